package import ScreenKit

/// The sentences of every form.
package enum FormWording {
  /// What a form says about required, wrong and full fields; `save` is the word on its button.
  package static func words(save: String = Terms.save) -> FormWords {
    FormWords(
      save: save, required: { "\($0) is verplicht: vul dit in." },
      requiredOnce: requiredOnce,
      wrong: { "\($0) velden kloppen niet. U staat in het eerste." },
      full: "Er past niet meer tekst in dit veld.")
  }

  static let requiredOnce = "Velden met een * zijn verplicht."

  /// The place in a form, for the last row.
  static func position(_ progress: (number: Int, count: Int)) -> String {
    let number = max(1, progress.number)
    // On a long form the keys need the room.
    return progress.count < 10
      ? "veld \(number) van \(progress.count)" : "veld \(number)/\(progress.count)"
  }

  static let leaveTitle = "Wijzigingen niet opgeslagen"
  static let discard = "Niet opslaan"
  static let goOn = "Verder werken"
  static func leave(count: Int) -> String {
    count == 1
      ? "U hebt 1 veld gewijzigd. Wat wilt u doen?"
      : "U hebt \(count) velden gewijzigd. Wat wilt u doen?"
  }

  static let putBackTitle = "Waarden terugzetten"
  static let putBackQuestion = "Wat u typte, verdwijnt. De opgeslagen waarden komen terug."
  static let putBack = "Terugzetten"
  static let saved = "Opgeslagen."
  static let nothingToSave = "U hebt niets gewijzigd; er valt niets op te slaan."
  static let sourceLabel = "Bron van deze gegevens"
  static let sourceShort = "Bron"
  static let sourceHint = "Van wie komen deze gegevens? Elk gegeven heeft een bron (F4 = lijst)."
  static let reasonLabel = "Reden"
  static let reasonHint = "Waarom? In een paar woorden, zonder gegevens van de leerling."
  static let necessityHeading = "Waarom is dit nodig?"
  static let reviewHeading = "Is dit nog nodig? De dag om dat te bekijken is er."
  static let reviewHalf = "Vul bij Noodzaak in waarom het nodig is, en wanneer u weer kijkt."
  static let necessityLabel = "Noodzaak"
  static let necessityHint =
    "Bijzondere gegevens mogen alleen als het echt nodig is voor de leerling. Zeg waarom."
  static let reviewLabel = "Opnieuw bekijken op"
  static let reviewHint =
    "De dag waarop iemand nagaat of dit nog nodig is, bijvoorbeeld over een jaar."
  /// The last line of a box that asks for a path.
  static let whichFile = "Naar welk bestand?"
  /// What Enter does in a row of filters above a list.
  static let filterHint = "Enter of F4 toont wat u kunt kiezen. Pijl omlaag gaat naar de lijst."
  static let dateHint = "Typ de datum, bijvoorbeeld 03-04-2017 of 3-4-17."

  /// What a field of this name is kept in.
  static func elsewhere(_ system: String) -> String {
    "Dit veld wordt bijgehouden in \(system). Wijzig het ook daar."
  }
}

import DossierCore
import DossierOffice
import ScreenKit

extension PackageWording {
  static let send = KeyWording.Words(
    "Stuur", "Versturen", "Toont wat u meegeeft en vraagt of het zo goed is.")
  static let chooseAnswer = KeyWording.Words(
    "Kiezen", "Zeggen wat er is", "Kies per rubriek: gegevens, niets, of niet geven met een grond.")
  static let openLine = KeyWording.Words(
    "", "Nakijken", "Opent het stuk. U kunt dan woorden over anderen weglakken.")
  static let tick = KeyWording.Words(
    "", "Aanvinken", "Geeft het stuk mee, of juist niet.")
  static let item = "Wat u hebt"
  static let date = "Datum"
  static let state = "Gaat mee?"
  static let nothingToGive = "Er is niets dat uw rol kan meegeven."
  static let groundTitle = "Waarom niet?"
  static let explanationTitle = "Leg uit waarom"
  static let explanationMissing = "Zonder uitleg kan dit niet. Kies opnieuw met F4."
  static let nothingSaid = "Zeg eerst per rubriek wat u hebt: druk op F4."
  static let summaryTitle = "Dit verstuurt u"
  static let leaveText = "Wat u koos en weglakte, is nog niet verstuurd."
  static let leaveButton = "Niet versturen"

  static let contributionHelp = HelpTopic(
    "Bijdrage",
    """
    Iemand vroeg wat de school over deze leerling bewaart. U zegt wat er in uw rubrieken staat.

    Kies per rubriek met F4: gegevens, niets, of niet geven. Met de spatiebalk kiest u welke stukken \
    meegaan. Met Enter opent u een stuk. Staan er anderen in? Lak die woorden dan weg.

    Met F2 ziet u wat u verstuurt. U kunt later opnieuw bijdragen: dan vervangt het nieuwe het oude.
    """)

  static func title(_ answer: ContributionAnswer) -> String {
    "Bijdrage - \(answer.pupilName?.listed() ?? answer.pupil.text)"
  }

  static func hint(_ line: ContributionSheet.Line?) -> String {
    switch line {
    case .item?: "Spatie: gaat mee of niet. Enter: nakijken en weglakken. F2: versturen."
    case .category?, nil: "F4 of Enter: zeg wat u hebt in deze rubriek. F2: versturen."
    }
  }

  /// What is asked and by when.
  static func stand(_ answer: ContributionAnswer, on today: CalendarDate) -> String {
    let left = today.days(until: answer.due)
    let days = left < 0 ? "TE LAAT" : left == 0 ? "vandaag" : "nog \(RequestWording.days(left))"
    return "\(RequestWording.word(answer.kind).sentenceStart): het antwoord moet er zijn op "
      + "\(answer.due.dutch) (\(days))."
  }

  static func choice(_ answer: PartGiven.Answer) -> String {
    switch answer {
    case .items: "gegevens: dit geef ik mee"
    case .nothing: "niets: ik heb niets in deze rubriek"
    case .withheld: "niet geven: met een grond"
    }
  }

  static func box(isTicked: Bool) -> String { isTicked ? "[x]" : "[ ]" }

  /// What the holder says about a category.
  static func state(_ category: CategoryDraft) -> String {
    switch category.answer {
    case nil: "nog niet gezegd"
    case .nothing: "niets"
    case .items:
      "\(category.given.count) van \(category.items.count)"
        + (category.unseen == 0 ? "" : ", \(category.unseen) nakijken")
    case .withheld:
      category.ground.map { "niet: \(RequestWording.word($0))" } ?? "niet gegeven"
    }
  }

  /// What must be known about an item.
  static func state(_ item: ItemDraft) -> String {
    if !item.passages.isEmpty { return times(item.passages.count) + " afgeschermd" }
    if item.isUnseen { return "kijk na: gaat over anderen" }
    if item.isChecked { return "nagekeken" }
    if item.item.isSecret { return "geheim: alleen als u het kiest" }
    return item.item.mentionsOthers ? "gaat ook over anderen" : ""
  }

  static func noItems(_ category: String) -> String {
    "\(category): vink iets aan, of kies met F4 'niets' of 'niet geven'."
  }

  static func explanationText(_ ground: RefusalGround) -> String {
    RequestWording.sentence(ground)
      + "\n\nZeg in gewone woorden waarom dat hier zo is. Wie besluit, leest dit."
  }

  /// What will be sent, category by category.
  static func summary(_ categories: [CategoryDraft]) -> String {
    let lines = categories.map { category in
      "\(category.label): \(state(category))"
        + (category.isChanged || category.answer == nil ? "" : " (was al verstuurd)")
    }
    let unseen = categories.filter(\.isChanged).reduce(0) { $0 + $1.unseen }
    let missing = categories.contains { $0.answer == nil }
    return lines.joined(separator: "\n")
      + (unseen == 0
        ? ""
        : "\n\nLet op: in \(pieces(unseen)) staan misschien anderen. Zolang dat niet is nagekeken, "
          + "gaat er niets de deur uit.")
      + (missing ? "\n\nWat u nog niet zei, blijft bij uw taken staan." : "")
  }

  static func pieces(_ count: Int) -> String { count == 1 ? "1 stuk" : "\(count) stukken" }
  static func times(_ count: Int) -> String { count == 1 ? "1 keer" : "\(count) keer" }
}

extension PackageWording {
  static let ready = KeyWording.Words(
    "Klaar", "Nagekeken", "U hebt het stuk nagekeken. Het gaat zo mee als u versturen kiest.")
  static let leaveItem = KeyWording.Words(
    "Terug", "Terug", "Gaat terug naar de lijst. U hebt het stuk dan niet nagekeken.")
  static let chooseReason = KeyWording.Words(
    "Reden", "Reden kiezen", "Waarom u de volgende woorden weghaalt. Dat staat bij de balk.")
  static let everywhere = KeyWording.Words(
    "Overal", "Overal weglakken", "Typ een naam. Die gaat weg op elke plaats in dit stuk.")
  static let takeOut = KeyWording.Words(
    "", "Weglakken", "Haalt het woord weg, of zet het terug.")
  static let usualReason = "gaat over iemand anders"
  static let reasonTitle = "Waarom gaat het weg?"
  static let reasonText = "De verzoeker leest deze reden bij de zwarte balk. Noem geen namen."
  static let everywhereTitle = "Overal weglakken"
  static let everywhereText =
    "Welke woorden? Let op hoofdletters. Ze gaan weg op elke plaats in dit stuk."
  static let leaveItemText = "Wat u in dit stuk weglakte, gaat dan verloren."

  static let redactionHelp = HelpTopic(
    "Weglakken",
    """
    Ga met de pijlen naar een woord over iemand anders. De spatiebalk haalt het weg: er komt een \
    zwarte balk. Nog een keer de spatiebalk op de balk zet het terug.

    Met F7 haalt u een naam overal in dit stuk weg. Met F4 kiest u de reden die bij de balk staat. \
    Wat u weghaalt, komt niet in het bestand: niemand kan de balk weghalen.

    Druk op F2 als u het hele stuk hebt nagekeken.
    """)

  /// What stands where something was taken out; the word is there for who sees no block.
  static func bar(_ filler: Character) -> [Character] {
    Array("\(filler)\(filler)afgeschermd\(filler)\(filler)")
  }

  static func redactionTitle(_ item: ContributionAnswer.Item) -> String {
    "Weglakken - \(item.title)"
  }

  /// The line above the text.
  static func openItem(_ item: ContributionAnswer.Item) -> String {
    switch item.kind {
    case .field: "Veld: \(item.title)"
    case .entry: "Verslag" + (item.date.map { " van \($0.dutch)" } ?? "")
    case .document: "Document: alleen de titel kan weg. Staan er anderen in? Geef het dan niet."
    }
  }

  static func onWord(_ reason: String) -> String {
    "Spatie haalt dit woord weg. Reden: \(reason)."
  }

  static func onBar(_ reason: String) -> String {
    "Afgeschermd: \(reason). Spatie zet het terug."
  }

  static func taken(_ count: Int) -> String {
    count == 0
      ? "Deze woorden staan niet (meer) in dit stuk. Let op hoofdletters."
      : "\(times(count)) weggehaald."
  }

  static func looked(_ bars: Int) -> String {
    bars == 0
      ? "Nagekeken: er staat niets over anderen in." : "Nagekeken: \(times(bars)) afgeschermd."
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the entry of a stack of forms (TS-04).
enum ConsentStackWording {
  static let title = "Stapel formulieren"
  static let intro =
    "Vul in wat op alle formulieren hetzelfde is. Daarna komen de leerlingen een voor een. Het "
    + "formulier van een leerling mag anders zijn: dat ziet u daar."
  static let begin = "Verder"
  static let groupHint = "De groep waarvan u de formulieren hebt."
  static let signedHint = "De dag bij de meeste handtekeningen. Per leerling kan een andere."
  static let place = "Waar liggen ze"
  static let placeHint = "Bijvoorbeeld: map toestemmingen 2026, groep 5."
  static let usual = "Meestal is het"
  static let usualHint = "Het antwoord dat op de meeste formulieren is aangekruist."
  static let asked = "Wat staat op het formulier"
  static let askedHint = "Ja als dit doel op het formulier staat. Typ j of n."
  static let signer = "Getekend door"
  static let whoSigned = "Wie heeft getekend?"
  static let answers = "Antwoorden"
  static let result = "Uitkomst"
  static let enter = "Formulier vastleggen"
  static let changeDay = "Andere dag van tekenen"
  static let noSigner = "niemand mag voor deze leerling nog antwoorden"
  static let nothingAnswered = "Op dit formulier is niets beantwoord. Sla deze leerling over."
  static let hint =
    "Enter legt vast. Spatie: andere antwoorden. Letters springen naar een naam."
  static let boxHint = "j = ja  n = nee  - = leeg  Enter = klaar"
  static let answerWidth = 8
  static let choose = KeyWording.Words(
    "Wie", "Wie heeft getekend", "Toont wie voor deze leerling mag tekenen, en legt vast.")
  static let otherAnswers = KeyWording.Words(
    "", "Andere antwoorden op dit formulier", "Toont de antwoorden op het formulier.")
  static let help = """
    Leg de stapel naast u. Kijk welke leerling aan de beurt is, of typ de eerste letters van de naam. \
    Enter legt het formulier vast en gaat naar de volgende. Kunnen er twee ouders hebben getekend? \
    Dan vraagt het programma wie.

    Is op een formulier iets anders aangekruist? Druk op de spatiebalk en typ j, n of een streepje bij \
    elk doel. Een doel zonder kruisje blijft open: geen antwoord is nee.

    Hebben beide ouders getekend? Druk nog een keer op Enter bij dezelfde leerling. In de laatste \
    kolom staat wat er van elk formulier is geworden. Een formulier dat wordt geweigerd, houdt de \
    andere niet tegen.

    Vastgelegd wordt wie heeft getekend, en ook dat u het hebt ingevoerd.
    """

  static func title(_ group: String) -> String {
    group.isEmpty ? title : "\(title) - \(ConsentGroupWording.named(group))"
  }

  /// The answer on a form.
  static func word(_ answer: ConsentAnswer?) -> String {
    answer.map { ConsentStateWording.word($0) } ?? "leeg"
  }

  /// Who signed; before that who can have.
  static func signers(of row: ConsentFormsAnswer.Row, entered: [RecordID?]) -> String {
    let shown =
      entered.isEmpty
      ? row.givers.filter(\.mayDecide)
      : row.givers.filter { entered.contains($0.guardian) }
    guard !shown.isEmpty else { return "niemand mag tekenen" }
    return shown.map { name($0, among: row.givers) }
      .joined(separator: entered.isEmpty ? " of " : " en ")
  }

  static func name(_ giver: ConsentGiver, among all: [ConsentGiver]) -> String {
    guard giver.guardian != nil else { return "leerling zelf" }
    if let name = giver.name { return name }
    let number = all.filter { $0.guardian != nil }.firstIndex(of: giver) ?? 0
    return "ouder of voogd \(number + 1)"
  }

  /// For example "9 ja" or "8 ja, 1 nee".
  static func summary(
    _ answers: [ConsentPurposeCode: ConsentAnswer], of purposes: [ConsentPurpose]
  ) -> String {
    let given = purposes.count { answers[$0.code] == .given }
    let refused = purposes.count { answers[$0.code] == .refused }
    let parts = [given > 0 ? "\(given) ja" : nil, refused > 0 ? "\(refused) nee" : nil]
    let text = parts.compactMap(\.self).joined(separator: ", ")
    return text.isEmpty ? "leeg" : text
  }

  /// What stands before the reason when only the yeses of a form were refused.
  static let onlyNos = "De antwoorden 'nee' zijn vastgelegd, 'ja' niet."

  static func result(_ sheet: ConsentStack.Sheet) -> String {
    if sheet.refusal != nil { return sheet.hasNos ? "ALLEEN NEE" : "GEWEIGERD" }
    switch sheet.entered.count {
    case 0: return ""
    case 1: return "vastgelegd"
    default: return "\(sheet.entered.count)x vastgel."
    }
  }

  static func progress(_ done: Int, refused: Int, of count: Int) -> String {
    let left = count - done
    let failed = refused == 0 ? "" : ", \(refused) geweigerd"
    return "\(done) vastgelegd\(failed), \(left) te gaan."
  }

  static func otherDay(_ day: CalendarDate) -> String {
    "Het formulier van deze leerling is getekend op \(day.dutch)."
  }
}

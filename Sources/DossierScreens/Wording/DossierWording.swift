import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the dossier and what can be done in it.
enum DossierWording {
  static let title = "Dossier"
  static let hint = "F1 zegt waarom u dit ziet. Enter wijzigt of leest. F9 toont wat u kunt doen."
  static let nothing = "Er is in dit dossier niets dat uw rol mag zien."
  static let whyTitle = "Waarom zie ik dit?"
  static let withdrawn = "ingetrokken"
  static let removed = "verwijderd"
  static let corrected = "verbeterd"
  static let document = "document"
  static let readOnly = "alleen lezen"
  static let summary = "samenvatting"
  static let new = KeyWording.Words(
    "Nieuw", "Verslag toevoegen", "Schrijft een verslag in deze rubriek.")

  static let change = "Wijzigen"
  static let addSheet = "Nog een toevoegen"
  static let history = "Geschiedenis van dit veld"
  static let reveal = "Volledig nummer tonen"
  static let readEntry = "Verslag lezen"
  static let addEntry = "Verslag toevoegen"
  static let correctEntry = "Verslag verbeteren"
  static let withdrawEntry = "Verslag intrekken"
  static let documents = "Documenten"
  static let consents = KeyWording.Words(
    "Toest.", "Toestemmingen", "Toont waarvoor er toestemming is, en van wie.")
  static let move = "Groep wijzigen"
  static let enrolment = "In- of uitschrijven"
  static let grants = "Toegang per leerling"
  static let views = "Wie heeft dit dossier ingezien"
  static let emergency = "Noodtoegang"
  static let byEmergency = "noodtoegang"
  static let correction = "Verzoek om correctie van deze regel"
  static let notCorrectable = "ga eerst op een veld of verslag staan"

  static let notAField = "ga eerst op een veld staan"
  static let notAnEntry = "ga eerst op een verslag staan"
  static let entriesOnly = "deze rubriek bestaat uit verslagen"
  static let noEntries = "deze rubriek heeft geen verslagen"
  static let noDocuments = "uw rol ziet geen rubriek met documenten"
  static let noConsents = "uw rol ziet geen toestemmingen"
  static let notMasked = "dit veld is niet afgeschermd"
  static let emptyField = "dit veld is leeg"
  static let notSecondSheet = "van deze rubriek is er maar één"
  static let alreadyWithdrawn = "dit verslag is al ingetrokken"
  static let noEmergency = "uw rol heeft geen noodtoegang"

  static let purposeTitle = "Waarvoor hebt u het nodig?"
  static let revealedTitle = "Volledig nummer"
  static func revealed(_ text: String) -> String {
    "\(text)\n\nDat u dit nummer bekeek, staat in het logboek."
  }
  static let changeRevealed = "Wijzigen"

  static let help = HelpTopic(
    title,
    """
    Het dossier heeft rubrieken. U ziet alleen de rubrieken van uw rol. Dat u een dossier opende, \
    komt in het logboek.

    BEPERKT betekent: deze gegevens zijn tijdelijk bevroren. Sterretjes betekenen: een deel is \
    afgeschermd. Geheim betekent: alleen enkele rollen zien dit.

    Ga op een veld staan en druk op F1: dan leest u waarom u het ziet. Met Enter wijzigt u een \
    rubriek of leest u een verslag.
    """)

  /// Why the group or enrolment cannot be changed; `nil` when it can.
  static func reasonAgainstEnrolment(_ workplace: Workplace) -> String? {
    let cell = workplace.policy.matrix.cell(workplace.role.code, Enrolment.category)
    return cell.access == .change ? nil : "uw rol mag de groep niet wijzigen"
  }

  /// The line above a dossier that is open because of an emergency.
  static func emergencyUntil(_ moment: Moment) -> String {
    "Noodtoegang tot \(moment.dutch). De directeur en de FG kijken dit na."
  }

  /// The second sheet and later ones of a category that repeats have a number.
  static func sheetTitle(_ label: String, _ number: Int) -> String { "\(label) \(number)" }

  static let statement = "Verklaring"
  static let statementStays =
    "De ouder of leerling liet dit toevoegen. Het blijft er voor altijd bij staan en gaat mee met "
    + "elke kopie. Niemand van de school kan het wijzigen."

  /// The first line of a text, as much as fits on a line of the dossier.
  static func firstLine(of text: String) -> String {
    text.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// One line about an entry.
  static func entry(_ answer: EntryAnswer) -> String {
    var words = answer.freeze == nil ? [] : [Terms.restricted]
    words.append(answer.entry.title)
    if case .withdrawn = answer.entry.state { words.append("(\(withdrawn))") }
    if case .current = answer.entry.state, answer.entry.correction != nil {
      words.append("(\(corrected))")
    }
    if let author = answer.author { words.append("- \(author)") }
    return words.joined(separator: " ")
  }

  /// One line about a document.
  static func document(_ answer: DocumentAnswer) -> String {
    let size = fileSize(answer.document.size)
    let state = answer.document.removal == nil ? size : removed
    let mark = answer.freeze == nil ? "" : "\(Terms.restricted) "
    return "\(mark)\(answer.document.title) (\(answer.document.fileType), \(state))"
  }

  /// A size as people read it.
  static func fileSize(_ bytes: Int) -> String {
    switch bytes {
    case ..<1024: "\(bytes) bytes"
    case ..<(1024 * 1024): "\(bytes / 1024) kB"
    default: "\(bytes / 1024 / 1024) MB"
    }
  }

  /// Where a value came from and since when; `nil` for an empty field.
  static func origin(_ field: FieldAnswer) -> String? {
    guard let source = field.source else { return nil }
    let day = field.written.map { ", sinds \($0.dutch)" } ?? ""
    return StatusWording.word(source) + day
  }

  /// A value as it stands in the dossier; behind a birth date the age on this day (R-O-1-4).
  static func shown(_ field: FieldAnswer, on day: CalendarDate) -> String {
    guard let text = field.text else { return Terms.empty }
    guard field.code == PupilName.birthDateField,
      let birth = field.value.flatMap({ CalendarDate(iso: $0) }), birth <= day
    else { return text }
    let age = birth.age(on: day)
    return "\(text) (\(age) jaar, \(age < 18 ? "minderjarig" : "meerderjarig"))"
  }

  /// What a masked field says when nothing of it may be shown.
  static func masked(_ field: FieldAnswer) -> String {
    if case .masked = field.reason { return field.text.map(shortened) ?? Terms.empty }
    return field.text ?? Terms.secret
  }

  /// A line of nothing but asterisks tells no more than a word does.
  private static func shortened(_ text: String) -> String {
    let stars = text.prefix { $0 == "*" }.count
    return stars > longestMask ? "(afgeschermd)…\(text.suffix(4))" : text
  }

  /// As many asterisks as still look like a number.
  private static let longestMask = 12
}

import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of one transfer.
enum TransferPageWording {
  static let hint = "Enter op Nog te doen doet dat. F9 toont wat u kunt doen. F1 zegt waarom."
  static let readingHint = "F9 toont wat u hier kunt lezen. F1 zegt waarom iets er staat."
  static let pupil = "Leerling"
  static let kind = "Soort"
  static let recipient = "Naar"
  static let state = "Stand"
  static let todo = "Nog te doen"
  static let ended = "Afloop"
  static let maySend = "Alles is gedaan. Het kan weg."
  static let sendHelp =
    "De ouders hebben een afschrift en konden zeggen wat zij ervan vinden. Enter verstuurt het."
  static let othersSend = "Alles is gedaan. Een collega kan het versturen."
  static let othersSendHelp =
    "Uw rol bereidt de overstap voor. Een collega die gegevens mag verstrekken, verstuurt het."
  static let incomplete = "er ontbreekt nog iets in het dossier"
  static let sentHelp = "Het staat in het register van verstrekkingen. F9 opent het daar."
  static let copies = "Afschrift"
  static let noCopy = "nog niet gegeven"
  static let views = "Mening ouders"
  static let noView = "nog niet gevraagd"
  static let remarkHelp = "Deze woorden gaan ongewijzigd mee met het dossier."
  static let choose = "Kiezen wat meegaat"
  static let readOmissions = "Lezen wat niet meegaat"
  static let savePreview = "Afschrift voor de ouders opslaan"
  static let omissionsTitle = "Gaat niet mee"
  static let sendTitle = "Versturen"
  static let sendButton = "Versturen"
  static let sentDone = "Verstuurd en vastgelegd. F9 leest het OSO-bestand uit."
  static let isOver = "deze overstap is voorbij"
  static let saveTitle = "Afschrift opslaan"
  static let saveText =
    "Buiten de kast wordt het afschrift niet beschermd. Wis het bestand na het printen.\n\n"
    + FormWording.whichFile
  static let help = HelpTopic(
    "Overstap",
    """
    Een overstap gaat in stappen. U kiest wat meegaat. De ouders krijgen een afschrift (F9) en \
    zeggen wat zij ervan vinden. Hun opmerking gaat woord voor woord mee. Daarna verstuurt u het.

    Nog te doen zegt wat de volgende stap is. Enter op die regel doet hem.

    De ouders kunnen de overstap niet tegenhouden. Zijn zij het niet eens? Dan staat hun reden in \
    het dossier. Kiest u later iets anders om mee te geven, dan moeten zij opnieuw kijken.
    """)

  static func title(_ row: TransferRow) -> String {
    "Overstap - \(row.name ?? row.pupil.text)"
  }

  static func sent(on day: CalendarDate) -> String { "verstuurd op \(day.dutch)" }

  static func cancelled(on day: CalendarDate, _ reason: String) -> String {
    "gestopt op \(day.dutch): \(reason)"
  }

  static func agreement(_ word: String) -> String { "akkoord \(word)" }
  static func reason(_ text: String) -> String { "waarom niet: \(text)" }
  static func remark(_ text: String) -> String { "opmerking: \(text)" }

  static func sendQuestion(_ row: TransferRow) -> String {
    "Verstuurt u \(TransferWording.paper(row.kind)) aan \(row.recipientName)? Terughalen kan niet.\n\n"
      + "De kast legt de verstrekking vast en maakt het OSO-bestand."
  }

  /// What the rules of the standard leave out, and what a file still lacks.
  static func omissions(_ preview: TransferPreviewAnswer, at policy: Policy) -> String {
    let omitted =
      preview.omissions.isEmpty
      ? "Alles wat u koos, gaat mee."
      : "Dit koos u, maar het gaat niet mee volgens de regels voor dit dossier:\n\n"
        + preview.omissions.map { "- \($0)" }.joined(separator: "\n")
    guard !preview.gaps.isEmpty else { return omitted }
    let gaps = lacking(preview.gaps, at: policy)
    return "\(omitted)\n\n\(gaps)\n\(lackingHelp(preview.gaps, at: policy))"
  }

  /// What is asked before the copy is written to a file.
  static func saving(_ preview: TransferPreviewAnswer, at policy: Policy) -> String {
    preview.gaps.isEmpty ? saveText : "\(lacking(preview.gaps, at: policy))\n\n\(saveText)"
  }

  /// What a file still lacks.
  static func lacking(_ gaps: TransferGaps, at policy: Policy) -> String {
    let labels = gaps.fields.map { code in policy.field(code)?.field.label ?? code.text }
    let all = labels + (gaps.school ? ["adres of telefoon van de school"] : [])
    return "Er ontbreekt nog: \(all.joined(separator: ", "))."
  }

  /// How that is mended.
  static func lackingHelp(_ gaps: TransferGaps, at policy: Policy) -> String {
    var sentences: [String] = []
    if !gaps.fields.isEmpty {
      sentences.append(
        "Vul dit in het dossier in, of kies met F9 dat het meegaat. Zonder dit maakt de kast geen "
          + "bestand voor de andere school.")
    }
    if gaps.fields.contains("c10.advies") {
      let label = policy.field("c10.advies")?.field.label ?? ""
      sentences.append(
        "\(label): naar het voortgezet onderwijs gaat alleen de code van OSO mee, twee cijfers.")
    }
    if gaps.school {
      sentences.append(
        "Laat het adres en het telefoonnummer vastleggen: menu Beheer, Groepen en scholen, F9.")
    }
    return sentences.joined(separator: " ")
  }
}

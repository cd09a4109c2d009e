import ArgumentParser
import DossierCore
import DossierOffice

/// What a supplier is given, to whom and why.
struct SupplyOptions: ParsableArguments {
  @Option(help: ArgumentHelp(ExportWords.group, valueName: "kenmerk"))
  var group: [String]

  @Option(help: ArgumentHelp(ExportWords.recipient, valueName: "kenmerk"))
  var recipient: String

  @Option(help: ArgumentHelp(ExportWords.profile, valueName: "set"))
  var profile: String

  @Option(help: ArgumentHelp(ExportWords.purpose, valueName: "doel"))
  var purpose: String

  @Option(help: ArgumentHelp(ExportWords.basis, valueName: "letter"))
  var basis: String

  @Option(help: ArgumentHelp(ExportWords.why, valueName: "tekst"))
  var why: String?

  @Option(help: ArgumentHelp(ExportWords.reason, valueName: "tekst"))
  var reason: String

  @Option(help: ArgumentHelp(ExportWords.subsidiarity, valueName: "tekst"))
  var subsidiarity: String

  @Option(help: ArgumentHelp(ExportWords.proportionality, valueName: "tekst"))
  var proportionality: String

  @Option(help: ArgumentHelp(ExportWords.until, valueName: "datum"))
  var until: String?

  /// The disclosure; throws `malformedParameter` for what cannot be read.
  var action: SupplyGroup {
    get throws {
      SupplyGroup(
        groups: try group.map { try Self.known("group", GroupID($0)) },
        recipient: try Self.known("recipient", RecordID(recipient)),
        profile: try Self.known("profile", SupplierProfile(rawValue: profile)),
        purpose: PurposeCode(purpose),
        support: LegalSupportGiven(
          basis: try Self.known("basis", LegalBasis(rawValue: basis)), article: why, reason: why),
        // Who types why it passes says that it does; who thinks otherwise has nothing to export.
        subsidiarity: TestGiven(passed: true, why: subsidiarity),
        proportionality: TestGiven(passed: true, why: proportionality), reason: reason,
        until: try until.map { try Self.known("until", CalendarDate(iso: $0)) })
    }
  }

  private static func known<Value>(_ name: String, _ value: Value?) throws -> Value {
    guard let value else { throw CommandFault.malformedParameter(name) }
    return value
  }
}

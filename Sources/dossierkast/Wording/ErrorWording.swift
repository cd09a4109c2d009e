import DossierCore
import DossierExchange
import DossierOffice
import DossierPolicy
import DossierScreens
import DossierStore
import Sealing

/// Whatever a command threw, in one Dutch sentence; never with personal data in it.
enum ErrorWording {
  /// The sentence for an error.
  static func sentence(for error: any Error) -> String {
    switch error {
    case let fault as StoreFault: StoreFaultWording.sentence(for: fault)
    case let mistakes as PolicyMistakes: sentences(for: mistakes).joined(separator: "\n")
    case let mistakes as CsvMappingMistakes: CsvMappingWording.sentence(for: mistakes)
    case let refusal as ImportRefusal: DossierScreens.ImportWording.explanation(of: refusal).line
    case let refused as ImportRefused: ImportReportWording.sentence(for: refused)
    case let named as NamedRefusal: sentence(for: named.refusal, under: named.policy)
    case is SealingFault: StoreFaultWording.sentence(for: .damaged)
    default: RefusalWording().explanation(of: OfficeFailure(error)).line
    }
  }

  /// The sentence for a refusal, with the names that the policy gives to fields and categories.
  static func sentence(for refusal: Refusal, under policy: Policy) -> String {
    RefusalWording(policy).explanation(of: .refusal(refusal)).line
  }

  /// Every mistake of a policy with its place: `bestand:regel:kolom: zin`.
  static func sentences(for mistakes: PolicyMistakes) -> [String] {
    mistakes.all.map(\.sentence)
  }
}

/// A refusal of a command that knows the policy, and so what fields are called.
struct NamedRefusal: Error {
  let refusal: Refusal
  let policy: Policy
}

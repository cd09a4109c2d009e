import DossierCore
import DossierOffice

extension TodayWording {
  /// The two columns of the line about withdrawn consents.
  static func texts(_ consents: ConsentsToday) -> [String] {
    let count = consents.open == 1 ? "1 toestemming" : "\(consents.open) toestemmingen"
    let since = consents.oldest.map { ", de oudste van \($0.dutch)" } ?? ""
    return ["Ingetrokken, nalopen", "\(count)\(since)"]
  }
}

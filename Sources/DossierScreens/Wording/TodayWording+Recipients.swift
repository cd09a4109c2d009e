import DossierCore
import DossierOffice

extension TodayWording {
  /// The two columns of the line about agreements.
  static func texts(ending: [RecipientsToday.Ending]) -> [String] {
    guard let first = ending.first else { return ["Afspraak loopt af", ""] }
    let others = ending.count == 1 ? "" : " en \(ending.count - 1) andere"
    return ["Afspraak loopt af", "op \(first.lastDay.dutch): \(first.name)\(others)"]
  }

  /// The two columns of the line about recipients without an agreement.
  static func texts(lacking count: Int) -> [String] {
    [
      "Afspraak ontbreekt",
      "\(count == 1 ? "1 ontvanger" : "\(count) ontvangers") zonder geldige afspraak",
    ]
  }

  /// The two columns of the line about demands.
  static func texts(
    _ attention: DemandAttention, _ demands: [RecipientsToday.DemandDue]
  ) -> [String] {
    let count = demands.count == 1 ? "1 vordering" : "\(demands.count) vorderingen"
    let first = demands.first?.due.map { ", de eerste \($0.dutch)" } ?? ""
    return switch attention {
    case .paper where demands.contains(where: \.isLate):
      ["PAPIER TE LAAT", "\(count)\(first): geef niets meer"]
    case .paper: ["Wacht op papier", "\(count)\(first)"]
    case .answer where demands.contains(where: \.isLate): ["TE LAAT", "\(count)\(first)"]
    case .answer: ["Vordering", "\(count) te beantwoorden\(first)"]
    case .unseen: ["Vordering", "\(count), nog niet gezien\(first)"]
    }
  }
}

import DossierCore
import DossierOffice
import Foundation

extension ErasureScreen {
  /// The lines that were settled otherwise than they began.
  package var draft: Draft? {
    let changed = zip(drafts, begun).filter { $0 != $1 }.map(\.0.given)
    let encoder = JSONEncoder()
    // The same lines must be the same draft, or it would be kept again and again.
    encoder.outputFormatting = .sortedKeys
    guard !changed.isEmpty, let bytes = try? encoder.encode(changed) else { return nil }
    return .requestStep(
      RequestStepDraft(
        request: request.row.request, step: RequestStep.erasureProposed.rawValue,
        typed: [Self.name: String(decoding: bytes, as: UTF8.self)]))
  }

  /// The lines that a draft holds; none when it holds something else.
  static func lines(of typed: [String: String]) -> [ErasureLineGiven] {
    let bytes = Data(typed[name, default: ""].utf8)
    return (try? JSONDecoder().decode([ErasureLineGiven].self, from: bytes)) ?? []
  }

  /// Puts back what a draft holds; a line that is barred now is not erased all the same.
  mutating func restore() {
    guard !waiting.isEmpty else { return }
    for line in waiting {
      guard let row = drafts.firstIndex(where: { $0.isAbout(line) }) else { continue }
      drafts[row].take(line)
    }
    waiting = []
    if drafts != begun { notice.tell(EditWording.draftBack) }
  }

  /// The name under which a draft keeps the lines.
  private static let name = "regels"
}

import DossierCore
import DossierOffice

/// A press with canned words, that remembers what it was asked to write.
final class LetterBench {
  /// What was ordered, the newest last.
  private(set) var orders: [LetterOrder] = []
  /// What the press throws instead of writing.
  var fault: Refusal?
  /// How each letter begins.
  var words = "Geachte"

  /// A session with this press.
  func office(_ role: RoleCode, in scene: RequestScene) throws -> Office {
    try Office(
      archive: scene.store.archive(Set(scene.scene.policy.compartments(for: role)))
        .refusingReentry,
      clock: scene.scene.board.clock, press: LetterPress { try self.write($0) },
      account: SampleBoard.account(role), role: role)
  }

  private func write(_ order: LetterOrder) throws -> WrittenLetter {
    if let fault { throw fault }
    orders.append(order)
    let text = "\(words) \(order.kind.rawValue)"
    return WrittenLetter(
      subject: "Over \(order.kind.rawValue)", text: text, html: "<p>\(text)</p>")
  }
}

extension RequestScene {
  /// Gives the mother an address.
  func writeAddress(isSecret: Bool) throws {
    let values: [(FieldCode, String)] = [
      ("c06.straat", "Onderduikstraat"), ("c06.huisnummer", "7"), ("c06.postcode", "9200AA"),
      ("c06.plaats", "Drachten"), ("c06.adres_geheim", isSecret ? "ja" : "nee"),
    ]
    try office("ADM").perform(
      ChangeSheet(
        pupil: Scene.pupil, category: "C06", sheet: try mother,
        edits: values.map { FieldEdit(field: $0.0, seen: nil, value: $0.1) }, source: .guardian))
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the form that changes a category.
enum EditWording {
  static func title(_ category: String, _ name: String) -> String { "\(category) - \(name)" }
  static let mayNotChange = "U mag deze rubriek nu niet wijzigen."
  static let draftBack = "Uw concept staat er weer. Sla op met F2, of ga terug met F3."

  static let conflictTitle = "Een collega was u voor"
  static let mine = "Mijne houden"
  static let theirs = "Die van collega"
  static let conflictEnd = "Welke waarde is goed? Overleg als u het niet zeker weet."

  /// More do not fit in a box of the smallest screen.
  private static let shownConflicts = 2

  /// Both versions of each field below each other, with who wrote the other one.
  static func conflict(
    _ conflicts: [FieldConflict], label: (FieldCode) -> String,
    display: (FieldCode, String) -> String, people: [AccountID: String]
  ) -> String {
    var blocks = conflicts.prefix(shownConflicts).map { conflict in
      let author = conflict.author.flatMap { people[$0] } ?? "een collega"
      let day = conflict.written.map { " op \($0.dutch)" } ?? ""
      return """
        \(label(conflict.field))
          van u: \(conflict.mine.map { display(conflict.field, $0) } ?? "(leeg)")
          van \(author)\(day): \(conflict.theirs.map { display(conflict.field, $0) } ?? "(leeg)")
        """
    }
    let more = conflicts.count - blocks.count
    if more > 0 { blocks.append("En nog \(more) andere velden.") }
    return (blocks + [conflictEnd]).joined(separator: "\n\n")
  }

  /// The field that the user pointed at cannot be changed on the form.
  static func notHere(_ label: String, instead: String) -> String {
    "\(label) wijzigt u hier niet. De cursor staat op \(instead)."
  }

  /// A colleague changed fields that the user is not changing.
  static func refreshed(_ labels: [String]) -> String {
    "Een collega wijzigde \(labels.joined(separator: ", ")). U ziet de nieuwe waarde."
  }

  /// A colleague changed a field that the user is changing too.
  static func crossed(_ labels: [String]) -> String {
    "Een collega wijzigde ook \(labels.joined(separator: ", ")). Wat u typte, staat er nog."
  }

  static let help = HelpTopic(
    "Wijzigen",
    """
    Ga met Tab of Enter naar het volgende veld. F4 toont wat u kunt kiezen. F2 slaat op en blijft op \
    dit scherm.

    Klopt een veld niet, dan staat er een ! voor en leest u onderaan hoe het moet. U kunt gewoon naar \
    een ander veld.

    Elke halve minuut wordt wat u typt als concept bewaard. Alleen u kunt het lezen.
    """)
}

import DossierCore
import DossierOffice
import ScreenKit

/// Who is not in a file for a supplier, each with the reason and what to do now.
struct LeftOutPaper {
  let rows: [RowOutcome]
  let policy: Policy?

  /// The lines from top to bottom; none when everybody is in it.
  var lines: [CaseLine] {
    let refused = rows.compactMap { row in row.refusal.map { (row, $0) } }
    guard !refused.isEmpty else { return [] }
    return [CaseLine.heading(SupplyWording.leftOut)]
      + refused.map { row, refusal in
        let words = RefusalWording(policy).explanation(of: refusal)
        return CaseLine(
          anchor: "niet \(row.pupil.text)", label: row.name ?? row.pupil.text, text: words.what,
          style: .warning, why: words.now)
      }
  }
}

import DossierCore

/// How the pupils of an invented school are spread over groups of about twenty-five.
///
/// Small schools put several years into one group, large ones have several groups in one year.
struct GroupPlan {
  private static let pupilsPerGroup = 25
  private static let years = 8

  let pupilCount: Int
  private let groupCount: Int

  init(pupilCount: Int) {
    self.pupilCount = pupilCount
    groupCount = max(1, (pupilCount + Self.pupilsPerGroup / 2) / Self.pupilsPerGroup)
  }

  var groups: [ImportedGroup] {
    (0..<groupCount).map { index in
      let years = years(of: index)
      let year = "\(years.lowerBound)"
      let isSingle = years.count == 1
      let name = isSingle ? year + letter(of: index) : years.map(String.init).joined(separator: "/")
      return ImportedGroup(
        key: "G\(index + 1)", name: "Groep \(name)",
        yearGroup: isSingle ? ImportedYearGroup(rawValue: year) : .combined)
    }
  }

  /// Which group a pupil is in, and in which year.
  func place(of pupil: Int) -> (group: Int, year: Int) {
    let group = pupil * groupCount / max(1, pupilCount)
    let years = years(of: group)
    let first = (group * pupilCount + groupCount - 1) / groupCount
    let size = max(1, ((group + 1) * pupilCount + groupCount - 1) / groupCount - first)
    return (group, years.lowerBound + (pupil - first) * years.count / size)
  }

  private func years(of group: Int) -> ClosedRange<Int> {
    let first = group * Self.years / groupCount
    let last = max(first, (group + 1) * Self.years / groupCount - 1)
    return first + 1...last + 1
  }

  /// A, B, C for the groups of one year; nothing when there is only one.
  private func letter(of group: Int) -> String {
    let year = group * Self.years / groupCount
    let first = (year * groupCount + Self.years - 1) / Self.years
    let next = ((year + 1) * groupCount + Self.years - 1) / Self.years
    guard next - first > 1 else { return "" }
    var number = group - first
    var text = ""
    repeat {
      text = String(UnicodeScalar(UInt8(65 + number % 26))) + text
      number = number / 26 - 1
    } while number >= 0
    return text
  }
}

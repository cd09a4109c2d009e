import Foundation

/// Reads the school holidays of a board, as strictly as its policy.
///
/// A date that is wrong goes unnoticed until a request is late, so nothing is guessed or passed
/// over: an unknown key, a region that does not exist and holidays that overlap are mistakes.
package enum HolidayReader {
  /// Reads the file at a path; throws all its mistakes together.
  package static func read(fileAt path: String) throws(PolicyMistakes) -> BoardHolidays {
    let url = URL(fileURLWithPath: path)
    return try read(url.lastPathComponent) { _ in try BoundedFile.bytes(at: url) }
  }

  /// Reads a file through a loader; throws all its mistakes together.
  package static func read(
    _ file: String, loading load: PolicyReader.Loader
  ) throws(PolicyMistakes) -> BoardHolidays {
    var source = YAMLSource(file: file)
    var walk = PolicyWalk()
    var holidays: BoardHolidays?
    if let bytes = try? load(file) {
      holidays = source.root(of: bytes).flatMap { walk.boardHolidays(in: $0) }
    } else {
      walk.report(.unreadable, at: Place(file: file, line: 1, column: 1))
    }
    let mistakes = source.mistakes + walk.mistakes
    guard let holidays, mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
    return holidays
  }
}

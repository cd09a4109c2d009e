import DossierPolicy
import Foundation

/// The files with school holidays of the repository.
enum HolidayFiles {
  static func read(_ board: String) throws -> BoardHolidays {
    try HolidayReader.read(fileAt: PolicyFiles.path("vakanties-\(board)"))
  }

  static func text(_ board: String) throws -> String {
    try String(contentsOfFile: PolicyFiles.path("vakanties-\(board)"), encoding: .utf8)
  }

  /// What is wrong with a text.
  static func mistakes(_ text: String) -> [PolicyMistake] {
    do {
      _ = try HolidayReader.read("vakanties.yaml") { _ in Array(text.utf8) }
      return []
    } catch {
      return error.all
    }
  }
}

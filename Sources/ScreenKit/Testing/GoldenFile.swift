import Foundation

/// A file with the screen as it should be, kept beside the tests.
package struct GoldenFile {
  private let url: URL

  /// Names a file in a folder `Goldens` beside the test that uses it.
  package init(_ name: String, besides test: String = #filePath) {
    url = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name + ".txt")
  }

  /// Compares; `nil` when equal, otherwise a text with both screens for the failure message.
  ///
  /// With `DOSSIERKAST_RECORD=1` the file is written anew, and the comparison still fails: a
  /// changed screen is looked at before a test is green again.
  package func difference(from actual: String) -> String? {
    let expected = try? String(contentsOf: url, encoding: .utf8)
    if ProcessInfo.processInfo.environment["DOSSIERKAST_RECORD"] == "1" {
      return record(actual)
    }
    guard let expected else {
      return "no golden file \(url.lastPathComponent); it would be:\n\(actual)"
    }
    guard expected != actual else { return nil }
    return "\(url.lastPathComponent) differs in \(changedLines(expected, actual))\n"
      + "expected:\n\(expected)\nactual:\n\(actual)"
  }

  private func record(_ actual: String) -> String {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try actual.write(to: url, atomically: true, encoding: .utf8)
      return "recorded \(url.lastPathComponent); run again without recording"
    } catch {
      return "cannot record \(url.lastPathComponent): \(error)"
    }
  }

  private func changedLines(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = (0..<max(old.count, new.count)).filter { index in
      index >= old.count || index >= new.count || old[index] != new[index]
    }
    return "line " + changed.map { String($0 + 1) }.joined(separator: ", ")
  }
}

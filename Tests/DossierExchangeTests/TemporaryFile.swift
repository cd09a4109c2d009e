import Foundation

/// Runs a test with a file of these bytes, and removes the file afterwards.
func withFile<Result>(_ bytes: [UInt8], _ body: (URL) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("dossierkast-exchange-\(UUID().uuidString)")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url)
}

/// Runs a test with a file of this text in UTF-8.
func withFile<Result>(_ text: String, _ body: (URL) throws -> Result) throws -> Result {
  try withFile(Array(text.utf8), body)
}

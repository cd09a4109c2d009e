import Testing

extension Stage {
  /// Opens the list of what can be done (F9) and chooses the line that begins so.
  func choose(_ label: String) throws {
    try press("<F9>")
    for _ in 0..<40 where !shows("> \(label)") { try press("<Down>") }
    try #require(shows("> \(label)"), "\(label) is not among what can be done:\n\(text)")
    try press("<Enter>")
  }
}

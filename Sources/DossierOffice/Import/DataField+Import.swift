import DossierCore

extension DataField {
  /// The stored form of a value from a file; the usual plain text needs no closer look.
  func imported(_ text: String, today: CalendarDate) throws(FieldFault) -> String? {
    if kind == .text, isPlain(text) { return text }
    return try canonical(of: text, today: today)
  }

  private func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= maximumLength, let first = bytes.first, let last = bytes.last else {
      return false
    }
    return first > 0x20 && last > 0x20 && bytes.allSatisfy { (0x20...0x7e).contains($0) }
  }
}

/// The kinds of document that are taken over from a transfer file, known by how they begin.
///
/// Only kinds that hold no programs: whatever else a school sends, a person looks at first.
enum OsoFileKind: String, CaseIterable {
  case pdf, jpg, png

  /// The kind, when the ending says so and the bytes do too.
  init?(ending: String, bytes: [UInt8]) {
    self.init(rawValue: ending)
    guard bytes.starts(with: beginning) else { return nil }
  }

  private var beginning: [UInt8] {
    switch self {
    case .pdf: Array("%PDF-".utf8)
    case .jpg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    }
  }
}

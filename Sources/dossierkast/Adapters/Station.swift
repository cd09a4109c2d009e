import Glibc

/// The workstation, for the journal: the machine and the terminal, if there is one.
enum Station {
  /// For example `balie-2 pts/0`.
  static var name: String {
    [host, terminal].compactMap(\.self).joined(separator: " ")
  }

  private static var host: String? {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return nil }
    return text(buffer)
  }

  private static var terminal: String? {
    var buffer = [CChar](repeating: 0, count: 256)
    guard ttyname_r(STDIN_FILENO, &buffer, buffer.count - 1) == 0 else { return nil }
    let name = text(buffer)
    return name.hasPrefix("/dev/") ? String(name.dropFirst(5)) : name
  }

  private static func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

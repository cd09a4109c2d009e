import Foundation

/// A process as the system shows it.
struct RunningProcess: Equatable {
  let id: Int32

  /// What it was started with and what it was given: what others on the machine can read.
  var openTexts: String {
    ["cmdline", "environ"].map { file in
      let bytes = FileManager.default.contents(atPath: "/proc/\(id)/\(file)") ?? Data()
      return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\0", with: " ")
    }.joined(separator: " ")
  }

  /// Whether a text stands anywhere in its memory; `false` too where nobody may look.
  func memoryHolds(_ text: String) -> Bool {
    guard let memory = FileHandle(forReadingAtPath: "/proc/\(id)/mem") else { return false }
    let wanted = Data(text.utf8)
    return writableRanges.contains { range in
      guard (try? memory.seek(toOffset: range.lowerBound)) != nil,
        let bytes = try? memory.read(upToCount: Int(range.upperBound - range.lowerBound))
      else { return false }
      return bytes.range(of: wanted) != nil
    }
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(id, signal) }

  /// The pieces of memory that it can write to.
  private var writableRanges: [Range<UInt64>] {
    let map = (try? String(contentsOfFile: "/proc/\(id)/maps", encoding: .utf8)) ?? ""
    return map.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { UInt64($0, radix: 16) }
      guard words.count > 1, words[1].hasPrefix("rw"), ends.count == 2 else { return nil }
      return ends[0]..<ends[1]
    }
  }
}

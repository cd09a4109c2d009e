import Foundation

/// What the processes of a session used so far, as the kernel tells.
struct ProcessFigures {
  /// Resident memory in MiB.
  var resident = 0.0
  /// The most that was ever resident, in MiB.
  var peak = 0.0
  /// How often they woke up by themselves.
  var wakeUps = 0
  /// Processor time in milliseconds.
  var processor = 0.0

  /// Adds up the processes of a session.
  init(session: Int32) {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    for process in all where Int32(process) != nil {
      guard let stat = Self.text("/proc/\(process)/stat"),
        let afterName = stat.lastIndex(of: ")")
      else { continue }
      // After the name: state, parent, group, session, …; the times are the 12th and 13th.
      let fields = stat[stat.index(after: afterName)...].split(separator: " ")
      guard fields.count > 12, Int32(fields[3]) == session else { continue }
      let ticks = (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0)
      processor += ticks * 1_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
      let status = Self.text("/proc/\(process)/status") ?? ""
      resident += Self.number("VmRSS:", status) / 1_024
      peak += Self.number("VmHWM:", status) / 1_024
      wakeUps += Int(Self.number("voluntary_ctxt_switches:", status))
    }
  }

  private static func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  private static func number(_ name: String, _ status: String) -> Double {
    status.split(separator: "\n").first { $0.hasPrefix(name) }
      .flatMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first }
      .flatMap { Double($0) } ?? 0
  }
}

import DossierScreens
import Foundation
import Glibc

/// Names a window by its process, which stays the same when the program executes itself anew.
///
/// A process number comes back after a while, so when it started and since which start of the
/// machine belong to the name.
enum ProcessWindow {
  /// This process among the others of this machine.
  static var door: WindowDoor {
    WindowDoor(own: name(of: getpid()) ?? "", isOpen: isOpen)
  }

  /// Whether the process of this name still runs.
  static func isOpen(_ name: String) -> Bool {
    guard let process = name.split(separator: " ").first.flatMap({ pid_t($0) }) else {
      return false
    }
    return self.name(of: process) == name
  }

  /// Number, start and machine; `nil` when there is no such process.
  static func name(of process: pid_t) -> String? {
    guard let status = text("/proc/\(process)/stat"),
      let boot = text("/proc/sys/kernel/random/boot_id"),
      // The name of the program stands in brackets and may hold blanks itself.
      let end = status.lastIndex(of: ")")
    else { return nil }
    let fields = status[end...].split(separator: " ")
    // Field 22 of the whole line; the bracket that was left closes field 2.
    guard fields.count > 20, fields[1] != "Z" else { return nil }
    return "\(process) \(fields[20]) \(boot.filter { !$0.isWhitespace })"
  }

  private static func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}

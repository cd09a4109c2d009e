import DossierCore
import Foundation
import Glibc

/// Executes the program itself anew, so that keys and opened values are gone from memory.
///
/// Who was at work goes through a pipe and not through the arguments, which anybody can read.
enum Restart {
  /// The option that names the pipe.
  static let option = "--locked-fd"

  /// Who was at work when the screen was locked.
  struct Locked: Codable {
    var login: String
    var role: RoleCode
    /// Whether something was being typed and lies in a draft.
    var hasDraft: Bool
  }

  /// Starts over with the same options; returns only when the system refused.
  static func perform(locked: Locked?) -> Int32 {
    var arguments = anew(CommandLine.arguments)
    if let locked, let descriptor = pipe(holding: locked) {
      arguments += [option, "\(descriptor)"]
    }
    return execute(arguments)
  }

  /// Starts over with the screens of a store; returns only when the system refused.
  static func open(store: String) -> Int32 {
    execute([CommandLine.arguments.first ?? "dossierkast", "open", "--store", store])
  }

  private static func execute(_ arguments: [String]) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    execv("/proc/self/exe", &pointers)
    return errno
  }

  /// Reads who was at work; `nil` when the pipe holds nothing of the kind.
  static func locked(from descriptor: Int32) -> Locked? {
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let data = try? handle.read(upToCount: 4096) else { return nil }
    return try? JSONDecoder().decode(Locked.self, from: data)
  }

  /// The arguments without what held for one login only: an old pipe, and an older store that
  /// somebody accepted; the next person must hear that alarm again.
  static func anew(_ arguments: [String]) -> [String] {
    let rest = arguments.filter { $0 != RestoreOptions.option }
    guard let index = rest.firstIndex(of: option) else { return rest }
    return Array(rest[..<index] + rest[index...].dropFirst(2))
  }

  /// A pipe whose reading end the next program inherits; a few bytes fit without a reader.
  private static func pipe(holding locked: Locked) -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard let data = try? JSONEncoder().encode(locked), data.count < 4096,
      Glibc.pipe(&ends) == 0
    else { return nil }
    let written = data.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    return written == data.count ? ends[0] : nil
  }
}

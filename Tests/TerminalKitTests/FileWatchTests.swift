import Foundation
import Glibc
import Testing

import TerminalKit

@Suite struct FileWatchTests {
  private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var one = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&one, 1, 1000) == 1
  }

  @Test func `a write to the log beside the store is seen once`() throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(at: place) }
    let watch = try FileWatch(folder: place.path, names: ["kast.db", "kast.db-wal"])
    let before = watch.drain()
    try Data("x".utf8).write(to: place.appendingPathComponent("kast.db-wal"))
    #expect(isReadable(watch.descriptor))
    let after = watch.drain()
    let again = watch.drain()
    #expect([before, after, again] == [false, true, false])
  }

  @Test func `other files are not meant`() throws {
    let place = try folder()
    defer { try? FileManager.default.removeItem(at: place) }
    let watch = try FileWatch(folder: place.path, names: ["kast.db"])
    try Data("x".utf8).write(to: place.appendingPathComponent("kast.db-shm"))
    #expect(isReadable(watch.descriptor))
    let isMeant = watch.drain()
    #expect(!isMeant)
  }

  @Test func `a folder that is not there is refused`() {
    #expect(throws: TerminalFailure.system(code: ENOENT)) {
      _ = try FileWatch(folder: "/nergens/te/vinden", names: [])
    }
  }
}

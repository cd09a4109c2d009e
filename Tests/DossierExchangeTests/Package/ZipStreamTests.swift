import DossierCore
import Testing

@testable import DossierExchange

/// Archives that other programs open: every byte is checked by a reader of its own.
struct ZipStreamTests {
  private func file(_ name: String, _ pieces: [[UInt8]], size: Int? = nil) -> ZipStream.File {
    var checksum = Checksum32()
    for piece in pieces { checksum.update(piece) }
    var rest = pieces[...]
    return ZipStream.File(
      name: name, size: size ?? pieces.reduce(0) { $0 + $1.count }, checksum: checksum.value,
      next: { rest.popFirst() })
  }

  private func bytes(_ files: [ZipStream.File]) throws -> [UInt8] {
    var stream = try ZipStream(files)
    var bytes: [UInt8] = []
    while let piece = try stream.next() { bytes += piece }
    return bytes
  }

  @Test func `files come out as they went in, in their order`() throws {
    let text = Array("Één regel.\n".utf8)
    let large = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let archive = try bytes([
      file("inzage.html", [text, text]), file("leeg.txt", []),
      file("bijlagen/01-scan.pdf", [large, [0, 1], large]),
    ])
    let read = try ZipReading(archive).files
    #expect(read.map(\.name) == ["inzage.html", "leeg.txt", "bijlagen/01-scan.pdf"])
    #expect(read.map(\.bytes) == [text + text, [], large + [0, 1] + large])
  }

  @Test func `an archive without files is an archive`() throws {
    #expect(try ZipReading(bytes([])).files.isEmpty)
    #expect(try bytes([]).count == 22)
  }

  @Test func `the same files give the same bytes`() throws {
    let first = try bytes([file("a", [[1, 2, 3]])])
    #expect(try first == bytes([file("a", [[1], [2, 3]])]))
  }

  @Test func `a file that is not what it was said to be ends the archive`() throws {
    #expect(throws: ZipStream.Fault.differs(file: 1)) {
      try bytes([file("a", [[1]]), file("b", [[1, 2]], size: 1)])
    }
    #expect(throws: ZipStream.Fault.differs(file: 0)) { try bytes([file("a", [[1]], size: 2)]) }
    var other = file("a", [[1]])
    other.checksum ^= 1
    #expect(throws: ZipStream.Fault.differs(file: 0)) { try bytes([other]) }
  }

  @Test func `more than the format can tell is refused before a byte is written`() {
    #expect(throws: ZipStream.Fault.tooLarge) {
      try ZipStream([file("a", [], size: 0xFFFF_FFFF)])
    }
    #expect(throws: ZipStream.Fault.tooLarge) {
      try ZipStream((0..<0xFFFF).map { file("\($0)", []) })
    }
  }
}

/// Reads an archive as the format says, from the directory at its end.
struct ZipReading {
  let files: [(name: String, bytes: [UInt8])]

  init(_ archive: [UInt8]) throws {
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(archive[place + $1]) << ($1 * 8) }
    }
    let end = archive.count - 22
    try #require(end >= 0 && number(end, 4) == 0x0605_4B50)
    let count = number(end + 8, 2)
    try #require(number(end + 10, 2) == count)
    let directory = number(end + 16, 4)
    try #require(directory + number(end + 12, 4) == end)
    var files: [(name: String, bytes: [UInt8])] = []
    var place = directory
    for _ in 0..<count {
      try #require(number(place, 4) == 0x0201_4B50 && number(place + 10, 2) == 0)
      let (checksum, size) = (number(place + 16, 4), number(place + 24, 4))
      try #require(number(place + 20, 4) == size)
      let length = number(place + 28, 2)
      let name = Array(archive[place + 46..<place + 46 + length])
      let local = number(place + 42, 4)
      try #require(number(local, 4) == 0x0403_4B50 && number(local + 14, 4) == checksum)
      try #require(number(local + 22, 4) == size && number(local + 26, 2) == length)
      try #require(Array(archive[local + 30..<local + 30 + length]) == name)
      let start = local + 30 + length + number(local + 28, 2)
      let bytes = Array(archive[start..<start + size])
      var found = Checksum32()
      found.update(bytes)
      try #require(Int(found.value) == checksum)
      files.append((String(decoding: name, as: UTF8.self), bytes))
      place += 46 + length + number(place + 30, 2) + number(place + 32, 2)
    }
    try #require(place == end)
    self.files = files
  }
}

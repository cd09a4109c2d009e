import Foundation

/// The same invented list in the file of each program, made once and kept beside the build.
struct PeerFiles {
  private static let names = ["de Vries", "van den Berg", "Öztürk", "Bakker", "El Amrani", "Smit"]
  private let folder: String

  var table: String { "\(folder)/table.csv" }
  var records: String { "\(folder)/table.rec" }
  /// Made by its own program, from the table.
  var database: String { "\(folder)/table.db" }
  /// The key file of the password safe.
  var key: String { "\(folder)/key" }
  var entries: String { "\(folder)/entries.xml" }
  /// The password safe, made by its own program, from the entries.
  var safe: String { "\(folder)/safe.kdbx" }
  /// What the benchmark of the cabinet imports; there when that ran before.
  let edexml: String

  /// Writes the files that are not there yet.
  init(pupils: Int) throws {
    folder = ".build/bench/peers-\(pupils)"
    edexml = ".build/bench/school-\(pupils).xml"
    guard !FileManager.default.fileExists(atPath: key) else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lines = (1...pupils).map(Self.line)
    try write(table, ["name,born,place"] + lines.map { $0.joined(separator: ",") })
    try write(
      records, lines.map { "Name: \($0[0])\nBorn: \($0[1])\nPlace: \($0[2])\n" })
    try write(
      entries,
      ["<KeePassFile><Meta/><Root><Group><Name>Leerlingen</Name>"] + lines.map(Self.entry)
        + ["</Group></Root></KeePassFile>"])
    // Last, so that a run that was broken off begins anew.
    try Data((0..<64).map { _ in UInt8.random(in: 0...255) }).write(to: URL(filePath: key))
  }

  /// How a pupil is called in every file.
  func title(_ number: Int) -> String { Self.line(number)[0] }

  private static func line(_ number: Int) -> [String] {
    let day = String(format: "%d-%02d-%02d", 2014 + number % 8, 1 + number % 12, 1 + number % 28)
    return ["Leerling \(number) \(names[number % names.count])", day, "Drachten"]
  }

  private static func entry(_ line: [String]) -> String {
    "<Entry>"
      + zip(["Title", "UserName", "URL"], line).map {
        "<String><Key>\($0)</Key><Value>\($1)</Value></String>"
      }.joined() + "</Entry>"
  }

  private func write(_ path: String, _ lines: [String]) throws {
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }
}

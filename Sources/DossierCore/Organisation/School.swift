/// One school of the board.
package struct School: Hashable, Sendable {
  /// Its identifier.
  package var id: SchoolID
  /// Its name.
  package var name: String
  /// Its BRIN, with the location digits if it has them.
  package var brin: String
  /// The holiday region, if it is known.
  package var region: SchoolRegion?
  /// Where it can be found and called; `nil` as long as nobody wrote it down.
  package var contact: SchoolContact?

  /// Puts a school together.
  package init(
    id: SchoolID, name: String, brin: String, region: SchoolRegion? = nil,
    contact: SchoolContact? = nil
  ) {
    self.id = id
    self.name = name
    self.brin = brin
    self.region = region
    self.contact = contact
  }
}

extension School: Sealable {
  package static let recordKind = RecordContentKind.school
  package static let recordFormat: UInt8 = 3

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    id = try reader.id()
    name = try reader.text()
    brin = try reader.text()
    guard format > 1 else { return }
    region = try reader.optional { (reader) throws(ByteFault) in try reader.word() }
    guard format > 2 else { return }
    contact = try reader.optional { (reader) throws(ByteFault) in
      try SchoolContact(from: &reader)
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: id)
    writer.write(text: name)
    writer.write(text: brin)
    writer.write(optional: region) { $0.write(word: $1) }
    writer.write(optional: contact) { $1.write(to: &$0) }
  }
}

/// One group (groep) of a school: a class, or a composite of parts of classes.
package struct SchoolGroup: Hashable, Sendable {
  /// Its identifier.
  package var id: GroupID
  /// The school it belongs to.
  package var school: SchoolID
  /// Its name.
  package var name: String
  /// The year group (jaargroep) as EDEXML writes it; `nil` for a composite group.
  package var yearGroup: String?
  /// The key of the system it was imported from, if it was.
  package var sourceKey: String?
  /// Whether it is no longer used.
  package var isClosed: Bool

  /// Puts a group together.
  package init(
    id: GroupID, school: SchoolID, name: String, yearGroup: String?, sourceKey: String? = nil,
    isClosed: Bool = false
  ) {
    self.id = id
    self.school = school
    self.name = name
    self.yearGroup = yearGroup
    self.sourceKey = sourceKey
    self.isClosed = isClosed
  }
}

extension SchoolGroup: Sealable {
  package static let recordKind = RecordContentKind.group
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    id = try reader.id()
    school = try reader.id()
    name = try reader.text()
    yearGroup = try reader.optional { (reader) throws(ByteFault) in try reader.text() }
    sourceKey = try reader.optional { (reader) throws(ByteFault) in try reader.text() }
    isClosed = try reader.flag()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: id)
    writer.write(id: school)
    writer.write(text: name)
    writer.write(optional: yearGroup) { $0.write(text: $1) }
    writer.write(optional: sourceKey) { $0.write(text: $1) }
    writer.write(flag: isClosed)
  }
}

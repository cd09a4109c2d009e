/// That somebody supplied a part of an inzage, beside the sealed bytes of that part.
///
/// The bytes lie under the same record as those of a document do. So nobody who puts a package
/// together has to see on a screen what only others may see.
package struct ContributedPart: Hashable, Sendable {
  /// For which request.
  package var request: RequestID
  /// About which pupil.
  package var pupil: PupilID
  /// What it holds.
  package var content: Content
  /// The role that supplied it.
  package var role: RoleCode
  /// Who supplied it.
  package var account: AccountID
  /// The day.
  package var on: CalendarDate

  /// What a part holds.
  package enum Content: Hashable, Sendable {
    /// What a keeper gives of a category.
    case category(CategoryCode)
    /// Who looked into the dossier, as the journal tells it.
    case accessLog
  }

  /// Puts a part together.
  package init(
    request: RequestID, pupil: PupilID, content: Content, role: RoleCode, account: AccountID,
    on: CalendarDate
  ) {
    self.request = request
    self.pupil = pupil
    self.content = content
    self.role = role
    self.account = account
    self.on = on
  }
}

extension ContributedPart: Sealable {
  package static let recordKind = RecordContentKind.contributedPart
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try reader.id()
    pupil = try reader.id()
    switch try reader.byte() {
    case 1: content = .category(try reader.code())
    case 2: content = .accessLog
    default: throw .malformed
    }
    role = try reader.code()
    account = try reader.id()
    on = try reader.date()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(id: pupil)
    switch content {
    case .category(let code):
      writer.write(byte: 1)
      writer.write(code: code)
    case .accessLog: writer.write(byte: 2)
    }
    writer.write(code: role)
    writer.write(id: account)
    writer.write(date: on)
  }
}

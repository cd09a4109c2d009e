/// The scan of the paper of a demand (scan).
///
/// It belongs to the demand and lies in no dossier: what is in a dossier, the family can ask to see.
package struct DemandScan: Hashable, Sendable {
  /// Where its bytes are.
  package var content: RecordID
  /// The ending of the name of its file, such as `pdf`.
  package var fileType: String
  /// How many bytes it has.
  package var size: Int
  /// Who added it.
  package var by: AccountID
  /// When.
  package var on: CalendarDate

  /// Puts a scan together.
  package init(
    content: RecordID, fileType: String, size: Int, by: AccountID, on day: CalendarDate
  ) {
    self.content = content
    self.fileType = fileType
    self.size = size
    self.by = by
    on = day
  }
}

extension PoliceDemand {
  /// Takes the scan of its paper; another one takes the place of the first.
  ///
  /// Throws `noPaperYet` while a spoken demand waits for its paper.
  package mutating func takeScan(_ scan: DemandScan) throws(DemandRefusal) {
    guard form.paper != nil else { throw .noPaperYet }
    self.scan = scan
  }
}

extension DemandScan {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      content: try reader.id(), fileType: try reader.text(), size: try reader.integer(),
      by: try reader.id(), on: try reader.date())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: content)
    writer.write(text: fileType)
    writer.write(integer: size)
    writer.write(id: by)
    writer.write(date: on)
  }
}

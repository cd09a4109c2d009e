/// The fields of one category of one pupil.
package struct Sheet: Hashable, Sendable {
  /// Whose sheet it is.
  package var pupil: PupilID
  /// Which category.
  package var category: CategoryCode
  /// The filled fields; an empty field has no cell.
  package var cells: [FieldCode: FieldCell]
  /// Why it is recorded, where the category demands that.
  package var necessity: Necessity?

  /// Puts a sheet together.
  package init(
    pupil: PupilID, category: CategoryCode, cells: [FieldCode: FieldCell] = [:],
    necessity: Necessity? = nil
  ) {
    self.pupil = pupil
    self.category = category
    self.cells = cells
    self.necessity = necessity
  }

  /// The value of a field, or `nil` when it is empty.
  package subscript(_ field: FieldCode) -> String? {
    cells[field]?.value
  }
}

extension Sheet: Sealable {
  package static let recordKind = RecordContentKind.sheet
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    pupil = try reader.id()
    category = CategoryCode(try reader.text())
    let pairs = try reader.list { (reader) throws(ByteFault) in
      (FieldCode(try reader.text()), try FieldCell(from: &reader))
    }
    cells = Dictionary(pairs, uniquingKeysWith: { _, last in last })
    necessity = try reader.optional { (reader) throws(ByteFault) in
      try Necessity(from: &reader)
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(text: category.text)
    writer.write(list: cells.sorted { $0.key < $1.key }) { writer, pair in
      writer.write(text: pair.key.text)
      pair.value.write(to: &writer)
    }
    writer.write(optional: necessity) { $1.write(to: &$0) }
  }
}

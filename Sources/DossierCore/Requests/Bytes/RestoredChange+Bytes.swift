extension RestoredChange: Sealable {
  package static let recordKind = RecordContentKind.restoredChange
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    switch try reader.byte() {
    case 1:
      let parts = try ErasedParts(from: &reader)
      guard let place = Int(exactly: try reader.number()) else { throw .malformed }
      self = .erasure(parts, place: place)
    case 2: self = .freeze(try RequestFreezes(from: &reader))
    case 3 where format > 1:
      let freezes = try RequestFreezes(from: &reader)
      self = .ended(
        EndedFreeze(
          freezes, told: try reader.date(), reason: try reader.text(), by: try reader.id()))
    default: throw .malformed
    }
  }

  package func write(to writer: inout ByteWriter) {
    switch self {
    case .erasure(let parts, let place):
      writer.write(byte: 1)
      parts.write(to: &writer)
      writer.write(number: UInt64(clamping: place))
    case .freeze(let freezes):
      writer.write(byte: 2)
      freezes.write(to: &writer)
    case .ended(let ended):
      writer.write(byte: 3)
      ended.freezes.write(to: &writer)
      writer.write(date: ended.told)
      writer.write(text: ended.reason)
      writer.write(id: ended.decidedBy)
    }
  }
}

extension ErasedParts {
  /// Reads what `write(to:)` wrote.
  package init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      request: try reader.id(), pupil: try reader.id(), category: try reader.code(),
      on: try reader.date(),
      records: try reader.list { (reader) throws(ByteFault) in try reader.id() },
      sheets: try reader.list { (reader) throws(ByteFault) in
        ErasedFields(
          record: try reader.id(),
          fields: try reader.codes(),
          successor: try reader.id())
      })
  }

  /// Writes the identifiers.
  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(id: pupil)
    writer.write(code: category)
    writer.write(date: on)
    writer.write(list: records) { $0.write(id: $1) }
    writer.write(list: sheets) { writer, sheet in
      writer.write(id: sheet.record)
      writer.write(codes: sheet.fields)
      writer.write(id: sheet.successor)
    }
  }
}

extension RequestFreezes {
  /// Reads what `write(to:)` wrote.
  package init(from reader: inout ByteReader) throws(ByteFault) {
    let request: RequestID = try reader.id()
    self.init(
      request: request, kind: try reader.word(), pupil: try reader.id(),
      parties: try reader.list { (reader) throws(ByteFault) in try reader.id() },
      scopes: try reader.list { (reader) throws(ByteFault) in
        FrozenScope(
          request: request, items: try reader.requestItems(),
          except: try reader.requestItems(), from: try reader.date(),
          until: try reader.optional { (reader) throws(ByteFault) in try reader.date() },
          yieldsToErasure: try reader.flag())
      })
  }

  /// Writes identifiers, items and dates.
  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(word: kind)
    writer.write(id: pupil)
    writer.write(list: parties) { $0.write(id: $1) }
    writer.write(list: scopes) { writer, scope in
      writer.write(requestItems: scope.items)
      writer.write(requestItems: scope.except)
      writer.write(date: scope.from)
      writer.write(optional: scope.until) { $0.write(date: $1) }
      writer.write(flag: scope.yieldsToErasure)
    }
  }
}

/// That data were erased, without what they said (bewijs van wissing).
///
/// Which categories, who proposed and who approved stand in the case; what only the erasure itself
/// knows is how much there was.
package struct ErasureCertificate: Hashable, Sendable {
  /// The request.
  package let request: RequestID
  /// The day.
  package let on: CalendarDate
  /// How much was erased of each category.
  package let counts: [Count]

  /// How many things were erased of a category: fields, entries and documents together.
  package struct Count: Hashable, Sendable {
    /// The category.
    package let category: CategoryCode
    /// The number of filled fields, entries and documents.
    package let items: Int

    /// Pairs a category with a number.
    package init(category: CategoryCode, items: Int) {
      self.category = category
      self.items = items
    }
  }

  /// Puts a certificate together.
  package init(request: RequestID, on day: CalendarDate, counts: [Count]) {
    self.request = request
    on = day
    self.counts = counts
  }
}

extension ErasureCertificate: Sealable {
  package static let recordKind = RecordContentKind.erasureCertificate
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try reader.id()
    on = try reader.date()
    counts = try reader.list { (reader) throws(ByteFault) in
      let category = CategoryCode(try reader.text())
      guard let items = Int(exactly: try reader.number()) else { throw .malformed }
      return Count(category: category, items: items)
    }
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(date: on)
    writer.write(list: counts) { writer, count in
      writer.write(text: count.category.text)
      writer.write(number: UInt64(count.items))
    }
  }
}

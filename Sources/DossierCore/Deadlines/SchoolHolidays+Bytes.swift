extension SchoolHolidays: Sealable {
  package static let recordKind = RecordContentKind.schoolHolidays
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    var holidays: [SchoolRegion: [SchoolHoliday]] = [:]
    for _ in 0..<(try reader.byte()) {
      let region: SchoolRegion = try reader.word()
      guard holidays[region] == nil else { throw .malformed }
      holidays[region] = try reader.list { (reader) throws(ByteFault) in
        let holiday = SchoolHoliday(
          name: try reader.text(), first: try reader.date(), last: try reader.date())
        guard let holiday else { throw .malformed }
        return holiday
      }
    }
    self.init(holidays)
  }

  /// Writes the holidays of a board, region by region.
  package func write(to writer: inout ByteWriter) {
    writer.write(byte: UInt8(regions.count))
    for region in regions {
      writer.write(word: region)
      writer.write(list: holidays(in: region)) { writer, holiday in
        writer.write(text: holiday.name)
        writer.write(date: holiday.days.lowerBound)
        writer.write(date: holiday.days.upperBound)
      }
    }
  }
}

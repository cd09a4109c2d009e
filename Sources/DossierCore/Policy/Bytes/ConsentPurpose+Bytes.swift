extension ConsentPurpose {
  init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(),
      medium: try reader.optional { (reader) throws(ByteFault) in try reader.text() },
      opens: try reader.optional { (reader) throws(ByteFault) in try reader.code() },
      renewals: try reader.list { (reader) throws(ByteFault) in try reader.date() },
      endsWithSchoolYear: try reader.flag())
    // The third format of a policy knew neither recipients nor work lists.
    guard format > 3 else { return }
    perQuestion = try reader.flag()
    followUps = try reader.words()
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(optional: medium) { $0.write(text: $1) }
    writer.write(optional: opens) { $0.write(code: $1) }
    writer.write(list: renewals) { $0.write(date: $1) }
    writer.write(flag: endsWithSchoolYear)
    writer.write(flag: perQuestion)
    writer.write(words: followUps)
  }
}

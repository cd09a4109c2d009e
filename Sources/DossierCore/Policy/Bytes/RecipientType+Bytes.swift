extension RecipientType {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), bases: try reader.words(),
      purposes: try reader.codes(), agreement: try reader.word(), categories: try reader.codes(),
      closedFields: try reader.codes(), mayReceivePersonalNumber: try reader.flag(),
      needsDemand: try reader.flag(),
      consent: try reader.optional { (reader) throws(ByteFault) in try reader.code() },
      transfers: try reader.words(), isSupplier: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(words: bases)
    writer.write(codes: purposes)
    writer.write(word: agreement)
    writer.write(codes: categories)
    writer.write(codes: closedFields)
    writer.write(flag: mayReceivePersonalNumber)
    writer.write(flag: needsDemand)
    writer.write(optional: consent) { $0.write(code: $1) }
    writer.write(words: transfers)
    writer.write(flag: isSupplier)
  }
}

extension DataField {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), kind: try reader.word(),
      choices: try reader.list { (reader) throws(ByteFault) in
        FieldChoice(value: try reader.text(), label: try reader.text())
      },
      isRequired: try reader.flag(), isSummary: try reader.flag(), isMasked: try reader.flag(),
      isManaged: try reader.flag(), isEmergency: try reader.flag(),
      audience: try reader.optional { (reader) throws(ByteFault) in try reader.codes() },
      audienceWhen: try reader.optional { (reader) throws(ByteFault) in try reader.code() },
      maximumLength: try reader.integer(),
      systemOfRecord: try reader.optional { (reader) throws(ByteFault) in try reader.text() },
      hint: try reader.optional { (reader) throws(ByteFault) in try reader.text() },
      isInstruction: try reader.flag(),
      retention: try reader.optional { (reader) throws(ByteFault) in
        try RetentionRule(from: &reader)
      })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(word: kind)
    writer.write(list: choices) {
      $0.write(text: $1.value)
      $0.write(text: $1.label)
    }
    writer.write(flag: isRequired)
    writer.write(flag: isSummary)
    writer.write(flag: isMasked)
    writer.write(flag: isManaged)
    writer.write(flag: isEmergency)
    writer.write(optional: audience) { $0.write(codes: $1) }
    writer.write(optional: audienceWhen) { $0.write(code: $1) }
    writer.write(integer: maximumLength)
    writer.write(optional: systemOfRecord) { $0.write(text: $1) }
    writer.write(optional: hint) { $0.write(text: $1) }
    writer.write(flag: isInstruction)
    writer.write(optional: retention) { $1.write(to: &$0) }
  }
}

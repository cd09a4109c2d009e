extension PolicyIdentity {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      board: try reader.text(), name: try reader.text(), regulation: try reader.text(),
      version: try reader.integer(), adopted: try reader.optionalDate(),
      councilConsent: try reader.optionalDate(), evaluation: try reader.optionalDate(),
      controller: try ContactPoint(from: &reader), officer: try ContactPoint(from: &reader))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: board)
    writer.write(text: name)
    writer.write(text: regulation)
    writer.write(integer: version)
    writer.write(optional: adopted) { $0.write(date: $1) }
    writer.write(optional: councilConsent) { $0.write(date: $1) }
    writer.write(optional: evaluation) { $0.write(date: $1) }
    controller.write(to: &writer)
    officer.write(to: &writer)
  }
}

extension ContactPoint {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      function: try reader.text(), address: try reader.text(), email: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: function)
    writer.write(text: address)
    writer.write(text: email)
  }
}

extension Compartment {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), needsTwoApprovals: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(flag: needsTwoApprovals)
  }
}

extension ProcessingPurpose {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), article: try reader.text(),
      needsArticle: try reader.flag())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(text: article)
    writer.write(flag: needsArticle)
  }
}

extension PolicyDeviation {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      subject: try reader.text(), reason: try reader.text(), decided: try reader.optionalDate())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: subject)
    writer.write(text: reason)
    writer.write(optional: decided) { $0.write(date: $1) }
  }
}

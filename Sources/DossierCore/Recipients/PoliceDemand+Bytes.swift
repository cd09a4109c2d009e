extension PoliceDemand: Sealable {
  package static let recordKind = RecordContentKind.policeDemand
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      pupil: try reader.id(),
      school: try reader.optional { (reader) throws(ByteFault) in try reader.id() },
      authority: try reader.text(),
      officer: DemandOfficer(function: try reader.text(), number: try reader.optionalText()),
      article: try DemandArticle(from: &reader), date: try reader.date(),
      received: try reader.date(), deadline: try reader.optionalDate(),
      categories: try reader.codes(), words: try reader.text(),
      form: try DemandForm(from: &reader), enteredBy: try reader.id(),
      noticed: try reader.optional { (reader) throws(ByteFault) in
        DemandNotice(by: try reader.id(), on: try reader.date())
      },
      closed: try reader.optional { (reader) throws(ByteFault) in
        DemandClosing(
          outcome: try DemandOutcome(from: &reader), by: try reader.id(), on: try reader.date())
      },
      // The first format knew no scan of its own.
      scan: format < 2
        ? nil
        : try reader.optional { (reader) throws(ByteFault) in try DemandScan(from: &reader) })
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: pupil)
    writer.write(optional: school) { $0.write(id: $1) }
    writer.write(text: authority)
    writer.write(text: officer.function)
    writer.write(optional: officer.number) { $0.write(text: $1) }
    article.write(to: &writer)
    writer.write(date: date)
    writer.write(date: received)
    writer.write(optional: deadline) { $0.write(date: $1) }
    writer.write(codes: categories)
    writer.write(text: words)
    form.write(to: &writer)
    writer.write(id: enteredBy)
    writer.write(optional: noticed) {
      $0.write(id: $1.by)
      $0.write(date: $1.on)
    }
    writer.write(optional: closed) {
      $1.outcome.write(to: &$0)
      $0.write(id: $1.by)
      $0.write(date: $1.on)
    }
    writer.write(optional: scan) { $1.write(to: &$0) }
  }
}

extension DemandArticle {
  fileprivate init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .article126nd
    case 2:
      self = .article126nf(
        MagistrateAuthorisation(
          given: try reader.date(), reference: try reader.optionalText()))
    case 3: self = .writtenOrder(try reader.text())
    default: throw .malformed
    }
  }

  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .article126nd: writer.write(byte: 1)
    case .article126nf(let authorisation):
      writer.write(byte: 2)
      writer.write(date: authorisation.given)
      writer.write(optional: authorisation.reference) { $0.write(text: $1) }
    case .writtenOrder(let law):
      writer.write(byte: 3)
      writer.write(text: law)
    }
  }
}

extension DemandForm {
  fileprivate init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .written(try DemandPaper(from: &reader))
    case 2: self = .spoken(writtenBy: try reader.date())
    case 3:
      self = .writtenAfterwards(
        try DemandPaper(from: &reader), came: try reader.date(), writtenBy: try reader.date())
    default: throw .malformed
    }
  }

  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .written(let paper):
      writer.write(byte: 1)
      paper.write(to: &writer)
    case .spoken(let writtenBy):
      writer.write(byte: 2)
      writer.write(date: writtenBy)
    case .writtenAfterwards(let paper, let came, let writtenBy):
      writer.write(byte: 3)
      paper.write(to: &writer)
      writer.write(date: came)
      writer.write(date: writtenBy)
    }
  }
}

extension DemandOutcome {
  fileprivate init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .given(try reader.id())
    case 2: self = .givenWithoutPaper(try reader.id(), reason: try reader.text())
    case 3: self = .refused(try reader.text())
    default: throw .malformed
    }
  }

  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .given(let disclosure):
      writer.write(byte: 1)
      writer.write(id: disclosure)
    case .givenWithoutPaper(let disclosure, let reason):
      writer.write(byte: 2)
      writer.write(id: disclosure)
      writer.write(text: reason)
    case .refused(let reason):
      writer.write(byte: 3)
      writer.write(text: reason)
    }
  }
}

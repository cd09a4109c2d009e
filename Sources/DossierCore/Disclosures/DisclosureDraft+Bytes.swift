extension DisclosureDraft {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let purpose: PurposeCode = try reader.code()
    let article = try reader.optionalText()
    let support = try LegalSupport(from: &reader)
    var tests: [DisclosureTest: TestAnswer] = [:]
    for test in try reader.words(DisclosureTest.self) {
      tests[test] = TestAnswer(isPassed: try reader.flag(), why: try reader.text())
    }
    self.init(
      purpose: purpose, article: article, support: support, tests: tests,
      parts: try reader.list { (reader) throws(ByteFault) in try DisclosedPart(from: &reader) },
      channel: try reader.word(), on: try reader.date(), until: try reader.optionalDate())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: purpose)
    writer.write(optionalText: article)
    support.write(to: &writer)
    let answered = DisclosureTest.allCases.filter { tests[$0] != nil }
    writer.write(words: answered)
    for test in answered {
      writer.write(flag: tests[test]?.isPassed ?? false)
      writer.write(text: tests[test]?.why ?? "")
    }
    writer.write(list: parts) { $1.write(to: &$0) }
    writer.write(word: channel)
    writer.write(date: on)
    writer.write(optional: until) { $0.write(date: $1) }
  }
}

extension DisclosedPart {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      category: try reader.code(), reason: try reader.text(), items: try reader.requestItems())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: category)
    writer.write(text: reason)
    writer.write(requestItems: items)
  }
}

extension LegalSupport {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.word(LegalBasis.self) {
    case .legalObligation: self = .law(article: try reader.text())
    case .publicTask: self = .publicTask(reason: try reader.text())
    case .legitimateInterest:
      self = .interest(
        InterestWeighing(
          use: try reader.word(), interest: try reader.text(), pupilsInterest: try reader.text(),
          outcome: try reader.text(), pupilPrevails: try reader.flag()))
    case .consent: self = .consent(try reader.code())
    case .agreement: self = .agreement(try reader.id())
    case .vitalInterest: self = .vitalInterest(reason: try reader.text())
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: basis)
    switch self {
    case .law(let article): writer.write(text: article)
    case .publicTask(let reason), .vitalInterest(let reason): writer.write(text: reason)
    case .interest(let weighing):
      writer.write(word: weighing.use)
      writer.write(text: weighing.interest)
      writer.write(text: weighing.pupilsInterest)
      writer.write(text: weighing.outcome)
      writer.write(flag: weighing.pupilPrevails)
    case .consent(let purpose): writer.write(code: purpose)
    case .agreement(let record): writer.write(id: record)
    }
  }
}

/// What a consent is about: a purpose and, where the policy asks for it, one recipient and question.
///
/// Whether there is consent is computed for one matter; a yes to one says nothing about another.
package struct ConsentMatter: Hashable, Sendable, Redacted {
  /// For what.
  package let purpose: ConsentPurposeCode
  /// About whom and which question; `nil` where the purpose says it all.
  package let subject: ConsentSubject?

  /// Names a matter.
  package init(_ purpose: ConsentPurposeCode, about subject: ConsentSubject? = nil) {
    self.purpose = purpose
    self.subject = subject
  }
}

extension ConsentSubject {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(recipient: try reader.id(), question: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id: recipient)
    writer.write(text: question)
  }
}

extension ConsentMatter {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      try reader.code(),
      about: try reader.optional { (reader) throws(ByteFault) in
        try ConsentSubject(from: &reader)
      })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: purpose)
    writer.write(optional: subject) { $1.write(to: &$0) }
  }
}

/// What a letter belongs to.
package enum LetterMatter: Hashable, Sendable {
  /// A request.
  case request(RequestID)
  /// The consents of a pupil.
  case consents(PupilID)
}

/// A letter as it was made, kept with its matter; what was sent can always be read again.
package struct SealedLetter: Hashable, Sendable, Redacted {
  /// What it belongs to.
  package var matter: LetterMatter
  /// Which letter.
  package var kind: LetterKind
  /// The day it was made.
  package var made: CalendarDate
  /// Who made it.
  package var author: AccountID
  /// What it is about, in one line, without names.
  package var subject: String
  /// As plain text.
  package var text: String
  /// As a page to print.
  package var html: String
  /// The recipient that it is for; `nil` when it is for the family.
  package var recipient: RecordID?
  /// The lines of the register of disclosures that it tells that recipient of; none for the family,
  /// and none known of letters from before it was kept.
  package var disclosures: [RecordID]

  /// Puts a letter together.
  package init(
    matter: LetterMatter, kind: LetterKind, made: CalendarDate, author: AccountID, subject: String,
    text: String, html: String, recipient: RecordID? = nil, disclosures: [RecordID] = []
  ) {
    self.matter = matter
    self.kind = kind
    self.made = made
    self.author = author
    self.subject = subject
    self.text = text
    self.html = html
    self.recipient = recipient
    self.disclosures = disclosures
  }
}

extension SealedLetter: Sealable {
  package static let recordKind = RecordContentKind.letter
  package static let recordFormat: UInt8 = 4

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    // The first format knew letters about requests only.
    matter = format < 2 ? .request(try reader.id()) : try LetterMatter(from: &reader)
    kind = try reader.word()
    made = try reader.date()
    author = try reader.id()
    subject = try reader.text()
    text = try reader.text()
    html = try reader.text()
    recipient = format < 3 ? nil : try reader.optionalID()
    disclosures =
      format < 4 ? [] : try reader.list { (reader) throws(ByteFault) in try reader.id() }
  }

  package func write(to writer: inout ByteWriter) {
    matter.write(to: &writer)
    writer.write(word: kind)
    writer.write(date: made)
    writer.write(id: author)
    writer.write(text: subject)
    writer.write(text: text)
    writer.write(text: html)
    writer.write(optional: recipient) { $0.write(id: $1) }
    writer.write(list: disclosures) { $0.write(id: $1) }
  }
}

extension LetterMatter {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .request(try reader.id())
    case 2: self = .consents(try reader.id())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .request(let request):
      writer.write(byte: 1)
      writer.write(id: request)
    case .consents(let pupil):
      writer.write(byte: 2)
      writer.write(id: pupil)
    }
  }
}

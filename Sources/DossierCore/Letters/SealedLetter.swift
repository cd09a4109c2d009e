/// A letter as it was made, kept with its request; what was sent can always be read again.
package struct SealedLetter: Hashable, Sendable, Redacted {
  /// To which request it belongs.
  package var request: RequestID
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

  /// Puts a letter together.
  package init(
    request: RequestID, kind: LetterKind, made: CalendarDate, author: AccountID, subject: String,
    text: String, html: String
  ) {
    self.request = request
    self.kind = kind
    self.made = made
    self.author = author
    self.subject = subject
    self.text = text
    self.html = html
  }
}

extension SealedLetter: Sealable {
  package static let recordKind = RecordContentKind.letter
  package static let recordFormat: UInt8 = 1

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    request = try reader.id()
    kind = try reader.word()
    made = try reader.date()
    author = try reader.id()
    subject = try reader.text()
    text = try reader.text()
    html = try reader.text()
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: request)
    writer.write(word: kind)
    writer.write(date: made)
    writer.write(id: author)
    writer.write(text: subject)
    writer.write(text: text)
    writer.write(text: html)
  }
}

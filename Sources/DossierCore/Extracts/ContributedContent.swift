/// What a holder gave of a category, and which passages were taken out of it.
///
/// The words are gone; where they stood is kept, so that another keeper of the category takes out
/// the same. It is sealed with the part: a case is a single record and could not hold it all.
package struct ContributedContent: Hashable, Sendable {
  /// What is given.
  package var part: ExtractPart
  /// The items from which something was taken out.
  package var redacted: [RedactedItem]

  /// An item in the version it had, with what was taken out of it.
  package struct RedactedItem: Hashable, Sendable {
    /// The item.
    package var item: RequestItem
    /// The version of its record: passages fit no other.
    package var version: Int
    /// What was taken out.
    package var redactions: [Redaction]

    /// Puts an item together.
    package init(item: RequestItem, version: Int, redactions: [Redaction]) {
      self.item = item
      self.version = version
      self.redactions = redactions
    }
  }

  /// Puts a content together.
  package init(part: ExtractPart, redacted: [RedactedItem]) {
    self.part = part
    self.redacted = redacted
  }

  /// What was taken out of an item in a version.
  package func redactions(of item: RequestItem, version: Int) -> [Redaction] {
    redacted.filter { $0.item == item && $0.version == version }.flatMap(\.redactions)
  }
}

extension ContributedContent {
  /// The bytes to seal.
  package var storedForm: [UInt8] {
    var writer = ByteWriter(capacity: 4096)
    writer.write(block: part.storedForm)
    writer.write(list: redacted) { writer, line in
      line.item.write(to: &writer)
      writer.write(integer: line.version)
      writer.write(list: line.redactions) { writer, redaction in redaction.write(to: &writer) }
    }
    return writer.bytes
  }

  /// Reads opened bytes.
  package init(stored bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    part = try ExtractPart(stored: try reader.block())
    redacted = try reader.list { (reader) throws(ByteFault) in
      RedactedItem(
        item: try RequestItem(from: &reader), version: try reader.integer(),
        redactions: try reader.list { (reader) throws(ByteFault) in
          try Redaction(from: &reader)
        })
    }
    guard reader.remaining == 0 else { throw .malformed }
  }
}

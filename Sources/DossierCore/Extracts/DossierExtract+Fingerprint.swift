extension DossierExtract {
  /// What it says of the dossier, in bytes to take a digest of.
  ///
  /// By the digest it is known whether a file still says what the family was shown (L-15). Labels,
  /// days of making and whatever the program adds itself are not in it: they say nothing else of
  /// the pupil. The form is part of what is kept, so it only changes with the records that hold it.
  package var fingerprint: [UInt8] {
    var writer = ByteWriter()
    writer.write(list: parts.sorted { $0.category < $1.category }) { writer, part in
      writer.write(text: part.category.text)
      writer.write(list: part.sheets.sorted { $0.record < $1.record }) { writer, sheet in
        writer.write(id: sheet.record)
        writer.write(list: sheet.fields.sorted { $0.code < $1.code }) { writer, field in
          writer.write(text: field.code.text)
          writer.write(text: field.value)
          writer.write(list: field.statements) { $0.write(text: $1) }
        }
      }
      writer.write(list: part.entries.sorted { $0.record < $1.record }) { writer, entry in
        writer.write(id: entry.record)
        writer.write(date: entry.date)
        writer.write(text: entry.title)
        writer.write(list: entry.text.parts) { $1.write(to: &$0) }
        writer.write(list: entry.statements) { $0.write(text: $1) }
      }
      writer.write(list: part.documents.sorted { $0.record < $1.record }) { writer, document in
        writer.write(id: document.record)
        writer.write(date: document.date)
        writer.write(text: document.title)
        writer.write(number: UInt64(document.size))
        writer.write(list: document.statements) { $0.write(text: $1) }
      }
    }
    return writer.bytes
  }
}

extension RedactedText.Part {
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .text(let words):
      writer.write(flag: false)
      writer.write(text: words)
    case .bar(let reasons):
      writer.write(flag: true)
      writer.write(list: reasons) { $0.write(text: $1) }
    }
  }
}

import DossierCore

/// The form of the JSON file, apart from the values of the core so that those may change.
struct ExtractPage: Encodable {
  var format: String
  var version: Int
  var madeOn: CalendarDate
  var pupil: PupilID
  var categories: [Category]
  var notInOso: [FieldCode]

  struct Category: Encodable {
    var code: CategoryCode
    var label: String
    var sheets: [Sheet]
    var entries: [Entry]
    var documents: [Document]

    init(_ part: ExtractPart) {
      code = part.category
      label = part.label
      sheets = part.sheets.map(Sheet.init)
      entries = part.entries.map(Entry.init)
      documents = part.documents.map(Document.init)
    }
  }

  struct Sheet: Encodable {
    var record: RecordID
    var fields: [Field]

    init(_ sheet: ExtractSheet) {
      record = sheet.record
      fields = sheet.fields.map(Field.init)
    }
  }

  struct Field: Encodable {
    var code: FieldCode
    var label: String
    var value: String
    var text: String
    var source: DataSource
    var statements: [String]
    var restricted: Bool?

    init(_ field: ExtractField) {
      code = field.code
      label = field.label
      value = field.value
      text = field.text
      source = field.source
      statements = field.statements
      restricted = field.isRestricted ? true : nil
    }
  }

  struct Entry: Encodable {
    var record: RecordID
    var date: CalendarDate
    var title: String
    var text: [Passage]
    var source: DataSource
    var statements: [String]
    var restricted: Bool?

    init(_ entry: ExtractEntry) {
      record = entry.record
      date = entry.date
      title = entry.title
      text = entry.text.parts.map(Passage.init)
      source = entry.source
      statements = entry.statements
      restricted = entry.isRestricted ? true : nil
    }
  }

  struct Passage: Encodable {
    var text: String?
    var bar: [String]?

    init(_ part: RedactedText.Part) {
      switch part {
      case .text(let words): text = words
      case .bar(let reasons): bar = reasons
      }
    }
  }

  struct Document: Encodable {
    var record: RecordID
    var date: CalendarDate
    var title: String
    var fileType: String
    var size: Int
    var source: DataSource
    var statements: [String]
    var restricted: Bool?

    init(_ document: ExtractDocument) {
      record = document.record
      date = document.date
      title = document.title
      fileType = document.fileType
      size = document.size
      source = document.source
      statements = document.statements
      restricted = document.isRestricted ? true : nil
    }
  }
}

import DossierCore

/// The JSON form of `ask dossier`.
extension DossierAnswer: Encodable {
  private enum Key: String, CodingKey { case pupil, name, categories }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(pupil, forKey: .pupil)
    try container.encodeIfPresent(name?.full, forKey: .name)
    try container.encode(categories, forKey: .categories)
  }
}

extension CategoryAnswer: Encodable {
  private enum Key: String, CodingKey {
    case code, label, state, mayChange, rule, request, fields, entries, documents
  }

  private enum FieldKey: String, CodingKey {
    case id, label, state, value, text, source, written, rule, sheet, request, statements
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(code, forKey: .code)
    try container.encode(label, forKey: .label)
    try container.encode(state, forKey: .state)
    try container.encode(mayChange, forKey: .mayChange)
    try container.encode(reason.rule.text, forKey: .rule)
    try container.encodeIfPresent(reason.freezing, forKey: .request)
    var fields = container.nestedUnkeyedContainer(forKey: .fields)
    for sheet in sheets {
      for field in sheet.fields {
        var item = fields.nestedContainer(keyedBy: FieldKey.self)
        try item.encode(field.code, forKey: .id)
        try item.encode(field.label, forKey: .label)
        try item.encode(field.state, forKey: .state)
        try item.encodeIfPresent(field.value, forKey: .value)
        try item.encodeIfPresent(field.text, forKey: .text)
        try item.encodeIfPresent(field.source, forKey: .source)
        try item.encodeIfPresent(field.written, forKey: .written)
        try item.encode(field.reason.rule.text, forKey: .rule)
        try item.encodeIfPresent(field.reason.freezing, forKey: .request)
        if !field.statements.isEmpty { try item.encode(field.statements, forKey: .statements) }
        try item.encodeIfPresent(sheet.record, forKey: .sheet)
      }
    }
    try container.encode(entries, forKey: .entries)
    try container.encode(documents, forKey: .documents)
  }
}

extension EntryAnswer: Encodable {
  private enum Key: String, CodingKey {
    case record, version, date, title, text, author, written, source, correction, mentionsOthers
    case withdrawn, restricted, request, statements
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(record, forKey: .record)
    try container.encode(version, forKey: .version)
    try container.encode(entry.date, forKey: .date)
    try container.encode(entry.title, forKey: .title)
    try container.encode(entry.text, forKey: .text)
    try container.encodeIfPresent(author, forKey: .author)
    try container.encode(entry.written, forKey: .written)
    try container.encode(entry.source, forKey: .source)
    try container.encodeIfPresent(entry.correction, forKey: .correction)
    try container.encode(entry.mentionsOthers, forKey: .mentionsOthers)
    if case .withdrawn(_, let on, _) = entry.state { try container.encode(on, forKey: .withdrawn) }
    if let freeze {
      try container.encode(true, forKey: .restricted)
      try container.encodeIfPresent(freeze.request, forKey: .request)
    }
    if !statements.isEmpty { try container.encode(statements, forKey: .statements) }
  }
}

extension DocumentAnswer: Encodable {
  private enum Key: String, CodingKey {
    case record, version, title, fileType, size, added, author, source, removed, restricted
    case request, statements
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(record, forKey: .record)
    try container.encode(version, forKey: .version)
    try container.encode(document.title, forKey: .title)
    try container.encode(document.fileType, forKey: .fileType)
    try container.encode(document.size, forKey: .size)
    try container.encode(document.added, forKey: .added)
    try container.encodeIfPresent(author, forKey: .author)
    try container.encode(document.source, forKey: .source)
    try container.encodeIfPresent(document.removal?.on, forKey: .removed)
    if let freeze {
      try container.encode(true, forKey: .restricted)
      try container.encodeIfPresent(freeze.request, forKey: .request)
    }
    if !statements.isEmpty { try container.encode(statements, forKey: .statements) }
  }
}

extension VisibilityReason {
  /// The request that freezes it, if one does.
  fileprivate var freezing: RequestID? {
    if case .restricted(let request) = self { request } else { nil }
  }
}

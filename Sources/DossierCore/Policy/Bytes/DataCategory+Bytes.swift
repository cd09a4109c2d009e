extension DataCategory {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let code: CategoryCode = try reader.code()
    let label = try reader.text()
    let sensitivity: Sensitivity = try reader.word()
    let compartment: CompartmentCode = try reader.code()
    let form: CategoryForm = try reader.word()
    let isRecorded = try reader.flag()
    let holdsDocuments = try reader.flag()
    let audience: [RoleCode]? = try reader.optional { (reader) throws(ByteFault) in
      try reader.codes()
    }
    let needsNecessity = try reader.flag()
    let needsConsent = try reader.flag()
    let needsReason = try reader.flag()
    let isExistenceHidden = try reader.flag()
    let purposes: [PurposeCode] = try reader.codes()
    let retention = try RetentionRule(from: &reader)
    let articles = try reader.list { (reader) throws(ByteFault) in try reader.text() }
    let fields = try reader.list { (reader) throws(ByteFault) in try DataField(from: &reader) }
    self.init(
      code: code, label: label, sensitivity: sensitivity, compartment: compartment, form: form,
      isRecorded: isRecorded, holdsDocuments: holdsDocuments, needsNecessity: needsNecessity,
      needsConsent: needsConsent, isExistenceHidden: isExistenceHidden, purposes: purposes,
      retention: retention, articles: articles, fields: fields, documentAudience: audience,
      needsReason: needsReason)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(word: sensitivity)
    writer.write(code: compartment)
    writer.write(word: form)
    writer.write(flag: isRecorded)
    writer.write(flag: holdsDocuments)
    writer.write(optional: documentAudience) { $0.write(codes: $1) }
    writer.write(flag: needsNecessity)
    writer.write(flag: needsConsent)
    writer.write(flag: needsReason)
    writer.write(flag: isExistenceHidden)
    writer.write(codes: purposes)
    retention.write(to: &writer)
    writer.write(list: articles) { $0.write(text: $1) }
    writer.write(list: fields) { $1.write(to: &$0) }
  }
}

extension RetentionRule {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      start: try reader.word(), months: try reader.integer(), nature: try reader.word(),
      basis: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: start)
    writer.write(integer: months)
    writer.write(word: nature)
    writer.write(text: basis)
  }
}

extension Agreement: Sealable {
  package static let recordKind = RecordContentKind.agreement
  package static let recordFormat: UInt8 = 2

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      recipient: try reader.id(), kind: try reader.word(), number: try reader.text(),
      product: try reader.optionalText(), model: AgreementModel(try reader.text()),
      isCovenantParticipant: try reader.flag(), purposes: try reader.codes(),
      categories: try reader.codes(), dataSubjects: try reader.text(),
      subprocessors: try reader.list { (reader) throws(ByteFault) in try reader.text() },
      storageCountry: try reader.optionalText(), securityAnnex: try reader.optionalDate(),
      hasBackupClause: try reader.flag(),
      breachNoticeHours: try reader.optional { (reader) throws(ByteFault) in
        try reader.integer()
      },
      returning: try reader.optionalText(), contact: try reader.optionalText(),
      begins: try reader.date(), ends: try reader.optionalDate(),
      notice: try reader.optionalText(), reviewBy: try reader.optionalDate(),
      terminated: try reader.optionalDate(), paper: try reader.optionalText(),
      written: format > 1 ? try reader.optionalDate() : nil)
  }

  package func write(to writer: inout ByteWriter) {
    writer.write(id: recipient)
    writer.write(word: kind)
    writer.write(text: number)
    writer.write(optional: product) { $0.write(text: $1) }
    writer.write(text: model.name)
    writer.write(flag: isCovenantParticipant)
    writer.write(codes: purposes)
    writer.write(codes: categories)
    writer.write(text: dataSubjects)
    writer.write(list: subprocessors) { $0.write(text: $1) }
    writer.write(optional: storageCountry) { $0.write(text: $1) }
    writer.write(optional: securityAnnex) { $0.write(date: $1) }
    writer.write(flag: hasBackupClause)
    writer.write(optional: breachNoticeHours) { $0.write(integer: $1) }
    writer.write(optional: returning) { $0.write(text: $1) }
    writer.write(optional: contact) { $0.write(text: $1) }
    writer.write(date: begins)
    writer.write(optional: ends) { $0.write(date: $1) }
    writer.write(optional: notice) { $0.write(text: $1) }
    writer.write(optional: reviewBy) { $0.write(date: $1) }
    writer.write(optional: terminated) { $0.write(date: $1) }
    writer.write(optional: paper) { $0.write(text: $1) }
    writer.write(optional: written) { $0.write(date: $1) }
  }
}

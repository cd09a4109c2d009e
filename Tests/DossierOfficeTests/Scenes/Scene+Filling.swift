import DossierCore
import DossierOffice

extension Scene {
  /// What stands in one category of a pupil before a scene begins.
  struct Filling {
    var category: DataCategory
    var values: [FieldCode: String] = [:]
    var earlier: [FieldCode: String] = [:]
    var necessity: String?
    var entry: (title: String, text: String)?
    var document: (title: String, bytes: String)?
  }

  /// The records that a filling was written to.
  struct Records {
    var sheet: RecordID?
    var entry: RecordID?
    var document: RecordID?
  }

  /// Puts a pupil into the store and onto the roster.
  @discardableResult
  func enrol(
    _ pupil: PupilID, _ school: SchoolID = SampleBoard.school,
    _ group: GroupID? = SampleBoard.group3, _ fillings: [Filling] = []
  ) throws -> [CategoryCode: Records] {
    var records: [CategoryCode: Records] = [:]
    let place: [FieldCode: String] = [
      Enrolment.schoolField: school.text, Enrolment.statusField: "ingeschreven",
      Enrolment.groupField: group?.text ?? "",
    ].filter { !$0.value.isEmpty }
    try put { transaction in
      var sheets: [CategoryCode: Sheet] = [:]
      var fillings = fillings
      for code in [PupilName.category, Enrolment.category] {
        guard !fillings.contains(where: { $0.category.code == code }),
          let category = policy.category(code)
        else { continue }
        fillings.append(Filling(category: category, values: code == "C01" ? named(pupil) : [:]))
      }
      for var filling in fillings {
        if filling.category.code == Enrolment.category {
          filling.values.merge(place) { _, new in new }
          filling.earlier.merge(place) { _, new in new }
        }
        let (written, sheet) = try write(filling, of: pupil, transaction)
        records[filling.category.code] = written
        sheets[filling.category.code] = sheet
      }
      let line = RosterRule(policy).entry(
        of: pupil, identity: sheets["C01"], enrolment: sheets[Enrolment.category])
      try transaction.updateRoster(school, [.insert(line)])
    }
    return records
  }

  private func named(_ pupil: PupilID) -> [FieldCode: String] {
    [
      "c01.achternaam": "Berg", "c01.voorvoegsel": "van den", "c01.roepnaam": "Aïcha",
      "c01.voorletters": "A", "c01.geslacht": "2", "c01.geboortedatum": "2019-05-04",
    ]
  }

  private func write(
    _ filling: Filling, of pupil: PupilID, _ transaction: ArchiveTransaction
  ) throws -> (Records, Sheet) {
    let category = filling.category
    var records = Records()
    func put(_ content: some Sealable, _ id: RecordID, _ version: Int) throws {
      try transaction.put(
        ArchiveDraft(
          id: id, version: version, compartment: category.compartment, subject: .pupil(pupil),
          list: .category(category.code, of: pupil), body: content.sealedForm))
    }
    let sheet = sheet(filling, filling.values, pupil)
    if !filling.values.isEmpty {
      let id = transaction.newRecordID()
      let first = filling.earlier.isEmpty ? nil : self.sheet(filling, filling.earlier, pupil)
      if let first { try put(first, id, 1) }
      try put(sheet, id, first == nil ? 1 : 2)
      records.sheet = id
    }
    if let (title, text) = filling.entry {
      let id = transaction.newRecordID()
      let entry = DossierEntry(
        pupil: pupil, category: category.code, date: today, title: title, text: text,
        author: SampleBoard.account("IB"), written: today, source: .staff)
      try put(entry, id, 1)
      records.entry = id
    }
    if let (title, bytes) = filling.document {
      let id = transaction.newRecordID()
      let document = DocumentDescription(
        pupil: pupil, category: category.code, title: title, fileType: "txt",
        size: bytes.utf8.count, added: today, author: SampleBoard.account("IB"), source: .staff)
      try put(document, id, 1)
      records.document = id
    }
    return (records, sheet)
  }

  private func sheet(
    _ filling: Filling, _ values: [FieldCode: String], _ pupil: PupilID
  ) -> Sheet {
    let cells = values.mapValues {
      FieldCell(
        value: $0, source: .guardian, written: today, author: SampleBoard.account("CLA"))
    }
    let necessity = filling.necessity.map {
      Necessity(
        reason: $0, decidedBy: SampleBoard.account("IB"), decided: today,
        review: today.adding(days: 90))
    }
    return Sheet(
      pupil: pupil, category: filling.category.code, cells: cells, necessity: necessity)
  }
}

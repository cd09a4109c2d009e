package import DossierCore

/// Asks for a list of who may be in a picture and who may not, ready to print (fotolijst).
///
/// Names only: why somebody may not stays in the register.
package struct ConsentPhotosQuery: OfficeQuery {
  package static let name = "consents.photos"
  package static let example = ConsentPhotosQuery(
    event: "Sportdag", groups: [GroupID(number: 5)], purposes: ["foto", "website"])

  /// For which occasion, in plain words.
  package var event: String
  /// The groups that take part.
  package var groups: [GroupID]
  /// Where the pictures may go; everything about pictures when left out.
  package var purposes: [ConsentPurposeCode]?
  /// The day; today when left out.
  package var date: CalendarDate?

  /// Asks.
  package init(
    event: String, groups: [GroupID], purposes: [ConsentPurposeCode]? = nil,
    date: CalendarDate? = nil
  ) {
    self.event = event
    self.groups = groups
    self.purposes = purposes
    self.date = date
  }

  package func answer(in office: Office) throws -> ConsentPhotosAnswer {
    try office.demandConsents()
    let event = try checkedReason(event, "R-O-5.1-2")
    let purposes = try askedPurposes(office.policy)
    guard !groups.isEmpty else { throw Refusal.notFound(.group) }
    let day = date ?? office.viewer.today
    // A list is made for a day to come as well; what is said until then is not known yet.
    let listed = try groups.map { try list($0, purposes, on: day, in: office) }
    let pupils = listed.flatMap(\.rows).map(\.pupil)
    var answer = ConsentPhotosAnswer(
      event: event, date: day, made: office.viewer.today, board: office.policy.identity.name,
      purposes: purposes.map(ConsentGroupAnswer.Column.init), groups: listed)
    let written = try office.press.list(answer)
    try office.journal(
      office.entry(
        .consentsPrinted, .read, purpose: "T", pupils: pupils,
        objects: [CategoryCode.consents.text] + groups.map(\.text) + purposes.map(\.code.text),
        count: pupils.count, rule: "R-O-5.1-2"))
    (answer.text, answer.html) = (written.text, written.html)
    return answer
  }

  private func askedPurposes(_ policy: Policy) throws -> [ConsentPurpose] {
    let known = policy.consentPurposes.filter(\.isAboutImages)
    guard let purposes else { return known }
    return try purposes.map { code in
      guard let purpose = known.first(where: { $0.code == code }) else {
        throw Refusal.consent(.unknownPurpose(code))
      }
      return purpose
    }
  }

  private func list(
    _ group: GroupID, _ purposes: [ConsentPurpose], on day: CalendarDate, in office: Office
  ) throws -> ConsentPhotosAnswer.Group {
    let known = try office.consentGroup(group)
    let rows = try office.consentRows(of: group, for: purposes, on: day)
    return ConsentPhotosAnswer.Group(
      group: group, name: known.name, school: office.directory.schools[known.school]?.name,
      rows: rows.map { row in
        ConsentPhotosAnswer.Row(
          pupil: row.pupil, name: row.name, may: row.states.map(\.isValid))
      })
  }
}

/// Who may be in a picture and who may not.
package struct ConsentPhotosAnswer: Hashable, Sendable, Encodable {
  /// For which occasion.
  package var event: String
  /// The day it is about.
  package var date: CalendarDate
  /// The day it was made: what is said later is not in it.
  package var made: CalendarDate
  /// The board.
  package var board: String
  /// Where the pictures may go.
  package var purposes: [ConsentGroupAnswer.Column]
  /// The groups.
  package var groups: [Group]
  /// As plain text.
  package var text = ""
  /// As a page to print.
  package var html = ""

  /// One group.
  package struct Group: Hashable, Sendable, Encodable {
    /// The group.
    package var group: GroupID
    /// Its name.
    package var name: String
    /// The name of its school.
    package var school: String?
    /// The pupils by name.
    package var rows: [Row]

    /// Puts a group together.
    package init(group: GroupID, name: String, school: String?, rows: [Row]) {
      self.group = group
      self.name = name
      self.school = school
      self.rows = rows
    }
  }

  /// One pupil.
  package struct Row: Hashable, Sendable, Encodable {
    /// The pupil.
    package var pupil: PupilID
    /// The name as lists show it.
    package var name: String
    /// Whether it may, for each purpose.
    package var may: [Bool]

    /// Puts a line together.
    package init(pupil: PupilID, name: String, may: [Bool]) {
      self.pupil = pupil
      self.name = name
      self.may = may
    }
  }

  /// Puts a list together.
  package init(
    event: String, date: CalendarDate, made: CalendarDate, board: String,
    purposes: [ConsentGroupAnswer.Column], groups: [Group]
  ) {
    self.event = event
    self.date = date
    self.made = made
    self.board = board
    self.purposes = purposes
    self.groups = groups
  }
}

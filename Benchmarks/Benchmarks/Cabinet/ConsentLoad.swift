import DossierCore
import DossierOffice
import Foundation

/// What families said about everything that consent is asked for.
enum ConsentLoad {
  /// The number of purposes of a policy.
  private static let purposeCount = 15
  private static let day = CalendarDate(dayNumber: 20_780)

  /// Words about many pupils in memory, as the computation meets them.
  struct Said {
    var purposes: [ConsentPurpose]
    var pupils: [(rule: ConsentRule, words: [ConsentEvent])]
    var day = ConsentLoad.day
  }

  /// One word of a parent about each purpose, and of the other parent about every fifth.
  static func said(pupils: Int) -> Said {
    let purposes = (0..<purposeCount).map {
      ConsentPurpose(code: ConsentPurposeCode("doel\($0)"), label: "Doel \($0)")
    }
    let birth = BirthDate(day.adding(days: -3000))
    return Said(
      purposes: purposes,
      pupils: (0..<pupils).map { number in
        let parents = [
          RecordID(number: Int64(number * 2)), RecordID(number: Int64(number * 2 + 1)),
        ]
        let rule = ConsentRule(
          birth: birth,
          guardians: parents.map { Guardianship(person: $0, isParent: true, authority: .joint) },
          ownRightsAge: 16, oneRefusalCounts: true)
        var words: [ConsentEvent] = []
        for (index, purpose) in purposes.enumerated() {
          for parent in index.isMultiple(of: 5) ? parents : [parents[0]] {
            words.append(
              word(
                words.count + 1, about: PupilID(number: Int64(number)), purpose.code, by: parent,
                (number + index).isMultiple(of: 7) ? .refused : .given))
          }
        }
        return (rule, words)
      })
  }

  /// A group of the school of the other measurements in which everybody answered everything.
  static func group() throws -> (school: BenchmarkSchool, group: GroupID) {
    let school = try BenchmarkSchool.shared()
    let visit = try school.visit("adm")
    let office = try visit.office
    let open = office.directory.groups.values.filter { !$0.isClosed }.map(\.id).sorted()
    guard let group = open.first else { throw BenchmarkSchool.Missing.pupil }
    let mark = "\(school.folder)/consents"
    if !FileManager.default.fileExists(atPath: mark) {
      try fill(try office.answer(ConsentFormsQuery(group: group)), in: office)
      FileManager.default.createFile(atPath: mark, contents: nil)
    }
    try visit.leave()
    return (school, group)
  }

  private static func fill(_ forms: ConsentFormsAnswer, in office: Office) throws {
    let today = office.viewer.today
    try office.perform(
      EnterConsentStack(
        group: forms.group, signed: today, way: .written, place: "bench",
        rows: forms.rows.compactMap { row in
          guard let giver = row.givers.first(where: \.mayDecide) else { return nil }
          return EnterConsentStack.Row(
            pupil: row.pupil, giver: RequesterGiven(guardian: giver.guardian),
            answers: Dictionary(
              uniqueKeysWithValues: forms.purposes.map { ($0.purpose, .given) }))
        }))
  }

  private static func word(
    _ number: Int, about pupil: PupilID, _ purpose: ConsentPurposeCode, by parent: RecordID,
    _ answer: ConsentAnswer
  ) -> ConsentEvent {
    ConsentEvent(
      pupil: pupil, number: number, purpose: purpose, answer: answer,
      giver: Requester(.guardian(parent)), authority: .joint, signed: day.adding(days: -100),
      way: .written, evidence: .place("bench"), text: 1, enteredBy: AccountID(number: 1),
      entered: day.adding(days: -90))
  }
}

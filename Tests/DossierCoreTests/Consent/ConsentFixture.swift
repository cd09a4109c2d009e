import DossierCore

/// A pupil born on 1 March 2010 with two parents, and what they said.
enum ConsentFixture {
  static let pupil = PupilID(number: 7)
  static let mother = RecordID(number: 21)
  static let father = RecordID(number: 22)

  static func purpose(
    renewals: [String] = [], perSchoolYear: Bool = false
  ) throws -> ConsentPurpose {
    ConsentPurpose(
      code: "website", label: "Website", medium: "website", opens: "C17",
      renewals: try renewals.map { try day($0) }, endsWithSchoolYear: perSchoolYear)
  }

  static func guardians(
    mother: ParentalAuthority = .joint, father: ParentalAuthority = .joint,
    orders: [CourtOrder] = []
  ) -> [Guardianship] {
    [
      Guardianship(person: Self.mother, isParent: true, authority: mother, orders: orders),
      Guardianship(person: Self.father, isParent: true, authority: father),
    ]
  }

  static func word(
    _ number: Int, _ person: RequesterPerson, _ answer: ConsentAnswer, _ signed: String,
    text: Int = 1, until: String? = nil, way: ConsentWay = .written,
    evidence: ConsentEvidence? = .place("Map groep 3")
  ) throws -> ConsentEvent {
    ConsentEvent(
      pupil: pupil, number: number, purpose: "website", answer: answer, giver: Requester(person),
      authority: person == .pupil ? nil : .joint, signed: try day(signed), way: way,
      evidence: evidence, text: text, until: try until.map { try day($0) },
      enteredBy: AccountID(number: 5), entered: try day(signed))
  }
}

/// A word as a table writes it: `m+ 2024-09-01`, with a text version or a last day behind it.
///
/// The first letter is mother, father, pupil or somebody unknown; then yes, no or withdrawn.
func words(_ lines: [String]) throws -> [ConsentEvent] {
  let people: [Character: RequesterPerson] = [
    "m": .guardian(ConsentFixture.mother), "f": .guardian(ConsentFixture.father), "p": .pupil,
    "x": .guardian(RecordID(number: 99)),
  ]
  let answers: [Character: ConsentAnswer] = ["+": .given, "-": .refused, "!": .withdrawn]
  return try lines.enumerated().map { index, line in
    let parts = line.split(separator: " ").map(String.init)
    guard let person = parts[0].first.flatMap({ people[$0] }),
      let answer = parts[0].last.flatMap({ answers[$0] })
    else { throw UnreadableWord(line: line) }
    let text = parts.dropFirst(2).compactMap { Int($0) }.first ?? 1
    let until = parts.dropFirst(2).first { Int($0) == nil }
    return try ConsentFixture.word(
      index + 1, person, answer, parts[1], text: text, until: until)
  }
}

struct UnreadableWord: Error {
  let line: String
}

import DossierCore
import DossierPolicy
import Sealing
import Testing

@testable import dossierkast

@Suite struct InitDialogueTests {
  private let moment = Moment(startOf: CalendarDate(dayNumber: 20_780))
  private let start = ["oarsprong", "De Kastanje", "99xx"]
  private let first = ["Anna Voorbeeld", "a.voorbeeld", "", ""]
  private let second = ["Bram Voorbeeld", "b.voorbeeld", "", ""]

  private func plan(_ typed: Typed) throws -> FoundingPlan {
    try InitDialogue(
      typed.dialogue,
      policyNamed: { try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile($0)) }
    ).plan(schoolID: SchoolID(number: 3), moment: moment)
  }

  @Test func `the answers become a plan with two people who can begin`() throws {
    let typed = Typed(start + first + second)
    let plan = try plan(typed)
    #expect(plan.schools.map(\.name) == ["De Kastanje"])
    #expect(plan.schools.map(\.brin) == ["99XX"])
    #expect(plan.people.map(\.login) == ["a.voorbeeld", "b.voorbeeld"])
    #expect(plan.people.map { $0.assignments.map(\.role) } == [["DIR"], ["BES", "ICT"]])
    #expect(!plan.isDemo)
  }

  @Test(arguments: [("oarsprong", SchoolRegion.north), ("iezo", .south)])
  func `the school begins with the region and the holidays of its board`(
    board: String, region: SchoolRegion
  ) throws {
    let typed = Typed([board, "De Kastanje", "99xx"] + first + second)
    let plan = try InitDialogue(
      typed.dialogue,
      policyNamed: { try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile($0)) },
      holidaysOf: { policy in
        try ResourceFolder(named: nil).holidayFile(policy.identity.board).map {
          try HolidayReader.read(fileAt: $0)
        }
      }
    ).plan(schoolID: SchoolID(number: 3), moment: moment)
    #expect(plan.schools.map(\.region) == [region])
    #expect(plan.holidays.holidays(in: region).count == 10)
  }

  @Test func `a board without a file of holidays begins without them`() throws {
    let plan = try plan(Typed(start + first + second))
    #expect(plan.schools.map(\.region) == [nil])
    #expect(plan.holidays == .unknown)
  }

  @Test(arguments: ["../geheim", "a/b", "OARSPRONG", "nergens", ""])
  func `the code of a board names no other file`(board: String) throws {
    #expect(try ResourceFolder(named: nil).holidayFile(board) == nil)
  }

  @Test(arguments: [
    (["bestaatniet", "oarsprong", "De Kastanje", "99XX"]), (["iezo", "", "De Kastanje", "99XX"]),
    (["iezo", "De Kastanje", "kastanje", "99XX"]),
    (["iezo", "De\u{1B}[2J Kastanje", "De Kastanje", "99XX"]),
  ])
  func `a wrong answer is asked again`(answers: [String]) throws {
    let typed = Typed(answers + first + second)
    #expect(try plan(typed).schools.map(\.name) == ["De Kastanje"])
    #expect(typed.isUsedUp)
  }

  @Test func `somebody must be able to make accounts and somebody else to approve`() throws {
    let alone = [
      "Anna Voorbeeld", "a.voorbeeld", "LKR", "", "Bram Voorbeeld", "b.voorbeeld", "LKR", "",
    ]
    let typed = Typed(start + alone + first + second)
    #expect(
      try plan(typed).people.map { $0.assignments.map(\.role) } == [["DIR"], ["BES", "ICT"]])
  }

  @Test func `roles that exclude each other are refused`() throws {
    let typed = Typed(start + ["Anna Voorbeeld", "a.voorbeeld", "FG DIR", "DIR", ""] + second)
    #expect(try plan(typed).people[0].assignments.map(\.role) == ["DIR"])
  }

  @Test(.tags(.`R-O-6.1-2`))
  func `the day of the statement of secrecy is asked, and an empty line means not yet`() throws {
    let signed = ["Anna Voorbeeld", "a.voorbeeld", "", "31-12-2099", "gisteren", "3 maart 2026"]
    let typed = Typed(start + signed + second)
    #expect(
      try plan(typed).people.map(\.secrecySigned) == [CalendarDate(iso: "2026-03-03"), nil])
    #expect(typed.shown.count { $0 == FoundingWords.secrecyWrong } == 2)
  }

  @Test func `what is told fits on eighty columns`() {
    let told = [FoundingWords.welcome, FoundingWords.people, FoundingWords.done]
    for line in told.flatMap({ $0.split(separator: "\n") }) { #expect(line.count <= 79, "\(line)") }
  }

  @Test func `a short password and two different ones are asked again`() throws {
    let typed = Typed(
      start + first + second,
      hidden: [
        "kort", "kort", "een lange zin", "een andere zin", "een lange zin", "een lange zin",
        "een lange zin", "een lange zin",
      ])
    #expect(try plan(typed).people.count == 2)
    #expect(typed.hiddenLeft == 0)
  }

  @Test func `input that ends makes no plan`() {
    #expect(throws: CommandFault.brokenOff) { try plan(Typed(start)) }
  }
}

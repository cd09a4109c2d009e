import DossierCore
import DossierPolicy
import Testing

struct FieldExceptionTests {
  @Test(arguments: PolicyFiles.boards)
  func `a secret address is for three roles, the emergency number for all`(
    board: String
  ) throws {
    let policy = try PolicyFiles.read(board)
    for name in ["straat", "huisnummer", "postcode", "plaats", "telefoon", "email"] {
      for category in ["c02", "c06"] {
        let field = policy.field(FieldCode("\(category).\(name)"))?.field
        #expect(field?.audience.map(Set.init) == ["CLA", "DIR", "IB"], "\(category).\(name)")
        #expect(field?.audienceWhen == FieldCode("\(category).adres_geheim"))
      }
    }
    for name in ["c02.noodnummer", "c02.noodcontact", "c02.adres_geheim"] {
      let field = try #require(policy.field(FieldCode(name))?.field)
      #expect(field.audience == nil)
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `an order is for three roles and the alert for everyone with a summary`(
    board: String
  ) throws {
    let policy = try PolicyFiles.read(board)
    for name in ["c06.bevel", "c06.bevel_tot"] {
      let field = policy.field(FieldCode(name))?.field
      #expect(field?.audience.map(Set.init) == ["CLA", "DIR", "IB"])
      #expect(field?.isSummary == false)
    }
    #expect(policy.category("C06")?.documentAudience.map(Set.init) == ["CLA", "DIR", "IB"])
    #expect(policy.field("c06.waarschuwing")?.field.isSummary == true)
    #expect(policy.field("c06.contactverbod")?.field.isSummary == true)
  }

  @Test(arguments: PolicyFiles.boards)
  func `an instruction is short, stands in the summary and is not the diagnosis`(
    board: String
  ) throws {
    let policy = try PolicyFiles.read(board)
    let instructions = policy.categories.flatMap(\.fields).filter(\.isInstruction)
    #expect(instructions.map(\.code.text).contains("c07a.instructie"))
    #expect(instructions.map(\.code.text).contains("c07b.instructie"))
    for field in instructions {
      #expect(field.maximumLength <= 120, "\(field.code)")
      #expect(field.isSummary, "\(field.code)")
    }
    #expect(policy.field("c07b.diagnose")?.field.isSummary == false)
    let health = try #require(policy.category("C07b"))
    #expect(health.fields.filter(\.isSummary).map(\.code) == ["c07b.instructie"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `personal numbers are masked and their summary is four digits`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let numbers = try #require(policy.category("C05")).fields
    #expect(numbers.filter(\.isMasked).map(\.code) == ["c05.bsn", "c05.onderwijsnummer"])
    #expect(numbers.filter(\.isSummary).map(\.code) == ["c05.bsn4"])
    #expect(policy.field("c05.bsn4")?.field.maximumLength == 4)
    #expect(policy.field("c04.eckid")?.field.isMasked == true)
  }

  @Test(arguments: PolicyFiles.boards)
  func `raw scores and evidence have their own circle`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let scores = policy.field("c09.ruwe_scores")?.field.audience
    #expect(scores.map(Set.init) == ["ORT", "ORTX", "IB"])
    #expect(policy.field("c09.conclusie")?.field.audience == nil)
    #expect(policy.field("c23.bewijs")?.field.audience.map(Set.init) == ["ADM", "CLA", "IB"])
    #expect(policy.category("C23")?.documentAudience.map(Set.init) == ["ADM", "CLA", "IB"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `only its own action moves a pupil`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let managed = policy.categories.flatMap(\.fields).filter(\.isManaged).map(\.code.text)
    #expect(
      managed == [
        "c12.school", "c12.groep", "c12.samengestelde_groepen", "c12.jaargroep", "c12.status",
        "c12.instroom", "c12.uitstroom", "c12.vestiging",
      ])
    #expect(policy.field("c12.school")?.field.kind == .school)
    #expect(policy.field("c12.groep")?.field.kind == .group)
    #expect(policy.field("c12.samengestelde_groepen")?.field.kind == .groups)
    let states = policy.field("c12.status")?.field.choices.map(\.value)
    #expect(states == ["aangemeld", "ingeschreven", "uitgeschreven", "niet_toegelaten"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `year groups have the codes of EDEXML and sex those of ISO 5218`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    let years = policy.field("c12.jaargroep")?.field.choices.map(\.value)
    let wanted = "B D 0 1 2 3 4 5 6 7 8 11 12 13 14 15 16 S V C N H"
    #expect(years == wanted.split(separator: " ").map(String.init))
    #expect(policy.field("c01.geslacht")?.field.choices.map(\.value) == ["0", "1", "2", "9"])
  }

  @Test(arguments: PolicyFiles.boards)
  func `the enrolment dates outlive the rest of their category`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.category("C12")?.retention.months == 24)
    for name in ["c12.instroom", "c12.uitstroom", "c12.status"] as [FieldCode] {
      let rule = policy.field(name)?.field.retention
      #expect(rule?.months == 60)
      #expect(rule?.nature == .minimum)
    }
    #expect(policy.field("c06.bevel")?.field.retention?.months == 24)
    #expect(policy.category("C06")?.retention.months == 60)
  }
}

import DossierCore
@testable import DossierOffice
@testable import DossierScreens

/// What is held back from destruction, as the office would tell of it; everything invented.
enum InventedHolds {
  static let today = InventedSchool.today

  /// The invented policy with the register of keeping and destroying.
  static let policy: Policy = {
    var policy = InventedRecipients.policy
    policy.registers.append(
      PolicyRegister(
        code: "vernietiging", label: "Bewaren en vernietigen", compartment: .register,
        steps: ["BES": [.approve], "DIR": [.approve], "ADM": [.propose], "FG": [.view, .hold]]))
    return policy
  }()

  static func workplace(_ role: RoleCode) throws -> Workplace {
    var workplace = try InventedRecipients.workplace(role)
    workplace.policy = policy
    return workplace
  }

  /// What is told of a hold to who works on a case.
  static func mark(_ categories: [CategoryCode]) -> HoldMark {
    HoldMark(
      record: RecordID(number: 95), categories: categories, ground: .administrationOrLawsuit,
      reference: "Rechtbank Ons Dorp, zaak 26/118", since: today.adding(days: -40))
  }

  static func row(
    _ number: Int64 = 95, categories: [CategoryCode] = ["C10", "C14"], days: Int = 60,
    isLifted: Bool = false, mayChange: Bool = true
  ) -> HoldRow {
    var steps = [
      HoldRow.Step(
        person: "P. de Vries", role: "DIR", on: today.adding(days: -40),
        reason: "De verslagen zijn bewijs in een zaak die nog loopt.")
    ]
    if isLifted {
      steps.append(
        HoldRow.Step(
          person: "P. de Vries", role: "DIR", on: today.adding(days: -2),
          reason: "De rechter heeft uitspraak gedaan."))
    }
    return HoldRow(
      hold: RecordID(number: number), version: 1, pupil: InventedDossier.pupil,
      name: "Berg, Aïcha van den", categories: categories, ground: .administrationOrLawsuit,
      reference: "Rechtbank Ons Dorp, zaak 26/118", review: today.adding(days: days),
      isLate: days < 0 && !isLifted, steps: steps, isLifted: isLifted,
      mayChange: mayChange && !isLifted)
  }
}

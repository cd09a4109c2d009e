import DossierCore

/// Puts an OSO document together from the fields of an extract.
struct OsoAssembly {
  var ledger: OsoLedger
  let facts: OsoFacts
  let secrecy: AddressSecrecy
  /// What the rules on single sheets found lacking.
  var gaps = OsoGaps()

  var profile: OsoProfile { ledger.profile }
  var standard: OsoStandard { facts.standard }

  init(
    _ extract: DossierExtract, as profile: OsoProfile, with facts: OsoFacts,
    without optedOut: Set<OsoCategory>
  ) throws(OsoExportFault) {
    let statuses = try Self.statuses(
      of: facts.standard.rules(of: profile), without: optedOut)
    ledger = OsoLedger(extract, profile: profile, statuses: statuses)
    self.facts = facts
    secrecy = AddressSecrecy(
      pupil: ledger.sheet("C02"), guardians: ledger.sheets("C06"), marked: facts.secretAddresses)
  }

  /// The whole document, or everything that it lacks.
  mutating func document() throws(OsoExportFault) -> OsoDocument {
    let document = try draft()
    guard gaps.isEmpty else { throw .incomplete(gaps) }
    return document
  }

  /// The document as far as it goes; what it lacks stands in `gaps`.
  mutating func draft() throws(OsoExportFault) -> OsoDocument {
    var pupil = pupil()
    pupil.guardians = guardians()
    pupil.guardiansAreLiable = liability(of: pupil.guardians)
    pupil.advice = advice()
    pupil.nursery = ledger.value("c31.opvang", in: ledger.sheet("C31"), for: .earlyEducation)
    pupil.earlyEducation = earlyEducation()
    pupil.schoolYears = schoolYears(leftOn: pupil.leftOn)
    pupil.support = support()
    pupil.absence = absence()
    pupil.sittings = sittings()
    let view = parentView()
    pupil.attachments = try attachments()
    checkRequirements()
    return OsoDocument(
      standard: standard, software: facts.software, profile: profile, madeOn: facts.madeOn,
      statuses: ledger.statuses, parentView: view, school: facts.school, pupil: pupil)
  }

  private static func statuses(
    of rules: OsoProfileRules, without optedOut: Set<OsoCategory>
  ) throws(OsoExportFault) -> [OsoCategory: OsoCategoryStatus] {
    var statuses: [OsoCategory: OsoCategoryStatus] = [:]
    for category in OsoCategory.allCases {
      statuses[category] = rules.status(of: category, without: optedOut)
    }
    let mandatory = optedOut.filter { statuses[$0] == nil }
    guard mandatory.isEmpty else { throw .mandatoryCategories(mandatory) }
    return statuses
  }

  /// All findings together: an office should not learn them one by one.
  private mutating func checkRequirements() {
    let rules = standard.rules(of: profile)
    for alternatives in rules.requirements(addressIsSecret: secrecy.hidesPupil)
    where !alternatives.contains(where: ledger.isPlaced) {
      let held = alternatives.filter(ledger.holds)
      if held.isEmpty { gaps.missing += alternatives.prefix(1) } else { gaps.unusable += held }
    }
    if facts.school.name.isEmpty { gaps.school.append(.name) }
    if profile.isTransfer {
      if facts.school.address == nil { gaps.school.append(.address) }
      if facts.school.reachability.isEmpty { gaps.school.append(.reachability) }
    }
    gaps.missing = gaps.missing.eachOnce
    gaps.unusable = gaps.unusable.eachOnce
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, without repetitions.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

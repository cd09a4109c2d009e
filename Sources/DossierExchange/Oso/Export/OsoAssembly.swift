import DossierCore

/// Puts an OSO document together from the fields of an extract.
struct OsoAssembly {
  var ledger: OsoLedger
  let facts: OsoFacts
  let secrecy: OsoSecrecy
  /// What the rules on single sheets found lacking.
  var gaps = OsoGaps()

  var profile: OsoProfile { ledger.profile }
  var standard: OsoStandard { facts.standard }

  init(_ ledger: OsoLedger, facts: OsoFacts) {
    self.ledger = ledger
    self.facts = facts
    secrecy = OsoSecrecy(
      pupil: ledger.sheet("C02"), guardians: ledger.sheets("C06"), marked: facts.secretAddresses)
  }

  mutating func document() throws(OsoExportFault) -> OsoDocument {
    var pupil = pupil()
    pupil.guardians = guardians()
    pupil.guardiansAreLiable = liability(of: pupil.guardians)
    pupil.advice = advice()
    pupil.nursery = ledger.value("c31.opvang", in: ledger.sheet("C31"), for: .earlyEducation)
    pupil.earlyEducation = earlyEducation()
    pupil.schoolYears = schoolYears(leftOn: pupil.leftOn)
    pupil.support = support()
    pupil.absence = absence()
    let view = parentView()
    pupil.attachments = try attachments()
    try checkRequirements()
    return OsoDocument(
      standard: standard, software: facts.software, profile: profile, madeOn: facts.madeOn,
      statuses: ledger.statuses, parentView: view, school: facts.school, pupil: pupil)
  }

  /// All findings together: an office should not learn them one by one.
  private mutating func checkRequirements() throws(OsoExportFault) {
    for alternatives in profile.requirements(addressIsSecret: secrecy.hidesPupil)
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
    guard gaps.isEmpty else { throw .incomplete(gaps) }
  }

  /// The documents, with what the data subject had added to the fields that are in the file.
  ///
  /// The standard has no element for a statement beside a field, but it may never be left behind.
  private func attachments() throws(OsoExportFault) -> [OsoAttachment] {
    let commented = ledger.placed.filter { !$0.statements.isEmpty }
    guard ledger.statuses[.attachments] != .optedOut else {
      guard commented.isEmpty else { throw .statementsCannotTravel(commented.map(\.code).eachOnce) }
      guard facts.attachments.isEmpty else { throw .attachmentsSwitchedOff }
      return []
    }
    let paragraphs = commented.flatMap { field in
      field.statements.map { (heading: field.label, text: $0) }
    }
    let statements = OsoAttachment.text(
      named: "opmerkingen", about: "Opmerkingen van ouders of leerling", paragraphs)
    return [statements].compactMap(\.self) + facts.attachments
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, without repetitions.
  fileprivate var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

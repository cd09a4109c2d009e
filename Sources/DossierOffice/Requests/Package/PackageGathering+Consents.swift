import DossierCore

extension PackageGathering {
  /// What was said in the register of consents, for who asked to see the dossier (R-O-8.2-1).
  ///
  /// The program supplies it: nobody need contribute what everybody entered word by word.
  static func consents(
    of request: RequestCase, in office: Office
  ) throws -> [ExtractConsent] {
    guard request.kind == .access else { return [] }
    let names = RecipientNames(office)
    let asker = request.intake.requester.principal
    let decision = request.stage.decision?.decision
    return try office.consentEvents(of: request.intake.pupil).filter { stored in
      decision?.grants(record: stored.record, in: .consents) ?? true
    }.map { stored in
      let event = stored.content
      let subject = try event.subject.map(names.answer)
      return ExtractConsent(
        record: stored.record,
        label: office.policy.consentPurpose(event.purpose)?.label ?? event.purpose.text,
        recipient: subject?.name, question: subject?.question, answer: event.answer,
        giver: event.giver.principal == asker
          ? .requester : event.giver.principal == .pupil ? .pupil : .guardian,
        signed: event.signed, way: event.way, until: event.until)
    }
  }
}

extension PackageGathering {
  /// What was given to others, for who asked to see the dossier, unless it was refused (R-X-2).
  ///
  /// A parent without authority hears about the child, not about what others were given (BW 1:377c).
  static func disclosures(
    of request: RequestCase, in office: Office
  ) throws -> [ExtractDisclosure] {
    let register = CategoryCode.disclosures
    let granted = request.stage.decision?.decision.selection
    guard request.kind == .access,
      granted?.covers(.category(register), in: register) ?? true
    else { return [] }
    return try office.familyLines(of: request.intake.pupil)
  }
}

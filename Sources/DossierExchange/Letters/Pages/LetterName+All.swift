extension LetterName {
  /// Every name that every template may use.
  static let all = parties + request + answer + others + consents

  /// What a template may use, by name.
  static let slots = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.slot) })

  private static let parties = [
    Self("afzender") { $0.sender.name },
    Self("afdeling") { $0.sender.department },
    Self(repeating: "adresregels", ["adresregel"]) { $0.sender.addressLines.map { [$0] } },
    Self("telefoon") { $0.sender.phone },
    Self("email") { $0.sender.email },
    Self("website") { $0.sender.website },
    Self("fg") { $0.officer.function },
    Self("fg_contact") { $0.officer.contact },
    Self("geadresseerde") { $0.addressee.name },
    Self(repeating: "postregels", ["postregel"]) { $0.addressee.addressLines.map { [$0] } },
    Self("aanhef") { $0.addressee.salutation },
    Self("datum") { $0.date },
    Self("kenmerk") { $0.reference },
    Self("ondertekenaar") { $0.signer },
  ]

  private static let request = [
    Self("leerling") { $0.request.pupil },
    Self("gevraagd") { $0.request.asked },
    Self("omvang") { $0.request.scope },
    Self("ontvangen") { $0.request.received },
    Self("uiterlijk") { $0.request.due },
    Self("termijn") { $0.request.dueExplanation },
    Self("uiterste") { $0.request.latest },
    Self("behandelaar") { $0.request.handler },
    Self("beslisser") { $0.request.decider },
    Self(asking: "mondeling") { $0.request.isOral },
    Self("reageer_voor") { $0.respondBefore },
    Self("gevolg") { $0.consequence },
    Self("afspraak") { $0.identification.appointment },
    Self("e_id") { $0.identification.electronicMeans },
    Self(repeating: "ontbrekend", ["vraag", "waarom"]) { $0.gaps.map { [$0.question, $0.why] } },
    Self("eerder_uiterlijk") { $0.extending.previousDue },
    Self("reden_verlenging") { $0.extending.reason },
    Self("ingetrokken") { $0.withdrawnOn },
    Self("antwoord") { $0.answer },
  ]

  private static let answer = [
    Self("besloten") { $0.decision.takenOn },
    Self(repeating: "toegewezen", ["onderdeel", "toelichting"]) {
      $0.decision.items.filter(\.isGranted).map { [$0.label, $0.explanation] }
    },
    Self(repeating: "geweigerd", ["onderdeel", "grond", "toelichting"]) {
      $0.decision.items.filter { !$0.isGranted }.map { [$0.label, $0.ground, $0.explanation] }
    },
    Self("artikel") { $0.decision.article },
    Self("uitvoering") { $0.decision.carryingOut },
    Self("uitvoeren_voor") { $0.decision.carriedOutBy },
    Self("ontvangers") { $0.decision.recipients },
    Self("wie_wel") { $0.decision.whoMayAsk },
    Self("overhandiging") { $0.handOver },
    Self("kosten") { $0.fee },
    Self("klachtenreglement") { $0.remedies.complaintRules },
    Self(asking: "bestuursorgaan") { $0.remedies.isPublicAuthority },
    Self(asking: "ouderinformatie") { $0.remedies.isParentInformation },
  ]

  private static let others = [
    Self("verstrekt") { $0.disclosure.givenOn },
    Self("uw_kenmerk") { $0.disclosure.recipientReference },
    Self(asking: "verbeterd") {
      $0.disclosure.change == .corrected && $0.fields.contains { $0.statement.isEmpty }
    },
    Self(asking: "aangevuld") {
      $0.disclosure.change == .corrected && $0.fields.contains { !$0.statement.isEmpty }
    },
    Self(asking: "gewist") { $0.disclosure.change == .erased },
    Self(asking: "beperkt") { $0.disclosure.change == .restricted },
    Self(repeating: "gegevens", ["gegeven", "wordt", "verklaring"]) {
      $0.fields.map { [$0.label, $0.newValue, $0.statement] }
    },
    Self("beperkt_sinds") { $0.lifting.since },
    Self("opheffen_op") { $0.lifting.from },
    Self("reden_opheffing") { $0.lifting.reason },
    Self(repeating: "inhoud", ["stuk"]) { $0.parcel.contents.map { [$0] } },
    Self(asking: "iets_weggelaten") { !$0.parcel.exclusions.isEmpty },
    Self(repeating: "weggelaten", ["wat", "reden"]) {
      $0.parcel.exclusions.map { [$0.label, $0.reason] }
    },
    Self(asking: "zwart_gemaakt") { $0.parcel.isRedacted },
    Self("gestuurd_naar") { $0.parcel.sentTo },
    Self("bewaard_tot") { $0.parcel.keptUntil },
  ]

  private static let consents = [
    Self(repeating: "toestemmingen", ["waarvoor", "stand"]) {
      $0.consents.map { [$0.label, $0.state] }
    },
    Self("beslist_vanaf") { $0.decidesFrom },
    Self("toevoeging") { $0.addition },
  ]
}

import DossierCore

extension PolicyWalk {
  /// Which board, which version, adopted when.
  mutating func identity(in root: MarkedNode) -> PolicyIdentity? {
    let keys = [
      "bestuur", "naam", "reglement", "versie", "vastgesteld", "instemming_gmr", "evaluatie",
      "verwerkingsverantwoordelijke", "functionaris", "brieven",
    ]
    guard let node = required("identiteit", in: root),
      let table = table(node, named: "identiteit", keys: keys)
    else { return nil }
    let board = text("bestuur", in: table, limit: 40)
    let name = text("naam", in: table)
    let regulation = text("reglement", in: table)
    let version = number("versie", in: table, 1...9999)
    let adopted = optionalDate("vastgesteld", in: table)
    let consent = optionalDate("instemming_gmr", in: table)
    let evaluation = optionalDate("evaluatie", in: table)
    let controller = contact("verwerkingsverantwoordelijke", in: table)
    let officer = contact("functionaris", in: table)
    let correspondence = correspondence(in: table)
    guard let board, let name, let regulation, let version, let controller, let officer else {
      return nil
    }
    return PolicyIdentity(
      board: board, name: name, regulation: regulation, version: version, adopted: adopted,
      councilConsent: consent, evaluation: evaluation, controller: controller, officer: officer,
      correspondence: correspondence)
  }

  /// What letters say about the board; a board that gives nothing gets letters without it.
  private mutating func correspondence(in identity: MarkedNode) -> BoardCorrespondence {
    let keys = ["telefoon", "website", "klachtenreglement", "bestuursorgaan", "e_id"]
    guard let node = identity["brieven"], let table = table(node, named: "brieven", keys: keys)
    else { return BoardCorrespondence() }
    return BoardCorrespondence(
      phone: optionalText("telefoon", in: table, limit: 40) ?? "",
      website: optionalText("website", in: table, limit: 120) ?? "",
      complaintRules: optionalText("klachtenreglement", in: table) ?? "",
      isPublicAuthority: flag("bestuursorgaan", in: table),
      electronicMeans: optionalText("e_id", in: table, limit: 40) ?? "")
  }

  /// An office; an address that was never published stays empty and gives a warning.
  private mutating func contact(_ key: String, in table: MarkedNode) -> ContactPoint? {
    guard let node = required(key, in: table),
      let contact = self.table(node, named: key, keys: ["functie", "adres", "email"]),
      let function = text("functie", in: contact)
    else { return nil }
    return ContactPoint(
      function: function, address: optionalText("adres", in: contact) ?? "",
      email: optionalText("email", in: contact, limit: 120) ?? "")
  }
}

// MARK: Compartments, purposes and registers

extension PolicyWalk {
  /// The circles of keys.
  mutating func compartments(in root: MarkedNode) -> [Compartment] {
    var seen: [String: Place] = [:]
    var result: [Compartment] = []
    for item in items("compartimenten", in: root) ?? [] {
      guard let table = table(item, keys: ["code", "naam", "dubbele_goedkeuring"]) else { continue }
      let code = code(.compartment, of: table, seen: &seen)
      let label = text("naam", in: table)
      let needsTwo = requiredFlag("dubbele_goedkeuring", in: table)
      guard let code, let label, let needsTwo else { continue }
      result.append(
        Compartment(code: Code(code), label: label, needsTwoApprovals: needsTwo))
    }
    return result
  }

  /// Why data may be processed.
  mutating func purposes(in root: MarkedNode) -> [ProcessingPurpose] {
    var seen: [String: Place] = [:]
    var result: [ProcessingPurpose] = []
    for item in items("doelen", in: root) ?? [] {
      let keys = ["code", "naam", "artikel", "artikel_noemen", "besluit", "dpia_nodig", "dpia"]
      guard let table = table(item, keys: keys) else { continue }
      let code = code(.purpose, of: table, seen: &seen)
      let label = text("naam", in: table)
      let article = text("artikel", in: table)
      let needsArticle = flag("artikel_noemen", in: table)
      let decided = optionalDate("besluit", in: table)
      let needsAssessment = flag("dpia_nodig", in: table)
      let assessed = optionalDate("dpia", in: table)
      guard let code, let label, let article else { continue }
      let purpose = ProcessingPurpose(
        code: Code(code), label: label, article: article, needsArticle: needsArticle,
        decided: decided, needsAssessment: needsAssessment, assessed: assessed)
      if !purpose.isOfRegulation, decided == nil {
        report(.purposeNotDecided(code), at: table.place)
      }
      result.append(purpose)
    }
    return result
  }

  /// What is kept that is not about a single pupil.
  mutating func registers(in root: MarkedNode) -> [PolicyRegister] {
    var seen: [String: Place] = [:]
    var result: [PolicyRegister] = []
    for item in items("registers", in: root) ?? [] {
      guard let table = table(item, keys: ["code", "naam", "compartiment", "stappen"]) else {
        continue
      }
      let code = code(.register, of: table, seen: &seen)
      let label = text("naam", in: table)
      let compartment = required("compartiment", in: table)
        .flatMap { reference($0, key: "compartiment", to: .compartment) }
      let steps = steps(of: table)
      guard let code, let label, let compartment else { continue }
      checkRegister(code, steps, at: table.place)
      result.append(
        PolicyRegister(
          code: Code(code), label: label, compartment: Code(compartment), steps: steps))
    }
    return result
  }

  private mutating func steps(of register: MarkedNode) -> [RoleCode: Set<RegisterStep>] {
    var steps: [RoleCode: Set<RegisterStep>] = [:]
    for pair in pairs("stappen", in: register) ?? []
    where checkExists(pair.key, .role, at: pair.place) {
      let list = MarkedNode(place: pair.place, content: .table([pair]))
      steps[Code(pair.key)] = Set(words(pair.key, in: list, PolicyWords.steps))
    }
    return steps
  }

  /// The FG advises and holds back, but never changes, proposes or approves (R-O-3.3-2).
  private mutating func checkRegister(
    _ code: String, _ steps: [RoleCode: Set<RegisterStep>], at place: Place
  ) {
    let deciding: Set<RegisterStep> = [
      .change, .changeTechnical, .changeAccounts, .propose, .approve,
    ]
    for (role, taken) in steps.sorted(by: { $0.key < $1.key })
    where roleNatures[role] == .supervision && !taken.isDisjoint(with: deciding) {
      report(.officerChanges(role: role.text, code: code), at: place)
    }
  }
}

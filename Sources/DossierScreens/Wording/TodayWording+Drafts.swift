import DossierCore

/// The words about drafts on Vandaag.
extension TodayWording {
  static let draftTitle = "Er is een concept van u"
  static let draftGoOn = "Verdergaan"
  static let draftDrop = "Weggooien"
  static let draftLater = "Later"
  static let draftDropped = "Het concept is weggegooid."
  static let draftGone = "Dit concept is er niet meer. U hebt het in een ander venster afgemaakt."

  /// What is asked about a draft.
  static func draftQuestion(_ draft: KeptDraft) -> String {
    if case .unreadable = draft.state {
      return "Dit concept is beschadigd en kan niet meer worden gelezen. Wilt u het weggooien?"
    }
    let question = "Wat u de vorige keer typte, is nog niet opgeslagen. Wilt u daarmee verdergaan?"
    guard let kept = draft.kept else { return question }
    return question + "\n\nBewaard op \(kept.dutch)."
  }

  /// Why a draft cannot be gone on with here; `nil` when it can, or can only be thrown away.
  static func draftClosed(_ draft: KeptDraft, _ policy: Policy) -> String? {
    switch draft.state {
    case .free, .unreadable: nil
    case .elsewhere:
      """
      Dit concept staat open in een ander venster van u. Ga daar verder. Bent u niet meer bij dat \
      venster? Het vergrendelt vanzelf; daarna kunt u hier verdergaan.
      """
    case .otherRole(let role):
      """
      U typte dit in een andere rol: \(name(role, policy)). Log in met die rol om verder te gaan.
      """
    }
  }

  /// What a line of Vandaag tells of a draft.
  static func detail(_ draft: KeptDraft, _ policy: Policy) -> String {
    switch draft.state {
    case .free(let content): subject(content, policy)
    case .elsewhere(let content): "\(subject(content, policy)), open in een ander venster"
    case .otherRole(let role): "getypt als \(name(role, policy).lowercased())"
    case .unreadable: "beschadigd, kan alleen worden weggegooid"
    }
  }

  private static func subject(_ draft: Draft, _ policy: Policy) -> String {
    switch draft {
    case .sheet(let draft): policy.category(draft.category)?.label ?? draft.category.text
    case .pupil: "nieuwe leerling"
    case .request: "nieuw verzoek"
    case .requestStep: "stap in een verzoek"
    case .contribution: "bijdrage aan een verzoek"
    case .consent: "antwoord over toestemming"
    case .disclosure: "gegevens verstrekken"
    case .transfer: "overstap voorbereiden"
    case .entry(let draft):
      "verslag bij " + (policy.category(draft.category)?.label ?? draft.category.text)
    }
  }
}

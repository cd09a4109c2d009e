extension PolicyMistake.Kind {
  /// What is wrong with a kind of recipient; `nil` when it is something else.
  var recipientSentence: String? {
    switch self {
    case .recipientWithout(let type, let key):
      "De soort ontvanger \(quoted(type)) heeft niets bij \(quoted(key)) en kan dus nooit iets"
        + " krijgen (O 7.2, R-O-7.2-2)."
    case .shieldedToRecipient(let type, let category):
      "Rubriek \(category) is afgeschermd en gaat niet naar \(quoted(type)); daarvoor geldt de"
        + " meldcode of de klachtenregeling (R-O-8.9-4)."
    case .personalNumberToRecipient(let type):
      "Het BSN mag niet naar \(quoted(type)): de wet noemt alleen overheid en andere scholen"
        + " (UAVG 46, WPO 178a, L-10)."
    case .shieldNotHidden(let type, let category):
      "Wat naar \(quoted(type)) gaat, kan niet worden afgeschermd met rubriek \(category): die mag"
        + " iedereen kennen. Noem een rubriek met ‘bestaan_verborgen: ja’ (R-O-8.9-4)."
    default: nil
    }
  }
}

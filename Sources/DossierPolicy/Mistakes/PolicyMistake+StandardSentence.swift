extension PolicyMistake.Kind {
  /// What is wrong with an edition of a standard; `nil` when it is something else.
  var standardSentence: String? {
    switch self {
    case .standardMissing(let standard):
      "Van de standaard \(quoted(standard)) is er geen enkele editie."
    case .editionTwice(let key, let value):
      "De \(key) \(quoted(value)) is ook die van een andere editie. Zo is niet te zeggen welke geldt."
    case .valueTwice(let key, let value):
      "Bij \(quoted(key)) staat \(quoted(value)) dubbel."
    case .schoolYearsNotInOrder: "Het laatste schooljaar ligt voor het eerste."
    case .mandatoryOutsideSet(let fields):
      "\(quoted(fields)) is verplicht, maar staat niet bij de velden van deze set."
    default: nil
    }
  }
}

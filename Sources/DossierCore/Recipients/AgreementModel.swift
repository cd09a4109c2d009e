/// The kind of agreement (soort afspraak) that can be made with a recipient.
package enum AgreementKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A processor's contract (verwerkersovereenkomst, R-O-5.4-2).
  case processing = "verwerking"
  /// Agreements on secure exchange (R-O-5.4-1).
  case exchange = "uitwisseling"

  /// The need that it answers.
  package var need: AgreementNeed {
    switch self {
    case .processing: .processor
    case .exchange: .exchange
    }
  }
}

/// Which text an agreement follows (modelversie).
package enum AgreementModel: Hashable, Sendable {
  /// The model of the Privacyconvenant Onderwijs, version 3.0.
  case covenant3
  /// The model of the Privacyconvenant Onderwijs, version 4.0.
  case covenant4
  /// Another text, with its name.
  case other(String)

  /// What is left when it is written as a word: `3.0`, `4.0` or the name.
  package var name: String {
    switch self {
    case .covenant3: "3.0"
    case .covenant4: "4.0"
    case .other(let name): name
    }
  }

  /// Takes the version of the model, or the name of another text.
  package init(_ name: String) {
    self =
      switch name.withoutOuterBlanks {
      case "3.0", "3": .covenant3
      case "4.0", "4": .covenant4
      case let other: .other(other)
      }
  }
}

extension AgreementModel: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

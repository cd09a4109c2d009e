package import DossierCore

extension DisclosureWarning: Encodable {
  private enum Key: String, CodingKey { case warning, count, ends, fields }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .manyCategories(let count):
      try container.encode("manyCategories", forKey: .warning)
      try container.encode(count, forKey: .count)
    case .agreementEnds(let day):
      try container.encode("agreementEnds", forKey: .warning)
      try container.encode(day, forKey: .ends)
    case .beyondSupplierProfile(let fields):
      try container.encode("beyondSupplierProfile", forKey: .warning)
      try container.encode(fields, forKey: .fields)
    case .mayObject: try container.encode("mayObject", forKey: .warning)
    case .officerIsTold: try container.encode("officerIsTold", forKey: .warning)
    }
  }
}

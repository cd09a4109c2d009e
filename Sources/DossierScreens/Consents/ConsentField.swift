/// The fields of a word for the register of consents, by the names under which a draft keeps them.
struct ConsentField: RawRepresentable, Hashable, Sendable {
  let rawValue: String

  static let purpose = ConsentField(rawValue: "doel")
  static let recipient = ConsentField(rawValue: "ontvanger")
  static let question = ConsentField(rawValue: "vraag")
  static let answer = ConsentField(rawValue: "antwoord")
  static let giver = ConsentField(rawValue: "gever")
  static let signed = ConsentField(rawValue: "getekend")
  static let way = ConsentField(rawValue: "wijze")
  static let scan = ConsentField(rawValue: "scan")
  static let place = ConsentField(rawValue: "plaats")
  static let text = ConsentField(rawValue: "tekst")
  static let until = ConsentField(rawValue: "tot")
}

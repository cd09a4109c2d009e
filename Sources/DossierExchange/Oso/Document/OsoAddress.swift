import DossierCore

/// A Dutch address as OSO writes it, with the house number apart from what follows it.
package struct OsoAddress: Hashable, Sendable, Redacted {
  let street: String
  let number: String
  let addition: String?
  let postcode: String
  let town: String

  /// Takes the parts; `nil` when one is empty.
  ///
  /// A house number such as `136 a` is taken apart.
  package init?(street: String, houseNumber: String, postcode: String, town: String) {
    guard ![street, houseNumber, postcode, town].contains(where: \.isEmpty) else { return nil }
    self.street = street
    self.postcode = postcode
    self.town = town
    let digits = houseNumber.prefix { $0.isASCII && $0.isNumber }
    let rest = houseNumber.dropFirst(digits.count).drop { $0 == " " || $0 == "-" }
    number = digits.isEmpty ? houseNumber : String(digits)
    addition = digits.isEmpty || rest.isEmpty ? nil : String(rest)
  }
}

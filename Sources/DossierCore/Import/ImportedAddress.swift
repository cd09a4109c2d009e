/// An address as a table gives it; `isEmpty` when it gives none.
package struct ImportedAddress: Hashable, Sendable {
  /// Name of the street.
  package var street: String?
  /// House number, with letter or addition when the table has them in one column.
  package var houseNumber: String?
  /// Letter or addition of the house number.
  package var addition: String?
  /// Postcode without blanks and in capitals; other countries' codes as given.
  package var postcode: String?
  /// Name of the place.
  package var city: String?
  /// Country as written in the table.
  package var country: String?

  /// Starts without any part.
  package init() {}

  /// True when no part is given.
  package var isEmpty: Bool {
    street == nil && houseNumber == nil && addition == nil && postcode == nil && city == nil
      && country == nil
  }
}

extension ImportedAddress: Redacted {}

/// The stored form of values that rules compare with.
package enum FieldValue {
  /// The stored form of *ja* in a yes/no field.
  package static let yes = "ja"
  /// The stored form of *nee* in a yes/no field.
  package static let no = "nee"
}

/// A pupil of the demo school, as lists name them: "Berg, Anna van den".
struct Pupil: Hashable {
  let id: String
  let name: String

  /// What comes before the comma.
  var surname: String { String(name.prefix { $0 != "," }) }
  /// The word after the comma.
  var firstName: String {
    let rest = name.dropFirst(surname.count + 2)
    return String(rest.prefix { $0 != " " })
  }

  /// What is typed in the search field to find this pupil alone.
  var searched: String { "\(firstName) \(surname)" }
}

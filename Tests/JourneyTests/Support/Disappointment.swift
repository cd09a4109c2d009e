/// A screen that did not become what the journey expects, told with the whole screen.
struct Disappointment: Error, CustomStringConvertible {
  let description: String

  init(_ complaint: String, _ shot: Shot) {
    description = "\(complaint)\n\(shot.text)"
  }
}

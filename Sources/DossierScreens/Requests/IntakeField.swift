/// The fields of a new request, by the names under which a draft keeps them.
struct IntakeField: RawRepresentable, Hashable, Sendable {
  let rawValue: String

  static let kind = IntakeField(rawValue: "soort")
  static let requester = IntakeField(rawValue: "verzoeker")
  static let name = IntakeField(rawValue: "naam")
  static let principal = IntakeField(rawValue: "namens")
  static let mandate = IntakeField(rawValue: "machtiging")
  static let channel = IntakeField(rawValue: "kanaal")
  static let received = IntakeField(rawValue: "ontvangen")
  static let recognised = IntakeField(rawValue: "herkend")
  static let ground = IntakeField(rawValue: "grond")
  static let text = IntakeField(rawValue: "tekst")
  static let double = IntakeField(rawValue: "dubbel")
  static let reason = IntakeField(rawValue: "waarom apart")

  /// The parts of the dossier that it is about, one to a field.
  static func part(_ number: Int) -> IntakeField { IntakeField(rawValue: "deel \(number)") }

  /// The colleagues who ask, or who are a parent of the pupil.
  static let colleague = NumberedField(name: "collega")
  static let category = NumberedField(name: "rubriek")
  static let field = NumberedField(name: "veld")
  static let old = NumberedField(name: "staat er")
  static let proposed = NumberedField(name: "moet worden")
  static let nature = NumberedField(name: "feit of oordeel")
  /// The item of the dossier that was chosen, instead of a category and a field.
  static let piece = NumberedField(name: "onderdeel")
  /// Whether another correction follows.
  static let more = NumberedField(name: "nog een")

  /// A field that can be there more than once.
  struct NumberedField: Sendable {
    fileprivate let name: String

    func callAsFunction(_ number: Int) -> IntakeField {
      IntakeField(rawValue: number == 0 ? name : "\(name) \(number)")
    }
  }

  /// Whether it shows what was chosen in the dossier, so that nothing is typed in it.
  var isPiece: Bool { rawValue.hasPrefix(Self.piece.name) }
}

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
  static let category = IntakeField(rawValue: "rubriek")
  static let field = IntakeField(rawValue: "veld")
  static let old = IntakeField(rawValue: "staat er")
  static let proposed = IntakeField(rawValue: "moet worden")
  static let nature = IntakeField(rawValue: "feit of oordeel")
  static let double = IntakeField(rawValue: "dubbel")
  static let reason = IntakeField(rawValue: "waarom apart")
  static let colleague = IntakeField(rawValue: "collega")

  /// The parts of the dossier that it is about, one to a field.
  static func part(_ number: Int) -> IntakeField { IntakeField(rawValue: "deel \(number)") }
}

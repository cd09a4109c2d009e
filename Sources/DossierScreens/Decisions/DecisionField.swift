/// A field of the form that decides.
enum DecisionField: Hashable, Sendable {
  /// Granted, or the ground of the refusal; of a part by its place.
  case verdict(Int)
  /// The ground in words.
  case explanation(Int)
  /// To which recipient in the register it goes.
  case receiver
  /// Who advised on a ground that is shielded.
  case advisor
  /// Why the answer is late.
  case late
  /// The day.
  case day
}

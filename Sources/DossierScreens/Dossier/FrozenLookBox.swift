import DossierCore
import DossierOffice
import ScreenKit

/// On which ground of AVG 18(2), and for which purpose, something frozen is looked at.
struct FrozenGround: Hashable, Sendable {
  var exception: RestrictionException
  var purpose: PurposeCode
}

/// A category that was opened although something in it is frozen, until the dossier is read anew.
struct FrozenLook: Sendable {
  var ground: FrozenGround
  var opened: CategoryAnswer
}

/// Asks on which ground something frozen is looked at: a reason of the law, then a purpose.
struct FrozenLookBox {
  /// How somebody left it.
  enum Answer: Hashable, Sendable {
    case chosen(FrozenGround)
    case cancelled
  }

  private let policy: Policy
  private var exceptions: ChoicePopup?
  private var exception: RestrictionException?
  private var purposes: ChoicePopup

  init(_ policy: Policy) {
    self.policy = policy
    exceptions = Self.exceptions
    purposes = ChoicePopup(
      title: DossierWording.purposeTitle,
      policy.purposes.map { ChoiceOption($0.code.text, label: $0.label) })
  }

  /// The four grounds of AVG 18(2) as a list to choose from.
  static var exceptions: ChoicePopup {
    ChoicePopup(
      title: FrozenLookWording.exceptionTitle,
      RestrictionException.allCases.map {
        ChoiceOption($0.rawValue, label: DisclosureExceptionWording.word($0))
      })
  }

  /// Takes all keys while it is open.
  mutating func update(_ event: Event) -> Outcome<Answer> {
    guard let exception else {
      guard case .done(let choice)? = exceptions?.update(event) else { return .handled }
      guard case .chosen(let option) = choice,
        let chosen = RestrictionException(rawValue: option.value)
      else { return .done(.cancelled) }
      exception = chosen
      exceptions = nil
      return .handled
    }
    guard case .done(let choice) = purposes.update(event) else { return .handled }
    guard case .chosen(let option) = choice else { return .done(.cancelled) }
    return .done(
      .chosen(FrozenGround(exception: exception, purpose: PurposeCode(option.value))))
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    (exceptions ?? purposes).draw(into: &grid, in: rect)
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// Which screen takes a step in a request.
struct RequestStepScreens {
  let answer: RequestAnswer
  let workplace: Workplace
  /// What a draft held, to go on with.
  var typed: [String: String] = [:]

  init(_ answer: RequestAnswer, at workplace: Workplace) {
    self.answer = answer
    self.workplace = workplace
  }

  /// The steps in the order of the work; what ends a case comes last.
  static let order: [RequestStep] = [
    .treatmentStarted, .identityEstablished, .decided, .answered, .contributed, .corrected,
    .erasureProposed, .erasureApproved, .handedOver, .recipientsHandled, .carriedOut,
    .waitingStarted, .waitingEnded, .completed, .extended, .advised, .assigned, .reminded,
    .liftingAnnounced, .lifted, .followedUp, .closed, .withdrawn, .received,
  ]

  /// Whether there is a way to take the step here.
  func offers(_ step: RequestStep) -> Bool {
    step == .reminded || screen(for: step) != nil
  }

  /// The screen of a step; `nil` for one that has none.
  func screen(for step: RequestStep) -> (any OfficeScreen)? {
    switch step {
    case .identityEstablished: form.identity
    case .treatmentStarted: form.start
    case .assigned: form.assign
    case .completed: form.complete
    case .waitingStarted: form.wait
    case .waitingEnded: form.endWaiting
    case .extended: form.extend
    case .advised: form.advise
    case .answered: form.answerQuestion
    case .recipientsHandled: form.tell
    case .carriedOut: form.carryOut
    case .liftingAnnounced: form.announceLifting
    case .lifted: form.lift
    case .closed: form.close
    case .withdrawn: form.withdraw
    case .followedUp: form.followUp
    case .decided: DecisionScreen(workplace, request: answer, typed: typed)
    case .contributed: ContributionScreen(workplace, request: answer.row.request)
    case .corrected: CorrectionScreen(workplace, request: answer)
    case .erasureProposed: ErasureScreen(workplace, request: answer, typed: typed)
    case .erasureApproved: ErasureApprovalScreen(workplace, request: answer)
    case .handedOver: PackageScreen(workplace, request: answer)
    case .received, .reminded: nil
    }
  }

  private var form: RequestStepForm { RequestStepForm(answer, at: workplace, typed: typed) }
}

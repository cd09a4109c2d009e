import DossierCore

extension RequestPageWording {
  /// Facts that are wrong: by when they must be right, and whether they are.
  static func errors(_ clock: FactualErrorClock, _ status: DeadlineStatus) -> String {
    let by = "verbeteren uiterlijk \(clock.due.dutch)"
    return switch status {
    case .answered(let day, _, 0): "\(by), verbeterd op \(day.dutch)"
    case .answered(let day, _, let late): "\(by), verbeterd op \(day.dutch), \(late) d te laat"
    case .running, .late: "\(by), \(RequestWording.word(status))"
    }
  }
}

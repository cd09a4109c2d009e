import DossierCore

extension PackageWording {
  /// For what a consent was asked, with the recipient and the question where there is one.
  static func matter(of consent: ExtractConsent) -> String {
    let recipient = consent.recipient.map { ": \($0)" } ?? ""
    return consent.label + recipient + (consent.question.map { ", \($0)" } ?? "")
  }

  /// What was said, how, and until when it counts.
  static func sentence(of consent: ExtractConsent) -> String {
    let until = consent.until.map { ", tot en met \($0.dutch)" } ?? ""
    return "\(word(consent.answer)), \(word(consent.way))\(until)"
  }

  static func word(_ giver: ExtractConsent.Giver) -> String {
    switch giver {
    case .requester: "uzelf"
    case .pupil: "de leerling"
    case .guardian: "een ouder of voogd"
    }
  }

  private static func word(_ answer: ConsentAnswer) -> String {
    switch answer {
    case .given: "ja"
    case .refused: "nee"
    case .withdrawn: "ingetrokken"
    }
  }

  private static func word(_ way: ConsentWay) -> String {
    switch way {
    case .written: "op papier"
    case .digital: "digitaal"
    case .oral: "mondeling"
    }
  }
}

import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

extension LetterPage {
  /// The words of a letter that asks for consent.
  init(_ order: LetterOrder, _ question: ConsentQuestion) {
    let isOwn = order.kind == .consentAtSixteen
    self.init(
      order, addressee: isOwn ? LetterWords.pupil : LetterWords.guardianAddressed,
      reference: question.pupil.text,
      request: LetterRequest(
        pupil: order.pupilName?.full ?? LetterWords.pupil,
        handler: LetterWords.handler(order.school)))
    // A pupil is called by the given name; a parent by the surname.
    if isOwn { addressee.salutation = order.pupilName?.firstName ?? "" }
    consents = question.lines.map { line in
      LetterConsent(
        label: line.label, state: LetterWords.consentState(line.state, askingPupil: isOwn))
    }
    decidesFrom = question.decidesFrom.map(DateWording.written) ?? ""
    addition = order.remark ?? ""
  }
}

extension LetterWords {
  static let guardianAddressed = "de ouder of verzorger"

  /// How a consent stands, as behind a colon, to who is asked for it.
  static func consentState(_ state: ConsentState, askingPupil: Bool) -> String {
    switch state {
    case .unanswered: "wij hebben nog geen antwoord"
    case .ended: "het vorige antwoord is verlopen"
    case .outdated: "de tekst is veranderd, daarom vragen wij het opnieuw"
    case .toConfirm: askingPupil ? "je ouders zeiden ja" : "wij vragen het opnieuw"
    case .given: "het antwoord is ja"
    case .refused: "het antwoord is nee"
    case .withdrawn: "de toestemming is ingetrokken"
    case .conflict: "de antwoorden verschillen"
    case .frozen: "het gebruik is nu beperkt"
    }
  }
}

import DossierCore
import DossierOffice

/// Which letters stand on a screen: about one request, or about the consents of one pupil.
struct LetterShelf: Sendable {
  private enum Subject: Hashable, Sendable {
    case request(RequestID, kinds: [LetterKind])
    case consents(PupilID)
  }

  /// The name of the pupil.
  let name: String
  private let subject: Subject

  /// The letters of a request.
  init(_ request: RequestAnswer) {
    name = request.row.pupilName ?? Terms.nameless
    subject = .request(request.row.request, kinds: request.letters)
  }

  /// The letters about the consents of a pupil.
  init(consentsOf pupil: PupilID, name: String) {
    self.name = name
    subject = .consents(pupil)
  }

  /// What is asked for the list.
  var question: ScreenEffect {
    switch subject {
    case .request(let request, _): .ask(LettersQuery(request: request))
    case .consents(let pupil): .ask(ConsentLettersQuery(pupil: pupil))
    }
  }

  /// What is asked to read a letter.
  func reading(_ letter: RecordID) -> ScreenEffect {
    switch subject {
    case .request(let request, _): .ask(LetterQuery(request: request, letter: letter))
    case .consents(let pupil): .ask(ConsentLetterQuery(pupil: pupil, letter: letter))
    }
  }

  /// What is asked to write a letter to a file.
  func saving(_ letter: RecordID, path: String) -> ScreenEffect {
    switch subject {
    case .request(let request, _):
      .save(LetterQuery(request: request, letter: letter), path: path)
    case .consents(let pupil):
      .save(ConsentLetterQuery(pupil: pupil, letter: letter), path: path)
    }
  }

  /// The form that makes a new letter.
  func making(at workplace: Workplace) -> (any OfficeScreen)? {
    switch subject {
    case .request(let request, let kinds):
      LetterForm.screen(request, kinds: kinds, at: workplace)
    case .consents(let pupil):
      ConsentReminderForm.screen([pupil], names: [pupil: name], purpose: nil, at: workplace)
    }
  }

  /// Why no letter can be made; `nil` when one can.
  func reasonAgainstMaking(at workplace: Workplace) -> String? {
    switch subject {
    case .request(_, let kinds):
      // The FG writes to who asked the FG; whether this is such a case the office knows.
      if !workplace.rights.handlesRequests, !workplace.rights.answersQuestions {
        return LetterWording.mayNotMake
      }
      return kinds.isEmpty ? LetterWording.nothingToMake : nil
    case .consents: return workplace.rights.recordsConsents ? nil : ConsentGroupWording.mayNotRecord
    }
  }

  /// What the hint line says.
  var hint: String { LetterWording.hint }

  /// What is said when there are no letters yet.
  var empty: String {
    switch subject {
    case .request: LetterWording.none
    case .consents: ConsentReminderWording.noLetters
    }
  }
}

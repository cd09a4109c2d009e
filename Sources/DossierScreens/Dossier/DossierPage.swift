import DossierCore
import DossierOffice

/// A dossier as it is on the screen; empty until the office has answered.
struct DossierPage: Hashable, Sendable {
  /// The pupil.
  var pupil: PupilID
  /// The name, if the viewer may see it.
  var name: PersonName?
  /// The categories that are not hidden.
  var categories: [CategoryAnswer]

  /// Until when an emergency opens some or all of it; `nil` when nothing rests on that.
  var emergencyUntil: Moment? {
    let reasons = categories.flatMap { category in
      [category.reason] + category.sheets.flatMap { $0.fields.map(\.reason) }
    }
    for case .emergency(let until) in reasons { return until }
    return nil
  }

  /// Nothing was answered yet.
  init(pupil: PupilID) {
    self.pupil = pupil
    name = nil
    categories = []
  }

  /// What the office answered.
  init(_ answer: DossierAnswer) {
    pupil = answer.pupil
    name = answer.name
    categories = answer.categories
  }
}

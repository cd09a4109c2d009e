import DossierOffice

/// One line of a list for photos: the heading of a group, or a pupil.
enum PhotoListLine: Hashable, Sendable {
  case group(ConsentPhotosAnswer.Group)
  case pupil(ConsentPhotosAnswer.Row)

  /// The lines from top to bottom; one group needs no heading.
  static func lines(of answer: ConsentPhotosAnswer) -> [PhotoListLine] {
    answer.groups.flatMap { group in
      (answer.groups.count > 1 ? [.group(group)] : []) + group.rows.map(PhotoListLine.pupil)
    }
  }

  /// The pupil, unless it is a heading.
  var pupil: ConsentPhotosAnswer.Row? {
    if case .pupil(let row) = self { row } else { nil }
  }
}

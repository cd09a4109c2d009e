import DossierCore
import DossierOffice
import ScreenKit

extension IntakeSheet {
  /// The fields of one correction, and the question whether there is another.
  func correctionFields(_ number: Int) -> [FormField<IntakeField>] {
    subjectFields(number) + [
      text(.old(number), Words.old, limit: 400, isRequired: false, hint: Words.oldHint),
      memo(.proposed(number), Words.proposed, isRequired: true, hint: Words.proposedHint),
      choice(
        .nature(number), Words.nature,
        CorrectionNature.allCases.map { ChoiceOption($0.rawValue, label: RequestWording.word($0)) },
        isRequired: true,
        hint: CorrectionNature(rawValue: self[.nature(number)]).map { RequestWording.sentence($0) }
          ?? Words.natureHint),
    ] + moreFields(number)
  }

  /// Which field is wrong: an item of the dossier, or first its category and then the field in it.
  private func subjectFields(_ number: Int) -> [FormField<IntakeField>] {
    let heading = number == 0 ? nil : Words.correction(number + 1)
    if let piece = piece(self[.piece(number)]) {
      return [
        FormField(.piece(number), label: Words.about, .fixed(piece.label), heading: heading)
      ]
    }
    let categories = workplace.policy.categories.filter {
      $0.isRecorded && !$0.isExistenceHidden && !$0.fields.isEmpty
    }
    let known = workplace.policy.category(CategoryCode(self[.category(number)]))
    return [
      choice(
        .category(number), Words.category,
        categories.map { ChoiceOption($0.code.text, label: $0.label) }, isRequired: true,
        heading: heading, hint: Words.categoryHint),
      choice(
        .field(number), Words.field,
        (known?.fields ?? []).map { ChoiceOption($0.code.text, label: $0.label) },
        isRequired: true, hint: Words.fieldHint),
    ]
  }

  private func moreFields(_ number: Int) -> [FormField<IntakeField>] {
    guard number < Self.mostCorrections - 1 else { return [] }
    let answers =
      [ChoiceOption("", label: FieldValue.no)] + [
        ChoiceOption(FieldValue.yes, label: FieldValue.yes)
      ]
    return [choice(.more(number), Words.more, answers, hint: Words.moreHint)]
  }
}

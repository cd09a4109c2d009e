import DossierCore
import DossierOffice
import ScreenKit

extension DisclosureSheet {
  typealias Words = DisclosureFormWording

  /// The fields that belong to what was chosen so far.
  var fields: [FormField<DisclosureField>] {
    guard answer != nil else { return [recipientField] }
    return [recipientField] + caseFields + ground.groundFields + ground.testFields + wayFields
  }

  /// Why nothing can go to this recipient, whatever is filled in; `nil` when something may.
  var obstacle: String? {
    guard let answer, answer.needsDemand, answer.demands.isEmpty else { return nil }
    return Words.demandFirst
  }

  private var recipientField: FormField<DisclosureField> {
    ground.choice(
      .recipient, Words.recipient, recipients, heading: Words.whoHeading, isRequired: true,
      hint: answer.map { Words.recipientHint($0) } ?? Words.recipientHint)
  }

  /// What some kinds of recipients ask for before anything else.
  private var caseFields: [FormField<DisclosureField>] {
    var fields: [FormField<DisclosureField>] = []
    if let answer, answer.needsDemand {
      let options = answer.demands.map { record in
        ChoiceOption(
          record.text, label: Words.demand(record, demands.first { $0.demand == record }))
      }
      fields.append(
        options.isEmpty
          ? FormField(.demand, label: Words.demand, .fixed(Words.noDemand))
          : ground.choice(
            .demand, Words.demand, options, isRequired: true, hint: Words.demandHint))
    }
    if asksQuestion {
      fields.append(
        ground.text(.question, Words.question, isRequired: true, hint: Words.questionHint))
    }
    return fields + exceptionFields
  }

  /// Only where something is frozen, and why only once somebody chose to give it all the same.
  private var exceptionFields: [FormField<DisclosureField>] {
    guard asksException else { return [] }
    let reasons = RestrictionException.allCases.map {
      ChoiceOption($0.rawValue, label: DisclosureExceptionWording.word($0))
    }
    let choice = ground.choice(
      .exception, DisclosureExceptionWording.label, reasons,
      hint: DisclosureExceptionWording.hint)
    guard exception != nil else { return [choice] }
    return [
      choice,
      ground.text(
        .exceptionWhy, DisclosureExceptionWording.why, isRequired: true,
        hint: DisclosureExceptionWording.whyHint),
    ]
  }

  private var wayFields: [FormField<DisclosureField>] {
    let today = ground.workplace.today
    let isViewing = self[.channel] == DisclosureChannel.viewing.rawValue
    return [
      ground.choice(
        .channel, Words.channel,
        DisclosureChannel.allCases.filter { $0 != .transferService }.map {
          ChoiceOption($0.rawValue, label: DisclosureWording.word($0))
        }, heading: Words.howHeading, isRequired: true, hint: Words.channelHint),
      ground.choice(
        .form, Words.form,
        [ChoiceOption(Self.nothingMade, label: Words.nothingMade)]
          + DisclosureForm.allCases.map { ChoiceOption($0.rawValue, label: Words.word($0)) },
        hint: Words.formHint),
      PolicyField.pastDate(
        .on, label: Words.on, value: self[.on], hint: Words.onHint, today: today),
      PolicyField.date(
        .until, label: Words.until, value: ground.day(.until), isRequired: isViewing,
        hint: isViewing ? Words.untilViewingHint : Words.untilHint, today: today),
    ]
  }
}

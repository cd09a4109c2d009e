import DossierCore
import DossierOffice
import ScreenKit

extension IntakeSheet {
  typealias Words = NewRequestWording

  /// The fields that belong to what was chosen so far.
  var fields: [FormField<IntakeField>] {
    [kindField] + requesterFields + arrivalFields + wishFields + doubleFields + colleagueFields
  }

  private var kindField: FormField<IntakeField> {
    choice(
      .kind, RequestsWording.kind,
      workplace.rights.registeredKinds.map {
        ChoiceOption($0.rawValue, label: RequestWording.word($0))
      }, isRequired: true, hint: RequestWording.sentence(kind).sentenceStart + ".")
  }

  private var requesterFields: [FormField<IntakeField>] {
    let options =
      guardianOptions + [
        ChoiceOption(Self.pupil, label: RequestWording.word(RequesterAnswer.Capacity.pupil)),
        ChoiceOption(Self.other, label: RequestWording.word(RequesterAnswer.Capacity.other)),
      ]
    var fields = [
      choice(
        .requester, RequestsWording.requester, options, isRequired: true,
        hint: Words.requesterHint)
    ]
    guard self[.requester] == Self.other else { return fields }
    fields.append(text(.name, Words.name, limit: 100, hint: Words.nameHint))
    let principals =
      [
        ChoiceOption("", label: Words.oneself),
        ChoiceOption(Self.pupil, label: Words.forPupil),
      ] + guardianOptions
    fields.append(choice(.principal, Words.principal, principals, hint: Words.principalHint))
    guard !self[.principal].isEmpty else { return fields }
    let answers = [FieldValue.yes, FieldValue.no].map { ChoiceOption($0, label: $0) }
    fields.append(
      choice(.mandate, Words.mandate, answers, isRequired: true, hint: Words.mandateHint))
    return fields
  }

  private var guardianOptions: [ChoiceOption] {
    (preview?.guardians ?? []).enumerated().map { index, guardian in
      ChoiceOption(guardian.sheet.text, label: Words.guardian(guardian, number: index + 1))
    }
  }

  private var arrivalFields: [FormField<IntakeField>] {
    [
      choice(
        .channel, Words.channel,
        RequestChannel.allCases.map { ChoiceOption($0.rawValue, label: RequestWording.word($0)) },
        isRequired: true, hint: Words.channelHint),
      day(.received, RequestsWording.received, isRequired: true, hint: Words.receivedHint),
      day(.recognised, Words.recognised, isRequired: false, hint: Words.recognisedHint),
    ]
  }

  private var wishFields: [FormField<IntakeField>] {
    switch kind {
    case .access: partFields(hint: Words.partHint)
    case .rectification: (0..<corrections).flatMap { correctionFields($0) }
    case .erasure:
      partFields(hint: Words.partHint) + [
        ground(ErasureGround.allCases.map { ($0.rawValue, RequestWording.word($0)) })
      ]
    case .restriction:
      partFields(hint: Words.partHint) + [
        ground(RestrictionGround.allCases.map { ($0.rawValue, RequestWording.word($0)) })
      ]
    case .objection:
      partFields(hint: Words.partHint) + [
        memo(.text, Words.situation, isRequired: false, hint: Words.situationHint)
      ]
    case .portability:
      partFields(hint: Words.partHint) + [
        text(.text, Words.sendTo, limit: 200, isRequired: false, hint: Words.sendToHint)
      ]
    case .parentInformation: []
    case .question: [memo(.text, Words.question, isRequired: true, hint: Words.questionHint)]
    }
  }

  private func partFields(hint: String) -> [FormField<IntakeField>] {
    let categories = workplace.policy.categories.filter { $0.isRecorded && !$0.isExistenceHidden }
      .map { ChoiceOption($0.code.text, label: $0.label) }
    return (0..<partFields).map { number in
      let nothing = number == 0 ? Words.everything : Words.nothingMore
      let taken = parts.prefix(number)
      let options = categories + pieceOptions
      return choice(
        .part(number), number == 0 ? Words.about : Words.alsoAbout,
        [ChoiceOption("", label: nothing)] + options.filter { !taken.contains($0.value) },
        hint: hint)
    }
  }

  /// The items that were chosen in the dossier, to be seen and chosen again.
  private var pieceOptions: [ChoiceOption] {
    pieces.enumerated().map { ChoiceOption(Self.reference(to: $0), label: $1.label) }
  }

  private func ground(_ grounds: [(String, String)]) -> FormField<IntakeField> {
    choice(
      .ground, Words.ground,
      [ChoiceOption("", label: Words.noGround)] + grounds.map { ChoiceOption($0, label: $1) },
      hint: Words.groundHint)
  }

  private var doubleFields: [FormField<IntakeField>] {
    guard double != nil else { return [] }
    let field = choice(
      .double, Words.double,
      [
        ChoiceOption(Self.link, label: Words.link),
        ChoiceOption(Self.separate, label: Words.separate),
      ], isRequired: true, hint: Words.doubleHint)
    guard self[.double] == Self.separate else { return [field] }
    return [field, text(.reason, Words.whySeparate, limit: 400, hint: Words.whySeparateHint)]
  }

  /// One field more than there are names, so that nobody need ask for another.
  private var colleagueFields: [FormField<IntakeField>] {
    (0..<min(colleagues.count + 1, Self.mostColleagues)).map { number in
      let taken = colleagues.prefix(number).map(\.text)
      return choice(
        .colleague(number), number == 0 ? Words.colleague : Words.alsoColleague,
        [ChoiceOption("", label: number == 0 ? Words.noColleague : Words.nobodyElse)]
          + workplace.colleagues.filter { !taken.contains($0.value) },
        hint: Words.colleagueHint)
    }
  }
}

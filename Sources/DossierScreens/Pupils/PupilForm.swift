import DossierCore
import DossierOffice
import ScreenKit

/// Nieuwe leerling (NW-01): identity from the policy, and the place at school.
enum PupilForm {
  static func new(
    at workplace: Workplace, typed: [String: String] = [:]
  ) -> ActionFormScreen {
    let today = workplace.today
    let policy = workplace.policy
    let identity = policy.category(PupilName.category)?.fields.filter { !$0.isManaged } ?? []
    var fields = identity.enumerated().map { index, field in
      // Somebody who only asks for a place may still lack most of this; the office decides.
      PolicyField.field(
        field.code.text, hinted(field), value: nil, isRequired: false, today: today,
        heading: index == 0 ? policy.category(PupilName.category)?.label : nil)
    }
    fields += placement(workplace)
    fields.append(PolicyField.source("bron"))
    let codes = identity.map(\.code)
    var plan = ActionFormScreen.Plan(
      code: "NW-01", title: PupilWording.newTitle, fields: fields,
      action: { values in
        let group = GroupID(values["groep"] ?? "")
        let entered = values["instroom"].flatMap { $0.isEmpty ? nil : $0 }
        return CreatePupil(
          school: SchoolID(values["school"] ?? "") ?? SchoolID(number: 0), group: group,
          status: EnrolmentStatus(rawValue: values["status"] ?? "") ?? .applied,
          entered: entered.map { FormValue.date($0, today) },
          fields: Self.filled(codes, values), source: FormValue.source(values["bron"]))
      },
      finish: { outcome in
        guard let pupil = outcome.pupil else { return .backWith(Message(PupilWording.created)) }
        return .replace(DossierScreen(workplace, pupil: pupil))
      })
    plan.draft = { .pupil($0) }
    return ActionFormScreen(plan, policy: policy, today: workplace.today, typed: typed)
  }

  private static func hinted(_ field: DataField) -> DataField {
    var field = field
    if field.isRequired, field.hint == nil { field.hint = PupilWording.neededWhenEnrolled }
    return field
  }

  private static func filled(
    _ codes: [FieldCode], _ values: [String: String]
  ) -> [FieldCode: String] {
    var fields: [FieldCode: String] = [:]
    for code in codes {
      if let value = values[code.text], !value.isEmpty { fields[code] = value }
    }
    return fields
  }

  private static func placement(_ workplace: Workplace) -> [FormField<String>] {
    let schools = workplace.schools.map { ChoiceOption($0.id.text, label: $0.name) }
    let groups = workplace.groups.map { group in
      let school = workplace.schools.first { $0.id == group.school }?.name ?? ""
      let isPlain = workplace.schools.count == 1
      return ChoiceOption(group.id.text, label: isPlain ? group.name : "\(group.name) (\(school))")
    }
    let statuses = [EnrolmentStatus.applied, .enrolled].map {
      ChoiceOption($0.rawValue, label: StatusWording.word($0))
    }
    return [
      FormField(
        "school", label: PupilWording.school,
        .choice(
          ChoiceField(
            schools, value: schools.count == 1 ? schools[0].value : "", isClearable: false)),
        heading: PupilWording.placement, isRequired: true, width: 30),
      FormField(
        "groep", label: PupilWording.group, .choice(ChoiceField(groups)),
        hint: PupilWording.groupHint, width: 30),
      FormField(
        "status", label: PupilWording.status,
        .choice(
          ChoiceField(statuses, value: EnrolmentStatus.applied.rawValue, isClearable: false)),
        isRequired: true, hint: PupilWording.statusHint, width: 16),
      PolicyField.date(
        "instroom", label: PupilWording.entered, isRequired: false,
        hint: PupilWording.enteredHint, today: workplace.today),
    ]
  }
}

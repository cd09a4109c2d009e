import DossierCore
import DossierOffice
import ScreenKit

/// The forms for groups and schools: new group (GR-03), other name (GR-04), new school (GR-05), its
/// address and telephone (GR-06).
enum GroupForm {
  private typealias Words = ManagementGroupWording

  static func new(
    in schools: [SchoolAnswer], at school: SchoolID?, _ workplace: Workplace
  ) -> ActionFormScreen {
    let options = schools.map { ChoiceOption($0.school.text, label: $0.name) }
    let years = ImportedYearGroup.allCases.filter { $0 != .historic && $0 != .combined }.map {
      ChoiceOption($0.rawValue, label: Words.word($0.rawValue))
    }
    let first = school ?? schools.first?.school
    let place: FormField<String> =
      schools.count == 1
      ? FormField("school", label: ManagementWording.school, .fixed(schools[0].name))
      : FormField(
        "school", label: ManagementWording.school,
        .choice(ChoiceField(options, value: first?.text ?? "", isClearable: false)),
        isRequired: true, hint: Words.schoolHint, width: 40)
    let only = schools.count == 1 ? schools[0].school : nil
    let plan = ActionFormScreen.Plan(
      code: "GR-03", title: Words.newTitle,
      fields: [
        place, name(value: "", workplace),
        FormField(
          "jaargroep", label: Words.yearGroup, .choice(ChoiceField(years)),
          hint: Words.yearGroupHint, width: 16),
      ],
      action: { values in
        let chosen = only ?? SchoolID(values["school"] ?? "") ?? SchoolID(number: 0)
        let year = values["jaargroep"].flatMap { $0.isEmpty ? nil : $0 }
        return AddGroup(school: chosen, groupName: values["naam"] ?? "", yearGroup: year)
      }, finish: { _ in .backWith(Message(Words.added)) })
    return ActionFormScreen(plan, policy: workplace.policy)
  }

  static func rename(
    _ group: SchoolAnswer.Group, of school: SchoolAnswer, _ workplace: Workplace
  ) -> ActionFormScreen {
    let id = group.group
    let plan = ActionFormScreen.Plan(
      code: "GR-04", title: "\(Words.rename) - \(group.name)",
      fields: [
        FormField("school", label: ManagementWording.school, .fixed(school.name)),
        name(value: group.name, workplace),
      ],
      action: { ChangeGroup(group: id, groupName: $0["naam"] ?? "", isClosed: nil) },
      finish: { _ in .backWith(Message(Words.renamed)) })
    return ActionFormScreen(plan, policy: workplace.policy)
  }

  static func newSchool(_ workplace: Workplace) -> ActionFormScreen {
    let plan = ActionFormScreen.Plan(
      code: "GR-05", title: Words.newSchool,
      fields: [
        PolicyField.text(
          "naam", label: Words.schoolName, limit: 100, hint: Words.schoolNameHint,
          today: workplace.today),
        FormField(
          "brin", label: Words.brin, .text(TextField(limit: 20)), isRequired: true,
          hint: Words.brinHint, width: 10,
          check: { typed in
            (try? BRIN(typed)).map { .accepted($0.canonical) } ?? .refused(Words.wrongBrin)
          }),
        FormField(
          "regio", label: Words.region,
          .choice(
            ChoiceField(
              SchoolRegion.allCases.map { ChoiceOption($0.rawValue, label: $0.rawValue) })),
          isRequired: true, hint: Words.regionHint, width: 12),
      ],
      action: {
        AddSchool(
          schoolName: $0["naam"] ?? "", brin: $0["brin"] ?? "",
          region: SchoolRegion(rawValue: $0["regio"] ?? ""))
      },
      finish: { _ in .backWith(Message(Words.schoolAdded)) })
    return ActionFormScreen(plan, policy: workplace.policy)
  }

  static func contact(of school: SchoolAnswer, _ workplace: Workplace) -> ActionFormScreen {
    let known = school.contact
    let values = [
      known?.street, known?.houseNumber, known?.postcode, known?.town, known?.phone, known?.email,
    ]
    let fields = zip(SchoolContact.fields, values).map { field, value in
      PolicyField.field(
        field.code.text, field, value: value, isRequired: field.isRequired, today: workplace.today)
    }
    let plan = ActionFormScreen.Plan(
      code: "GR-06", title: "\(Words.contact) - \(school.name)", fields: fields,
      action: { typed in
        SetSchoolContact(
          school: school.school,
          SchoolContact(
            street: typed["straat"] ?? "", houseNumber: typed["huisnummer"] ?? "",
            postcode: typed["postcode"] ?? "", town: typed["plaats"] ?? "",
            phone: typed["telefoon"] ?? "", email: typed["email"].flatMap { $0.isEmpty ? nil : $0 })
        )
      },
      finish: { _ in .backWith(Message(Words.contactSaved)) })
    return ActionFormScreen(plan, policy: workplace.policy)
  }

  private static func name(value: String, _ workplace: Workplace) -> FormField<String> {
    PolicyField.text(
      "naam", label: Words.groupName, value: value, limit: 60, hint: Words.groupNameHint,
      today: workplace.today)
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// The forms to add and remove a document.
enum DocumentForm {
  static func add(
    to pupil: PupilID, name: String, categories: [CategoryAnswer], at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let options = categories.map { ChoiceOption($0.code.text, label: $0.label) }
    var plan = ActionFormScreen.Plan(
      code: "DC-02", title: EntryWording.title(DocumentWording.addTitle, name),
      fields: [
        FormField(
          "bestand", label: DocumentWording.file, .text(TextField(limit: 1000)),
          isRequired: true, hint: DocumentWording.fileHint, width: 50),
        PolicyField.text(
          "titel", label: DocumentWording.subject, limit: 120,
          hint: DocumentWording.subjectHint, today: today),
        FormField(
          "rubriek", label: DocumentWording.category,
          .choice(
            ChoiceField(
              options, value: options.count == 1 ? options[0].value : "", isClearable: false)),
          isRequired: true, width: 40),
        PolicyField.source("bron"),
      ],
      action: { values in
        AddDocument(
          pupil: pupil, category: CategoryCode(values["rubriek"] ?? ""),
          title: values["titel"] ?? "", file: values["bestand"] ?? "",
          source: FormValue.source(values["bron"]))
      }, finish: { _ in .backWith(Message(DocumentWording.wasAdded)) })
    plan.intro = DocumentWording.addIntro
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func remove(
    _ answer: DocumentAnswer, name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let (document, record) = (answer.document, answer.record)
    var plan = ActionFormScreen.Plan(
      code: "DC-03", title: EntryWording.title(DocumentWording.removeTitle, name),
      fields: [
        PolicyField.text(
          "reden", label: DocumentWording.removeReason, limit: 400,
          hint: FormWording.reasonHint, today: workplace.today)
      ],
      action: { values in
        RemoveDocument(
          pupil: document.pupil, category: document.category, document: record,
          reason: values["reden"] ?? "")
      }, finish: { _ in .backWith(Message(DocumentWording.wasRemoved)) })
    plan.intro = DocumentWording.removeIntro(document.title)
    plan.save = DocumentWording.removeAction
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// The forms to write, correct and withdraw a report.
enum EntryForm {
  static func new(
    in category: CategoryAnswer, of dossier: DossierPage, at workplace: Workplace
  ) -> ActionFormScreen {
    new(
      in: category.code, of: dossier.pupil, name: dossier.listName, at: workplace, typed: [:])
  }

  /// A report, with what a draft held; a draft knows no name.
  static func new(
    in code: CategoryCode, of pupil: PupilID, name: String? = nil, at workplace: Workplace,
    typed: [String: String]
  ) -> ActionFormScreen {
    let category = workplace.policy.category(code)
    let today = workplace.today
    var fields = words(date: today, title: "", text: "", mentionsOthers: nil, today)
    if category?.needsNecessity ?? false {
      fields.append(
        PolicyField.text(
          "noodzaak", label: FormWording.necessityLabel, limit: 400,
          hint: FormWording.necessityHint, today: today))
    }
    fields.append(PolicyField.source("bron"))
    var plan = ActionFormScreen.Plan(
      code: "VS-02", title: EntryWording.newTitle(name ?? category?.label ?? code.text),
      fields: fields,
      action: { values in
        AddEntry(
          pupil: pupil, category: code, date: FormValue.date(values["datum"], today),
          title: values["onderwerp"] ?? "", text: values["tekst"] ?? "",
          source: FormValue.source(values["bron"]),
          mentionsOthers: values["anderen"] == FieldValue.yes, necessity: values["noodzaak"])
      }, finish: { _ in .backWith(Message(EntryWording.added)) })
    if name != nil { plan.intro = EntryWording.newIntro(category?.label ?? code.text) }
    plan.draft = {
      .entry(EntryDraft(pupil: pupil, category: code, entry: nil, seen: 0, typed: $0))
    }
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today, typed: typed)
  }

  static func correct(
    _ answer: EntryAnswer, name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let entry = answer.entry
    let draft = EntryDraft(
      pupil: entry.pupil, category: entry.category, entry: answer.record, seen: answer.version,
      typed: [:])
    let fields = words(
      date: entry.date, title: entry.title, text: entry.text,
      mentionsOthers: entry.mentionsOthers, workplace.today)
    return correct(draft, of: answer.record, fields, name: name, at: workplace)
  }

  /// A correction that was being typed; the office tells when the report changed since.
  static func correct(
    _ draft: EntryDraft, of record: RecordID, at workplace: Workplace
  ) -> ActionFormScreen {
    let fields = words(
      date: workplace.today, title: "", text: "", mentionsOthers: nil, workplace.today)
    return correct(draft, of: record, fields, name: nil, at: workplace)
  }

  private static func correct(
    _ draft: EntryDraft, of record: RecordID, _ fields: [FormField<String>], name: String?,
    at workplace: Workplace
  ) -> ActionFormScreen {
    let today = workplace.today
    let reason: FormField<String> = PolicyField.text(
      "reden", label: EntryWording.correction, limit: 400, hint: FormWording.reasonHint,
      today: today)
    var plan = ActionFormScreen.Plan(
      code: "VS-03", title: EntryWording.title(EntryWording.correctTitle, name),
      fields: fields + [reason],
      action: { values in
        CorrectEntry(
          pupil: draft.pupil, category: draft.category, entry: record, seen: draft.seen,
          date: FormValue.date(values["datum"], today), title: values["onderwerp"] ?? "",
          text: values["tekst"] ?? "", reason: values["reden"] ?? "",
          mentionsOthers: values["anderen"] == FieldValue.yes)
      }, finish: { _ in .backWith(Message(EntryWording.corrected)) })
    plan.intro = EntryWording.correctIntro
    plan.draft = { typed in
      var kept = draft
      kept.typed = typed
      return .entry(kept)
    }
    return ActionFormScreen(
      plan, policy: workplace.policy, today: workplace.today, typed: draft.typed)
  }

  static func withdraw(
    _ answer: EntryAnswer, name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let (pupil, category) = (answer.entry.pupil, answer.entry.category)
    let (record, version) = (answer.record, answer.version)
    var plan = ActionFormScreen.Plan(
      code: "VS-04", title: EntryWording.title(EntryWording.withdrawTitle, name),
      fields: [
        PolicyField.text(
          "reden", label: EntryWording.withdrawReason, limit: 400, hint: FormWording.reasonHint,
          today: workplace.today)
      ],
      action: { values in
        WithdrawEntry(
          pupil: pupil, category: category, entry: record, seen: version,
          reason: values["reden"] ?? "")
      }, finish: { _ in .backWith(Message(EntryWording.withdrawn)) })
    plan.intro = EntryWording.withdrawIntro(answer.entry.title)
    plan.save = EntryWording.withdraw
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  private static func words(
    date: CalendarDate, title: String, text: String, mentionsOthers: Bool?, _ today: CalendarDate
  ) -> [FormField<String>] {
    let others = DataField(
      code: "anderen", label: EntryWording.others, kind: .yesNo, hint: EntryWording.othersHint)
    return [
      PolicyField.date(
        "datum", label: EntryWording.date, value: date, hint: EntryWording.dateHint, today: today),
      PolicyField.text(
        "onderwerp", label: EntryWording.subject, value: title, limit: 120,
        hint: EntryWording.subjectHint, today: today),
      PolicyField.text(
        "tekst", label: EntryWording.text, value: text, limit: 20_000, isMemo: true,
        hint: EntryWording.textHint, today: today),
      PolicyField.field(
        "anderen", others, value: mentionsOthers.map { $0 ? FieldValue.yes : FieldValue.no },
        isRequired: true, today: today),
    ]
  }
}

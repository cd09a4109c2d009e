import DossierCore
import DossierOffice
import ScreenKit

extension RequestStepForm {
  /// Verlengen (VZ-05): the limits stand above the fields, and each date is judged when it is left.
  var extend: ActionFormScreen {
    let (request, version, today) = (request, version, today)
    let fields = [
      date("tot", Words.until, hint: Words.untilHint) { deadline, day in
        // Any day on which telling is still possible: only the new date is judged here.
        DeadlineExtension(until: day, told: deadline.due, reason: "-")
      },
      date("bericht", Words.told, value: today, hint: Words.toldHint) { deadline, day in
        DeadlineExtension(until: deadline.due.adding(days: 1), told: day, reason: "-")
      },
      PolicyField.text(
        "tekst", label: FormWording.reasonLabel, limit: 400, hint: Words.extensionHint,
        today: today),
    ]
    return screen(.extended, fields, intro: Words.extensionIntro(deadline, on: today)) {
      values, _ in
      ExtendDeadline(
        request: request, until: FormValue.date(values["tot"], today),
        told: FormValue.date(values["bericht"], today), reason: values["tekst"] ?? "",
        seen: version)
    }
  }

  /// The deadline as it runs now, computed as the office does.
  private var deadline: ResponseDeadline {
    ResponseDeadline(
      received: answer.intake.received, terms: ResponseTerms(policy: workplace.policy),
      recorded: answer.progress.extensions)
  }

  /// A date of an extension; `extending` makes one in which only that date can be wrong.
  private func date(
    _ id: String, _ label: String, value: CalendarDate? = nil, hint: String,
    extending: @escaping @Sendable (ResponseDeadline, CalendarDate) -> DeadlineExtension
  ) -> FormField<String> {
    let (deadline, today, words) = (deadline, today, RefusalWording(workplace.policy))
    let field = DataField(code: "datum", label: label, kind: .date)
    return FormField(
      id, label: label, .text(TextField(value?.dutch ?? "", limit: 200)), isRequired: true,
      hint: hint, width: 12, hasPrompt: true
    ) { typed in
      do throws(FieldFault) {
        guard let iso = try field.canonical(of: typed, today: today),
          let day = CalendarDate(iso: iso)
        else { return .accepted("") }
        return Self.verdict(on: day, extending(deadline, day), deadline, words)
      } catch {
        return .refused(FieldFaultWording.sentence(error, label: label))
      }
    }
  }

  private static func verdict(
    on day: CalendarDate, _ next: DeadlineExtension, _ deadline: ResponseDeadline,
    _ words: RefusalWording
  ) -> FieldVerdict {
    do throws(ExtensionRefusal) {
      try deadline.check(next)
      return .accepted(day.dutch)
    } catch {
      // Whether there may be another extension at all is for the office to say.
      guard error != .onlyOnce else { return .accepted(day.dutch) }
      return .refused(words.extensionWords(error).what)
    }
  }
}

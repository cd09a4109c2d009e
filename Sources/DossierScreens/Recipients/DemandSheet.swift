import DossierCore
import DossierOffice
import ScreenKit

/// The fields of a new demand, and what was filled in.
struct DemandSheet: Sendable {
  let name: String
  let workplace: Workplace

  private typealias Words = DemandPageWording

  /// What can be demanded: what the policy lets go to somebody who needs a demand.
  private var categories: [DataCategory] {
    let open = workplace.policy.recipientTypes.filter(\.needsDemand).flatMap(\.categories)
    return workplace.policy.categories.filter { open.contains($0.code) }
  }

  var fields: [FormField<String>] { who + what + paper }

  private var who: [FormField<String>] {
    let articles = DemandArticleGiven.Kind.allCases.map {
      ChoiceOption($0.rawValue, label: DemandWording.choice($0))
    }
    return [
      PolicyField.fixed("leerling", label: DemandWording.pupil, text: name),
      text("instantie", DemandWording.authority, Words.authorityHint, isRequired: true),
      text("functie", Words.function, Words.functionHint, isRequired: true),
      text("nummer", Words.number, Words.numberHint),
      FormField(
        "artikel", label: DemandWording.article,
        .choice(
          ChoiceField(articles, value: DemandArticleGiven.Kind.data.rawValue, isClearable: false)),
        isRequired: true, hint: Words.articleHint, width: 36),
      pastDate("machtiging", Words.authorised, Words.authorisedHint, isRequired: false),
      text("kenmerk", Words.reference, Words.authorisedHint),
      text("wet", Words.law, Words.lawHint),
      pastDate("datum", Words.dated, Words.datedHint, isRequired: true),
      pastDate(
        "ontvangen", DemandWording.received, Words.receivedHint, value: workplace.today.dutch,
        isRequired: true),
      PolicyField.date(
        "termijn", label: Words.deadline, isRequired: false, hint: Words.deadlineHint,
        today: workplace.today),
    ]
  }

  private var what: [FormField<String>] {
    [
      PolicyField.text(
        "gevraagd", label: Words.words, limit: 400, hint: Words.wordsHint, today: workplace.today,
        heading: Words.asked)
    ]
      + categories.map {
        PolicyField.yesNo($0.code.text, label: $0.label, hint: Words.categoryHint)
      }
  }

  private var paper: [FormField<String>] {
    [
      PolicyField.yesNo(
        "mondeling", label: Words.isSpoken, heading: Words.paper, hint: Words.isSpokenHint),
      text("plaats", Words.place, Words.placeHint),
    ]
  }

  /// The action that puts it in the register.
  func action(about pupil: PupilID, _ values: [String: String]) -> RegisterDemand {
    let today = workplace.today
    func text(_ id: String) -> String? { FormValue.optionalText(values[id]) }
    func day(_ id: String) -> CalendarDate? { FormValue.optionalDate(values[id], today) }
    return RegisterDemand(
      pupil: pupil, authority: values["instantie"] ?? "", function: values["functie"] ?? "",
      number: text("nummer"),
      article: DemandArticleGiven(
        kind: DemandArticleGiven.Kind(rawValue: values["artikel"] ?? "") ?? .data,
        authorised: day("machtiging"), reference: text("kenmerk"), law: text("wet")),
      date: day("datum") ?? today, received: day("ontvangen"), deadline: day("termijn"),
      categories: categories.map(\.code).filter { values[$0.text] == FieldValue.yes },
      words: values["gevraagd"] ?? "", isSpoken: values["mondeling"] == FieldValue.yes,
      place: text("plaats"))
  }

  private func text(
    _ id: String, _ label: String, _ hint: String, isRequired: Bool = false
  ) -> FormField<String> {
    PolicyField.text(
      id, label: label, limit: id == "instantie" ? 200 : 120, isRequired: isRequired, hint: hint,
      today: workplace.today)
  }

  private func pastDate(
    _ id: String, _ label: String, _ hint: String, value: String = "", isRequired: Bool
  ) -> FormField<String> {
    PolicyField.pastDate(
      id, label: label, value: value, isRequired: isRequired, hint: hint, today: workplace.today)
  }
}

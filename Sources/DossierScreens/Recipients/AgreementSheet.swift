import DossierCore
import DossierOffice
import ScreenKit

/// The fields of an agreement for one kind of recipient, and what was filled in.
struct AgreementSheet: Sendable {
  let type: RecipientType
  let agreement: Agreement?
  let workplace: Workplace

  private typealias Words = AgreementWording

  /// Who needs no agreement makes one on exchange at most.
  private var kind: AgreementKind { type.agreement == .processor ? .processing : .exchange }

  var fields: [FormField<String>] {
    content + ticks(purposes, Words.purposes, Words.purposeHint)
      + ticks(categories, Words.categories, Words.categoryHint) + security + dates
  }

  private var content: [FormField<String>] {
    let models = [AgreementModel.covenant4, .covenant3].map {
      ChoiceOption($0.name, label: Words.word($0))
    }
    return [
      PolicyField.fixed("soort", label: Words.kind, text: Words.word(kind)),
      text("nummer", Words.number, agreement?.number, Words.numberHint, isRequired: true),
      text("product", Words.product, agreement?.product, Words.productHint),
      FormField(
        "model", label: Words.model,
        .choice(
          ChoiceField(
            models + [ChoiceOption("anders", label: Words.otherModel)], value: modelValue,
            isClearable: false)),
        isRequired: true, hint: Words.modelHint, width: 22),
      text("tekst", Words.otherModel, otherModel, Words.otherModelHint),
      PolicyField.yesNo(
        "deelnemer", label: Words.participant, value: agreement?.isCovenantParticipant ?? false,
        hint: Words.participantHint),
      text("betrokkenen", Words.dataSubjects, agreement?.dataSubjects, Words.dataSubjectsHint),
    ]
  }

  private var security: [FormField<String>] {
    [
      date(
        "bijlage", Words.annex, agreement?.securityAnnex, Words.annexHint,
        isRequired: kind == .processing, heading: Words.security),
      PolicyField.yesNo(
        "back-up", label: Words.backup, value: agreement?.hasBackupClause ?? false,
        hint: Words.backupHint),
      text("land", Words.country, agreement?.storageCountry, Words.countryHint),
      FormField(
        "uren", label: Words.notice,
        .text(TextField(agreement?.breachNoticeHours.map(String.init) ?? "", limit: 4)),
        hint: Words.noticeHint, width: 5,
        check: { typed in
          Int(typed).map((1...72).contains) ?? false
            ? .accepted(typed) : .refused(Words.wrongHours)
        }),
      text(
        "subverwerkers", Words.subprocessors, agreement?.subprocessors.joined(separator: "; "),
        Words.subprocessorsHint),
      text("teruggave", Words.returning, agreement?.returning, Words.returningHint),
      text("contact", Words.contact, agreement?.contact, Words.contactHint),
    ]
  }

  private var dates: [FormField<String>] {
    [
      date(
        "begin", Words.begins, agreement?.begins ?? workplace.today, FormWording.dateHint,
        isRequired: true, heading: Words.dates),
      date("einde", Words.ends, agreement?.ends, Words.endsHint),
      text("opzegging", Words.cancelling, agreement?.notice, Words.cancellingHint),
      date(
        "herzien", Words.review, agreement?.reviewBy, Words.reviewHint,
        isRequired: kind == .exchange),
      text("vindplaats", Words.paper, agreement?.paper, Words.paperHint),
    ]
  }

  /// What was filled in, as the office takes it.
  func details(_ values: [String: String]) -> AgreementGiven {
    let today = workplace.today
    func text(_ id: String) -> String? { FormValue.optionalText(values[id]) }
    func day(_ id: String) -> CalendarDate? { FormValue.optionalDate(values[id], today) }
    let model = values["model"] ?? ""
    return AgreementGiven(
      kind: kind, number: values["nummer"] ?? "", product: text("product"),
      model: AgreementModel(model == "anders" ? values["tekst"] ?? "" : model),
      isCovenantParticipant: values["deelnemer"] == FieldValue.yes,
      purposes: ticked(purposes, values).map { PurposeCode($0) },
      categories: ticked(categories, values).map { CategoryCode($0) },
      dataSubjects: text("betrokkenen"),
      subprocessors: text("subverwerkers")?.split(separator: ";").map {
        String($0).withoutOuterBlanks
      },
      storageCountry: text("land"), securityAnnex: day("bijlage"),
      hasBackupClause: values["back-up"] == FieldValue.yes,
      breachNoticeHours: text("uren").flatMap { Int($0) }, returning: text("teruggave"),
      contact: text("contact"), begins: day("begin") ?? today, ends: day("einde"),
      notice: text("opzegging"), reviewBy: day("herzien"), paper: text("vindplaats"))
  }
}

extension AgreementSheet {
  /// One question of a list that is answered with yes or no.
  private struct Tick {
    let code: String
    let label: String
    let isOn: Bool
  }

  private var purposes: [Tick] {
    workplace.policy.purposes.filter { type.purposes.contains($0.code) }.map {
      Tick(
        code: $0.code.text, label: $0.label,
        isOn: agreement?.purposes.contains($0.code) ?? false)
    }
  }

  private var categories: [Tick] {
    workplace.policy.categories.filter { type.categories.contains($0.code) }.map {
      Tick(
        code: $0.code.text, label: $0.label,
        isOn: agreement?.categories.contains($0.code) ?? false)
    }
  }

  private func ticked(_ ticks: [Tick], _ values: [String: String]) -> [String] {
    ticks.map(\.code).filter { values[$0] == FieldValue.yes }
  }

  private func ticks(
    _ ticks: [Tick], _ heading: String, _ hint: String
  ) -> [FormField<String>] {
    ticks.enumerated().map { index, tick in
      PolicyField.yesNo(
        tick.code, label: tick.label, value: tick.isOn, heading: index == 0 ? heading : nil,
        hint: hint)
    }
  }

  private var modelValue: String {
    switch agreement?.model {
    case .covenant3: AgreementModel.covenant3.name
    case .other: "anders"
    case .covenant4, nil: AgreementModel.covenant4.name
    }
  }

  private var otherModel: String? {
    guard case .other(let name)? = agreement?.model else { return nil }
    return name
  }

  private func text(
    _ id: String, _ label: String, _ value: String?, _ hint: String, isRequired: Bool = false
  ) -> FormField<String> {
    PolicyField.text(
      id, label: label, value: value ?? "", limit: id == "nummer" ? 60 : 200,
      isRequired: isRequired, hint: hint, today: workplace.today)
  }

  private func date(
    _ id: String, _ label: String, _ value: CalendarDate?, _ hint: String,
    isRequired: Bool = false, heading: String? = nil
  ) -> FormField<String> {
    let field = DataField(code: "datum", label: label, kind: .date, hint: hint)
    return PolicyField.field(
      id, field, value: value?.iso, isRequired: isRequired, today: workplace.today,
      heading: heading)
  }
}

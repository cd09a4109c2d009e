import DossierCore
import DossierOffice
import ScreenKit

/// The forms of a demand: a new one (PV-03), its paper (PV-04) and its end (PV-05).
enum DemandForm {
  private typealias Words = DemandPageWording

  static func new(
    about pupil: PupilID, _ name: String, at workplace: Workplace
  ) -> ActionFormScreen {
    let sheet = DemandSheet(name: name, workplace: workplace)
    var plan = ActionFormScreen.Plan(
      code: "PV-03", title: Words.newTitle, fields: sheet.fields,
      action: { sheet.action(about: pupil, $0) },
      finish: { outcome in
        outcome.record.map { .replace(DemandScreen(workplace, demand: $0)) }
          ?? .backWith(Message(Words.registered))
      })
    plan.intro = Words.intro
    plan.help = DemandWording.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }

  static func paper(of answer: DemandAnswer, at workplace: Workplace) -> ActionFormScreen {
    let (id, version, today) = (answer.row.demand, answer.version, workplace.today)
    var plan = ActionFormScreen.Plan(
      code: "PV-04", title: Words.paperTitle,
      fields: [
        PolicyField.fixed(
          "instantie", label: DemandWording.authority, text: answer.demand.authority),
        PolicyField.pastDate(
          "gekomen", label: Words.came, value: today.dutch, hint: Words.cameHint, today: today),
        PolicyField.text(
          "plaats", label: Words.place, limit: 200, hint: Words.placeHint, today: today),
      ],
      action: {
        ReceiveDemandPaper(
          demand: id, seen: version, on: FormValue.date($0["gekomen"], today),
          place: $0["plaats"] ?? "")
      },
      finish: { _ in .backWith(Message(Words.paperKept)) })
    plan.help = DemandWording.help.text
    return ActionFormScreen(plan, policy: workplace.policy, today: today)
  }

  /// What was given follows from the register; a reason is asked where nothing was, or no paper came.
  static func close(_ answer: DemandAnswer, at workplace: Workplace) -> ActionFormScreen {
    let (id, version, given) = (answer.row.demand, answer.version, answer.given.first)
    let isLate: Bool = if case .paperLate = answer.row.state { true } else { false }
    let needsReason = given == nil || isLate
    var plan = ActionFormScreen.Plan(
      code: "PV-05", title: Words.closeTitle,
      fields: [
        PolicyField.fixed(
          "instantie", label: DemandWording.authority, text: answer.demand.authority),
        PolicyField.fixed(
          "gegeven", label: Words.given,
          text: given == nil ? Words.nothingGiven : Words.given(answer.given.count)),
      ]
        + (needsReason
          ? [
            PolicyField.text(
              "reden", label: Words.reason, limit: 400, hint: Words.reasonHint,
              today: workplace.today)
          ] : []),
      action: {
        CloseDemand(
          demand: id, seen: version, disclosure: given,
          reason: needsReason ? $0["reden"] ?? "" : nil)
      },
      finish: { _ in .backWith(Message(Words.closedNow)) })
    plan.save = Words.close
    plan.intro =
      given == nil ? Words.closeRefused : isLate ? Words.closeUnconfirmed : Words.closeGiven
    return ActionFormScreen(plan, policy: workplace.policy, today: workplace.today)
  }
}

import DossierCore
import DossierOffice
import ScreenKit

extension RequestStepForm {
  var advise: ActionFormScreen {
    let (request, version) = (request, version)
    let flag = DataField(
      code: "aandacht", label: Words.flag, kind: .yesNo, hint: Words.flagHint)
    let fields = [
      text(Words.advice, hint: Words.adviceHint),
      PolicyField.field(
        "aandacht", flag, value: FieldValue.no, isRequired: true, today: today), day,
    ]
    return screen(.advised, fields) { values, day in
      AdviseOnRequest(
        request: request, text: values["tekst"] ?? "",
        isFlagged: values["aandacht"] == FieldValue.yes, on: day, seen: version)
    }
  }

  var answerQuestion: ActionFormScreen {
    let (request, version) = (request, version)
    return screen(
      .answered, [text(Words.answer, hint: Words.answerHint)] + LateField.fields(answer.row) + [day]
    ) { values, day in
      AnswerQuestion(
        request: request, text: values["tekst"] ?? "", lateReason: LateField.reason(in: values),
        on: day, seen: version)
    }
  }

  var withdraw: ActionFormScreen {
    let (request, version) = (request, version)
    let field = text(Words.withdrawn, hint: Words.withdrawnHint, isMemo: false)
    return screen(.withdrawn, [field, day], intro: Words.withdrawIntro) { values, day in
      WithdrawRequest(request: request, reason: values["tekst"] ?? "", on: day, seen: version)
    }
  }

  var followUp: ActionFormScreen {
    let (request, version) = (request, version)
    let fields = [
      PolicyField.choice(
        "weg", label: Words.route,
        RequestFollowUp.Route.allCases.map {
          ChoiceOption($0.rawValue, label: RequestWording.word($0))
        }, hint: Words.routeHint),
      PolicyField.choice(
        "fase", label: Words.phase,
        RequestFollowUp.Phase.allCases.map {
          ChoiceOption($0.rawValue, label: RequestWording.word($0))
        }, value: RequestFollowUp.Phase.begun.rawValue, hint: Words.phaseHint),
      text(Words.remark, hint: FormWording.reasonHint, isMemo: false), day,
    ]
    return screen(.followedUp, fields, intro: courtIntro) { values, day in
      FollowUpRequest(
        request: request,
        route: RequestFollowUp.Route(rawValue: values["weg"] ?? "") ?? .complaint,
        phase: RequestFollowUp.Phase(rawValue: values["fase"] ?? "") ?? .begun,
        remark: values["tekst"] ?? "", on: day, seen: version)
    }
  }

  private var courtIntro: String {
    answer.courtUntil.map { Words.courtIntro($0) } ?? ""
  }

  var carryOut: ActionFormScreen {
    let (request, version) = (request, version)
    return screen(.carriedOut, [day], intro: RequestStep.carriedOut.words.help) { _, day in
      CarryOutRequest(request: request, on: day, seen: version)
    }
  }

  var announceLifting: ActionFormScreen {
    let (request, version) = (request, version)
    let today = today
    let end = PolicyField.date(
      "tot", label: Words.liftedOn, value: today.adding(days: LetterKind.daysToRespond),
      hint: Words.liftedOnHint, today: today)
    return screen(.liftingAnnounced, [end, day], intro: Words.announceIntro) { values, day in
      AnnounceLifting(
        request: request, until: values["tot"].map { FormValue.date($0, today) }, on: day,
        seen: version)
    }
  }

  var lift: ActionFormScreen {
    let (request, version) = (request, version)
    return screen(.lifted, [day], intro: RequestStep.lifted.words.help) { _, day in
      LiftRestriction(request: request, on: day, seen: version)
    }
  }

  var close: ActionFormScreen {
    let (request, version) = (request, version)
    return screen(.closed, [day], intro: Words.closeIntro) { _, day in
      CloseRequest(request: request, on: day, seen: version)
    }
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// What can be done with a form of a stack (F9).
enum ConsentStackAction: Sendable {
  case enter, answers, day, open
}

extension ConsentStackScreen {
  /// What a key of this screen does.
  enum Action { case back, reread, signer, answers, actions }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), or: [.escape], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], ConsentStackWording.choose), .signer),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.f(9), or: [.alt("a")], KeyWording.actions), .actions),
      KeyBinding(KeyHint(.space, ConsentStackWording.otherAnswers), .answers),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back: return .done(.back)
    case .reread: return question.map { .done($0) } ?? .handled
    case .signer: signers = signerPopup
    case .answers: openAnswers()
    case .actions: actions = actionList
    }
    return .handled
  }

  /// Enter: takes the form; asks who signed where more than one person can have.
  mutating func enter() -> Outcome<ScreenEffect> {
    guard let selected else { return .handled }
    let possible = possibleSigners
    if sheet(of: selected.pupil).answers.isEmpty {
      notice.tell(ConsentStackWording.nothingAnswered, kind: .warning)
      return .handled
    }
    if possible.isEmpty {
      notice.tell(ConsentStackWording.noSigner.sentence, kind: .warning)
      return .handled
    }
    guard possible.count == 1, sheet(of: selected.pupil).entered.isEmpty else {
      signers = signerPopup
      return .handled
    }
    return take(possible[0])
  }

  /// Gives an event to a box of this screen; `nil` when none is open.
  mutating func respondInBox(_ event: Event) -> Outcome<ScreenEffect>? {
    if signers != nil { return chooseSigner(event) }
    if actions != nil { return chooseAction(event) }
    if day != nil { return chooseDay(event) }
    guard answersBox != nil else { return nil }
    guard case .done = answersBox?.update(event) else { return .handled }
    if let selected, let answers = answersBox?.answers {
      var sheet = sheet(of: selected.pupil)
      sheet.answers = answers
      sheets[selected.pupil] = sheet
    }
    answersBox = nil
    return .handled
  }

  /// Who may answer for the pupil under the cursor and did not do so yet.
  private var possibleSigners: [ConsentGiver] {
    guard let selected else { return [] }
    let entered = sheet(of: selected.pupil).entered
    return selected.givers.filter { $0.mayDecide && !entered.contains($0.guardian) }
  }

  private var signerPopup: ChoicePopup? {
    let possible = possibleSigners
    guard let selected, !possible.isEmpty else { return nil }
    return ChoicePopup(
      title: ConsentStackWording.whoSigned,
      possible.map { giver in
        ChoiceOption(
          giver.guardian?.text ?? ConsentSheet.pupilGives,
          label: ConsentStackWording.name(giver, among: selected.givers))
      })
  }

  private mutating func chooseSigner(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = signers?.update(event) else { return .handled }
    signers = nil
    guard case .chosen(let option) = choice,
      let giver = possibleSigners.first(where: {
        ($0.guardian?.text ?? ConsentSheet.pupilGives) == option.value
      })
    else { return .handled }
    return take(giver)
  }

  private mutating func take(_ giver: ConsentGiver) -> Outcome<ScreenEffect> {
    guard let pupil = selected?.pupil else { return .handled }
    pending = (pupil, giver)
    return .done(.perform(stack.action(sheet(of: pupil), of: pupil, by: giver)))
  }

  private mutating func chooseAction(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let action) = choice, let selected else { return .handled }
    switch action {
    case .enter: return enter()
    case .answers: openAnswers()
    case .day:
      day = DatePicker(
        title: ConsentFormWording.signed,
        selected: sheet(of: selected.pupil).signed ?? stack.signed, today: workplace.today)
    case .open:
      return .done(
        .push(
          PupilConsentsScreen(workplace, pupil: selected.pupil, name: selected.name)))
    }
    return .handled
  }

  private mutating func chooseDay(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = day?.update(event) else { return .handled }
    day = nil
    guard case .chosen(let date) = choice, let selected else { return .handled }
    var sheet = sheet(of: selected.pupil)
    sheet.signed = date == stack.signed ? nil : date
    sheets[selected.pupil] = sheet
    notice.tell(ConsentStackWording.otherDay(date))
    return .handled
  }

  private mutating func openAnswers() {
    guard let selected else { return }
    answersBox = ConsentAnswersBox(
      title: selected.name, stack.purposes,
      sheet(of: selected.pupil).answers)
  }

  private var actionList: ActionList<ConsentStackAction> {
    let none = selected == nil ? ConsentGroupWording.noPupil : nil
    return ActionList(
      title: selected?.name ?? ConsentStackWording.title,
      [
        .init(
          ConsentStackWording.enter,
          disabledReason: none ?? (possibleSigners.isEmpty ? ConsentStackWording.noSigner : nil),
          .enter),
        .init(ConsentStackWording.otherAnswers.label, disabledReason: none, .answers),
        .init(ConsentStackWording.changeDay, disabledReason: none, .day),
        .init(ConsentGroupWording.open, disabledReason: none, .open),
      ])
  }
}

import DossierCore
import DossierOffice
import ScreenKit

extension ScreenProgram {
  /// More rounds than any screen needs; a screen that asks for ever must not hang the program.
  private static let roundLimit = 100

  /// Carries out an effect and everything that follows from it.
  mutating func carryOut(_ effect: ScreenEffect, _ turn: inout ProgramTurn) {
    var next: ScreenEffect? = effect
    for _ in 0..<Self.roundLimit {
      guard let effect = next else { return }
      next = step(effect, &turn)
    }
  }

  /// Goes on with what the stack made of an event or answer.
  mutating func take(_ result: Turn<ScreenEffect>, _ turn: inout ProgramTurn) {
    note(result, &turn)
    if let effect = result.effect { carryOut(effect, &turn) }
  }

  mutating func receive(_ answer: ScreenAnswer, _ turn: inout ProgramTurn) {
    take(stack.receive(answer), &turn)
  }

  /// Asks the front screen's question again, for example because a colleague changed something.
  mutating func refresh(_ turn: inout ProgramTurn) {
    tellWorkplace()
    guard let question = (stack.top as? any OfficeScreen)?.question,
      let answer = answer(question)
    else { return }
    if let effect = answered(answer, &turn) { carryOut(effect, &turn) }
  }

  /// Shows what a colleague changed.
  ///
  /// Whose role or account ended sees nothing any more at once; what
  /// could not be read now is looked at with the next key or at the next change.
  mutating func lookForChanges(_ turn: inout ProgramTurn) {
    missesNews = false
    switch answer(.lookForChanges) {
    case .colleagueChanged?:
      readWorkplace()
      refresh(&turn)
    case .failed(let failure)?:
      if failure.endsWork { lock(&turn) } else { missesNews = true }
    default: return
    }
  }

  /// Takes over schools, groups and roles as they are now, so that nobody has to log in again.
  private mutating func readWorkplace() {
    guard case .workplace(let new)? = answer(.readWorkplace) else { return }
    workplace = new
    hasMoved = true
    stack.menus = menus(new)
    stack.owner = new.owner
    tellWorkplace()
  }

  /// A screen lower in the stack is told once it is in front again.
  private mutating func tellWorkplace() {
    guard hasMoved, let workplace else { return }
    _ = stack.receive(.workplace(workplace))
  }

  private func note(_ result: Turn<ScreenEffect>, _ turn: inout ProgramTurn) {
    turn.discardsTypeAhead = turn.discardsTypeAhead || result.discardsTypeAhead
    turn.redrawsAll = turn.redrawsAll || result.redrawsAll
  }

  /// One effect; what the screen on top makes of its answer is the next one.
  private mutating func step(
    _ effect: ScreenEffect, _ turn: inout ProgramTurn
  ) -> ScreenEffect? {
    switch effect {
    case .push(let screen): return show(screen, &turn) { $0.push($1.page) }
    case .replace(let screen): return show(screen, &turn) { $0.replaceTop(with: $1.page) }
    case .open(let screen): return leaving(&turn) { $0.openFromMenu(screen, &$1) }
    case .back:
      if stack.pop() { refresh(&turn) }
    case .backWith(let message):
      if stack.pop() { refresh(&turn) }
      return answered(.told(message), &turn)
    case .blank: makeBlank()
    case .lock: lock(&turn)
    case .toggleMouse:
      usesMouse.toggle()
      turn.usesMouse = usesMouse
      return answered(.told(Message(MenuWording.mouseIs(on: usesMouse))), &turn)
    case .logOut:
      return leaving(&turn) { program, turn in
        _ = program.answer(.logOut)
        turn.request = .logOut
        return nil
      }
    case .quit:
      return leaving(&turn) { program, turn in
        _ = program.answer(.logOut)
        turn.request = .quit
        return nil
      }
    default: return ask(effect, &turn)
    }
    return nil
  }

  /// What the office or the front door must answer.
  private mutating func ask(
    _ effect: ScreenEffect, _ turn: inout ProgramTurn
  ) -> ScreenEffect? {
    guard let answer = answer(effect) else { return nil }
    if case .perform(let action) = effect, case .performed = answer, action.changesWorkplace {
      readWorkplace()
    }
    return answered(answer, &turn)
  }

  private mutating func answered(
    _ answer: ScreenAnswer, _ turn: inout ProgramTurn
  ) -> ScreenEffect? {
    if case .entered(let workplace) = answer {
      enter(workplace, &turn)
      return nil
    }
    if case .draftTaken(let draft?) = answer, case .free = draft.state { noteStoredDraft() }
    let result = stack.receive(answer)
    note(result, &turn)
    return result.effect
  }

  /// Shows a screen once its question is answered; a refusal is for the screen that asked for it.
  private mutating func show(
    _ screen: any OfficeScreen, _ turn: inout ProgramTurn,
    _ place: (inout ScreenStack<ScreenEffect, ScreenAnswer>, any OfficeScreen) -> Void
  ) -> ScreenEffect? {
    guard let question = screen.question, let answer = answer(question) else {
      place(&stack, screen)
      return nil
    }
    if case .failed = answer { return answered(answer, &turn) }
    place(&stack, screen)
    return answered(answer, &turn)
  }

  private mutating func openFromMenu(
    _ screen: any OfficeScreen, _ turn: inout ProgramTurn
  ) -> ScreenEffect? {
    while stack.depth > 1 { stack.pop() }
    if type(of: screen) == type(of: stack.top) {
      refresh(&turn)
      return nil
    }
    return show(screen, &turn) { $0.push($1.page) }
  }

  /// Leaves through the menu, unless something that was typed would be lost.
  private mutating func leaving(
    _ turn: inout ProgramTurn,
    _ leave: (inout ScreenProgram, inout ProgramTurn) -> ScreenEffect?
  ) -> ScreenEffect? {
    guard topDraft == nil else {
      return answered(.told(Message(FrameWording.saveFirst, kind: .warning)), &turn)
    }
    return leave(&self, &turn)
  }

  private mutating func lock(_ turn: inout ProgramTurn) {
    guard let workplace else { return makeBlank() }
    // A dossier left open is worse than a lost draft: it locks also when keeping fails.
    let failure = keepDraft()
    turn.keptDraft = topDraft != nil && failure == nil
    _ = answer(.lock)
    turn.request = .lock(login: workplace.login, role: workplace.role.code.text)
  }

  private mutating func enter(_ workplace: Workplace, _ turn: inout ProgramTurn) {
    self.workplace = workplace
    hasMoved = false
    stack = ScreenStack(
      root: TodayScreen(workplace).page, menus: menus(workplace), words: FrameWording.words,
      look: look, size: stack.size)
    stack.owner = workplace.owner
    watch(lockMinutes: workplace.policy.terms.lockMinutes)
    turn.redrawsAll = true
    refresh(&turn)
  }
}

extension OfficeFailure {
  /// Whether nothing may stay on the screen: the account, the role or the keys are gone.
  fileprivate var endsWork: Bool {
    switch self {
    case .fault(.keysChanged), .fault(.compartmentClosed), .refusal(.roleMayNot): true
    case .fault, .refusal, .file, .unknown: false
    }
  }
}

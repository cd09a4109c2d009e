import DossierCore
import DossierOffice
import ScreenKit

extension ContributionScreen {
  /// What a key of this screen does.
  enum Action { case send, back, choose, reread, open, tick }

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(2), or: [.control("s")], PackageWording.send), .send),
      KeyBinding(KeyHint(.f(3), or: [.escape, .f(12)], KeyWording.back), .back),
      KeyBinding(KeyHint(.f(4), or: [Key(.down, .alt)], PackageWording.chooseAnswer), .choose),
      KeyBinding(KeyHint(.f(5), or: [.control("r")], KeyWording.reread), .reread),
      KeyBinding(KeyHint(.enter, PackageWording.openLine), .open),
      KeyBinding(KeyHint(.space, PackageWording.tick), .tick),
    ])
  }

  mutating func perform(_ action: Action) -> Outcome<ScreenEffect> {
    switch action {
    case .back:
      guard sheet?.isChanged ?? false else { return .done(.back) }
      box = .leaving(
        ContributionBox.question(
          FormWording.leaveTitle, PackageWording.leaveText, lose: PackageWording.leaveButton))
    case .reread: return question.map { .done($0) } ?? .handled
    case .send: send()
    case .choose: chooseAnswer()
    case .open: open()
    case .tick: tick()
    }
    return .handled
  }

  private mutating func chooseAnswer() {
    guard let line, let category else { return }
    let options = PartGiven.Answer.allCases.map {
      ChoiceOption($0.rawValue, label: PackageWording.choice($0))
    }
    box = .answer(
      ChoicePopup(
        title: category.label, options, value: category.answer?.rawValue ?? options[0].value),
      category: line.category)
  }

  private mutating func open() {
    guard let line else { return }
    guard let item = sheet?.item(line) else { return chooseAnswer() }
    pane = RedactionPane(line, item)
  }

  private mutating func tick() {
    guard case .item(let category, let item) = line else { return chooseAnswer() }
    sheet?.categories[category].tick(item)
    list.select(list.selected + 1)
  }

  /// Shows what will be sent, and what is still missing.
  private mutating func send() {
    guard let sheet, sheet.isChanged else {
      notice.tell(PackageWording.nothingSaid, kind: .warning)
      return
    }
    let empty = sheet.categories.first { $0.isChanged && $0.answer == .items && $0.given.isEmpty }
    if let empty {
      notice.tell(PackageWording.noItems(empty.label), kind: .warning)
      return
    }
    box = .summary(
      Dialog(
        title: PackageWording.summaryTitle, text: PackageWording.summary(sheet.categories),
        buttons: [
          DialogButton(PackageWording.send.label, true), DialogButton(FormWording.goOn, false),
        ], safe: 1))
  }

  mutating func updatePane(_ event: Event, in context: ScreenContext) -> Outcome<ScreenEffect> {
    let width = context.body.inset(horizontal: 3).width
    guard let outcome = pane?.update(event, width: width), let open = pane else { return .ignored }
    switch outcome {
    case .ignored: return .ignored
    case .handled: return .handled
    case .done(.left) where open.isChanged:
      box = .leavingItem(
        ContributionBox.question(
          FormWording.leaveTitle, PackageWording.leaveItemText, lose: FormWording.discard))
    case .done(.left): pane = nil
    case .done(.ready(let passages)):
      if case .item(let category, let item) = open.line {
        sheet?.categories[category].take(passages, outOf: item)
      }
      pane = nil
      list.update(count: sheet?.lines.count ?? 0)
      notice.tell(PackageWording.looked(passages.count))
    }
    return .handled
  }
}

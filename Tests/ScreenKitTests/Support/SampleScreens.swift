import ScreenKit

enum SampleEffect: Hashable, Sendable { case open(Int), back, save, quit, about }
enum SampleAnswer: Sendable { case saved }

/// A list as in the product, with invented pupils.
struct SampleList: Screen {
  typealias Effect = SampleEffect
  typealias Answer = SampleAnswer

  enum Action { case back, actions, fresh }

  var list = ListView(count: names.count)
  var actions: ActionList<SampleEffect>?
  var message: Message?

  static let columns = [
    ListColumn("Naam", width: 24, isFlexible: true), ListColumn("Groep", width: 5, priority: 1),
    ListColumn("Geboren", width: 10, priority: 3), ListColumn("Termijn", width: 12, priority: 2),
  ]

  var table: KeyTable<Action> {
    KeyTable([
      KeyBinding(KeyHint(.f(3), bar: "Terug", label: "Terug"), .back),
      KeyBinding(
        KeyHint(
          .f(5), or: [.control("r")], bar: "Vers", label: "Verversen",
          disabledReason: "Alles is al vers."), .fresh),
      KeyBinding(
        KeyHint(
          .f(9), or: [.alt("a")], bar: "Acties", label: "Acties",
          help: "Alles wat met deze leerling kan."), .actions),
    ])
  }

  var keys: [KeyHint] { table.hints }
  var isAsking: Bool { actions != nil }
  var screenHelp: HelpTopic? { HelpTopic("Leerlingen", "Kies een leerling met de pijltjes.") }

  func header(in context: ScreenContext) -> ScreenHeader {
    ScreenHeader(
      code: "LL-01", title: "Leerlingen", hint: "Enter opent het dossier.",
      message: message ?? Message("\(names.count) leerlingen gevonden."),
      position: "\(list.selected + 1)/\(names.count)")
  }

  mutating func update(_ event: Event, in context: ScreenContext) -> Outcome<SampleEffect> {
    message = nil
    if actions != nil { return updateActions(event) }
    if case .key(let key) = event, let match = table.match(key) { return perform(match) }
    return list.update(event, in: context.layout.listAndDetail.list) { typed in
      names.firstIndex { $0.lowercased().hasPrefix(typed.lowercased()) }
    }.map { .open($0) }
  }

  private mutating func perform(_ match: KeyTable<Action>.Match) -> Outcome<SampleEffect> {
    switch match {
    case .disabled(let reason): message = Message(reason, kind: .warning)
    case .action(.back): return .done(.quit)
    case .action(.fresh): break
    case .action(.actions):
      actions = ActionList(
        title: "Acties",
        [
          .init("Openen", .open(list.selected)),
          .init("Verwijderen", disabledReason: "De bewaartermijn loopt nog.", .quit),
        ])
    }
    return .handled
  }

  private mutating func updateActions(_ event: Event) -> Outcome<SampleEffect> {
    guard case .done(let choice)? = actions?.update(event) else { return .handled }
    actions = nil
    guard case .chosen(let effect) = choice else { return .handled }
    return .done(effect)
  }

  func draw(into grid: inout Grid, in context: ScreenContext) {
    let places = context.layout.listAndDetail
    list.draw(into: &grid, in: places.list, columns: Self.columns) { index in
      ListRow(
        [names[index], "\(index + 3)", "03-04-2017", index == 1 ? "TE LAAT 3 d" : "12-03-2027"],
        styles: index == 1 ? [3: .error] : [:])
    }
    if let detail = places.detail {
      grid.box(detail, title: names[list.selected])
    }
    actions?.draw(into: &grid, in: context.body)
  }
}

/// A form as in the product, with the question that leaving asks.
struct SampleEdit: Screen {
  typealias Effect = SampleEffect
  typealias Answer = SampleAnswer

  enum Leaving { case save, discard, stay }

  var form = sampleForm()
  var question: Dialog<Leaving>?
  var saved = false

  let keys = [
    KeyHint(.f(2), or: [.control("s")], bar: "Opslaan", label: "Opslaan"),
    KeyHint(.f(3), or: [.escape], bar: "Terug", label: "Terug"),
    KeyHint(.f(4), or: [Key(.down, .alt)], bar: "Kiezen", label: "Kiezen"),
  ]
  var isTyping: Bool { form.isTyping }
  var isAsking: Bool { question != nil }
  var fieldHelp: HelpTopic? {
    form.focusedField.map { HelpTopic($0.label, "Uitleg over \($0.label).") }
  }

  func header(in context: ScreenContext) -> ScreenHeader {
    let (number, count) = form.progress
    return ScreenHeader(
      code: "LL-03", title: "Leerling wijzigen", isChanged: form.isChanged, hint: form.hint,
      message: form.message ?? (saved ? Message("Opgeslagen.") : nil),
      position: "veld \(number) van \(count)")
  }

  mutating func update(_ event: Event, in context: ScreenContext) -> Outcome<SampleEffect> {
    if question != nil { return answer(event) }
    let outcome = form.update(event, in: context.body)
    guard outcome.isIgnored else { return outcome.map { _ in .save } }
    guard case .key(let key) = event, keys[1].matches(key) else { return .ignored }
    guard form.isChanged else { return .done(.back) }
    question = Dialog(
      title: "Wijzigingen niet opgeslagen",
      text: "U hebt \(form.changedFields.count) velden gewijzigd. Wat wilt u doen?",
      buttons: [
        DialogButton("Opslaan", .save), DialogButton("Niet opslaan", .discard),
        DialogButton("Verder werken", .stay),
      ], safe: 2)
    return .handled
  }

  private mutating func answer(_ event: Event) -> Outcome<SampleEffect> {
    guard case .done(let choice)? = question?.update(event) else { return .handled }
    question = nil
    switch choice {
    case .save: return form.save().map { _ in .save }
    case .discard: return .done(.back)
    case .stay: return .handled
    }
  }

  mutating func receive(_ answer: SampleAnswer, in context: ScreenContext) -> Outcome<SampleEffect>
  {
    form.settle()
    saved = true
    return .handled
  }

  func draw(into grid: inout Grid, in context: ScreenContext) {
    form.draw(into: &grid, in: context.body)
    question?.draw(into: &grid, in: context.body)
  }
}

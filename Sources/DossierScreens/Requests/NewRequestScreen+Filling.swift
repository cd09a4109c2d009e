import DossierCore
import DossierOffice
import ScreenKit

extension NewRequestScreen {
  /// How many fields differ from what the form began with.
  var changes: Int {
    let proposed = sheet.values.filter { $0.key != .requester || !isProposed }
    return proposed.count { begun[$0.key, default: ""] != $0.value }
  }

  private var isProposed: Bool {
    guard let preview = sheet.preview else { return false }
    return preview.pupilDecides ?? false
      ? sheet[.requester] == IntakeSheet.pupil
      : preview.guardians.count == 1 && sheet[.requester] == preview.guardians[0].sheet.text
  }

  static func form(_ sheet: IntakeSheet) -> Form<IntakeField> {
    Form(sheet.fields, words: words)
  }

  private static var words: FormWords { FormWording.words(save: NewRequestWording.save) }

  /// Takes over what was typed: other fields where those belong to it, and a question when due.
  mutating func follow() -> Outcome<ScreenEffect>? {
    for (field, value) in open.form.values where !field.isPiece { sheet.values[field] = value }
    if !open.form.hasOpenList { layOut() }
    guard let pupil, sheet.key != asked else { return nil }
    asked = sheet.key
    return .done(.ask(sheet.question(about: pupil)))
  }

  /// Makes the form anew when other fields or choices belong to it; the cursor stays where it is.
  mutating func layOut() {
    open.layOut(sheet.fields, words: Self.words)
  }

  mutating func updateChooser(_ event: Event) -> Outcome<ScreenEffect> {
    guard case .done(let choice)? = chooser?.update(event) else { return .handled }
    switch choice {
    case .wanted: return question.map { .done($0) } ?? .handled
    case .cancelled:
      chooser = nil
      return pupil == nil ? .done(.back) : .handled
    case .chosen(let pupil, let name):
      chooser = nil
      self.pupil = pupil
      self.name = name
      sheet.preview = nil
      sheet.values[.requester] = ""
      sheet.forgetPieces()
      layOut()
      asked = sheet.key
      return question.map { .done($0) } ?? .handled
    }
  }

  func register() -> Outcome<ScreenEffect> {
    pupil.map { .done(.perform(sheet.registration(of: $0))) } ?? .handled
  }

  func finish(_ outcome: ActionOutcome) -> Outcome<ScreenEffect> {
    let done = NewRequestWording.registered(as: outcome.reference)
    guard let record = outcome.record else { return .done(.backWith(Message(done))) }
    var screen = RequestScreen(sheet.workplace, request: RequestID(number: record.number))
    screen.notice.tell(done)
    return .done(.replace(screen))
  }

  /// The plain form without anything special fits in so many rows.
  private static let leastFormRows = 9

  /// What follows stands beside the fields where there is room, and else below them.
  func parts(
    _ context: ScreenContext
  ) -> (form: Rect, follows: Rect?, pane: DetailPane?) {
    guard let preview = sheet.preview else { return (context.body, nil, nil) }
    let pane = IntakePane(preview, sheet.workplace.policy).pane
    let (list, detail) = context.layout.listAndDetail
    if let detail { return (list, detail, pane) }
    let body = context.body
    let room = body.height - Self.leastFormRows
    let height = min(pane.height(width: body.width - 6) + 1, room)
    let (form, below) = body.splitTop(body.height - height)
    return (form, below.splitTop(1).rest.inset(horizontal: 3), pane)
  }
}

import DossierCore
import DossierOffice

/// What was typed of a new request, and what it means so far.
struct IntakeSheet: Sendable {
  var workplace: Workplace
  /// The items of the dossier that were chosen; what stands in a field names one by its place.
  var pieces: [IntakeSubject]
  /// What stands in the fields.
  var values: [IntakeField: String]
  /// What would follow from it, as the office said last.
  var preview: IntakePreview?

  /// The choices of the field *Verzoeker* besides the parents and guardians.
  static let pupil = "leerling"
  static let other = "ander"
  /// What can be done about an open request of the same kind.
  static let link = "koppelen"
  static let separate = "apart"
  /// More parts are better named by asking for the whole dossier.
  static let mostParts = 8
  /// More than a pupil has parents, with room for who asks for one of them.
  static let mostColleagues = 4

  /// Begins with what is usual: a letter that came today, asking for everything, or a mail to the FG.
  init(_ workplace: Workplace, about subject: IntakeSubject?) {
    self.workplace = workplace
    pieces = [subject].compactMap(\.self)
    let usual: RequestKind = subject == nil ? .access : .rectification
    let kinds = workplace.rights.registeredKinds
    let isOfficer = kinds == [.question]
    let kind = kinds.contains(usual) ? usual : kinds.first ?? usual
    let channel: RequestChannel = isOfficer ? .email : .letter
    values = [
      .kind: kind.rawValue, .channel: channel.rawValue,
      .received: workplace.today.dutch, .mandate: FieldValue.no, .old(0): subject?.old ?? "",
    ]
    if subject != nil { values[.piece(0)] = Self.reference(to: 0) }
  }

  subscript(field: IntakeField) -> String { values[field] ?? "" }

  var kind: RequestKind { RequestKind(rawValue: self[.kind]) ?? .access }
  var channel: RequestChannel { RequestChannel(rawValue: self[.channel]) ?? .letter }
  var received: CalendarDate? { date(.received) }

  /// The day it was seen to be a request; the day of receipt where nothing else was typed.
  var recognised: CalendarDate? { self[.recognised].isEmpty ? received : date(.recognised) }

  private func date(_ field: IntakeField) -> CalendarDate? {
    let today = workplace.today
    guard let day = try? CalendarDate(typed: self[field], as: .any, today: today), day <= today
    else { return nil }
    return day
  }

  /// Who asks, as far as it was typed.
  var requester: RequesterGiven? {
    switch self[.requester] {
    case "": return nil
    case Self.pupil: return RequesterGiven()
    case Self.other:
      let name = self[.name].trimmingSpaces
      guard !name.isEmpty else { return nil }
      return RequesterGiven(name: name, onBehalfOf: principal)
    case let guardian: return RequesterGiven(guardian: RecordID(guardian))
    }
  }

  private var principal: RequesterGiven.Principal? {
    guard !self[.principal].isEmpty else { return nil }
    return RequesterGiven.Principal(
      guardian: RecordID(self[.principal]), mandateSeen: self[.mandate] == FieldValue.yes)
  }

  /// What is asked.
  var wish: WishGiven {
    var wish = WishGiven(kind: kind)
    switch kind {
    case .access: wish.scope = scope
    case .erasure:
      wish.scope = scope
      wish.erasureGround = ErasureGround(rawValue: self[.ground])
    case .restriction:
      wish.scope = scope
      wish.restrictionGround = RestrictionGround(rawValue: self[.ground])
    case .objection, .portability:
      wish.scope = scope
      wish.text = self[.text]
    case .question: wish.text = self[.text]
    case .rectification: wish.corrections = (0..<corrections).map { correction($0) }
    case .parentInformation: break
    }
    return wish
  }

  /// The open request of the same kind by the same person, if there is one.
  var double: RequestID? {
    for case .same(let request) in preview?.doubles ?? [] { return request }
    return nil
  }

  /// The registration; the rules of the fields made sure that all of it is there.
  func registration(of pupil: PupilID) -> RegisterRequest {
    let isLinked = self[.double] == Self.link
    return RegisterRequest(
      pupil: pupil, requester: requester ?? RequesterGiven(), wish: wish, channel: channel,
      received: received ?? workplace.today, recognised: recognised,
      linkedTo: isLinked ? double : nil,
      separateBecause: self[.double] == Self.separate ? self[.reason] : nil,
      parties: colleagues.isEmpty ? nil : colleagues)
  }

  /// What the office can already say something about.
  func question(about pupil: PupilID) -> IntakePreviewQuery {
    IntakePreviewQuery(
      pupil: pupil, requester: requester, kind: kind, channel: channel, received: received,
      recognised: recognised)
  }

  /// What the preview depends on: only a change in this is asked anew.
  var key: [String] {
    [
      kind.rawValue, channel.rawValue, received?.iso ?? "", recognised?.iso ?? "",
      self[.requester], self[.requester] == Self.other ? self[.name].isEmpty ? "" : "naam" : "",
      self[.principal], self[.mandate],
    ]
  }

  /// Fills in who asks where only one person can, so that Enter is enough.
  mutating func proposeRequester() {
    guard self[.requester].isEmpty, let preview else { return }
    if preview.pupilDecides ?? false {
      values[.requester] = Self.pupil
    } else if preview.guardians.count == 1 {
      values[.requester] = preview.guardians[0].sheet.text
    }
  }
}

extension String {
  /// The same text without blanks at the ends.
  fileprivate var trimmingSpaces: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

import DossierCore
import DossierOffice

/// The drafts of whoever is logged in, and which of them this window has on its screen.
///
/// Each window writes in a place of its own, so that what one window types never overwrites what
/// another one kept. A draft that a living window has on its screen is not given to a second one.
struct DraftShelf {
  private let door: WindowDoor
  /// The place of this window and what it keeps there.
  private var held: (slot: DraftSlot, note: DraftNote)?

  /// Begins without a draft.
  init(_ door: WindowDoor) {
    self.door = door
  }

  /// What lies there for this person in this role, the newest first.
  ///
  /// What this window has on its screen is no draft to go on with: a form that is being left is
  /// forgotten a moment later.
  func drafts(of office: Office) throws -> [KeptDraft] {
    try office.drafts.all().filter { $0.slot != held?.slot }.reversed()
      .map { kept($0, in: office) }
  }

  /// Keeps what is typed in this window.
  mutating func keep(_ draft: Draft, in office: Office) throws {
    let note = DraftNote(draft, role: office.role, window: door.own, kept: office.clock.now())
    held = (try office.drafts.keep(note.bytes, held?.slot), note)
  }

  /// Goes on with a kept draft in this window; `nil` when that cannot be done any more.
  mutating func takeUp(_ slot: DraftSlot, in office: Office) throws -> KeptDraft? {
    guard let found = try office.drafts.all().first(where: { $0.slot == slot }) else {
      return nil
    }
    let draft = kept(found, in: office)
    if case .free(let content) = draft.state {
      held = (slot, DraftNote(content))
      try keep(content, in: office)
    }
    return draft
  }

  /// Lets go of what this window holds, so that any window may go on with it.
  mutating func release(in office: Office) throws {
    guard let (slot, kept) = held else { return }
    held = nil
    var note = kept
    note.window = nil
    _ = try office.drafts.keep(note.bytes, slot)
  }

  /// Forgets a draft: the one of this window, or another.
  mutating func drop(_ slot: DraftSlot?, in office: Office) throws {
    guard let slot = slot ?? held?.slot else { return }
    if slot == held?.slot { held = nil }
    try office.drafts.drop(slot)
  }

  /// Forgets what this window holds, once nobody is logged in any more.
  mutating func leave() {
    held = nil
  }

  private func kept(_ stored: KeptNote, in office: Office) -> KeptDraft {
    guard let note = stored.content.flatMap(DraftNote.init) else {
      return KeptDraft(.unreadable, slot: stored.slot)
    }
    return KeptDraft(state(of: note, in: office), slot: stored.slot, kept: note.kept)
  }

  private func state(of note: DraftNote, in office: Office) -> KeptDraft.State {
    if let window = note.window, window != door.own, door.isOpen(window) {
      return .elsewhere(note.draft)
    }
    if let role = note.role, role != office.role { return .otherRole(role) }
    return .free(note.draft)
  }
}

/// Which window this is, and whether another one is still open.
package struct WindowDoor {
  /// The name of this window.
  package var own: String
  /// Whether the window of this name is still open.
  package var isOpen: (String) -> Bool

  /// Puts the door together.
  package init(own: String, isOpen: @escaping (String) -> Bool) {
    self.own = own
    self.isOpen = isOpen
  }
}

package import DossierCore
import Foundation

/// A draft as it lies in the store: what was typed, in which role, and in which window.
package struct DraftNote: Hashable, Sendable, Codable {
  /// What was typed.
  package var draft: Draft
  /// The role of whoever typed it, as another may see less; `nil` in notes of before it was kept.
  package var role: RoleCode?
  /// The window that has it on its screen; `nil` once it was locked.
  package var window: String?
  /// When it was kept.
  package var kept: Moment?

  /// Puts a note together.
  package init(_ draft: Draft, role: RoleCode? = nil, window: String? = nil, kept: Moment? = nil) {
    self.draft = draft
    self.role = role
    self.window = window
    self.kept = kept
  }

  /// The bytes to keep.
  package var bytes: [UInt8] {
    // Plain texts and codes: encoding them cannot fail.
    Array((try? JSONEncoder().encode(self)) ?? Data())
  }

  /// Reads kept bytes, also those of before a note told its window; `nil` for any other.
  package init?(bytes: [UInt8]) {
    let (decoder, data) = (JSONDecoder(), Data(bytes))
    if let note = try? decoder.decode(DraftNote.self, from: data) {
      self = note
    } else if let draft = try? decoder.decode(Draft.self, from: data) {
      self.init(draft)
    } else {
      return nil
    }
  }
}

/// A draft (concept) that somebody finds back on Vandaag.
package struct KeptDraft: Hashable, Sendable {
  /// Where it lies.
  package var slot: DraftSlot
  /// What can be done with it now.
  package var state: State
  /// When it was kept.
  package var kept: Moment?

  /// What can be done with a kept draft.
  package enum State: Hashable, Sendable {
    /// It can be gone on with.
    case free(Draft)
    /// Another window of the same person has it on its screen.
    case elsewhere(Draft)
    /// It was typed in another role, that may see other things.
    case otherRole(RoleCode)
    /// It cannot be read any more.
    case unreadable
  }

  /// Puts a kept draft together.
  package init(_ state: State, slot: DraftSlot, kept: Moment? = nil) {
    self.state = state
    self.slot = slot
    self.kept = kept
  }
}

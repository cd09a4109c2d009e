import DossierCore
import DossierScreens

extension KeptDraft {
  /// A draft that can be gone on with.
  static func kept(_ draft: Draft, slot: UInt8 = 1) -> KeptDraft {
    KeptDraft(.free(draft), slot: DraftSlot(bytes: [slot]))
  }
}

extension Draft {
  /// The draft as it comes back from the store.
  var reread: Draft? { DraftNote(bytes: DraftNote(self).bytes)?.draft }
}

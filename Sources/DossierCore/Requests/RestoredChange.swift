/// What has to hold again in a store that was put back, and cannot be carried out at once.
///
/// Whoever replays holds no key of the dossiers. What was erased is frozen until somebody with the
/// key comes in, and what was frozen stays so until its request is taken up again.
package enum RestoredChange: Hashable, Sendable {
  /// Parts that were erased and lie in the store again; the place tells the order of the erasures.
  case erasure(ErasedParts, place: Int)
  /// What a request had frozen.
  case freeze(RequestFreezes)
  /// What a request had frozen and somebody ended since; kept as proof that the requester was told.
  case ended(EndedFreeze)

  /// About which pupil.
  package var pupil: PupilID {
    switch self {
    case .erasure(let parts, _): parts.pupil
    case .freeze(let freezes): freezes.pupil
    case .ended(let ended): ended.freezes.pupil
    }
  }

  /// Which request it was done for.
  package var request: RequestID {
    switch self {
    case .erasure(let parts, _): parts.request
    case .freeze(let freezes): freezes.request
    case .ended(let ended): ended.freezes.request
    }
  }

  /// The kind of that request.
  package var kind: RequestKind {
    switch self {
    case .erasure: .erasure
    case .freeze(let freezes): freezes.kind
    case .ended(let ended): ended.freezes.kind
    }
  }

  /// What is frozen meanwhile.
  package var frozen: [FrozenScope] {
    switch self {
    case .erasure(let parts, _):
      [
        FrozenScope(
          request: parts.request, items: parts.items, from: parts.on, until: nil,
          yieldsToErasure: true)
      ]
    case .freeze(let freezes): freezes.scopes
    case .ended(let ended): ended.freezes.scopes
    }
  }
}

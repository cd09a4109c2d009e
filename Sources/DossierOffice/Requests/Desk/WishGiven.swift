package import DossierCore

/// What is asked, as it is typed or written in JSON; what a kind does not need is left out.
package struct WishGiven: Hashable, Sendable, Codable {
  /// The kind.
  package var kind: RequestKind
  /// The parts; left out or empty means the whole dossier.
  package var scope: [RequestItemGiven]?
  /// The corrections, for a rectification.
  package var corrections: [CorrectionGiven]?
  /// Why data must be erased.
  package var erasureGround: ErasureGround?
  /// Why data must be frozen.
  package var restrictionGround: RestrictionGround?
  /// The particular situation of an objection, the question to the FG, or to whom data must be sent.
  package var text: String?

  /// Puts a wish together.
  package init(
    kind: RequestKind, scope: [RequestItemGiven]? = nil, corrections: [CorrectionGiven]? = nil,
    erasureGround: ErasureGround? = nil, restrictionGround: RestrictionGround? = nil,
    text: String? = nil
  ) {
    self.kind = kind
    self.scope = scope
    self.corrections = corrections
    self.erasureGround = erasureGround
    self.restrictionGround = restrictionGround
    self.text = text
  }

  /// The wish.
  func wish(_ policy: Policy) throws -> RequestWish {
    let scope = try (self.scope ?? []).scope(policy)
    let text = try self.text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
      .map { try checkedText($0) }
    return switch kind {
    case .access: .access(scope)
    case .rectification:
      .rectification(try (corrections ?? []).map { try $0.correction(policy) })
    case .erasure: .erasure(scope, erasureGround)
    case .restriction: .restriction(scope, restrictionGround)
    case .objection: .objection(scope, situation: text)
    case .portability: .portability(scope, sendTo: text)
    case .parentInformation: .parentInformation
    case .question: .question(text ?? "")
    }
  }
}

/// One correction that is asked for.
package struct CorrectionGiven: Hashable, Sendable, Codable {
  /// Which part.
  package var item: RequestItemGiven
  /// What stands there now.
  package var old: String
  /// What should stand there.
  package var proposed: String
  /// Whether it is about a fact or an opinion.
  package var nature: CorrectionNature

  /// Puts a correction together.
  package init(item: RequestItemGiven, old: String, proposed: String, nature: CorrectionNature) {
    self.item = item
    self.old = old
    self.proposed = proposed
    self.nature = nature
  }

  func correction(_ policy: Policy) throws -> ProposedCorrection {
    ProposedCorrection(
      item: try item.item(policy), old: old, proposed: try checkedText(proposed), nature: nature)
  }
}

/// A text of several lines as it may be stored; throws what is wrong with it.
func checkedText(_ typed: String) throws -> String {
  let field = DataField(code: "tekst", label: "", kind: .memo, maximumLength: 8000)
  do {
    return try field.canonical(of: typed, today: CalendarDate(dayNumber: 0)) ?? ""
  } catch {
    throw Refusal.invalid([FieldProblem(field: field.code, fault: error)])
  }
}

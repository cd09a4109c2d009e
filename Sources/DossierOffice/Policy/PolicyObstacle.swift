package import DossierCore

/// Why a policy cannot come into force in this store as it is.
///
/// Most of these would orphan something that is kept. Who adopts a policy holds no key of the
/// dossiers, so what may hold data counts as holding data.
package enum PolicyObstacle: Hashable, Sendable {
  /// It is the policy of another board.
  case otherBoard(inForce: String, given: String)
  /// It says something else under a version that is not newer (R-O-2.1-2).
  case versionNotRaised(inForce: Int)
  /// Pupils would decide for themselves before the law lets them.
  case ownRightsTooEarly(lawful: Int)
  /// A compartment with records would no longer be named.
  case compartmentGone(CompartmentCode)
  /// A compartment would no longer need two persons to approve who opens it.
  case oneApproval(CompartmentCode)
  /// A category would disappear.
  case categoryGone(CategoryCode)
  /// A category would no longer be recorded, and what is in it would be hidden from everybody.
  case categoryOff(CategoryCode)
  /// A category would belong under another key than its records.
  case categoryMoved(CategoryCode)
  /// A category would no longer hold the sheets, entries or documents that it may have.
  case categoryHoldsLess(CategoryCode)
  /// A field would disappear.
  case fieldGone(FieldCode)
  /// A field would move to another category than its values.
  case fieldMoved(FieldCode)
  /// A code would be used for another kind of field than it once was; codes are never reused.
  case fieldKindChanged(FieldCode)
  /// A register would disappear or belong under another key.
  case registerGone(CategoryCode)
  /// Something people may have consented to would disappear, or open another category.
  case consentGone(ConsentPurposeCode)
  /// A type of recipient would disappear that recipients may be of.
  case recipientTypeGone(RecipientTypeCode)
  /// A type of recipient would no longer be shielded, or by another category (R-O-8.9-4).
  case shieldGone(RecipientTypeCode)
  /// A role would disappear that people hold.
  case roleHeld(RoleCode, people: Int)
  /// Somebody holds two roles that would exclude each other.
  case rolesExclude(RoleCode, RoleCode)
  /// Nobody would be left who may adopt a policy.
  case nobodyAdopts
}

extension PolicyObstacle: Encodable {
  /// A stable code for scripts, and what it is about.
  private var named: (code: String, about: String) {
    switch self {
    case .otherBoard(_, let given): ("otherBoard", given)
    case .versionNotRaised(let inForce): ("versionNotRaised", "\(inForce)")
    case .ownRightsTooEarly(let lawful): ("ownRightsTooEarly", "\(lawful)")
    case .compartmentGone(let code): ("compartmentGone", code.text)
    case .oneApproval(let code): ("oneApproval", code.text)
    case .categoryGone(let code): ("categoryGone", code.text)
    case .categoryOff(let code): ("categoryOff", code.text)
    case .categoryMoved(let code): ("categoryMoved", code.text)
    case .categoryHoldsLess(let code): ("categoryHoldsLess", code.text)
    case .fieldGone(let code): ("fieldGone", code.text)
    case .fieldMoved(let code): ("fieldMoved", code.text)
    case .fieldKindChanged(let code): ("fieldKindChanged", code.text)
    case .registerGone(let code): ("registerGone", code.text)
    case .consentGone(let code): ("consentGone", code.text)
    case .recipientTypeGone(let code): ("recipientTypeGone", code.text)
    case .shieldGone(let code): ("shieldGone", code.text)
    case .roleHeld(let code, _): ("roleHeld", code.text)
    case .rolesExclude(let one, let other): ("rolesExclude", "\(one.text) \(other.text)")
    case .nobodyAdopts: ("nobodyAdopts", "")
    }
  }

  private enum CodingKeys: String, CodingKey {
    case code, about
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(named.code, forKey: .code)
    try container.encode(named.about, forKey: .about)
  }
}

/// What the rules must know besides the case itself, taken from the registers on the day.
package struct RequestFacts: Hashable, Sendable {
  /// The date in the Netherlands.
  package var today: CalendarDate
  /// The policy in force.
  package var policy: Policy
  /// The birth date of the pupil, if it is known.
  package var birth: BirthDate?
  /// Whether the requester may ask, computed for the day of receipt.
  package var entitlement: Entitlement
  /// The accounts that are named as requester, pupil or parent: they may do nothing here.
  package var parties: Set<AccountID>
  /// The categories in which there is something about the pupil.
  package var held: Set<CategoryCode>
  /// The roles that somebody holds today who can see the category of this pupil.
  ///
  /// A role that nobody holds cannot be asked; `nil` when that was not looked up.
  package var keepers: [CategoryCode: Set<RoleCode>]?
  /// What was given of the pupil to whom.
  package var disclosures: [PriorDisclosure]
  /// The last day at school, if the pupil is known to have left.
  package var departure: CalendarDate?
  /// What must be kept by law, computed for today.
  package var bars: [RetentionBar]
  /// What is held back from destruction today.
  package var holds: [HoldMark]
  /// An order that keeps data from the requester today, whenever it came.
  package var standingOrder: EntitlementObstacle?
  /// Whether the handler can work on the case today: not blocked, not gone, and within reach.
  package var isHandlerAble = true
  /// Whether a copy of a dossier still waits for who looked in it (R-O-8.2-1).
  package var isAccessLogMissing = false

  /// Puts the facts together.
  package init(
    today: CalendarDate, policy: Policy, birth: BirthDate?, entitlement: Entitlement,
    parties: Set<AccountID> = [], held: Set<CategoryCode> = [],
    keepers: [CategoryCode: Set<RoleCode>]? = nil,
    disclosures: [PriorDisclosure] = [], departure: CalendarDate? = nil,
    bars: [RetentionBar] = [], holds: [HoldMark] = [],
    standingOrder: EntitlementObstacle? = nil
  ) {
    self.today = today
    self.policy = policy
    self.birth = birth
    self.entitlement = entitlement
    self.parties = parties
    self.held = held
    self.keepers = keepers
    self.disclosures = disclosures
    self.departure = departure
    self.bars = bars
    self.holds = holds
    self.standingOrder = standingOrder
  }
}

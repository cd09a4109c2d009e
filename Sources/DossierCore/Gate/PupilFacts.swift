/// What the gate must know about a pupil to decide, taken from the registers on the day itself.
package struct PupilFacts: Hashable, Sendable {
  /// The pupil.
  package var pupil: PupilID
  /// The school the pupil is or was last enrolled at.
  package var school: SchoolID?
  /// The groups the pupil is in now; empty when not enrolled.
  package var groups: [GroupID]
  /// The grants for this pupil to the viewer.
  package var grants: [PupilGrant]
  /// The emergency accesses of the viewer to this pupil.
  package var emergencies: [EmergencyAccess]
  /// The restrictions of this pupil.
  package var restrictions: [Restriction]
  /// What requests about this pupil freeze.
  package var frozen: [FrozenScope]
  /// The categories for which a valid consent stands today.
  package var consented: Set<CategoryCode>
  /// The consents that grants rest on and that are valid today.
  package var standing: Set<ConsentMatter>
  /// What kind of recipient those consents name, by the record of the recipient.
  package var recipientTypes: [RecordID: RecipientTypeCode]

  /// Puts the facts together.
  package init(
    pupil: PupilID, school: SchoolID?, groups: [GroupID], grants: [PupilGrant] = [],
    emergencies: [EmergencyAccess] = [], restrictions: [Restriction] = [],
    frozen: [FrozenScope] = [], consented: Set<CategoryCode> = [],
    standing: Set<ConsentMatter> = [], recipientTypes: [RecordID: RecipientTypeCode] = [:]
  ) {
    self.pupil = pupil
    self.school = school
    self.groups = groups
    self.grants = grants
    self.emergencies = emergencies
    self.restrictions = restrictions
    self.frozen = frozen
    self.consented = consented
    self.standing = standing
    self.recipientTypes = recipientTypes
  }
}

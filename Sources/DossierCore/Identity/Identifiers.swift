/// What a person with a login is called in journal and records.
package enum AccountKind {}
/// What one sealed record is called.
package enum RecordKind {}
/// What one pupil is called.
package enum PupilKind {}
/// What one school of the board is called.
package enum SchoolKind {}
/// What one group (class) of a school is called.
package enum GroupKind {}

/// The identifier of an account.
package typealias AccountID = Identifier<AccountKind>
/// The identifier of a sealed record.
package typealias RecordID = Identifier<RecordKind>
/// The identifier of a pupil (leerling).
package typealias PupilID = Identifier<PupilKind>
/// The identifier of a school.
package typealias SchoolID = Identifier<SchoolKind>
/// The identifier of a group (groep).
package typealias GroupID = Identifier<GroupKind>

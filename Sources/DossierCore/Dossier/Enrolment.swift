/// How a pupil stands with the school.
package enum EnrolmentStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Asked for a place.
  case applied = "aangemeld"
  /// Enrolled.
  case enrolled = "ingeschreven"
  /// Left.
  case left = "uitgeschreven"
  /// Asked for a place and not admitted.
  case rejected = "niet_toegelaten"

  /// The number on a roster card; never given another meaning.
  package var stored: UInt8 {
    switch self {
    case .applied: 1
    case .enrolled: 2
    case .left: 3
    case .rejected: 4
    }
  }

  /// Reads the number of a roster card.
  package init?(stored: UInt8) {
    guard let status = Self.allCases.first(where: { $0.stored == stored }) else { return nil }
    self = status
  }
}

/// Where a pupil is enrolled, read from the sheet of C12 (Groep en organisatie).
package struct Enrolment: Hashable, Sendable {
  /// The school.
  package var school: SchoolID?
  /// The group.
  package var group: GroupID?
  /// Composite groups.
  package var compositeGroups: [GroupID]
  /// The year group as EDEXML writes it.
  package var yearGroup: String?
  /// How the pupil stands with the school.
  package var status: EnrolmentStatus
  /// The first day.
  package var entered: CalendarDate?
  /// The last day.
  package var left: CalendarDate?

  /// Reads a sheet of C12; a pupil without one has applied and nothing more.
  package init(sheet: Sheet?) {
    school = sheet?[Self.schoolField].flatMap { SchoolID($0) }
    group = sheet?[Self.groupField].flatMap { GroupID($0) }
    compositeGroups =
      sheet?[Self.compositeGroupsField]?.split(separator: " ").compactMap { GroupID(String($0)) }
      ?? []
    yearGroup = sheet?[Self.yearGroupField]
    status = sheet?[Self.statusField].flatMap(EnrolmentStatus.init(rawValue:)) ?? .applied
    entered = sheet?[Self.enteredField].flatMap { CalendarDate(iso: $0) }
    left = sheet?[Self.leftField].flatMap { CalendarDate(iso: $0) }
  }

  /// The groups whose teachers may see the pupil: none once the pupil left.
  package var currentGroups: [GroupID] {
    status == .enrolled ? (group.map { [$0] } ?? []) + compositeGroups : []
  }

  /// The category in which enrolment stands.
  package static let category: CategoryCode = "C12"
  /// The field of the school.
  package static let schoolField: FieldCode = "c12.school"
  /// The field of the group.
  package static let groupField: FieldCode = "c12.groep"
  /// The field of the composite groups.
  package static let compositeGroupsField: FieldCode = "c12.samengestelde_groepen"
  /// The field of the year group.
  package static let yearGroupField: FieldCode = "c12.jaargroep"
  /// The field of the status.
  package static let statusField: FieldCode = "c12.status"
  /// The field of the first day.
  package static let enteredField: FieldCode = "c12.instroom"
  /// The field of the last day.
  package static let leftField: FieldCode = "c12.uitstroom"
}

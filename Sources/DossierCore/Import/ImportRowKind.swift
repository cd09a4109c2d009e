/// The kinds of rows that can have a key or a name.
package enum ImportRowKind: Hashable, Sendable, CaseIterable {
  case location, group, compositeGroup, pupil, staff, guardian
}

/// What the handler is told about a request that may be made.
package enum EntitlementRemark: Hashable, Sendable {
  /// Another person has authority too; each may ask alone.
  case othersHaveAuthority([RecordID])
  /// From this age only progress and results are shared with parents (R-O-7.3-1).
  case progressOnly
  /// The child is under supervision; the supervising institution may have a say.
  case underSupervision(CourtOrder)
  /// A contact ban holds: no address, whereabouts or times.
  case contactBan(CourtOrder)
}

/// What became of the rows of a witness after an older store was put back.
package struct ReplayReport: Hashable, Sendable {
  /// So many were applied again.
  package var applied = 0
  /// So many hold already, or are about something that the restored store never had.
  package var standing = 0
  /// So many could not be believed or understood; people must look at them.
  package var unusable: Int

  /// Starts with the rows that did not even open.
  package init(unusable: Int = 0) {
    self.unusable = unusable
  }
}

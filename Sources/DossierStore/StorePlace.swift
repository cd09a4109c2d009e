/// Where a store and what belongs to it lie.
package struct StorePlace: Hashable, Sendable {
  /// The path of the store itself.
  package let file: String
  /// The path of the machine key, which no backup may hold.
  package let machineKey: String
  /// The directory with the journal heads the accounts remember, outside the file on purpose.
  package let heads: String
  /// The witness directory, on another disk; `nil` when there is none.
  package let witness: String?

  /// Names a place; what is left out lies beside the file.
  package init(
    file: String, machineKey: String? = nil, heads: String? = nil, witness: String? = nil
  ) {
    self.file = file
    self.machineKey = machineKey ?? file + ".machinekey"
    self.heads = heads ?? file + ".heads"
    self.witness = witness
  }

  /// The file that keeps space free for journal lines when the disk is full.
  var reserve: String { file + ".reserve" }
}

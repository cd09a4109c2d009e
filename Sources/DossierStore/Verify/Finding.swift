package import DossierCore

/// One thing that is wrong with a store.
package struct Finding: Hashable, Sendable {
  /// What is wrong with it.
  package let kind: Kind
  /// Where it is.
  package let place: Place

  /// Ways in which something can be wrong.
  package enum Kind: String, Hashable, Sendable {
    /// Not what the journal says was written.
    case changed
    /// The journal says it was written, and it is not there.
    case missing
    /// It is there, and no journal line says so.
    case unlisted
    /// An older state than the journal says.
    case rolledBack
    /// It was erased and is there again.
    case returned
    /// Not signed by whom it names.
    case forged
    /// Does not open with its key.
    case unreadable
  }

  /// Things that can be wrong.
  package enum Place: Hashable, Sendable {
    /// The file itself or one of its tables.
    case file
    /// A journal line.
    case line(Int)
    /// One version of a record.
    case record(RecordID, version: Int)
    /// A document.
    case document(RecordID)
    /// A chunk of a list, by its row.
    case rosterChunk(Int64)
    /// The list of a school as a whole.
    case roster(SchoolID)
    /// Keys, approvals or grants of an account, or made by it.
    case account(AccountID)
    /// The directory of the witness, outside the file.
    case witness
  }
}

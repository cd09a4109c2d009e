/// Whether a category belongs in a file, in the words of the standard (code list 48).
package enum OsoCategoryStatus: String, Hashable, Sendable, CaseIterable {
  /// It must be there.
  case mandatory = "VERPLICHT"
  /// It may be there.
  case optional = "OPTIONEEL"
  /// It may never be there.
  case forbidden = "VERBODEN"
  /// The school switched it off: then nothing of it may be there.
  case optedOut = "OPT-UIT"
}

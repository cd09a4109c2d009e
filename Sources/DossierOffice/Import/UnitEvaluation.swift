import DossierCore

/// What the rows about one known pupil would change, and what they would not.
struct UnitEvaluation {
  /// A sheet to write.
  struct Write {
    var category: DataCategory
    var old: StoredValue<Sheet>?
    var sheet: Sheet
  }

  var writes: [Write] = []
  /// Reports that are not here yet.
  var entries: [ImportUnit.Report] = []
  var holds: [ImportHold] = []
  /// Fields that this viewer may not change for this pupil.
  var drops: [FieldCode] = []
  /// Categories in which this viewer may not write a report of this pupil.
  var dropped: [CategoryCode] = []
  /// The number of values that are taken over.
  var takes = 0
  /// Whether the whole row waits and nothing at all may be written.
  var isHeldWhole = false
  /// Whether every value was decided, so that the same row need not be looked at again.
  var isComplete = true
  /// The fields that this file gave, for the mark.
  var given: UInt32 = 0
  var tableFields: [FieldCode] = []
  /// Tells decisions apart that were shown from those that would be taken now.
  var decisions = ImportDigest()

  var fingerprint: UInt64 { decisions.value }
}

/// A sheet while values are put into it.
struct WorkingSheet {
  var old: StoredValue<Sheet>?
  var sheet: Sheet
  var isTouched = false
  /// Values that agree with what was typed here.
  var agreed: [(field: FieldCode, value: String)] = []
}

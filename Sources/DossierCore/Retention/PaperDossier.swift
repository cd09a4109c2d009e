/// The paper dossier of a pupil, read from the sheet of C28 (R-O-4.2-3, R-I-1.3-3).
package struct PaperDossier: Hashable, Sendable {
  /// Where it lies locked away.
  package let place: String?
  /// Who holds the key.
  package let keyHolder: String?
  /// To which function it is lent.
  package let lentTo: String?
  /// Since when.
  package let lentOn: CalendarDate?
  /// Whether there is one: a sheet without anything tells of none, and one that is gone is none.
  private let isThere: Bool
  /// The day something was written last, where no other day counts.
  private let written: CalendarDate?

  /// Reads a sheet.
  package init(sheet: Sheet) {
    place = sheet[Self.placeField]
    keyHolder = sheet[Self.keyHolderField]
    lentTo = sheet[Self.lentToField]
    lentOn = sheet[Self.lentOnField].flatMap { CalendarDate(iso: $0) }
    isThere = !sheet.cells.isEmpty && sheet[Self.destroyedField] == nil
    written = sheet.cells.values.map(\.written).max()
  }

  /// Whether nobody can tell where it is locked away, or who can open that.
  package var lacksPlace: Bool { isThere && (place == nil || keyHolder == nil) }

  /// Whether somebody has it.
  package var isOut: Bool { isThere && (lentTo != nil || lentOn != nil) }

  /// The last day on which it should have come back; `nil` when it is not out.
  ///
  /// Without a day of lending nobody can tell how long it is gone: then it counts from what was
  /// written last.
  package func dueBack(within days: Int) -> CalendarDate? {
    isOut ? (lentOn ?? written)?.adding(days: days) : nil
  }

  /// From which day it may ask for attention; `nil` while nothing is the matter.
  var remindedFrom: CalendarDate? {
    lacksPlace ? written : isOut ? lentOn ?? written : nil
  }

  /// The category of paper dossiers.
  package static let category: CategoryCode = "C28"
  private static let placeField: FieldCode = "c28.plaats"
  private static let keyHolderField: FieldCode = "c28.sleutelhouder"
  private static let lentToField: FieldCode = "c28.uitgeleend_aan"
  private static let lentOnField: FieldCode = "c28.uitgeleend_op"
  private static let destroyedField: FieldCode = "c28.vernietigd_op"
}

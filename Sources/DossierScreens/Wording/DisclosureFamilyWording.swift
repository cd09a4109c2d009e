import DossierCore

/// The list for parents and pupil of who was given what: no words of the trade in it.
enum FamilyWording {
  static let tableTitle = "Wie kreeg wat"
  static let on = "Wanneer"
  static let columns = [
    "Aan wie", "Wat voor organisatie", "Waarvoor", "Waaruit", "Welke gegevens", "Tot en met",
  ]
  static let nothing = "In deze periode gaf de school niets aan anderen."
  static let rights =
    "Wilt u weten wat er in die gegevens stond? Of klopt er iets niet? Vraag het de school. "
    + "U mag altijd inzage vragen."
  static let objection = "Tegen deze verstrekking mag u bezwaar maken bij de school."

  static func title(_ name: String) -> String { "Wie kreeg gegevens van \(name)?" }

  static func intro(at board: String, on day: CalendarDate) -> String {
    "\(board) schrijft op aan wie gegevens van een leerling gaan. Dit is de lijst op "
      + "\(DateWording.written(day)). De nieuwste staat boven."
  }

  /// What went, thing by thing.
  static func things(_ row: ExtractDisclosure) -> String {
    let reports = row.reports.map { "een of meer verslagen of documenten (\($0))" }
    return (row.fields + reports).joined(separator: ", ")
  }

  /// One disclosure as somebody would tell it.
  static func sentence(_ row: ExtractDisclosure) -> String {
    let until = row.until.map { " Zij mogen dit houden tot en met \(DateWording.written($0))." }
    let things = things(row)
    return "\(DateWording.written(row.on)): \(row.recipientName), \(row.typeLabel), kreeg gegevens "
      + "uit: \(row.what.joined(separator: ", ")). "
      + (things.isEmpty ? "" : "Welke: \(things). ") + "Waarvoor: \(row.why)." + (until ?? "")
      + (row.mayObject ? " \(objection)" : "")
  }
}

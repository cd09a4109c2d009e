/// One line of the table: what an independent calendar makes of a day of receipt.
struct DeadlineLine: Sendable {
  let received: String
  /// 28 days later.
  let due: String
  /// 84 days later.
  let maximum: String
  /// One month later.
  let month: String
  /// Three months later.
  let threeMonths: String
  /// The last working day before `due`.
  let workingDay: String
  /// The first working day on or after `month`.
  let statutory: String
}

/// Computed with the date and holiday libraries of Python; month ends, leap days, clock changes,
/// year ends, Easter, King's Day and Ascension Day.
let deadlineTable: [DeadlineLine] = [
  DeadlineLine(
    received: "2026-11-22", due: "2026-12-20", maximum: "2027-02-14",
    month: "2026-12-22", threeMonths: "2027-02-22",
    workingDay: "2026-12-18", statutory: "2026-12-22"),
  DeadlineLine(
    received: "2026-11-02", due: "2026-11-30", maximum: "2027-01-25",
    month: "2026-12-02", threeMonths: "2027-02-02",
    workingDay: "2026-11-27", statutory: "2026-12-02"),
  DeadlineLine(
    received: "2026-01-31", due: "2026-02-28", maximum: "2026-04-25",
    month: "2026-02-28", threeMonths: "2026-04-30",
    workingDay: "2026-02-27", statutory: "2026-03-02"),
  DeadlineLine(
    received: "2027-01-31", due: "2027-02-28", maximum: "2027-04-25",
    month: "2027-02-28", threeMonths: "2027-04-30",
    workingDay: "2027-02-26", statutory: "2027-03-01"),
  DeadlineLine(
    received: "2028-01-31", due: "2028-02-28", maximum: "2028-04-24",
    month: "2028-02-29", threeMonths: "2028-04-30",
    workingDay: "2028-02-25", statutory: "2028-02-29"),
  DeadlineLine(
    received: "2028-02-01", due: "2028-02-29", maximum: "2028-04-25",
    month: "2028-03-01", threeMonths: "2028-05-01",
    workingDay: "2028-02-28", statutory: "2028-03-01"),
  DeadlineLine(
    received: "2028-02-29", due: "2028-03-28", maximum: "2028-05-23",
    month: "2028-03-29", threeMonths: "2028-05-29",
    workingDay: "2028-03-27", statutory: "2028-03-29"),
  DeadlineLine(
    received: "2026-03-01", due: "2026-03-29", maximum: "2026-05-24",
    month: "2026-04-01", threeMonths: "2026-06-01",
    workingDay: "2026-03-27", statutory: "2026-04-01"),
  DeadlineLine(
    received: "2026-10-01", due: "2026-10-29", maximum: "2026-12-24",
    month: "2026-11-01", threeMonths: "2027-01-01",
    workingDay: "2026-10-28", statutory: "2026-11-02"),
  DeadlineLine(
    received: "2026-12-03", due: "2026-12-31", maximum: "2027-02-25",
    month: "2027-01-03", threeMonths: "2027-03-03",
    workingDay: "2026-12-30", statutory: "2027-01-04"),
  DeadlineLine(
    received: "2026-12-04", due: "2027-01-01", maximum: "2027-02-26",
    month: "2027-01-04", threeMonths: "2027-03-04",
    workingDay: "2026-12-31", statutory: "2027-01-04"),
  DeadlineLine(
    received: "2026-12-05", due: "2027-01-02", maximum: "2027-02-27",
    month: "2027-01-05", threeMonths: "2027-03-05",
    workingDay: "2026-12-31", statutory: "2027-01-05"),
  DeadlineLine(
    received: "2026-06-12", due: "2026-07-10", maximum: "2026-09-04",
    month: "2026-07-12", threeMonths: "2026-09-12",
    workingDay: "2026-07-09", statutory: "2026-07-13"),
  DeadlineLine(
    received: "2027-03-01", due: "2027-03-29", maximum: "2027-05-24",
    month: "2027-04-01", threeMonths: "2027-06-01",
    workingDay: "2027-03-26", statutory: "2027-04-01"),
  DeadlineLine(
    received: "2026-03-09", due: "2026-04-06", maximum: "2026-06-01",
    month: "2026-04-09", threeMonths: "2026-06-09",
    workingDay: "2026-04-03", statutory: "2026-04-09"),
  DeadlineLine(
    received: "2026-04-07", due: "2026-05-05", maximum: "2026-06-30",
    month: "2026-05-07", threeMonths: "2026-07-07",
    workingDay: "2026-05-04", statutory: "2026-05-07"),
  DeadlineLine(
    received: "2026-12-31", due: "2027-01-28", maximum: "2027-03-25",
    month: "2027-01-31", threeMonths: "2027-03-31",
    workingDay: "2027-01-27", statutory: "2027-02-01"),
  DeadlineLine(
    received: "2024-02-01", due: "2024-02-29", maximum: "2024-04-25",
    month: "2024-03-01", threeMonths: "2024-05-01",
    workingDay: "2024-02-28", statutory: "2024-03-01"),
  DeadlineLine(
    received: "2023-12-04", due: "2024-01-01", maximum: "2024-02-26",
    month: "2024-01-04", threeMonths: "2024-03-04",
    workingDay: "2023-12-29", statutory: "2024-01-04"),
  DeadlineLine(
    received: "2026-04-16", due: "2026-05-14", maximum: "2026-07-09",
    month: "2026-05-16", threeMonths: "2026-07-16",
    workingDay: "2026-05-13", statutory: "2026-05-18"),
  DeadlineLine(
    received: "2026-03-30", due: "2026-04-27", maximum: "2026-06-22",
    month: "2026-04-30", threeMonths: "2026-06-30",
    workingDay: "2026-04-24", statutory: "2026-04-30"),
  DeadlineLine(
    received: "2027-04-08", due: "2027-05-06", maximum: "2027-07-01",
    month: "2027-05-08", threeMonths: "2027-07-08",
    workingDay: "2027-05-05", statutory: "2027-05-10"),
]

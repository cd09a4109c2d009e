import DossierCore
import GRDB
import Sealing

/// Counts wrong tries per login, also for logins that do not exist: the delay must not tell.
struct AttemptTable {
  let db: Database

  /// So many wrong tries in a row are free.
  static let free = 5
  private static let shortest = 5
  private static let longest = 3600
  /// Made-up logins must not fill the file.
  private static let rowLimit = 1000

  /// From when on the next try is heard, if that is still to come.
  func wait(_ login: Locator, at moment: Moment) throws -> Moment? {
    let next = try db.number(
      "SELECT next FROM attempt WHERE login = ? AND failures >= ?",
      [login.bytes.blob, Self.free])
    guard let next, next > moment.milliseconds else { return nil }
    // After a clock that ran ahead nobody should wait for years.
    return min(Moment(milliseconds: next), moment.adding(seconds: Self.longest))
  }

  func countFailure(_ login: Locator, at moment: Moment) throws {
    let before = try db.number(
      "SELECT failures FROM attempt WHERE login = ?", [login.bytes.blob])
    let failures = Int(before ?? 0) + 1
    let next = moment.adding(seconds: Self.delay(after: failures))
    try db.run(
      "INSERT OR REPLACE INTO attempt (login, failures, next) VALUES (?, ?, ?)",
      [login.bytes.blob, failures, next.milliseconds])
    try db.run(
      """
      DELETE FROM attempt WHERE login NOT IN
      (SELECT login FROM attempt ORDER BY next DESC LIMIT ?)
      """, [Self.rowLimit])
  }

  func clear(_ login: Locator) throws {
    try db.run("DELETE FROM attempt WHERE login = ?", [login.bytes.blob])
  }

  /// Seconds to wait after so many failures in a row: 5, 10, 20, up to an hour.
  static func delay(after failures: Int) -> Int {
    guard failures >= free else { return 0 }
    return min(longest, shortest << min(failures - free, 10))
  }
}

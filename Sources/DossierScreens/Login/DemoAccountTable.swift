import ScreenKit

/// The accounts of a demo store, in no more columns than are needed to show every one of them.
struct DemoAccountTable {
  private let accounts: [DemoAccount]
  private let login: Int
  private let password: Int

  private static let gap = 2
  /// A shorter piece of a role tells nothing.
  private static let shortestRole = 6

  init(_ accounts: [DemoAccount]) {
    self.accounts = accounts
    login = accounts.map { DisplayText.width(of: $0.login) }.max() ?? 0
    password = accounts.map { DisplayText.width(of: $0.password) }.max() ?? 0
  }

  /// How many rows it takes where so many are free.
  func rows(in size: GridSize) -> Int {
    let columns = columns(in: size)
    return (accounts.count + columns - 1) / columns
  }

  func draw(into grid: inout Grid, in rect: Rect) {
    let columns = columns(in: GridSize(columns: rect.width, rows: rect.height))
    let rows = (accounts.count + columns - 1) / columns
    let width = width(of: columns, in: rect.width)
    for (index, account) in accounts.enumerated() where index % max(1, rows) < rect.height {
      let start = rect.column + index / max(1, rows) * (width + Self.gap)
      let row = rect.row + index % max(1, rows)
      let names = account.login.padded(to: login + Self.gap) + account.password
      grid.put(names, at: GridPosition(row: row, column: start), width: width)
      let left = width - login - password - 2 * Self.gap
      guard left >= Self.shortestRole else { continue }
      grid.put(
        account.role, at: GridPosition(row: row, column: start + width - left), width: left)
    }
  }

  /// Login name and password must stay whole; the role may be cut off.
  private func columns(in size: GridSize) -> Int {
    let least = login + password + 2 * Self.gap
    let most = max(1, (size.columns + Self.gap) / max(1, least))
    let enough = (1...most).first { $0 * size.rows >= accounts.count }
    return enough ?? most
  }

  private func width(of columns: Int, in whole: Int) -> Int {
    (whole + Self.gap) / columns - Self.gap
  }
}

import DossierCore
import DossierScreens
import Foundation

/// What lies beside a demo store to tell who can log in, on the login screen and to scripts.
struct DemoSheet: Codable {
  /// The name of the board.
  var board: String
  /// The accounts.
  var accounts: [Account]

  /// One account and where its password lies.
  struct Account: Codable {
    var user: String
    var role: String
    var label: String
  }

  /// Describes a demo that was just made.
  init(_ maker: DemoMaker, _ accounts: DemoAccounts) {
    board = maker.policy.identity.name
    self.accounts = accounts.all.map {
      Account(user: $0.login, role: $0.role.code.text, label: $0.role.label)
    }
  }

  /// Reads the description beside a store; `nil` when there is none.
  init?(beside store: String) {
    let url = Self.url(beside: store)
    guard let data = try? Data(contentsOf: url),
      let sheet = try? JSONDecoder().decode(Self.self, from: data)
    else { return nil }
    self = sheet
  }

  /// Writes the description beside a store.
  func write(beside store: String) throws {
    try JSONEncoder().encode(self).write(to: Self.url(beside: store))
  }

  /// The accounts with their passwords, for the login screen.
  func demoAccounts(beside store: String) -> [DemoAccount] {
    let folder = Self.url(beside: store).deletingLastPathComponent()
    return accounts.compactMap { account in
      let file = folder.appendingPathComponent("passwords/\(account.user)")
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return DemoAccount(
        login: account.user, password: String(text.prefix { $0 != "\n" }),
        role: DemoWords.short(account.role) ?? account.label)
    }
  }

  private static func url(beside store: String) -> URL {
    URL(fileURLWithPath: store).deletingLastPathComponent().appendingPathComponent("demo.json")
  }
}

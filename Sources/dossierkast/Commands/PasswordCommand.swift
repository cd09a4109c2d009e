import ArgumentParser
import DossierStore
import Sealing

/// Changes the own password.
struct PasswordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password", abstract: CommandWords.password)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions

  @Option(help: ArgumentHelp(CommandWords.newPasswordFile, valueName: "bestand"))
  var newPasswordFile: String?

  func run() throws {
    let old = try login.password()
    let new = try newPassword()
    let reception = try login.enter(storeOptions.place, password: old)
    try reception.changePassword(from: old, to: new, length: new.count)
    try reception.leave()
    Output.line(DialogueWords.passwordChanged)
  }

  private func newPassword() throws -> Secret {
    guard let newPasswordFile else { return try NewPassword(.terminal).ask() }
    let new = try PasswordSource(file: newPasswordFile, descriptor: nil).read(asking: "")
    try NewPassword.check(new)
    return new
  }
}

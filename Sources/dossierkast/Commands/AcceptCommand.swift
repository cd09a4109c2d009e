import ArgumentParser
import DossierCore
import DossierOffice
import DossierStore
import Sealing

/// The first login with a one-time code: makes the person's own keys.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: CommandWords.accept)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp(CommandWords.acceptCode, valueName: "bestand"))
  var codeFile: String?

  func run() throws {
    let user = try login.requiredUser()
    let chosen = try login.chosenDate()
    let store = try Store.open(storeOptions.place)
    guard chosen == nil || store.isDemo else { throw CommandFault.todayOnRealStore }
    let code = try OneTimeCodeInput.read(file: codeFile)
    let password = try newPassword()
    let reception = Reception(store: store, clock: SystemClock.clock(today: chosen))
    let fingerprint = try reception.accept(login: user, code: code, password: password)
    if output.json {
      try Output.json(["fingerprint": fingerprint])
    } else {
      Output.line(DialogueWords.accepted(fingerprint: fingerprint))
    }
  }

  private func newPassword() throws -> Secret {
    guard login.passwordFile != nil || login.passwordDescriptor != nil else {
      return try NewPassword(.terminal).ask()
    }
    let password = try login.password()
    try NewPassword.check(password)
    return password
  }
}

/// A one-time code from a file or the terminal.
private enum OneTimeCodeInput {
  static func read(file: String?) throws -> OneTimeCode {
    var typed: String?
    if let file {
      typed = String(
        decoding: try PasswordSource(file: file, descriptor: nil).line(), as: UTF8.self)
    } else {
      typed = try HiddenInput.ask(DialogueWords.oneTimeCode)
    }
    guard let typed else { throw CommandFault.brokenOff }
    guard let code = OneTimeCode(typed: typed) else { throw CommandFault.codeMalformed }
    return code
  }
}

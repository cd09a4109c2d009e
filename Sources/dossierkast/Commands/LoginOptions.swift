import ArgumentParser
import DossierCore
import DossierStore
import Sealing

/// Who logs in, as what, and where the password comes from.
struct LoginOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CommandWords.user, valueName: "naam"))
  var user: String?

  @Option(help: ArgumentHelp(CommandWords.role, valueName: "rol"))
  var role: String?

  @Option(help: ArgumentHelp(CommandWords.passwordFile, valueName: "bestand"))
  var passwordFile: String?

  @Option(
    name: .customLong("password-fd"),
    help: ArgumentHelp(CommandWords.passwordDescriptor, valueName: "nummer"))
  var passwordDescriptor: Int32?

  @Option(help: ArgumentHelp(CommandWords.today, valueName: "datum"))
  var today: String?

  @OptionGroup var restore: RestoreOptions

  /// The login name; throws when none was given.
  func requiredUser() throws -> String {
    guard let user, !user.isEmpty else { throw CommandFault.optionMissing("--user") }
    return user
  }

  /// The password, from the first of file, descriptor and terminal that there is.
  func password() throws -> Secret {
    try PasswordSource(file: passwordFile, descriptor: passwordDescriptor)
      .read(asking: DialogueWords.password)
  }

  /// The chosen date; throws when it is no date.
  func chosenDate() throws -> CalendarDate? { try DateOption.read(today) }

  /// Opens the store and logs in.
  func enter(_ place: StorePlace, password given: Secret? = nil) throws -> Reception {
    let user = try requiredUser()
    let chosen = try chosenDate()
    let store = try Store.open(place)
    guard chosen == nil || store.isDemo else { throw CommandFault.todayOnRealStore }
    let reception = Reception(
      store: store, clock: SystemClock.clock(today: chosen), acceptRestore: restore.consent)
    try reception.unlock(login: user, password: given ?? password())
    try reception.enter(as: role.map { RoleCode($0.uppercased()) })
    for warning in reception.warnings { Output.complain(warning) }
    return reception
  }
}

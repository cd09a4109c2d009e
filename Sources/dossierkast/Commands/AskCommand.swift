import ArgumentParser
import DossierOffice

/// Asks one query and prints the answer.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: CommandWords.asking, discussion: ActionManual.queriesHelp)

  @Argument(help: ArgumentHelp(CommandWords.askName, valueName: "vraag"))
  var name: String

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(CommandWords.askParameters, valueName: "opties"))
  var parameters: [String] = []

  func run() throws {
    let type = try OfficeCatalogue.query(named: name)
    try ask(type)
  }

  private func ask<Query: OfficeQuery>(_ type: Query.Type) throws {
    // A wrong call is told before anybody logs in.
    let query = try NamedValues(words: QueryWords.read(parameters))
      .make(type, of: Query.parameters)
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return }
    let answer = try office.answer(query)
    if output.json {
      try Output.json(answer)
    } else if let document = answer as? DocumentReading {
      try write(document)
    } else {
      for line in try PlainAnswer.lines(of: answer) { Output.line(line) }
    }
    try reception.leave()
  }

  /// The bytes of a document go to a file or the next program, never to somebody's screen.
  private func write(_ document: DocumentReading) throws {
    guard !Output.isTerminal else { throw CommandFault.documentToTerminal }
    for ordinal in 0..<document.chunkCount { try Output.bytes(document.chunk(ordinal)) }
  }
}

import ArgumentParser
import DossierCore
import DossierStore
import Glibc

/// Makes a new store in a conversation.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: CommandWords.initialise,
    discussion: CommandWords.initialiseDiscussion)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var resources: ResourceOptions

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFault.needsTerminal
    }
    let place = try storeOptions.place
    guard access(place.file, F_OK) != 0 else { throw StoreFault.alreadyThere }
    try place.witness.map(WitnessNote.demandFree)
    Interruption.breaksOffQuestions()
    let dialogue = LineDialogue.terminal
    let questions = InitDialogue(
      dialogue, policyNamed: resources.policy, holidaysOf: resources.holidays(of:))
    let plan = try questions.plan(
      schoolID: SchoolID(number: Int64.random(in: 1...Int64.max)), moment: SystemClock.now())
    let ceremony = SheetCeremony(dialogue, clear: Output.wipeTerminal)
    try NewStore(at: place).make(from: plan, unless: ceremony.perform)
    dialogue.tell(FoundingWords.done)
  }
}

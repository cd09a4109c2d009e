import ArgumentParser
import DossierCore
import DossierOffice
import DossierPolicy

/// Reads the school holidays of a board and records them in the store, in place of the old ones.
struct PolicyHolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: CommandWords.policyHolidays,
    discussion: CommandWords.policyHolidaysDiscussion)

  @Argument(help: ArgumentHelp(CommandWords.holidayFile, valueName: "vakanties"))
  var file: String

  @Flag(help: ArgumentHelp(CommandWords.holidaysCheck))
  var check = false

  @OptionGroup var resources: ResourceOptions
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var login: LoginOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let read = try resources.holidays(file)
    if !check { try adopt(read) }
    guard !output.json else { return try Output.json(Answer(read, isAdopted: !check)) }
    for region in read.holidays.regions {
      let list = read.holidays.holidays(in: region)
      Output.line(
        PolicyCommandWords.holidays(
          region, count: list.count, until: read.holidays.lastKnownDay(in: region)))
    }
    Output.line(check ? PolicyCommandWords.holidaysSound : PolicyCommandWords.holidaysAdopted)
  }

  private func adopt(_ read: BoardHolidays) throws {
    let reception = try login.enter(storeOptions.place)
    guard let office = reception.office else { return }
    let board = office.directory.policy.identity.board
    guard read.board == board else {
      throw CommandFault.otherBoard(file: read.board, store: board)
    }
    try office.perform(SetSchoolHolidays(read.holidays))
    try reception.leave()
  }

  /// The answer in JSON.
  private struct Answer: Encodable {
    let board: String
    let adopted: Bool
    let regions: [String: [HolidayGiven]]

    init(_ read: BoardHolidays, isAdopted: Bool) {
      board = read.board
      adopted = isAdopted
      let pairs = read.holidays.regions.map { region in
        (region.rawValue, read.holidays.holidays(in: region).map(HolidayGiven.init))
      }
      regions = Dictionary(uniqueKeysWithValues: pairs)
    }
  }
}

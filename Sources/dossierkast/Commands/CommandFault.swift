import DossierCore

/// What the command line itself refuses, before or besides the use cases.
///
/// Carries what was typed only where that cannot be personal: names of options, queries and roles.
enum CommandFault: Error, Hashable {
  // How the command was given
  /// Something must be given that was not.
  case optionMissing(String)
  /// A date that is not one.
  case malformedDate(option: String)
  /// Another date than today on a store that is no demo.
  case todayOnRealStore
  /// Standard input must be a terminal.
  case needsTerminal
  /// A query, action or topic that does not exist.
  case unknownName(String, known: [String])
  /// An option that the query does not have.
  case unknownParameter(String, known: [String])
  /// An option without a value, or a value without an option.
  case strayParameter(String)
  /// A required option of a query.
  case missingParameter(String)
  /// A value of another form than the query wants.
  case malformedParameter(String)
  /// The folder with policies was not found.
  case resourcesMissing
  /// The bytes of a document are not for a screen.
  case documentToTerminal
  /// A number outside its range.
  case outOfRange(option: String, ClosedRange<Int>)

  // Passwords
  /// The file with the password is missing or cannot be read.
  case passwordFileUnreadable
  /// Others than the owner can read the file with the password.
  case passwordFileOpen
  /// The file or descriptor holds no password, or more than one line.
  case passwordMalformed
  /// The two passwords that were typed differ.
  case passwordsDiffer
  /// The password is shorter than allowed.
  case passwordTooShort(minimum: Int)
  /// The one-time code cannot be one.
  case codeMalformed

  // Logging in
  /// There are several roles and none was chosen.
  case roleNeeded([RoleCode])
  /// The account does not have the role.
  case roleNotHeld(RoleCode, has: [RoleCode])
  /// No role was approved yet; the fingerprint to compare.
  case waitsForApproval(fingerprint: String)
  /// The role was approved and nobody handed over the keys yet.
  case waitsForKeys
  /// An older store was put back and what was taken away since does not hold yet.
  case restoreNotReplayed
  /// An older store was put back and only the recovery sheets open what was taken away since.
  case replayNeedsSheets

  /// There is no file with the school holidays of that board.
  case holidaysMissing(board: String)
  /// The school holidays are those of another board.
  case otherBoard(file: String, store: String)
  /// The recovery sheets are of another store.
  case sheetsRefused

  // Results
  /// Something left and stands in the register, and its file could not be written.
  case exportUnwritten(RecordID)
  /// The file that says where the witness lies could be somebody else's.
  case witnessNoteUnsafe
  /// The directory of the witness cannot be used: not there, not writable, or of another store.
  case witnessUnusable(String)
  /// The file of the backup exists already.
  case backupExists(String)
  /// The backup could not be written there.
  case backupUnwritable(String)
  /// A folder in which nothing can be written.
  case folderUnwritable(String)
  /// The folder of the demo already holds a store.
  case demoExists(String)
  /// The policy has mistakes, already worded one by one.
  case policyMistakes([String])
  /// The recovery sheets were not typed back, so nothing was made.
  case sheetsNotCopied
  /// Somebody broke it off; nothing was changed.
  case brokenOff
  /// Some actions were refused.
  case someRefused
  /// The check found something.
  case findings

  /// Whether the call was wrong, and not what it was about.
  var isUsage: Bool {
    switch self {
    case .optionMissing, .malformedDate, .todayOnRealStore, .needsTerminal, .unknownName,
      .unknownParameter, .strayParameter, .missingParameter, .malformedParameter, .outOfRange,
      .documentToTerminal,
      .roleNeeded:
      true
    case .resourcesMissing, .passwordFileUnreadable, .passwordFileOpen, .passwordMalformed,
      .passwordsDiffer, .passwordTooShort, .codeMalformed, .roleNotHeld, .waitsForApproval,
      .holidaysMissing, .otherBoard, .waitsForKeys, .restoreNotReplayed, .replayNeedsSheets,
      .sheetsRefused, .witnessNoteUnsafe,
      .witnessUnusable, .backupExists,
      .backupUnwritable, .folderUnwritable, .exportUnwritten, .demoExists, .policyMistakes,
      .sheetsNotCopied,
      .brokenOff,
      .someRefused,
      .findings:
      false
    }
  }
}

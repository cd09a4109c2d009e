package import DossierCore
package import DossierOffice
package import ScreenKit

/// Everything a screen can ask of the program.
///
/// Screens are values: they never call the office. `ScreenProgram` carries out what concerns the
/// screens themselves, `OfficeDesk` what concerns the office and the front door, and what is left
/// (locking, leaving) goes to the executable as a `ProgramRequest`.
package indirect enum ScreenEffect: Sendable {
  // The screens themselves
  /// Shows another screen; it is not shown when its opening question is refused.
  case push(any OfficeScreen)
  /// Shows another screen in place of this one.
  case replace(any OfficeScreen)
  /// Goes back one screen, which reads again what it shows.
  case back
  /// Goes back one screen and tells it what was done, for its message line.
  case backWith(Message)
  /// Goes to a screen of the menu, over the start screen.
  case open(any OfficeScreen)

  // The office
  /// Does something; answered with `.performed` or `.failed`, or with `.jobProgress` where a PDF is
  /// made first: the slices are then answered the same, `.performed` last.
  case perform(any OfficeAction)
  /// Asks something; answered with `.answered` or `.failed`.
  case ask(any OfficeQuery)
  /// Asks for lines of the list of pupils; answered with `.roster`.
  case roster(RosterRequest)
  /// Looks for the first pupil whose name begins so; answered with `.rosterPosition`.
  case findInRoster(String)
  /// Asks what needs attention today; answered with `.today`.
  case today
  /// Changes the own password; answered with `.passwordChanged` or `.failed`.
  case changePassword(from: TypedSecret, to: TypedSecret)
  /// Writes the answer to a file outside the store; answered with `.documentSaved`.
  case save(any SavedQuery, path: String)
  /// Begins a piece of work that takes long; answered with `.jobProgress`, as is each slice.
  case beginJob(OfficeJob)
  /// Does a slice of the job that was begun; screens that wait for one give it as their `slice`.
  case workOnJob
  /// Stops the job for good: what it prepared belongs to nothing and is swept away; not answered.
  case stopJob
  /// Reads a file and makes the dry run; answered with an `ImportReport` or `.importRefused`.
  case planImport(ImportSource)
  /// Asks what the import did that just ended; answered with an `ImportReport`.
  case importResult
  /// Keeps a note of what is being typed, sealed to the own account; not answered.
  case keepDraft(Draft)
  /// Goes on with a kept draft in this window; answered with `.draftTaken`.
  case takeUpDraft(DraftSlot)
  /// Lets other windows go on with what this one kept; not answered.
  case releaseDraft
  /// Forgets a kept draft, or that of this window; not answered.
  case dropDraft(DraftSlot?)

  /// Asks where somebody works now, after something changed; answered with `.workplace`.
  case readWorkplace

  // The front door
  /// Tries a password; answered with `.unlocked` or `.turnedAway`.
  case logIn(login: String, password: TypedSecret)
  /// Enters in one of the roles; answered with `.entered` or `.turnedAway`.
  case chooseRole(RoleCode)
  /// Makes keys with a one-time code; answered with `.invitationAccepted` or `.turnedAway`.
  case acceptInvitation(login: String, code: TypedSecret, password: TypedSecret)

  // The program
  /// Asks whether a colleague changed something; answered with `.colleagueChanged` if so.
  case lookForChanges
  /// Reads more names of the list between key presses; answered with `.namesRead`.
  case readNames
  /// Makes the screen blank at once; any key brings it back.
  case blank
  /// Switches mouse clicks on or off.
  case toggleMouse
  /// Keeps the draft and locks.
  case lock
  /// Logs out and shows the login screen.
  case logOut
  /// Leaves the program.
  case quit
}

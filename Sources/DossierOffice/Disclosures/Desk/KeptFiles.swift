import DossierCore

/// The files of a disclosure that are kept sealed for some days, so that they can be sent.
struct KeptFiles {
  private(set) var staged: [StagedFile] = []
  /// The files by the digest of their bytes, for the line in the register.
  private(set) var disclosed: [DisclosedFile] = []
  private let office: Office
  private let pupil: PupilID

  init(_ office: Office, about pupil: PupilID) {
    self.office = office
    self.pupil = pupil
  }

  /// Puts bytes aside under a name.
  ///
  /// `known` is the name in the register, where the name of the file says what a dossier holds.
  mutating func add(_ bytes: [UInt8], named name: String, known: String? = nil) throws {
    staged.append(try office.stageFile(name, about: pupil, bytes))
    disclosed.append(
      DisclosedFile(name: known ?? name, digest: office.disclosurePress.digest(bytes)))
  }

  /// Keeps what was put aside with a disclosure, for the days of the policy.
  func keep(
    with disclosure: RecordID, alsoAbout others: [PupilID] = [],
    _ transaction: ArchiveTransaction
  ) throws {
    guard !staged.isEmpty else { return }
    for content in staged.map(\.content) { try transaction.attach(content) }
    let today = office.viewer.today
    try office.put(
      HandOverPackage(
        origin: .disclosure(disclosure), pupil: pupil, alsoAbout: others, madeOn: today,
        expires: today.adding(days: office.policy.terms.packageDays), author: office.account,
        files: staged.map(\.file)),
      version: 1, as: transaction.newRecordID(), transaction)
  }
}

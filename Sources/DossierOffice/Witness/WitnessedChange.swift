package import DossierCore

/// What must hold again when an older store is put back: something that was taken away.
///
/// Written for the witness in the transaction that takes it away. What is given is not in here:
/// after a restore people give it again, on today's facts. A number is taken away from all others.
package enum WitnessedChange: Hashable, Sendable {
  /// An account was blocked, or ended for good.
  case accountBlocked(AccountID, forGood: Bool, on: CalendarDate)
  /// A role was withdrawn from an account.
  case roleWithdrawn(AccountID, RoleCode)
  /// A grant for one pupil was ended before its time.
  case pupilGrantEnded(RecordID, on: CalendarDate)
  /// Parts of a dossier were erased.
  case partsErased(ErasedParts)
  /// A request froze something, or froze something else than before.
  case frozen(RequestFreezes)
  /// A consent was withdrawn, or refused after it had been given.
  case consentTakenBack(ConsentTakenBack)
  /// A number was given to a request: it stands in letters, and is not given a second time.
  case requestNumbered(RequestNumber)

  /// The first byte of each kind; a number is never given another meaning.
  private enum Kind: UInt8 {
    case accountBlocked = 1
    case roleWithdrawn = 2
    case pupilGrantEnded = 3
    case partsErased = 4
    case frozen = 5
    case consentTakenBack = 6
    case requestNumbered = 7
  }

  private static let format: UInt8 = 1

  /// The bytes to seal: identifiers and a date, no names.
  package var sealedForm: [UInt8] {
    var writer = ByteWriter(capacity: 24)
    writer.write(byte: kind.rawValue)
    writer.write(byte: Self.format)
    switch self {
    case .accountBlocked(let account, let isForGood, let day):
      writer.write(id: account)
      writer.write(flag: isForGood)
      writer.write(date: day)
    case .roleWithdrawn(let account, let role):
      writer.write(id: account)
      writer.write(text: role.text)
    case .pupilGrantEnded(let grant, let day):
      writer.write(id: grant)
      writer.write(date: day)
    case .partsErased(let parts): parts.write(to: &writer)
    case .frozen(let freezes): freezes.write(to: &writer)
    case .consentTakenBack(let consent): consent.write(to: &writer)
    case .requestNumbered(let number): number.write(to: &writer)
    }
    return writer.bytes
  }

  /// Reads opened bytes; throws for a kind that this version does not know.
  package init(opened bytes: [UInt8]) throws(ByteFault) {
    var reader = ByteReader(bytes)
    let (number, format) = (try reader.byte(), try reader.byte())
    guard let kind = Kind(rawValue: number), format == Self.format else {
      throw .unknownFormat(kind: number, format: format)
    }
    switch kind {
    case .accountBlocked:
      self = .accountBlocked(
        try reader.id(), forGood: try reader.flag(), on: try reader.date())
    case .roleWithdrawn:
      self = .roleWithdrawn(try reader.id(), RoleCode(try reader.text()))
    case .pupilGrantEnded:
      self = .pupilGrantEnded(try reader.id(), on: try reader.date())
    case .partsErased: self = .partsErased(try ErasedParts(from: &reader))
    case .frozen: self = .frozen(try RequestFreezes(from: &reader))
    case .consentTakenBack: self = .consentTakenBack(try ConsentTakenBack(from: &reader))
    case .requestNumbered:
      self = .requestNumbered(try RequestNumber(from: &reader, format: RequestNumber.recordFormat))
    }
  }

  private var kind: Kind {
    switch self {
    case .accountBlocked: .accountBlocked
    case .roleWithdrawn: .roleWithdrawn
    case .pupilGrantEnded: .pupilGrantEnded
    case .partsErased: .partsErased
    case .frozen: .frozen
    case .consentTakenBack: .consentTakenBack
    case .requestNumbered: .requestNumbered
    }
  }
}

/// Whether a recipient may stand in the register as it was given (R-O-7.2-2).
package struct RecipientRules: Hashable, Sendable {
  /// The kinds of recipient that the policy knows.
  package let types: [RecipientType]

  /// Takes the kinds of the policy.
  package init(types: [RecipientType]) {
    self.types = types
  }

  /// Throws the first rule that a recipient breaks; `known` are the other ones.
  package func check(
    _ recipient: Recipient, among known: [RecordID: Recipient]
  ) throws(RecipientRefusal) {
    guard let type = types.first(where: { $0.code == recipient.type }) else {
      throw .unknownType(recipient.type)
    }
    guard !recipient.name.isBlank else { throw .nameMissing }
    if let brin = recipient.brin {
      do throws(BRIN.Fault) {
        _ = try BRIN(brin)
      } catch {
        throw .notABrin(error)
      }
    }
    guard type.agreement == .none || !recipient.channel.isBlankOrMissing else {
      throw .channelMissing
    }
    if let ended = recipient.ended, ended < recipient.from { throw .endsBeforeStart }
    if let twin = Self.twin(of: recipient, among: known) { throw .sameName(twin) }
  }

  /// Throws what a change would make untrue of what was agreed, given and consented to before.
  ///
  /// A consent is about this one, and the register says what this one was given. Another kind or
  /// somebody else is another recipient; a new or mended name of the same one is none.
  package static func checkChange(
    from old: Recipient, to new: Recipient, isSameParty: Bool
  ) throws(RecipientRefusal) {
    guard new.type == old.type else { throw .typeIsFixed }
    guard new.name == old.name || isSameParty else { throw .nameOfAnother }
  }

  /// A recipient in use at the same time with the same kind and name, however it is written.
  private static func twin(
    of recipient: Recipient, among known: [RecordID: Recipient]
  ) -> RecordID? {
    let name = recipient.name.lowercased()
    return known.filter { _, other in
      other.type == recipient.type && other.name.lowercased() == name
        && (other.isActive(on: recipient.from) || recipient.isActive(on: other.from))
    }.keys.min()
  }
}

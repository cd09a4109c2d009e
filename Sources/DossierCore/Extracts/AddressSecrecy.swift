/// Whose address is secret (adres geheim), and whose address would give that one away.
///
/// A leaked address can cost a life, so the rule is careful: an address that is known to be secret
/// hides every address that is the same or may be the same.
package struct AddressSecrecy: Hashable, Sendable {
  /// What leads to the same home without being hidden on the screen: whom to call in an emergency.
  package static let contactFields: Set<FieldCode> = ["c02.noodnummer", "c02.noodcontact"]

  /// Whether the pupil's address and numbers stay out.
  package let hidesPupil: Bool
  /// The sheets of guardians whose address and numbers stay out.
  package let hiddenGuardians: Set<RecordID>

  /// Decides for a pupil and the guardians.
  ///
  /// `marked` holds sheets that are secret whatever the extract says: the field that tells so may
  /// have been filtered out of it.
  package init(pupil: ExtractSheet?, guardians: [ExtractSheet], marked: Set<RecordID> = []) {
    let own = Address(pupil, "c02")
    // A marked sheet of nobody else is the pupil's, also when the extract does not hold it.
    let pupilIsSecret =
      !marked.subtracting(guardians.map(\.record)).isEmpty
      || pupil.map { Self.isSecret($0, "c02", marked) } ?? false
    let secret = guardians.filter { Self.isSecret($0, "c06", marked) }
    let secretAddresses = secret.map { Address($0, "c06") }
    hidesPupil = pupilIsSecret || secretAddresses.contains { $0.mayBe(own) }
    // Most children live with a guardian: where the child is, that address would tell.
    let all = hidesPupil
    hiddenGuardians = Set(
      guardians.filter { guardian in
        let address = Address(guardian, "c06")
        return all || secret.contains(guardian) || secretAddresses.contains { $0.mayBe(address) }
      }.map(\.record))
  }

  private static func isSecret(
    _ sheet: ExtractSheet, _ category: String, _ marked: Set<RecordID>
  ) -> Bool {
    marked.contains(sheet.record)
      || sheet.value(FieldCode("\(category).adres_geheim")) == FieldValue.yes
  }

  /// What tells two homes apart.
  private struct Address {
    var postcode: String?
    var number: String?
    var isAbsent: Bool

    init(_ sheet: ExtractSheet?, _ category: String) {
      let parts = ["straat", "huisnummer", "postcode", "plaats"].map { part in
        sheet?.value(FieldCode("\(category).\(part)")).map(Self.plain)
      }
      (number, postcode) = (parts[1], parts[2])
      isAbsent = parts.allSatisfy { $0 == nil }
    }

    /// Whether this secret address may be the other one.
    ///
    /// Unknown is "may be": a secret address that this extract does not hold can be any. An address
    /// that is not in the extract gives nothing away.
    func mayBe(_ other: Address) -> Bool {
      guard !other.isAbsent else { return false }
      guard let postcode, let number, let otherPostcode = other.postcode,
        let otherNumber = other.number
      else { return true }
      return postcode == otherPostcode && number == otherNumber
    }

    private static func plain(_ text: String) -> String {
      text.uppercased().filter { $0.isLetter || $0.isNumber }
    }
  }
}

package import DossierCore

/// Where the values of a column go.
package enum CsvTarget: Hashable, Sendable {
  /// Says which pupil the row is about: `leerling.sleutel`.
  case pupil(PupilPart)
  /// A field of the policy: `c01.roepnaam`.
  case field(FieldCode)
  /// Part of one of the pupil's guardians, counted from 1: `ouder2.telefoon`.
  case guardian(Int, GuardianPart)

  /// What a pupil can be found by.
  package enum PupilPart: String, Hashable, Sendable, CaseIterable {
    case key = "sleutel"
    case pupilNumber = "nummer"
    case eckID = "eckid"
    case bsn
    case educationNumber = "onderwijsnummer"
    case lastFour = "bsn4"
    case surname = "achternaam"
    case prefix = "voorvoegsel"
    case givenNames = "voornamen"
    case callName = "roepnaam"
    case birthDate = "geboortedatum"
  }

  /// What a table can say about a guardian.
  package enum GuardianPart: String, Hashable, Sendable, CaseIterable {
    case relation = "relatie"
    case authority = "gezag"
    case surname = "achternaam"
    case prefix = "voorvoegsel"
    case givenNames = "voornamen"
    case initials = "voorletters"
    case callName = "roepnaam"
    case street = "straat"
    case houseNumber = "huisnummer"
    case addition = "toevoeging"
    case postcode
    case city = "plaats"
    case country = "land"
    case phone = "telefoon"
    case secondPhone = "telefoon2"
    case thirdPhone = "telefoon3"
    case email
  }

  /// Reads a target as a mapping file writes it; `nil` when there is none of that name.
  ///
  /// Whether the policy has a field is for the policy to say; here only the form is checked.
  package init?(_ text: String) {
    let pieces = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { return nil }
    let (before, after) = (pieces[0], String(pieces[1]))
    if before == "leerling" {
      guard let part = PupilPart(rawValue: after) else { return nil }
      self = .pupil(part)
    } else if before.hasPrefix("ouder") {
      let digits = before.dropFirst("ouder".count)
      guard let number = digits.isEmpty ? 1 : Int(digits), (1...9).contains(number),
        let part = GuardianPart(rawValue: after)
      else { return nil }
      self = .guardian(number, part)
    } else if Self.isFieldCode(before, after) {
      self = .field(FieldCode(text))
    } else {
      return nil
    }
  }

  /// The name code tables go by: the same for every guardian.
  package var tableName: String {
    switch self {
    case .pupil(let part): "leerling.\(part.rawValue)"
    case .field(let code): code.text
    case .guardian(_, let part): part.rawValue
    }
  }

  private static func isFieldCode(_ category: Substring, _ field: String) -> Bool {
    let bytes = Array(category.utf8)
    guard bytes.count == 3 || bytes.count == 4, bytes[0] == UInt8(ascii: "c"),
      bytes[1...2].allSatisfy({ (48...57).contains($0) }),
      bytes[3...].allSatisfy({ (97...122).contains($0) })
    else { return false }
    return !field.isEmpty
      && field.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      }
  }
}

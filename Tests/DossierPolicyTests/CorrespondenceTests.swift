@testable import DossierCore
import DossierPolicy
import Foundation
import Testing

/// What letters say about the board stands in its policy; a board that gives nothing leaves it out.
struct CorrespondenceTests {
  private static let given = BoardCorrespondence(
    phone: "030 000 00 01", website: "www.voorbeeld.nl",
    complaintRules: "www.voorbeeld.nl/klachten", isPublicAuthority: true,
    electronicMeans: "DigiD")

  private static let lines = """
      brieven:
        telefoon: "030 000 00 01"
        website: www.voorbeeld.nl
        klachtenreglement: www.voorbeeld.nl/klachten
        bestuursorgaan: ja
        e_id: DigiD

    """

  /// A board's file with lines put under its identity.
  private func policy(_ board: String, adding lines: String = "") throws -> Policy {
    try PolicyReader.read("\(board).yaml") { name in
      let file = String(name.dropLast(".yaml".count))
      let text = try String(contentsOfFile: PolicyFiles.path(file), encoding: .utf8)
      return Array(text.replacing("  functionaris:\n", with: lines + "  functionaris:\n").utf8)
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `a board that gives nothing says nothing in letters`(board: String) throws {
    #expect(try policy(board).identity.correspondence == BoardCorrespondence())
  }

  @Test(arguments: PolicyFiles.boards)
  func `what a board gives is read and sealed with its policy`(board: String) throws {
    let policy = try policy(board, adding: Self.lines)
    #expect(policy.identity.correspondence == Self.given)
    #expect(try Policy(opened: policy.sealedForm).identity.correspondence == Self.given)
  }

  @Test func `another key under it is a mistake`() throws {
    #expect(throws: PolicyMistakes.self) {
      try policy("iezo", adding: Self.lines.replacing("e_id", with: "directeur"))
    }
  }

  @Test func `each change of it is told`() throws {
    let (old, new) = (try policy("iezo"), try policy("iezo", adding: Self.lines))
    #expect(PolicyDifference.sentences(from: old, to: new).count == 5)
  }

  @Test func `a policy that was sealed before letters said it still opens`() throws {
    let policy = try policy("iezo")
    var writer = ByteWriter()
    writer.write(text: "")
    let empty = writer.bytes.count * 4 + 1
    let shields = shields(of: policy)
    var bytes = try sixth(policy).dropLast(shields.count + empty)
    bytes[1] = 4
    #expect(try Policy(opened: Array(bytes)) == unshielded(policy))
  }

  @Test func `a policy that was sealed before recipients were shielded still opens`() throws {
    let policy = try policy("oarsprong")
    var bytes = try sixth(policy).dropLast(shields(of: policy).count)
    bytes[1] = 5
    #expect(try Policy(opened: Array(bytes)) == unshielded(policy))
  }

  /// The bytes as they were before a policy knew holds, paper and decided purposes.
  private func sixth(_ policy: Policy) throws -> [UInt8] {
    var purposes = ByteWriter()
    for purpose in policy.purposes {
      purposes.write(optional: purpose.decided) { $0.write(date: $1) }
      purposes.write(flag: purpose.needsAssessment)
      purposes.write(optional: purpose.assessed) { $0.write(date: $1) }
    }
    var terms = ByteWriter()
    terms.write(integer: policy.terms.agreementWarningDays)
    let kept = terms.bytes.count
    terms.write(integer: policy.terms.holdReviewMonths)
    terms.write(integer: policy.terms.paperLoanDays)
    var bytes = Array(policy.sealedForm.dropLast(purposes.bytes.count))
    let starts = bytes.indices.filter { bytes[$0...].starts(with: terms.bytes) }
    #expect(starts.count == 1)
    let start = try #require(starts.first)
    bytes.removeSubrange(start + kept..<start + terms.bytes.count)
    return bytes
  }

  /// What stands at the end since recipients can be shielded and a consent asked on occasion.
  private func shields(of policy: Policy) -> [UInt8] {
    var writer = ByteWriter()
    for type in policy.recipientTypes {
      writer.write(optional: type.shield) { $0.write(text: $1.text) }
    }
    for purpose in policy.consentPurposes { writer.write(flag: purpose.isOnOccasion) }
    return writer.bytes
  }

  private func unshielded(_ policy: Policy) -> Policy {
    var policy = policy
    for type in policy.recipientTypes.indices { policy.recipientTypes[type].shield = nil }
    for place in policy.consentPurposes.indices {
      policy.consentPurposes[place].isOnOccasion = false
    }
    for place in policy.purposes.indices { policy.purposes[place].needsAssessment = false }
    return policy
  }
}

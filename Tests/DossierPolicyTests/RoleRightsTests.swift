import DossierCore
import DossierPolicy
import Testing

struct RoleRightsTests {
  /// Every right, by a word of its own.
  private static let rights: [(word: String, holds: @Sendable (RoleRights) -> Bool)] = [
    ("seesConsents", \.seesConsents), ("recordsConsents", \.recordsConsents),
    ("countsConsents", \.countsConsents), ("watchesConsents", \.watchesConsents),
    ("seesDisclosures", \.seesDisclosures), ("disclosesData", \.disclosesData),
    ("noticesDisclosures", \.noticesDisclosures), ("seesTransfers", \.seesTransfers),
    ("preparesTransfers", \.preparesTransfers), ("seesRecipients", \.seesRecipients),
    ("keepsRecipients", \.keepsRecipients), ("seesDemands", \.seesDemands),
    ("handlesDemands", \.handlesDemands), ("seesRequests", \.seesRequests),
    ("opensOwnRequests", \.opensOwnRequests), ("handlesRequests", \.handlesRequests),
    ("answersQuestions", \.answersQuestions), ("remindsOfRequests", \.remindsOfRequests),
    ("watchesRequests", \.watchesRequests), ("hasTasks", \.hasTasks),
    ("seesHolds", \.seesHolds), ("holdsBack", { $0.holdingPower != nil }),
  ]

  @Test(arguments: PolicyFiles.boards)
  func `who may do what in the registers`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    for (word, holds) in Self.rights {
      let roles = policy.roles.map(\.code).filter { holds(RoleRights(of: $0, under: policy)) }
      let expected = Self.expected[word]
      #expect(roles.map(\.text).sorted().joined(separator: " ") == expected, "\(word)")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `a role that the policy does not know may do nothing`(board: String) throws {
    let stranger = RoleRights(of: "VREEMD", under: try PolicyFiles.read(board))
    #expect(Self.rights.filter { $0.holds(stranger) }.map(\.word) == [])
    #expect(stranger.registeredKinds == [])
  }

  /// Read from the adopted matrix.
  private static let expected: [String: String] = [
    "seesConsents": "ADM CLA DIR FG IB LKR LOG ORT SMW ZC",
    "recordsConsents": "ADM CLA IB",
    "countsConsents": "ADM CLA DIR FG IB ZC",
    "watchesConsents": "DIR FG",
    "seesDisclosures": "ADM CLA DIR FG IB ZC",
    "disclosesData": "CLA DIR IB",
    "noticesDisclosures": "FG",
    "seesTransfers": "ADM CLA DIR IB LKR ORT ZC",
    "preparesTransfers": "CLA DIR IB LKR",
    "seesRecipients": "ADM BES CLA DIR FG IB ICT ZC",
    "keepsRecipients": "BES",
    "seesDemands": "DIR FG",
    "handlesDemands": "DIR",
    "seesRequests": "ADM BES CLA DIR FG",
    "opensOwnRequests": "ADM BES CLA DIR FG IB",
    "handlesRequests": "ADM BES CLA DIR",
    "answersQuestions": "FG",
    "remindsOfRequests": "ADM BES CLA DIR FG",
    "watchesRequests": "BES DIR FG",
    // Everybody of the staff who holds the key of the register: ICT has none.
    "hasTasks": "ADM ASS BES CLA DIR FG IB LKR LOG MT ORT SMW VTP ZC",
    "seesHolds": "BES CLA DIR FG IB",
    "holdsBack": "BES DIR FG",
  ]
}

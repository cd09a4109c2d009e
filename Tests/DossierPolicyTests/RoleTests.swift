import DossierCore
import DossierPolicy
import Testing

struct RoleTests {
  /// Role, compartments, duties, approvals.
  private static let wanted: [(role: RoleCode, keys: String, approvals: Int)] = [
    ("BES", "register organisation shielded", 2),
    ("DIR", "dossier register organisation shielded log", 2),
    ("MT", "dossier register organisation", 1),
    ("LKR", "dossier register organisation", 1),
    ("ASS", "dossier register organisation", 1),
    ("ADM", "dossier register organisation", 1),
    ("CLA", "dossier register organisation", 1),
    ("IB", "dossier register organisation shielded", 2),
    ("ZC", "dossier register organisation", 1),
    ("ICT", "organisation", 1),
    ("SMW", "dossier register organisation shielded", 2),
    ("LOG", "dossier register organisation", 1),
    ("ORT", "dossier register organisation", 1),
    ("VTP", "dossier register organisation shielded", 2),
    ("FG", "register organisation log", 2),
    ("SMWX", "dossier register organisation", 1),
    ("LOGX", "dossier register organisation", 1),
    ("ORTX", "dossier register organisation", 1),
    ("OUD", "", 0),
    ("LLN", "", 0),
  ]

  @Test(arguments: PolicyFiles.boards)
  func `each role holds its keys and needs its approvals`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.roles.map(\.code) == Self.wanted.map(\.role))
    for (role, keys, approvals) in Self.wanted {
      let held = policy.compartments(for: role).map(\.text).joined(separator: " ")
      #expect(held == keys, "\(role)")
      #expect(policy.role(role)?.approvalsNeeded == approvals, "\(role)")
    }
  }

  @Test(arguments: PolicyFiles.boards)
  func `duties lie where the brief of each role puts them`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    func holders(_ duty: Duty) -> Set<RoleCode> {
      Set(policy.roles.filter { $0.duties.contains(duty) }.map(\.code))
    }
    #expect(holders(.manageAccounts) == ["ICT"])
    #expect(holders(.approveRoles) == ["BES", "DIR"])
    #expect(holders(.enrolPupils) == ["ADM", "CLA"])
    #expect(holders(.importFiles) == ["ADM", "CLA"])
    #expect(holders(.importTransfers) == ["IB"])
    #expect(holders(.readJournal) == ["DIR", "FG"])
    #expect(holders(.reviewEmergencyAccess) == ["DIR", "FG"])
    #expect(holders(.grantPupilAccess) == ["DIR"])
    #expect(holders(.manageGroups) == ["DIR", "CLA"])
    let accounts = Set(policy.roles.filter { $0.nature != .dataSubject }.map(\.code))
    #expect(holders(.seePolicy) == accounts)
    let staff = Set(policy.roles.filter { $0.nature == .staff }.map(\.code))
    #expect(holders(.useEmergencyAccess) == staff.subtracting(["ICT"]))
  }

  @Test(arguments: PolicyFiles.boards)
  func `the FG is nothing else, and the exclusion counts both ways`(board: String) throws {
    let policy = try PolicyFiles.read(board)
    #expect(policy.role("FG")?.excludes == ["DIR", "BES", "ICT", "CLA"])
    for role in ["DIR", "BES", "ICT", "CLA"] as [RoleCode] {
      #expect(policy.role(role)?.excludes == ["FG"], "\(role)")
    }
    #expect(policy.role("LKR")?.excludes == [])
    #expect(policy.role("FG")?.nature == .supervision)
  }

  @Test(arguments: PolicyFiles.boards)
  func `only a director or the board approves, and the board approves the FG`(
    board: String
  ) throws {
    let policy = try PolicyFiles.read(board)
    for role in policy.roles where role.nature != .dataSubject {
      #expect(Set(role.approvers).isSubset(of: ["DIR", "BES"]), "\(role.code)")
      #expect(!role.approvers.isEmpty, "\(role.code)")
    }
    #expect(policy.role("FG")?.approvers == ["BES", "DIR"])
    #expect(policy.role("CLA")?.approvers == ["DIR"])
  }
}

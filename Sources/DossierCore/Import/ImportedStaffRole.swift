/// A role of staff by the code list of EDEXML (rol).
package enum ImportedStaffRole: String, Hashable, Sendable, CaseIterable {
  case deputyHead = "ADJ"
  case administration = "ADM"
  case caretaker = "CON"
  case head = "DIR"
  case informationTechnology = "ICT"
  case careCoordinator = "IB"
  case classAssistant = "KLA"
  case teacher = "LRK"
  case teachingSupport = "LOS"
  case locationLead = "LOC"
  case teachingAssistant = "OWA"
  case parent = "OUD"
  case remedialTeacher = "RT"
  case socialWorker = "SMW"
  case trainee = "STA"
  case testSupervisor = "TAL"
  case subjectTeacher = "VAK"

  /// The account this role would suggest; an administrator decides.
  package var proposal: StaffRoleProposal {
    switch self {
    case .head, .deputyHead, .locationLead: .role("DIR")
    case .administration: .role("ADM")
    case .informationTechnology: .role("ICT")
    case .careCoordinator: .role("IB")
    case .teacher, .subjectTeacher: .role("LKR")
    case .socialWorker: .role("SMW")
    case .remedialTeacher: .teacherWithSupport
    case .teachingSupport, .teachingAssistant, .classAssistant, .trainee: .restrictedTeacher
    case .caretaker, .parent, .testSupervisor: .noAccount
    }
  }
}

/// Every action and query by name, for the command line and the documentation.
package enum OfficeCatalogue {
  /// The actions, in the order of the documentation.
  package static let actions: [any OfficeAction.Type] = [
    CreatePupil.self, ChangeEnrolment.self, MovePupil.self, ChangeSheet.self,
    AddEntry.self, CorrectEntry.self, WithdrawEntry.self, AddDocument.self, RemoveDocument.self,
    OpenEmergencyAccess.self, ReviewEmergencyAccess.self, GivePupilGrant.self,
    EndPupilGrant.self, AddSchool.self, AddGroup.self, ChangeGroup.self, InviteAccount.self,
    ApproveRole.self, AssignRole.self, WithdrawRole.self, BlockAccount.self, ResetAccount.self,
    SignSecrecy.self,
  ]

  /// The queries, in the order of the documentation.
  package static let queries: [any OfficeQuery.Type] = [
    TodayQuery.self, RosterQuery.self, DossierQuery.self, FieldHistoryQuery.self,
    EntryHistoryQuery.self, RevealFieldQuery.self, DocumentQuery.self, GroupsQuery.self,
    EmergencyQuery.self, EmergencySearchQuery.self, PupilGrantsQuery.self, AccountsQuery.self,
    JournalQuery.self,
  ]
}

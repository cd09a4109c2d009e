/// Every action and query by name, for the command line and the documentation.
package enum OfficeCatalogue {
  /// The actions, in the order of the documentation.
  package static let actions: [any OfficeAction.Type] = [
    CreatePupil.self, ChangeEnrolment.self, MovePupil.self, ChangeSheet.self,
    AddEntry.self, CorrectEntry.self, WithdrawEntry.self, AddDocument.self, RemoveDocument.self,
    OpenEmergencyAccess.self, ReviewEmergencyAccess.self, GivePupilGrant.self,
    EndPupilGrant.self, AddSchool.self, SetSchoolRegion.self, SetSchoolContact.self,
    SetSchoolHolidays.self,
    AddGroup.self, ChangeGroup.self, InviteAccount.self,
    ApproveRole.self, AssignRole.self, WithdrawRole.self, BlockAccount.self, ResetAccount.self,
    SignSecrecy.self, AdoptPolicy.self, RegisterRequest.self, EstablishIdentity.self,
    StartTreatment.self,
    AssignRequest.self, NameParties.self, RemindHandler.self, CompleteRequest.self,
    AwaitRequester.self,
    EndWaiting.self,
    ExtendDeadline.self, AdviseOnRequest.self, DecideRequest.self, AnswerQuestion.self,
    TellRecipients.self, CarryOutRequest.self, AnnounceLifting.self, LiftRestriction.self,
    CloseRequest.self, WithdrawRequest.self, FollowUpRequest.self, MakeLetter.self,
    NotifyRecipient.self,
    CorrectItems.self, ProposeErasure.self, ApproveErasure.self,
    EndRestoredFreeze.self, ContributeToRequest.self, SupplyAccessLog.self, MakePackage.self,
    HandOverCopy.self,
    RecordConsent.self, WithdrawConsent.self, EnterConsentStack.self, RemindConsents.self,
    HandleConsentTask.self,
    RecordDisclosure.self, SupplyGroup.self, NoticeDisclosure.self, PrepareTransfer.self,
    ChooseTransferParts.self, GiveTransferCopy.self, RecordParentalView.self, SendTransfer.self,
    CancelTransfer.self,
    AddRecipient.self, ChangeRecipient.self, EndRecipient.self, AddAgreement.self,
    ChangeAgreement.self, TerminateAgreement.self, RegisterDemand.self,
    ReceiveDemandPaper.self, AddDemandScan.self, NoticeDemand.self, CloseDemand.self,
  ]

  /// The queries, in the order of the documentation.
  package static let queries: [any OfficeQuery.Type] = [
    TodayQuery.self, RosterQuery.self, DossierQuery.self, FieldHistoryQuery.self,
    EntryHistoryQuery.self, RevealFieldQuery.self, DocumentQuery.self, GroupsQuery.self,
    EmergencyQuery.self, EmergencySearchQuery.self, PupilGrantsQuery.self, AccountsQuery.self,
    JournalQuery.self, PolicyAdoptionQuery.self, RequestsQuery.self, RequestQuery.self,
    IntakePreviewQuery.self, TasksQuery.self, OversightQuery.self, DueQuery.self, LettersQuery.self,
    LetterQuery.self,
    ErasureCertificateQuery.self, RestrictedViewQuery.self, FrozenQuery.self,
    ContributionQuery.self, PackageQuery.self, PackageFilesQuery.self,
    ConsentsQuery.self, ConsentGroupQuery.self, ConsentFormsQuery.self, ConsentTasksQuery.self,
    ConsentLettersQuery.self, ConsentLetterQuery.self, ConsentPhotosQuery.self,
    ConsentOverviewQuery.self,
    CheckDisclosureQuery.self, DisclosureOfferQuery.self, DisclosuresQuery.self,
    DisclosureQuery.self, HoldersQuery.self,
    DisclosureFilesQuery.self, FamilyListQuery.self, OfficerNoticesQuery.self,
    TransfersQuery.self, TransferQuery.self, TransferPreviewQuery.self, TransferOfferQuery.self,
    RecipientsQuery.self, RecipientQuery.self, AgreementsQuery.self, SuppliersQuery.self,
    DemandsQuery.self, DemandQuery.self, DemandScanQuery.self,
  ]
}

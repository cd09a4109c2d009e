import DossierCore

/// The screen on which somebody goes on with a kept draft.
enum DraftScreens {
  static func screen(for draft: Draft, at workplace: Workplace) -> any OfficeScreen {
    switch draft {
    case .sheet(let draft):
      // Whether the pupil is enrolled is not known here; the office refuses what is missing.
      EditScreen(
        workplace, pupil: draft.pupil, category: draft.category, sheet: draft.sheet,
        isEnrolled: false, draft: draft)
    case .pupil(let typed): PupilForm.new(at: workplace, typed: typed)
    case .request(let draft): NewRequestScreen(workplace, draft: draft)
    case .requestStep(let draft):
      RequestScreen(workplace, request: draft.request, resuming: draft)
    case .contribution(let note): ContributionScreen(workplace, resuming: note)
    case .consent(let note): ConsentFormScreen(workplace, resuming: note)
    case .disclosure(let note): NewDisclosureScreen(workplace, resuming: note)
    case .transfer(let note): NewTransferScreen(workplace, resuming: note)
    case .entry(let draft):
      if let record = draft.entry {
        EntryForm.correct(draft, of: record, at: workplace)
      } else {
        EntryForm.new(
          in: draft.category, of: draft.pupil, at: workplace, typed: draft.typed)
      }
    }
  }
}

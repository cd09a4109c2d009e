import DossierCore
import DossierOffice

extension DossierScreen {
  /// Whether the role can do something in any category at all.
  ///
  /// What it never can is no news to anybody and does not stand among the actions.
  func isEverPossible(_ action: DossierAction) -> Bool {
    switch action {
    case .change: changes { $0.form != .entries }
    case .addSheet: changes { $0.form == .repeated }
    case .addEntry, .correctEntry, .withdrawEntry: changes(Self.holdsEntries)
    case .history: true
    case .reveal: sees { $0.fields.contains(where: \.isMasked) }
    case .lookFrozen: dossier.categories.contains { !$0.freezes.isEmpty }
    case .readEntry: sees(Self.holdsEntries)
    case .documents: sees(\.holdsDocuments)
    case .consents: workplace.rights.seesConsents
    case .disclose, .disclosures, .holders, .transfers: reasonAgainstDisclosing(action) == nil
    case .move: DossierWording.reasonAgainstEnrolment(workplace) == nil
    case .enrolment: workplace.has(.enrolPupils)
    case .grants: workplace.seesGrants
    case .holds: workplace.rights.seesHolds
    case .views: workplace.has(.readJournal)
    case .emergency: workplace.has(.useEmergencyAccess)
    case .request, .correction: workplace.rights.handlesRequests
    }
  }

  private static func holdsEntries(_ category: DataCategory) -> Bool {
    category.form == .entries || category.form == .both
  }

  /// Whether the role may change such a category, by the matrix or because this dossier says so.
  private func changes(_ isMeant: (DataCategory) -> Bool) -> Bool {
    workplace.policy.categories.contains { category in
      guard isMeant(category) else { return false }
      return isWorking && access(category) == .change
        || dossier.categories.contains { $0.code == category.code && $0.mayChange }
    }
  }

  /// Whether the role may see such a category, by the matrix or because this dossier shows it.
  private func sees(_ isMeant: (DataCategory) -> Bool) -> Bool {
    workplace.policy.categories.contains { category in
      guard isMeant(category) else { return false }
      return access(category) >= .view
        || dossier.categories.contains { $0.code == category.code && $0.state == .visible }
    }
  }

  /// A role that supervises reads whatever the matrix says.
  private var isWorking: Bool { workplace.role.nature != .supervision }

  private func access(_ category: DataCategory) -> Access {
    workplace.policy.matrix.cell(workplace.role.code, category.code).access
  }
}

import DossierCore

extension OsoAssembly {
  /// What the transfer tells of the parents; the fields of the dossier may be of an earlier one.
  mutating func parentView(_ view: TransferView) -> OsoParentView? {
    for sheet in ledger.sheets("C27") {
      ledger.leave(Self.viewFields, in: sheet, because: .toldByTransfer)
    }
    // A report without a copy for the parents may not leave (WPO 42(1)).
    if profile != .supportNetwork, !isPast(view.copyGivenOn) {
      gaps.missing.append("c27.afschrift")
    }
    guard let seenOn = view.seenOn, isPast(seenOn) else { return nil }
    ledger.transferFields.insert("c27.inzage")
    var told = OsoParentView(isProvisional: facts.isProvisional, seenOn: seenOn)
    if let agreement = view.agreement {
      ledger.transferFields.insert("c27.akkoord")
      told.agreement = standard.codes.agreements[Self.value(agreement)]
    }
    if view.agreement == .disagreed, let reason = view.reasonAgainst, !reason.isEmpty {
      ledger.transferFields.insert("c27.reden_niet_akkoord")
      told.reasonAgainst = reason
    }
    return told
  }

  private func isPast(_ day: CalendarDate?) -> Bool {
    day.map { $0 <= facts.madeOn } ?? false
  }

  /// As a dossier holds it.
  private static func value(_ agreement: TransferView.Agreement) -> String {
    switch agreement {
    case .agreed: FieldValue.yes
    case .disagreed: FieldValue.no
    case .unknown: "onbekend"
    }
  }

  private static let viewFields: [FieldCode] = [
    "c27.inzage", "c27.akkoord", "c27.reden_niet_akkoord",
  ]
}

import DossierCore

extension PolicyDifference {
  /// The periods.
  static func terms(from old: PolicyTerms, to new: PolicyTerms) -> [String] {
    let terms: [(String, KeyPath<PolicyTerms, Int>, String)] = [
      ("De termijn voor een verzoek", \.requestDays, "dagen"),
      ("De langste termijn voor een verzoek", \.requestMaximumDays, "dagen"),
      ("De tijd dat een pakket voor inzage blijft", \.packageDays, "dagen"),
      ("De leeftijd waarop een leerling zelf beslist", \.ownRightsAge, "jaar"),
      ("De duur van noodtoegang", \.emergencyHours, "uur"),
      ("De termijn om noodtoegang na te zien", \.emergencyReviewDays, "werkdagen"),
      ("De tijd dat een leraar een oude groep houdt", \.groupHandoverDays, "dagen"),
      ("De tijd tot vergrendelen", \.lockMinutes, "minuten"),
      ("De termijn om contactgegevens te controleren", \.contactCheckMonths, "maanden"),
      ("De bewaartermijn van het logboek", \.journalYears, "jaar"),
      ("De geldigheid van een uitnodiging", \.invitationDays, "dagen"),
      ("De waarschuwing voor een oude reservekopie", \.backupWarningDays, "dagen"),
      ("De waarschuwing voor een aflopende overeenkomst", \.agreementWarningDays, "dagen"),
      ("De langste tijd tot een aanhouding wordt nagezien", \.holdReviewMonths, "maanden"),
      ("De tijd dat een papieren dossier weg mag zijn", \.paperLoanDays, "dagen"),
      ("Het kleinste getoonde aantal", \.smallestShownCount, "leerlingen"),
    ]
    return requestTerm(from: old, to: new)
      + terms.flatMap { subject, path, unit in
        change(subject, old[keyPath: path], new[keyPath: path]) { "\($0) \(unit)" }
      }
      + change("De prijs van een volgende kopie", old.copyFeeCents, new.copyFeeCents, euros)
  }

  private static func requestTerm(from old: PolicyTerms, to new: PolicyTerms) -> [String] {
    change("De manier van tellen van de termijn voor een verzoek", old.requestTerm, new.requestTerm)
    {
      switch $0 {
      case .days: "een aantal dagen"
      case .legalMonth: "de maand van de wet"
      }
    }
  }

  /// For example "€ 4,50".
  private static func euros(_ cents: Int) -> String {
    let rest = cents % 100
    return "€ \(cents / 100)," + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  /// What the board chose where its sources contradict each other.
  static func choices(from old: BoardChoices, to new: BoardChoices) -> [String] {
    lists(from: old, to: new)
      + change("De termijn tot de evaluatie", old.evaluationMonths, new.evaluationMonths) {
        "\($0) maanden"
      }
      + turn(
        old.remarksNameTheirKind, new.remarksNameTheirKind,
        on: "Bij een opmerking moet voortaan feit of oordeel worden gekozen.",
        off: "Bij een opmerking hoeft feit of oordeel niet meer te worden gekozen.")
      + turn(
        old.externalsNeedGrants, new.externalsNeedGrants,
        on: "Externen krijgen voortaan alleen per leerling toegang.",
        off: "Externen hoeven niet meer per leerling toegang te krijgen.")
      + turn(
        old.extensionsMayRepeat, new.extensionsMayRepeat,
        on: "Een termijn mag voortaan meermaals worden verlengd.",
        off: "Een termijn mag niet meer meermaals worden verlengd.")
      + turn(
        old.retentionIsDecided, new.retentionIsDecided,
        on: "Het bestuur heeft over de bewaartermijnen besloten.",
        off: "Het bestuur heeft nog niet over de bewaartermijnen besloten.")
      + turn(
        old.oneRefusalCounts, new.oneRefusalCounts,
        on: "De weigering van één ouder met gezag geldt voortaan als weigering.",
        off: "De weigering van één ouder met gezag is niet meer genoeg.")
      + turn(
        old.othersAreRedacted, new.othersAreRedacted,
        on: "Gegevens van anderen moeten voortaan worden afgeschermd.",
        off: "Gegevens van anderen hoeven niet meer te worden afgeschermd.")
  }

  private static func lists(from old: BoardChoices, to new: BoardChoices) -> [String] {
    change(
      "Waarvoor bij een overstap toestemming nodig is,", old.transfersNeedingConsent,
      new.transfersNeedingConsent
    ) { listed($0.map(\.rawValue)) }
      + change(
        "Wat niet in het reglement staat,", old.categoriesOutsideRegulation,
        new.categoriesOutsideRegulation
      ) { listed($0.map(\.text)) }
      + change("Wie over verzoeken beslist,", old.deciders, new.deciders) {
        listed($0.map(\.text))
      }
      + change("De lijst van grondslagen", old.legalBases, new.legalBases) {
        listed($0.map(\.rawValue))
      }
      + change("De vorm van toestemming", old.consentForms, new.consentForms) {
        listed($0.map(\.rawValue))
      }
      + change("De keuze van oordelen over een datalek", old.breachVerdicts, new.breachVerdicts) {
        listed($0.map(\.rawValue))
      }
      + change("De lijst van bronsystemen", old.sourceSystems, new.sourceSystems, listed)
  }

  /// Which board and version, and who can be reached.
  static func identity(from old: PolicyIdentity, to new: PolicyIdentity) -> [String] {
    let day: (CalendarDate?) -> String = { $0?.dutch ?? "onbekend" }
    return change("De code van het bestuur", old.board, new.board) { $0 }
      + change("De naam van het bestuur", old.name, new.name) { $0 }
      + change("De naam van het reglement", old.regulation, new.regulation) { $0 }
      + change("De versie", old.version, new.version) { "\($0)" }
      + change("De datum van vaststelling", old.adopted, new.adopted, day)
      + change("De datum van instemming", old.councilConsent, new.councilConsent, day)
      + change("De datum van evaluatie", old.evaluation, new.evaluation, day)
      + change("De verwerkingsverantwoordelijke", old.controller, new.controller, written)
      + change("De FG", old.officer, new.officer, written)
      + correspondence(from: old.correspondence, to: new.correspondence)
  }

  private static func correspondence(
    from old: BoardCorrespondence, to new: BoardCorrespondence
  ) -> [String] {
    let written: (String) -> String = { $0.isEmpty ? "onbekend" : $0 }
    return change("Het telefoonnummer in brieven", old.phone, new.phone, written)
      + change("De website in brieven", old.website, new.website, written)
      + change(
        "De vindplaats van het klachtenreglement", old.complaintRules, new.complaintRules, written)
      + change(
        "Het middel om elektronisch te tonen wie u bent", old.electronicMeans, new.electronicMeans,
        written)
      + turn(
        old.isPublicAuthority, new.isPublicAuthority,
        on: "Brieven noemen voortaan bezwaar bij het bestuur, want dat is een bestuursorgaan.",
        off: "Brieven noemen voortaan de rechter, want het bestuur is geen bestuursorgaan.")
  }

  private static func written(_ contact: ContactPoint) -> String {
    [contact.function, contact.address, contact.email].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

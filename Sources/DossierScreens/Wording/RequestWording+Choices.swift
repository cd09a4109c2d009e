package import DossierCore

extension RequestWording {
  /// Why data must be erased.
  package static func word(_ ground: ErasureGround) -> String {
    switch ground {
    case .noLongerNeeded: "niet meer nodig"
    case .consentWithdrawn: "toestemming ingetrokken"
    case .objectionUpheld: "bezwaar was terecht"
    case .unlawful: "mag niet volgens de wet"
    case .notAdmitted: "leerling niet toegelaten"
    }
  }

  /// Why data must be frozen.
  package static func word(_ ground: RestrictionGround) -> String {
    switch ground {
    case .accuracyContested: "klopt volgens de verzoeker niet"
    case .unlawful: "mag niet volgens de wet"
    case .noLongerNeeded: "school heeft het niet meer nodig"
    case .objectionPending: "er loopt een bezwaar"
    }
  }

  /// Fact or opinion.
  package static func word(_ nature: CorrectionNature) -> String {
    switch nature {
    case .fact: "feit"
    case .opinion: "oordeel"
    }
  }

  /// What follows from the choice between fact and opinion.
  package static func sentence(_ nature: CorrectionNature) -> String {
    switch nature {
    case .fact: "Een fout in een feit wordt meteen verbeterd, binnen een werkdag."
    case .opinion:
      "Een oordeel blijft staan. De verklaring van de ouder of leerling komt er voor altijd bij."
    }
  }

  /// How a copy was handed over.
  package static func word(_ way: HandOverWay) -> String {
    switch way {
    case .inPerson: "in handen gegeven"
    case .post: "aangetekende post"
    case .securedMail: "beveiligde mail"
    case .directly: "rechtstreeks naar een andere organisatie"
    }
  }

  /// Where a requester went with the answer.
  package static func word(_ route: RequestFollowUp.Route) -> String {
    switch route {
    case .complaint: "klacht bij het bestuur"
    case .mediation: "bemiddeling door de AP"
    case .court: "verzoek aan de rechter"
    }
  }

  /// How far that is.
  package static func word(_ phase: RequestFollowUp.Phase) -> String {
    switch phase {
    case .begun: "begonnen"
    case .ended: "afgerond"
    }
  }

  /// What the handler is told about how a request came in.
  package static func sentence(_ remark: IntakeRemark) -> String {
    switch remark {
    case .oral: "Mondeling gevraagd. Dat telt ook. Bevestig het met een brief."
    case .forwardedByOfficer:
      "Doorgestuurd door de FG. De FG geeft advies en behandelt het verzoek niet."
    case .recognisedLate(let days):
      "Pas na \(Self.days(days)) herkend als verzoek. De termijn telt vanaf de ontvangst."
    case .situationMissing:
      "De bijzondere situatie ontbreekt. Vraag de verzoeker om aanvulling."
    case .groundMissing: "De reden ontbreekt. Vraag de verzoeker om aanvulling."
    }
  }

  /// For example "1 dag" and "3 dagen".
  package static func days(_ count: Int) -> String { count == 1 ? "1 dag" : "\(count) dagen" }
}

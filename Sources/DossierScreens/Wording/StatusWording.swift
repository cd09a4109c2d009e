package import DossierCore
import DossierOffice

/// States as words: on screens, in exports and on the command line alike.
package enum StatusWording {
  /// How a pupil stands with the school.
  package static func word(_ status: EnrolmentStatus) -> String {
    switch status {
    case .applied: "aangemeld"
    case .enrolled: "ingeschreven"
    case .left: "uitgeschreven"
    case .rejected: "niet toegelaten"
    }
  }

  /// What the list warns about; empty when nothing.
  package static func words(_ marks: RosterMarks) -> String {
    if marks.contains(.frozen) { return Terms.restricted }
    if marks.contains(.incomplete) { return "niet compleet" }
    return marks.contains(.noBirthDate) ? "geboortedatum?" : ""
  }

  /// Where a value came from (bron).
  package static func word(_ source: DataSource) -> String {
    switch source {
    case .guardian: "ouder of verzorger"
    case .pupil: "leerling"
    case .previousSchool: "vorige school"
    case .municipality: "gemeente"
    case .duo: "DUO"
    case .staff: "school"
    case .expert: "deskundige"
    case .system: "ander systeem"
    }
  }

  /// How much of something is seen.
  package static func word(_ state: VisibilityState) -> String {
    switch state {
    case .visible: "volledig"
    case .summary: "samenvatting"
    case .masked: "afgeschermd"
    case .hidden: "verborgen"
    case .restricted: Terms.restricted
    }
  }

  /// What a cell of the matrix gives.
  package static func word(_ access: Access) -> String {
    switch access {
    case .none: "niets"
    case .summary: "de samenvatting zien"
    case .view: "zien"
    case .change: "zien en wijzigen"
    }
  }

  /// For which pupils a cell holds.
  package static func word(_ scope: Scope) -> String {
    switch scope {
    case .ownGroup: "leerlingen van uw eigen groep"
    case .ownSchool: "leerlingen van uw eigen school"
    case .board: "leerlingen van alle scholen van het bestuur"
    case .perPupil: "leerlingen die aan u zijn toegewezen"
    }
  }

  /// How something in the journal ended.
  package static func word(_ outcome: JournalOutcome) -> String {
    switch outcome {
    case .success: "gelukt"
    case .refused: "geweigerd"
    case .failed: "fout"
    }
  }

  /// Which kind of journal line it is.
  package static func word(_ kind: JournalKind) -> String {
    switch kind {
    case .normal: "gewoon"
    case .emergency: "noodtoegang"
    case .management: "beheer"
    }
  }
}

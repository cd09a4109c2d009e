package import DossierCore
package import DossierOffice

/// A file on its way to another school or the samenwerkingsverband, in words.
package enum TransferWording {
  /// Where it goes to.
  package static func word(_ kind: TransferKind) -> String {
    switch kind {
    case .primary: "naar een andere basisschool"
    case .secondary: "naar het voortgezet onderwijs"
    case .supportBody: "naar het samenwerkingsverband"
    case .withinSecondary: "naar een andere middelbare school"
    }
  }

  /// The same, short enough for a list.
  package static func short(_ kind: TransferKind) -> String {
    switch kind {
    case .primary: "PO-PO"
    case .secondary: "PO-VO"
    case .supportBody: "SWV"
    case .withinSecondary: "VO-VO"
    }
  }

  /// What is sent.
  package static func paper(_ kind: TransferKind) -> String {
    kind == .supportBody
      ? "het dossier voor het samenwerkingsverband" : "het onderwijskundig rapport"
  }

  /// Whether the family agrees.
  package static func word(_ agreement: ParentalAgreement) -> String {
    switch agreement {
    case .agrees: "ja"
    case .disagrees: "nee"
    case .unknown: "onbekend"
    }
  }

  /// What that means for the transfer.
  package static func sentence(_ agreement: ParentalAgreement) -> String {
    switch agreement {
    case .agrees: "De ouders of de leerling zijn het eens met wat er staat."
    case .disagrees: "Zij zijn het niet eens. Het gaat toch, met de reden erbij."
    case .unknown: "Zij konden kijken en zeiden niets."
    }
  }

  /// How far it is.
  package static func word(_ state: TransferState) -> String {
    switch state {
    case .prepared: "voorbereid"
    case .shown: "voorgelegd"
    case .ready: "klaar"
    case .sent: "verstuurd"
    case .cancelled: "gestopt"
    }
  }
}

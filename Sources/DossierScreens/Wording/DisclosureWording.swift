package import DossierCore

/// What leaves the school, in words: on screens, in lists and on the command line.
package enum DisclosureWording {
  /// The name of a ground.
  package static func word(_ basis: LegalBasis) -> String {
    switch basis {
    case .legalObligation: "wettelijke plicht"
    case .publicTask: "publieke taak"
    case .legitimateInterest: "gerechtvaardigd belang"
    case .consent: "toestemming"
    case .agreement: "overeenkomst"
    case .vitalInterest: "vitaal belang"
    }
  }

  /// A ground as it is chosen, with its letter.
  package static func choice(_ basis: LegalBasis) -> String {
    "\(basis.rawValue) \(word(basis))"
  }

  /// When a ground is the right one, in the words of somebody at the desk.
  package static func sentence(_ basis: LegalBasis) -> String {
    switch basis {
    case .legalObligation: "Een wet verplicht de school dit te geven. Noem het artikel."
    case .publicTask: "Zonder dit kan de school geen goed onderwijs geven. Schrijf op waarom."
    case .legitimateInterest:
      "Een belang dat zwaarder weegt dan dat van de leerling. Bezwaar maken mag."
    case .consent: "De ouders, of de leerling vanaf 16 jaar, zeiden ja."
    case .agreement: "Het hoort bij een overeenkomst met deze ontvanger."
    case .vitalInterest: "Er is gevaar voor iemands leven of gezondheid. De FG krijgt bericht."
    }
  }

  /// How something goes out.
  package static func word(_ channel: DisclosureChannel) -> String {
    switch channel {
    case .inPerson: "in handen gegeven"
    case .post: "aangetekende post"
    case .secureMail: "beveiligde mail"
    case .transferService: "OSO"
    case .systemOfRecord: "via het bronsysteem"
    case .upload: "bestand op een beveiligde plek"
    case .spoken: "mondeling"
    case .viewing: "laten inzien"
    }
  }

  /// For what an interest is weighed.
  package static func word(_ use: WeighedUse) -> String {
    switch use {
    case .guidance: "begeleiding"
    case .dispute: "geschil"
    case .research: "onderzoek"
    case .learningMaterial: "leermateriaal en toetsen"
    }
  }

  /// The name of a test.
  package static func word(_ test: DisclosureTest) -> String {
    switch test {
    case .subsidiarity: "subsidiariteit"
    case .proportionality: "proportionaliteit"
    }
  }

  /// A test as a question that yes answers well.
  package static func question(_ test: DisclosureTest) -> String {
    switch test {
    case .subsidiarity: "Is dit echt het minimum?"
    case .proportionality: "Weegt het doel op?"
    }
  }

  /// What a test asks.
  package static func sentence(_ test: DisclosureTest) -> String {
    switch test {
    case .subsidiarity:
      "Ja betekent: er is geen andere manier die minder van de leerling laat zien."
    case .proportionality:
      "Ja betekent: wat de leerling hiervan merkt, is niet te veel voor dit doel."
    }
  }

  /// Which agreement a recipient must have.
  package static func word(_ need: AgreementNeed) -> String {
    switch need {
    case .processor: "verwerkersovereenkomst"
    case .exchange: "schriftelijke afspraken"
    case .none: "niet nodig"
    }
  }

  /// What somebody should think about first.
  package static func sentence(
    _ warning: DisclosureWarning, _ policy: Policy? = nil
  ) -> String {
    switch warning {
    case .manyCategories(let count):
      "U geeft \(count) rubrieken tegelijk. Heeft de ontvanger die echt allemaal nodig?"
    case .agreementEnds(let day):
      "De overeenkomst met deze ontvanger eindigt op \(day.dutch). Maak op tijd een nieuwe."
    case .beyondSupplierProfile(let fields):
      "Een leverancier krijgt gewoonlijk niet: "
        + fields.map { policy?.field($0)?.field.label ?? $0.text }.joined(separator: ", ")
        + ". Heeft deze leverancier dat echt nodig?"
    case .mayObject:
      "De ouders of de leerling mogen bezwaar maken tegen deze grondslag. Laat hun dat weten."
    case .officerIsTold: "De FG krijgt bericht van deze verstrekking."
    }
  }
}

import DossierCore

/// A block of the standard as lines that people read.
enum OsoText {
  /// The lines of a block, in its order; documents are no part of it.
  static func lines(of node: XmlNode, depth: Int = 0) -> [String] {
    node.children.flatMap { child -> [String] in
      if Self.silent.contains(child.name) { return [] }
      let indent = String(repeating: "  ", count: depth)
      guard child.children.isEmpty else {
        let inner = lines(of: child, depth: depth + 1)
        return inner.isEmpty ? [] : ["\(indent)\(label(child.name)):"] + inner
      }
      guard let value = child.value else { return [] }
      return ["\(indent)\(label(child.name)): \(word(value))"]
    }
  }

  /// What an element is called; those without a word of ours keep the name of the standard.
  static func label(_ name: String) -> String {
    labels[name] ?? name.prefix(1).uppercased() + name.dropFirst().replacing("_", with: " ")
  }

  private static func word(_ value: String) -> String {
    switch value {
    case "true": "ja"
    case "false": "nee"
    default: WrittenDate.xml(value)?.dutch ?? value
    }
  }

  private static let silent: Set<String> = ["document", "documentLijst"]

  private static let labels: [String: String] = [
    "inzagedatum": "Ingezien op", "inzage": "Ingezien door de ouders",
    "voorlopigdossier": "Voorlopig dossier", "akkoord": "Eens met de inhoud",
    "redennietakkoord": "Reden", "toestemming": "Toestemming voor de overdracht",
    "wensouders": "Advies volgens de ouders", "wensleerling": "Advies volgens de leerling",
    "herzienadvies": "Herzien advies", "motivatie_herzienadvies": "Reden van het nieuwe advies",
    "contactnodig": "Contact nodig", "contactpersoon": "Contactpersoon",
    "contacttelefoon": "Telefoon", "contactemail": "E-mail",
    "dagdelengeoorloofd": "Dagdelen geoorloofd", "dagdelenongeoorloofd": "Dagdelen ongeoorloofd",
    "urengeoorloofd": "Uren geoorloofd", "urenongeoorloofd": "Uren ongeoorloofd",
    "meerdan25percent": "Meer dan een kwart van de lestijd",
    "frequentie": "Aantal keren ongeoorloofd", "contactleerplicht": "Contact met leerplicht",
    "rmcmelding": "Gemeld bij RMC", "doorwie": "Vastgesteld door", "instantie": "Instantie",
    "isgerichtop": "Gericht op", "opp_einddatum": "Einddatum", "tlvingangdatum": "Geldig vanaf",
    "tlvswvnummer": "Samenwerkingsverband", "tlvcategorie": "Categorie",
    "tlvbeschikkingsnummer": "Nummer", "tlveinddatum": "Geldig tot en met",
    "arrangement_datum": "Ingegaan op", "arrangement_einddatum": "Tot en met",
    "arrangement_kenmerk": "Kenmerk", "arrangement_beschikkingsnr": "Nummer",
    "arrangement_brin": "School", "arrangement_vestigingscode": "Vestiging",
    "toetsidentificatie": "Toets", "eldtoetscode": "Code", "toetsnaam": "Naam",
    "toetsversie": "Versie", "afnamedatum": "Afgenomen op", "dl": "Didactische leeftijd",
    "afgenomendoor": "Afgenomen door", "naammedewerker": "Naam", "toetsscore": "Score",
    "aantalgoed": "Aantal goed", "aantalfout": "Aantal fout",
    "aantalopgaven": "Aantal opgaven", "aantalgelezen": "Aantal gelezen",
    "vaardigheidsscore": "Vaardigheidsscore", "codevaardigheidsschaal": "Vaardigheidsschaal",
    "referentiescore": "Vergeleken", "codereferentiescore": "Soort score",
    "codevergelijkingsgroep": "Vergeleken met", "toetsonderdeel": "Onderdeel",
    "onderdeelnaam": "Naam", "eindtoetsresultaat": "Uitslag", "toetssoort": "Soort",
    "toetsniveau": "Niveau", "toetsomschrijving": "Toets", "datum_afname": "Afgenomen op",
    "wettelijke_ontheffing": "Ontheffing", "standaardscore": "Standaardscore",
    "toets_advies": "Advies van de toets", "deelgenomen": "Deelgenomen",
    "onderdeelomschrijving": "Naam", "domeinomschrijving": "Naam", "domeincode": "Code",
    "onderdeelcode": "Code", "dom_referentieniveau": "Referentieniveau",
    "ond_referentieniveau": "Referentieniveau", "cijferlijstTypelijst": "Lijst",
  ]
}

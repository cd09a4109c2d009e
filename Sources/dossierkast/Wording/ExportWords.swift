import DossierCore
import DossierOffice
import DossierScreens

/// The help and the answers of the command `export`.
enum ExportWords {
  static let export = "Gegevens aan een ander geven, in een bestand: altijd een verstrekking."
  static let discussion =
    "Elke export komt in het register van verstrekkingen. Zonder regel in het register komt er geen "
    + "bestand. Het bestand is nieuw, alleen u kunt het lezen, en het komt nooit naast de kast."
  static let oso = "Een overstap versturen als OSO-bestand."
  static let osoDiscussion =
    "De overstap moet klaar zijn: de ouders kregen een afschrift en konden zeggen wat zij vinden. "
    + "Eindigt de naam op .zip? Dan staat de leesbare versie er ook in."
  static let edexml = "Leerlingen van een of meer groepen aan een leverancier geven, als EDEXML."
  static let edexmlDiscussion =
    "De leverancier moet in het register van ontvangers staan en een geldige overeenkomst hebben. "
    + "Elke leerling krijgt een eigen regel in het register van verstrekkingen."
  static let transfer = "Het kenmerk van de overstap."
  static let file = "Het nieuwe bestand, buiten de map van de kast."
  static let channel = "Hoe het gaat: oso (gewoon), beveiligde_mail, post of overhandigd."
  static let group = "Het kenmerk van een groep; mag vaker."
  static let recipient = "Het kenmerk van de leverancier in het register van ontvangers."
  static let profile = "Welke set: smal of lvs."
  static let purpose = "Het doel uit het beleid, bijvoorbeeld A2."
  static let basis = "De grondslag: A, B of O."
  static let why = "Waarop de grondslag rust: het artikel bij A, de reden bij B."
  static let subsidiarity = "Waarom het niet met minder kan."
  static let proportionality = "Waarom het doel opweegt tegen wat de leerling ervan merkt."
  static let reason = "Waarom de leverancier deze gegevens nodig heeft."
  static let until = "De laatste dag waarop de leverancier ze mag bewaren."

  static let kept =
    "Het bestand van een eerdere verstrekking of de scan van een vordering uitlezen."
  static let keptDiscussion =
    "Er wordt niets opnieuw verstrekt, en het uitlezen staat in het logboek. Een verstrekking kan "
    + "zolang de kast het bestand bewaart. Eindigt de naam op .zip? Dan staat alles erin."
  static let disclosure = "Het kenmerk van de verstrekking."
  static let demand = "Het kenmerk van de vordering."
  static let oneOfTwo = "één van beide: --disclosure of --demand"

  static func read(_ file: String) -> String {
    """
    Het bestand staat in \(file).
    Buiten de kast wordt het niet beschermd. Wis het na gebruik.
    """
  }

  /// Who is not in the file, and why.
  static func leftOut(_ row: RowOutcome, under policy: Policy) -> String {
    let why = row.refusal.map { ErrorWording.sentence(for: $0, under: policy) } ?? ""
    return "Niet in het bestand: leerling \(row.pupil.text). \(why)"
  }

  static func written(_ file: String, pupils: Int?) -> String {
    let about = pupils.map { $0 == 1 ? " over 1 leerling" : " over \($0) leerlingen" } ?? ""
    return """
      Vastgelegd in het register. Het bestand\(about) staat in \(file).
      Buiten de kast wordt het niet beschermd. Wis het na gebruik.
      """
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the consents of a group (TS-01).
enum ConsentGroupWording {
  static let title = "Toestemmingen"
  static let pupil = "Leerling"
  static let group = "Groep"
  static let shown = "Toon"
  static let hint = "Enter opent de leerling. Pijl links en rechts gaan langs de doelen."
  static let choiceHint = FormWording.filterHint
  static let noGroup = "Er is geen groep om te tonen."
  static let noPupil = "er is geen leerling gekozen"
  static let nobody = "niemand in deze lijst hoeft nog te antwoorden"
  static let mayNotRecord = "uw rol legt geen toestemmingen vast"
  static let open = "Toestemmingen van deze leerling"
  static let stack = "Stapel formulieren invoeren"
  static let photos = "Fotolijst maken"
  static let tasks = "Werklijst na intrekken"
  static let decidesMark = " (16+)"
  static let new = KeyWording.Words(
    "Nieuw", "Antwoord vastleggen", "Legt vast wat een ouder of leerling heeft geantwoord.")
  static let find = KeyWording.Words("Groep", "Groep kiezen", "Gaat naar de groep.")
  static let help = HelpTopic(
    title,
    """
    Hier ziet u van een hele groep waarvoor toestemming is. De leerlingen staan onder elkaar, de \
    doelen naast elkaar. Passen niet alle doelen op het scherm? Ga verder met de pijl naar rechts. \
    De namen blijven staan.

    Staat er ja, dan mag het. Bij elk ander woord mag het niet, behalve bij 16+: daar gaven de \
    ouders toestemming, en moet de leerling die nu zelf bevestigen. Onderaan staat wat de woorden \
    betekenen. F1 zegt het van het woord onder de cursor.

    Met Tab en F4 kiest u een groep, of alleen de leerlingen die nog moeten antwoorden. Typ letters \
    om naar een naam te springen.

    Met F9 maakt u herinneringsbrieven of een fotolijst, of voert u een stapel formulieren in.
    """)

  /// The heading of a column: the code of the purpose is the shortest name it has.
  static func short(_ purpose: ConsentPurposeCode) -> String {
    purpose.text.replacing("_", with: " ")
  }

  static func word(
    _ filter: ConsentGroupFilter, _ label: (ConsentPurposeCode) -> String
  ) -> String {
    switch filter {
    case .everybody: "alle leerlingen"
    case .silent: "wie niets heeft geantwoord"
    case .incomplete: "wie iets niet heeft geantwoord"
    case .missing(let purpose): "geen antwoord: \(label(purpose))"
    }
  }

  /// A group as a part of a title: some are called "Groep 5" and some "5".
  static func named(_ group: String) -> String {
    group.lowercased().hasPrefix("groep") ? group : "groep \(group)"
  }

  static func none(_ filter: ConsentGroupFilter) -> String {
    filter == .everybody
      ? "In deze groep zit niemand die u mag zien."
      : "Niemand: iedereen in deze groep heeft geantwoord."
  }

  /// What stands under the cursor, in full.
  static func hint(_ purpose: ConsentGroupAnswer.Column, _ state: ConsentState) -> String {
    let word = isAsked(purpose, state) ? ConsentStateWording.word(state) : "niet gevraagd"
    return "\(purpose.label): \(word). Enter opent."
  }

  /// The sign in a cell.
  static func sign(_ purpose: ConsentGroupAnswer.Column, _ state: ConsentState) -> String {
    isAsked(purpose, state) ? ConsentStateWording.sign(state) : Terms.empty
  }

  /// Who was never asked what few are asked owes no answer to it.
  private static func isAsked(
    _ purpose: ConsentGroupAnswer.Column, _ state: ConsentState
  ) -> Bool {
    purpose.isRoutine || state != .unanswered
  }

  static func found(_ count: Int, of all: Int, waiting: Int) -> String {
    let pupils = all == 1 ? "1 leerling" : "\(all) leerlingen"
    let shown = count == all ? pupils : "\(count) van \(pupils)"
    return waiting == 0
      ? "\(shown). Iedereen heeft alles beantwoord."
      : "\(shown). \(waiting) \(waiting == 1 ? "moet" : "moeten") nog iets beantwoorden."
  }

  static func place(_ shown: Range<Int>, of count: Int) -> String {
    "doel \(shown.lowerBound + 1)-\(shown.upperBound) van \(count)"
  }

  static func remind(_ count: Int) -> String {
    count == 1 ? "Herinneringsbrief maken" : "Herinneringsbrieven maken (\(count))"
  }
}

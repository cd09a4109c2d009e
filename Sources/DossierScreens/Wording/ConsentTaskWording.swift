import DossierCore
import DossierOffice
import ScreenKit

/// The sentences of the work list after a withdrawal (TS-06).
enum ConsentTaskWording {
  static let title = "Werklijst na intrekken"
  static let open = "nog te doen"
  static let handled = "afgehandeld"
  static let what = "Wat er moet gebeuren"
  static let since = "Ingetrokken"
  static let doneOn = "Gedaan op"
  static let days = "Dagen"
  static let sixteen = "16 geworden: vraag de leerling"
  static let none = "Er is niets te doen. Alles wat is ingetrokken, is afgehandeld."
  static let noneHandled = "Er is nog niets afgehandeld."
  static let hint = "Enter handelt een regel af."
  static let partHint = "Enter: schrijf op wat u hebt gedaan. F9 is Acties."
  static let readHint = "Enter zegt alles over deze regel."
  static let sixteenHint = "Enter toont de toestemmingen van deze leerling."
  static let isHeading = "De leerlingen staan hieronder."
  static let handle = "Taak afhandelen"
  static let notAPart = "dit is geen open taak"
  static let disclosures = "Wat er van deze leerling is gegeven"
  static let save = "Afhandelen"
  static let result = "Uitkomst"
  static let note = "Wat is er gedaan"
  static let noteHint = "In een paar woorden, bijvoorbeeld: foto van 3 mei van de site gehaald."
  static let isDone = "Afgehandeld."
  static let find = KeyWording.Words("Toon", "Andere taken tonen", "Gaat naar de keuze Toon.")
  static let help = HelpTopic(
    title,
    """
    Trekt iemand een toestemming in, dan geldt dat meteen: het programma laat niets meer zien waarvoor \
    die toestemming nodig was. Wat buiten het programma staat, moet iemand nalopen: de website, de \
    foto's, wie het heeft gekregen. Dat staat hier, het oudste bovenaan.

    Ga naar een regel en druk op Enter. Schrijf op wat u hebt gedaan. De regel verdwijnt dan, en staat \
    bij 'afgehandeld'.

    Onderaan staan leerlingen die 16 zijn geworden. Hun ouders gaven toestemming. Vraag nu de leerling.
    """)

  /// What must be done.
  static func task(_ part: ConsentFollowUp) -> String {
    switch part {
    case .publication: "weghalen waar het staat"
    case .photos: "foto's opzoeken, niet meer gebruiken"
    case .recipients: "ontvangers laten weten"
    case .erasure: "wissen, of zeggen waarom niet"
    }
  }

  /// What must be done, as a sentence.
  static func sentence(_ part: ConsentFollowUp) -> String {
    switch part {
    case .publication: "Haal het weg op elke plek waar het is geplaatst."
    case .photos:
      "Zoek de foto's en video's op die de school van deze leerling heeft. Gebruik ze niet meer."
    case .recipients: "Laat iedereen die het heeft gekregen weten dat het is ingetrokken."
    case .erasure:
      "Wis wat met deze toestemming is bewaard. Is er een andere reden om het te bewaren? Noem die."
    }
  }

  static func word(_ result: ConsentTaskResult) -> String {
    switch result {
    case .done: "gedaan"
    case .nothingFound: "er was niets te doen"
    case .otherGround: "bewaren, om een andere reden"
    }
  }

  static func resultHint(_ task: ConsentTaskRow, _ part: ConsentFollowUp) -> String {
    switch part {
    case .erasure: "Bewaren mag alleen met een andere reden. Schrijf die hieronder op."
    case .recipients where !task.given.isEmpty: "Laat het eerst iedereen weten die hierboven staat."
    case .publication, .photos, .recipients: "Is het gedaan, of was er niets?"
    }
  }

  /// For what the consent was, with the question where there was one.
  static func about(_ task: ConsentTaskRow) -> String {
    task.subject.map { PupilConsentWording.about(task.label, $0) } ?? task.label
  }

  static func intro(_ task: ConsentTaskRow, _ part: ConsentFollowUp) -> String {
    "Ingetrokken op \(task.since.dutch): \(about(task)). \(sentence(part))\(given(task, part))"
      + again(task)
  }

  /// Who got it, by the register of disclosures.
  private static func given(_ task: ConsentTaskRow, _ part: ConsentFollowUp) -> String {
    guard part == .recipients else { return "" }
    guard !task.given.isEmpty else {
      return " In het register van verstrekkingen staat niemand."
    }
    let all = task.given.map { "\($0.name ?? Terms.nameless) (\($0.on.dutch))" }
    let shown = all.prefix(mostShown).joined(separator: ", ")
    let more = all.count > mostShown ? " en nog \(all.count - mostShown)" : ""
    return " Dit kregen: \(shown)\(more)."
  }

  /// More recipients than this do not fit above the form; the register has all of them.
  private static let mostShown = 5

  private static func again(_ task: ConsentTaskRow) -> String {
    task.state.isValid ? " Let op: intussen is er opnieuw toestemming gegeven." : ""
  }

  static func row(_ line: ConsentTaskLine, _ policy: Policy) -> ListRow {
    switch line {
    case .heading(let title): return ListRow([title], styles: [0: .bold])
    case .part(let task, let part):
      return ListRow([
        "\(ConsentGroupWording.short(task.purpose)): \(self.task(part))",
        task.name ?? task.pupil.text, task.since.dutch, "\(task.days)",
      ])
    case .step(let task, let step):
      return ListRow([
        "\(ConsentGroupWording.short(task.purpose)): \(word(step.result))",
        task.name ?? task.pupil.text, step.on.dutch, "\(task.days)",
      ])
    case .sixteen(let line):
      return ListRow([
        "  "
          + line.purposes.map { policy.consentPurpose($0)?.label ?? $0.text }
          .joined(separator: ", "), line.name, line.since.dutch, "",
      ])
    }
  }

  static func explanation(_ task: ConsentTaskRow, _ part: ConsentFollowUp) -> Explanation {
    Explanation(
      title: title, what: intro(task, part),
      now: "Uw rol handelt dit niet af. Vraag de administratie.")
  }

  static func explanation(_ task: ConsentTaskRow, _ step: ConsentTaskRow.Step) -> Explanation {
    Explanation(
      title: title,
      what: "\(about(task)).\n\(sentence(step.part))\n\n\(word(step.result).sentenceStart): "
        + step.note.sentence,
      now: "Afgehandeld op \(step.on.dutch) door \(step.by ?? "een collega"). Ingetrokken op "
        + "\(task.since.dutch).")
  }

  static func count(_ parts: Int, sixteen: Int) -> String {
    let tasks = parts == 1 ? "1 taak" : "\(parts) taken"
    guard sixteen > 0 else { return "\(tasks)." }
    return "\(tasks). \(sixteen == 1 ? "1 leerling" : "\(sixteen) leerlingen") van 16 om te vragen."
  }

  static func done(_ count: Int) -> String {
    count == 1 ? "1 afgehandelde taak." : "\(count) afgehandelde taken."
  }
}

import DossierCore

@testable import DossierExchange

extension LetterSample {
  /// An ordinary case for a letter.
  static func page(for kind: LetterKind) -> LetterPage {
    var page = basis
    switch kind {
    case .receipt:
      page.request.latest = "14 februari 2027"
    case .identification:
      page.request.latest = "14 februari 2027"
      page.identification = LetterIdentification(
        appointment: "Bel 030 000 00 01 voor een afspraak.", electronicMeans: "DigiD")
      page.respondBefore = "4 december 2026"
    case .completion:
      page.gaps = [
        LetterGap(
          question: "Wat is er anders aan uw situatie?",
          why: "Dat moeten wij weten om uw belang te kunnen afwegen."),
        LetterGap(question: "Om welke foto's gaat het?"),
      ]
      page.respondBefore = "4 december 2026"
    case .extensionNotice:
      page.date = "18 december 2026"
      page.request.due = "14 februari 2027"
      page.request.dueExplanation = "verlengd, dag 26 van 84"
      page.extending = LetterExtension(
        previousDue: "20 december 2026",
        reason: "Het dossier heeft veel verslagen, en in elk verslag staan ook andere kinderen.")
    case .decisionGranted: correct(&page)
    case .decisionPartly: decide(&page, [granted, refused])
    case .decisionRefused:
      decide(&page, [refused])
      page.decision.whoMayAsk = "een ouder of voogd met gezag"
    case .recipientNotice: notify(&page)
    case .liftingNotice:
      page.lifting = LetterLifting(
        since: "22 november 2026", from: "18 januari 2027",
        reason: "Wij hebben de gegevens nagekeken. Ze kloppen nu.")
      page.fields = [
        LetterField(label: "Advies van de school"), LetterField(label: "Thuissituatie"),
      ]
    case .packageCover: pack(&page)
    case .withdrawal:
      page.date = "2 december 2026"
      page.withdrawnOn = "1 december 2026"
      page.consequence = "In het dossier verandert niets."
      page.respondBefore = "16 december 2026"
    case .answer:
      page.answer =
        "Wij bewaren foto's tot een jaar nadat een leerling van school is. Daarna wissen wij ze."
    case .consentReminder: remind(&page)
    case .consentAtSixteen: askPupil(&page)
    }
    return page
  }

  private static func remind(_ page: inout LetterPage) {
    page.request = LetterRequest(
      pupil: "Öykü Yılmaz", handler: "de administratie van De Regenboog")
    page.signer = "Administratie"
    page.respondBefore = "8 december 2026"
    page.consents = [
      LetterConsent(
        label: "Foto's en video's op de website", state: "wij hebben nog geen antwoord"),
      LetterConsent(label: "Medicijnen verstrekken", state: "het vorige antwoord is verlopen"),
      LetterConsent(
        label: "Foto's in de schoolgids",
        state: "de tekst is veranderd, daarom vragen wij het opnieuw"),
    ]
    page.addition = "Op 11 december is de kerstviering. Dan maken wij foto's."
  }

  private static func askPupil(_ page: inout LetterPage) {
    remind(&page)
    page.addressee.name = "Öykü Yılmaz"
    page.addressee.salutation = "Öykü"
    page.decidesFrom = "3 november 2026"
    page.addition = ""
    page.consents = [
      LetterConsent(label: "Foto's en video's op de website", state: "je ouders zeiden ja"),
      LetterConsent(
        label: "Foto's in kranten en tijdschriften", state: "wij hebben nog geen antwoord"),
    ]
  }

  private static let basis = LetterPage(
    sender: LetterSender(
      name: "Stichting De Regenboog", department: "Bestuur en administratie",
      addressLines: ["Postbus 100", "3500 AA Utrecht"], phone: "030 000 00 01",
      email: "privacy@regenboog.example", website: "www.regenboog.example"),
    officer: LetterOfficer(
      function: "de functionaris voor gegevensbescherming (FG)",
      contact: "fg@regenboog.example of Postbus 100, 3500 AA Utrecht"),
    addressee: LetterAddressee(
      name: "Mevrouw Ö. Yılmaz", addressLines: ["Regenboogstraat 12 B", "3511 AB Utrecht"],
      salutation: "mevrouw Yılmaz"),
    date: "24 november 2026", reference: "V-2026-0017", signer: "Directeur",
    request: LetterRequest(
      pupil: "Öykü Yılmaz", asked: "inzage in het dossier",
      scope: "een kopie van het hele dossier", received: "22 november 2026",
      due: "20 december 2026", dueExplanation: "dag 2 van 28",
      handler: "de administratie van De Regenboog", decider: "de directeur"),
    remedies: LetterRemedies(complaintRules: "www.regenboog.example/klachten"))

  private static let granted = LetterItem(
    label: "Toetsen en rapporten", isGranted: true, explanation: "U krijgt een kopie.")

  private static let refused = LetterItem(
    label: "Verslag van 3 maart 2026", isGranted: false,
    ground: "de rechten van anderen gaan hier voor",
    explanation: "In dit verslag staat vooral wat een ander kind vertelde.")

  private static func decide(_ page: inout LetterPage, _ items: [LetterItem]) {
    page.date = "14 december 2026"
    page.decision = LetterDecision(
      takenOn: "11 december 2026", items: items,
      article: "artikel 8.2 van het privacyreglement", carryingOut: "Wij maken de kopie voor u.",
      carriedOutBy: "20 december 2026")
    page.handOver = "U kunt de kopie ophalen bij de administratie, op schooldagen van 9 tot 16 uur."
    page.fee = "geen, de eerste kopie is gratis"
  }

  private static func correct(_ page: inout LetterPage) {
    page.date = "14 december 2026"
    page.request.asked = "correctie van gegevens"
    page.decision = LetterDecision(
      takenOn: "11 december 2026",
      items: [LetterItem(label: "Leerling: Geboortedatum", isGranted: true)],
      article: "artikel 8.3 van het privacyreglement",
      carryingOut: "Wij passen de gegevens aan, of voegen uw verklaring toe.",
      carriedOutBy: "20 december 2026", recipients: "Gemeente Utrecht en DUO")
  }

  private static func notify(_ page: inout LetterPage) {
    page.date = "14 december 2026"
    page.addressee = LetterAddressee(
      name: "Gemeente Utrecht, afdeling leerplicht",
      addressLines: ["Postbus 200", "3500 AB Utrecht"], salutation: "heer of mevrouw")
    page.disclosure = LetterDisclosure(givenOn: "2 september 2026", recipientReference: "LP-88")
    page.fields = [LetterField(label: "Geboortedatum", newValue: "28 februari 2015")]
    page.respondBefore = "11 januari 2027"
  }

  private static func pack(_ page: inout LetterPage) {
    page.date = "14 december 2026"
    page.parcel = LetterParcel(
      contents: ["Een kopie van de gegevens (PDF, 24 bladzijden)", "Dezelfde gegevens als JSON"],
      isRedacted: true, keptUntil: "13 januari 2027")
    page.handOver = "U hebt het pakket opgehaald bij de administratie."
    page.fee = "geen, de eerste kopie is gratis"
  }
}

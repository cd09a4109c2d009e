import DossierCore
import Testing

@testable import DossierExchange

/// An invented case for each letter, and for what a letter says only now and then.
struct LetterSample: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: LetterKind
  let page: LetterPage

  var testDescription: String { name }

  static let letters = LetterKind.allCases.map {
    Self(name: $0.rawValue, kind: $0, page: page(for: $0))
  }

  static let variants = [
    Self("ontvangst-mondeling", .receipt) {
      $0.request.isOral = true
      $0.request.asked = "te stoppen met foto's op de website"
      $0.request.scope = ""
      $0.request.decider = ""
      $0.consequence = "Tot het besluit gebruiken wij deze foto's niet."
      $0.addressee.addressLines = []
      $0.addressee.salutation = ""
      $0.remedies.complaintRules = ""
    },
    Self("besluit-geweigerd-wettelijke-uitzondering", .decisionRefused) {
      $0.decision.items = [
        LetterItem(
          label: "Gespreksverslagen", isGranted: false,
          ground: "een uitzondering in de wet staat dit niet toe (artikel 41 UAVG)")
      ]
      $0.decision.whoMayAsk = ""
    },
    Self("besluit-geweigerd-ouderinformatie", .decisionRefused) {
      $0.remedies.isParentInformation = true
      $0.request.asked = "informatie over uw kind"
      $0.decision.items = [
        LetterItem(
          label: "Het laatste rapport", isGranted: false,
          ground: "ook de ouder met gezag krijgt deze informatie niet")
      ]
      $0.decision.whoMayAsk = ""
      $0.decision.article = "artikel 377c van boek 1 van het Burgerlijk Wetboek"
    },
    Self("besluit-deels-openbaar", .decisionPartly) { $0.remedies.isPublicAuthority = true },
    Self("kennisgeving-ontvanger-gewist", .recipientNotice) {
      $0.disclosure.change = .erased
      $0.disclosure.recipientReference = ""
      $0.fields = [LetterField(label: "Verslag van 12 maart 2026")]
    },
    Self("kennisgeving-ontvanger-aangevuld", .recipientNotice) {
      $0.disclosure.givenOn = "2 september 2026 en 5 oktober 2026"
      $0.fields = [
        LetterField(
          label: "Verslag van 12 maart 2026",
          statement: "Mijn dochter was die dag ziek en deed daarom niet mee.")
      ]
    },
    Self("kennisgeving-ontvanger-beperkt", .recipientNotice) {
      $0.disclosure.change = .restricted
      $0.fields = [LetterField(label: "Toetsresultaten")]
    },
    Self("begeleidend-pakket-meenemen", .packageCover) {
      $0.request.asked = "gegevens om mee te nemen naar een andere school"
      $0.parcel = LetterParcel(
        contents: ["Een OSO-bestand (XML)", "Hetzelfde als JSON"],
        exclusions: [
          LetterExclusion(label: "Toetsen", reason: "die heeft de school zelf gemaakt"),
          LetterExclusion(label: "Verslagen", reason: "die heeft de school zelf geschreven"),
        ],
        sentTo: "basisschool De Vuurtoren in Utrecht", keptUntil: "13 januari 2027")
      $0.handOver = "De school heeft laten weten dat alles is aangekomen."
      $0.fee = ""
    },
  ]

  static let all = letters + variants

  private init(name: String, kind: LetterKind, page: LetterPage) {
    self.name = name
    self.kind = kind
    self.page = page
  }

  private init(_ name: String, _ kind: LetterKind, change: (inout LetterPage) -> Void) {
    var page = Self.page(for: kind)
    change(&page)
    self.init(name: name, kind: kind, page: page)
  }
}

import DossierCore
import Testing

@testable import DossierExchange

/// Whatever is typed in every field at once, a letter keeps the structure that the board wrote.
struct LetterStructureTests {
  /// Every text of a page that stands by itself.
  private static var texts: [WritableKeyPath<LetterPage, String>] {
    [
      \.sender.name, \.sender.department, \.sender.phone, \.sender.email, \.sender.website,
      \.officer.function, \.officer.contact, \.addressee.name, \.addressee.salutation, \.date,
      \.reference, \.signer, \.request.pupil, \.request.asked, \.request.scope, \.request.received,
      \.request.due, \.request.dueExplanation, \.request.latest, \.request.handler,
      \.request.decider, \.remedies.complaintRules, \.respondBefore, \.consequence,
      \.identification.appointment, \.identification.electronicMeans, \.extending.previousDue,
      \.extending.reason, \.decision.takenOn, \.decision.article, \.decision.carryingOut,
      \.decision.carriedOutBy, \.decision.recipients, \.decision.whoMayAsk, \.handOver, \.fee,
      \.disclosure.givenOn, \.disclosure.recipientReference, \.lifting.since, \.lifting.from,
      \.lifting.reason, \.parcel.keptUntil, \.parcel.sentTo, \.withdrawnOn, \.answer,
      \.decidesFrom, \.addition,
    ]
  }

  static let values = [
    "</p><p>x", "\n\n## x\n\n- y\n\nz", "- x", "{{/omvang}}{{#lijst}}", "\" onclick=\"x",
    "x\u{1}\n- y", "<\u{338}p>", "\r\n\r\n- x", "]]><!-- x", "&#60;p&#62;", "## x",
  ]

  @Test(arguments: values)
  func `no value changes the structure of a letter`(value: String) throws {
    let templates = try LetterFiles.loaded()
    for sample in LetterSample.all {
      let plain = try templates.letter(sample.kind, sample.page)
      let typed = try templates.letter(sample.kind, Self.filled(sample.page, with: value))
      #expect(Self.tags(typed.html) == Self.tags(plain.html))
      #expect(Self.items(typed.text) == Self.items(plain.text))
      #expect(Self.gaps(typed.text) == Self.gaps(plain.text))
    }
  }

  @Test func `every text of a page is among those that are filled`() {
    let page = LetterSample.page(for: .receipt)
    let filled = Self.filled(page, with: "x")
    #expect(Self.texts.allSatisfy { page[keyPath: $0].isEmpty || filled[keyPath: $0] == "x" })
    let used = LetterName.all.count { if case .text = $0.reading { true } else { false } }
    #expect(Self.texts.count == used)
  }

  /// Only what is there is replaced: what a letter leaves out must stay left out.
  private static func filled(_ page: LetterPage, with value: String) -> LetterPage {
    var page = page
    for path in texts where !page[keyPath: path].isEmpty { page[keyPath: path] = value }
    let fill = { (text: String) in text.isEmpty ? "" : value }
    page.sender.addressLines = page.sender.addressLines.map(fill)
    page.addressee.addressLines = page.addressee.addressLines.map(fill)
    page.gaps = page.gaps.map { LetterGap(question: fill($0.question), why: fill($0.why)) }
    page.decision.items = page.decision.items.map {
      LetterItem(
        label: fill($0.label), isGranted: $0.isGranted, ground: fill($0.ground),
        explanation: fill($0.explanation))
    }
    page.fields = page.fields.map {
      LetterField(label: fill($0.label), newValue: fill($0.newValue))
    }
    page.parcel.contents = page.parcel.contents.map(fill)
    page.parcel.exclusions = page.parcel.exclusions.map {
      LetterExclusion(label: fill($0.label), reason: fill($0.reason))
    }
    page.consents = page.consents.map {
      LetterConsent(label: fill($0.label), state: fill($0.state))
    }
    return page
  }

  private static func tags(_ html: String) -> [Substring] {
    html.matches(of: /<[^>]*>/).map(\.output)
  }

  private static func items(_ text: String) -> Int {
    text.split(separator: "\n").count { $0.hasPrefix("- ") }
  }

  private static func gaps(_ text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count { $0.isEmpty }
  }
}

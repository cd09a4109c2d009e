import DossierCore
import Testing

@testable import DossierExchange

/// R-X-7, R-O-8.9-5, R-O-8.9-6, R-O-8.2-4: what a letter must say, whatever the case.
struct LetterContentTests {
  private static func text(_ sample: LetterSample) throws -> String {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    return LetterWords.inText(letter.text).joined(separator: " ")
  }

  @Test(arguments: LetterSample.all)
  func `every letter says who answers and with which reference`(_ sample: LetterSample) throws {
    let text = try Self.text(sample)
    #expect(text.contains(sample.page.request.handler))
    #expect(text.contains("Kenmerk: V-2026-0017"))
    #expect(text.contains(sample.page.officer.function))
    #expect(text.contains(sample.page.officer.contact))
  }

  @Test(arguments: LetterSample.all)
  func `every letter names a day`(_ sample: LetterSample) throws {
    let text = try Self.text(sample)
    let page = sample.page
    let days = [
      page.request.due, page.respondBefore, page.decision.carriedOutBy, page.lifting.from,
      page.parcel.keptUntil, page.decision.takenOn, page.request.received,
    ].filter { !$0.isEmpty }
    #expect(days.contains { text.contains($0) })
  }

  @Test(arguments: LetterSample.all)
  func `every letter says where to complain`(_ sample: LetterSample) throws {
    let text = try Self.text(sample)
    #expect(text.contains("klacht"))
    #expect(text.contains("Autoriteit Persoonsgegevens"))
    if sample.kind != .recipientNotice {
      let rules = sample.page.remedies.complaintRules
      let place = rules.isEmpty ? " van het bestuur." : ": \(rules)."
      #expect(text.contains("klachtenreglement\(place)"))
      #expect(text.contains("www.autoriteitpersoonsgegevens.nl"))
    }
  }

  @Test(.tags(.`R-O-8.9-5`, .`R-O-8.9-6`), arguments: LetterSample.all.filter(\.kind.isDecision))
  func `a decision names the board, the AP and the court, with its six weeks`(
    _ sample: LetterSample
  ) throws {
    let text = try Self.text(sample)
    #expect(text.contains("een klacht indienen bij het schoolbestuur"))
    #expect(text.contains("een klacht indienen bij de Autoriteit Persoonsgegevens (AP)"))
    let remedies = sample.page.remedies
    switch (remedies.isParentInformation, remedies.isPublicAuthority) {
    case (true, _): #expect(text.contains("U kunt de rechter vragen te bepalen"))
    case (false, true): #expect(text.contains("daarna binnen zes weken naar de rechter"))
    case (false, false):
      #expect(text.contains("U kunt de rechter vragen om een uitspraak. Doe dat binnen zes weken"))
    }
    #expect(text.contains("binnen zes weken") != remedies.isParentInformation)
  }

  @Test(.tags(.`R-O-8.2-4`), arguments: LetterSample.all)
  func `no letter asks for a copy of an identity document`(_ sample: LetterSample) throws {
    let sentences = try Self.text(sample).lowercased().split { ".?!".contains($0) }
    let documents = ["paspoort", "identiteit", "rijbewijs", "id-kaart", "documentnummer"]
    let asks = sentences.filter { sentence in
      documents.contains { sentence.contains($0) } && sentence.contains("kopie")
        && !sentence.contains("geen kopie")
    }
    #expect(asks == [])
    #expect(!sentences.contains { $0.contains("documentnummer") })
  }

  @Test(.tags(.`R-O-8.9-4`))
  func `a legal exception reads like any other ground`() throws {
    let samples = LetterSample.variants
    let sample = try #require(samples.first { $0.name.hasSuffix("wettelijke-uitzondering") })
    let text = try Self.text(sample).lowercased()
    #expect(text.contains("gespreksverslagen: een uitzondering in de wet staat dit niet toe"))
    for word in ["veilig", "welzijn", "mishandeling", "afgeschermd", "geheim", "8.9"] {
      #expect(!text.contains(word))
    }
  }

  @Test func `nothing in a page comes from elsewhere or tells that it was read`() throws {
    for sample in LetterSample.all {
      let html = try LetterFiles.loaded().letter(sample.kind, sample.page).html
      for word in [
        "src=", "href", "url(", "@import", "http:", "https:", "<script", "<img", "<link",
      ] {
        #expect(!html.contains(word))
      }
    }
  }

  @Test func `a letter without an address is handed over`() throws {
    var page = LetterSample.page(for: .receipt)
    page.addressee.addressLines = ["", " \u{200B}"]
    let letter = try LetterFiles.loaded().letter(.receipt, page)
    #expect(letter.text.contains("Mevrouw Ö. Yılmaz\nPersoonlijk uit te reiken\n"))
    #expect(letter.html.contains("<div>Persoonlijk uit te reiken</div>"))
  }

  @Test(arguments: LetterSample.all)
  func `the subject and the title name nobody`(_ sample: LetterSample) throws {
    let letter = try LetterFiles.loaded().letter(sample.kind, sample.page)
    #expect(!letter.subject.isEmpty)
    #expect(!letter.subject.contains("Yılmaz"))
    let head = letter.html.firstRange(of: "<body>").map { letter.html[..<$0.lowerBound] }
    #expect(try #require(head).contains("Yılmaz") == false)
  }
}

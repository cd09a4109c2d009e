import DossierCore
import DossierExchange
import Foundation
import Testing

/// How values of a dossier become values of the standard.
struct OsoValueTests {
  @Test(arguments: [
    ("12", "<nummer>12<", nil), ("136 a", "<nummer>136<", "<toevoeging>a<"),
    ("52-54", "<nummer>52<", "<toevoeging>54<"), ("7hs", "<nummer>7<", "<toevoeging>hs<"),
    ("t/o 3", "<nummer>t/o 3<", nil), ("5 bis 2", "<nummer>5<", "<toevoeging>bis 2<"),
  ])
  func `a house number is taken apart and nothing of it is lost`(
    typed: String, number: String, addition: String?
  ) throws {
    let text = try OsoFixture().setting("c02.huisnummer", typed)
      .without("c06.huisnummer").export(.portability).text
    #expect(text.contains(number))
    #expect(text.contains("<toevoeging>") == (addition != nil))
    if let addition { #expect(text.contains(addition)) }
  }

  @Test(arguments: [
    ("+31612345678", "0612345678"), ("+31501234567", "0501234567"),
    ("+4915112345678", "004915112345678"), ("112", "112"),
  ])
  func `a telephone number is written in digits`(stored: String, written: String) throws {
    let text = try OsoFixture().setting("c02.telefoon", stored).export(.primaryTransfer).text
    #expect(text.contains("<nummer>\(written)</nummer>"))
  }

  @Test(arguments: [("jan&co@example.nl", false), ("o'neil@example.nl", false), ("a.b@c.nl", true)])
  func `an e-mail address with signs the standard refuses is left out`(
    email: String, isPlaced: Bool
  ) throws {
    let export = try OsoFixture().setting("c02.email", email).export(.primaryTransfer)
    #expect(export.reason("c02.email") == (isPlaced ? nil : .valueNotAccepted))
    #expect(export.text.contains("<nummer>\(email)<") == isPlaced)
  }

  @Test(arguments: [
    ("2017-04-03", "<geboortedatum>2017-04-03<"), ("2017-04-00", "<geboortemaand>2017-04<"),
    ("2017-00-00", nil), ("onbekend", nil),
  ])
  func `a birth date of which the day is unknown is a month`(
    stored: String, written: String?
  ) throws {
    let export = try OsoFixture().setting("c01.geboortedatum", stored).export(.portability)
    if let written { #expect(export.text.contains(written)) }
    #expect(export.reason("c01.geboortedatum") == (written == nil ? .valueNotAccepted : nil))
  }

  /// The schema: 0 unknown, 1 female, 2 male; a dossier has ISO 5218, where 1 is male.
  @Test(arguments: [("0", "0"), ("1", "2"), ("2", "1"), ("9", nil)])
  func `a boy is a 2 and a girl a 1, and a sex without a code is left out`(
    stored: String, written: String?
  ) throws {
    let export = try OsoFixture().setting("c01.geslacht", stored).export(.primaryTransfer)
    #expect(export.holds("geslacht") == (written != nil))
    if let written { #expect(export.text.contains("<geslacht>\(written)<")) }
    #expect(export.reason("c01.geslacht") == (written == nil ? .valueNotAccepted : nil))
  }

  @Test(arguments: [("1", true), ("2", true), ("3", true), ("6", false), ("9", false)])
  func `only relations of which the standard says the meaning are written`(
    stored: String, isWritten: Bool
  ) throws {
    let export = try OsoFixture().setting("c06.relatie", stored).export(.primaryTransfer)
    #expect(export.text.contains("<relatietotkind>\(stored)<") == isWritten)
    #expect(export.reason("c06.relatie") == (isWritten ? nil : .valueNotAccepted))
  }

  @Test func `the official name is written as a whole or not at all`() throws {
    let named = OsoFixture().setting("c01.achternaam_officieel", "Jansen")
      .setting("c01.voorvoegsel_officieel", "ter")
    let text = try named.export(.primaryTransfer).text
    #expect(text.contains("<gbaachternaam>Jansen<"))
    #expect(text.contains("<gbavoorvoegsel>ter<"))
    #expect(text.contains("<gbageboortedatum>03-04-2017<"))
    let partly = try named.without("c01.voornamen").export(.portability)
    #expect(!partly.holds("gba"))
    #expect(partly.reason("c01.achternaam_officieel") == .incompleteBlock)
    #expect(partly.reason("c01.voorvoegsel_officieel") == .incompleteBlock)
  }

  @Test(arguments: [("42", "<advies>42<"), ("vmbo-t", "<argumentatie>vmbo-t<")])
  func `an advice in words goes to a primary school as words`(
    stored: String, written: String
  ) throws {
    let export = try OsoFixture().setting("c10.advies", stored).export(.primaryTransfer)
    #expect(export.text.contains(written))
    #expect(export.reason("c10.advies") == nil)
  }

  @Test func `the reason of the parents is written only when they disagree`() throws {
    let reasoned = OsoFixture().setting("c27.reden_niet_akkoord", "Klopt niet")
    let agreeing = try reasoned.export(.primaryTransfer)
    #expect(!agreeing.text.contains("Klopt niet"))
    #expect(agreeing.reason("c27.reden_niet_akkoord") == .incompleteBlock)
    let disagreeing = try reasoned.setting("c27.akkoord", "nee").export(.primaryTransfer)
    #expect(disagreeing.text.contains("<redennietakkoord>Klopt niet<"))
    #expect(disagreeing.text.contains("<akkoord>Nee<"))
  }

  @Test func `part of an address is no address`() throws {
    let export = try OsoFixture().without("c02.plaats").export(.portability)
    #expect(export.text.components(separatedBy: "<adreslijst>").count == 3)
    for code: FieldCode in ["c02.straat", "c02.huisnummer", "c02.postcode"] {
      #expect(export.reason(code) == .incompleteBlock)
    }
  }

  @Test func `odd signs are escaped and control characters replaced`() throws {
    let export = try OsoFixture().setting("c01.achternaam", "<Ö'z&\"\u{1}\u{FFFE}türk>")
      .setting("c01.roepnaam", "  Sanne\n").export(.portability)
    #expect(export.text.contains("<achternaam>&lt;Ö'z&amp;&quot;\u{FFFD}\u{FFFD}türk&gt;<"))
    #expect(export.text.contains("<roepnaam>Sanne<"))
    #expect(!export.xml.contains(1))
  }
}

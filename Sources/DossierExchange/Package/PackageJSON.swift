package import DossierCore
import Foundation

/// A package as JSON, for programs of the family.
///
/// Version 1 is an object with `format` (always `dossierkast-inzage`), `version`, `request`, `kind`,
/// `received`, `madeOn`, `pupil`, `board`, `categories` as in `PortabilityJSON`, `about` with purposes,
/// retention and sources of each category, `omissions`, `disclosures`, `consents`, `accessLog` and
/// `attachments`.
/// Keys are sorted and lists keep their order: the same content always gives the same bytes.
package enum PackageJSON {
  /// The version of the form.
  package static let version = 1

  /// The file in UTF-8.
  package static func bytes(of content: PackageContent) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(PackageForm(content))) + [UInt8(ascii: "\n")]
  }
}

/// The form of the JSON file, apart from the values of the core so that those may change.
private struct PackageForm: Encodable {
  let format = "dossierkast-inzage"
  let version = PackageJSON.version
  let request: RequestID
  let kind: RequestKind
  let received: CalendarDate
  let madeOn: CalendarDate
  let pupil: PupilID
  let pupilName: String?
  let school: String?
  let board: PolicyIdentity
  let categories: [ExtractPage.Category]
  let about: [About]
  let omissions: [Omission]
  let disclosures: [ExtractDisclosure]
  let consents: [Consent]
  let accessLog: Log?
  let attachments: [String: String]

  init(_ content: PackageContent) {
    request = content.request
    kind = content.kind
    received = content.received
    madeOn = content.madeOn
    pupil = content.extract.pupil
    pupilName = content.pupilName
    school = content.school?.name
    board = content.identity
    categories = content.extract.parts.map(ExtractPage.Category.init)
    about = content.categories.map(About.init)
    omissions = content.omissions.map(Omission.init)
    disclosures = content.disclosures
    consents = content.consents.map(Consent.init)
    accessLog = content.accessLog.map(Log.init)
    attachments = Dictionary(
      content.attachments.map { ($0.key.text, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  struct About: Encodable {
    let category: CategoryCode
    let purposes: [ProcessingPurpose]
    let retention: RetentionRule?
    let articles: [String]
    let sources: [DataSource]

    init(_ category: PackageCategory) {
      self.category = category.code
      purposes = category.purposes
      retention = category.retention
      articles = category.articles
      sources = category.sources
    }
  }

  struct Omission: Encodable {
    let label: String?
    let reason: String

    init(_ omission: PackageOmission) {
      label = omission.label
      reason = PackageWording.sentence(omission.reason)
    }
  }

  struct Consent: Encodable {
    let purpose: String
    let recipient: String?
    let question: String?
    let answer: ConsentAnswer
    let giver: ExtractConsent.Giver
    let signed: CalendarDate
    let way: ConsentWay
    let until: CalendarDate?

    init(_ consent: ExtractConsent) {
      purpose = consent.label
      recipient = consent.recipient
      question = consent.question
      answer = consent.answer
      giver = consent.giver
      signed = consent.signed
      way = consent.way
      until = consent.until
    }
  }

  struct Log: Encodable {
    let from: CalendarDate
    let until: CalendarDate
    let lines: [Line]

    init(_ log: AccessLog) {
      from = log.from
      until = log.until
      lines = log.lines.map(Line.init)
    }
  }

  struct Line: Encodable {
    let on: CalendarDate
    let role: RoleCode?
    let act: String
    let count: Int

    init(_ line: AccessLog.Line) {
      on = line.on
      role = line.role
      act = line.act.rawValue
      count = line.count
    }
  }
}

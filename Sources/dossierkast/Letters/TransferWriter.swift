import DossierCore
import DossierExchange
import DossierOffice

/// Puts a transfer into its forms: the file for the next school and the page to read.
struct TransferWriter {
  private let order: TransferOrder

  init(_ order: TransferOrder) {
    self.order = order
  }

  func files() throws -> TransferFiles {
    let (facts, profile) = (try facts(), try profile)
    let template = try TransferPage(folder: DisclosureWriter.folder())
    do throws(OsoExportFault) {
      return order.isPreview
        ? try preview(profile, facts, template) : try export(profile, facts, template)
    } catch {
      throw refusal(error)
    }
  }

  private func export(
    _ profile: OsoProfile, _ facts: OsoFacts, _ template: TransferPage
  ) throws(OsoExportFault) -> TransferFiles {
    let export = try OsoExport(
      of: order.extract, as: profile, with: facts,
      without: profile.optedOut(by: order.extract, with: facts))
    let content = TransferPageContent(
      export, as: profile, with: facts, identity: order.board, reference: order.reference.text)
    return TransferFiles(
      data: export.xml, page: template.bytes(of: content),
      items: Set(export.contents.flatMap(\.items)),
      omitted: Set(export.omissions.map(\.subject.item)))
  }

  /// The copy for the family, also while the file still lacks something.
  private func preview(
    _ profile: OsoProfile, _ facts: OsoFacts, _ template: TransferPage
  ) throws(OsoExportFault) -> TransferFiles {
    let preview = try OsoPreview(
      of: order.extract, as: profile, with: facts,
      without: profile.optedOut(by: order.extract, with: facts))
    var content = TransferPageContent(
      preview.given, as: profile, with: facts, identity: order.board,
      reference: order.reference.text)
    content.isCopyForParents = true
    return TransferFiles(
      data: nil, page: template.bytes(of: content), items: Set(preview.contents.flatMap(\.items)),
      omitted: Set(preview.omissions.map(\.subject.item)),
      missing: Set(preview.gaps.missing + preview.gaps.unusable),
      lacksSchool: !preview.gaps.school.isEmpty)
  }

  private func refusal(_ fault: OsoExportFault) -> Refusal {
    switch fault {
    case .incomplete(let gaps):
      .disclosure(.formIncomplete(gaps.missing + gaps.unusable, school: !gaps.school.isEmpty))
    case .mandatoryCategories, .statementsCannotTravel, .remarksCannotTravel:
      .disclosure(.formIncomplete([], school: false))
    }
  }

  /// The form of the standard; from one secondary school to another has none in a primary school.
  private var profile: OsoProfile {
    get throws {
      switch order.kind {
      case .primary: .primaryTransfer
      case .secondary: .secondaryTransfer
      case .supportBody: .supportNetwork
      case .withinSecondary: throw Refusal.transfer(.recipientDoesNotFit(.withinSecondary))
      }
    }
  }

  private func facts() throws -> OsoFacts {
    guard let school = order.school, let brin = try? BRIN(school.brin) else {
      throw Refusal.disclosure(.formIncomplete([], school: true))
    }
    var facts = OsoFacts(
      school: sender(school, brin), madeOn: order.madeOn,
      software: OsoSoftware(version: CommandWords.version),
      standard: try StandardFiles.read().oso(on: order.madeOn))
    facts.secretAddresses = order.secretAddresses
    facts.documents = order.documents
    facts.isProvisional = false
    facts.transfer = TransferFacts(
      receiver: order.recipient.name, brin: order.recipient.brin.flatMap { try? BRIN($0) },
      view: TransferView(order.opinion, copies: order.copies, naming: name), remarks: remarks)
    return facts
  }

  private func sender(_ school: School, _ brin: BRIN) -> OsoSchool {
    guard let contact = school.contact else { return OsoSchool(name: school.name, brin: brin) }
    return OsoSchool(
      name: school.name, brin: brin,
      address: OsoAddress(
        street: contact.street, houseNumber: contact.houseNumber, postcode: contact.postcode,
        town: contact.town),
      phone: try? Phone(contact.phone), email: contact.email.flatMap { try? EmailAddress($0) })
  }

  private func name(_ person: RequesterPerson) -> String {
    order.names[person] ?? LetterWords.family(person)
  }

  private var remarks: [TransferRemark] {
    order.views.compactMap { view in
      view.remark.map {
        TransferRemark(on: view.on, by: name(view.person), text: $0)
      }
    }
  }
}

extension OsoOmission.Subject {
  /// The same as the dossier names it.
  fileprivate var item: RequestItem {
    switch self {
    case .field(let code, let sheet): .field(code, sheet: sheet)
    case .entry(_, let record), .document(_, let record): .record(record)
    }
  }
}

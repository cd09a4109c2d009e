import DossierCore
import DossierExchange
import DossierOffice
import DossierResources
import Foundation
import Sealing

/// Puts what leaves the school into the forms that are sent.
enum DisclosureWriter {
  /// The press for the use cases; templates are read and checked when the first page is made.
  static func press() -> DisclosurePress {
    DisclosurePress(
      page: { copy in try DisclosurePage(folder: folder()).bytes(of: copy) },
      data: { copy in try PortabilityJSON.bytes(of: copy.extract, madeOn: copy.on) },
      transfer: { order in try TransferWriter(order).files() },
      supply: { order in try supply(order) }, digest: { FileDigest.bytes(of: $0) })
  }

  static func folder() throws -> URL {
    guard let folder = DossierResources.letters else { throw CommandFault.resourcesMissing }
    return folder
  }

  /// The pupils of groups for a supplier; who lacks something is left out and told with what.
  static func supply(_ order: SupplyOrder) throws -> SupplyFile {
    guard let brin = try? BRIN(order.school.brin) else {
      throw Refusal.disclosure(.formIncomplete([], school: true))
    }
    return try supply(
      order,
      with: EdexmlFacts(
        brin: brin, madeOn: order.madeOn, groups: order.groups,
        standard: StandardFiles.read().edexml(on: order.madeOn)))
  }

  private static func supply(_ order: SupplyOrder, with facts: EdexmlFacts) throws -> SupplyFile {
    do throws(EdexmlExportFault) {
      let export = try EdexmlExport(
        of: order.extracts, as: order.profile, with: facts)
      let fields = export.contents.map { pupil, parts in
        (pupil, Set(parts.flatMap(\.items).compactMap(field)))
      }
      return SupplyFile(
        data: export.xml, fields: Dictionary(fields, uniquingKeysWith: { $0.union($1) }))
    } catch {
      guard case .incomplete(let gaps) = error else { return SupplyFile(data: [], fields: [:]) }
      let lacking = Dictionary(
        gaps.map { ($0.pupil, $0.missing + $0.unusable) }, uniquingKeysWith: +)
      var rest = order
      rest.extracts.removeAll { lacking[$0.pupil] != nil }
      var file = try supply(rest, with: facts)
      file.incomplete.merge(lacking, uniquingKeysWith: +)
      return file
    }
  }

  private static func field(_ item: RequestItem) -> FieldCode? {
    if case .field(let code, _) = item { code } else { nil }
  }
}

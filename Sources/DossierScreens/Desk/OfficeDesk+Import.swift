import DossierCore
import DossierOffice

extension OfficeDesk {
  /// Reads a file and makes the dry run; nothing is changed.
  func planImport(_ source: ImportSource, in office: Office) throws -> ScreenAnswer {
    planned = nil
    guard let importer = door.importer else { return .importRefused(ImportScreenWording.noDoor) }
    do {
      var file = try importer.read(source)
      file.system = source.system
      let plan = try office.planImport(of: file, for: source.school)
      planned = plan
      return .answered(report(plan, importer, in: office))
    } catch {
      guard let sentence = importer.sentence(error) else { throw error }
      return .importRefused(sentence)
    }
  }

  /// Begins to apply the dry run that was shown last.
  func beginImport(in office: Office) throws -> RunningJob? {
    guard let plan = planned else { return nil }
    planned = nil
    return .importFile(try office.importJob(plan))
  }

  /// What the import that ended did.
  func importResult(in office: Office) -> ScreenAnswer? {
    guard let plan = applied, let importer = door.importer else { return nil }
    applied = nil
    return .answered(report(plan, importer, in: office))
  }

  private func report(
    _ plan: ImportPlan, _ importer: ImportDoor, in office: Office
  ) -> ImportReport {
    ImportReport(plan, importer.words, names: office.importNames)
  }
}

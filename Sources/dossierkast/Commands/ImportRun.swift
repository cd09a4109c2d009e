import DossierCore
import DossierExchange
import DossierOffice

/// The dry run of an import, and its application unless only the dry run was asked for.
struct ImportRun {
  private let options: ImportOptions
  private let isJson: Bool

  /// Takes how it must be done and how it must be told.
  init(_ options: ImportOptions, isJson: Bool) {
    self.options = options
    self.isJson = isJson
  }

  /// Plans and applies what was read; logging in comes after reading, so that a file that must be
  /// refused costs no password.
  func perform(_ file: ImportedFile, entering: () throws -> Reception) throws {
    let decisions = try options.decisions
    let reception = try entering()
    guard let office = reception.office else { return }
    let school = try options.school.map { try self.school($0, in: office) }
    var file = file
    file.system = options.source
    var plan = try office.planImport(of: file, for: school, decisions: decisions)
    if !options.dryRun { plan = try apply(plan, in: office) }
    let report = ImportReport(plan, ImportReportWording.words, names: office.importNames)
    if isJson {
      try Output.json(report)
    } else {
      for line in ImportReportWording.lines(of: report, isDryRun: options.dryRun) {
        Output.line(line)
      }
    }
    try reception.leave()
  }

  private func apply(_ plan: ImportPlan, in office: Office) throws -> ImportPlan {
    let job = try office.importJob(plan)
    var meter = ProgressMeter(ImportReportWording.writing)
    while !job.progress.isFinished {
      let progress = try job.step(budgetMilliseconds: 50)
      meter.show(done: progress.done, total: max(1, progress.total))
    }
    meter.finish()
    return job.plan
  }

  /// A school by its identifier or its BRIN.
  private func school(_ typed: String, in office: Office) throws -> SchoolID {
    if let id = SchoolID(typed) { return id }
    let found = office.directory.schools.values.first { $0.brin == typed.uppercased() }
    guard let found else { throw Refusal.notFound(.school) }
    return found.id
  }
}

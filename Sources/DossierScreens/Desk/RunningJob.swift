import DossierOffice

/// A job that was begun.
enum RunningJob {
  case package(PackageJob)
  case accessLog(AccessLogScan)
  case importFile(ImportJob)

  /// As much as may pass before somebody who presses a key would notice.
  private static let budget = 25

  /// Does a slice and says how far it is now.
  func step() throws -> JobProgress {
    switch self {
    case .package(let job):
      let progress = try job.step(budgetMilliseconds: Self.budget)
      return JobProgress(
        steps: JobProgress.Steps(done: progress.done, total: progress.total),
        isFinished: progress.isFinished)
    case .accessLog(let scan):
      try scan.step(budgetMilliseconds: Self.budget)
      return JobProgress(isFinished: scan.isFinished)
    case .importFile(let job):
      let progress = try job.step(budgetMilliseconds: Self.budget)
      return JobProgress(
        steps: JobProgress.Steps(done: progress.done, total: progress.total),
        isFinished: progress.isFinished)
    }
  }
}

extension OfficeDesk {
  /// Begins a job in the place of any other; what may not be made is refused here.
  func begin(_ wanted: OfficeJob, in office: Office) throws -> ScreenAnswer {
    job = nil
    switch wanted {
    case .package(let request):
      let begun = try office.packageJob(for: request)
      job = .package(begun)
      let progress = begun.progress
      return .jobProgress(
        JobProgress(
          steps: JobProgress.Steps(done: progress.done, total: progress.total),
          isFinished: progress.isFinished))
    case .accessLog(let request):
      job = .accessLog(try office.accessLogScan(for: request))
      return .jobProgress(JobProgress(isFinished: false))
    case .importFile:
      job = try beginImport(in: office)
      return .jobProgress(JobProgress(isFinished: job == nil))
    }
  }

  /// Does a slice of the job; one that failed is forgotten.
  func workOnJob() throws -> ScreenAnswer? {
    do {
      guard let progress = try job?.step() else { return nil }
      if progress.isFinished {
        if case .importFile(let ended)? = job { applied = ended.plan }
        job = nil
      }
      return .jobProgress(progress)
    } catch {
      job = nil
      throw error
    }
  }
}

import DossierOffice

/// A job that was begun.
enum RunningJob {
  case package(PackageJob)
  case printing(PrintJob)
  case accessLog(AccessLogScan)
  case importFile(ImportJob)

  /// As much as may pass before somebody who presses a key would notice.
  private static let budget = 25

  /// Does a slice and says how far it is now, or what came of it.
  func step() throws -> ScreenAnswer {
    switch self {
    case .package(let job):
      return .jobProgress(JobProgress(try job.step(budgetMilliseconds: Self.budget)))
    case .printing(let job):
      return try job.step().map { .performed($0) } ?? .jobProgress(JobProgress(isFinished: false))
    case .accessLog(let scan):
      try scan.step(budgetMilliseconds: Self.budget)
      return .jobProgress(JobProgress(isFinished: scan.isFinished))
    case .importFile(let job):
      let progress = try job.step(budgetMilliseconds: Self.budget)
      return .jobProgress(
        JobProgress(
          steps: JobProgress.Steps(done: progress.done, total: progress.total),
          isFinished: progress.isFinished))
    }
  }

  /// Ends it for good: a package that was stopped is not gone on with.
  func stop() throws {
    if case .package(let job) = self { try job.stop() }
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
      return .jobProgress(JobProgress(begun.progress))
    case .accessLog(let request):
      job = .accessLog(try office.accessLogScan(for: request))
      return .jobProgress(JobProgress(isFinished: false))
    case .importFile:
      job = try beginImport(in: office)
      return .jobProgress(JobProgress(isFinished: job == nil))
    }
  }

  /// Does an action, or begins it where a PDF must be made first: then the screen waits for it.
  func perform(_ action: some OfficeAction, in office: Office) throws -> ScreenAnswer {
    guard let printed = action as? any PrintedAction else {
      return .performed(try office.perform(action))
    }
    let begun = try office.begin(printed)
    guard let outcome = try begun.step() else {
      job = .printing(begun)
      return .jobProgress(JobProgress(isFinished: false))
    }
    return .performed(outcome)
  }

  /// Does a slice of the job; one that failed is forgotten.
  func workOnJob() throws -> ScreenAnswer? {
    do {
      guard let answer = try job?.step() else { return nil }
      if case .jobProgress(let progress) = answer, !progress.isFinished { return answer }
      if case .importFile(let ended)? = job { applied = ended.plan }
      job = nil
      return answer
    } catch {
      // What was refused is told, and waits for somebody to do something about it.
      if error is Refusal { try? job?.stop() }
      job = nil
      throw error
    }
  }

  /// Stops the job.
  func stopJob() throws {
    let stopped = job
    job = nil
    try stopped?.stop()
  }
}

extension JobProgress {
  init(_ progress: PackageJob.Progress) {
    self.init(
      steps: Steps(done: progress.done, total: progress.total), isFinished: progress.isFinished)
  }
}

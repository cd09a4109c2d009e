package import DossierCore

/// Makes the package of a request, in the place of an earlier one (R-O-8.2-1, R-O-8.7-1).
///
/// Screens make it with `PackageJob`, in slices; this does all of it at once.
package struct MakePackage: OfficeAction {
  package static let name = "request.package"
  package static let example = MakePackage(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Makes the package of a request.
  package init(request: RequestID) {
    self.request = request
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let job = try office.begunPackageJob(for: request)
    do {
      while try !job.step(budgetMilliseconds: 1000).isFinished {}
    } catch let refusal as Refusal {
      try job.stop()
      throw refusal
    }
    return ActionOutcome(pupil: job.pupil, record: job.package)
  }
}

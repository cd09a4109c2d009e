import DossierCore

/// Goes on with the packages that this account was making when the program ended.
///
/// Nobody has to ask for it: to be called when nobody pressed a key for a while. What is made is
/// the package that would have been made, of the dossier as it is now; one that cannot be made now
/// waits until it can, or until its days are over.
package final class UnfinishedPackages {
  private let office: Office
  private var job: PackageJob?

  /// Looks after the packages of whoever is at work in an office.
  package init(_ office: Office) {
    self.office = office
  }

  /// Works for about so long; says whether there is more to do.
  ///
  /// Throws what a job throws; what fails is begun again the next time.
  package func step(budgetMilliseconds: Int) throws -> Bool {
    guard let job = try job ?? next() else { return false }
    self.job = nil
    if try !job.step(budgetMilliseconds: budgetMilliseconds).isFinished { self.job = job }
    return true
  }

  private func next() throws -> PackageJob? {
    for begun in try office.begunPackages() where begun.content.author == office.account {
      guard let request = begun.content.request else { continue }
      do {
        return try PackageJob(office, office.request(request))
      } catch is Refusal {
        // Nobody asked for it now, so nobody is told, and the next one may be possible.
        continue
      }
    }
    return nil
  }
}

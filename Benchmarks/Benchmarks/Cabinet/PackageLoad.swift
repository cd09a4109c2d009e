import DossierCore
import DossierOffice
import Foundation

/// A request for a copy of a thick dossier: five hundred reports and twenty documents of a megabyte.
enum PackageLoad {
  private static let entryCount = 500
  private static let documentCount = 20
  private static let documentSize = 1 << 20
  private static let category: CategoryCode = "C13"

  /// The school of the other measurements, with a request that only waits for its package.
  static func shared() throws -> (school: BenchmarkSchool, request: RequestID) {
    let school = try BenchmarkSchool.shared()
    let mark = "\(school.folder)/package"
    if let text = try? String(contentsOfFile: mark, encoding: .utf8), let id = RequestID(text) {
      return (school, id)
    }
    let request = try prepare(school)
    try request.text.write(toFile: mark, atomically: true, encoding: .utf8)
    return (school, request)
  }

  private static func prepare(_ school: BenchmarkSchool) throws -> RequestID {
    let visit = try school.visit("adm")
    let office = try visit.office
    guard let pupil = try visit.pupils(count: 1).first else { throw BenchmarkSchool.Missing.pupil }
    try thicken(pupil, in: school)
    let family = try office.answer(IntakePreviewQuery(pupil: pupil)).guardians
    let sheet = family.first { [.sole, .joint].contains($0.authority) }?.sheet
    let outcome = try office.perform(
      RegisterRequest(
        pupil: pupil, requester: RequesterGiven(guardian: sheet),
        wish: WishGiven(kind: .access, scope: [RequestItemGiven(category: category)]),
        channel: .letter, received: office.clock.today(), separateBecause: "bench"))
    guard let record = outcome.record else { throw BenchmarkSchool.Missing.office }
    let request = RequestID(number: record.number)
    try office.perform(StartTreatment(request: request))
    try office.perform(EstablishIdentity(request: request, way: .knownInPerson))
    try contribute(
      to: request, as: office.answer(PackageQuery(request: request)).missing, in: school)
    let officer = try school.visit("fg")
    try officer.office.perform(SupplyAccessLog(request: request))
    try officer.leave()
    let head = try school.visit("dir")
    try head.office.perform(
      DecideRequest(
        request: request,
        parts: [DecidedPart(item: RequestItemGiven(category: category), isGranted: true)]))
    try head.leave()
    try visit.leave()
    return request
  }

  private static func thicken(_ pupil: PupilID, in school: BenchmarkSchool) throws {
    // Beside the store no file is read in.
    let file = "\(BenchmarkSchool.scratch)/scan.bin"
    try Data(repeating: 7, count: documentSize).write(to: URL(filePath: file))
    let visit = try school.visit("ib")
    let office = try visit.office
    let text = String(
      repeating: "Wij spraken over rekenen, lezen en het werken in de klas. ", count: 20)
    for number in 0..<entryCount {
      try office.perform(
        AddEntry(
          pupil: pupil, category: category, date: office.clock.today(),
          title: "Gesprek \(number)", text: text, source: .staff))
    }
    for number in 0..<documentCount {
      try office.perform(
        AddDocument(
          pupil: pupil, category: category, title: "Scan \(number)", file: file, source: .staff))
    }
    try visit.leave()
  }

  private static func contribute(
    to request: RequestID, as missing: [ContributionTask], in school: BenchmarkSchool
  ) throws {
    for task in missing {
      let keeper = try school.visit(task.role.text.lowercased())
      try keeper.office.perform(
        ContributeToRequest(
          request: request,
          parts: task.categories.map { PartGiven(category: $0, answer: .items) }))
      try keeper.leave()
    }
  }
}

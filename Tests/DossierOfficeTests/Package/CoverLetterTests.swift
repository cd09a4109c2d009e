import DossierCore
import DossierOffice
import Testing

/// R-O-8.2-1: the letter that goes with a package tells what is in it and when it is destroyed.
struct CoverLetterTests {
  private let press = LetterBench()

  private func handedOver(
    _ kind: RequestKind, to receiver: String? = nil, named name: String = ""
  ) throws -> (PackageScene, RequestID, HandOverPackage) {
    let scene = try PackageScene()
    let request =
      kind == .portability
      ? try scene.request(kind, text: receiver) : try scene.granted(kind)
    if kind == .portability { try grant(request, named: name, in: scene) }
    let package = try scene.package(request)
    try scene.office("ADM").perform(HandOverCopy(request: request, way: .inPerson))
    return (scene, request, package)
  }

  private func grant(_ request: RequestID, named name: String, in scene: PackageScene) throws {
    let school = try scene.base.office("BES").perform(
      AddRecipient(
        details: RecipientGiven(name: name, type: "PO_SCHOOL", channel: "Beveiligde mail")))
    try scene.office("DIR").perform(
      DecideRequest(
        request: request, parts: [DecidedPart(item: RequestItemGiven(), isGranted: true)],
        receiver: school.record))
  }

  private func write(_ request: RequestID, in scene: PackageScene) throws {
    try press.office("ADM", in: scene.base).perform(
      MakeLetter(request: request, kind: .packageCover))
  }

  @Test func `a letter of three weeks later gives the day on which the package goes`() throws {
    let (scene, request, package) = try handedOver(.access)
    scene.base.scene.today = scene.base.scene.today.adding(days: 20)
    try write(request, in: scene)
    let parcel = try #require(press.orders.last?.parcel)
    #expect(parcel.expires == package.expires && parcel.sentTo == nil)
    #expect(parcel.files == package.files.map(\.name) && parcel.omissions.isEmpty)
  }

  @Test func `what was sent to another school says so`() throws {
    let (scene, request, _) = try handedOver(
      .portability, to: "de nieuwe school", named: "Basisschool De Els")
    try write(request, in: scene)
    #expect(press.orders.last?.parcel?.sentTo == "Basisschool De Els")
  }

  @Test func `without a package there is no letter about one`() throws {
    let (scene, request, package) = try handedOver(.access)
    scene.base.scene.today = package.expires.adding(days: 1)
    #expect(throws: Refusal.notFound(.package)) { try write(request, in: scene) }
    #expect(press.orders.isEmpty)
  }

  @Test func `other letters have no package`() throws {
    let (scene, request, _) = try handedOver(.access)
    try press.office("ADM", in: scene.base).perform(
      MakeLetter(request: request, kind: .decisionGranted))
    #expect(press.orders.last?.parcel == nil)
  }
}

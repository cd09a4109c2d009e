import DossierCore
import DossierOffice
import DossierPolicy
import DossierStore
import Foundation
import Glibc
import Sealing
import Testing

@testable import DossierScreens
@testable import dossierkast

/// Two windows of one account: each keeps what is typed in it, and finds back what nobody holds.
@Suite struct DraftShelfTests {
  private let scratch: Scratch
  private let place: StorePlace
  private let open = OpenWindows()

  private final class OpenWindows {
    var names: Set<String> = ["links", "rechts"]
  }

  init() throws {
    scratch = try Scratch()
    place = StorePlace(file: scratch.path("kast.db"))
    let policy = try PolicyReader.read(fileAt: ResourceFolder(named: nil).policyFile("iezo"))
    let school = School(id: SchoolID(number: 3), name: "De Kastanje", brin: "99XX")
    let person = FoundingPerson(
      login: "a.voorbeeld", name: "A. Voorbeeld", password: Secret(utf8: "een lange zin"),
      assignments: [
        RoleAssignment(role: "ADM", schools: [school.id]),
        RoleAssignment(role: "DIR", schools: [school.id]),
      ])
    try NewStore(at: place).make(
      from: FoundingPlan(
        policy: policy, schools: [school], people: [person], moment: SystemClock.now())
    ) { _ in }
  }

  /// Another window in which the same person logs in.
  private func office(_ role: RoleCode) throws -> Office {
    let reception = Reception(store: try Store.open(place), clock: SystemClock.clock())
    try reception.unlock(login: "a.voorbeeld", password: Secret(utf8: "een lange zin"))
    return try reception.enter(as: role)
  }

  private func shelf(_ name: String) -> DraftShelf {
    DraftShelf(WindowDoor(own: name) { [open] in open.names.contains($0) })
  }

  private func states(_ name: String, as role: RoleCode = "ADM") throws -> [KeptDraft.State] {
    try shelf(name).drafts(of: office(role)).map(\.state)
  }

  private static let left = Draft.pupil(["c01.roepnaam": "Links"])
  private static let right = Draft.pupil(["c01.roepnaam": "Rechts"])

  @Test func `what one window types never replaces what the other kept`() throws {
    let office = try self.office("ADM")
    var (left, right) = (shelf("links"), shelf("rechts"))
    try left.keep(Self.left, in: office)
    try right.keep(Self.right, in: office)
    try left.keep(Self.left, in: office)
    #expect(try Set(states("later")) == [.elsewhere(Self.left), .elsewhere(Self.right)])
    open.names = []
    #expect(try Set(states("later")) == [.free(Self.left), .free(Self.right)])
  }

  @Test func `saving in one window leaves the draft of the other`() throws {
    let office = try self.office("ADM")
    var (left, right) = (shelf("links"), shelf("rechts"))
    try left.keep(Self.left, in: office)
    try right.keep(Self.right, in: office)
    try left.drop(nil, in: office)
    #expect(try states("rechts") == [.free(Self.right)])
  }

  @Test func `a draft that another window has on its screen is not given twice`() throws {
    let office = try self.office("ADM")
    var (left, right) = (shelf("links"), shelf("rechts"))
    try left.keep(Self.left, in: office)
    #expect(try left.drafts(of: office).isEmpty, "it is on the own screen")
    let slot = try #require(try right.drafts(of: office).first?.slot)
    let refused = try right.takeUp(slot, in: office)
    #expect(refused?.state == .elsewhere(Self.left))
    try right.keep(Self.right, in: office)
    try left.release(in: office)
    #expect(try Set(states("rechts")) == [.free(Self.left), .free(Self.right)])
  }

  @Test func `whoever goes on with a draft holds it, and saving it forgets it`() throws {
    let office = try self.office("ADM")
    var left = shelf("links")
    try left.keep(Self.left, in: office)
    open.names = ["rechts"]
    var right = shelf("rechts")
    let slot = try #require(try right.drafts(of: office).first?.slot)
    let taken = try right.takeUp(slot, in: office)
    #expect(taken?.state == .free(Self.left))
    #expect(try states("later") == [.elsewhere(Self.left)])
    try right.drop(nil, in: office)
    #expect(try states("later").isEmpty)
    let gone = try right.takeUp(slot, in: office)
    #expect(gone == nil)
  }

  @Test func `what was left for later is not overwritten by what is typed next`() throws {
    let office = try self.office("ADM")
    var before = shelf("links")
    try before.keep(Self.left, in: office)
    try before.release(in: office)
    var after = shelf("links")
    try after.keep(Self.right, in: office)
    try after.drop(nil, in: office)
    #expect(try states("links") == [.free(Self.left)])
  }

  @Test func `a draft of another role shows nothing of what was typed`() throws {
    var left = shelf("links")
    try left.keep(Self.left, in: office("ADM"))
    try left.release(in: office("ADM"))
    #expect(try states("links", as: "DIR") == [.otherRole("ADM")])
    let slot = try #require(try left.drafts(of: office("DIR")).first?.slot)
    let refused = try left.takeUp(slot, in: office("DIR"))
    #expect(refused?.state == .otherRole("ADM"))
  }

  @Test func `a draft that does not open is told and can be thrown away`() throws {
    let office = try self.office("ADM")
    let slot = try office.drafts.keep([1, 2], nil)
    var left = shelf("links")
    #expect(try states("links") == [.unreadable])
    try left.drop(slot, in: office)
    #expect(try states("links").isEmpty)
  }

  @Test func `a window is open as long as its process runs, and no longer than that`() throws {
    let own = ProcessWindow.door
    #expect(own.isOpen(own.own))
    #expect(!own.isOpen(""))
    #expect(!own.isOpen(own.own + "1"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/cat")
    process.standardInput = Pipe()
    try process.run()
    let name = try #require(ProcessWindow.name(of: process.processIdentifier))
    #expect(own.isOpen(name))
    // Not `terminate()`: a child inherits which signals the tests themselves leave alone.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(!own.isOpen(name))
  }
}

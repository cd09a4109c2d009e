import DossierCore
import Testing

struct SchoolFormatTests {
  @Test(arguments: [SchoolRegion.north, .middle, .south, nil])
  func `a school comes out of its sealed form as it went in`(region: SchoolRegion?) throws {
    let school = School(id: SchoolID(number: 3), name: "De Eik", brin: "99XX", region: region)
    #expect(try School(opened: school.sealedForm) == school)
  }

  @Test func `a school of the first format has no region`() throws {
    let school = School(id: SchoolID(number: 3), name: "De Eik", brin: "99XX")
    var bytes = school.sealedForm
    // The first format ended with the BRIN, without the mark that says whether a region follows.
    bytes.removeLast()
    bytes[1] = 1
    #expect(try School(opened: bytes) == school)
  }
}

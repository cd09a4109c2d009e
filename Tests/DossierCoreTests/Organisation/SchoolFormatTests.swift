import DossierCore
import Testing

struct SchoolFormatTests {
  @Test(arguments: [SchoolRegion.north, .middle, .south, nil])
  func `a school comes out of its sealed form as it went in`(region: SchoolRegion?) throws {
    let school = School(id: SchoolID(number: 3), name: "De Eik", brin: "99XX", region: region)
    #expect(try School(opened: school.sealedForm) == school)
  }

  @Test func `a school of the first formats has no region and nobody to turn to`() throws {
    let school = School(id: SchoolID(number: 3), name: "De Eik", brin: "99XX")
    var bytes = school.sealedForm
    // The second format did not say whom to turn to: without the mark that something follows.
    bytes.removeLast()
    bytes[1] = 2
    #expect(try School(opened: bytes) == school)
    // The first ended with the BRIN, without the mark that says whether a region follows.
    bytes.removeLast()
    bytes[1] = 1
    #expect(try School(opened: bytes) == school)
  }
}

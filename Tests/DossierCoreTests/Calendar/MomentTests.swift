import DossierCore
import Foundation
import Testing

struct MomentTests {
  @Test func `seventy-two hours after a breach are counted in hours, not in days`() throws {
    // Friday evening before the clock goes forward: Monday evening comes an hour sooner.
    let noticed = Moment(milliseconds: 1_774_638_000_000)
    #expect(noticed.dutch == "27-03-2026 20:00")
    #expect(noticed.adding(seconds: 72 * 3600).dutch == "30-03-2026 21:00")
  }

  @Test func `moments are ordered and written to files by their milliseconds`() throws {
    let moments = [-1, 0, 1, 1_795_323_147_123].map(Moment.init(milliseconds:))
    #expect(moments.shuffled().sorted() == moments)
    #expect(moments[0].adding(seconds: 1).milliseconds == 999)
    let written = try JSONEncoder().encode(moments)
    #expect(try JSONDecoder().decode([Moment].self, from: written) == moments)
  }
}

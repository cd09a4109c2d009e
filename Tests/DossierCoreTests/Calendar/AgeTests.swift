import DossierCore
import Testing

struct AgeTests {
  @Test(arguments: [
    ("2010-11-22", "2026-11-21", 15), ("2010-11-22", "2026-11-22", 16),
    ("2010-12-31", "2026-12-30", 15), ("2010-01-01", "2026-12-31", 16),
    ("2026-11-22", "2026-11-22", 0), ("2026-11-22", "2026-11-21", -1),
    ("2012-02-29", "2028-02-28", 15), ("2012-02-29", "2028-02-29", 16),
    ("2012-02-29", "2027-02-28", 14), ("2012-02-29", "2027-03-01", 15),
  ])
  func `an age is in completed years`(birth: String, day: String, age: Int) throws {
    let birth = try #require(CalendarDate(iso: birth))
    #expect(birth.age(on: try #require(CalendarDate(iso: day))) == age)
  }

  @Test(arguments: [
    ("2010-11-22", 16, "2026-11-22"), ("2012-02-29", 16, "2028-02-29"),
    ("2012-02-29", 15, "2027-03-01"), ("2012-02-29", 88, "2100-03-01"),
  ])
  func `sixteen is reached on the birthday, on 1 March when there is no 29 February`(
    birth: String, age: Int, day: String
  ) throws {
    #expect(try #require(CalendarDate(iso: birth)).birthday(reaching: age).iso == day)
  }

  @Test func `the birthday is the first day of the age, for every birth in four years`() throws {
    let start = try #require(CalendarDate(iso: "2008-01-01"))
    for offset in 0..<1461 {
      let birth = start.adding(days: offset)
      for age in 1...18 {
        let birthday = birth.birthday(reaching: age)
        #expect(birth.age(on: birthday) == age)
        #expect(birth.age(on: birthday.adding(days: -1)) == age - 1)
      }
    }
  }
}

import DossierCore
import DossierExchange
import Testing

@Suite struct CsvDateFormTests {
  @Test(arguments: [
    ("dd-mm-jjjj", "04-03-2018", "2018-03-04"), ("d-m-jjjj", "4-3-2018", "2018-03-04"),
    ("d-m-jjjj", "04-03-2018", "2018-03-04"), ("jjjj-mm-dd", "2018-03-04", "2018-03-04"),
    ("jjjjmmdd", "20180304", "2018-03-04"), ("dd/mm/yyyy", "04/03/2018", "2018-03-04"),
    ("m/d/yyyy", "3/14/2018", "2018-03-14"), ("DD.MM.JJJJ", "29.02.2020", "2020-02-29"),
  ])
  func `a date is read in the form of its column`(
    pattern: String, text: String, iso: String
  ) throws {
    #expect(try #require(CsvDateForm(pattern: pattern)).date(text)?.iso == iso)
  }

  @Test(arguments: [
    ("dd-mm-jjjj", "4-3-2018"), ("dd-mm-jjjj", "04-03-18"), ("dd-mm-jjjj", "31-02-2018"),
    ("dd-mm-jjjj", "04-03-2018 "), ("dd-mm-jjjj", "04/03/2018"), ("dd-mm-jjjj", ""),
    ("d-m-jjjj", "٤-3-2018"), ("jjjjmmdd", "2018034"), ("dd-mm-jjjj", "00-03-2018"),
  ])
  func `a text of another form is no date`(pattern: String, text: String) throws {
    #expect(try #require(CsvDateForm(pattern: pattern)).date(text) == nil)
  }

  @Test(arguments: ["", "dd-mm", "dd-mm-jj", "dd-mm-jjjj-dd", "mmm-dd-jjjj", "dd-mm-jjjj hh", "--"])
  func `a pattern that cannot be read for certain is refused`(pattern: String) {
    #expect(CsvDateForm(pattern: pattern) == nil)
  }
}

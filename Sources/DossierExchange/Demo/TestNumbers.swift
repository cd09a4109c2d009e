/// The numbers 9999xxxxx that pass the eleven test of the BSN: the range for tests.
enum TestNumbers {
  /// The first of them in rising order; there are about nine thousand in all.
  static func first(_ count: Int) -> [String] {
    var found: [String] = []
    for number in 999_900_000...999_999_999 where found.count < count {
      let digits = String(number)
      if PersonalNumberFindings.problem(ofBSN: digits) == nil { found.append(digits) }
    }
    return found
  }
}

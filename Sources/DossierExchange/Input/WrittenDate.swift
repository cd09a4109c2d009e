import DossierCore

/// Dates as XML writes them.
enum WrittenDate {
  /// Reads `2016-03-04`, also with the time zone that XML allows behind it; `nil` otherwise.
  ///
  /// Works on bytes: an import of a city reads three hundred thousand of them.
  static func xml(_ text: String) -> CalendarDate? {
    var year = 0
    var month = 0
    var day = 0
    var place = 0
    var zone: [UInt8] = []
    for byte in text.utf8 {
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard (48...57).contains(byte) else { return nil }
        let digit = Int(byte - 48)
        if place < 4 {
          year = year * 10 + digit
        } else if place < 7 {
          month = month * 10 + digit
        } else {
          day = day * 10 + digit
        }
      case 10...15: zone.append(byte)
      default: return nil
      }
      place += 1
    }
    guard place >= 10, isZone(zone) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func isZone(_ bytes: [UInt8]) -> Bool {
    if bytes.isEmpty || bytes == [UInt8(ascii: "Z")] { return true }
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":")
    else { return false }
    return [1, 2, 4, 5].allSatisfy { (48...57).contains(bytes[$0]) }
  }
}

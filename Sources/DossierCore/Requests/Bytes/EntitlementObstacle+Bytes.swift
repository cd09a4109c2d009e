extension EntitlementObstacle {
  init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 1: self = .pupilDecides(since: try reader.date())
    case 2: self = .guardiansDecide(until: try reader.date())
    case 3: self = .noAuthority
    case 4: self = .authoritySuspended(try CourtOrder(from: &reader))
    case 5: self = .contactBan(try CourtOrder(from: &reader))
    case 6: self = .stranger
    case 7: self = .hasFullRight
    case 8: self = .notAParent
    case 9: self = .pupilIsAdult(since: try reader.date())
    default: throw .malformed
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .pupilDecides(let day):
      writer.write(byte: 1)
      writer.write(date: day)
    case .guardiansDecide(let day):
      writer.write(byte: 2)
      writer.write(date: day)
    case .noAuthority: writer.write(byte: 3)
    case .authoritySuspended(let order):
      writer.write(byte: 4)
      order.write(to: &writer)
    case .contactBan(let order):
      writer.write(byte: 5)
      order.write(to: &writer)
    case .stranger: writer.write(byte: 6)
    case .hasFullRight: writer.write(byte: 7)
    case .notAParent: writer.write(byte: 8)
    case .pupilIsAdult(let day):
      writer.write(byte: 9)
      writer.write(date: day)
    }
  }
}

import DossierCore
import DossierOffice
import Foundation

/// Collects everything that an office hands out, in every form somebody could print it.
final class Listener {
  let office: Office
  private(set) var heard = ""

  init(_ office: Office) {
    self.office = office
  }

  /// What was heard since the last time.
  func take() -> String {
    defer { heard = "" }
    return heard
  }

  func ask<Query: OfficeQuery>(_ query: Query) {
    do {
      let answer = try office.answer(query)
      hear(answer)
      heard += String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
      if let reading = answer as? DocumentReading {
        for chunk in 0..<reading.chunkCount {
          heard += String(decoding: try reading.chunk(chunk), as: UTF8.self)
        }
      }
    } catch {
      hear(error)
    }
  }

  func perform(_ action: some OfficeAction) {
    do {
      let outcome = try office.perform(action)
      hear(outcome)
      heard += String(decoding: try JSONEncoder().encode(outcome), as: UTF8.self)
    } catch {
      hear(error)
    }
  }

  func list(_ filter: RosterFilter) {
    do {
      let view = try office.rosterView(filter, rows: .max)
      for position in 0..<view.count { hear(view.row(at: position)) }
    } catch {
      hear(error)
    }
  }

  private func hear(_ value: Any) {
    heard += String(describing: value) + String(reflecting: value)
  }
}

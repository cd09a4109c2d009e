import DossierCore

/// Finds pupils of a school by surname, birth date and call name: never certain, because of twins.
struct NameBook {
  private struct Card {
    var pupil: PupilID
    var birthDate: CalendarDate?
    var firstName: [UInt8]
  }

  private struct Dated: Hashable {
    var surname: [UInt8]
    var birthDate: CalendarDate
  }

  private struct Named: Hashable {
    var surname: [UInt8]
    var firstName: [UInt8]
  }

  private var byDate: [Dated: [Card]] = [:]
  private var byName: [Named: [Card]] = [:]

  init(_ school: SchoolID, in archive: Archive) throws {
    let shape = try archive.roster.outline(school)
    for start in stride(from: 0, to: shape.chunkCount, by: 256) {
      let range = start..<min(start + 256, shape.chunkCount)
      for page in try archive.roster.chunks(school, shape, range) {
        for line in page.lines {
          guard let card = try? RosterCard(bytes: page.card(line)) else { continue }
          add(card, of: line.pupil)
        }
      }
    }
  }

  /// Whoever it could be; a call name or birth date that either side does not know parts nobody.
  func candidates(
    surname: String?, callName: String?, birthDate: CalendarDate?
  ) -> [PupilID] {
    let surname = NameFolding.sorting(surname ?? "")
    let wanted = NameFolding.sorting(callName ?? "")
    var found: Set<PupilID> = []
    if let birthDate {
      for card in byDate[Dated(surname: surname, birthDate: birthDate), default: []]
      where wanted.isEmpty || card.firstName.isEmpty || card.firstName == wanted {
        found.insert(card.pupil)
      }
    }
    for card in byName[Named(surname: surname, firstName: wanted), default: []]
    where birthDate == nil || card.birthDate == nil {
      found.insert(card.pupil)
    }
    return found.sorted()
  }

  private mutating func add(_ card: RosterCard, of pupil: PupilID) {
    let surname = NameFolding.sorting(card.surname)
    let entry = Card(
      pupil: pupil, birthDate: card.birthDate, firstName: NameFolding.sorting(card.firstName))
    if let date = card.birthDate {
      byDate[Dated(surname: surname, birthDate: date), default: []].append(entry)
    }
    byName[Named(surname: surname, firstName: entry.firstName), default: []].append(entry)
  }
}

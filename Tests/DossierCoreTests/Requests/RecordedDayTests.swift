import DossierCore
import Testing

/// R-O-8.9-3: beside the day that somebody types stands the day on which it was recorded.
struct RecordedDayTests {
  @Test func `a decision that is dated back shows when it was recorded`() throws {
    var story = try RequestStory(facts: RequestFixture.facts(today: "2027-01-03"))
    try story.begin()
    try story.decide("2026-12-19")
    let decided = try #require(story.request.events.last)
    #expect(decided.on.iso == "2026-12-19" && decided.recorded.iso == "2027-01-03")
    #expect(story.request.events.allSatisfy { $0.recorded.iso == "2027-01-03" })
  }

  @Test func `the day of recording is kept, and so is the last day at school`() throws {
    var story = try RequestStory(facts: RequestFixture.facts(today: "2027-01-03"))
    try story.begin()
    let record = RequestRecord(
      request: story.request, school: nil, entitlement: .entitled([]), parties: [],
      departure: try day("2022-07-31"))
    #expect(try RequestRecord(opened: record.sealedForm) == record)
  }

  @Test func `a case of the first format was recorded on the days it tells`() throws {
    let story = try RequestStory()
    let event = try #require(story.request.events.first)
    let now = RequestRecord(
      request: story.request, school: nil, entitlement: .entitled([]), parties: []
    ).sealedForm
    var (head, date) = (ByteWriter(), ByteWriter())
    date.write(date: event.recorded)
    head.write(id: story.request.id)
    head.write(list: [event]) { writer, event in
      writer.write(id: event.actor.account)
      writer.write(text: event.actor.role.text)
      writer.write(date: event.on)
    }
    #expect(Array(now.dropFirst(2).prefix(head.bytes.count)) == head.bytes)
    // Behind the day of recording stands, since the third format, that it was not late; the last two
    // bytes are of the second format, no departure, and of the fourth, no number.
    let rest = now.dropFirst(2 + head.bytes.count + date.bytes.count + 1).dropLast(2)
    let record = try RequestRecord(opened: [now[0], 1] + head.bytes + rest)
    #expect(record.request.events.map(\.recorded) == [event.on])
    #expect(record.departure == nil && record.parties.isEmpty)
  }
}

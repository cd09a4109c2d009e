import DossierScreens
import Testing

/// Rules of warning, locking and keeping drafts; times in milliseconds.
@Suite struct IdleWatchTests {
  @Test func `a screen warns a minute before it locks, and then locks`() {
    var watch = IdleWatch(lockMinutes: 5, now: 1_000)
    #expect(watch.nextDeadline == 241_000)
    #expect(watch.due(now: 240_999) == [])
    #expect(watch.due(now: 241_000) == [.warning])
    #expect(watch.nextDeadline == 301_000)
    #expect(watch.due(now: 301_000) == [.lock])
  }

  @Test func `a key after the warning starts the five minutes anew`() {
    var watch = IdleWatch(lockMinutes: 5, now: 0)
    _ = watch.due(now: 240_000)
    watch.note(now: 250_000)
    #expect(watch.nextDeadline == 490_000)
    #expect(watch.due(now: 300_000) == [])
  }

  @Test func `a machine that slept through the warning locks at once`() {
    var watch = IdleWatch(lockMinutes: 5, now: 0)
    #expect(watch.due(now: 900_000) == [.lock])
  }

  @Test func `a draft is due half a minute after the first change, not after the last`() {
    var watch = IdleWatch(lockMinutes: nil, now: 0)
    watch.note(hasDraft: true, now: 5_000)
    watch.note(hasDraft: true, now: 20_000)
    #expect(watch.nextDeadline == 35_000)
    #expect(watch.due(now: 35_000) == [.draft])
    #expect(watch.nextDeadline == nil)
  }

  @Test func `nothing is due before anybody logged in`() {
    var watch = IdleWatch(lockMinutes: nil, now: 0)
    #expect(watch.nextDeadline == nil)
    #expect(watch.due(now: 10_000_000) == [])
  }
}

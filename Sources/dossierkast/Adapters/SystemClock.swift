import DossierCore
import DossierOffice
import Glibc

/// The clock of the machine; the date is that of the Netherlands, whatever `TZ` says.
enum SystemClock {
  /// The instant.
  static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Milliseconds of a clock that never goes back, for waiting.
  static func elapsed() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The clock for the use cases; on a demo store the date may be another one.
  ///
  /// The time of the day stays that of the machine, so that what is done one after the other also
  /// has times one after the other.
  static func clock(today chosen: CalendarDate? = nil) -> Clock {
    guard let chosen else { return Clock(today: { now().amsterdamDate }, now: now) }
    return Clock(today: { chosen }, now: { moment(on: chosen) })
  }

  private static func moment(on day: CalendarDate) -> Moment {
    let now = now()
    let sinceMidnight = now.milliseconds - Moment(startOf: now.amsterdamDate).milliseconds
    return Moment(milliseconds: Moment(startOf: day).milliseconds + sinceMidnight)
  }
}

import DossierCore
import DossierOffice
import DossierStore
import Sealing

extension Reception {
  /// Makes the keys of somebody who was invited; returns their fingerprint.
  func accept(login: String, code: OneTimeCode, password: Secret) throws -> String {
    let now = clock.now()
    return try store.accept(
      login: login, code: code, password: password, at: now,
      line: { account in Self.line(.accountAccepted, account, now) }, failure: failureLine
    ).fingerprint.text
  }

  /// Changes the password of whoever is logged in; `length` counts the letters of the new one.
  ///
  /// Throws `Refusal.password` when the old one is wrong or the new one too short.
  func changePassword(from old: Secret, to new: Secret, length: Int) throws {
    guard let session, let office else { throw StoreFault.withdrawn }
    try office.changePassword(length: length) { line, failure, moment in
      do {
        try session.changePassword(from: old, to: new, at: moment, line: line, failure: failure)
      } catch StoreFault.waitUntil {
        throw Refusal.password(.tooOften)
      } catch let fault as StoreFault {
        throw ArchiveFault(fault)
      }
    }
  }

  private static func line(
    _ event: JournalEvent, _ account: AccountID, _ moment: Moment
  ) -> [UInt8] {
    let entry = JournalEntry(
      time: moment, event: event, action: .update, kind: .management, account: account,
      station: Station.name)
    return (try? JournalCoding.bytes(of: entry)) ?? []
  }
}

import DossierCore
import Sealing
import Testing

@testable import DossierStore

/// What tests about accounts and roles do in a cabinet: write, invite and accept.
protocol CabinetAuthority {
  var cabinet: TestCabinet { get }
}

extension CabinetAuthority {
  func write<R>(
    _ session: StoreSession, _ body: (StoreTransaction) throws -> R
  ) throws -> R {
    try session.write(at: TestCabinet.now) { transaction in
      let result = try body(transaction)
      transaction.append(Array("authority".utf8))
      return result
    }
  }

  func invite(_ login: String) throws -> Invitation {
    try write(cabinet.session("ict")) {
      try $0.invite(login: login, expires: TestCabinet.now.adding(seconds: 3600))
    }
  }

  func accept(
    _ login: String, _ invitation: Invitation, at moment: Moment = TestCabinet.now
  ) throws -> AcceptedInvitation {
    let typed = try #require(OneTimeCode(typed: invitation.code.text.lowercased()))
    return try cabinet.store.accept(
      login: login, code: typed, password: TestCabinet.password(login), at: moment,
      line: { _ in [1] }, failure: { _ in [2] })
  }
}

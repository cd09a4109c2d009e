import DossierCore
import DossierOffice
import ScreenKit

/// What there is to know of an account, as lines with labels.
enum AccountDetails {
  /// The lines; the long form also names each role with its place.
  static func pane(_ account: AccountAnswer, isLong: Bool = false) -> DetailPane {
    var lines = [
      DetailLine(ManagementAccountWording.name, ManagementWording.name(account.name), style: .bold),
      DetailLine(ManagementAccountWording.login, account.login),
      DetailLine(
        ManagementWording.standing, ManagementAccountWording.standing(account),
        style: ManagementAccountWording.style(account)),
      DetailLine(
        ManagementAccountWording.fingerprint,
        ManagementAccountWording.fingerprint(
          account, hidesStart: account.roles.contains(where: \.mayApprove))),
      DetailLine(ManagementAccountWording.secrecy, ManagementAccountWording.secrecy(account)),
    ]
    if let ends = account.ends {
      lines.append(DetailLine(ManagementAccountWording.ends, ends.dutch))
    }
    guard isLong else { return DetailPane(lines: lines) }
    for role in account.roles {
      lines.append(DetailLine("\(ManagementWording.role) \(role.role.text)", role.label))
      lines.append(DetailLine("", ManagementAccountWording.place(role)))
      lines.append(
        DetailLine(
          "",
          "goedgekeurd \(ManagementAccountWording.approvals(role)), "
            + "sleutels \(ManagementAccountWording.keys(role))"))
    }
    return DetailPane(title: ManagementAccountWording.chosen, lines: lines)
  }
}

import DossierCore
import ScreenKit

extension Workplace {
  /// Whether the role sees the register of recipients.
  package var seesRecipients: Bool {
    allows(.view, in: "verwerkers") || keepsRecipients
  }

  /// Whether the role keeps the register of recipients.
  package var keepsRecipients: Bool { allows(.change, in: "verwerkers") }

  /// Whether the role knows of demands of the police.
  package var seesDemands: Bool { allows(.view, in: "vorderingen") || handlesDemands }

  /// Whether the role handles demands of the police.
  package var handlesDemands: Bool { allows(.change, in: "vorderingen") }

  private func allows(_ step: RegisterStep, in register: CategoryCode) -> Bool {
    policy.registers.first { $0.code == register }?.allows(role.code, step) ?? false
  }
}

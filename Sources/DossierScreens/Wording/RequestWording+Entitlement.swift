package import DossierCore

extension RequestWording {
  /// Whether somebody may ask, in one or two words.
  package static func word(_ entitlement: Entitlement) -> String {
    switch entitlement {
    case .entitled: "mag dit vragen"
    case .unclear: "nog niet zeker"
    case .notEntitled: "mag dit niet vragen"
    }
  }

  /// Whether somebody may ask, why not, and who may ask instead: one sentence each.
  package static func sentences(_ entitlement: Entitlement, _ names: RequestNames) -> [String] {
    switch entitlement {
    case .entitled(let remarks): remarks.map { sentence($0, names) }
    case .unclear(let doubt): [sentence(doubt)]
    case .notEntitled(let obstacle, let others):
      [sentence(obstacle)] + others.map { sentence($0, names) }
    }
  }

  /// Why somebody may not ask.
  package static func sentence(_ obstacle: EntitlementObstacle) -> String {
    switch obstacle {
    case .pupilDecides(let day): "De leerling beslist zelf, sinds \(day.dutch)."
    case .guardiansDecide(let day): "Tot \(day.dutch) vragen de ouders voor de leerling."
    case .noAuthority: "Deze ouder heeft geen gezag."
    case .authoritySuspended(let order):
      "De rechter heeft het gezag van deze ouder geschorst\(until(order))."
    case .contactBan(let order):
      "Er geldt een contactverbod\(until(order)). Deze ouder krijgt geen gegevens."
    case .stranger: "Deze persoon is niet de leerling en niet een ouder of voogd in het dossier."
    case .hasFullRight:
      "Informatie volgens 1:377c is voor een ouder zonder gezag. Deze ouder heeft gezag."
    case .notAParent: "Informatie volgens 1:377c is alleen voor een ouder."
    case .pupilIsAdult(let day): "De leerling is volwassen sinds \(day.dutch)."
    }
  }

  /// What is not known yet.
  package static func sentence(_ doubt: EntitlementDoubt) -> String {
    switch doubt {
    case .authorityUnknown:
      "Het is niet bekend of deze ouder gezag heeft. Zoek het uit en leg het vast bij Ouders en "
        + "gezag."
    case .birthDateUnknown:
      "De geboortedatum is niet bekend, dus ook niet wie mag vragen. Vul die eerst in."
    case .mandateNotSeen: "De school heeft de machtiging nog niet gezien."
    }
  }

  /// What the handler is told about somebody who may ask.
  package static func sentence(_ remark: EntitlementRemark, _ names: RequestNames) -> String {
    switch remark {
    case .othersHaveAuthority(let people):
      "Ook gezag: "
        + people.map { names.name($0, otherwise: "een andere ouder of voogd") }
        .joined(separator: ", ") + ". Ieder mag alleen vragen."
    case .progressOnly: "De leerling is 16 of ouder: geef alleen de vorderingen en de resultaten."
    case .underSupervision(let order):
      "Het kind staat onder toezicht\(until(order)). Overleg met de instelling."
    case .contactBan(let order):
      "Er geldt een contactverbod\(until(order)): noem geen adres, plaats of tijden."
    }
  }

  /// Who may ask instead, or what this person may ask instead.
  package static func sentence(
    _ alternative: AlternativeRequester, _ names: RequestNames
  ) -> String {
    switch alternative {
    case .pupil: "De leerling mag dit zelf vragen."
    case .guardian(let person):
      "Wel mag: \(names.name(person, otherwise: "een ouder of voogd met gezag"))."
    case .samePerson(let kind): "Deze persoon mag wel vragen om \(word(kind))."
    }
  }

  private static func until(_ order: CourtOrder) -> String {
    order.until.map { " tot en met \($0.dutch)" } ?? ""
  }
}

package import DossierCore

/// The school that makes an OSO file.
package struct OsoSchool: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// Its BRIN; without site the main one, `00`, is written.
  package var brin: BRIN
  /// The delivery point of the software, `0` unless the school has several (aanleverpunt).
  package var deliveryPoint: String
  /// Where it is; a transfer needs it.
  package var address: OsoAddress?
  /// Its telephone number; a transfer needs this or the e-mail address.
  package var phone: Phone?
  /// Its e-mail address.
  package var email: EmailAddress?
  /// The name of the director (directeur).
  package var director: String?

  /// Puts the facts of a school together.
  package init(
    name: String, brin: BRIN, deliveryPoint: String = "0", address: OsoAddress? = nil,
    phone: Phone? = nil, email: EmailAddress? = nil, director: String? = nil
  ) {
    self.name = name
    self.brin = brin
    self.deliveryPoint = deliveryPoint
    self.address = address
    self.phone = phone
    self.email = email
    self.director = director
  }

  var reachability: [OsoReachability] {
    let phones = phone.map { OsoReachability.phone($0, use: .work) }
    let emails = email.flatMap { OsoReachability.email($0, use: .work) }
    return [phones, emails].compactMap(\.self)
  }

  var site: String { brin.site ?? "00" }
}

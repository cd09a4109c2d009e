package import DossierCore

extension OsoProfile {
  /// What must be in the file: of each row at least one field.
  ///
  /// From the schema and from the business rules of the profile; the fields of an address only
  /// hold when the address is not secret.
  package func requirements(addressIsSecret: Bool) -> [[FieldCode]] {
    let address = addressIsSecret ? [] : Self.address
    switch self {
    case .portability, .directPortability:
      return Self.always
    case .primaryTransfer:
      return Self.always + Self.transfer + address + Self.report
    case .secondaryTransfer:
      return Self.always + Self.transfer + address + Self.report
        + [["c04.leerlingnummer"], ["c10.advies"]]
    case .supportNetwork:
      return Self.always + Self.transfer + address + [["c13.vastgesteld"]]
    }
  }

  private static let always: [[FieldCode]] = [["c01.achternaam"]]

  private static let transfer: [[FieldCode]] = [
    ["c01.voornamen"], ["c01.geboortedatum"], ["c12.groep"], ["c12.jaargroep"], ["c06.naam"],
    ["c06.gezag"],
  ]

  private static let address: [[FieldCode]] = [
    ["c02.straat"], ["c02.huisnummer"], ["c02.postcode"], ["c02.plaats"],
  ]

  /// Of a report to a school: the parents saw it, and the number says whom it is about.
  private static let report: [[FieldCode]] = [
    ["c05.bsn", "c05.onderwijsnummer"], ["c12.instroom"], ["c27.inzage"], ["c27.akkoord"],
  ]
}

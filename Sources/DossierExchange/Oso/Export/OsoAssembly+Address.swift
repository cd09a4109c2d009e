import DossierCore

extension OsoAssembly {
  /// A transfer always says whether the address is secret; else only what is known is said.
  mutating func secretFlag(
    _ prefix: String, in sheet: ExtractSheet?, for category: OsoCategory, isHidden: Bool
  ) -> Bool? {
    let told = ledger.value(FieldCode("\(prefix).adres_geheim"), in: sheet, for: category)
    if isHidden { return true }
    return told != nil || profile.isTransfer ? false : nil
  }

  /// The standard takes an address only as a whole.
  mutating func address(
    _ prefix: String, in sheet: ExtractSheet?, for category: OsoCategory, isHidden: Bool
  ) -> OsoAddress? {
    let codes = ["straat", "huisnummer", "postcode", "plaats"].map { FieldCode("\(prefix).\($0)") }
    if isHidden { ledger.leave(codes, in: sheet, because: .secretAddress) }
    let parts = codes.map { ledger.value($0, in: sheet, for: category) }
    guard let street = parts[0], let number = parts[1], let postcode = parts[2],
      let town = parts[3]
    else {
      ledger.leave(codes, in: sheet, because: .incompleteBlock)
      return nil
    }
    return OsoAddress(street: street, houseNumber: number, postcode: postcode, town: town)
  }

  /// Telephone numbers and e-mail address.
  ///
  /// Where they are secret a transfer has what the standard prescribes in their place.
  mutating func reachability(
    _ prefix: String, in sheet: ExtractSheet?, for category: OsoCategory, isHidden: Bool
  ) -> [OsoReachability] {
    let phone = FieldCode("\(prefix).telefoon")
    let email = FieldCode("\(prefix).email")
    let emergency = FieldCode("\(prefix).noodnummer")
    guard !isHidden else {
      ledger.leave([phone, email, emergency], in: sheet, because: .secretAddress)
      guard profile.isTransfer else { return [] }
      return [(phone, OsoReachability.Kind.phone), (email, .email)]
        .filter { sheet?.value($0.0) != nil }.map { .secret($0.1, in: standard) }
    }
    var found: [OsoReachability?] = []
    found.append(number(phone, in: sheet, for: category, use: .home))
    found.append(
      ledger.value(email, in: sheet, for: category) { text in
        (try? EmailAddress(text)).flatMap { OsoReachability.email($0, use: .home) }
      })
    found.append(number(emergency, in: sheet, for: category, use: .other, isForEmergencies: true))
    return found.compactMap(\.self)
  }

  private mutating func number(
    _ code: FieldCode, in sheet: ExtractSheet?, for category: OsoCategory,
    use: OsoReachability.Use, isForEmergencies: Bool = false
  ) -> OsoReachability? {
    ledger.value(code, in: sheet, for: category) { text in
      (try? Phone(text)).map { .phone($0, use: use, emergency: isForEmergencies) }
    }
  }
}

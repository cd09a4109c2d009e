import DossierCore

/// The Dutch words of a report for what stands there in codes.
enum TransferWording {
  /// What the page is called.
  static func title(_ profile: OsoProfile) -> String {
    switch profile {
    case .primaryTransfer: "Onderwijskundig rapport voor een andere basisschool"
    case .secondaryTransfer: "Onderwijskundig rapport voor het voortgezet onderwijs"
    case .supportNetwork: "Gegevens voor het samenwerkingsverband"
    case .portability, .directPortability: "Gegevens die u aan de school gaf"
    }
  }

  static func word(_ agreement: TransferView.Agreement) -> String {
    switch agreement {
    case .agreed: "ja"
    case .disagreed: "nee"
    case .unknown: "niet bekend"
    }
  }
}

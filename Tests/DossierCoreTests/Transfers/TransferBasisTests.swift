import DossierCore
import Testing

/// R-O-7.1-1, X-04: each kind of transfer has a ground of its own, and only one asks for consent.
struct TransferBasisTests {
  private static let table: [(TransferKind, PurposeCode, String, LegalBasis)] = [
    (.primary, "B4", "WPO 42", .legalObligation),
    (.secondary, "B4", "WPO 42", .legalObligation),
    (.supportBody, "B3", "WPO 18a", .publicTask),
    (.withinSecondary, "T", "AVG 6(1)(a)", .consent),
  ]

  @Test(arguments: table)
  func `a transfer rests on the ground of its kind`(
    kind: TransferKind, purpose: PurposeCode, article: String, basis: LegalBasis
  ) {
    let known = TransferBasis(kind)
    #expect(known.purpose == purpose && known.article == article)
    #expect(known.support.basis == basis)
  }

  @Test func `every kind is in the table`() {
    #expect(Set(Self.table.map(\.0)) == Set(TransferKind.allCases))
  }
}

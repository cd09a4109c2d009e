/// The list of suppliers that parents can ask for (R-I-1.3-7).
///
/// Name, product and purpose only: what the school keeps about a supplier stays in the register.
package struct SupplierList: Hashable, Sendable {
  /// The board.
  package var board: String
  /// The day on which it was made, written out.
  package var made: String
  /// The suppliers, by name and product.
  package var suppliers: [Supplier]

  /// One supplier with one product.
  package struct Supplier: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// The product, or the kind of supplier where the agreement names none.
    package var product: String
    /// For what it is used.
    package var purposes: [String]

    /// Puts a line together.
    package init(name: String, product: String, purposes: [String]) {
      self.name = name
      self.product = product
      self.purposes = purposes
    }
  }

  /// Puts a list together.
  package init(board: String, made: String, suppliers: [Supplier]) {
    self.board = board
    self.made = made
    self.suppliers = suppliers
  }
}

package import DossierCore

/// A kind of thing that a file of a previous school holds and that finds its place here.
package struct ImportRecognised: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// How often.
  package var count: Int

  /// What can be recognised.
  package enum Kind: Hashable, Sendable {
    /// A field.
    case field(FieldCode)
    /// Reports of a category.
    case entries(CategoryCode)
    /// Documents of a category.
    case documents(CategoryCode)
  }

  /// Puts one together.
  package init(kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }

  /// The code of the field or category.
  package var code: String {
    switch kind {
    case .field(let code): code.text
    case .entries(let code), .documents(let code): code.text
    }
  }
}

package import DossierCore

/// Puts a package into the forms that are handed over: the one place that knows HTML and OSO.
///
/// Bytes in, bytes out: nothing of a dossier passes through a file on the way.
package struct ExtractPress {
  /// The copy as a page to read and print, in UTF-8.
  package var page: (PackageContent) throws -> [UInt8]
  /// The copy for machines.
  package var data: (PackageContent) throws -> [UInt8]
  /// What the family supplied, in the forms of the standard, by file name.
  package var portability: (PackageContent) throws -> [Sheet]

  /// One file that a press made.
  package struct Sheet {
    /// Its name in the archive.
    package var name: String
    /// What is in it.
    package var bytes: [UInt8]

    /// Puts a file together.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Puts the operations together.
  package init(
    page: @escaping (PackageContent) throws -> [UInt8],
    data: @escaping (PackageContent) throws -> [UInt8],
    portability: @escaping (PackageContent) throws -> [Sheet]
  ) {
    self.page = page
    self.data = data
    self.portability = portability
  }

  /// A press without templates.
  package static var none: ExtractPress {
    ExtractPress(
      page: { _ in throw Refusal.notFound(.package) },
      data: { _ in throw Refusal.notFound(.package) },
      portability: { _ in throw Refusal.notFound(.package) })
  }
}

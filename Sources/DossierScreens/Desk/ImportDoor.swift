package import DossierCore
package import DossierOffice

/// How files of other systems come in; the executable fills it, since screens read no files.
package struct ImportDoor {
  /// Reads a file; throws what `sentence` can tell.
  package var read: (ImportSource) throws -> ImportedFile
  /// The words of a report.
  package var words: DossierOffice.ImportWording
  /// Why a file was refused as a whole, in Dutch; `nil` for an error of the office itself.
  package var sentence: (any Error) -> String?

  /// Puts the door together.
  package init(
    read: @escaping (ImportSource) throws -> ImportedFile, words: DossierOffice.ImportWording,
    sentence: @escaping (any Error) -> String?
  ) {
    self.read = read
    self.words = words
    self.sentence = sentence
  }
}

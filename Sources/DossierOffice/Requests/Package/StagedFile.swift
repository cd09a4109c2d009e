import DossierCore

/// A file of a package of which the bytes are sealed and belong to nothing yet.
struct StagedFile {
  /// Its bytes, until a transaction attaches them.
  var content: StagedContent
  /// What stands of it in the package.
  var file: HandOverPackage.File
}

extension Office {
  /// Seals a file, piece by piece until `next` gives `nil`.
  func stageFile(
    _ name: String, about pupil: PupilID, _ next: () throws -> [UInt8]?
  ) throws -> StagedFile {
    var checksum = Checksum32()
    let content = try archive.stageDocument(packageCompartment, .pupil(pupil), clock.now()) {
      guard let piece = try next() else { return nil }
      checksum.update(piece)
      return piece
    }
    return StagedFile(
      content: content,
      file: HandOverPackage.File(
        content: content.id, name: name, size: content.size, checksum: checksum.value))
  }

  /// Seals a file of which all bytes are there.
  func stageFile(_ name: String, about pupil: PupilID, _ bytes: [UInt8]) throws -> StagedFile {
    var rest: [UInt8]? = bytes
    return try stageFile(name, about: pupil) {
      defer { rest = nil }
      return rest
    }
  }

  /// Seals the bytes of a document anew, chunk by chunk.
  func stageFile(
    _ name: String, about pupil: PupilID, document: RecordID
  ) throws -> StagedFile {
    var chunks = (0..<(try archive.documentLength(document))).makeIterator()
    return try stageFile(name, about: pupil) {
      try chunks.next().map { try archive.documentChunk(document, $0) }
    }
  }
}

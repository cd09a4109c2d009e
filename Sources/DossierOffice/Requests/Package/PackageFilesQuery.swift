package import DossierCore

/// Asks for the files of a package, to hand over; they are read chunk by chunk.
///
/// Only who could hand over a copy now may read it: after it was established who asks, and granted.
package struct PackageFilesQuery: OfficeQuery {
  package static let name = "package.files"
  package static let example = PackageFilesQuery(request: RequestID(number: 31))

  /// Which request.
  package var request: RequestID

  /// Asks for the package of a request.
  package init(request: RequestID) {
    self.request = request
  }

  package func answer(in office: Office) throws -> PackageReading {
    let stored = try office.request(request)
    try office.demandHandOver(stored.content, office.requestFacts(for: stored.content))
    guard let kept = try office.package(of: request) else { throw Refusal.notFound(.package) }
    try office.journal(
      office.entry(
        .packageRead, .read, purpose: "R", pupils: [kept.content.pupil],
        objects: [request.text, kept.record.text], rule: "R-O-8.2-1"))
    return try office.reading(
      kept.content,
      named:
        "\(stored.content.request.kind.rawValue)-\(request.text)-\(kept.content.madeOn.iso).zip")
  }
}

extension Office {
  /// The files of a package, to be read out piece by piece.
  func reading(_ package: HandOverPackage, named name: String) throws -> PackageReading {
    let archive = archive
    return PackageReading(
      name: name, madeOn: package.madeOn,
      files: try package.files.map { file in
        PackageReading.File(
          name: file.name, size: file.size, checksum: file.checksum,
          chunkCount: try archive.documentLength(file.content),
          chunk: { try archive.documentChunk(file.content, $0) })
      })
  }
}

/// A package that may be read, with a way to its bytes.
package struct PackageReading: Encodable {
  /// What the archive is called when nobody names it otherwise.
  package var name: String
  /// The day it was made.
  package var madeOn: CalendarDate
  /// The files, in the order of the archive.
  package var files: [File]

  /// One file.
  package struct File: Encodable {
    /// Its name in the archive, with folders.
    package var name: String
    /// The size in bytes.
    package var size: Int
    /// Its CRC-32.
    package var checksum: UInt32
    /// The number of chunks.
    package var chunkCount: Int
    /// One chunk.
    package var chunk: (Int) throws -> [UInt8]

    private enum CodingKeys: String, CodingKey { case name, size }
  }

  private enum CodingKeys: String, CodingKey { case name, madeOn, files }
}

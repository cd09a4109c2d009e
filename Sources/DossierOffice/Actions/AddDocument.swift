package import DossierCore

/// Adds a document (scan) to a category of a pupil; at most 50 MB.
///
/// The bytes come from a shelf that the caller opens: the office knows no files.
package struct AddDocument: OfficeAction {
  package static let name = "document.add"
  package static let example = AddDocument(
    pupil: PupilID(number: 7), category: "C14", title: "Getekend verslag",
    file: "verslag.pdf", source: .staff)

  /// The most bytes a document may have.
  package static let sizeLimit = 50 * 1024 * 1024

  /// The pupil.
  package var pupil: PupilID
  /// The category.
  package var category: CategoryCode
  /// One line that says what it is.
  package var title: String
  /// Where the caller finds the bytes; never kept.
  package var file: String
  /// Where it came from.
  package var source: DataSource

  /// Puts a document together.
  package init(
    pupil: PupilID, category: CategoryCode, title: String, file: String, source: DataSource
  ) {
    self.pupil = pupil
    self.category = category
    self.title = title
    self.file = file
    self.source = source
  }

  /// No copy of an identity document is kept, under whatever name it comes (R-O-8.2-4).
  ///
  /// A number alone is no sign here: scanners give their files names of the same shape.
  private func refuseIdentityDocument(_ title: String) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let signs = [
      IdentityDocumentSign.find(inFileName: name), IdentityDocumentSign.find(inText: title),
    ]
    guard let sign = signs.compactMap(\.self).first(where: { $0 != .number }) else { return }
    throw Refusal.request(.identityDocument(sign))
  }

  package func perform(in office: Office) throws -> ActionOutcome {
    let facts = try office.facts(of: pupil)
    let category = try office.categoryOfDocuments(self.category, facts)
    guard category.holdsDocuments else {
      throw Refusal.categoryHolds(category.code, no: .documents)
    }
    let today = office.viewer.today
    let title = try EntryWords(title: title, text: "-", date: today, today: today).title
    try refuseIdentityDocument(title)
    let content = try office.shelf.open(file)
    guard content.size > 0 else { throw Refusal.documentEmpty }
    guard content.size <= Self.sizeLimit else {
      throw Refusal.documentTooLarge(limit: Self.sizeLimit)
    }
    let staged = try office.archive.stageDocument(
      category.compartment, .pupil(pupil), office.clock.now(), content.next)
    // What was told beforehand may not be what came; what is staged and not attached is swept.
    guard staged.size > 0 else { throw Refusal.documentEmpty }
    guard staged.size <= Self.sizeLimit else {
      throw Refusal.documentTooLarge(limit: Self.sizeLimit)
    }
    let document = DocumentDescription(
      pupil: pupil, category: category.code, title: title, fileType: content.fileType,
      size: staged.size, added: today, author: office.account, source: source)
    try office.write { transaction in
      try transaction.attach(staged)
      try office.put(document, version: 1, as: staged.id, in: category, transaction)
      return [
        office.entry(
          .documentAdded, .create, pupils: [pupil],
          objects: [category.code.text, staged.id.text], rule: "R-I-1.3-2")
      ]
    }
    return ActionOutcome(pupil: pupil, record: staged.id)
  }
}

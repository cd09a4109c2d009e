import DossierCore
import DossierOffice
import Foundation
import Testing

/// Words that stand in one category of one pupil and nowhere else, planted by who may.
struct Nest {
  /// A word and where it was planted.
  struct Bird: Hashable {
    let word: String
    let pupil: PupilID
    let category: CategoryCode
    let kind: Kind
  }

  /// What holds the word.
  enum Kind: Hashable {
    case field(FieldCode), entry, document
  }

  let pupils: [PupilID]
  private(set) var birds: [Bird] = []

  /// Names the pupils; `release` plants.
  init(_ pupils: [PupilID]) {
    self.pupils = pupils
  }

  /// The fields in which a word was planted.
  var fields: [FieldCode] {
    birds.compactMap { if case .field(let code) = $0.kind { code } else { nil } }
  }

  /// Plants a word wherever this office may change something and nobody did before.
  mutating func plant(by office: Office, documentIn folder: String) throws {
    let reach = Self.reach(of: office)
    for pupil in pupils where reach.contains(pupil) {
      for category in office.policy.categories
      where office.policy.matrix.cell(office.role, category.code).access == .change {
        try plantField(in: category, of: pupil, by: office)
        plant(.entry, in: category, of: pupil) { word in
          try office.perform(
            AddEntry(
              pupil: pupil, category: category.code, date: office.viewer.today, title: word,
              text: word, source: .staff, necessity: "Nodig"))
        }
        guard category.holdsDocuments else { continue }
        try plantDocument(in: category, of: pupil, by: office, folder)
      }
    }
  }

  /// The pupils on somebody's list; none for a role that may see no pupil.
  static func reach(of office: Office) -> Set<PupilID> {
    Set((try? office.answer(RosterQuery()))?.map(\.pupil) ?? [])
  }

  private mutating func plantField(
    in category: DataCategory, of pupil: PupilID, by office: Office
  ) throws {
    // What a summary shows, what is masked and what has an audience of its own is judged elsewhere.
    let plain = category.fields.filter {
      [.text, .memo].contains($0.kind) && !$0.isSummary && !$0.isMasked && !$0.isEmergency
        && $0.audience == nil && $0.maximumLength >= 40
    }
    let necessity = NecessityGiven(
      reason: "Nodig", review: office.viewer.today.adding(days: 90))
    for field in plain.prefix(6) where !has(.field(field.code), category, pupil) {
      plant(.field(field.code), in: category, of: pupil) { word in
        try office.perform(
          ChangeSheet(
            pupil: pupil, category: category.code, sheet: nil,
            edits: [FieldEdit(field: field.code, seen: nil, value: word)], source: .staff,
            necessity: category.needsNecessity ? necessity : nil))
      }
      if has(.field(field.code), category, pupil) { return }
    }
  }

  private mutating func plantDocument(
    in category: DataCategory, of pupil: PupilID, by office: Office, _ folder: String
  ) throws {
    let path = "\(folder)/verslag.txt"
    plant(.document, in: category, of: pupil) { word in
      try Data(word.utf8).write(to: URL(filePath: path))
      return try office.perform(
        AddDocument(
          pupil: pupil, category: category.code, title: word, file: path, source: .staff))
    }
  }

  private mutating func plant(
    _ kind: Kind, in category: DataCategory, of pupil: PupilID,
    _ body: (String) throws -> ActionOutcome
  ) {
    guard !has(kind, category.code, pupil) else { return }
    let word = "kanarie\(Self.letters(birds.count))vogel"
    // What this role may not write here, another one plants, or nobody.
    guard (try? body(word)) != nil else { return }
    birds.append(Bird(word: word, pupil: pupil, category: category.code, kind: kind))
  }

  private func has(_ kind: Kind, _ category: DataCategory, _ pupil: PupilID) -> Bool {
    has(kind, category.code, pupil)
  }

  private func has(_ kind: Kind, _ category: CategoryCode, _ pupil: PupilID) -> Bool {
    birds.contains { $0.pupil == pupil && $0.category == category && $0.kind == kind }
  }

  /// Four letters, so that no word is a part of another.
  private static func letters(_ number: Int) -> String {
    var (rest, text) = (number, "")
    for _ in 0..<4 {
      text += String(UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26)))
      rest /= 26
    }
    return text
  }
}

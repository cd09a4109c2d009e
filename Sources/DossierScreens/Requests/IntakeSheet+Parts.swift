import DossierCore
import DossierOffice

extension IntakeSheet {
  /// More corrections than this are better written in a letter of their own.
  static let mostCorrections = 8

  /// The parts that were chosen, each once; none means the whole dossier.
  var parts: [String] {
    var parts: [String] = []
    for number in 0..<Self.mostParts {
      let part = self[.part(number)]
      guard !part.isEmpty else { break }
      if !parts.contains(part) { parts.append(part) }
    }
    return parts
  }

  /// The colleagues who are named, each once.
  var colleagues: [AccountID] {
    let named = (0..<Self.mostColleagues).compactMap { AccountID(self[.colleague($0)]) }
    return named.enumerated().filter { !named[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// How many fields for parts there are: one more than are filled in.
  var partFields: Int { min(parts.count + 1, Self.mostParts) }

  /// The parts as the office takes them.
  var scope: [RequestItemGiven] {
    parts.map { piece($0)?.item ?? RequestItemGiven(category: CategoryCode($0)) }
  }

  /// How many corrections are asked for: each says whether another follows.
  var corrections: Int {
    var count = 1
    while count < Self.mostCorrections, self[.more(count - 1)] == FieldValue.yes { count += 1 }
    return count
  }

  /// One of the corrections as the office takes it.
  func correction(_ number: Int) -> CorrectionGiven {
    CorrectionGiven(
      item: piece(self[.piece(number)])?.item
        ?? RequestItemGiven(field: FieldCode(self[.field(number)])),
      old: self[.old(number)], proposed: self[.proposed(number)],
      nature: CorrectionNature(rawValue: self[.nature(number)]) ?? .opinion)
  }

  /// Whether something of this kind is about items of the dossier at all.
  var takesPieces: Bool {
    switch kind {
    case .access, .erasure, .restriction, .objection, .portability, .rectification: true
    case .parentInformation, .question: false
    }
  }

  /// How a field names an item that was chosen.
  static func reference(to index: Int) -> String { "#\(index)" }

  /// The item that a field names.
  func piece(_ reference: String) -> IntakeSubject? {
    guard reference.hasPrefix("#"), let index = Int(reference.dropFirst()) else { return nil }
    return pieces.indices.contains(index) ? pieces[index] : nil
  }

  /// Takes an item that was chosen; returns the field with which the user goes on.
  ///
  /// It goes where the cursor is, and else behind what is there already.
  mutating func take(_ piece: IntakeSubject, at focused: IntakeField?) -> IntakeField {
    let known = pieces.firstIndex { $0.item == piece.item }
    if known == nil { pieces.append(piece) }
    let reference = Self.reference(to: known ?? pieces.count - 1)
    guard kind == .rectification else { return name(reference, at: focused) }
    let number = correctionToFill(at: focused)
    values[.piece(number)] = reference
    values[.category(number)] = nil
    values[.field(number)] = nil
    values[.old(number)] = piece.old
    return .proposed(number)
  }

  private mutating func name(_ reference: String, at focused: IntakeField?) -> IntakeField {
    if let same = (0..<partFields).first(where: { self[.part($0)] == reference }) {
      return .part(same)
    }
    let number = (0..<partFields).first { .part($0) == focused } ?? partFields - 1
    values[.part(number)] = reference
    return .part(min(number + 1, partFields - 1))
  }

  private mutating func correctionToFill(at focused: IntakeField?) -> Int {
    let here = (0..<corrections).first { number in
      [.category(number), .field(number), .piece(number), .old(number)].contains(focused)
    }
    if let here { return here }
    let last = corrections - 1
    let isFree = self[.piece(last)].isEmpty && self[.field(last)].isEmpty
    guard !isFree, corrections < Self.mostCorrections else { return last }
    values[.more(last)] = FieldValue.yes
    return last + 1
  }

  /// Forgets what was chosen in the dossier of another pupil.
  mutating func forgetPieces() {
    for (field, value) in values where value.hasPrefix("#") { values[field] = nil }
    pieces = []
  }
}

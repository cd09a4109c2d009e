import DossierCore

/// A pupil in whose every field, report and document a word stands that is nowhere else.
struct CanaryPlan {
  /// Where a word was planted.
  enum Place: Hashable {
    case field(FieldCode)
    case earlier(FieldCode)
    case entry(CategoryCode)
    case document(CategoryCode)
    case necessity(CategoryCode)
  }

  private(set) var words: [Place: String] = [:]
  private(set) var fillings: [Scene.Filling] = []

  /// Plants words that begin with a letter of their own; `isSecret` keeps addresses secret.
  init(_ policy: Policy, letter: String, isSecret: Bool) {
    for category in policy.categories {
      var filling = Scene.Filling(category: category)
      for field in category.fields where !Self.fixed.contains(field.code) {
        filling.values[field.code] = plant(.field(field.code), letter)
        filling.earlier[field.code] = plant(.earlier(field.code), letter)
      }
      for flag in Set(category.fields.compactMap(\.audienceWhen)) where isSecret {
        filling.values[flag] = FieldValue.yes
      }
      filling.necessity = plant(.necessity(category.code), letter)
      let entry = plant(.entry(category.code), letter)
      filling.entry = (title: entry, text: entry)
      let document = plant(.document(category.code), letter)
      filling.document = (title: document, bytes: document)
      fillings.append(filling)
    }
  }

  /// Fields whose values decide where a pupil is, or what is secret.
  private static let fixed: Set<FieldCode> = [
    "c12.school", "c12.groep", "c12.samengestelde_groepen", "c12.status", "c02.adres_geheim",
    "c06.adres_geheim",
  ]

  /// Words of equal length, so that none is a part of another.
  private mutating func plant(_ place: Place, _ letter: String) -> String {
    var number = words.count
    var word = ""
    for _ in 0..<4 {
      word += String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
      number /= 26
    }
    words[place] = "Kanarie\(letter)\(word)"
    return "Kanarie\(letter)\(word)"
  }

  /// The places whose words stand in a text, whatever their capitals; reads the text once.
  func found(in text: String) -> Set<Place> {
    let start = Array("kanarie".utf8)
    let length = start.count + 5
    let folded = text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    var heard: Set<String> = []
    var position = 0
    while position + length <= folded.count {
      guard folded[position] == start[0],
        folded[position..<position + start.count].elementsEqual(start)
      else {
        position += 1
        continue
      }
      heard.insert(String(decoding: folded[position..<position + length], as: UTF8.self))
      position += length
    }
    return Set(words.filter { heard.contains($0.value.lowercased()) }.keys)
  }
}

extension MatrixOracle {
  /// Whether a role may read a word where the newest contents are shown.
  func mayRead(
    _ place: CanaryPlan.Place, isSecret: Bool, isHistory: Bool = false, isRevealed: Bool = false
  ) -> Bool {
    switch place {
    case .field(let code): mayRead(code, isSecret: isSecret, isRevealed: isRevealed)
    case .earlier(let code): isHistory && mayRead(code, isSecret: isSecret, isRevealed: false)
    case .entry(let code), .necessity(let code): isWhole(code)
    case .document(let code):
      isWhole(code) && policy.category(code)?.documentAudience?.contains(role) ?? true
    }
  }

  private func isWhole(_ code: CategoryCode) -> Bool {
    policy.category(code).map { expected($0).state == .visible } ?? false
  }

  private func mayRead(_ code: FieldCode, isSecret: Bool, isRevealed: Bool) -> Bool {
    guard let (category, field) = policy.field(code) else { return false }
    if isSecret, field.audienceWhen != nil, field.audience?.contains(role) == false {
      return false
    }
    switch expected(field, in: category).state {
    case .visible: return true
    case .masked: return isRevealed && isWhole(category.code)
    case .hidden, .summary, .restricted: return false
    }
  }
}

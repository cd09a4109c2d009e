import DossierCore
import DossierOffice

/// What is proposed for one category, or for parts of it, before it is sent.
struct ErasureDraft: Hashable, Sendable {
  let category: CategoryCode
  let name: String
  /// The parts; empty means the whole category.
  let parts: [RequestItem]
  /// What forbids that it is erased, if anything does.
  let bar: Bar?
  private(set) var fate: ErasureLineGiven.Fate
  /// The last day it must be kept, by the rule that bars it.
  private(set) var until: CalendarDate?
  /// The rule by which it is kept, or the reference of the hold.
  private(set) var basis = ""

  /// Why something cannot be erased.
  enum Bar: Hashable, Sendable {
    /// A legal minimum.
    case retention(RetentionBar)
    /// Without it the pupil could not be found.
    case identity
    /// It is frozen.
    case frozen
    /// It is held back (R-O-6.5-3).
    case held(HoldMark)
    /// The decision refused it.
    case refused(RefusalGround, words: String)
  }

  init(category: CategoryCode, name: String, parts: [RequestItem], bar: Bar?) {
    self.category = category
    self.name = name
    self.parts = parts
    self.bar = bar
    switch bar {
    case nil: fate = .erase
    case .retention(let bar)?:
      (fate, until, basis) = (.keep, bar.until, bar.basis)
    case .identity?, .frozen?: (fate, basis) = (.keep, ExecutionWording.basis(bar))
    case .refused?: (fate, basis) = (.keep, ExecutionWording.basis(bar))
    case .held?: (fate, basis) = (.hold, ExecutionWording.basis(bar))
    }
  }

  /// Whether somebody holds it back from destruction.
  var isHeld: Bool { if case .held? = bar { true } else { false } }

  mutating func erase() { (fate, until, basis) = (.erase, nil, "") }

  mutating func keep(_ basis: String) {
    fate = .keep
    until = if case .retention(let bar) = bar { bar.until } else { nil }
    self.basis = basis
  }

  /// Says that it is held back, as the register does.
  mutating func hold() {
    guard case .held = bar else { return }
    (fate, until, basis) = (.hold, nil, ExecutionWording.basis(bar))
  }

  /// Whether a line that was kept is about the same.
  func isAbout(_ line: ErasureLineGiven) -> Bool {
    line.category == category && (line.parts ?? []) == parts.map { RequestItemGiven($0) }
  }

  /// Takes over a line that was kept, unless what it says cannot be any more.
  mutating func take(_ line: ErasureLineGiven) {
    switch line.fate {
    case .erase: if bar == nil { erase() }
    case .keep: keep(line.basis ?? "")
    case .hold: hold()
    }
  }

  /// As the office takes it.
  var given: ErasureLineGiven {
    ErasureLineGiven(
      category: category, parts: parts.isEmpty ? nil : parts.map { RequestItemGiven($0) },
      fate: fate, until: until, basis: basis.isEmpty ? nil : basis)
  }
}

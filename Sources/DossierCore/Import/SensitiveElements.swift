/// The elements a file held that are dropped on reading: their names only, never their values.
///
/// The guide of the standard advises against exchanging them; none is needed for a dossier
/// (trap 9). The import report shows which were dropped, and how often.
package struct SensitiveElements: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Ethnicity of the pupil.
  package static let etniciteit = Self(rawValue: 1 << 0)
  /// Father's country of origin.
  package static let landVader = Self(rawValue: 1 << 1)
  /// Mother's country of origin.
  package static let landMoeder = Self(rawValue: 1 << 2)
  /// Pupil weight of the old funding rules.
  package static let gewicht = Self(rawValue: 1 << 3)
  /// Pupil weight of the funding rules that followed; these ended too.
  package static let gewichtNieuw = Self(rawValue: 1 << 4)
  /// Web address of a photograph.
  package static let fotourl = Self(rawValue: 1 << 5)
  /// Tax number, the predecessor of the BSN.
  package static let sofinummer = Self(rawValue: 1 << 6)
  /// Belgian national number.
  package static let rijksregisternummer = Self(rawValue: 1 << 7)

  /// Every element with its name in the file, in the order reports show them.
  package static let named: [(element: Self, name: String)] = [
    (.etniciteit, "etniciteit"), (.landVader, "land_vader"), (.landMoeder, "land_moeder"),
    (.gewicht, "gewicht"), (.gewichtNieuw, "gewicht_nieuw"), (.fotourl, "fotourl"),
    (.sofinummer, "sofinummer"), (.rijksregisternummer, "rijksregisternummer"),
  ]

  /// The names of the elements in the set.
  package var names: [String] {
    Self.named.filter { contains($0.element) }.map(\.name)
  }
}

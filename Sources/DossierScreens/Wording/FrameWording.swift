package import ScreenKit

/// The sentences around every screen.
package enum FrameWording {
  /// What the frame of all screens says.
  package static var words: ScreenWords {
    ScreenWords(
      tooSmall: { "Maak het venster groter (nu \($0.columns)×\($0.rows))." },
      interrupted: "Druk op F3 om terug te gaan.", currentScreen: "Scherm",
      keysHelp: "Alle toetsen",
      helpHint: "F1 geeft meer hulp, F3 of Esc gaat terug. Bladeren met de pijlen en PgDn.",
      helpCode: "HP", back: Terms.back, frameKeys: frameKeys())
  }

  /// The two keys of the frame itself; without them in the bar nobody finds help or menu.
  static func frameKeys(disabledReason: String? = nil) -> [KeyHint] {
    [
      KeyHint(
        .f(1), or: [.alt("h"), .character("?")], KeyWording.help, disabledReason: disabledReason),
      KeyHint(.f(10), or: [.escape], KeyWording.menu, disabledReason: disabledReason),
    ]
  }

  static let answerFirst = "beantwoord eerst de vraag op het scherm"
  static let blank = "Druk op een toets om verder te gaan."
  static let aboutToLock =
    "Over een minuut wordt het scherm vergrendeld. Druk op een toets om door te gaan."
  static func draftNotKept(_ reason: String) -> String {
    "Uw concept is niet bewaard. \(reason)"
  }
  static let saveFirst =
    "Sla eerst op met F2, of ga terug met F3. Daarna kunt u ergens anders heen."
}

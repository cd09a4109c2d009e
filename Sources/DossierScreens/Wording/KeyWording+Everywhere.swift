extension KeyWording {
  static let pageHint = "Bladeren met de pijlen en PgDn. F3 gaat terug."

  /// The keys that mean the same on every screen, as one text.
  static let everywhere = """
    Een toets betekent op elk scherm hetzelfde. Onderaan het scherm staan de toetsen die nu werken.

    F1, Alt-H of ?   Hulp: eerst dit veld, dan dit scherm, dan alle toetsen.
    F2 of Ctrl-S     Opslaan en op het scherm blijven.
    F3 of Esc        Terug. Is er iets niet opgeslagen, dan wordt het gevraagd.
    F4 of Alt-Omlaag Een lijst met wat u kunt invullen.
    F5 of Ctrl-R     Opnieuw lezen. In een formulier: opgeslagen waarden terug.
    F6               Iets nieuws maken.
    F7 of Ctrl-F     Naar het zoekveld. In een lijst ook met /.
    F8 of Ctrl-G     Naar de volgende. Met Shift-F8 naar de vorige.
    F9 of Alt-A      Alles wat u hier kunt doen, en waarom iets niet kan.
    F10              De menubalk. Ook met Alt en de eerste letter van een menu.
    F12              Weggaan zonder op te slaan.

    Ctrl-P           Privacytoets: meteen leeg. Elke toets brengt alles terug.
    Ctrl-O           Op slot. Daarna hebt u uw wachtwoord nodig.
    Ctrl-L           Het hele scherm opnieuw tekenen.

    Werken de F-toetsen niet? Druk op Esc tot u in de menubalk bent. Daar staat alles wat u kunt \
    doen, met de toets erbij.

    Een * voor de titel betekent: nog niet opgeslagen. Een * bij een veld: verplicht. Een ! bij een \
    veld: dit klopt niet.
    """
}

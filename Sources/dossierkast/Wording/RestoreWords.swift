/// What must be known before an older store is opened.
enum RestoreWords {
  static let word = "TERUGGEZET"
  static let question = "Typ \(word) om door te gaan: "

  static func explanation(_ note: RestoreNote?) -> String {
    let found =
      note.map {
        "Deze kast houdt op bij regel \($0.found) van het logboek; u zag het laatst regel "
          + "\($0.remembered)."
      } ?? "U gaat een kast openen die ouder kan zijn dan de kast die u het laatst zag."
    return """
      \(found)
      Ga alleen door als de FG of de directeur zegt dat een reservekopie met opzet is teruggezet.
      Wat daarna is gewijzigd, gewist of ingetrokken, is er niet in. Uw keuze komt in het logboek.
      """
  }
}

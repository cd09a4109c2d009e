/// What `recover` asks and tells.
enum RecoveryWords {
  static let welcome = """
    Met de twee kluisbladen deelt u sleutels uit. Kan niemand anders het meer, dan keurt u er ook
    een rol mee goed. Het komt in het logboek. Leg beide bladen klaar, met wie ze bewaart. De
    volgorde maakt niet uit.
    """
  static let groupWrong =
    "Dit groepje klopt niet. Kijk op het blad en typ het opnieuw; een O en een 0 zijn hetzelfde."
  static let sameSheet = "Dit is twee keer hetzelfde blad. Neem het andere."
  static let unapproved = """

    Deze rollen zijn nog niet goedgekeurd. Doe dit alleen als niemand anders het nog kan. Bel de
    persoon, of laat die naast u zitten, en typ de vingerafdruk die u hoort.
    """
  static let fingerprintDiffers =
    "Dat is de vingerafdruk niet. Keur niet goed als u twijfelt: druk dan op Enter."

  /// Asks for the fingerprint that somebody reads out.
  static func fingerprint(of waiting: WaitingApproval) -> String {
    "Vingerafdruk van \(waiting.name) (\(waiting.login)) voor \(waiting.label), Enter slaat over: "
  }

  static func approved(_ waiting: WaitingApproval) -> String {
    "Goedgekeurd met beide kluisbladen: \(waiting.login), \(waiting.label)."
  }

  static func nobody(_ login: String) -> String {
    "Er is geen account \(login) dat een nieuwe code kan krijgen. Er is niets veranderd."
  }

  static func newCode(_ code: String, for login: String) -> String {
    """
    De nieuwe eenmalige code voor \(login) is:

        \(code)

    Daarmee maakt \(login) nieuwe sleutels. Typ daarna nog een keer: dossierkast recover.
    """
  }

  static let nothingWaits = "Er wachten geen sleutels. Er is niets uitgedeeld."
  static let yes = "ja"
  static let question = "Typ ja om deze sleutels uit te delen: "

  static func sheet(_ number: Int) -> String {
    "\nBlad \(number). Typ elk groepje en druk op Enter."
  }

  /// Who waits for which keys, each on a line.
  static func list(_ waiting: [WaitingKeys], due: Int) -> String {
    var lines = ["", "Goedgekeurd, en nog niet uitgedeeld:", ""]
    lines += waiting.map { keys in
      "  \(keys.name) (\(keys.login)), \(keys.role): \(keys.compartments.joined(separator: ", "))"
    }
    if waiting.isEmpty { lines.append("  niets") }
    if due > 0 { lines += ["", "Te vernieuwen, omdat iemand ze kwijt is: \(count(due))."] }
    return (lines + [""]).joined(separator: "\n")
  }

  static func handedOver(_ number: Int) -> String {
    "Klaar: \(count(number)) uitgedeeld. Leg de bladen terug op hun twee plekken."
  }

  private static func count(_ number: Int) -> String {
    number == 1 ? "1 sleutel" : "\(number) sleutels"
  }
}

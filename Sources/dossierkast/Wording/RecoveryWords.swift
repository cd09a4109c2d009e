/// What `recover` asks and tells.
enum RecoveryWords {
  static let welcome = """
    Met de twee kluisbladen deelt u sleutels uit die al zijn goedgekeurd. Iets anders kan er niet
    mee, en het komt in het logboek. Leg beide bladen klaar. De volgorde maakt niet uit.
    """
  static let groupWrong =
    "Dit groepje klopt niet. Kijk op het blad en typ het opnieuw; een O en een 0 zijn hetzelfde."
  static let sameSheet = "Dit is twee keer hetzelfde blad. Neem het andere."
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

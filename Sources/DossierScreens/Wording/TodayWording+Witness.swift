/// The words about the witness on Vandaag.
extension TodayWording {
  /// What can be done about it.
  static func witnessAction(_ trouble: WitnessTrouble) -> String {
    switch trouble {
    case .missing, .behind:
      """
      De getuige bewaart op een andere schijf hoe ver het logboek is. Laat ICT kijken of die schijf \
      er is, of zij vol is, en of er op geschreven mag worden.
      """
    case .ahead:
      """
      De getuige zag regels van het logboek die deze kast niet heeft. Is er een oude kast \
      teruggezet? Dan logt de FG als eerste in. Weet niemand daarvan, dan is dit een datalek.
      """
    case .foreign:
      """
      De map van de getuige hoort bij een andere kast of is beschadigd; er wordt niets in \
      geschreven. Laat ICT de goede map aanwijzen.
      """
    case .altered:
      """
      In de map van de getuige staan regels die deze kast nooit schreef. Iemand heeft erin \
      geschreven. Bewaar de map als bewijs, wijs een nieuwe map aan en zoek uit wie erbij kan.
      """
    }
  }

  static func texts(_ trouble: WitnessTrouble) -> [String] {
    switch trouble {
    case .missing: ["Getuige is er niet", "een oude kast valt nu minder op"]
    case .behind(let lines): ["Getuige loopt achter", count(lines)]
    case .ahead: ["Getuige zag meer", "regels die deze kast niet heeft: waarschuw de FG"]
    case .foreign: ["Getuige van een ander", "de map hoort bij een andere kast"]
    case .altered(let rows): ["Getuige is veranderd", "\(count(rows)) niet van deze kast"]
    }
  }

  private static func count(_ lines: Int) -> String { lines == 1 ? "1 regel" : "\(lines) regels" }
}

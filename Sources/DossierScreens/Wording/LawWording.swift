import DossierCore

/// The law behind a rule whose id begins with `L-`, for where the regulations do not say it.
enum LawWording {
  /// For example "artikel 12(3) van de AVG"; `nil` for a rule that rests on no law of its own.
  static func article(of rule: RuleID) -> String? {
    articles[rule.text]
  }

  private static let articles = [
    "L-01": "artikel 5 van de UAVG",
    "L-02": "artikel 12 van de AVG",
    "L-03": "artikel 35 van de UAVG",
    "L-04": "artikel 1:251 van het Burgerlijk Wetboek",
    "L-05": "artikel 1:377c van het Burgerlijk Wetboek",
    "L-06": "de afspraken van uw bestuur over twee ouders met gezag",
    "L-07": "de beslissing van de rechter",
    "L-10": "artikel 46 van de UAVG",
    "L-11": "artikel 9 van het Besluit bekostiging WPO",
    "L-14": "het Besluit uitwisseling leer- en begeleidingsgegevens",
    "L-15": "artikel 42, eerste lid, van de WPO",
    "L-19": "artikel 126nd van het Wetboek van Strafvordering",
    "L-21": "artikel 41 van de UAVG",
    "L-22": "artikel 38 van de AVG",
    "L-27": "artikel 18(2) van de AVG",
  ]
}

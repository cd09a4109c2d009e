/// One line of help for the actions and queries about keeping and looking again.
enum RetentionCommandWording {
  static let actions: [String: String] = [
    "hold.place": "Houdt vernietiging aan: deze gegevens kan niemand wissen.",
    "hold.review": "Kijkt een aanhouding na en verlengt haar, met de reden.",
    "hold.lift": "Heft een aanhouding op, met de reden.",
  ]

  static let queries: [String: String] = [
    "holds": "Wat wordt aangehouden, van één leerling of overal.",
    "upkeep": "Wat in dossiers moet worden nagezien, per soort.",
  ]
}

/// The names that the template of a package may use, and what each stands for.
enum PackageSlots {
  static let all: [String: LetterSlot] = [
    "kenmerk": .text, "leerling": .text, "school": .text, "bestuur": .text, "reglement": .text,
    "ontvangen": .text, "gemaakt": .text, "inzage": .flag, "ouderinformatie": .flag,
    "zwartgemaakt": .flag, "rubrieken": .list(category), "iets_weggelaten": .flag,
    "weggelaten": .list(["wat": .text, "omdat": .text]), "heeft_waarom": .flag,
    "waarom": .list(["rubriek": .text, "doelen": .text, "bewaren": .text, "bronnen": .text]),
    "verstrekt": .flag, "verstrekkingen": .list(["datum": .text, "rubriek": .text]),
    "heeft_logboek": .flag, "keek_iemand": .flag, "log_vanaf": .text, "log_tot": .text,
    "logregels": .list(["dag": .text, "functie": .text, "handeling": .text, "aantal": .text]),
    "verantwoordelijke": .text, "verantwoordelijke_bereikbaar": .text, "fg": .text,
    "fg_bereikbaar": .text,
  ]

  private static let statements = LetterSlot.list(["verklaring": .text])

  private static let category: [String: LetterSlot] = [
    "rubriek": .text,
    "bladen": .list([
      "velden": .list([
        "veld": .text, "waarde": .text, "bron": .text, "verklaringen": statements,
      ])
    ]),
    "verslagen": .list([
      "datum": .text, "titel": .text, "bron": .text, "ingetrokken": .text,
      "stukken": .list(["woorden": .text, "balk": .text]), "verklaringen": statements,
    ]),
    "heeft_documenten": .flag,
    "documenten": .list([
      "datum": .text, "titel": .text, "bron": .text, "bijlage": .text,
      "verklaringen": statements,
    ]),
  ]
}

/// The names that the template of a package may use, and what each stands for.
enum PackageSlots {
  static let all: [String: LetterSlot] = [
    "kenmerk": .text, "leerling": .text, "school": .text, "bestuur": .text, "reglement": .text,
    "ontvangen": .text, "gemaakt": .text, "inzage": .flag, "ouderinformatie": .flag,
    "zwartgemaakt": .flag, "iets_beperkt": .flag, "rubrieken": .list(ExtractSlots.category),
    "iets_weggelaten": .flag,
    "weggelaten": .list(["wat": .text, "omdat": .text]), "heeft_waarom": .flag,
    "waarom": .list(["rubriek": .text, "doelen": .text, "bewaren": .text, "bronnen": .text]),
    "verstrekt": .flag,
    "verstrekkingen": .list([
      "datum": .text, "wie": .text, "soort": .text, "doel": .text, "wat": .text, "tot": .text,
      "welke": .text, "bezwaar": .flag,
    ]),
    "heeft_toestemmingen": .flag,
    "toestemmingen": .list([
      "dag": .text, "waarvoor": .text, "antwoord": .text, "van_wie": .text,
    ]),
    "heeft_logboek": .flag, "keek_iemand": .flag, "log_vanaf": .text, "log_tot": .text,
    "logregels": .list(["dag": .text, "functie": .text, "handeling": .text, "aantal": .text]),
    "verantwoordelijke": .text, "verantwoordelijke_bereikbaar": .text, "fg": .text,
    "fg_bereikbaar": .text,
  ]
}

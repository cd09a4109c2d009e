/// The names that the template of a report may use, and what each stands for.
enum TransferSlots {
  static let all: [String: LetterSlot] = [
    "soort": .text, "kenmerk": .text, "leerling": .text, "school": .text, "brin": .text,
    "bestuur": .text, "ontvanger": .text, "ontvanger_brin": .text, "gemaakt": .text,
    "voorlopig": .flag, "afschrift": .flag, "naar_school": .flag, "zwartgemaakt": .flag,
    "heeft_oordeel": .flag, "afschrift_op": .text, "ingezien_op": .text, "akkoord": .text,
    "reden": .text, "heeft_opmerkingen": .flag,
    "opmerkingen": .list(["datum": .text, "wie": .text, "woorden": .text]),
    "niets_gezegd": .flag, "contact": .text, "contact_telefoon": .text, "contact_email": .text,
    "rubrieken": .list(ExtractSlots.category), "verantwoordelijke": .text,
    "verantwoordelijke_bereikbaar": .text, "fg": .text, "fg_bereikbaar": .text,
  ]
}

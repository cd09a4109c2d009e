/// The names that only a frame may use: the letter that it goes around.
enum LetterFrame {
  static let textSlots: [String: LetterSlot] = [
    "onderwerp": .text, "brieftekst": .list(["regel": .text]),
  ]

  static let htmlSlots: [String: LetterSlot] = [
    "onderwerp": .text,
    "blokken": .list([
      "kop": .text, "alinea": .text, "is_lijst": .flag, "punten": .list(["punt": .text]),
    ]),
  ]
}

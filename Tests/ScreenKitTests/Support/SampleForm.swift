import ScreenKit

enum SampleField: Hashable, Sendable { case name, born, photo, remarks, school }

let formWords = FormWords(
  save: "Opslaan", required: { "\($0): vul dit veld in." },
  requiredOnce: "Velden met * zijn verplicht.", wrong: { "\($0) velden kloppen niet." },
  full: "Dit past er niet meer bij.")

/// Accepts `3-4-17` and shows `03-04-2017`.
func checkDate(_ text: String) -> FieldVerdict {
  let parts = text.split(separator: "-").compactMap { Int($0) }
  guard parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]) else {
    return .refused("Geboren: gebruik dd-mm-jjjj, bijvoorbeeld 03-04-2017.")
  }
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return .accepted(
    "\(two(parts[0]))-\(two(parts[1]))-\(parts[2] < 100 ? 2000 + parts[2] : parts[2])")
}

func sampleForm(name: String = "Berg, Aïcha van den", born: String = "") -> Form<SampleField> {
  let choices = [
    ChoiceOption("ja", label: "ja"), ChoiceOption("nee", label: "nee"),
    ChoiceOption("onbekend", label: "onbekend"),
  ]
  return Form(
    [
      FormField(
        .name, label: "Naam", .text(TextField(name)), heading: "Leerling", isRequired: true,
        hint: "Achternaam, voornaam tussenvoegsel."),
      FormField(
        .born, label: "Geboren", .text(TextField(born, placeholder: "__-__-____")),
        isRequired: true, width: 10,
        hasPrompt: true, check: checkDate),
      FormField(
        .photo, label: "Schoolfoto", .choice(ChoiceField(choices)), heading: "Toestemming",
        width: 12),
      FormField(.school, label: "School", .fixed("De Regenboog")),
      FormField(.remarks, label: "Opmerkingen", .memo(MemoField(), rows: 3), width: 50),
    ], words: formWords)
}

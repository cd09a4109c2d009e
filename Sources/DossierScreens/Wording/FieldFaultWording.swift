package import DossierCore

/// What is wrong with a value and what to type instead.
package enum FieldFaultWording {
  /// One sentence without the name of the field, for example "gebruik dd-mm-jjjj, ...".
  package static func sentence(_ fault: FieldFault) -> String {
    switch fault {
    case .unknownField: "dit veld is er niet, of u mag het niet zien"
    case .managed: "dit veld wijzigt u niet hier; kijk bij F9 Acties"
    case .text(let finding): text(finding)
    case .tooLong(let limit): "gebruik hooguit \(limit) tekens"
    case .date(let fault): date(fault)
    case .notAChoice: "kies een van de woorden uit de lijst (F4)"
    case .notYesOrNo: "vul ja of nee in"
    case .notANumber: "vul een heel getal in, alleen cijfers"
    case .bsn(let fault): bsn(fault)
    case .onderwijsnummer(let fault): onderwijsnummer(fault)
    case .postcode(let fault): postcode(fault)
    case .phone(let fault): phone(fault)
    case .email(let fault): email(fault)
    case .initials(let fault): initials(fault)
    case .notAnIdentifier: "kies een groep of school uit de lijst (F4)"
    case .required: "vul dit in"
    }
  }

  /// The same sentence behind the name of the field.
  package static func sentence(_ fault: FieldFault, label: String) -> String {
    "\(label): \(sentence(fault))."
  }

  /// What is wrong with a text.
  package static func text(_ finding: PlainTextFinding) -> String {
    switch finding {
    case .tooLong(let limit): "gebruik hooguit \(limit) tekens"
    case .lineBreak: "zet alles op één regel"
    case .control(_, let offset):
      "op plaats \(offset + 1) staat een stuurteken; haal het weg, bijvoorbeeld een tab"
    case .direction(_, let offset):
      "op plaats \(offset + 1) staat een onzichtbaar teken dat de leesrichting omkeert; haal het weg"
    case .invisible(_, let offset):
      "op plaats \(offset + 1) staat een onzichtbaar teken; haal het weg"
    case .replacement(let offset):
      "op plaats \(offset + 1) is een letter beschadigd; typ die opnieuw"
    case .unassigned(_, let offset):
      "op plaats \(offset + 1) staat een teken dat niet elke computer kent; haal het weg"
    case .strayMark(let offset):
      "op plaats \(offset + 1) staat een los accent; typ de letter opnieuw"
    case .notComposed: "een letter en zijn accent staan los; typ de letter opnieuw"
    }
  }

  /// What is wrong with a date.
  package static func date(_ fault: DateInputFault) -> String {
    switch fault {
    case .empty, .unreadable: "gebruik dd-mm-jjjj, bijvoorbeeld 03-04-2017"
    case .noSuchMonth: "een jaar heeft maanden 1 tot en met 12; gebruik dd-mm-jjjj"
    case .noSuchDay(let last): "die maand heeft maar \(last) dagen"
    case .yearOutOfRange(let years):
      "het jaar ligt tussen \(years.lowerBound) en \(years.upperBound)"
    case .liesInFuture: "deze datum mag niet in de toekomst liggen"
    }
  }
}

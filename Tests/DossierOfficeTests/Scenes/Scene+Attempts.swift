import DossierCore
import DossierOffice

/// How an attempt ended: done, or refused with what.
enum Ending: Equatable {
  case done
  case refused(Refusal)
  case failed(String)

  /// Runs something and tells how it ended.
  init(of body: () throws -> Void) {
    do {
      try body()
      self = .done
    } catch let refusal as Refusal {
      self = .refused(refusal)
    } catch {
      self = .failed(String(reflecting: error))
    }
  }

  /// Whether the role may see but not change, for whatever reason.
  var isMayNotChange: Bool {
    if case .refused(.mayNotChange) = self { true } else { false }
  }
}

extension DataField {
  /// Something valid to type in the field.
  var sample: String {
    switch kind {
    case .text, .memo: "Nw"
    case .date: "2020-02-03"
    case .choice: choices.first?.value ?? ""
    case .yesNo: FieldValue.yes
    case .number: "3"
    case .bsn: "999990019"
    case .onderwijsnummer: "100000009"
    case .postcode: "1234AB"
    case .phone: "0201234567"
    case .email: "iemand@voorbeeld.nl"
    case .initials: "N"
    case .group, .groups: SampleBoard.group3.text
    case .school: SampleBoard.school.text
    }
  }
}

extension Scene {
  /// A change of one field of a category that is empty, with the reason where one is needed.
  func change(_ category: DataCategory, of pupil: PupilID, seen: String? = nil) -> ChangeSheet {
    let writable = category.fields.filter { field in
      !field.isManaged && !field.isRequired
        && !["c01.voorvoegsel", "c01.roepnaam"].contains(field.code)
        && ![.bsn, .onderwijsnummer].contains(field.kind) && field.audience == nil
    }
    var edits =
      writable.last.map {
        [FieldEdit(field: $0.code, seen: seen, value: $0.sample)]
      } ?? [FieldEdit(field: "c99.geen", seen: nil, value: "Nw")]
    if let reason = category.reasonField, category.needsReason {
      edits = [
        FieldEdit(field: reason.code, seen: nil, value: reason.sample),
        FieldEdit(field: category.fields[0].code, seen: nil, value: category.fields[0].sample),
      ]
    }
    return ChangeSheet(
      pupil: pupil, category: category.code, sheet: nil, edits: edits, source: .guardian,
      necessity: NecessityGiven(reason: "Nodig voor de leerling", review: today.adding(days: 30)))
  }

  /// A report in a category.
  func entry(_ category: CategoryCode, of pupil: PupilID) -> AddEntry {
    AddEntry(
      pupil: pupil, category: category, date: today, title: "Gesprek", text: "Besproken.",
      source: .staff, necessity: "Nodig voor de leerling")
  }

  /// A document in a category; the shelf must hold something.
  func document(_ category: CategoryCode, of pupil: PupilID) -> AddDocument {
    AddDocument(
      pupil: pupil, category: category, title: "Verslag", file: "verslag.pdf", source: .staff)
  }

  /// Puts bytes on the shelf under every name.
  func stock(_ chunks: [[UInt8]], told size: Int? = nil) {
    shelf = DocumentShelf { _ in
      var rest = chunks[...]
      return DocumentBytes(
        size: size ?? chunks.reduce(0) { $0 + $1.count }, fileType: "pdf",
        next: { rest.popFirst() })
    }
  }
}

/// From where a file comes, which decides what it may do.
package enum ImportOrigin: Hashable, Sendable {
  /// The administration of the own school, or a table of it: it keeps its values up to date here.
  case administration
  /// The previous school of one pupil: it tells once how things were (R-O-4.3-2).
  case previousSchool(ImportedSender)

  /// Where what is in the file came from.
  package var source: DataSource {
    switch self {
    case .administration: .system
    case .previousSchool: .previousSchool
    }
  }

  /// Who sent it, when it was another school.
  package var sender: ImportedSender? {
    if case .previousSchool(let sender) = self { sender } else { nil }
  }
}

/// The school that sent a transfer file.
package struct ImportedSender: Hashable, Sendable {
  /// The line in the file where it begins.
  package var line: Int
  /// The name of the school.
  package var name: String?
  /// Four characters, such as `99XX`.
  package var brin: String?
  /// The day on which the file was made.
  package var madeOn: CalendarDate

  /// Puts a sender together.
  package init(
    line: Int = 0, name: String? = nil, brin: String? = nil, madeOn: CalendarDate
  ) {
    self.line = line
    self.name = name
    self.brin = brin
    self.madeOn = madeOn
  }
}

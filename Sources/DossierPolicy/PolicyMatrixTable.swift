package import DossierCore

/// The matrix as lines of text: roles across, categories and registers down, with a legend.
package enum PolicyMatrixTable {
  /// The lines of the table, none wider than `width`; roles that do not fit make a second part.
  package static func lines(of policy: Policy, width: Int = 132) -> [String] {
    let columns = policy.roles.filter { $0.nature != .dataSubject }
      .map { MatrixColumn(role: $0, in: policy) }
    let rows = self.rows(of: policy)
    let labelWidth = labelWidth(of: rows, beside: columns, width: width)
    var lines = [
      "\(policy.identity.name): \(policy.identity.regulation), versie \(policy.identity.version)"
    ]
    for part in split(columns, into: max(8, width - labelWidth)) {
      lines.append("")
      lines += rows.map { $0.line(part, labelWidth: labelWidth) }
    }
    lines.append("")
    lines += legend(columns, of: policy, width: width)
    return lines.map { cut($0, to: width) }
  }

  private static func rows(of policy: Policy) -> [MatrixRow] {
    var rows = [
      MatrixRow(label: "Rubriek", cell: \.title), MatrixRow(label: "", cell: \.scope),
    ]
    for category in policy.categories {
      rows.append(
        MatrixRow(
          label: "\(category.code) \(category.label)", mark: category.isRecorded ? "" : " (uit)"
        ) { $0.letter(category.code, in: policy) })
    }
    for register in policy.registers {
      rows.append(MatrixRow(label: register.label) { $0.letters(in: register) })
    }
    return rows
  }

  /// As wide as the longest label, if that leaves room for all roles; else as wide as can be.
  private static func labelWidth(
    of rows: [MatrixRow], beside columns: [MatrixColumn], width: Int
  ) -> Int {
    let longest = (rows.map { $0.label.count + $0.mark.count }.max() ?? 0) + 2
    let room = width - columns.reduce(0) { $0 + $1.width }
    return min(longest, room >= 30 ? room : min(34, max(12, width / 3)))
  }

  private static func split(_ columns: [MatrixColumn], into width: Int) -> [[MatrixColumn]] {
    var parts: [[MatrixColumn]] = []
    var used = width
    for column in columns {
      if used + column.width > width {
        parts.append([])
        used = 0
      }
      parts[parts.count - 1].append(column)
      used += column.width
    }
    return parts
  }

  private static func legend(
    _ columns: [MatrixColumn], of policy: Policy, width: Int
  ) -> [String] {
    let letters = [
      "W wijzigen", "V inzien", "s samenvatting", "- niets", "(uit) wordt niet vastgelegd",
      "m melden", "a adviseren", "v voorstellen", "g goedkeuren", "h aanhouden", "t techniek",
      "c accounts", "E eigen groep", "S eigen school", "B hele bestuur", "P per leerling",
    ]
    return wrapped(letters, to: width) + [""]
      + columns.map { padded($0.title, to: 6) + (policy.role($0.role)?.label ?? "") }
  }

  /// The items one after the other, as many on a line as fit.
  private static func wrapped(_ items: [String], to width: Int) -> [String] {
    var lines: [String] = []
    for item in items {
      if let last = lines.last, last.count + 3 + item.count <= width {
        lines[lines.count - 1] = last + "   " + item
      } else {
        lines.append(item)
      }
    }
    return lines
  }
}

/// One line of the table.
private struct MatrixRow {
  let label: String
  var mark = ""
  let cell: (MatrixColumn) -> String

  func line(_ columns: [MatrixColumn], labelWidth: Int) -> String {
    let shown = cut(label, to: labelWidth - 1 - mark.count) + mark
    let line = columns.reduce(padded(shown, to: labelWidth)) {
      $0 + padded(cell($1), to: $1.width)
    }
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

/// One role of the table, with the scope that most of its cells have.
private struct MatrixColumn {
  let role: RoleCode
  let usual: Scope?

  init(role: Role, in policy: Policy) {
    self.role = role.code
    let scopes = (policy.matrix.cells[role.code] ?? [:]).values.map(\.scope)
    usual = Scope.allCases.filter(scopes.contains).max { left, right in
      scopes.count { $0 == left } < scopes.count { $0 == right }
    }
  }

  var title: String { role.text }
  var scope: String { usual.map { PolicyWords.word($0, in: PolicyWords.scopes) } ?? "" }
  var width: Int { max(5, role.text.count + 1) }

  /// The letter of a cell, with its scope where that is another than the role's.
  func letter(_ category: CategoryCode, in policy: Policy) -> String {
    let cell = policy.matrix.cell(role, category)
    let letter = PolicyWords.word(cell.access, in: PolicyWords.accesses)
    guard cell.access != .none, cell.scope != usual else { return letter }
    return letter + "@" + PolicyWords.word(cell.scope, in: PolicyWords.scopes)
  }

  /// The letters of the steps in a register.
  func letters(in register: PolicyRegister) -> String {
    let taken = RegisterStep.allCases.filter { register.allows(role, $0) }
    return taken.isEmpty ? "-" : taken.map(\.letter).joined()
  }
}

extension RegisterStep {
  fileprivate var letter: String {
    switch self {
    case .report: "m"
    case .view: "V"
    case .advise: "a"
    case .change: "W"
    case .changeTechnical: "t"
    case .changeAccounts: "c"
    case .propose: "v"
    case .approve: "g"
    case .hold: "h"
    }
  }
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

private func cut(_ text: String, to width: Int) -> String {
  text.count <= width ? text : String(text.prefix(max(0, width - 1))) + "…"
}

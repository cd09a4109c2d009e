import DossierCore
import DossierOffice

/// One line of the journal, in words.
struct ManagementJournalLineWording {
  let workplace: Workplace

  /// Who did it; a line without a login has nobody.
  func person(_ line: JournalLineAnswer) -> String {
    guard let entry = line.entry else { return "" }
    return line.person ?? entry.account.map(\.text) ?? ManagementWording.nobody
  }

  /// Who did it, as short as the list wants it.
  func shortPerson(_ line: JournalLineAnswer) -> String {
    line.person == nil && line.entry?.account != nil ? ManagementWording.unknown : person(line)
  }

  /// What happened, as short as the list wants it.
  func what(_ line: JournalLineAnswer) -> String {
    guard let entry = line.entry else { return ManagementJournalWording.unreadable }
    // Lines of before this event had a name of its own.
    let isToday = entry.event == .rosterViewed && entry.objects == ["vandaag"]
    let words = JournalWording.words(isToday ? .todayViewed : entry.event)
    return line.isGenuine == false ? "\(ManagementJournalWording.forged): \(words)" : words
  }

  /// About which pupil; a number stands for the rest when there are several.
  func pupils(_ line: JournalLineAnswer) -> String {
    guard let pupils = line.entry?.pupils, let first = pupils.first else { return "" }
    return pupils.count == 1 ? first.text : "\(pupils.count) leerlingen"
  }

  /// The whole line, one fact to a line.
  func text(_ line: JournalLineAnswer) -> String {
    guard let entry = line.entry else {
      return """
        Regel \(line.number) kan niet worden gelezen. Misschien is de sleutel van het logboek vernieuwd, \
        of is de regel beschadigd.

        Laat ICT de kast controleren en meld het bij de FG.
        """
    }
    var facts = [
      ("Regel", String(line.number)), ("Wanneer", moment(entry.time)),
      ("Wie", person(line)), ("Rol", role(entry.role)),
      ("Wat", JournalWording.words(entry.event)), ("Uitkomst", StatusWording.word(entry.outcome)),
      ("Soort", StatusWording.word(entry.kind)),
    ]
    if !entry.pupils.isEmpty {
      facts.append(("Leerling", entry.pupils.map(\.text).joined(separator: ", ")))
    }
    if !entry.objects.isEmpty {
      facts.append(("Waarover", entry.objects.map(object).joined(separator: ", ")))
    }
    if let count = entry.count { facts.append(("Aantal", String(count))) }
    if let reason = entry.reason { facts.append(("Reden", self.reason(reason))) }
    if let rule = entry.rule {
      let board = workplace.policy.identity
      facts.append(("Volgens", RuleWording.article(of: RuleID(stringLiteral: rule), at: board)))
    }
    if let version = entry.policy { facts.append(("Beleid", "versie \(version)")) }
    if let station = entry.station { facts.append(("Werkplek", station)) }
    let lines = facts.map { label, text in label.padded(to: 12) + text }
    return (lines + ["", signature(line.isGenuine)]).joined(separator: "\n")
  }

  private func signature(_ isGenuine: Bool?) -> String {
    switch isGenuine {
    case true?: "De handtekening is echt: deze persoon schreef deze regel."
    case false?:
      "VALSE HANDTEKENING: iemand anders schreef deze regel. Werk niet verder; bel de FG en ICT."
    case nil: "Deze regel heeft geen handtekening nodig: er was nog niemand ingelogd."
    }
  }

  private func moment(_ time: Moment) -> String {
    let second = String(time.amsterdamTime.second)
    return "\(time.dutch):\(second.count == 1 ? "0" : "")\(second)"
  }

  private func role(_ code: RoleCode?) -> String {
    guard let code else { return Terms.empty }
    return workplace.policy.role(code)?.label ?? code.text
  }

  private func reason(_ text: String) -> String {
    JournalQuery.Reason(rawValue: text).map { ManagementJournalWording.word($0).lowercased() }
      ?? text
  }

  /// Codes and numbers get the name they have today; the rest stays as it was written.
  private func object(_ text: String) -> String {
    if let category = workplace.policy.category(CategoryCode(text)) {
      return "\(text) \(category.label)"
    }
    if let role = workplace.policy.role(RoleCode(text)) { return "rol \(role.label)" }
    if let field = workplace.policy.field(FieldCode(text)) { return field.field.label }
    if let account = AccountID(text), let name = workplace.people[account] { return name }
    if let group = GroupID(text), let known = workplace.groups.first(where: { $0.id == group }) {
      return "groep \(known.name)"
    }
    return text
  }
}

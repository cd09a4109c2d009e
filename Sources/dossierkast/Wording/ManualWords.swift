/// The fixed words of the list of actions and queries.
enum ManualWords {
  static let actions = "Handelingen, met een voorbeeld van elk:"
  static let queries = "Vragen, met een voorbeeld van elk:"
  static let heading = "# Actions and queries"
  static let introduction = """
    Everything the screens can do can be scripted with `dossierkast do` and `dossierkast ask`, under the
    same login, gate and journal. This file is written by `dossierkast docs actions`; a test compares it.
    """
  static let actionsHeading = "## Actions: `dossierkast do`"
  static let actionsIntroduction = """
    One JSON object on each line of standard input, one JSON outcome for each: `{"ok":true,…}` with the
    identifiers of what was made, or `{"ok":false,"error":"…","rule":"…"}`. Unknown keys are refused. The
    exit code is 0 only if every action succeeded.
    """
  static let queriesHeading = "## Queries: `dossierkast ask`"
  static let queriesIntroduction = """
    Each parameter is an option; without `--json` the answer is plain text.
    """
}

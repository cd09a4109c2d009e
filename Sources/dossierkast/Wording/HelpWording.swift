import Foundation

/// Turns the fixed words of the argument parser into Dutch.
enum HelpWording {
  /// A help page or complaint with its fixed words in Dutch.
  static func translated(_ text: String) -> String {
    patterns.reduce(text) { text, pattern in
      text.replacingOccurrences(
        of: pattern.english, with: pattern.dutch, options: .regularExpression)
    }
  }

  private static let patterns: [(english: String, dutch: String)] = [
    (#"(?m)^OVERVIEW: "#, ""),
    (#"(?m)^USAGE: "#, "GEBRUIK: "),
    (#"(?m)^Usage: "#, "Gebruik: "),
    (#"(?m)^ARGUMENTS:"#, "ARGUMENTEN:"),
    (#"(?m)^OPTIONS:"#, "OPTIES:"),
    (#"(?m)^SUBCOMMANDS:"#, "OPDRACHTEN:"),
    (#"<subcommand>"#, "<opdracht>"),
    (#"\[<options>\]"#, "[<opties>]"),
    (#"<options>"#, "<opties>"),
    (#"\(default\)"#, "(standaard)"),
    (#"\(default: "#, "(standaard: "),
    (#"; default: "#, "; standaard: "),
    (#"\(values: "#, "(waarden: "),
    (#"Show the version\."#, "De versie tonen."),
    (#"Show help information\."#, "Deze hulp tonen."),
    (#"Show subcommand help information\."#, "Hulp bij een opdracht tonen."),
    (#"See '(.+)' for detailed help\."#, "Zie '$1' voor alle hulp."),
    (#"See '(.+)' for more information\."#, "Zie '$1' voor meer."),
    (#"(?m)^Error: "#, "Fout: "),
    (#"(?m)^Help: "#, "Hulp: "),
    (#"Missing expected argument '(.+)'"#, "U moet $1 nog opgeven."),
    (#"Missing one of: (.+)"#, "Geef een van deze op: $1."),
    (#"Missing value for '(.+)'"#, "Achter $1 ontbreekt een waarde."),
    (#"Unknown option '(.+?)'(\. Did you mean '(.+)'\?)?"#, "De optie $1 bestaat niet."),
    (#"(\d+ )?[Uu]nexpected arguments?:? (.+)"#, "Dit hoort er niet bij: $2"),
    (#"The value '.*' is invalid for '(.+?)'.*"#, "De waarde van $1 klopt niet."),
    (#"No value for non-optional.*"#, "Er ontbreekt een waarde."),
  ]
}

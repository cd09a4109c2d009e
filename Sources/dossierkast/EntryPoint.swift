import Glibc

/// Where the process begins; apart from the commands, so that benchmarks can have these without it.
@main
enum EntryPoint {
  /// Shuts out onlookers, then runs the command and ends with its code.
  static func main() {
    Hardening.apply()
    Glibc.exit(Dossierkast.run(Array(CommandLine.arguments.dropFirst())))
  }
}

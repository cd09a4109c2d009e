/// The program that made an OSO file, for whoever looks for the cause of a problem.
package struct OsoSoftware: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// Its version.
  package var version: String

  /// Names a program.
  package init(name: String = "Dossierkast", version: String) {
    precondition(!name.isEmpty && !version.isEmpty, "A program has a name and a version.")
    self.name = name
    self.version = version
  }
}

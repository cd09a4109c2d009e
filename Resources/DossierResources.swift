package import Foundation

/// Finds the files that belong to the program: policies, letter templates and editions of standards.
///
/// An installed program finds them under its own prefix; a build finds them in its bundle.
package enum DossierResources {
  /// The folder of the policies of both boards.
  package static var policies: URL? {
    folder("policies")
  }

  /// The folder of the templates of letters.
  package static var letters: URL? {
    folder("letters")
  }

  /// The folder of the editions of the exchange standards.
  package static var standards: URL? {
    folder("standards")
  }

  /// A folder by name; `nil` when it is nowhere.
  ///
  /// The bundle is asked only when nothing is installed: its accessor ends the process when there is
  /// no bundle.
  private static func folder(_ name: String) -> URL? {
    if let installed = installedFolder(name), isThere(installed) { return installed }
    return Bundle.module.resourceURL?.appending(path: name)
  }

  private static func installedFolder(_ name: String) -> URL? {
    executableFolder?.deletingLastPathComponent().appending(path: "share/dossierkast/\(name)")
  }

  private static func isThere(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.path)
  }

  private static var executableFolder: URL? {
    let link = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return link.path == "/proc/self/exe" ? nil : link.deletingLastPathComponent()
  }
}

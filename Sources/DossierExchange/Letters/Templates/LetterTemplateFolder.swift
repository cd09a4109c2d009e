import Foundation

/// Reads the templates of a folder, without looking into them.
enum LetterTemplateFolder {
  /// The texts by file name; a file that is not text is a finding, other kinds of files are not read.
  static func sources(in folder: URL) throws(RefusedLetterTemplates) -> [String: String] {
    let files: [URL]
    do {
      files = try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    } catch {
      throw RefusedLetterTemplates(findings: [unreadable(folder)])
    }
    var sources: [String: String] = [:]
    var findings: [LetterTemplateFinding] = []
    for file in files where file.pathExtension == LetterTemplateSet.fileExtension {
      if let text = try? String(contentsOf: file, encoding: .utf8) {
        sources[file.lastPathComponent] = text
      } else {
        findings.append(unreadable(file))
      }
    }
    guard findings.isEmpty else { throw RefusedLetterTemplates(findings: findings) }
    return sources
  }

  private static func unreadable(_ url: URL) -> LetterTemplateFinding {
    LetterTemplateFinding(file: url.lastPathComponent, line: 0, problem: .unreadable)
  }
}

/// One thing that is wrong with the templates of letters, and where.
package struct LetterTemplateFinding: Hashable, Sendable {
  /// The name of the file.
  package let file: String
  /// The line in the file, from 1; 0 when it is about the file as a whole.
  package let line: Int
  /// What is wrong.
  package let problem: Problem

  /// What can be wrong.
  package enum Problem: Hashable, Sendable {
    /// A letter or frame has no template.
    case missing
    /// It is there, but it is not text.
    case unreadable
    /// No letter uses it.
    case unused
    /// A name that no page knows; Mustache itself would print nothing.
    case unknownName(String)
    /// A list or a question that is printed as if it were words.
    case notPrintable(String)
    /// A section that is not closed.
    case unclosed(String)
    /// A section is closed that is not the one that is open.
    case notOpen(String)
    /// Braces that open a tag and do not close it in the same line.
    case unfinishedTag
    /// A tag that letters do without: unescaped values, delimiters, blocks, transforms.
    case forbiddenTag(String)
    /// A part that does not exist.
    case unknownPart(String)
    /// A part within a part or a frame, which could go round for ever.
    case nestedPart(String)
    /// A part that is not alone in its line.
    case partInLine(String)
    /// The first line is not a heading of fixed words.
    case withoutSubject
    /// A line that looks like markup other than `## ` and `- `.
    case foreignMarkup
    /// A character that cannot be printed.
    case controlCharacter
    /// The Mustache library reads it otherwise.
    case refusedByMustache
  }
}

/// The templates of letters cannot be used; says everything that is wrong at once.
package struct RefusedLetterTemplates: Error, Hashable, Sendable {
  /// What is wrong, by file and line; never empty.
  package let findings: [LetterTemplateFinding]
}

/// Everything that is wrong with a mapping file, in the order of the file.
package struct CsvMappingMistakes: Error, Hashable, Sendable {
  /// At least one mistake.
  package let mistakes: [CsvMappingMistake]

  /// Takes the mistakes, in the order of the file.
  package init(mistakes: [CsvMappingMistake]) {
    self.mistakes = mistakes
  }
}

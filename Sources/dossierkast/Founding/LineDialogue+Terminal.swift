extension LineDialogue {
  /// The conversation with whoever sits at the terminal.
  static var terminal: LineDialogue {
    LineDialogue(
      tell: { Output.complain($0) },
      ask: { question in
        Output.prompt(question)
        return TypedLine.read()
      }, askHidden: { try HiddenInput.ask($0) })
  }
}

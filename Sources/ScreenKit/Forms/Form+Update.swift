extension Form {
  /// Takes a key or a paste; keys that leave the form are left to the screen.
  package mutating func update(_ event: Event, in rect: Rect) -> Outcome<FormRequest<ID>> {
    if popup != nil { return updatePopup(event) }
    if fields.indices.contains(focus) {
      let width = fieldRect(focus, in: rect, row: 0).width
      if case .handled = fields[focus].editor.update(event, width: width) {
        message = fields[focus].editor.isFull ? Message(words.full, kind: .error) : nil
        return .handled
      }
    }
    guard case .key(let key) = event else { return .ignored }
    return update(key)
  }

  private mutating func update(_ key: Key) -> Outcome<FormRequest<ID>> {
    switch key {
    case .tab, .down: move(forward: true)
    case .backTab, .up: move(forward: false)
    case .enter:
      if focus == fields.count { return save() }
      move(forward: true)
    case .space where focus == fields.count: return save()
    case .f(2), .control("s"): return save()
    case .f(4), Key(.down, .alt): return prompt()
    case .pageUp: jump(to: fields.firstIndex { $0.editor.isEditable } ?? fields.count)
    case .pageDown: jump(to: fields.count)
    default: return .ignored
    }
    return .handled
  }

  /// Checks everything; asks the screen to save when all is right.
  package mutating func save() -> Outcome<FormRequest<ID>> {
    validateAll() ? .done(.save) : .handled
  }

  private mutating func move(forward: Bool) {
    let stops = fields.indices.filter { fields[$0].editor.isEditable } + [fields.count]
    guard let here = stops.firstIndex(of: focus) else { return }
    let next = here + (forward ? 1 : -1)
    guard stops.indices.contains(next) else { return }
    jump(to: stops[next])
  }

  private mutating func jump(to target: Int) {
    let isForward = target > focus
    message = nil
    if isForward, fields.indices.contains(focus) {
      fields[focus].validate()
      message = fields[focus].problem.map { Message($0, kind: .error) }
    }
    focus = target
  }

  private mutating func prompt() -> Outcome<FormRequest<ID>> {
    guard let field = focusedField else { return .handled }
    if case .choice(let choice) = field.editor {
      popup = ChoicePopup(title: field.label, choice.options, value: choice.value)
      return .handled
    }
    return field.hasPrompt ? .done(.prompt(field.id)) : .ignored
  }

  private mutating func updatePopup(_ event: Event) -> Outcome<FormRequest<ID>> {
    switch popup?.update(event) {
    case .done(.chosen(let option)):
      fields[focus].editor.value = option.value
      fields[focus].problem = nil
      popup = nil
    case .done(.cancelled): popup = nil
    case .handled, .ignored, nil: break
    }
    return .handled
  }
}

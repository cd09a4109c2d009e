extension Role {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.code(), label: try reader.text(), nature: try reader.word(),
      duties: Set(try reader.words(Duty.self)), approvers: try reader.codes(),
      approvalsNeeded: try reader.integer(), excludes: try reader.codes(),
      compartments: try reader.optional { (reader) throws(ByteFault) in try reader.codes() })
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(word: nature)
    // A set has no order of its own; the same policy must give the same bytes.
    writer.write(words: duties.sorted { $0.rawValue < $1.rawValue })
    writer.write(codes: approvers)
    writer.write(integer: approvalsNeeded)
    writer.write(codes: excludes)
    writer.write(optional: compartments) { $0.write(codes: $1) }
  }
}

extension PolicyRegister {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let code: CategoryCode = try reader.code()
    let label = try reader.text()
    let compartment: CompartmentCode = try reader.code()
    let steps = try reader.list { (reader) throws(ByteFault) -> (RoleCode, Set<RegisterStep>) in
      (try reader.code(), Set(try reader.words()))
    }
    self.init(
      code: code, label: label, compartment: compartment,
      steps: Dictionary(steps, uniquingKeysWith: { _, last in last }))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(code: code)
    writer.write(text: label)
    writer.write(code: compartment)
    writer.write(list: steps.sorted { $0.key < $1.key }) {
      $0.write(code: $1.key)
      $0.write(words: $1.value.sorted { $0.rawValue < $1.rawValue })
    }
  }
}

extension AccessMatrix {
  init(from reader: inout ByteReader) throws(ByteFault) {
    let rows = try reader.list {
      (reader) throws(ByteFault) -> (RoleCode, [CategoryCode: MatrixCell]) in
      let role: RoleCode = try reader.code()
      let cells = try reader.list { (reader) throws(ByteFault) -> (CategoryCode, MatrixCell) in
        (
          try reader.code(),
          MatrixCell(access: try reader.word(), scope: try reader.word())
        )
      }
      return (role, Dictionary(cells, uniquingKeysWith: { _, last in last }))
    }
    self.init(cells: Dictionary(rows, uniquingKeysWith: { _, last in last }))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(list: cells.sorted { $0.key < $1.key }) { writer, row in
      writer.write(code: row.key)
      writer.write(list: row.value.sorted { $0.key < $1.key }) {
        $0.write(code: $1.key)
        $0.write(word: $1.value.access)
        $0.write(word: $1.value.scope)
      }
    }
  }
}

// What the compact form of a policy is made of. Enums are written by name: a case that is added in
// the middle must not give another meaning to a policy that is already sealed.

extension ByteWriter {
  mutating func write(word value: some RawRepresentable<String>) {
    write(text: value.rawValue)
  }

  mutating func write(words values: some Collection<some RawRepresentable<String>>) {
    write(list: values.map(\.rawValue)) { $0.write(text: $1) }
  }

  mutating func write<Kind>(code: Code<Kind>) {
    write(text: code.text)
  }

  mutating func write<Kind>(codes: [Code<Kind>]) {
    write(list: codes) { $0.write(text: $1.text) }
  }

  mutating func write(integer: Int) {
    write(signed: Int64(integer))
  }
}

extension ByteReader {
  mutating func word<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws(ByteFault) -> Value {
    guard let value = Value(rawValue: try text()) else { throw .malformed }
    return value
  }

  mutating func words<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws(ByteFault) -> [Value] {
    try list { (reader) throws(ByteFault) in try reader.word() }
  }

  mutating func code<Kind>() throws(ByteFault) -> Code<Kind> {
    Code(try text())
  }

  mutating func codes<Kind>() throws(ByteFault) -> [Code<Kind>] {
    try list { (reader) throws(ByteFault) in try reader.code() }
  }

  mutating func integer() throws(ByteFault) -> Int {
    Int(try signed())
  }
}

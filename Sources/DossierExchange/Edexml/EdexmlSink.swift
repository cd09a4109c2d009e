import DossierCore

/// Hands the elements of a school file to the assembler, and full batches to the caller.
final class EdexmlSink: XmlSink {
  private(set) var assembler: EdexmlAssembler
  private let batchSize: Int
  private let receive: (ImportBatch) throws -> Void

  init(limits: ImportLimits, batchSize: Int, receive: @escaping (ImportBatch) throws -> Void) {
    assembler = EdexmlAssembler(limits: limits)
    self.batchSize = batchSize
    self.receive = receive
  }

  var line: Int {
    get { assembler.line }
    set { assembler.line = newValue }
  }
  var takesText: Bool { assembler.place == .leaf }
  var rootOpened: Bool { assembler.rootOpened }
  var rootClosed: Bool { assembler.rootClosed }

  func open(_ name: String, attributes: [String: String]) throws {
    try assembler.open(name, attributes: attributes)
  }

  func add(_ text: String) throws {
    try assembler.add(text)
  }

  func close() throws {
    try assembler.close()
    if assembler.readyCount >= batchSize { try flush() }
  }

  /// Hands out everything that is ready.
  func flush() throws {
    let ready = assembler.takeReady()
    if let school = ready.school { try receive(.school(school)) }
    if !ready.locations.isEmpty { try receive(.locations(ready.locations)) }
    if !ready.groups.isEmpty { try receive(.groups(ready.groups)) }
    if !ready.pupils.isEmpty { try receive(.pupils(ready.pupils)) }
    if !ready.staff.isEmpty { try receive(.staff(ready.staff)) }
  }
}

import Foundation
import GRDB

extension Database {
  /// Runs a statement that is compiled once per connection.
  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws {
    try cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }

  /// The first row of a compiled query.
  func row(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// All rows of a compiled query that gives few.
  func rows(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// The first number of a compiled query.
  func number(_ sql: String, _ values: [(any DatabaseValueConvertible)?] = []) throws -> Int64? {
    try Int64.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values))
  }

  /// Goes over the rows of a compiled query without keeping them.
  func each(
    _ sql: String, _ values: [(any DatabaseValueConvertible)?] = [], _ body: (Row) throws -> Void
  ) throws {
    let cursor = try Row.fetchCursor(
      cachedStatement(sql: sql), arguments: StatementArguments(values))
    while let row = try cursor.next() { try body(row) }
  }
}

extension Row {
  /// A column that must be a number; anything else is a damaged file.
  func integer(_ index: Int) throws -> Int {
    guard let value = Int64.fromDatabaseValue(self[index]) else { throw StoreFault.damaged }
    return Int(value)
  }

  /// A column that is a number or nothing.
  func optionalInteger(_ index: Int) -> Int? {
    Int64.fromDatabaseValue(self[index]).map { Int($0) }
  }

  /// A column that must be bytes; anything else is a damaged file.
  func bytes(_ index: Int) throws -> [UInt8] {
    guard let bytes = try optionalBytes(index) else { throw StoreFault.damaged }
    return bytes
  }

  /// A column that is bytes or nothing.
  func optionalBytes(_ index: Int) throws -> [UInt8]? {
    try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } }
  }

  /// A column that must be text; anything else is a damaged file.
  func text(_ index: Int) throws -> String {
    guard let value = String.fromDatabaseValue(self[index]) else { throw StoreFault.damaged }
    return value
  }
}

extension [UInt8] {
  /// The bytes as a blob.
  var blob: Data { Data(self) }
}

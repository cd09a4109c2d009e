import DossierOffice

extension OfficeCatalogue {
  /// The action with a name; throws `unknownName`.
  static func action(named name: String) throws -> any OfficeAction.Type {
    guard let found = actions.first(where: { $0.name == name }) else {
      throw CommandFault.unknownName(name, known: actions.map { $0.name })
    }
    return found
  }

  /// The query with a name; throws `unknownName`.
  static func query(named name: String) throws -> any OfficeQuery.Type {
    guard let found = queries.first(where: { $0.name == name }) else {
      throw CommandFault.unknownName(name, known: queries.map { $0.name })
    }
    return found
  }
}

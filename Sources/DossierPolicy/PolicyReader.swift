package import DossierCore
import Foundation

/// Reads a board's policy file, with the shared defaults it builds on.
package enum PolicyReader {
  /// Answers the bytes of a file that stands beside the board's file, or throws.
  package typealias Loader = (String) throws -> [UInt8]

  /// Reads the file at a path, and its basis from the same folder.
  ///
  /// Throws all mistakes of both files together.
  package static func read(fileAt path: String) throws(PolicyMistakes) -> Policy {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    return try read(url.lastPathComponent) { name in
      try BoundedFile.bytes(at: folder.appendingPathComponent(name))
    }
  }

  /// Reads a file and its basis through a loader.
  ///
  /// Throws all mistakes of both files together.
  package static func read(
    _ file: String, loading load: @escaping Loader
  ) throws(PolicyMistakes) -> Policy {
    var sources = PolicySources(load: load)
    let root = sources.root(of: file)
    var walk = PolicyWalk()
    let policy = root.flatMap { walk.policy(from: $0, deviations: sources.deviations) }
    let mistakes = sources.mistakes + walk.mistakes
    guard let policy, mistakes.isEmpty else { throw PolicyMistakes(mistakes) }
    return policy
  }
}

extension PolicyWalk {
  /// The whole policy; `nil` when a part of it could not be made.
  fileprivate mutating func policy(
    from root: MarkedNode, deviations: [PolicyDeviation]
  ) -> Policy? {
    collectCodes(.compartment, "compartimenten", in: root)
    collectCodes(.purpose, "doelen", in: root)
    collectCodes(.role, "rollen", in: root)
    collectCodes(.category, "rubrieken", in: root)
    collectCodes(.consent, "toestemmingen", in: root)
    demand(
      ["dossier", "register", "organisation", "shielded", "log"], .compartment,
      under: "compartimenten", in: root)
    let identity = identity(in: root)
    let compartments = compartments(in: root)
    let purposes = purposes(in: root)
    let roles = roles(in: root)
    let categories = categories(in: root)
    let matrix = matrix(in: root)
    let registers = registers(in: root)
    let terms = terms(in: root)
    let choices = choices(in: root)
    let consentPurposes = consentPurposes(in: root, opening: categories)
    let recipientTypes = recipientTypes(in: root, of: categories)
    guard let identity, let terms, let choices else { return nil }
    let policy = Policy(
      identity: identity, compartments: compartments, categories: categories, roles: roles,
      matrix: matrix, registers: registers, purposes: purposes, terms: terms, choices: choices,
      deviations: deviations, consentPurposes: consentPurposes, recipientTypes: recipientTypes)
    checkKeys(of: policy, in: root)
    return policy
  }
}

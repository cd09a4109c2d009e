/// Sex (geslacht) by ISO 5218, the code list of EDEXML and OSO.
package enum ImportedSex: UInt8, Hashable, Sendable, CaseIterable {
  case unknown = 0
  case male = 1
  case female = 2
  case notSpecified = 9
}

/// What letters say about the board besides who it is: places and functions, never a person by name.
package struct BoardCorrespondence: Hashable, Sendable, Codable {
  /// The telephone number of the office; empty when it was not given.
  package var phone: String
  /// The website; empty when it was not given.
  package var website: String
  /// Where the rules for complaints are found (klachtenreglement); empty when it was not given.
  package var complaintRules: String
  /// Whether the board is an administrative authority (bestuursorgaan).
  ///
  /// Then one objects at the board first (UAVG 34), otherwise one asks the court (UAVG 35).
  package var isPublicAuthority: Bool
  /// With what means somebody shows electronically who they are; empty when there is none.
  package var electronicMeans: String

  /// Puts it together; what is left out was not given.
  package init(
    phone: String = "", website: String = "", complaintRules: String = "",
    isPublicAuthority: Bool = false, electronicMeans: String = ""
  ) {
    self.phone = phone
    self.website = website
    self.complaintRules = complaintRules
    self.isPublicAuthority = isPublicAuthority
    self.electronicMeans = electronicMeans
  }
}

extension BoardCorrespondence {
  init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      phone: try reader.text(), website: try reader.text(), complaintRules: try reader.text(),
      isPublicAuthority: try reader.flag(), electronicMeans: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text: phone)
    writer.write(text: website)
    writer.write(text: complaintRules)
    writer.write(flag: isPublicAuthority)
    writer.write(text: electronicMeans)
  }
}

extension Policy: Sealable {
  package static let recordKind = RecordContentKind.policy
  package static let recordFormat: UInt8 = 7

  package init(from reader: inout ByteReader, format: UInt8) throws(ByteFault) {
    self.init(
      identity: try PolicyIdentity(from: &reader),
      compartments: try reader.list { (reader) throws(ByteFault) in
        try Compartment(from: &reader)
      },
      categories: try reader.list { (reader) throws(ByteFault) in
        try DataCategory(from: &reader)
      },
      roles: try reader.list { (reader) throws(ByteFault) in try Role(from: &reader) },
      matrix: try AccessMatrix(from: &reader),
      registers: try reader.list { (reader) throws(ByteFault) in
        try PolicyRegister(from: &reader)
      },
      purposes: try reader.list { (reader) throws(ByteFault) in
        try ProcessingPurpose(from: &reader)
      },
      terms: try PolicyTerms(from: &reader, format: format),
      choices: try BoardChoices(from: &reader),
      deviations: try reader.list { (reader) throws(ByteFault) in
        try PolicyDeviation(from: &reader)
      })
    // Before there was a register of consents no policy named what it is about.
    guard format > 2 else { return }
    consentPurposes = try reader.list { (reader) throws(ByteFault) in
      try ConsentPurpose(from: &reader, format: format)
    }
    // Nor what may go to whom, before there was a register of disclosures.
    guard format > 3 else { return }
    recipientTypes = try reader.list { (reader) throws(ByteFault) in
      try RecipientType(from: &reader)
    }
    // Nor what letters say about the board.
    guard format > 4 else { return }
    identity.correspondence = try BoardCorrespondence(from: &reader)
    // Nor of which recipients only a small circle may know.
    guard format > 5 else { return }
    for type in recipientTypes.indices {
      recipientTypes[type].shield = try reader.optional { (reader) throws(ByteFault) in
        try reader.code()
      }
    }
    // Nor which consents are asked only when they come up.
    for purpose in consentPurposes.indices {
      consentPurposes[purpose].isOnOccasion = try reader.flag()
    }
    // Nor which purposes a board added, nor which need an impact assessment.
    guard format > 6 else { return }
    for purpose in purposes.indices {
      purposes[purpose].decided = try reader.optionalDate()
      purposes[purpose].needsAssessment = try reader.flag()
      purposes[purpose].assessed = try reader.optionalDate()
    }
  }

  package func write(to writer: inout ByteWriter) {
    identity.write(to: &writer)
    writer.write(list: compartments) { $1.write(to: &$0) }
    writer.write(list: categories) { $1.write(to: &$0) }
    writer.write(list: roles) { $1.write(to: &$0) }
    matrix.write(to: &writer)
    writer.write(list: registers) { $1.write(to: &$0) }
    writer.write(list: purposes) { $1.write(to: &$0) }
    terms.write(to: &writer)
    choices.write(to: &writer)
    writer.write(list: deviations) { $1.write(to: &$0) }
    writer.write(list: consentPurposes) { $1.write(to: &$0) }
    writer.write(list: recipientTypes) { $1.write(to: &$0) }
    identity.correspondence.write(to: &writer)
    for type in recipientTypes { writer.write(optional: type.shield) { $0.write(code: $1) } }
    for purpose in consentPurposes { writer.write(flag: purpose.isOnOccasion) }
    for purpose in purposes {
      writer.write(optional: purpose.decided) { $0.write(date: $1) }
      writer.write(flag: purpose.needsAssessment)
      writer.write(optional: purpose.assessed) { $0.write(date: $1) }
    }
  }
}

extension PolicyMistake {
  /// What was expected where something else stood.
  package enum Shape: Hashable, Sendable {
    case text, list, table
  }

  /// Of which kind a code is.
  package enum Family: Hashable, Sendable {
    case role, category, compartment, purpose, field, register, consent, recipientType
  }

  /// Everything that can be wrong with a policy file.
  package enum Kind: Hashable, Sendable {
    // The file as such.
    case unreadable
    case tooLarge(limit: Int)
    case notUTF8
    case anchor
    case notYAML(String)
    case empty
    case tooManyParts(limit: Int)
    case tooDeep(limit: Int)
    case badBasis(String)
    case nestedBasis

    // Keys and values.
    case duplicateKey(String, firstLine: Int?)
    case unknownKey(String, meant: String?)
    /// A part of the basis stands in a board's own file.
    case belongsInBasis(String)
    case missingKey(String)
    case wrongShape(key: String?, expected: Shape)
    case emptyText(key: String)
    case unprintable(key: String)
    case tooLong(key: String, limit: Int)
    case notYesNo(key: String, value: String)
    case notNumber(key: String, value: String, lowest: Int, highest: Int)
    case notDate(key: String, value: String)
    case notOneOf(key: String, value: String, allowed: [String])

    // Codes.
    case badCode(Family, String)
    case duplicateCode(Family, String, firstLine: Int)
    case unknownCode(Family, String)
    case missingCode(Family, String)

    // School holidays.
    case badSchoolYear(String)
    case holidayEndsBeforeStart(name: String)
    case holidayTooLong(name: String, limit: Int)
    case holidayOutsideYear(name: String, year: String)
    case holidaysOverlap(name: String, with: String, firstLine: Int)
    case tooManyHolidays(region: String, limit: Int)
    case regionWithoutHolidays(String)

    // Editions of standards.
    case standardMissing(String)
    case editionTwice(key: String, value: String)
    case valueTwice(key: String, value: String)
    case schoolYearsNotInOrder
    case mandatoryOutsideSet(String)

    // What the regulation or the law forbids.
    case badCell(String)
    case cellForNobody(role: String)
    case noPurpose(category: String)
    case choicesMissing(field: String)
    case choicesUnexpected(field: String)
    case conditionWithoutAudience(field: String)
    case conditionNotYesNo(field: String)
    case unknownSource(field: String, system: String)
    case instructionNotShort(field: String, limit: Int)
    case specialFieldOutside(field: String)
    case ownRightsAgeTooLow(Int)
    case maximumBeforeTerm(days: Int)
    case tooFewApprovals(role: String, compartment: String)
    case approverMissing(role: String)
    case accountManagerHoldsKeys(role: String, compartment: String)
    case officerDecides(role: String)
    case officerChanges(role: String, code: String)
    case officerHoldsDossier(role: String)
    case officerNotSeparate(from: String)
    case externalWithoutGrant(role: String)
    case notAdmittedKeptTooLong(months: Int)
    case consentNotNeeded(purpose: String, category: String)
    case consentOpensTwice(purpose: String, category: String, first: String)
    case renewalsNotInOrder(purpose: String)
    case questionOpensCategory(purpose: String, category: String)
    case followUpTwice(word: String)
    case recipientWithout(type: String, key: String)
    case shieldedToRecipient(type: String, category: String)
    case personalNumberToRecipient(type: String)
    case shieldNotHidden(type: String, category: String)
    case purposeNotDecided(String)
    case purposeNotAssessed(String)
  }
}

package import DossierCore

/// Pupils as a school file for a supplier (EDEXML), with what is in it and what is not.
package struct EdexmlExport: Hashable, Sendable, Redacted {
  /// The file in UTF-8.
  package let xml: [UInt8]
  /// What of each extract is in the file, and nothing else of a dossier is.
  package let given: [DossierExtract]
  /// What is left out, by pupil in the order given.
  package let omissions: [EdexmlOmission]
  /// What the supplier may stumble over.
  package let warnings: [EdexmlWarning]

  /// Makes the file; throws what is missing of everybody, and then there is no file.
  ///
  /// The extracts are taken as they are: whatever is not meant for the recipient must be out before.
  /// The profile takes out what is no business of such a supplier.
  package init(
    of extracts: [DossierExtract], as profile: SupplierProfile, with facts: EdexmlFacts
  ) throws(EdexmlExportFault) {
    guard !extracts.isEmpty else { throw .noPupils }
    let keys = EdexmlKeys(extracts)
    let set = facts.standard.set(profile)
    var forms = extracts.map { EdexmlPupilForm($0, set: set, groups: facts.groups) }
    var file = ImportedFile()
    file.school = Self.school(facts)
    file.pupils = forms.indices.map { forms[$0].row(keys: keys) }
    let gaps = forms.map(\.gap).filter { !$0.isEmpty }
    guard gaps.isEmpty else { throw .incomplete(gaps) }
    let used = forms.reduce(into: Set<GroupID>()) { $0.formUnion($1.groupsUsed) }
    file.groups = facts.groups.filter { used.contains($0.id) }.map(\.edexmlRow)
    xml = EdexmlWriter.bytes(of: file)
    given = forms.map(\.given)
    omissions = forms.flatMap(\.omissions)
    warnings = Self.warnings(file, extracts.map(\.pupil), facts)
  }

  /// What is in the file, by pupil, for the lines in the register.
  package var contents: [(pupil: PupilID, parts: [GivenPart])] {
    given.map { ($0.pupil, $0.parts.map(GivenPart.init)) }
  }

  private static func school(_ facts: EdexmlFacts) -> ImportedSchool {
    ImportedSchool(
      schoolYear: SchoolYear(containing: facts.madeOn).description, referenceDate: facts.madeOn,
      brin: facts.brin.institution, dependance: facts.brin.site ?? "00",
      exportedAt: "\(facts.madeOn.iso)T00:00:00", formatVersion: facts.standard.version)
  }

  private static func warnings(
    _ file: ImportedFile, _ pupils: [PupilID], _ facts: EdexmlFacts
  ) -> [EdexmlWarning] {
    let year = SchoolYear(containing: facts.madeOn)
    let years: [EdexmlWarning] =
      facts.standard.schoolYears.contains(year.startYear) ? [] : [.unlistedSchoolYear(year)]
    let prefixes = zip(pupils, file.pupils).filter {
      $1.name.prefix?.count ?? 0 > facts.standard.prefixLength
    }
    return years + prefixes.map { .tooLongPrefix($0.0) }
  }
}

extension SchoolGroup {
  /// The group as a row of a school file.
  fileprivate var edexmlRow: ImportedGroup {
    ImportedGroup(
      key: edexmlKey, isComposite: yearGroup == nil, name: name,
      yearGroup: yearGroup.map { ImportedYearGroup(rawValue: $0) ?? .combined })
  }

  /// The key of the system it came from, by which suppliers know it already.
  var edexmlKey: String { sourceKey.flatMap(ValueText.trimmed) ?? id.text }
}

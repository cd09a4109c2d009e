import DossierCore

extension OsoWriter {
  mutating func put(_ pupil: OsoPupil) {
    xml.open("leerling")
    putIdentity(of: pupil)
    putEnrolment(of: pupil)
    if let advice = pupil.advice { put(advice) }
    xml.leaf("naampeuterspeelzaal", pupil.nursery)
    if let education = pupil.earlyEducation { put(education) }
    if !pupil.schoolYears.isEmpty {
      xml.open("schoolloopbaanlijst")
      for year in pupil.schoolYears { put(year) }
      xml.close("schoolloopbaanlijst")
    }
    if let support = pupil.support { put(support) }
    if let absence = pupil.absence { put(absence) }
    put(pupil.sittings)
    if !pupil.attachments.isEmpty {
      xml.open("overigdocumentlijst")
      for attachment in pupil.attachments { put(attachment) }
      xml.close("overigdocumentlijst")
    }
    for guardian in pupil.guardians { put(guardian) }
    xml.close("leerling")
  }

  private mutating func putIdentity(of pupil: OsoPupil) {
    for name in pupil.givenNames { xml.leaf("voornaam", name) }
    xml.leaf("voorletters-1", pupil.initials)
    xml.leaf("voorvoegsel", pupil.prefix)
    xml.leaf("achternaam", pupil.surname)
    xml.leaf("roepnaam", pupil.callName)
    switch pupil.birth {
    case .date(let date): xml.leaf("geboortedatum", date.iso)
    case .month(let month): xml.leaf("geboortemaand", month)
    case nil: break
    }
    xml.leaf("geslacht", pupil.sex)
    putFlag("adresgeheim", pupil.addressIsSecret)
    put(pupil.address)
    put(pupil.reachability)
    if let name = pupil.registeredName { put(name) }
  }

  private mutating func put(_ name: OsoPupil.RegisteredName) {
    xml.open("gba")
    for given in name.givenNames { xml.leaf("gbavoornaam", given) }
    xml.leaf("gbavoorvoegsel", name.prefix)
    xml.leaf("gbaachternaam", name.surname)
    // The one date that the standard writes the Dutch way round.
    xml.leaf("gbageboortedatum", name.birthDate.dutch)
    xml.close("gba")
  }

  private mutating func putEnrolment(of pupil: OsoPupil) {
    switch pupil.number {
    case .bsn(let number): xml.leaf("bsn", number.canonical)
    case .education(let number): xml.leaf("onderwijsnummer", number.canonical)
    case nil: break
    }
    xml.leaf("leerlingid", pupil.pupilNumber)
    xml.leaf("datuminschrijving", pupil.enrolledOn?.iso)
    xml.leaf("datumuitschrijving", pupil.leftOn?.iso)
    putFlag("verzorgersaansprakelijk", pupil.guardiansAreLiable)
  }

  private mutating func put(_ guardian: OsoGuardian) {
    xml.open("verzorger")
    xml.leaf("voorletters-1", guardian.initials)
    xml.leaf("voorvoegsel", guardian.prefix)
    xml.leaf("achternaam", guardian.surname)
    putFlag("adresgeheim", guardian.addressIsSecret)
    put(guardian.address)
    put(guardian.reachability)
    xml.leaf("relatietotkind", guardian.relation)
    putFlag("wettigevertegenwoordiger", guardian.hasAuthority)
    xml.close("verzorger")
  }
}

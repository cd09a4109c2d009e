import DossierCore

extension OsoWriter {
  mutating func put(_ advice: OsoAdvice) {
    xml.open("overstapadvies")
    xml.leaf("advies", advice.code)
    xml.leaf("argumentatie", advice.explanation)
    putFlag("contactnodig", advice.contactIsNeeded)
    if let contact = advice.contact {
      xml.leaf("contactpersoon", contact.name)
      xml.leaf("contacttelefoon", OsoReachability.phone(contact.phone, use: .work).number)
      xml.leaf(
        "contactemail", contact.email.flatMap { OsoReachability.email($0, use: .work)?.number })
    }
    xml.close("overstapadvies")
  }

  mutating func put(_ education: OsoEarlyEducation) {
    xml.open("voorschools")
    xml.leaf("codevoorschoolsprogramma", education.programme)
    xml.leaf("voorschoolsemaanden", String(education.months))
    xml.close("voorschools")
  }

  mutating func put(_ year: OsoSchoolYear) {
    xml.open("schoolloopbaan")
    xml.leaf("schooljaar", year.year.description)
    xml.leaf("groepscode", year.group)
    xml.leaf("jaargroep", year.yearGroup)
    xml.leaf("brincode", year.brin.institution)
    xml.leaf("vestigingscode", year.brin.site ?? "00")
    xml.close("schoolloopbaan")
  }

  mutating func put(_ support: OsoSupport) {
    xml.open("onderwijsondersteuning")
    if let needs = support.needs {
      xml.open("toelichting_onderwijsbehoeften")
      put(needs)
      xml.close("toelichting_onderwijsbehoeften")
    }
    if let plan = support.plan {
      xml.open("opp")
      xml.leaf("opp_ingangdatum", plan.adoptedOn.iso)
      for document in plan.documents { put(document) }
      xml.close("opp")
    }
    xml.close("onderwijsondersteuning")
  }

  mutating func put(_ absence: OsoAbsence) {
    xml.open("verzuim")
    xml.leaf("urenongeoorloofd", absence.unauthorisedHours.map(String.init))
    putFlag("contactleerplicht", absence.wasReported)
    if !absence.documents.isEmpty {
      xml.open("documentLijst")
      for document in absence.documents { put(document) }
      xml.close("documentLijst")
    }
    xml.close("verzuim")
  }
}

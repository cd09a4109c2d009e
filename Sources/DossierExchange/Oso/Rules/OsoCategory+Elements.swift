import DossierCore

extension OsoCategory {
  /// The elements of the pupil that hold data of the category; the others stand elsewhere.
  ///
  /// Who switches a category off may send none of them.
  var pupilElements: Set<String> {
    switch self {
    case .metadata, .school, .pupil, .parentView, .actionPlans: []
    case .guardians: ["verzorger", "verzorgersaansprakelijk", "aansprakelijkeinstelling"]
    case .earlyEducation:
      ["vanpeuterspeelzaal", "naampeuterspeelzaal", "voorschools", "vroegschools"]
    case .schoolYears: ["schoolloopbaanlijst"]
    case .advice: ["overstapadvies"]
    case .support: ["onderwijsondersteuning"]
    case .absence: ["verzuim"]
    case .finalTest: ["eindtoets_basisonderwijs"]
    case .tests: ["toetslijst"]
    case .marks: ["cijferlijstlijst"]
    case .vocational:
      [
        "bevorderd", "examenresultaat", "resultaatvakkenvo", "certificaat", "competenties", "stage",
        "overigvombo",
      ]
    case .attachments: ["overigdocumentlijst"]
    }
  }
}

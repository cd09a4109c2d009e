import DossierCore

/// Where in the structure of the file the reader stands.
enum EdexmlPlace: UInt8 {
  case document
  /// Inside the envelope of a saved UWLR answer; it holds the same blocks as `root`.
  case wrapper
  case root
  case school, locations, location, groups, group, compositeGroup
  case pupils, pupil, pupilGroup, pupilLocation, pupilComposites, pupilComposite
  case staffList, staff, staffGroups, staffGroup, staffComposite
  case additions
  case leaf
  /// Inside something that is not read.
  case ignored

  /// The leaves that may stand here.
  var leaves: EdexmlLeaves {
    switch self {
    case .school: .ofSchool
    case .location: .ofPlace
    case .group: .ofGroup
    case .compositeGroup: .ofPlace
    case .pupil: .ofPupil
    case .staff: .ofStaff
    case .staffGroup, .staffComposite: .ofRoles
    case .document, .wrapper, .root, .locations, .groups, .pupils, .pupilGroup, .pupilLocation,
      .pupilComposites, .pupilComposite, .staffList, .staffGroups, .additions, .leaf, .ignored:
      []
    }
  }

  /// The blocks of a school file, in the order of the standard.
  var blockOrder: Int? {
    switch self {
    case .school: 0
    case .locations: 1
    case .groups: 2
    case .pupils: 3
    case .staffList: 4
    case .document, .wrapper, .root, .location, .group, .compositeGroup, .pupil, .pupilGroup,
      .pupilLocation, .pupilComposites, .pupilComposite, .staff, .staffGroups, .staffGroup,
      .staffComposite, .additions, .leaf, .ignored:
      nil
    }
  }

  /// The place an element of the structure leads to; `nil` when it may not stand here.
  func entered(by kind: EdexmlElement.Kind) -> EdexmlPlace? {
    switch (self, kind) {
    case (.document, .edex): .root
    case (.document, .envelope), (.document, .answer): .wrapper
    case (.wrapper, .body), (.wrapper, .answer), (.wrapper, .edex): .wrapper
    case (.wrapper, .header): .ignored
    case (.root, .school), (.wrapper, .school): .school
    case (.root, .locations), (.wrapper, .locations): .locations
    case (.root, .groups), (.wrapper, .groups): .groups
    case (.root, .pupils), (.wrapper, .pupils): .pupils
    case (.root, .staffList), (.wrapper, .staffList): .staffList
    case (.locations, .location): .location
    case (.groups, .group): .group
    case (.groups, .compositeGroup): .compositeGroup
    case (.pupils, .pupil): .pupil
    case (.pupil, .group): .pupilGroup
    case (.pupil, .location): .pupilLocation
    case (.pupil, .compositeGroups): .pupilComposites
    case (.pupilComposites, .compositeGroup): .pupilComposite
    case (.staffList, .staff): .staff
    case (.staff, .groups): .staffGroups
    case (.staffGroups, .group): .staffGroup
    case (.staffGroups, .compositeGroup): .staffComposite
    case (.school, .additions), (.group, .additions), (.compositeGroup, .additions),
      (.pupil, .additions), (.staff, .additions), (.location, .additions):
      .additions
    case (.additions, .block): .ignored
    default: nil
    }
  }

  /// What the standard wants here, when anything else means that the file is of another structure.
  var expectation: String? {
    switch self {
    case .document: "EDEX"
    case .root: "school, vestigingen, groepen, leerlingen, leerkrachten"
    case .locations: "vestiging"
    case .groups: "groep, samengestelde_groep"
    case .pupils: "leerling"
    case .staffList: "leerkracht"
    case .wrapper, .school, .location, .group, .compositeGroup, .pupil, .pupilGroup,
      .pupilLocation, .pupilComposites, .pupilComposite, .staff, .staffGroups, .staffGroup,
      .staffComposite, .additions, .leaf, .ignored:
      nil
    }
  }
}

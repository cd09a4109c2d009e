/// The words of a list of pictures by the names of its templates.
struct PhotoListValues {
  /// The names that both templates may use, and what each stands for.
  static let slots: [String: LetterSlot] = [
    "gelegenheid": .text, "datum": .text, "gemaakt": .text, "bestuur": .text,
    "plaatsen": .list(["plaats": .text]),
    "groepen": .list([
      "groep": .text, "school": .text, "aantal": .text, "heeft_nee": .flag, "heeft_soms": .flag,
      "heeft_ja": .flag, "niemand": .flag, "nee": .list(["naam_nee": .text]),
      "soms": .list(["naam_soms": .text, "wel": .text, "niet": .text]),
      "ja": .list(["naam_ja": .text]),
    ]),
  ]

  private let list: PhotoList
  private let form: (String) -> String

  /// Takes a list and how a word is made fit for the page or the text.
  init(_ list: PhotoList, form: @escaping (String) -> String) {
    self.list = list
    self.form = form
  }

  /// Every name with its words.
  var all: [String: Any] {
    [
      "gelegenheid": word(list.event), "datum": word(list.date), "gemaakt": word(list.made),
      "bestuur": word(list.board), "plaatsen": list.places.map { ["plaats": word($0)] },
      "groepen": list.groups.map(group),
    ]
  }

  private func group(_ group: PhotoList.Group) -> [String: Any] {
    let never = group.pupils.filter { !$0.may.contains(true) }
    let always = group.pupils.filter { !$0.may.contains(false) && $0.may.contains(true) }
    let sometimes = group.pupils.filter { $0.may.contains(true) && $0.may.contains(false) }
    return [
      "groep": word(group.name), "school": group.school.isEmpty ? false : word(group.school),
      "aantal": "\(group.pupils.count)", "niemand": group.pupils.isEmpty,
      "heeft_nee": !never.isEmpty, "heeft_soms": !sometimes.isEmpty, "heeft_ja": !always.isEmpty,
      "nee": never.map { ["naam_nee": word($0.name)] },
      "soms": sometimes.map { pupil in
        [
          "naam_soms": word(pupil.name), "wel": places(pupil, are: true),
          "niet": places(pupil, are: false),
        ]
      },
      "ja": always.map { ["naam_ja": word($0.name)] },
    ]
  }

  private func places(_ pupil: PhotoList.Pupil, are allowed: Bool) -> String {
    word(
      zip(list.places, pupil.may).filter { $0.1 == allowed }.map(\.0).joined(separator: "; "))
  }

  private func word(_ text: String) -> String {
    form(LetterValue.clean(text))
  }
}

extension PersonName {
  /// In running text: `Aïcha van den Berg`; with a capital prefix when no name comes before it.
  package var full: String {
    written(after: firstName ?? initials?.canonical)
  }

  /// In lists: `Berg, Aïcha van den`, in Belgian order `van den Berg, Aïcha`.
  ///
  /// Who has a surname only is `Berg, van den`; who has a first name only is that name.
  package func listed(in order: NameOrder = .dutch) -> String {
    guard let surname else { return full }
    let first = firstName ?? initials?.canonical
    switch order {
    case .belgian:
      return [surname.afterFirstName, first].compactMap(\.self).joined(separator: ", ")
    case .dutch:
      guard let first else { return surname.listed }
      return "\(surname.core), \(first)" + (surname.prefix.isEmpty ? "" : " \(surname.prefix)")
    }
  }

  private func written(after first: String?) -> String {
    switch (first, surname) {
    case (let first?, let surname?): "\(first) \(surname.afterFirstName)"
    case (nil, let surname?): surname.alone
    case (let first?, nil): first
    case (nil, nil): ""
    }
  }
}

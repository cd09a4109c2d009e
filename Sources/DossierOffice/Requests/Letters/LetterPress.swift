package import DossierCore

/// Turns what a letter must say into words on paper: the one place that knows templates.
package struct LetterPress {
  /// Writes a letter; throws `Refusal` when something it cannot do without is missing.
  package var write: (LetterOrder) throws -> WrittenLetter
  /// Writes a list of who may be in a picture.
  package var list: (ConsentPhotosAnswer) throws -> WrittenLetter
  /// Writes the list of suppliers that parents can ask for.
  package var suppliers: (SuppliersAnswer) throws -> WrittenLetter

  /// Takes the operations.
  package init(
    list: @escaping (ConsentPhotosAnswer) throws -> WrittenLetter = { _ in
      throw Refusal.notFound(.letter)
    },
    suppliers: @escaping (SuppliersAnswer) throws -> WrittenLetter = { _ in
      throw Refusal.notFound(.letter)
    },
    write: @escaping (LetterOrder) throws -> WrittenLetter
  ) {
    self.write = write
    self.list = list
    self.suppliers = suppliers
  }

  /// A press without templates.
  package static var none: LetterPress {
    LetterPress { _ in throw Refusal.notFound(.letter) }
  }
}

/// A letter in words.
package struct WrittenLetter: Hashable, Sendable {
  /// What it is about, in one line, without names.
  package var subject: String
  /// As plain text.
  package var text: String
  /// As a page to print.
  package var html: String

  /// Puts a letter together.
  package init(subject: String, text: String, html: String) {
    self.subject = subject
    self.text = text
    self.html = html
  }
}

/// Everything a letter can be made of; nothing in it is a sentence yet.
package struct LetterOrder {
  /// Which letter.
  package var kind: LetterKind
  /// The date of the letter.
  package var date: CalendarDate
  /// What it is about, as the writer sees it.
  package var matter: Matter
  /// The policy: sender, FG, and the articles.
  package var policy: Policy
  /// The school, if it is known.
  package var school: School?
  /// To whom.
  package var addressee: Addressee
  /// The name of the pupil as letters write it; `nil` when the writer may not see it.
  package var pupilName: PersonName?
  /// The role that signs.
  package var signer: RoleCode
  /// The day before which an answer or a visit is asked.
  package var respondBefore: CalendarDate?
  /// Questions or reasons that the writer adds, in whole sentences.
  package var remark: String?
  /// The package that the letter goes with, if it goes with one.
  package var parcel: Parcel?
  /// What a recipient is told, in a letter to one.
  package var notice: Notice?
  /// Who else is told of what was decided, as far as the family may know; by name.
  package var told: [String] = []

  /// What a letter is about.
  package enum Matter {
    /// A request.
    case request(RequestAnswer)
    /// Consents that somebody is asked for.
    case consents(ConsentQuestion)
  }

  /// The request that it is about, if it is about one.
  package var request: RequestAnswer? {
    if case .request(let request) = matter { request } else { nil }
  }

  /// A package as it is kept: what is in it, and until when.
  package struct Parcel: Hashable, Sendable {
    /// The names of the files, with folders.
    package var files: [String]
    /// The last day on which the school keeps its copy.
    package var expires: CalendarDate
    /// To whom the family had it sent, if they did.
    package var sentTo: String?
    /// What the decision and the holders leave out.
    package var omissions: [PackageOmission]
  }

  /// What a recipient is told.
  package struct Notice: Hashable, Sendable {
    /// What became of what it was given.
    package var change: ChangeNotice
    /// The corrected values as people write them; none for what is told another way.
    package var values: [RequestItem: String]
  }

  /// To whom a letter goes.
  package struct Addressee: Hashable, Sendable {
    /// The name as on the envelope; `nil` when it is not known or may not be seen.
    package var name: String?
    /// The surname with its prefix, for the salutation.
    package var surname: String?
    /// Lines of the address; none when it is secret or unknown, and the letter is handed over.
    package var addressLines: [String]
  }
}

import DossierCore
import DossierExchange
import DossierOffice
import DossierScreens

extension LetterParcel {
  /// A package that is kept, in the words of the letter that goes with it.
  init(_ parcel: LetterOrder.Parcel, isRedacted: Bool) {
    let attachments = parcel.files.filter { $0.contains("/") }
    let types = Set(
      parcel.files.filter { !$0.contains("/") }
        .compactMap { $0.split(separator: ".").last.map(String.init) })
    var contents: [String] = []
    if !types.isDisjoint(with: ["html", "pdf"]) { contents.append(LetterWords.page) }
    if types.contains("xml") { contents.append(LetterWords.forOtherSchool) }
    if types.contains("json") {
      contents.append(contents.isEmpty ? LetterWords.onlyData : LetterWords.machineReadable)
    }
    if !attachments.isEmpty { contents.append(LetterWords.attachments(attachments.count)) }
    self.init(
      contents: contents, exclusions: parcel.omissions.map { LetterExclusion($0) },
      isRedacted: isRedacted, sentTo: parcel.sentTo ?? "",
      keptUntil: DateWording.written(parcel.expires))
  }
}

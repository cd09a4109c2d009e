import DossierCore
import DossierOffice
import ScreenKit

/// Lays out how far a package is: contributions, what stays out, the package itself, the copies.
struct PackagePaper: FactPaper {
  typealias Words = PackageWording

  let answer: PackageAnswer
  let request: RequestAnswer
  let workplace: Workplace
  private let names: RequestNames

  init(_ answer: PackageAnswer, _ request: RequestAnswer, at workplace: Workplace) {
    self.answer = answer
    self.request = request
    self.workplace = workplace
    names = CasePaper(request, at: workplace).names
  }

  /// The lines from top to bottom: what is still needed, what there is, and at the end who gave what.
  var lines: [CaseLine] { needed + package + copies + omissions + contributions }

  /// What must be done before anything may leave.
  private var needed: [CaseLine] {
    let missing = answer.missing.map { task in
      line(
        Words.notYet,
        "\(names.name(task.role)): "
          + names.list(task.categories.map { .category($0) }, atMost: 6),
        why: Words.missingHelp + "\n\n" + article("R-O-8.2-1"), style: .warning,
        step: task.role == workplace.role.code ? .contributed : nil)
    }
    let lines = missing + attention
    return [.heading(Words.needed, lines.isEmpty ? complete : "")] + lines
  }

  /// Who holds no key of the dossiers does not know which categories hold something.
  private var complete: String {
    workplace.policy.compartments(for: workplace.role.code).contains(.dossier)
      ? Words.complete : Words.notSeen
  }

  /// Who said what, the categories of one role together.
  private var contributions: [CaseLine] {
    guard answer.kind != .portability else {
      return [.heading(Words.contributions, Words.suppliedByProgram)]
    }
    var said: [(role: RoleCode, answer: PartGiven.Answer, categories: [CategoryCode])] = []
    for part in answer.said {
      let same = said.firstIndex { $0.role == part.role && $0.answer == part.answer }
      if let same {
        said[same].categories.append(part.category)
      } else {
        said.append((part.role, part.answer, [part.category]))
      }
    }
    let lines =
      said.map { part in
        line(
          Words.word(part.answer),
          "\(names.name(part.role)): "
            + names.list(part.categories.map { .category($0) }, atMost: 12), why: Words.saidHelp)
      } + (answer.accessLogOn.map { [log(Words.supplied(on: $0), style: .normal)] } ?? [])
    return [.heading(Words.contributions, lines.isEmpty ? Words.noneYet : "")] + lines
  }

  private func log(_ text: String, style: Style) -> CaseLine {
    line(
      Words.whoLooked, text, why: Words.whoLookedHelp + "\n\n" + article("R-O-8.2-1"),
      style: style)
  }

  private var attention: [CaseLine] {
    var lines: [CaseLine] = []
    if answer.unredacted > 0 {
      lines.append(
        line(
          Words.lookAgain, Words.unredacted(answer.unredacted),
          why: Words.unredactedHelp + "\n\n" + article("R-O-8.2-5"), style: .warning))
    }
    if answer.needsAccessLog, answer.accessLogOn == nil {
      lines.append(log(Words.notSupplied, style: .warning))
    }
    return lines
  }

  /// What the decision refuses and what holders withheld, on which ground.
  private var omissions: [CaseLine] {
    let decided = request.progress.stage.decision?.decision.items ?? []
    let refused = decided.compactMap { part -> CaseLine? in
      guard case .refused(let ground, _) = part.verdict else { return nil }
      return omission(Words.refused, names.name(part.item), ground)
    }
    let withheld = answer.said.compactMap { part in
      part.ground.map { omission(Words.word(part.answer), names.name(part.category), $0) }
    }
    let lines = refused + withheld
    return [.heading(Words.staysOut, lines.isEmpty ? Words.nothing : "")] + lines
  }

  private func omission(_ label: String, _ name: String, _ ground: RefusalGround) -> CaseLine {
    line(
      label, "\(name): \(RequestWording.word(ground))",
      why: RequestWording.sentence(ground) + "\n\n" + article(ground.rule))
  }

  private var package: [CaseLine] {
    let begun =
      answer.begun.map { [line(Words.beingMade, Words.begun($0), why: Words.begunHelp)] } ?? []
    guard let kept = answer.package else {
      return [.heading(Words.package, Words.notMade)] + begun
    }
    return [.heading(Words.package)] + begun + empty(kept) + [
      line(Words.made, kept.madeOn.dutch, why: Words.madeHelp),
      line(
        Words.expires, Words.until(kept.expires, on: workplace.today), why: Words.expiryHelp),
      line(
        Words.files, Words.files(kept.files, DossierWording.fileSize(kept.size)),
        why: Words.filesHelp),
    ] + withoutPdf(kept)
  }

  /// A copy of nothing is seldom what was meant.
  private func empty(_ kept: PackageAnswer.Kept) -> [CaseLine] {
    guard kept.isEmpty else { return [] }
    let why = Words.emptyHelp + "\n\n" + article("R-O-8.2-2")
    return [line(Words.empty, Words.holdsNothing, why: why, style: .warning)]
  }

  private func withoutPdf(_ kept: PackageAnswer.Kept) -> [CaseLine] {
    PrintWording.lacksPdf(kept.files)
      ? [line(PrintWording.noPdf, PrintWording.printPage, why: PrintWording.noPdfHelp)] : []
  }

  private var copies: [CaseLine] {
    let handed = request.progress.handOvers.map { dated in
      line(
        dated.on.dutch, Words.copy(dated.handOver), why: article("R-O-8.2-1"))
    }
    return [.heading(Words.copies, handed.isEmpty ? Words.noCopies : "")] + handed + [
      line(Words.nextCopy, Words.price(answer.nextFeeCents), why: article("R-O-8.2-2"))
    ]
  }

  private func line(
    _ label: String, _ text: String, why: String = "", style: Style = .normal,
    step: RequestStep? = nil
  ) -> CaseLine {
    CaseLine(
      anchor: "\(label) \(text)", label: label, text: text, style: style, why: why, step: step)
  }
}

import DossierCore
import DossierOffice
import ScreenKit

/// Lays a disclosure out as lines: everything that stands in the register about it.
struct DisclosurePaper: FactPaper {
  typealias Words = DisclosurePageWording
  private typealias Exception = DisclosureExceptionWording

  let answer: DisclosureAnswer
  let workplace: Workplace

  /// The lines from top to bottom.
  var lines: [CaseLine] { head + ground + tests + parts + registered }

  private var line: Disclosure { answer.line }
  private var terms: DisclosureDraft { answer.line.terms }

  private var head: [CaseLine] {
    let row = answer.row
    let purpose = workplace.policy.purposes.first { $0.code == row.purpose }?.label
    return [
      fact(DisclosuresWording.pupil, row.pupilName ?? row.pupil.text),
      fact(
        DisclosuresWording.recipient, "\(row.recipientName) (\(row.typeLabel))",
        why: article("R-O-7.2-2")),
      fact(
        DisclosuresWording.purpose,
        [row.purpose.text, purpose].compactMap(\.self)
          .joined(separator: " "), why: article("R-O-5.1-A")),
      fact(
        DisclosuresWording.on, "\(row.on.dutch), \(DisclosureWording.word(row.channel))"),
      fact(
        DisclosuresWording.until, row.until?.dutch ?? Words.noEnd, why: article("R-O-5.3-C")),
    ]
  }

  private var ground: [CaseLine] {
    var lines = [
      fact(
        DisclosuresWording.basis, DisclosureWording.choice(terms.support.basis).sentenceStart,
        why: DisclosureWording.sentence(terms.support.basis) + "\n\n" + article("X-11"))
    ]
    let texts = Words.support(terms.support, article: terms.article, workplace.policy)
    lines += texts.map { fact($0.label, Exception.readable($0.text), why: article("R-O-5.2-C")) }
    if let exemption = terms.exemption {
      lines.append(
        fact(
          Exception.label, Exception.sentence(exemption), why: article("R-O-8.5-3"),
          style: .warning))
    }
    if line.agreement != nil {
      lines.append(fact(Words.agreement, Words.underAgreement, why: article("R-O-5.4-1")))
    }
    if line.demand != nil {
      lines.append(fact(Words.demand, Words.onDemand, why: article("R-O-7.2-3")))
    }
    if line.transfer != nil {
      lines.append(fact(Words.transfer, Words.withTransfer, why: article("R-O-7.1-1")))
    }
    if line.request != nil {
      lines.append(fact(Words.request, Words.onWish, why: article("R-O-8.7-2")))
    }
    return lines
  }

  private var tests: [CaseLine] {
    DisclosureTest.allCases.compactMap { test in
      terms.tests[test].map { answer in
        fact(
          DisclosureWording.word(test).sentenceStart,
          "\(answer.isPassed ? FieldValue.yes : FieldValue.no): \(Exception.readable(answer.why))",
          why: DisclosureWording.sentence(test) + "\n\n" + article(test.rule))
      }
    }
  }

  /// What left, field by field; the register holds no values.
  private var parts: [CaseLine] {
    answer.parts.flatMap { part in
      [CaseLine.heading(part.label, Exception.readable(part.reason))]
        + part.items.enumerated().map { index, item in
          CaseLine(
            anchor: "\(part.category.text) \(index)", label: "", text: item,
            why: Words.itemHelp)
        }
    }
  }

  private var registered: [CaseLine] {
    var lines = [
      CaseLine.heading(Words.register),
      fact(
        Words.by,
        [answer.by ?? Words.colleague, workplace.policy.role(line.role)?.label ?? line.role.text]
          .joined(separator: ", ")),
      fact(Words.policy, "\(line.policyVersion)"),
      file,
    ]
    if PrintWording.lacksPdf(line.files.map(\.name)) {
      lines.append(
        fact(PrintWording.noPdf.sentenceStart, PrintWording.printPage, why: PrintWording.noPdfHelp))
    }
    lines += digests
    if line.concernsOfficer {
      lines.append(
        fact(
          DisclosuresWording.officer,
          line.noticed.map { Words.noticed(on: $0) } ?? DisclosuresWording.notSeen,
          why: article("R-O-7.2-3"), style: line.noticed == nil ? .warning : .normal))
    }
    return lines
  }

  private var file: CaseLine {
    guard let form = line.form else { return fact(Words.file, Words.noFile) }
    let kept = answer.keptUntil.map { Words.kept(until: $0) } ?? Words.gone
    let frozen = answer.filesAreFrozen ? ", \(Words.frozen)" : ""
    return fact(Words.file, "\(Words.word(form)), \(kept)\(frozen)", why: Words.fileHelp)
  }

  /// By what each file is known again; what was not made here is known by its data.
  private var digests: [CaseLine] {
    guard !line.files.isEmpty else {
      return [fact(Words.dataDigest, Words.hex(line.digest), why: Words.dataDigestHelp)]
    }
    return line.files.flatMap { file in
      [
        fact(Words.digest, file.name, why: Words.digestHelp),
        CaseLine(
          anchor: "kenmerk \(file.name)", label: "", text: Words.hex(file.digest),
          why: Words.digestHelp),
      ]
    }
  }
}

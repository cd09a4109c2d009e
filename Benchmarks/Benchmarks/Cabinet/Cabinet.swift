import Benchmark
import DossierCore
import DossierExchange
import DossierOffice
import Foundation

/// What somebody at the terminal waits for, on a synthetic school of `PUPILS` pupils (10,000).
///
/// The school is made once, beside the benchmarks, and kept between runs.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident], warmupIterations: 3, maxDuration: .seconds(10),
    maxIterations: 200)

  Benchmark("first page: session open, list on the grid") { benchmark in
    let school = try BenchmarkSchool.shared()
    for _ in benchmark.scaledIterations {
      let visit = try school.visit("adm")
      benchmark.startMeasurement()
      blackHole(try visit.firstPage(rows: 18))
      benchmark.stopMeasurement()
      try visit.leave()
    }
  }

  Benchmark("all names searchable") { benchmark in
    let school = try BenchmarkSchool.shared()
    for _ in benchmark.scaledIterations {
      let visit = try school.visit("adm")
      _ = try visit.firstPage(rows: 18)
      benchmark.startMeasurement()
      while try visit.office.readMoreNames() {}
      benchmark.stopMeasurement()
      try visit.leave()
    }
  }

  Benchmark("one more letter: list on the grid") { benchmark in
    let visit = try BenchmarkSchool.shared().visit("adm")
    var page = try visit.firstPage(rows: 18)
    while try visit.office.readMoreNames() {}
    let words = ["b", "be", "ber", "berg", "v", "va", "van", "van d", "van de", "o", "oz", "m"]
    for index in benchmark.scaledIterations {
      let filter = RosterFilter(text: words[index % words.count])
      benchmark.startMeasurement()
      page = try visit.office.rosterView(filter, after: page)
      blackHole(visit.draw(page))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("open a dossier, journalled") { benchmark in
    let visit = try BenchmarkSchool.shared().visit("ib")
    let pupils = try visit.pupils(count: 200)
    for index in benchmark.scaledIterations {
      let query = DossierQuery(pupil: pupils[index % pupils.count])
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(query))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("save one field, durable and journalled") { benchmark in
    let visit = try BenchmarkSchool.shared().visit("adm")
    let pupil = try visit.pupils(count: 1)[0]
    var seen = try visit.value("c02.plaats", of: pupil)
    for _ in benchmark.scaledIterations {
      let value = seen == "Dokkum" ? "Drachten" : "Dokkum"
      let change = ChangeSheet(
        pupil: pupil, category: "C02", sheet: nil,
        edits: [FieldEdit(field: "c02.plaats", seen: seen, value: value)], source: .guardian)
      benchmark.startMeasurement()
      try visit.office.perform(change)
      benchmark.stopMeasurement()
      seen = value
    }
    try visit.leave()
  }

  Benchmark(
    "import EDEXML into an empty store",
    configuration: .init(warmupIterations: 0, maxDuration: .seconds(60), maxIterations: 3)
  ) { benchmark in
    let file = try BenchmarkSchool.edexml()
    for _ in benchmark.scaledIterations {
      let store = try EmptyStore()
      benchmark.startMeasurement()
      try store.importing(file)
      benchmark.stopMeasurement()
      try store.remove()
    }
  }

  Benchmark("requests: the list with 200 open, 20,000 over") { benchmark in
    let visit = try RequestLoad.shared().visit("adm")
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(RequestsQuery()))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("requests: those that are over") { benchmark in
    let visit = try RequestLoad.shared().visit("adm")
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(RequestsQuery(filter: .ended)))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("requests: one case") { benchmark in
    let visit = try RequestLoad.shared().visit("adm")
    let request = try visit.office.answer(RequestsQuery()).rows[0].request
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(RequestQuery(request: request)))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("requests: Vandaag") { benchmark in
    let visit = try RequestLoad.shared().visit("adm")
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(TodayQuery()))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("requests: Toezicht") { benchmark in
    let visit = try RequestLoad.shared().visit("fg")
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(OversightQuery()))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark(
    "requests: a package of 500 entries, 20 documents",
    configuration: .init(warmupIterations: 1, maxDuration: .seconds(60), maxIterations: 10)
  ) { benchmark in
    let (school, request) = try PackageLoad.shared()
    let visit = try school.visit("adm")
    for _ in benchmark.scaledIterations {
      // From the key to the package, as the screen does it; with weasyprint the PDF counts as well.
      benchmark.startMeasurement()
      let job = try visit.office.packageJob(for: request)
      while try !job.step(budgetMilliseconds: 25).isFinished {}
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  // A key press waits for at most one of these: the slowest counts.
  Benchmark("requests: a slice of that package") { benchmark in
    let (school, request) = try PackageLoad.shared()
    let visit = try school.visit("adm")
    var job = try visit.office.packageJob(for: request)
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      let progress = try job.step(budgetMilliseconds: 25)
      benchmark.stopMeasurement()
      if progress.isFinished { job = try visit.office.packageJob(for: request) }
    }
    try visit.leave()
  }

  Benchmark("requests: 20,000 deadlines") { benchmark in
    let (cases, terms, today) = try RequestLoad.cases(count: 20_000)
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      for request in cases { blackHole(request.deadlineStatus(on: today, terms: terms)) }
      benchmark.stopMeasurement()
    }
  }

  Benchmark("consents: 10,000 pupils x 15 purposes") { benchmark in
    let said = ConsentLoad.said(pupils: 10_000)
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      for (rule, words) in said.pupils {
        blackHole(rule.states(of: said.purposes, among: words, on: said.day))
      }
      benchmark.stopMeasurement()
    }
  }

  Benchmark("consents: the matrix of a group") { benchmark in
    let (school, group) = try ConsentLoad.group()
    let visit = try school.visit("adm")
    _ = try visit.office.answer(ConsentGroupQuery(group: group))
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(ConsentGroupQuery(group: group)))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("disclosures: who holds a field, over 100,000 lines") { benchmark in
    let visit = try DisclosureLoad.shared().visit("cla")
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try visit.office.answer(HoldersQuery(field: "c01.geboortedatum")))
      benchmark.stopMeasurement()
    }
    try visit.leave()
  }

  Benchmark("oso: an export") { benchmark in
    let (extract, facts) = (TransferLoad.extract(), try TransferLoad.facts())
    for _ in benchmark.scaledIterations {
      benchmark.startMeasurement()
      blackHole(try OsoExport(of: extract, as: .primaryTransfer, with: facts))
      benchmark.stopMeasurement()
    }
  }
}

// swift-tools-version: 6.2

import PackageDescription

// The modules are those of the product, seen through the links `Sources` and `Resources`: compiled in
// this package they share its package access, so nothing of the product has to be public for this.

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let package = Package(
  name: "DossierkastBenchmarks",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .systemLibrary(name: "CNcursesw", path: "Sources/CNcursesw"),
    .systemLibrary(name: "CSodium", path: "Sources/CSodium"),
    .target(name: "CTerminalGuard"),
    .target(name: "DossierCore", swiftSettings: house),
    .target(name: "DossierPolicy", dependencies: ["DossierCore", "Yams"], swiftSettings: house),
    .target(name: "Sealing", dependencies: ["CSodium"], swiftSettings: house),
    .target(
      name: "DossierStore",
      dependencies: ["DossierCore", "Sealing", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: house),
    .target(name: "DossierOffice", dependencies: ["DossierCore"], swiftSettings: house),
    .target(
      name: "DossierExchange",
      dependencies: ["DossierCore", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: house),
    .target(name: "ScreenKit", swiftSettings: house),
    .target(
      name: "DossierScreens", dependencies: ["ScreenKit", "DossierOffice", "DossierCore"],
      swiftSettings: house),
    .target(
      name: "TerminalKit", dependencies: ["ScreenKit", "CNcursesw", "CTerminalGuard"],
      swiftSettings: house),
    .target(
      name: "DossierResources", path: "Resources",
      resources: [.copy("policies"), .copy("letters"), .copy("standards")], swiftSettings: house),
    // The executable's parts, without its entry point, so that a benchmark founds a store and logs in
    // exactly as the program does.
    .target(
      name: "DossierkastProgram",
      dependencies: [
        "DossierCore", "DossierPolicy", "Sealing", "DossierStore", "DossierOffice",
        "DossierExchange", "DossierResources", "ScreenKit", "DossierScreens", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/dossierkast", exclude: ["EntryPoint.swift"],
      swiftSettings: house + [.unsafeFlags(["-enable-testing"])]),
    .executableTarget(
      name: "Cabinet",
      dependencies: [
        "DossierkastProgram", "DossierCore", "DossierStore", "DossierOffice", "DossierExchange",
        "DossierScreens", "ScreenKit", "Sealing", "DossierPolicy",
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Cabinet", swiftSettings: house,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // Runs the program itself on a terminal; needs nothing of the product but its executable.
    .executableTarget(name: "Terminal", path: "Tools/Terminal", swiftSettings: house),
    // Runs programs that people know on a list of the same size.
    .executableTarget(name: "Peers", path: "Tools/Peers", swiftSettings: house),
  ]
)

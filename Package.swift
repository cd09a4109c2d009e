// swift-tools-version: 6.2

import PackageDescription

/// The settings every target of ours is built with: Swift 6 mode, warnings are errors.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Dossierkast",
  products: [
    .executable(name: "dossierkast", targets: ["dossierkast"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CNcursesw", path: "Sources/CNcursesw", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CSodium", path: "Sources/CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "DossierCore", swiftSettings: house),
    .target(
      name: "DossierPolicy", dependencies: ["DossierCore", "Yams"], swiftSettings: house),
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
      resources: [.copy("policies"), .copy("letters"), .copy("standards")],
      swiftSettings: house),
    .executableTarget(
      name: "dossierkast",
      dependencies: [
        "DossierCore", "DossierPolicy", "Sealing", "DossierStore", "DossierOffice",
        "DossierExchange", "DossierResources", "ScreenKit", "DossierScreens", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .testTarget(
      name: "DossierCoreTests", dependencies: ["DossierCore"],
      swiftSettings: house),
    .testTarget(
      name: "DossierPolicyTests", dependencies: ["DossierPolicy", "DossierCore"],
      swiftSettings: house),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: house),
    .testTarget(
      name: "DossierStoreTests", dependencies: ["DossierStore", "DossierCore", "Sealing"],
      swiftSettings: house),
    .testTarget(
      name: "DossierOfficeTests",
      dependencies: ["DossierOffice", "DossierCore", "DossierPolicy"],
      swiftSettings: house),
    .testTarget(
      name: "DossierExchangeTests", dependencies: ["DossierExchange", "DossierCore"],
      exclude: ["Goldens"], swiftSettings: house),
    .testTarget(
      name: "ScreenKitTests", dependencies: ["ScreenKit"], exclude: ["Goldens"],
      swiftSettings: house),
    .testTarget(
      name: "DossierScreensTests",
      dependencies: ["DossierScreens", "DossierOffice", "DossierCore", "ScreenKit"],
      exclude: ["Goldens", "Management/Goldens"], swiftSettings: house),
    .testTarget(
      name: "JourneyTests", dependencies: ["dossierkast"], swiftSettings: house),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "dossierkast", "DossierCore", "DossierPolicy", "DossierStore", "DossierOffice",
        "DossierExchange", "Sealing",
      ],
      swiftSettings: house),
    .testTarget(
      name: "TerminalKitTests", dependencies: ["TerminalKit", "ScreenKit", "CNcursesw"],
      swiftSettings: house),
    .testTarget(
      name: "TidyTests", exclude: ["rules-without-a-test.txt"], swiftSettings: house),
  ]
)

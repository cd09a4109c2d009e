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
  targets: [
    .target(name: "DossierCore", swiftSettings: house),
    .testTarget(
      name: "DossierCoreTests", dependencies: ["DossierCore"], swiftSettings: house),
  ]
)

// swift-tools-version: 6.2
import PackageDescription

/// The rules of the house: Swift 6 mode, no warning left standing, imports that say what they use.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "vetreport",
  products: [
    .library(name: "ReportKit", targets: ["ReportKit"]),
    .executable(name: "vetreport", targets: ["vetreport"]),
  ],
  targets: [
    // The tables of the catalogue as constants; a Swift literal of that size takes minutes to compile.
    .target(name: "PreparedCatalogue"),
    .target(
      name: "ReportKit", dependencies: ["PreparedCatalogue"],
      exclude: ["Quantities/Corpus", "Facts/Corpus", "Checks/Corpus"],
      swiftSettings: house),
    .executableTarget(name: "vetreport", dependencies: ["ReportKit"], swiftSettings: house),
    .executableTarget(name: "benchmark", dependencies: ["ReportKit"], swiftSettings: house),
    .testTarget(
      name: "ReportKitTests", dependencies: ["ReportKit"], exclude: ["Comparison/Golden"],
      swiftSettings: house),
    .testTarget(
      name: "VetreportTests", dependencies: ["ReportKit", "vetreport"],
      exclude: ["Transcripts"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz target links only with libFuzzer's runtime, so it joins the package when asked for.
if Context.environment["VETREPORT_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["ReportKit"], swiftSettings: house))
}

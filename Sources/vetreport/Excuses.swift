import ReportKit

/// Marks findings that do not count: suppressed by the configuration, or known to the baseline.
struct Excuses {
  private let suppressions: [Suppression]
  private let settingsPath: String
  private var isUsed: [Bool]
  private var baseline: Baseline?
  private var paths: [String] = []

  init(_ settings: Settings, _ baseline: Baseline?) {
    suppressions = settings.suppressions
    settingsPath = settings.path ?? Settings.fileName
    isUsed = suppressions.map { _ in false }
    self.baseline = baseline
  }

  mutating func mark(_ report: inout CheckedReport) {
    paths.append(report.path)
    for index in report.findings.indices {
      let finding = report.findings[index]
      if let found = suppressions.firstIndex(where: { $0.covers(finding, of: report) }) {
        isUsed[found] = true
        report.findings[index].excuse = .suppressed(reason: suppressions[found].reason)
      } else if baseline?.knows(finding, of: report.path) == true {
        report.findings[index].excuse = .known
      }
    }
  }

  /// Tells of suppressions that suppress nothing, and of a baseline that could be shorter.
  func tell(_ console: inout Console, baselinePath: String?) {
    for (index, suppression) in suppressions.enumerated() where !isUsed[index] {
      console.note(
        .unusedSuppression(path: settingsPath, line: suppression.line, name: suppression.name))
    }
    if let baselinePath, let gone = baseline?.goneEntries(of: paths), gone > 0 {
      console.note(.goneFindings(path: baselinePath, count: gone))
    }
  }
}

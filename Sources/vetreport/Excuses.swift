import ReportKit

/// Marks findings that do not count: suppressed by the configuration, or known to the baseline.
struct Excuses {
  private let suppressions: [Suppression]
  private let settingsPath: String
  private var isUsed: [Bool]
  private var baseline: Baseline?
  private var paths: [String] = []
  /// By index into `CheckRules.all`: the rules that take part.
  private let isSelected: [Bool]

  init(_ settings: Settings, _ baseline: Baseline?, isSelected: [Bool]) {
    self.isSelected = isSelected
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

  /// Whether all rules that a word names took part; of nothing known, whether all rules did.
  private func tookPart(_ rule: String?) -> Bool {
    zip(RuleSelection.ids, isSelected).allSatisfy { id, isSelected in
      isSelected || !(rule.map { RuleSelection.covers($0, id) } ?? true)
    }
  }

  /// Tells of suppressions that suppress nothing, and of a baseline that could be shorter.
  func tell(_ console: inout Console, baselinePath: String?) {
    for (index, suppression) in suppressions.enumerated()
    where !isUsed[index] && tookPart(suppression.rule) {
      console.note(
        .unusedSuppression(path: settingsPath, line: suppression.line, name: suppression.name))
    }
    if let baselinePath,
      let gone = baseline?.goneEntries(of: paths, isSelected: tookPart), gone > 0
    {
      console.note(.goneFindings(path: baselinePath, count: gone))
    }
  }
}

/// What all reports of a run come to.
struct CheckTotals: Sendable {
  private(set) var reports = 0
  private(set) var counts = CheckCounts()
  private(set) var coverage = CheckResult.Coverage()
  private var tallies = [CheckTally](repeating: CheckTally(), count: CheckRules.all.count)

  mutating func add(_ report: CheckedReport) {
    reports += 1
    counts.add(report.findings)
    coverage.figures += report.coverage.figures
    coverage.typed += report.coverage.typed
    coverage.related += report.coverage.related
    coverage.decided += report.coverage.decided
    for entry in report.tallies { tallies[entry.rule] += entry.tally }
  }

  /// By rule, those that tested something.
  var byRule: [(rule: Int, tally: CheckTally)] {
    tallies.enumerated().filter { $0.element.total > 0 }
      .map { (rule: $0.offset, tally: $0.element) }
  }

  var tally: CheckTally { tallies.reduce(into: CheckTally()) { $0 += $1 } }
}

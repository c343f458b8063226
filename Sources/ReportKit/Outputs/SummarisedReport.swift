/// A report with its summary and what its page shows besides.
package struct SummarisedReport: Sendable {
  package var summary: ReportSummary
  package var analysis: Analysis
  /// In the order of the analysis' facts; the page lists them all.
  var facts: [Fact]

  /// Reads the models, puts the rules to the report and says what is to be said.
  package init(path: String, _ analysis: Analysis) {
    let report = Report(
      ReportResult(path: path, analysis: analysis), catalogue: .builtIn)
    let result = Checker.check(analysis)
    let checked = CheckedReport(path: path, analysis, result, withRelations: false)
    var summary = SummaryBuilder.build(report, analysis)
    summary.findings = zip(checked.findings, result.findings).map { finding, source in
      SummaryFinding(
        rule: "\(finding.ruleId)", severity: finding.severity, message: finding.message,
        expected: finding.expected, line: finding.claim.place.line, fact: finding.claim.factId,
        evidence: finding.evidence.compactMap(\.factId), fingerprint: finding.fingerprint,
        range: source.claim.range)
    }
    summary.relations = checked.tally.total
    summary.verified = checked.tally.verified
    self.summary = summary
    self.analysis = analysis
    facts = report.facts
  }
}

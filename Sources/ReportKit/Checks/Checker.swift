/// Puts all rules to one report.
package enum Checker {
  /// Checks what was read from a report.
  ///
  /// - Parameters:
  ///   - isSelected: by index into `CheckRules.all`; nil for all rules.
  ///   - keepsLevels: whether the report will be compared with others.
  package static func check(
    _ analysis: Analysis, isSelected: [Bool]? = nil, keepsLevels: Bool = false
  ) -> CheckResult {
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let context = CheckContext(analysis, text: Bytes(buffer))
      var result = CheckResult()
      for (index, rule) in CheckRules.all.enumerated() where isSelected?[index] ?? true {
        var results = RuleResults(rule: index, severity: rule.severity)
        rule.check(context, &results)
        let base = result.relations.count
        result.relations += results.relations
        for var finding in results.findings {
          if finding.relation >= 0 { finding.relation += base }
          result.findings.append(finding)
        }
      }
      sort(&result)
      if keepsLevels { result.levels = ReportLevels(context) }
      cover(&result, context)
      return result
    }
  }

  /// Puts relations and findings into the order of the text.
  private static func sort(_ result: inout CheckResult) {
    let order = result.relations.indices.sorted {
      let (a, b) = (result.relations[$0], result.relations[$1])
      return (a.claim.range.lowerBound, a.rule, $0) < (b.claim.range.lowerBound, b.rule, $1)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    result.relations = order.map { result.relations[$0] }
    for index in result.findings.indices where result.findings[index].relation >= 0 {
      result.findings[index].relation = places[result.findings[index].relation]
    }
    result.findings = result.findings.enumerated().sorted {
      ($0.element.claim.range.lowerBound, $0.element.rule, $0.offset)
        < ($1.element.claim.range.lowerBound, $1.element.rule, $1.offset)
    }.map(\.element)
  }

  /// Counts the figures that were seen, related and decided.
  private static func cover(_ result: inout CheckResult, _ context: CheckContext) {
    var related = [Bool](repeating: false, count: context.facts.count)
    var decided = related
    for relation in result.relations {
      let isDecided = relation.judgement.verdict != .undecidable
      for operand in [relation.claim] + relation.operands where operand.fact >= 0 {
        related[Int(operand.fact)] = true
        if isDecided { decided[Int(operand.fact)] = true }
      }
    }
    result.levels?.mark(related: related, decided: decided)
    result.coverage.figures = context.facts.count
    result.coverage.typed = context.facts.count { $0.indicator >= 0 }
    result.coverage.related = related.count { $0 }
    result.coverage.decided = decided.count { $0 }
  }
}

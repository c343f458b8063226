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
      // By rule, in their order: relations are many, and are put together once.
      var relations: [[TestedRelation]] = []
      var count = 0
      for (index, rule) in CheckRules.all.enumerated() where isSelected?[index] ?? true {
        var results = RuleResults(rule: index, severity: rule.severity)
        rule.check(context, &results)
        for var finding in results.findings {
          if finding.relation >= 0 { finding.relation += count }
          result.findings.append(finding)
        }
        count += results.relations.count
        relations.append(results.relations)
      }
      sort(relations, into: &result)
      if keepsLevels { result.levels = ReportLevels(context) }
      cover(&result, context)
      return result
    }
  }

  /// Puts relations and findings into the order of the text.
  private static func sort(
    _ relations: [[TestedRelation]], into result: inout CheckResult
  ) {
    var order: [(start: Int, list: Int, member: Int)] = []
    order.reserveCapacity(relations.reduce(0) { $0 + $1.count })
    var bases: [Int] = []
    for (list, members) in relations.enumerated() {
      bases.append(order.count)
      for (member, relation) in members.enumerated() {
        order.append((relation.claim.range.lowerBound, list, member))
      }
    }
    order.sort { $0 < $1 }
    var places = [Int](repeating: 0, count: order.count)
    for (place, relation) in order.enumerated() {
      places[bases[relation.list] + relation.member] = place
    }
    result.relations = order.map { relations[$0.list][$0.member] }
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
      func mark(_ fact: Int) {
        guard fact >= 0 else { return }
        related[fact] = true
        if isDecided { decided[fact] = true }
      }
      mark(Int(relation.claim.fact))
      for operand in relation.operands { mark(Int(operand.fact)) }
    }
    result.levels?.mark(related: related, decided: decided)
    result.coverage.figures = context.facts.count
    result.coverage.typed = context.facts.count { $0.indicator >= 0 }
    result.coverage.related = related.count { $0 }
    result.coverage.decided = decided.count { $0 }
  }
}

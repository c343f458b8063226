/// The figures of a report that others are compared with, as the outputs print them.
package struct CheckedLevels: Sendable {
  var levels: ReportLevels
  /// By index into `ReportLevels.levels`.
  var members: [CheckedMember]
}

/// Compares checked reports with those before them, and adds what is found to the later ones.
///
/// Of earlier reports only the figures are kept that may be compared. Reports are to be added in the
/// order in which they are written, so that the same run says the same.
package struct CheckedAcross {
  private var checker: CrossChecker
  /// By report, in their order.
  private var members: [[CheckedMember]] = []

  /// - Parameter isSelected: by index into `CheckRules.all`; nil for all rules.
  package init(isSelected: [Bool]? = nil) { checker = CrossChecker(isSelected: isSelected) }

  /// Whether any of the rules compares reports.
  package var isNeeded: Bool { checker.isNeeded }

  /// Compares a report with those that were added before, and takes from it what later ones need.
  package mutating func add(_ report: inout CheckedReport, withRelations: Bool) {
    guard let own = report.levels else { return }
    report.levels = nil
    let relations = checker.compare(own.levels, withArithmetic: withRelations)
    var found = findings(relations, own)
    if withRelations {
      // Only findings have been numbered so far; relations stand behind those of the report itself.
      for index in found.indices { found[index].relation += report.relations.count }
      report.relations += relations.map { self.relation($0, own) }
    } else {
      for index in found.indices { found[index].relation = -1 }
    }
    report.findings += found
    if !relations.isEmpty {
      report.count(relations, own.levels)
      report.sort()
    }
    members.append(own.members)
  }

  /// What is found between a report and those that were added before.
  package mutating func add(_ own: CheckedLevels) -> [CheckedFinding] {
    let found = findings(checker.compare(own.levels, withArithmetic: false), own)
    members.append(own.members)
    return found
  }

  private func relation(_ relation: CrossRelation, _ own: CheckedLevels) -> CheckedRelation {
    CheckedRelation(
      kind: relation.kind, rule: relation.rule, verdict: relation.judgement.verdict,
      basis: relation.judgement.basis, claim: member(relation.claim, own),
      operands: relation.operands.map { member($0, own) }, computed: relation.computed)
  }

  /// Each with the index of its relation.
  private func findings(
    _ relations: [CrossRelation], _ own: CheckedLevels
  ) -> [CheckedFinding] {
    var fingerprints = Fingerprints()
    var findings: [CheckedFinding] = []
    for (index, relation) in relations.enumerated() {
      guard let finding = relation.finding else { continue }
      let claim = member(relation.claim, own)
      let operands = relation.operands.map { member($0, own) }
      findings.append(
        CheckedFinding(
          rule: relation.rule, severity: finding.severity,
          message: CheckedAcross.message(finding.message, operands), claim: claim,
          evidence: operands, expected: relation.computed, actual: claim.text,
          difference: finding.difference, hypotheses: finding.hypotheses, relation: index,
          fingerprint: fingerprints.next(
            CheckRules.all[relation.rule].id, claim, operands, message: finding.message.english)))
    }
    return findings
  }

  private func member(_ operand: CrossOperand, _ own: CheckedLevels) -> CheckedMember {
    let index = operand.level.index
    if let report = operand.report { return members[report][index] }
    var member = own.members[index]
    member.elsewhere = nil
    return member
  }

  /// The message with the places in other reports, for formats that show no evidence.
  private static func message(_ remark: Remark, _ operands: [CheckedMember]) -> Remark {
    var places: [String] = []
    for place in operands.compactMap(\.otherPlace) where !places.contains(place) {
      places.append(place)
    }
    var message = remark
    if !places.isEmpty {
      message.english += " (\(places.joined(separator: ", ")))"
      message.chinese += "（\(places.joined(separator: "，"))）"
    }
    return message
  }
}

extension CheckedReport {
  /// Counts relations with other reports among its own.
  fileprivate mutating func count(_ relations: [CrossRelation], _ levels: ReportLevels) {
    var tallies = [CheckTally](repeating: CheckTally(), count: CheckRules.all.count)
    for entry in self.tallies { tallies[entry.rule] += entry.tally }
    var related = levels.levels.map(\.isRelated)
    var decided = levels.levels.map(\.isDecided)
    let before = (related.count { $0 }, decided.count { $0 })
    for relation in relations {
      tallies[relation.rule].count(relation.judgement.verdict)
      for operand in [relation.claim] + relation.operands where operand.report == nil {
        related[operand.level.index] = true
        if relation.judgement.verdict != .undecidable { decided[operand.level.index] = true }
      }
    }
    self.tallies = tallies.enumerated().filter { $0.element.total > 0 }
      .map { (rule: $0.offset, tally: $0.element) }
    coverage.related += related.count { $0 } - before.0
    coverage.decided += decided.count { $0 } - before.1
  }

  /// Puts relations and findings into the order of the text again.
  fileprivate mutating func sort() {
    let order = relations.indices.sorted {
      (relations[$0].claim.place.decoded.lowerBound, relations[$0].rule, $0)
        < (relations[$1].claim.place.decoded.lowerBound, relations[$1].rule, $1)
    }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    relations = order.map { relations[$0] }
    for index in findings.indices where places.indices.contains(findings[index].relation) {
      findings[index].relation = places[findings[index].relation]
    }
    findings = findings.enumerated().sorted {
      ($0.element.claim.place.decoded.lowerBound, $0.element.rule, $0.offset)
        < ($1.element.claim.place.decoded.lowerBound, $1.element.rule, $1.offset)
    }.map(\.element)
  }
}

extension CheckedReport {
  /// What the checks found in a report that was read from a path.
  ///
  /// - Parameter withRelations: whether the relations are wanted too, which are many more.
  package init(path: String, _ analysis: Analysis, _ result: CheckResult, withRelations: Bool) {
    let document = analysis.document
    func stated(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      path: path, kind: document.kind, title: stated(document.title),
      organisation: stated(document.organisation), period: document.period?.description,
      findings: [], relations: [], coverage: result.coverage,
      tallies: CheckedReport.tallies(result.relations), source: analysis.source)
    (findings, relations, levels) = analysis.source.normalized.withUnsafeBufferPointer {
      normalized in
      analysis.source.decoded.withUnsafeBufferPointer { decoded in
        let builder = CheckedReportBuilder(
          analysis, result, text: Bytes(normalized), decoded: Bytes(decoded),
          withRelations: withRelations)
        return (builder.findings(), builder.relations(), builder.levels(path: path))
      }
    }
  }

  private static func tallies(
    _ relations: [TestedRelation]
  ) -> [(rule: Int, tally: CheckTally)] {
    var tallies = [CheckTally](repeating: CheckTally(), count: CheckRules.all.count)
    for relation in relations { tallies[relation.rule].count(relation.judgement.verdict) }
    return tallies.enumerated().filter { $0.element.total > 0 }
      .map { (rule: $0.offset, tally: $0.element) }
  }
}

/// Turns offsets and indexes into places and texts.
private struct CheckedReportBuilder {
  private let result: CheckResult
  private let facts: [FactRecord]
  private let text: Bytes
  private let decoded: Bytes
  private let fields: FactFields
  private let places: PlaceTable
  private let withRelations: Bool
  private let source: SourceText
  private let paths = SectionPaths()

  init(
    _ analysis: Analysis, _ result: CheckResult, text: Bytes, decoded: Bytes, withRelations: Bool
  ) {
    self.result = result
    facts = analysis.facts
    self.text = text
    self.decoded = decoded
    fields = FactFields(analysis, text: text)
    self.withRelations = withRelations
    var members = result.findings.flatMap { [$0.claim] + $0.evidence }
    if withRelations { members += result.relations.flatMap { [$0.claim] + $0.operands } }
    members += result.levels?.levels.map(\.operand) ?? []
    places = PlaceTable(members.map(\.range), analysis.source)
    source = analysis.source
  }

  func relations() -> [CheckedRelation] {
    guard withRelations else { return [] }
    return result.relations.map { relation in
      CheckedRelation(
        kind: relation.kind, rule: relation.rule, verdict: relation.judgement.verdict,
        basis: relation.judgement.basis, claim: member(relation.claim),
        operands: relation.operands.map(member), computed: arithmetic(relation))
    }
  }

  func findings() -> [CheckedFinding] {
    var fingerprints = Fingerprints()
    return result.findings.map { finding in
      let claim = member(finding.claim)
      let evidence = finding.evidence.map(member)
      let relation =
        result.relations.indices.contains(finding.relation)
        ? result.relations[finding.relation] : nil
      return CheckedFinding(
        rule: finding.rule, severity: finding.severity, message: finding.message, claim: claim,
        evidence: evidence, expected: finding.expected ?? relation.flatMap(arithmetic),
        actual: finding.actual ?? (claim.text.isEmpty ? nil : claim.text),
        difference: finding.difference, hypotheses: finding.hypotheses,
        relation: finding.relation,
        fingerprint: fingerprints.next(
          CheckRules.all[finding.rule].id, claim, evidence, message: finding.message.english))
    }
  }

  /// What other reports are compared with, as they print it.
  func levels(path: String) -> CheckedLevels? {
    guard let levels = result.levels else { return nil }
    let members = levels.levels.map { level in
      var member = member(level.operand)
      let phrase =
        member.isCell
        ? "\(member.label): \(member.text)" : source.phrase(at: member.place.decoded)
      member.elsewhere = CheckedMember.Elsewhere(path: path, phrase: phrase)
      return member
    }
    return CheckedLevels(levels: levels, members: members)
  }

  private func arithmetic(_ relation: TestedRelation) -> String? {
    Arithmetic.text(of: relation, facts: facts, in: text)
  }

  private func member(_ operand: Operand) -> CheckedMember {
    let place = places.place(of: operand.range)
    let index = Int(operand.fact)
    let printed = decoded.string(place.decoded)
    guard facts.indices.contains(index) else {
      return CheckedMember(
        text: printed, value: operand.number.flatMap(value), factId: nil, label: printed,
        place: place, section: path(ofSection: section(of: operand.range)))
    }
    let fact = facts[index]
    return CheckedMember(
      text: printed, value: fact.quantity.value, factId: Fact.hexadecimal(fact.id),
      label: label(fact), place: place, section: path(ofSection: fact.section),
      isCell: fields.isCell(fact))
  }

  /// Most members stand in the section of the one before them.
  private func path(ofSection section: Int32) -> [String] {
    if paths.section != section {
      (paths.section, paths.path) = (section, fields.path(ofSection: section))
    }
    return paths.path
  }

  /// A cell is named by its row and column.
  private func label(_ fact: FactRecord) -> String {
    guard fields.isCell(fact) else { return text.string(fields.trimmed(fact.label)) }
    let cell = [fields.joined(fields.rowLabels(fact)), fields.joined(fields.columnLabels(fact))]
      .compactMap(\.self).joined(separator: " | ")
    return cell.isEmpty ? text.string(fields.trimmed(fact.label)) : cell
  }

  private func value(_ number: PrintedNumber) -> Decimal? {
    let places = (0...6).first { (number.value * Rational.power($0)).isWhole } ?? 6
    return number.value.rounded(toDecimals: places)?.trimmed
  }

  /// The section of a place that is no fact: that of its block.
  private func section(of range: Range<Int>) -> Int32 {
    let blocks = fields.document.blocks
    let next = partition(of: blocks.count) { blocks[$0].range.lowerBound <= range.lowerBound }
    return next > 0 ? blocks[next - 1].section : 0
  }
}

/// The headings above the section that was asked for last.
private final class SectionPaths {
  var section: Int32 = -1
  var path: [String] = []
}

extension CheckRule {
  /// 其中女生5200人 of 4800
  static let sumExceeds = CheckRule(
    id: "sum.exceeds", severity: .warning,
    title: Remark(en: "no part exceeds its whole", zh: "部分不大于总数"),
    explanation: Remark(
      en: """
        A figure behind 其中 must not be greater than the total before it; nor may parts that one breakdown \
        tells apart (grades, levels, kinds of members) be greater together. Overlapping groups (双师, 硕士, 高级) \
        are not added.
        """,
      zh: """
        “其中”之后的数字不得大于之前的总数；按同一标准划分的各部分（等级、级别、成员类型）之和也不得大于总数。\
        相互重叠的群体（双师、硕士、高级职称）不相加。
        """),
    example: "在校生4800人，其中女生5200人。"
  ) { context, results in
    for breakdown in context.breakdowns where breakdown.form == .among || breakdown.isOpen {
      let total = context.numbers[breakdown.total]
      // The figure that 其中 speaks of may stand further off.
      let wholes = [breakdown.total] + breakdown.otherTotals
      guard let first = breakdown.parts.first else { continue }
      let part = context.numbers[first]
      let isLarger = part.value > total.value && total.hedge == nil && part.hedge == nil
      let judgement = isLarger ? Judgement(.inconsistent, .outside) : Judgement(.consistent, .exact)
      let hasOther = wholes.dropFirst().contains { context.numbers[$0].value >= part.value }
      if isLarger,
        hasOther || context.facts[first].unit != context.facts[breakdown.total].unit
          || isOfAnother(first, breakdown.total, context)
      {
        continue
      }
      let index = results.test(
        .subset, claim: context.operand(first), operands: [context.operand(breakdown.total)],
        formula: .atMost, value: part.value, judgement)
      if isLarger {
        results.contradiction(
          index, Remark(en: "a part exceeds its whole", zh: "部分大于总数"), context)
      }
      SplitParts(context, breakdown).run(&results)
    }
    for table in context.document.tables.indices where !context.factsOfTable[table].isEmpty {
      for sum in context.parentRows[table].joined() {
        guard let part = sum.parts.first, isToldAsPart(part, context),
          exceeds(part, sum.total, context), !hasOtherWhole(part, sum.total, context)
        else { continue }
        let index = results.test(
          .subset, claim: context.operand(part), operands: [context.operand(sum.total)],
          formula: .atMost, value: context.numbers[part].value, Judgement(.inconsistent, .outside))
        results.contradiction(
          index, Remark(en: "a part exceeds its whole", zh: "部分大于总数"), context)
      }
    }
  }

  /// 注册资本5000万元，员工1380人，其中技术人员217人，实现产值6.2亿元: 其中 tells of the figure before it, and of
  /// others of its sort.
  private static func isOfAnother(_ part: Int, _ total: Int, _ context: CheckContext) -> Bool {
    let facts = context.facts
    guard facts[total].table < 0, total < part else { return false }
    return (total + 1..<part).contains { index in
      let between = span(
        facts[index].quantity.range.upperBound, facts[part].quantity.range.lowerBound)
      return facts[index].unit?.unitClass != facts[total].unit?.unitClass
        && context.text.first("其中", from: between.lowerBound, to: between.upperBound) != nil
    }
  }

  /// Rows without a number may go on with the group above; 其中 tells a part.
  private static func isToldAsPart(_ part: Int, _ context: CheckContext) -> Bool {
    let fact = context.facts[part]
    let row = context.document.tables[Int(fact.table)].rows[Int(fact.row)]
    return row.cells.contains { context.text.has("其中", at: $0.lowerBound) }
  }

  /// 未定级 13, 其中：研究生 36: of a greater figure further up.
  private static func hasOtherWhole(
    _ part: Int, _ total: Int, _ context: CheckContext
  ) -> Bool {
    let fact = context.facts[part]
    return context.factsOfTable[Int(fact.table)].contains {
      let other = context.facts[$0]
      return $0 != total && other.column == fact.column && other.row < fact.row
        && fact.row - other.row <= 12 && other.unit == fact.unit
        && context.numbers[$0].value >= context.numbers[part].value
    }
  }

  private static func exceeds(_ part: Int, _ total: Int, _ context: CheckContext) -> Bool {
    context.facts[part].unit == context.facts[total].unit
      && context.numbers[part].rounded.lower ?? .zero > context.numbers[total].rounded.upper
        ?? .zero
  }
}

/// Parts that one breakdown tells apart, which may be added.
private struct SplitParts {
  private let context: CheckContext
  private let breakdown: Breakdown

  init(_ context: CheckContext, _ breakdown: Breakdown) {
    self.context = context
    self.breakdown = breakdown
  }

  func run(_ results: inout RuleResults) {
    let total = context.numbers[breakdown.total]
    let parts = breakdown.parts.filter {
      context.facts[$0].unit == context.facts[breakdown.total].unit
    }
    guard parts.count >= 2, total.hedge == nil, isSplit(parts) else { return }
    let sum = context.sum(breakdown.total, parts)
    // Smaller sums are `sum.parts`, or a list that leaves some out.
    guard sum.judgement.verdict == .inconsistent, sum.value > total.value else { return }
    // What misses by little is told by `sum.parts`; and two splits of one whole make twice the whole.
    guard sum.value - total.value >= total.value / Rational(10), !closes(parts) else { return }
    // 发展到126家，较94家新增32家。其中…: of the total that they do make up.
    if breakdown.otherTotals.contains(where: { context.numbers[$0].value >= sum.value }) { return }
    let index = results.test(
      .partition, claim: context.operand(breakdown.total), operands: parts.map(context.operand),
      formula: .sum, value: sum.value, sum.judgement)
    results.contradiction(
      index, Remark(en: "the parts exceed their whole", zh: "各部分之和大于总数"), context)
  }

  private func closes(_ parts: [Int]) -> Bool {
    (2...parts.count).contains {
      context.sum(breakdown.total, parts.prefix($0)).judgement.holds
    }
  }

  /// Whether all parts differ in one dimension, and so do not overlap.
  private func isSplit(_ parts: [Int]) -> Bool {
    let keys: [DimensionKey] = [.grade, .level, .memberType, .region, .destination, .source]
    return keys.contains { key in
      let values = parts.compactMap { part in
        context.facts[part].dimensions.first { $0.key == key }?.value
      }
      return values.count == parts.count && Set(values).count == parts.count
        && Set(parts.map { context.facts[$0].indicator }).count == 1
    }
  }
}

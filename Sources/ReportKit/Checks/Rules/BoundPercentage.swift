extension CheckRule {
  /// 占105.3%
  static let boundPercentage = CheckRule(
    id: "bound.percentage", severity: .warning,
    title: Remark(en: "a share of a whole is at most 100 %", zh: "占比不超过100%"),
    explanation: Remark(
      en: """
        A share, and rates that count some of all (就业率, 合格率, 毕业率, 满意度 …), cannot be above 100 %. \
        到位率, 完成率, 巩固率, growth and comparisons with a plan can, and are left alone.
        """,
      zh: """
        占比以及“其中多少达到”的比率（就业率、合格率、毕业率、满意度等）不能超过100%。到位率、完成率、巩固率、增长率以及与计划相比的比率可以超过，不作判断。
        """),
    example: "毕业生就业率达102.6%。"
  ) { context, results in
    for (fact, record) in context.facts.enumerated()
    where record.unit?.unitClass == .percent && isBounded(fact, context) {
      let number = context.numbers[fact]
      guard number.value > .one else { continue }
      let index = results.test(
        .bound, claim: context.operand(fact), operands: [], Judgement(.inconsistent, .outside))
      let printed = context.printed(record.quantity.range)
      results.report(
        Remark(
          en: "\(printed) is more than all", zh: "\(printed) 超过100%"),
        claim: context.operand(fact), actual: printed, relation: index)
    }
  }

  private static func isBounded(_ fact: Int, _ context: CheckContext) -> Bool {
    let record = context.facts[fact]
    if record.relation == .share {
      // 完成招生计划的102.7%
      if case .text(let phrase) = record.of,
        context.text.hasAny(["计划", "任务", "目标", "预算", "指标"], in: phrase)
      {
        return false
      }
      return record.indicator >= 0 && !context.text.hasAny(["完成"], in: record.label)
    }
    guard record.relation == .level, let key = context.key(fact) else { return false }
    return bounded.contains(key)
  }

  private static let bounded: Set<String> = [
    "quality.graduationRate", "quality.fitnessPassRate", "quality.skillPassRate",
    "quality.satisfaction", "quality.coursePassRate", "employment.rate", "employment.matchRate",
    "progression.rate", "teachers.dualQualifiedShare", "teachers.seniorShare",
    "teachers.mastersShare", "teachers.specialisedShare", "training.passRate",
    "employment.careerSatisfaction",
  ]
}

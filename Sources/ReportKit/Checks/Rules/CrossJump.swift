extension CheckRule {
  /// 同一单位相邻两年的数据变化合理
  static let crossJump = CheckRule(
    id: "cross.jump", severity: .note,
    title: Remark(
      en: "from one year to the next a figure does not jump", zh: "同一单位相邻两年的数据没有异常跳变"),
    explanation: Remark(
      en: """
        Compares reports of one organisation for two years that follow each other. What changes slowly (在校生, \
        专任教师, 占地面积, 生师比 …) neither doubles nor halves, and a rate does not move by 25 percentage points or \
        more. Small counts (below 20) and money for projects are left alone. A note: such a year may have \
        been; often a digit or a 万 is missing.
        """,
      zh: """
        比较同一单位相邻两个年度的报告。变化缓慢的指标（在校生、专任教师、占地面积、生师比等）不会成倍增减，比率不会变动 25 个百分点及以上。\
        20 以下的小数目和项目经费除外。这只是提示：也可能确有其事，但往往是漏了一位数字或漏写“万”。
        """),
    example: "2020年度报告：全校在校生4500人。2021年度报告：全校在校生45120人。"
  ) { (check: CrossCheck, results: inout CrossResults) in
    for group in check.groups {
      guard let first = group.first, first.role == .own, !CrossCheck.contradictsItself(group),
        CrossJump.isSlow(first.key)
      else { continue }
      for step in [-1, 1] {
        guard let period = first.period.shifted(byYears: step) else { continue }
        let others = check.others(of: first, as: .own, at: period).filter {
          CrossCheck.isNamed(first.level, $0.mention.level)
        }
        // One of several figures that fits is enough.
        guard let other = others.first,
          others.allSatisfy({ CrossJump.jumps(first, $0.mention) })
        else { continue }
        CrossJump.report(first, other, &results)
      }
    }
  }
}

private enum CrossJump {
  /// What a project gets is another sum every year.
  static func isSlow(_ key: LevelKey) -> Bool {
    let indicators = Catalogue.builtIn.indicators
    guard indicators.indices.contains(Int(key.indicator)) else { return false }
    return !indicators[Int(key.indicator)].key.hasPrefix("funding.")
  }

  static func jumps(_ first: ReportLevels.Mention, _ second: ReportLevels.Mention) -> Bool {
    guard let one = first.level.number, let other = second.level.number, !one.value.isNegative,
      !other.value.isNegative
    else { return false }
    let (low, high) = one.value < other.value ? (one, other) : (other, one)
    if first.key.unitClass == .percent { return high.value - low.value >= Rational(25, 100) }
    if low.isCount, low.value < Rational(20) { return false }
    return !low.value.isZero && high.value >= low.value * Rational(2)
  }

  static func report(
    _ first: ReportLevels.Mention, _ other: CrossIndex.Entry, _ results: inout CrossResults
  ) {
    guard let one = first.level.number, let two = other.mention.level.number else { return }
    let isRate = first.key.unitClass == .percent
    results.test(
      .jump, claim: first.level, operands: [other.operand], formula: .jump,
      value: isRate ? one.value - two.value : one.value / two.value,
      Judgement(.review, .outside), subject: Remark(en: "a jump between two years", zh: "相邻两年跳变"),
      hypotheses: CrossCheck.hypotheses(first.level, two.value))
  }
}

extension Period {
  /// The same span some years later, or earlier; nil for one that is open at an end.
  fileprivate func shifted(byYears years: Int) -> Period? {
    guard let start, let end, let first = Int16(exactly: Int(start) + years),
      let last = Int16(exactly: Int(end) + years)
    else { return nil }
    return Period(start: first, startMonth: startMonth, end: last, endMonth: endMonth)
  }
}

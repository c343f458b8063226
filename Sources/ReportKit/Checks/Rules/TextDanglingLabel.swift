extension CheckRule {
  /// A label among figures has its value.
  static let textDanglingLabel = CheckRule(
    id: "text.danglingLabel", severity: .note,
    title: Remark(en: "a label among figures has its value", zh: "并列指标都写有数值"),
    explanation: Remark(
      en: """
        Finds a clause that is nothing but the name of a number (获奖人数；), in a row of clauses parted \
        by ； of which others state theirs, and a verb that its number was lost from (达%，). Clauses \
        with a verb such as 提高 or 统计 speak of the number and need not print it.
        """,
      zh: """
        在以“；”分隔、其他分句写有数值的句子里，查找只有指标名称而没有数值的分句（“获奖人数；”），以及丢失数字的“达%”。\
        含“提高、统计”等动词的分句是在谈论该指标，不必写出数值。
        """),
    example: "在校生规模5329人；各类竞赛获奖人数；教师培训317人次。"
  ) { context, results in
    for sentence in context.sentences {
      let text = context.text
      var start = sentence.range.lowerBound
      var place = start
      var fact = sentence.facts.lowerBound
      var hasFigure = false
      while place <= sentence.range.upperBound {
        place = DanglingLabel.takers.skippingIdeographs(
          in: text, from: place, to: sentence.range.upperBound)
        let isEnd = place == sentence.range.upperBound
        let isMark = text[place] == 0xEF && text.hasAny(of: "；，：", at: place) || text[place] == 0x3B
        guard isEnd || isMark else {
          if text.isIdeograph(at: place),
            let range = DanglingLabel.lostNumber(text, place, sentence.range)
          {
            report(range, context, &results)
          }
          place += max(1, text.scalar(at: place).length)
          continue
        }
        let clause = start..<place
        var figures = 0
        while fact < sentence.facts.upperBound,
          context.facts[fact].quantity.range.lowerBound < place
        {
          figures += 1
          fact += 1
        }
        let endsPart = isEnd || text.has("；", at: place) || text[place] == 0x3B
        if figures > 0 { hasFigure = true }
        if endsPart, figures == 0, hasFigure || fact < sentence.facts.upperBound,
          sentence.facts.count >= 2, DanglingLabel.isLabel(text, clause),
          DanglingLabel.stands(between: clause, in: text, sentence.range)
        {
          report(clause, context, &results)
        }
        place += isEnd ? 1 : max(1, text.scalar(at: place).length)
        start = place
      }
    }
  }

  private static func report(
    _ range: Range<Int>, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let claim = Operand(range)
    let label = context.printed(range)
    let relation = results.test(
      .danglingLabel, claim: claim, operands: [], Judgement(.review, .structure))
    results.report(
      Remark(en: "\(label) has no value", zh: "“\(label)”没有数值"), claim: claim, relation: relation)
  }
}

/// What a clause without its number looks like.
private enum DanglingLabel {
  /// Whether a clause is the name of a number and nothing else.
  static func isLabel(_ text: Bytes, _ clause: Range<Int>) -> Bool {
    guard clause.count >= 12, clause.count <= 120,
      text.length(of: endings, endingAt: clause.upperBound) > 0
    else { return false }
    for place in clause {
      if text.isDigit(at: place) { return false }
      if text.isIdeograph(at: place), text.length(of: verbs, at: place) > 0 { return false }
    }
    return true
  }

  /// Whether ； stands before it or, at the sentence's beginning, behind it.
  static func stands(between clause: Range<Int>, in text: Bytes, _ sentence: Range<Int>) -> Bool {
    text.has("；", endingAt: clause.lowerBound)
      || clause.upperBound < sentence.upperBound && text.has("；", at: clause.upperBound)
  }

  private static let endings: WordList = [
    "人数", "人次", "数量", "金额", "总数", "总额", "总值", "面积", "占比", "比例", "获奖数", "毕业率", "就业率",
    "升学率", "到账额", "项目数", "产值",
  ]
  private static let verbs: WordList = [
    "提高", "提升", "增加", "增长", "减少", "降低", "扩大", "控制", "统计", "公布", "核定", "确定", "掌握", "了解",
    "确保", "保证", "稳定", "落实", "完成", "达到", "超过", "压缩", "公开", "根据", "按照", "不足", "缩小", "优化",
    "调整", "分析", "考核", "登记", "核实", "上报", "汇总", "明确", "限定", "满足", "保持", "位居", "包括", "涵盖",
    "计算", "实现", "保障", "改善", "没有", "加大", "考虑", "依据", "关注", "影响", "占据", "取决", "决定", "作为",
    "核算", "测算", "监测", "排名", "翻番", "翻倍", "创新高", "突破", "下降", "上升", "新增",
  ]

  /// `达%`, `达到万元`: a unit directly behind a verb that wants a number.
  static func lostNumber(_ text: Bytes, _ place: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let verb = text.length(of: takers, at: place)
    guard verb > 0 else { return nil }
    let unit = text.length(of: units, at: place + verb)
    let end = place + verb + unit
    guard unit > 0, end <= sentence.upperBound,
      end == sentence.upperBound || text.endsClause(at: end)
    else { return nil }
    return place..<end
  }

  static let takers: WordList = ["达到", "达", "共计", "合计", "约为", "占比为"]
  private static let units: WordList = ["%", "万元", "元", "平方米", "亩", "人次", "人", "个百分点"]
}

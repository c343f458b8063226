extension CheckRule {
  /// 免学费学生7358人 of 6324 students
  static let boundPart = CheckRule(
    id: "bound.part", severity: .warning,
    title: Remark(en: "no group is larger than the one that it belongs to", zh: "子群体不大于所属群体"),
    explanation: Remark(
      en: """
        Some indicators count part of what others count: those who go on to study are graduates, dual-qualified \
        teachers are teachers, those who get a stipend are students. The part, of the same organisation and time, \
        must not exceed the whole. Person-times, several terms together and other organisations' people are left out. In a table a row whose \
        name is another's with a word before it (发明专利数, 专利数) counts part of it.
        """,
      zh: """
        有些指标统计的是另一指标的一部分：升学者是毕业生，双师型教师是教师，受助者是在校生。同一单位、同一时间的部分不得大于整体。\
        人次、跨学期合计及其他单位的人员除外。表格中名称为另一行加限定词的行（发明专利数与专利数）是其一部分。
        """),
    example: "在校生6324人。……下学期免学费学生7358人。"
  ) { context, results in
    for (part, wholes) in PartIndicators.all {
      guard let key = context.catalogue.index(of: part) else { continue }
      for fact in context.factsOfIndicator[Int16(key)] ?? [] where isCounted(fact, context) {
        let candidates =
          wholes.lazy.compactMap { context.catalogue.index(of: $0) }
          .map { bases(Int16($0), beside: fact, context) }.first { !$0.isEmpty } ?? []
        guard
          let base = candidates.max(by: { context.numbers[$0].value < context.numbers[$1].value })
        else { continue }
        test(fact, base, context, &results)
      }
    }
    NestedRows(context).run(&results)
  }

  private static func isCounted(_ fact: Int, _ context: CheckContext) -> Bool {
    let record = context.facts[fact]
    return record.unit?.unitClass == .person && record.unit?.perName == nil
      && record.relation == .level && context.numbers[fact].hedge == nil
      && !context.wholes.standsInCase(record) && !context.isOfRegion(fact)
  }

  private static func bases(
    _ indicator: Int16, beside fact: Int, _ context: CheckContext
  ) -> [Int] {
    context.wholes.figures(of: indicator, beside: fact).filter {
      context.isOfWhole($0) && context.facts[$0].dimensions.isEmpty
        && context.facts[$0].unit == context.facts[fact].unit
        && context.facts[$0].relation == .level && isPlain($0, context)
    }
  }

  /// 在校生, 毕业生, 专任教师: not the students of an order class.
  private static func isPlain(_ fact: Int, _ context: CheckContext) -> Bool {
    context.text.contains(plain, in: context.facts[fact].label)
  }

  private static let plain: WordList = ["在校", "全日制", "毕业生", "专任", "教职"]

  private static func test(
    _ part: Int, _ whole: Int, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let holds = context.numbers[part].value <= context.numbers[whole].value
    let index = results.test(
      .bound, claim: context.operand(part), operands: [context.operand(whole)], formula: .atMost,
      value: context.numbers[part].value,
      holds ? Judgement(.consistent, .exact) : Judgement(.inconsistent, .outside))
    if !holds {
      results.contradiction(
        index, Remark(en: "more than there are", zh: "人数超过所属群体的总数"), context)
    }
  }
}

/// Indicators that count part of what others count, with these, the nearest first.
enum PartIndicators {
  static let all: [(String, [String])] = [
    ("aid.persons", ["enrolment.students"]),
    ("enrolment.newStudents", ["enrolment.students"]),
    ("cooperation.interns", ["enrolment.students"]),
    ("progression.students", ["enrolment.graduates"]),
    ("employment.employed", ["enrolment.graduates"]),
    ("employment.local", ["enrolment.graduates"]),
    ("teachers.dualQualified", ["teachers.fullTime", "teachers.staff"]),
    ("teachers.senior", ["teachers.staff", "teachers.fullTime"]),
    ("teachers.masters", ["teachers.staff", "teachers.fullTime"]),
    ("teachers.specialised", ["teachers.fullTime", "teachers.staff"]),
    ("teachers.fullTime", ["teachers.total"]),
  ]
}

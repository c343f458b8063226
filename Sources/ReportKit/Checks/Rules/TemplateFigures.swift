extension CheckRule {
  /// A report states the figures that its kind must state.
  static let templateFigures = CheckRule(
    id: "template.figures", severity: .note,
    title: Remark(en: "a report states the figures of its kind", zh: "报告写有该类报告必填的数据"),
    explanation: Remark(
      en: """
        Looks for the figures that the outline of annual quality reports asks for: students, new \
        students, graduates, teachers, their share of double qualification, ratio and grades, area, \
        equipment, employment. Speaks only of a report of at least 80 figures that states three \
        quarters of them: an excerpt, or a report of another make, lacks more than it forgot.
        """,
      zh: """
        检查质量年度报告提纲要求的数据：在校生、招生、毕业生、专任教师、双师比例、生师比、职称、占地面积、设备值、就业率等。\
        只有数据不少于 80 个、且写出四分之三以上时才提示所缺的项目；节选或其他体例的报告不判断。
        """),
    example: "中等职业教育质量年度报告没有写“生师比”"
  ) { context, results in
    let required = RequiredFigures.keys(of: context.document.kind)
    guard !required.isEmpty, let first = context.document.blocks.first else { return }
    let missing = required.filter { figure in
      !figure.keys.contains { key in
        context.catalogue.index(of: "\(key)").map { context.factsOfIndicator[Int16($0)] != nil }
          ?? false
      }
    }
    // A part of a report, or a short one, leaves out more than it forgets.
    guard missing.count * 4 <= required.count, context.facts.count >= 80 else { return }
    let claim = Operand(first.range)
    for figure in missing {
      let relation = results.test(
        .template, claim: claim, operands: [], Judgement(.review, .structure))
      results.report(
        Remark(en: "\(figure.keys[0]) is not stated", zh: "没有写出“\(figure.name)”"), claim: claim,
        relation: relation)
    }
  }
}

/// What the annual quality reports must state.
enum RequiredFigures {
  struct Figure: Sendable {
    let name: StaticString
    /// Any of these will do.
    let keys: [StaticString]

    init(_ name: StaticString, _ keys: StaticString...) {
      self.name = name
      self.keys = keys
    }
  }

  static func keys(of kind: ReportKind) -> [Figure] {
    switch kind {
    case .schoolAnnualQuality, .collegeAnnualQuality, .regionalAnnualQuality: annual
    default: []
    }
  }

  static let annual = [
    Figure("在校生数", "enrolment.students"), Figure("招生数", "enrolment.newStudents"),
    Figure("毕业生数", "enrolment.graduates"),
    Figure("专任教师数", "teachers.fullTime", "teachers.total", "teachers.staff"),
    Figure("双师型教师", "teachers.dualQualified", "teachers.dualQualifiedShare"),
    Figure("生师比", "teachers.studentRatio"),
    Figure(
      "高级职称教师", "teachers.senior", "teachers.seniorShare", "teachers.middleSeniorShare"),
    Figure(
      "占地或建筑面积", "school.campusArea", "school.floorArea", "facilities.campusAreaPerStudent",
      "facilities.floorAreaPerStudent"),
    Figure(
      "教学仪器设备值", "facilities.equipmentValue", "facilities.equipmentValuePerStudent"),
    Figure("就业率", "employment.rate"), Figure("对口就业率", "employment.matchRate"),
    Figure("纸质图书", "facilities.books", "facilities.booksPerStudent"),
  ]
}

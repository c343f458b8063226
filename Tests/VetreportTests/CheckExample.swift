import ReportKit

/// Findings and relations made by hand, so that the formats can be tested apart from the rules, with
/// texts that no format may stumble over.
enum CheckExample {
  /// What a rule could say at its worst: every sign that means something to some format.
  static let hostile =
    "50% of a,b:c; \"q\" 'r' <&> ]]> ::error::x\r\nnext \u{1}\u{1B}[31m\u{9B}2J\u{202E} =1+1"

  static let text = """
    东岭市理工学校质量年度报告（2021年度）

    1 学校情况
    全校专任教师 247 人，其中“双师型”教师235人，占专任教师的95.41%，占比较高。
    毕业生1402人。

    """

  static func analysis(_ text: String = text) throws -> Analysis {
    try ReportAnalyzer().analyze(Array(text.utf8))
  }

  /// One finding of each severity, the mildest first, and a relation of each verdict.
  static func report(
    path: String = "reports/a, b:%.txt", excuses: [Int: CheckedFinding.Excuse] = [:]
  ) throws -> CheckedReport {
    let analysis = try analysis()
    let operands = analysis.source.normalized.withUnsafeBufferPointer { bytes in
      let context = CheckContext(analysis, text: Bytes(bytes))
      return analysis.facts.indices.map(context.operand)
    }
    var result = CheckResult()
    for verdict in Verdict.allCases {
      result.relations.append(
        TestedRelation(
          kind: .share, rule: 0, claim: operands[2], operands: [operands[1], operands[0]],
          formula: .quotient, value: Rational(235, 247),
          judgement: Judgement(verdict, .outside)))
    }
    for (index, severity) in Severity.allCases.reversed().enumerated() {
      result.findings.append(
        Finding(
          rule: 0, severity: severity, message: Remark(en: hostile, zh: "占比不符：" + hostile),
          claim: operands[2], evidence: [operands[1], operands[0], operands[3]],
          expected: "235 ÷ 247 = 95.14%", actual: "95.41%", difference: "=0.27",
          hypotheses: [Remark(en: "swapped digits: 95.14%", zh: "数字对调：95.14%")],
          relation: [3, 4, -1][index]))
    }
    // About nothing that is printed.
    result.findings.append(
      Finding(
        rule: 0, severity: .note, message: Remark(en: "a chapter is missing", zh: "缺少一章"),
        claim: Operand(0..<0)))
    result.coverage.figures = 4
    result.coverage.typed = 3
    result.coverage.related = 2
    result.coverage.decided = 1
    var report = CheckedReport(path: path, analysis, result, withRelations: true)
    for (index, excuse) in excuses { report.findings[index].excuse = excuse }
    return report
  }

  /// Some reports in one format.
  static func written(
    _ format: CheckFormat, _ reports: [CheckedReport], unchecked: [String] = [],
    _ change: (inout CheckWriter.Options) -> Void = { _ in }
  ) -> String {
    var options = CheckWriter.Options()
    change(&options)
    var writer = CheckWriter(format, options: options)
    writer.unchecked = unchecked
    return Written.text { output in
      writer.begin(&output)
      for report in reports { writer.write(report, to: &output) }
      writer.end(&output)
    }
  }

  /// What the rules find in a file.
  static func checked(_ data: [UInt8], path: String) throws -> CheckedReport {
    let analysis = try ReportAnalyzer().analyze(data)
    return CheckedReport(
      path: path, analysis, Checker.check(analysis), withRelations: true)
  }
}

/// The words of people that stand between results, in their language.
struct ResultWords: Sendable {
  let isChinese: Bool

  func text(_ remark: Remark) -> String { isChinese ? remark.chinese : remark.english }

  private func choose(_ english: String, _ chinese: String) -> String {
    isChinese ? chinese : english
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: choose("error", "错误")
    case .warning: choose("warning", "警告")
    case .note: choose("note", "提示")
    }
  }

  func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .consistent, .truncated: choose("verified", "成立")
    case .inconsistent: choose("contradicted", "矛盾")
    case .review: choose("suspicious", "可疑")
    case .undecidable: choose("undecidable", "无法判定")
    }
  }

  func basis(_ basis: Basis) -> String {
    switch basis {
    case .exact: choose("exact", "完全相等")
    case .rounded: choose("as rounded", "四舍五入后相等")
    case .operandRounding: choose("within the operands' rounding", "在各数舍入误差之内")
    case .truncated: choose("if cut instead of rounded", "截断而非四舍五入")
    case .raised: choose("if raised instead of rounded", "进位而非四舍五入")
    case .mixed: choose("if rounded and cut by turns", "舍入与截断混用")
    case .outside: choose("beyond what rounding allows", "超出舍入所能解释")
    case .hedged: choose("within what the hedge means", "在约数词的范围内")
    case .outsideHedge: choose("beyond what the hedge means", "超出约数词的范围")
    case .loosely: choose("only in the hedge's widest sense", "仅在约数词最宽的意义上成立")
    case .samePrecision: choose("same precision, other digits", "精度相同而数字不同")
    case .tooCoarse: choose("too coarse to fail", "精度太粗，无从检验")
    case .missingOperand: choose("an operand is missing", "缺少参与计算的数")
    case .unsureBase: choose("the base is not named", "未指明基数")
    case .otherScope: choose("another scope or time", "范围或时间不同")
    case .incompleteList: choose("an incomplete list", "列举不全")
    case .structure: choose("by counting or order", "依据个数或次序")
    }
  }

  /// Why a finding does not count.
  func excuse(_ excuse: CheckedFinding.Excuse) -> String {
    switch excuse {
    case .known: choose("known to the baseline", "基线中已有")
    case .suppressed(let reason): choose("suppressed: \(reason)", "已忽略：\(reason)")
    }
  }

  /// Where something else stands: `line 7`.
  func line(_ line: Int) -> String { choose("line \(line)", "第 \(line) 行") }

  func more(_ count: Int) -> String { choose("and \(count) more", "另有 \(count) 处") }

  func quoted(_ text: String) -> String { choose("‘\(text)’", "“\(text)”") }

  func help(_ finding: CheckedFinding) -> String {
    choose(
      "vetreport explain \(finding.ruleId) · fingerprint \(finding.fingerprint)",
      "vetreport explain \(finding.ruleId) · 指纹 \(finding.fingerprint)")
  }

  // MARK: - Counts

  /// `school.txt: 1 error, 2 notes; 3 suppressed`
  func counts(_ name: String, _ counts: CheckCounts) -> String {
    var parts: [String] = []
    if counts.severities == [0, 0, 0] {
      let isOld = counts.suppressed + counts.known > 0
      parts = [isOld ? choose("nothing new", "没有新的发现") : choose("nothing found", "没有发现问题")]
    }
    for (severity, count) in zip(Severity.allCases, counts.severities) where count > 0 {
      let plural = count == 1 ? "" : "s"
      parts.append(
        choose("\(count) \(severity.rawValue)\(plural)", "\(count) 个\(self.severity(severity))"))
    }
    if counts.suppressed > 0 {
      parts.append(choose("\(counts.suppressed) suppressed", "已忽略 \(counts.suppressed) 个"))
    }
    if counts.known > 0 {
      parts.append(
        choose("\(counts.known) known to the baseline", "基线中已有 \(counts.known) 个"))
    }
    return choose(
      "\(name): " + parts.joined(separator: ", "), "\(name)：" + parts.joined(separator: "，"))
  }

  /// What was tested, with its outcome.
  func relations(_ tally: CheckTally) -> String {
    choose(
      "relations \(tally.total): verified \(tally.verified), contradicted \(tally.contradicted), "
        + "suspicious \(tally.suspicious), undecidable \(tally.undecidable)",
      "关系 \(tally.total) 条：成立 \(tally.verified)，矛盾 \(tally.contradicted)，"
        + "可疑 \(tally.suspicious)，无法判定 \(tally.undecidable)")
  }

  /// How much of the report could be checked at all.
  func coverage(_ coverage: CheckResult.Coverage) -> String {
    choose(
      "figures \(coverage.figures): with an indicator \(coverage.typed), "
        + "in a relation \(coverage.related), decided \(coverage.decided)",
      "数据 \(coverage.figures) 个：有指标 \(coverage.typed)，"
        + "参与检验 \(coverage.related)，得出结论 \(coverage.decided)")
  }

  /// Said where nothing was found, lest silence be taken for more than it is.
  func caution(_ coverage: CheckResult.Coverage) -> String? {
    if coverage.figures == 0 {
      return choose("no figure was read; nothing was checked", "没有读到数据，未作任何检验")
    }
    if coverage.decided == 0 {
      return choose(
        "no figure could be compared with another; nothing was checked",
        "没有可以相互核对的数据，未作任何检验")
    }
    return nil
  }

  func total(_ reports: Int) -> String {
    choose("\(reports) reports", "共 \(reports) 份报告")
  }
}

/// Findings by their weight.
struct CheckCounts: Sendable {
  /// Errors, warnings and notes that count.
  var severities = [0, 0, 0]
  var suppressed = 0
  var known = 0

  mutating func add(_ findings: [CheckedFinding]) {
    for finding in findings {
      switch finding.excuse {
      case nil: severities[finding.severity.rank] += 1
      case .known: known += 1
      case .suppressed: suppressed += 1
      }
    }
  }
}

extension CheckRule {
  /// Cases are counted on: none twice, none left out.
  static let structureCases = CheckRule(
    id: "structure.cases", severity: .warning,
    title: Remark(en: "numbered cases count on", zh: "案例编号前后相接"),
    explanation: Remark(
      en: """
        Follows the numbers of cases (【案例三】, 典型案例2：) through the report. One that comes twice or \
        goes back or is left out is a warning, several that are left out a note. Cases that begin with 1 again, in \
        another chapter, are counted anew; numbers of two parts (案例2-1) are not compared.
        """,
      zh: """
        检查案例编号（【案例三】、典型案例2：）。重复、倒退或缺一个为警告，缺多个为提示；另一章从 1 重新编号的不算。两级编号（案例2-1）不比较。
        """),
    example: "【案例一】…… 【案例二】…… 【案例二】……"
  ) { context, results in
    var run: [(value: Int, mark: Range<Int>, heading: Range<Int>)] = []
    var isSound = true
    func close(_ results: inout RuleResults) {
      if isSound, run.count > 1, let last = run.last {
        results.test(
          .cases, claim: Operand(last.heading),
          operands: run.dropLast().map { Operand($0.heading) },
          Judgement(.consistent, .structure))
      }
      run = []
      isSound = true
    }
    for section in context.document.sections where section.isCase {
      guard let number = CaseNumber.read(context.text, section.heading) else { continue }
      let next = (value: number.value, mark: number.range, heading: section.heading)
      if let last = run.last, next.value != last.value + 1 {
        if next.value == 1 {
          close(&results)
        } else {
          isSound = false
          report(next, after: last, context, &results)
        }
      } else if run.isEmpty, next.value != 1 {
        isSound = false
      }
      run.append(next)
    }
    close(&results)
  }

  private typealias Member = (value: Int, mark: Range<Int>, heading: Range<Int>)

  private static func report(
    _ next: Member, after last: Member, _ context: CheckContext, _ results: inout RuleResults
  ) {
    let isGap = next.value > last.value + 2
    let claim = Operand(next.heading)
    let evidence = [Operand(last.heading)]
    let (mark, before) = (context.printed(next.mark), context.printed(last.mark))
    let relation = results.test(
      .cases, claim: claim, operands: evidence,
      Judgement(isGap ? .review : .inconsistent, .structure))
    results.report(
      Remark(en: "\(mark) follows \(before)", zh: "“\(before)”之后是“\(mark)”，编号不连续"),
      severity: isGap ? .note : .warning, claim: claim, evidence: evidence, actual: mark,
      relation: relation)
  }
}

/// Reads the number of a case's heading.
private enum CaseNumber {
  static func read(_ text: Bytes, _ heading: Range<Int>) -> (value: Int, range: Range<Int>)? {
    guard let word = text.first("案例", from: heading.lowerBound, to: heading.upperBound) else {
      return nil
    }
    var place = word + 6
    while text[place] == 0x20 { place += 1 }
    if let number = Numbering.chineseNumber(text, at: place) {
      return (number.value, word..<number.end)
    }
    var (value, end) = (0, place)
    while text.isDigit(at: end), end - place < 3 {
      value = value * 10 + Int(text[end] & 15)
      end += 1
    }
    guard end > place, text[end] != 0x2D, text[end] != 0x2E, value > 0 else { return nil }
    return (value, word..<end)
  }
}

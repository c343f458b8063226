extension CheckRule {
  /// Headings, items and clauses count on: none twice, none left out.
  static let structureNumbering = CheckRule(
    id: "structure.numbering", severity: .warning,
    title: Remark(
      en: "numbered headings and items count on", zh: "标题和条目的编号前后相接"),
    explanation: Remark(
      en: """
        Follows each run of numbers of one form in one section (“一、”, “（一）”, “1.1”, “一是…二是…”). \
        A number that comes twice or goes back, and one heading that is left out, is a warning; an item \
        or several headings that are left out a note, unless they stand there in another form. Where a \
        run begins late and just as many headings without a number stand before it, they are taken for \
        the missing ones. Clauses of one paragraph that are numbered \
        （一）, （二） count on as well. A run that begins with 1 again is a new one, and a run of which the beginning \
        is not there is none.
        """,
      zh: """
        逐一检查同一章节内同一形式的编号（“一、”“（一）”“1.1”“一是…二是…”）。编号重复、倒退或缺一个标题为警告；条目缺号为提示，\
        若该号以另一种形式出现则不提示。编号起于“三、”而前面恰有两个无编号的同级标题时，视为漏写编号。同一段内以（一）（二）编号的分句也应相接。从 1 重新起编视为新的一组。
        """),
    example: "一、影响力 三、主要建设举措 三、成功经验 四、需要注意的问题"
  ) { context, results in
    var plain: [Int32: [Range<Int>]] = [:]
    for section in context.document.sections.dropFirst()
    where !section.isCase && Numbering.read(context.text, section.heading) == nil {
      plain[section.parent, default: []].append(section.heading)
    }
    let hasContents = context.document.blocks.contains { $0.kind == .contents }
    for run in context.numberedRuns {
      NumberingCheck(context, run, plain: plain[run.section] ?? [], hasContents: hasContents)
        .test(&results)
    }
  }
}

/// One run put to the test.
private struct NumberingCheck {
  private let context: CheckContext
  private let run: NumberedRun

  /// The headings without a number beside it.
  private let plain: [Range<Int>]
  private let hasContents: Bool

  init(_ context: CheckContext, _ run: NumberedRun, plain: [Range<Int>], hasContents: Bool) {
    self.context = context
    self.run = run
    self.plain = plain
    self.hasContents = hasContents
  }

  private enum Fault {
    /// A number that comes again, or a smaller one.
    case back
    /// Some are left out.
    case gap
    /// The first is printed as the second: 一、三、三、四、.
    case misprint
  }

  func test(_ results: inout RuleResults) {
    var isSound = true
    if let first = run.members.first, first.value > 1 { isSound = !testStart(first, &results) }
    var index = 1
    var last = run.members[0].value
    while index < run.members.count {
      let next = run.members[index].value
      let follows = index + 1 < run.members.count ? run.members[index + 1].value : nil
      defer { index += 1 }
      guard next != last + 1 else {
        last = next
        continue
      }
      isSound = false
      if next == last + 2, follows == next {
        report(.misprint, index, &results)
        index += 1
        last = next
      } else if next > last {
        if !standsBetween(run.members[index - 1], run.members[index]) {
          report(.gap, index, &results)
        }
        last = next
      } else {
        report(.back, index, &results)
        // 一、二、二、四: the second 二 stands for 三.
        last = follows == last + 2 ? last + 1 : next
      }
    }
    guard isSound, let first = run.members.first, first.value <= 1, run.members.count > 1 else {
      return
    }
    results.test(
      .numbering, claim: operand(run.members.count - 1),
      operands: run.members.indices.dropLast().map(operand), Judgement(.consistent, .structure))
  }

  private func operand(_ index: Int) -> Operand { Operand(run.members[index].range) }

  // MARK: - Gaps

  /// Whether a number of the gap stands in between in another form: （三） for 三、, 三要 for 三是.
  private func standsBetween(_ last: NumberedRun.Member, _ next: NumberedRun.Member) -> Bool {
    let missing = last.value + 1..<next.value
    guard missing.count <= 3 else { return false }
    let text = context.text
    if run.form == .spoken {
      let word = NumberedRun(
        form: .chineseComma, prefix: [], section: 0, isHeadings: false, members: []
      ).spelled(missing.lowerBound)
      let number = Array(word.utf8.dropLast(3))
      return (last.mark.upperBound..<next.mark.lowerBound).contains { place in
        text[place] == number.first && number.indices.allSatisfy { text[place + $0] == number[$0] }
      }
    }
    for block in context.document.blocks[last.block...next.block].dropFirst().dropLast() {
      if let other = Numbering.read(text, block.range) ?? Numbering.readUnmarked(text, block.range),
        missing.contains(other.value)
      {
        return true
      }
    }
    return false
  }

  /// A run that begins late; whether that is a fault.
  private func testStart(_ first: NumberedRun.Member, _ results: inout RuleResults) -> Bool {
    guard run.isHeadings, first.value <= 5, run.members.count > 1 else { return true }
    let plain = plain.prefix { $0.lowerBound < first.range.lowerBound }
    guard plain.count == first.value - 1 else { return true }
    let missing = (1..<first.value).map(run.spelled).joined()
    let operands = plain.map { Operand($0) }
    let claim = Operand(first.range)
    let relation = results.test(
      .numbering, claim: claim, operands: operands, Judgement(.review, .structure))
    results.report(
      Remark(
        en: "\(missing) missing: \(plain.count) headings before have no number",
        zh: "前面 \(plain.count) 个标题缺编号“\(missing)”"),
      severity: .note, claim: claim, evidence: operands, relation: relation)
    return true
  }

  // MARK: - Reports

  private func report(_ fault: Fault, _ index: Int, _ results: inout RuleResults) {
    let last = run.members[index - 1]
    let claim = operand(index)
    let mark = context.printed(run.members[index].mark)
    let expected = run.spelled(last.value + 1)
    let before = context.printed(last.mark)
    var evidence = [operand(index - 1)]
    let severity: Severity
    let message: Remark
    switch fault {
    case .gap:
      // One heading that is missing among its own kind; of more the text may have been cut. Where there
      // are contents, `structure.contents` compares with them.
      let isHeading = run.isHeadings || (run.form == .decimal && run.prefix.count >= 2)
      let isOne = isHeading && run.members[index].value == last.value + 2
      severity = isOne && !hasContents ? .warning : .note
      message = Remark(
        en: "\(mark) follows \(before): \(expected) is missing",
        zh: "“\(before)”之后是“\(mark)”，缺“\(expected)”")
    case .back:
      severity = .warning
      message = Remark(
        en: "\(mark) follows \(before): \(expected) is expected",
        zh: "“\(before)”之后又是“\(mark)”，应为“\(expected)”")
    case .misprint:
      severity = .warning
      evidence.append(operand(index + 1))
      message = Remark(
        en: "\(mark) comes twice: the first should be \(expected)",
        zh: "“\(mark)”出现两次，前一个应为“\(expected)”")
    }
    let relation = results.test(
      .numbering, claim: claim, operands: evidence,
      Judgement(severity == .note ? .review : .inconsistent, .structure))
    results.report(
      message, severity: severity, claim: claim, evidence: evidence, expected: nil, actual: mark,
      relation: relation)
  }
}

extension CheckRule {
  /// 合作企业10家，其中甲区4家、乙区6家
  static let sumParts = CheckRule(
    id: "sum.parts", severity: .error,
    title: Remark(en: "the parts of a total add up to it", zh: "各部分之和等于总数"),
    explanation: Remark(
      en: """
        Adds the parts that a sentence tells of a total (其中…, in brackets, 包括…, or before 合计) and \
        compares the sum with it, within what the printed decimals allow. A list that names all parts \
        must add up: that is an error. 其中 may leave parts out, so a smaller sum only counts where it \
        misses by little, or where four sorts in brackets, five elsewhere, make up half of it, as a note; a list with 等 only must not exceed its total. As many parts as the words announce (三届共115人), sources \
        of money (资金来源为：), rows of a table that make up another row in one of its columns, and a total with two \
        digits exchanged behind its parts are warnings or errors where they miss.
        """,
      zh: """
        把句中列出的各部分（“其中…”、括号内、“包括…”、“合计”之前）相加，在印刷小数允许的范围内与总数比较。\
        完整的列举必须等于总数，否则为错误；“其中”可以不列全，和略小于总数，或括号内四类以上、他处五类以上且占半数以上时只作提示；带“等”的列举只要求不超过总数。与所说个数相同的列举（三届共115人）、资金来源的列举、表中某几行在一栏中构成另一行而在他栏不等、紧接各部分之后的总数有相邻两位数字颠倒的，为警告或错误。
        """),
    example: "合作企业共有10家，其中东区4家，西区7家。"
  ) { context, results in
    for breakdown in context.breakdowns {
      SumCheck(context, breakdown).run(&results)
    }
    for table in context.document.tables.indices {
      for group in TableSums(context, table: table).groups {
        TableSumCheck(context, group).run(&results)
      }
    }
    TableRuns(context).run(&results)
    ParagraphSums(context).run(&results)
    TopicParts(context).run(&results)
    TotalsBehind(context).run(&results)
  }
}

/// Tries the sums that stand beside one another in a table.
private struct TableSumCheck {
  private let context: CheckContext
  private let sums: [(sum: TableSums.Sum, judged: Summation.Sum)]

  init(_ context: CheckContext, _ sums: [TableSums.Sum]) {
    self.context = context
    self.sums = sums.map { ($0, context.sum($0.total, $0.parts)) }
  }

  func run(_ results: inout RuleResults) {
    let closing = sums.count { $0.judged.judgement.holds }
    for (sum, judged) in sums {
      let index = results.test(
        .partition, claim: context.operand(sum.total), operands: sum.parts.map(context.operand),
        formula: .sum, value: judged.value, judgement(sum, judged, closing: closing))
      if results.relations[index].judgement.verdict == .review {
        results.contradiction(
          index,
          Remark(
            en: "the parts do not add up; one figure may be misprinted",
            zh: "各部分之和与总数不符，可能有一处误印"), severity: .note, context)
      }
      guard results.relations[index].judgement.verdict == .inconsistent else { continue }
      results.contradiction(
        index, Remark(en: "the parts do not add up", zh: "各部分之和与总数不符"),
        severity: severity(sum, closing: closing), context)
    }
  }

  /// Parts under 其中 that leave some out, and sums that close nowhere, say nothing.
  private func judgement(
    _ sum: TableSums.Sum, _ judged: Summation.Sum, closing: Int
  ) -> Judgement {
    guard judged.judgement.verdict == .inconsistent else { return judged.judgement }
    let total = context.numbers[sum.total].value
    let isNear = (judged.value - total).magnitude < total / Rational(10)
    let isSlip = isMisprint(sum, judged.value)
    // A mean, or bodies of which some stand in several rows.
    if !isNear, !isSlip, !sum.isSplit, isAmongParts(sum) {
      return Judgement(.undecidable, .otherScope)
    }
    // The cell that does not fit its own row is told of there (`change.difference`).
    if sum.isComplete, sum.parts.contains(where: { contradictsItsRow($0, sum, judged.value) }) {
      return Judgement(.undecidable, .otherScope)
    }
    if sum.isComplete {
      return closing > 0 || isNear
        || isSlip
        ? judged.judgement : Judgement(.undecidable, .otherScope)
    }
    // Groups under 其中 may overlap; where they close in another column they do not, nor do levels.
    let isTooMuch = judged.value > total && sum.isSplit
    if closing == 0, sum.isSplit, !isTooMuch,
      Misprint.explains(context.numbers[sum.total], judged.value)
    {
      return Judgement(.review, .incompleteList, gap: judged.judgement.gap)
    }
    return closing > 0 || isTooMuch ? judged.judgement : Judgement(.undecidable, .incompleteList)
  }

  /// 4218 | 4316 | 89, where the total wants 98.
  private func contradictsItsRow(_ part: Int, _ sum: TableSums.Sum, _ value: Rational) -> Bool {
    let number = context.numbers[part]
    let wanted = context.numbers[sum.total].value - (value - number.value)
    let record = context.facts[part]
    guard wanted != number.value, record.relation == .change else { return false }
    let row = context.factsOfTable[Int(record.table)].filter {
      context.facts[$0].row == record.row && $0 != part
    }
    return zip(row, row.dropFirst()).contains {
      (context.numbers[$0].value - context.numbers[$1].value).magnitude == wanted.magnitude
    }
  }

  private func isMisprint(_ sum: TableSums.Sum, _ value: Rational) -> Bool {
    let total = context.numbers[sum.total]
    return Misprint.explains(total, value) || Misprint.isSlip(total, value)
      || sum.parts.contains { part in
        let number = context.numbers[part]
        let wanted = total.value - (value - number.value)
        return Misprint.explains(number, wanted) || Misprint.isSlip(number, wanted)
      }
  }

  /// Whether the total lies among its parts, as a mean does, or is little more than the greatest.
  private func isAmongParts(_ sum: TableSums.Sum) -> Bool {
    let total = context.numbers[sum.total].value
    let parts = sum.parts.map { context.numbers[$0].value }
    let isBelow = parts.contains { $0 >= total }
    guard context.facts[sum.total].unit?.unitClass == .count else {
      return isBelow && parts.contains { $0 < total }
    }
    return parts.reduce(.zero, +) > total
  }

  private func severity(_ sum: TableSums.Sum, closing: Int) -> Severity {
    guard sum.isComplete, closing > 0 else { return .warning }
    // Firms that work with several programmes are counted once in all.
    switch context.facts[sum.total].unit?.unitClass {
    case .person, .money, .area: return .error
    default: return .warning
    }
  }
}

/// Tries how the parts of one breakdown make up its total.
private struct SumCheck {
  private let context: CheckContext
  private let breakdown: Breakdown

  init(_ context: CheckContext, _ breakdown: Breakdown) {
    self.context = context
    self.breakdown = breakdown
  }

  func run(_ results: inout RuleResults) {
    if breakdown.form == .totalLast { return runTotalLast(&results) }
    var parts = breakdown.parts[...]
    var hasClosed = false
    // 其中 may go on with a second split of the same total.
    while let count = closing(breakdown.total, parts) {
      test(breakdown.total, Array(parts.prefix(count)), &results)
      hasClosed = true
      parts = parts.dropFirst(count)
    }
    if hasClosed { return judgeRest(parts, &results) }
    for other in breakdown.otherTotals {
      guard let count = closing(other, parts) else { continue }
      test(other, Array(parts.prefix(count)), &results)
      return
    }
    judgeOpen(&results)
  }

  /// How many of the parts, from the first on, make up the total; nil where none do.
  private func closing(_ total: Int, _ parts: ArraySlice<Int>) -> Int? {
    guard parts.count >= 2 else { return nil }
    for count in 2...parts.count {
      let sum = sum(total, parts.prefix(count))
      if sum.judgement.holds { return count }
      if sum.value > context.numbers[total].value * Rational(2) { return nil }
    }
    return nil
  }

  private func sum(_ total: Int, _ parts: some Collection<Int>) -> Summation.Sum {
    context.sum(total, parts)
  }

  /// Tests a total against a complete list of parts.
  private func test(
    _ total: Int, _ parts: [Int], severity: Severity? = nil, _ results: inout RuleResults
  ) {
    let sum = sum(total, parts)
    let isGraded = parts.allSatisfy { part in
      context.facts[part].dimensions.contains { $0.key == .grade }
    }
    let index = results.test(
      isGraded ? .medals : .partition, claim: context.operand(total),
      operands: parts.map(context.operand), formula: .sum, value: sum.value, sum.judgement)
    if sum.judgement.verdict == .inconsistent {
      results.contradiction(
        index, Remark(en: "the parts do not add up", zh: "各部分之和与总数不符"), severity: severity,
        context)
    }
  }

  // MARK: - Lists that do not close

  private func judgeOpen(_ results: inout RuleResults) {
    let total = context.numbers[breakdown.total]
    let parts = head(breakdown.parts[...])
    guard parts.count >= 2, !breakdown.isOpen, total.hedge == nil, isUniform(parts),
      !parts.contains(where: isOutsider), !isOfOtherContest(parts),
      !breakdown.otherTotals.contains(where: { isSplit(of: $0, parts) })
    else { return }
    // 公办12所、民办5所，重点4所: two that leave nothing out, whatever follows.
    if parts.count > 2, isComplement(parts[0], parts[1]), !isSeparated(parts[0], parts[1]),
      breakdown.form != .plain || isNearOrMisprint(Array(parts.prefix(2)))
    {
      test(breakdown.total, Array(parts.prefix(2)), severity: .error, &results)
      return
    }
    if let severity = completeness(parts) {
      test(breakdown.total, parts, severity: severity, &results)
      return
    }
    // 其中 tells some of the parts: they only must not exceed the whole (`sum.exceeds`).
    guard breakdown.form != .plain, breakdown.form != .totalLast else { return }
    let whole = sum(breakdown.total, parts)
    guard
      isNear(whole.value, total, parts.count) || isMisprint(total, parts)
        || looksComplete(parts, whole.value)
    else { return }
    let index = results.test(
      .partition, claim: context.operand(breakdown.total),
      operands: parts.map(context.operand), formula: .sum, value: whole.value,
      whole.judgement)
    guard whole.judgement.verdict == .inconsistent else { return }
    // Groups that overlap would hardly miss the whole by so little.
    let isTooMuch =
      (whole.value > total.value && isNear(whole.value, total, 2))
      || (parts.count >= 3 && total.value >= Rational(1000)
        && isNear(whole.value, total, parts.count)
        && Misprint.isRepairable(total) { $0 == whole.value })
    results.contradiction(
      index,
      Remark(
        en: "the parts nearly add up; if the list is meant to be complete, one figure is wrong",
        zh: "各部分之和与总数接近而不相等；若列举完整，则有一处数字有误"),
      severity: isTooMuch ? .warning : .note, context)
  }

  /// The parts up to the semicolon, behind which another split may begin; all where each stands alone.
  private func head(_ parts: ArraySlice<Int>) -> [Int] {
    guard var last = parts.first else { return [] }
    var head = [last]
    for part in parts.dropFirst() {
      if isSeparated(last, part) { break }
      head.append(part)
      last = part
    }
    return head.count >= 2 ? head : Array(parts)
  }

  private func isSeparated(_ first: Int, _ second: Int) -> Bool {
    context.text.first(
      "；", from: context.facts[first].quantity.range.upperBound,
      to: context.facts[second].quantity.range.lowerBound) != nil
  }

  /// A second split behind a semicolon, where the first one closes: 男404人、女226人；35岁以下290人、….
  private func judgeRest(_ rest: ArraySlice<Int>, _ results: inout RuleResults) {
    let parts = head(rest)
    let total = context.numbers[breakdown.total]
    guard parts.count >= 2, let place = breakdown.parts.firstIndex(of: parts[0]), place > 0,
      isSeparated(breakdown.parts[place - 1], parts[0]), !breakdown.isOpen, total.hedge == nil,
      isUniform(parts)
    else { return }
    let whole = sum(breakdown.total, parts)
    if isScale(parts) || isNear(whole.value, total, parts.count) || isMisprint(total, parts) {
      test(breakdown.total, parts, severity: .note, &results)
    }
  }

  /// Whether so many sorts of one thing are told that hardly any is left out: four in brackets, five elsewhere,
  /// which are half of the whole.
  private func looksComplete(_ parts: [Int], _ sum: Rational) -> Bool {
    let total = context.numbers[breakdown.total].value
    guard sum < total * Rational(4), total < sum * Rational(2) || isInBrackets(parts) else {
      return false
    }
    let isOneThing = parts.allSatisfy {
      context.facts[$0].indicator == context.facts[breakdown.total].indicator
        && context.facts[$0].indicator >= 0
    }
    return isOneThing && parts.count >= (isInBrackets(parts) ? 4 : 5)
  }

  /// 135个（其中学校5家，…，服务业73家）: the bracket ends with the last part.
  private func isInBrackets(_ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    let text = context.text
    let start = context.facts[first].quantity.range.lowerBound
    let open = context.facts[breakdown.total].quantity.range.upperBound
    let end = text.skippingSpace(context.facts[last].quantity.range.upperBound)
    return text.has("）", at: end) && text.first("（", from: open, to: min(start, open + 12)) != nil
  }

  /// How sure a list is to name all parts; nil where it may leave some out.
  private func completeness(_ parts: [Int]) -> Severity? {
    // 其他18人 closes any list, and 男 with 女, 公办 with 民办.
    if breakdown.form != .plain, let last = parts.last, isRest(last) { return .error }
    if parts.count == 2, isComplement(parts[0], parts[1]) {
      if breakdown.form != .plain || isNearOrMisprint(parts) { return .error }
      return isSeparated(parts[0], parts[1]) ? nil : .note
    }
    if isScale(parts), breakdown.form != .plain { return .warning }
    if breakdown.form == .plain, announces(parts.count), isNearOrMisprint(parts) { return .error }
    if breakdown.form == .plain, let last = parts.last, isRest(last), isFollowedByAmong {
      return .note
    }
    switch breakdown.form {
    // 招48人，另两级分别为45人和42人: what a part exceeds is no total of it.
    case .list: return isAboveAll(parts) || isNearOrMisprint(parts) ? .error : nil
    case .bracket: return isLevelled(parts) ? (hasLowestLevel(parts) ? .note : nil) : .error
    case .among where isToldBefore: return nil
    case .among: return isPrizes(parts) ? .warning : hasLowestLevel(parts) ? .note : nil
    // 286名选手参赛，评出一等奖12名…: those who took part are no sum of prizes.
    case .plain: return isPrizes(parts) && isAboveAll(parts) && isOfOneThing(parts) ? .warning : nil
    case .totalLast: return nil
    }
  }

  /// 21金34银48铜，共103枚，其中甲校独得9金11银10铜: the parts stand before the total.
  private var isToldBefore: Bool {
    let others = breakdown.otherTotals
    guard others.count >= 2 else { return false }
    return (2...others.count).contains {
      sum(breakdown.total, others.prefix($0)).judgement.holds
    }
  }

  /// 在读三届共115人，2020级36人、2021级39人、2022级42人: as many as the words before the total say.
  private func announces(_ count: Int) -> Bool {
    guard count >= 2 else { return false }
    let text = context.text
    let start = context.facts[breakdown.total].quantity.range.lowerBound
    let words = text.stretch(before: start, limit: 36)
    var place = words.lowerBound
    while place + 6 <= words.upperBound {
      let digit =
        text.has("两", at: place) ? 2 : ChineseDigit.value(of: text.scalar(at: place).value)
      if digit == count, text.hasAny(of: "届校类班期批", at: place + 3) { return true }
      place += max(1, text.scalar(at: place).length)
    }
    return false
  }

  private func isOfOneThing(_ parts: [Int]) -> Bool {
    let total = context.facts[breakdown.total].indicator
    return parts.allSatisfy { context.facts[$0].indicator == total } || isNearOrMisprint(parts)
  }

  private func isNearOrMisprint(_ parts: [Int]) -> Bool {
    let total = context.numbers[breakdown.total]
    return isNear(sum(breakdown.total, parts).value, total, parts.count)
      || isMisprint(total, parts)
  }

  /// Whether the total is more than each of its parts: 9个大项 is none of 13 prizes.
  private func isAboveAll(_ parts: [Int]) -> Bool {
    parts.allSatisfy { context.numbers[$0].value < context.numbers[breakdown.total].value }
  }

  /// 40人中，34人…，其余6人
  private var isFollowedByAmong: Bool {
    context.text.has("中", at: context.facts[breakdown.total].quantity.range.upperBound)
  }

  /// 35岁以下, 36至50岁, 51岁以上: from one end to the other.
  private func isScale(_ parts: [Int]) -> Bool {
    guard parts.count >= 3, let first = parts.first, let last = parts.last else { return false }
    let ends = [first, last].map { part -> (isLow: Bool, isHigh: Bool) in
      let range = context.text.stretch(before: context.facts[part].quantity.range.lowerBound)
      return (context.text.hasAny(["以下"], in: range), context.text.hasAny(["以上"], in: range))
    }
    return (ends[0].isLow && ends[1].isHigh) || (ends[0].isHigh && ends[1].isLow)
  }

  /// Three levels or more down to the own one: 省级1个、市级2个、校级3个.
  private func hasLowestLevel(_ parts: [Int]) -> Bool {
    let levels = parts.compactMap { part in
      context.facts[part].dimensions.first { $0.key == .level }?.value
    }
    return levels.count == parts.count && parts.count >= 3 && levels.contains(.word("school"))
  }

  private func isRest(_ part: Int) -> Bool {
    let range = context.facts[part].quantity.range
    return ["其他", "其余", "其它"].contains {
      context.text.first($0, from: range.lowerBound - 36, to: range.lowerBound) != nil
    }
  }

  /// Two words of which one is what the other is not.
  private static let complements: [(StaticString, StaticString)] = [
    ("男", "女"), ("公办", "民办"), ("上半年", "下半年"), ("校内", "校外"), ("省内", "省外"), ("市内", "市外"),
    ("专任", "兼职"), ("理论", "实践"), ("城镇", "农村"), ("必修", "选修"), ("线上", "线下"), ("在编", "编外"),
    ("省属", "市属"), ("基本支出", "项目支出"),
  ]

  private func isComplement(_ first: Int, _ second: Int) -> Bool {
    let (text, words, others) = (context.text, words(before: first), words(before: second))
    return SumCheck.complements.contains { one, other in
      (text.has(one, in: words) && text.has(other, in: others))
        || (text.has(other, in: words) && text.has(one, in: others))
    }
  }

  /// 教职工806人，其中专任教师612人、校外兼职教师215人: who belongs elsewhere may not be counted in the whole.
  private func isOutsider(_ part: Int) -> Bool {
    context.facts[part].unit?.unitClass == .person
      && context.text.contains(SumCheck.outsiders, in: words(before: part))
  }

  private static let outsiders: WordList = ["校外", "外聘", "企业导师", "行业导师", "返聘"]

  /// 省级169项；全国大赛获一等奖1项、二等奖2项: behind a semicolon another contest is told of.
  private func isOfOtherContest(_ parts: [Int]) -> Bool {
    guard let first = parts.first, isPrizes(parts) else { return false }
    let end = context.facts[breakdown.total].quantity.range.upperBound
    let start = context.facts[first].quantity.range.lowerBound
    guard let stop = context.text.first("；", from: end, to: start) else { return false }
    return context.text.first("赛", from: stop, to: start) != nil
  }

  /// Those between the figure before, or the last pause, and a figure.
  private func words(before fact: Int) -> Range<Int> {
    context.text.stretch(before: context.facts[fact].quantity.range.lowerBound, limit: 36)
  }

  /// 国家级1个、省级4个 of 14: there are more levels than are told.
  private func isLevelled(_ parts: [Int]) -> Bool {
    parts.contains { part in context.facts[part].dimensions.contains { $0.key == .level } }
  }

  /// First, second and third prizes are all that most contests give.
  private func isGraded(_ parts: [Int]) -> Bool {
    let grades = parts.compactMap { MedalVector.grade(context.facts[$0]) }
    return grades.count == parts.count && Set(grades).count == parts.count && parts.count >= 3
  }

  /// 在9个大项中夺得一等奖8个、二等奖13个…: a total that a part exceeds counts something else.
  private func isPrizes(_ parts: [Int]) -> Bool {
    isGraded(parts)
      && parts.allSatisfy { context.numbers[$0].value <= context.numbers[breakdown.total].value }
  }

  private func isSplit(of total: Int, _ parts: [Int]) -> Bool {
    closing(total, parts[...]) != nil
  }

  /// All parts are in one measure word, or in words for bodies, and of one time.
  private func isUniform(_ parts: [Int]) -> Bool {
    guard let unit = context.facts[breakdown.total].unit else { return false }
    // 奖项85个，一等奖10项: prizes are counted in several words.
    if isGraded(parts), unit.unitClass == .count { return true }
    let bodies = ["家", "所", "个", "院", "校"]
    return parts.allSatisfy { part in
      guard let own = context.facts[part].unit else { return false }
      let isOne =
        own == unit || (bodies.contains(own.description) && bodies.contains(unit.description))
      return isOne
        && (context.facts[part].period == context.facts[parts[0]].period || isByYears(parts))
    }
  }

  /// 三年来培训7.5万人次，分别为2021年1.8万人次、2022年2.6万人次、2023年3.1万人次: each of another time.
  private func isByYears(_ parts: [Int]) -> Bool {
    guard breakdown.form == .list, let whole = context.facts[breakdown.total].period,
      let start = whole.start, let end = whole.end, Int(end) - Int(start) + 1 == parts.count
    else { return false }
    let years = parts.compactMap { part -> Int16? in
      guard let period = context.facts[part].period, period.start == period.end else { return nil }
      return period.end
    }
    return Set(years).count == parts.count && years.allSatisfy { $0 >= start && $0 <= end }
  }

  /// Off by one, or by a twentieth of the whole (by a fiftieth where there are two parts only).
  private func isNear(_ value: Rational, _ total: PrintedNumber, _ count: Int) -> Bool {
    let miss = (value - total.value).magnitude
    if miss <= total.quantum, total.value >= Rational(10) { return true }
    // Bodies that are told by their sorts do not overlap, and many sorts leave little out.
    if context.facts[breakdown.total].unit?.unitClass == .count, count >= 3, value > total.value {
      return miss < total.value / Rational(5)
    }
    if count >= 5 { return miss < total.value / Rational(10) }
    return miss < total.value / Rational(count > 2 ? 20 : 50)
  }

  /// Whether one part with two neighbouring digits exchanged, or ten times as large or small, would close it.
  private func isMisprint(_ total: PrintedNumber, _ parts: [Int]) -> Bool {
    guard parts.count <= 12, total.value >= Rational(20) else { return false }
    let numbers = parts.map { context.numbers[$0] }
    let sum = numbers.reduce(Rational.zero) { $0 + $1.value }
    for number in numbers {
      let wanted = total.value - (sum - number.value)
      if Misprint.explains(number, wanted) { return true }
    }
    return Misprint.explains(total, sum)
  }

  // MARK: - Total last

  private func runTotalLast(_ results: inout RuleResults) {
    let parts = breakdown.parts
    // The list may begin later than the figures before it do.
    for count in 2...parts.count {
      let suffix = Array(parts.suffix(count))
      if sum(breakdown.total, suffix).judgement.holds {
        test(breakdown.total, suffix, &results)
        return
      }
    }
    // 甲612人、乙188人，合计810人: only a list of its own, told in one breath, must add up.
    let counted = counted(parts)
    let list = counted ?? breath(parts)
    guard list.count >= 2, isUniform(list) else { return }
    if list.count >= 3, isUniform(list), isChain(list), let severity = directTotal {
      test(breakdown.total, list, severity: severity, &results)
    } else if isSaidToBeTotal || (counted != nil && (isAboveAll(list) || isNearOrMisprint(list))) {
      test(breakdown.total, list, severity: .error, &results)
    } else if isBriefTotal, list.count >= 3, isNearOrMisprint(list) {
      test(breakdown.total, list, severity: .warning, &results)
    } else if isCalledTotal,
      isGraded(list) || isMisprint(context.numbers[breakdown.total], list)
        || isNear(sum(breakdown.total, list).value, context.numbers[breakdown.total], list.count)
    {
      test(breakdown.total, list, severity: .note, &results)
    }
  }

  /// 甲县4860万元，乙县2150万元，两县合计7100万元: as many as the words before 合计 say; nil where they say none.
  private func counted(_ parts: [Int]) -> [Int]? {
    let text = context.text
    let start = context.facts[breakdown.total].quantity.range.lowerBound
    let word = text.skippingSpaceBack(start) - 6
    guard text.hasAny(["合计", "共计", "总计"], in: span(word, word + 6)),
      text.hasAny(of: "校县市区镇州省家项方类者", endingAt: word)
    else { return nil }
    let number = word - 6
    guard text.endsClause(at: number - 3) else { return nil }
    let count =
      text.has("两", at: number) ? 2 : ChineseDigit.value(of: text.scalar(at: number).value)
    guard let count, count >= 2, parts.count >= count else { return nil }
    return Array(parts.suffix(count))
  }

  /// 理事长1人、副理事长8人、理事35人，合计: nothing but 、 between the parts.
  private func isChain(_ parts: [Int]) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { one, two in
      two == one + 1
        && context.text.has("、", at: context.facts[one].quantity.range.upperBound)
    }
  }

  /// How sure a total is that stands right behind its parts: ，合计45人; nil where other words lead to it.
  private var directTotal: Severity? {
    guard let last = breakdown.parts.last else { return nil }
    let end = context.facts[last].quantity.range.upperBound
    let start = context.text.skippingSpaceBack(
      context.facts[breakdown.total].quantity.range.lowerBound)
    return ["，合计", "，共计", "，总计"].contains { (word: StaticString) in
      context.text.has(word, at: end) && end + word.utf8CodeUnitCount == start
    } ? .error : nil
  }

  /// The last parts that follow one another closely: 甲612人、乙188人.
  private func breath(_ parts: [Int]) -> [Int] {
    var list: [Int] = []
    var start = context.facts[breakdown.total].quantity.range.lowerBound
    for part in parts.reversed() {
      let range = context.facts[part].quantity.range
      let gap = span(range.upperBound, start)
      guard gap.count <= 45,
        context.text.first("；", from: gap.lowerBound, to: gap.upperBound) == nil
      else { break }
      list.append(part)
      start = range.lowerBound
    }
    return list.reversed()
  }

  /// 奖牌总数75个
  private var isCalledTotal: Bool {
    let start = context.facts[breakdown.total].quantity.range.lowerBound
    return context.text.length(
      ofAny: ["总数", "总数为", "总数达", "总数达到", "总人数", "总人数为", "总额", "总量"],
      endingAt: context.text.skippingSpaceBack(start)) > 0
  }

  /// 甲186人、乙243人、丙305人，共743人
  private var isBriefTotal: Bool {
    let end = context.text.skippingSpaceBack(
      context.facts[breakdown.total].quantity.range.lowerBound)
    let length = context.text.length(ofAny: ["共", "共有", "共计"], endingAt: end)
    return length > 0 && context.text.has("，", endingAt: end - length)
  }

  private static let totalWords: [StaticString] = ["合计", "总计", "共计", "总共"]

  private var isSaidToBeTotal: Bool {
    let start = context.facts[breakdown.total].quantity.range.lowerBound
    let end = context.text.skippingSpaceBack(start)
    // 其余学校合计13项 sums up what was not told.
    let isRest = context.text.first("其", from: max(0, end - 36), to: end) != nil
    let last = Array(breakdown.parts.suffix(2))
    guard !isRest, isAboveAll(last) || isNearOrMisprint(breath(breakdown.parts)) else {
      return false
    }
    return SumCheck.totalWords.contains { word in
      let start = end - word.utf8CodeUnitCount
      return context.text.has(word, endingAt: end)
        && (context.text.endsClause(at: start - 3) || context.text.endsClause(at: start - 1)
          || context.text.length(ofAny: ["人数", "全校", "以上", "各项"], endingAt: start) > 0)
    }
  }
}

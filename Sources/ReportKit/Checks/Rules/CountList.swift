extension CheckRule {
  /// A counted list has as many names as it is said to have.
  static let countList = CheckRule(
    id: "count.list", severity: .error,
    title: Remark(
      en: "a counted list has as many names as it says", zh: "列举的个数与所写数目相符"),
    explanation: Remark(
      en: """
        Counts the names of a list that stands directly before its count (“A、B、C等三家企业”) or \
        behind it (“三大平台：A、B、C”). With 等 at its end a list may name fewer than it counts, \
        never more; without, as many. Quotes and brackets hold one name each; 和, 与 and 及 within \
        the last name may part two names or be part of one, so either number will do. Occasions and \
        persons (5次, 6名) need not agree with the things listed before them, and a list that holds \
        figures is a breakdown: of these the rule says nothing. As many clauses, items or headings as an \
        announced count says (三个方面：一是…), as many figures as a total is told in (三项合计), and a slogan's digits with what they stand for (“1124”), are \
        listed as verified.
        """,
      zh: """
        数出紧邻数目的名单：名单在前（“A、B、C等三家企业”），或在后（“三大平台：A、B、C”）。带“等”的名单可以少列，\
        不能多列；不带“等”的应当相等。引号、括号内算一个名称；末项中的“和、与、及”可能是分隔，也可能属于名称，两种读法有一种相符即可。\
        次数、人数（5次、6名）不必与前面列举的事物相等，含有数字的名单属于分项，均不判断。与所写数目相等的分句、条目或标题（三个方面：一是……），以及口号中各数字的所指（“1124”），列为相符。
        """),
    example: "与甲公司、乙公司、丙公司等两家企业合作。"
  ) { context, results in
    let announced = AnnouncedCount(context)
    SloganDigits(context).run(&results)
    CountedParts(context).run(&results)
    for (sentence, sites) in zip(context.sentences, context.countSites) {
      var low = sentence.range.lowerBound
      for (index, site) in sites.enumerated() {
        let next = index + 1 < sites.count ? sites[index + 1].range.lowerBound : nil
        let counted = CountedList(
          context, sentence, site, from: low, next: next, announced: announced)
        counted.test(&results)
        low = site.range.upperBound
      }
    }
  }
}

/// A count with the list that stands beside it.
private struct CountedList {
  private let text: Bytes
  private let context: CheckContext
  private let sentence: CheckContext.Sentence
  private let site: CountSite
  /// Where the count before ends.
  private let low: Int
  /// Where the next count begins.
  private let next: Int?
  private let announced: AnnouncedCount

  init(
    _ context: CheckContext, _ sentence: CheckContext.Sentence, _ site: CountSite, from low: Int,
    next: Int?, announced: AnnouncedCount
  ) {
    self.announced = announced
    text = context.text
    self.context = context
    self.sentence = sentence
    self.site = site
    self.low = low
    self.next = next
  }

  func test(_ results: inout RuleResults) {
    if site.isCollective {
      if let list = listBefore(), list.list.isMarked {
        judge(list.list, isOpen: list.isOpen, isFirm: false, &results)
      }
      return
    }
    if let list = listBefore() {
      judge(list.list, isOpen: list.isOpen, isFirm: list.isOpen, &results)
    } else if let list = listBehind() {
      judge(list.list, isOpen: list.isOpen, isFirm: list.isFirm, &results)
    } else if let clauses = clausesBehind() {
      verify(clauses, count: clauses.count, &results)
    } else if let members = announced.members(behind: site, in: sentence) {
      verify(members, count: members.count, &results)
    } else if let list = examples() {
      verify([list.range], count: list.fewest, &results)
    } else if let list = listAtOnce() ?? quotedBefore() {
      verify([list.range], count: site.value, &results)
    }
  }

  // MARK: - The list before

  /// The list that leads to the count: with 等, or directly before it.
  private func listBefore() -> (list: NamedList, isOpen: Bool)? {
    var end = text.skippingSpaceBack(site.range.lowerBound)
    end -= text.length(of: CountedList.totals, endingAt: end)
    end -= text.length(ofAny: ["在内的", "的", "这"], endingAt: end)
    end = text.skippingSpaceBack(end)
    let isOpen =
      text.has("等", endingAt: end)
      && text.length(of: CountedList.words, endingAt: end) == 0
    if isOpen { end = text.skippingSpaceBack(end - 3) }
    guard end > low, let list = NamedListReader(text).list(before: end, from: low) else {
      return nil
    }
    if isOpen { return hasFigures(list.range) ? nil : (list, true) }
    if let open = openEnd(of: list), let names = NamedListReader(text).list(before: open, from: low)
    {
      return hasFigures(names.range) ? nil : (names, true)
    }
    if hasFigures(list.range) { return nil }
    // 银奖、铜奖各2枚 counts each name for itself.
    if text.length(of: CountedList.leads, endingAt: end) > 0 { return nil }
    // Without 等 the list must be one by its marks: 数控、模具两个专业.
    if list.isMarked { return (list, false) }
    return list.mayHave(2) && site.value == 2 && text.has("两", at: site.range.lowerBound)
      ? (list, false) : nil
  }

  /// Where 等 ends the names, and what they are stands before the count: `A、B等专业5个`.
  private func openEnd(of list: NamedList) -> Int? {
    guard let place = text.first("等", from: list.last.lowerBound, to: list.range.upperBound),
      text.length(of: CountedList.words, endingAt: place + 3) == 0
    else { return nil }
    return place
  }

  /// What a count without a list follows.
  private static let leads: WordList = ["各", "有", "成", "为", "获", "达", "了"]

  private static let totals: WordList = ["共计", "总计", "合计", "一共", "总共", "累计", "共"]
  /// Words that 等 is the end of.
  private static let words: WordList = [
    "高等", "中等", "初等", "同等", "平等", "优等", "均等", "对等", "相等", "一等", "二等", "三等", "特等", "何等",
  ]

  /// Whether a figure stands among the names.
  private func hasFigures(_ range: Range<Int>) -> Bool {
    for fact in sentence.facts {
      let quantity = context.facts[fact].quantity.range
      if quantity.lowerBound >= range.upperBound { break }
      if quantity.upperBound > range.lowerBound, fact != site.fact { return true }
    }
    return false
  }

  // MARK: - The list behind

  /// The list that the count announces: `三大平台：A、B、C`, `5套制度，包括《A》《B》`.
  private func listBehind() -> (list: NamedList, isOpen: Bool, isFirm: Bool)? {
    let high = sentence.range.upperBound
    guard let lead = announcement(to: min(high, site.range.upperBound + 90)) else { return nil }
    if let next, next < lead.end { return nil }
    guard var list = NamedListReader(text).list(at: lead.end, to: high), list.most > 1,
      !hasFigures(list.range)
    else { return nil }
    var isOpen = lead.isOpen
    if let open = openEnd(of: list) {
      isOpen = true
      list.range = list.range.lowerBound..<max(list.range.lowerBound, open)
    }
    return (list, isOpen, lead.isFirm)
  }

  private struct Announcement {
    /// Where the list begins.
    var end: Int
    /// Whether it gives examples only: 如.
    var isOpen: Bool
    /// Whether it promises all names: a colon, 分别是.
    var isFirm: Bool
  }

  /// What leads from the count, over its noun, to the list.
  private func announcement(to high: Int) -> Announcement? {
    var place = site.range.upperBound
    while place < high {
      if let lead = lead(at: place) { return lead }
      let (scalar, length) = text.scalar(at: place)
      if scalar == 0x0A || text.endsClause(at: place) && !text.hasAny(of: "“”《》", at: place) {
        return nil
      }
      place += max(1, length)
    }
    return nil
  }

  private func lead(at place: Int) -> Announcement? {
    if text[place] == 0x3A || text.has("：", at: place) {
      return verb(at: place + (text[place] == 0x3A ? 1 : 3))
        ?? Announcement(end: place + (text[place] == 0x3A ? 1 : 3), isOpen: false, isFirm: true)
    }
    if text.has("——", at: place) {
      return Announcement(end: place + 6, isOpen: false, isFirm: true)
    }
    if text.has("，", at: place) { return verb(at: place + 3) }
    if text.hasAny(of: "（", at: place) || text[place] == 0x28 {
      let inner = place + (text[place] == 0x28 ? 1 : 3)
      return verb(at: inner) ?? Announcement(end: inner, isOpen: false, isFirm: false)
    }
    return verb(at: place, isBare: true)
  }

  private func verb(at place: Int, isBare: Bool = false) -> Announcement? {
    func end(_ length: Int) -> Int {
      let end = place + length
      return end + (text[end] == 0x3A ? 1 : text.hasAny(of: "：，", at: end) ? 3 : 0)
    }
    let open = text.length(of: CountedList.examples, at: place)
    if open > 0 { return isBare ? nil : Announcement(end: end(open), isOpen: true, isFirm: false) }
    if !isBare, text.has("为", at: place), text.has("：", endingAt: place) {
      return Announcement(end: place + 3, isOpen: false, isFirm: true)
    }
    let firm = text.length(of: CountedList.enumerations, at: place)
    if firm > 0 { return Announcement(end: end(firm), isOpen: false, isFirm: true) }
    let loose = text.length(of: CountedList.contents, at: place)
    if loose > 0 { return Announcement(end: end(loose), isOpen: false, isFirm: false) }
    return nil
  }

  private static let examples: WordList = ["例如", "比如", "如", "其中包括", "主要有", "主要包括", "主要是"]
  private static let enumerations: WordList = [
    "它们分别是", "分别是", "分别为", "依次是", "依次为", "具体是", "具体为", "即",
  ]
  private static let contents: WordList = ["包括", "包含", "涵盖", "涉及", "分别位于", "分别设在"]

  /// As many clauses behind the count's colon as it says: `三项任务：…；…；…。`
  private func clausesBehind() -> [Range<Int>]? {
    let farthest = min(sentence.range.upperBound, site.range.upperBound + 60)
    guard let colon = announcement(to: farthest), colon.isFirm else { return nil }
    var clauses: [Range<Int>] = []
    var place = colon.end
    var start = place
    let high = min(sentence.range.upperBound, place + 1500)
    while place < high, clauses.count <= site.value {
      if text.has("；", at: place) {
        clauses.append(start..<place)
        start = place + 3
      }
      place += max(1, text.scalar(at: place).length)
    }
    if start < high { clauses.append(start..<high) }
    return clauses.count == site.value ? clauses : nil
  }

  /// Names of the sort that is counted, behind the count: `20个专业，重点发展A、B、C等专业`.
  private func examples() -> NamedList? {
    let place = text.skippingSpace(site.range.upperBound)
    let noun = place..<place + 6
    guard text.isIdeograph(at: place), text.isIdeograph(at: place + 3),
      noun.upperBound <= sentence.range.upperBound
    else { return nil }
    let high = min(sentence.range.upperBound, site.range.upperBound + 400)
    var start = noun.upperBound
    while let open = text.first("等", from: start, to: high) {
      start = open + 3
      guard text.isSame(noun, start..<min(start + 6, high)),
        text.length(of: CountedList.words, endingAt: start) == 0,
        let list = NamedListReader(text).list(before: open, from: noun.upperBound), list.isMarked,
        list.fewest <= site.value, !hasFigures(list.range)
      else { continue }
      return list
    }
    return nil
  }

  /// As many names directly behind the count, with nothing between: `专业9个会计、数控、…`.
  private func listAtOnce() -> NamedList? {
    guard site.value >= 3,
      let list = NamedListReader(text).list(
        at: site.range.upperBound, to: sentence.range.upperBound),
      list.isMarked, list.mayHave(site.value), list.fewest >= 3, !hasFigures(list.range)
    else { return nil }
    return list
  }

  /// As many quoted names of the noun that is counted, earlier in the paragraph: `“甲学院”“乙学院”…三个“学院”`.
  private func quotedBefore() -> NamedList? {
    var start = text.skippingSpace(site.range.upperBound)
    if text.has("“", at: start) { start += 3 }
    let noun = start..<start + 6
    let low = context.document.blocks[sentence.block].body
    guard site.value >= 2, noun.upperBound <= sentence.range.upperBound,
      text.isIdeograph(at: start), text.isIdeograph(at: start + 3),
      let open = text.first(
        "“", from: max(low, site.range.lowerBound - 900), to: site.range.lowerBound),
      let list = NamedListReader(text).list(at: open, to: site.range.lowerBound),
      list.fewest == site.value
    else { return nil }
    // “丙山学院”平台: the last name ends where its quotes do.
    let end = text.first("”", from: list.last.lowerBound, to: list.last.upperBound) ?? low
    let isOfNoun = end - 6 > low && text.isSame(end - 6..<end, noun)
    return isOfNoun ? list : nil
  }

  private func verify(_ names: [Range<Int>], count: Int, _ results: inout RuleResults) {
    results.test(
      .listCount, claim: operand, operands: names.map { Operand($0) }, formula: .count(count),
      Judgement(.consistent, .structure))
  }

  // MARK: - The verdict

  private func judge(
    _ list: NamedList, isOpen: Bool, isFirm: Bool, _ results: inout RuleResults
  ) {
    let holds = isOpen ? list.fewest <= site.value : list.mayHave(site.value)
    let claim = operand
    if holds {
      results.test(
        .listCount, claim: claim, operands: [Operand(list.range), Operand(clause)],
        formula: .count(list.mayHave(site.value) ? site.value : list.fewest),
        Judgement(.consistent, .structure))
      if list.mayHave(site.value),
        let headings = announced.headings(of: list.range, count: site.value)
      {
        results.test(
          .equal, claim: claim, operands: headings.map { Operand($0) },
          formula: .count(headings.count), Judgement(.consistent, .structure))
      }
      return
    }
    guard let severity = severity(list, isOpen: isOpen, isFirm: isFirm) else { return }
    let named = list.fewest
    let relation = results.test(
      .listCount, claim: claim, operands: [Operand(list.range)], formula: .count(named),
      value: Rational(Int128(named)), Judgement(.inconsistent, .structure))
    results.report(
      CountedList.message(named, context.printed(claim.range)), severity: severity, claim: claim,
      evidence: [Operand(list.range)], actual: context.printed(claim.range), relation: relation)
  }

  /// What is told of those that are counted, up to the next pause.
  private var clause: Range<Int> {
    var end = site.range.upperBound
    let limit = min(sentence.range.upperBound, end + 45)
    while end < limit, !text.hasAny(of: "，；：。（、“《", at: end), text[end] != 0x0A {
      end += max(1, text.scalar(at: end).length)
    }
    return site.range.lowerBound..<end
  }

  private var operand: Operand {
    if site.fact >= 0 { return context.operand(site.fact) }
    let value = PrintedNumber(Rational(Int128(site.value)), quantum: .one, isCount: true)
    return Operand(site.range, number: value)
  }

  /// How much a mismatch weighs; nil where it proves nothing.
  private func severity(_ list: NamedList, isOpen: Bool, isFirm: Bool) -> Severity? {
    guard !site.isHedged, list.fewest > 1, countsNames else { return nil }
    if site.isCollective { return isPlainList(list) ? .warning : nil }
    if !isOpen, isBracketOfTitles(list) { return .warning }
    let isClean = list.isQuoted || list.namesBodies
    if isOpen, list.range.upperBound < site.range.lowerBound {
      let gap = site.range.lowerBound - list.range.upperBound
      if gap > 24 { return nil }
      return gap <= 15 && list.longest <= 60 ? .error : .warning
    }
    if isOpen { return .warning }
    if list.isQuoted, isFirm || list.fewest > site.value { return .error }
    if isFirm, list.longest <= 45 { return isClean ? .error : .warning }
    if isFirm { return .note }
    if isClean { return text.isDigit(at: site.range.lowerBound) ? .note : .warning }
    // 数控、模具5个实训室 counts rooms; 数控、模具三大专业 what is named.
    return text.isDigit(at: site.range.lowerBound) || list.longest > 36 || list.last.count > 45
      ? nil : .note
  }

  /// 泰国、老挝、柬埔寨四国: short names, and nothing before them that may be one more (我校与甲、乙三方).
  private func isPlainList(_ list: NamedList) -> Bool {
    guard list.range.count <= 150, list.longest <= 36 else { return false }
    let first = list.range.lowerBound..<list.last.lowerBound
    if text.hasAny(["和", "同", "及", "联合", "会同", "跟", "以及"], in: first) { return false }
    // 政、企、校与甲、乙三方
    guard let mark = text.first("、", from: first.lowerBound, to: first.upperBound) else {
      return false
    }
    let isOfBodies = text.hasAny(of: "方校院系", endingAt: site.range.upperBound)
    return !(isOfBodies && text.hasAny(["与"], in: max(0, first.lowerBound - 15)..<first.upperBound))
      && text.first("与", from: mark, to: first.upperBound) == nil
  }

  /// 教材6本（《A》《B》《C》）: titles alone fill the brackets behind the count.
  private func isBracketOfTitles(_ list: NamedList) -> Bool {
    guard list.isQuoted, list.fewest < site.value, list.range.lowerBound > site.range.upperBound,
      list.range.lowerBound - site.range.upperBound <= 15,
      text.has("（", endingAt: list.range.lowerBound),
      text.has("）", at: list.range.upperBound)
    else { return false }
    return text.has("《", at: list.range.lowerBound)
  }

  /// Whether the unit counts what is named, and not occasions or those who took part.
  private var countsNames: Bool {
    guard site.unit.unitClass == .count else { return false }
    return CountedList.units.contains(site.unit.baseName)
  }

  private static let units: Set<String> = [
    "个", "项", "家", "所", "门", "类", "大", "种", "本", "套", "部", "方面", "座", "块", "篇", "款",
  ]

  private static func message(_ named: Int, _ claim: String) -> Remark {
    Remark(en: "\(named) are named, \(claim) is printed", zh: "列举了 \(named) 项，写作“\(claim)”")
  }
}

extension CheckRule {
  /// No word, mark or sentence stands twice by mistake.
  static let textRepeated = CheckRule(
    id: "text.repeated", severity: .note,
    title: Remark(en: "no word stands twice in a row", zh: "没有误重的字词"),
    explanation: Remark(
      en: """
        Finds words that come twice in a row (集团集团, 的的), marks that do (，， 。。 、，) and a sentence \
        that follows itself. Two characters count as a word only if they are one of the usual nouns \
        of reports, since 就业创业创新 is three words; three or more always. What another word makes \
        of it is let be: 为了了解, 目的的, 参与与否, 集团集团化.
        """,
      zh: """
        查找连续重复的词（集团集团、的的）、标点（，， 。。 、，）和相邻的重复句。两字词只限报告中的常用名词（“就业创业创新”不算），\
        三字以上的一律检查；“为了了解”“目的的”“集团集团化”等属于正常用法。
        """),
    example: "组织职教集团集团成员参与交流学习。"
  ) { context, results in
    let scan = RepetitionScan(context.text)
    var before: Range<Int>?
    for sentence in context.sentences {
      if let before, scan.isSame(before, sentence.range) {
        report(sentence.range, "the sentence stands twice", "句子重复", context, &results)
      }
      before = sentence.range
    }
    for block in context.document.blocks where block.kind == .paragraph || block.kind == .item {
      for range in scan.repetitions(in: block.range) {
        let words = context.printed(range)
        report(range, "\(words) repeats itself", "“\(words)”重复", context, &results)
      }
    }
  }

  private static func report(
    _ range: Range<Int>, _ english: String, _ chinese: String, _ context: CheckContext,
    _ results: inout RuleResults
  ) {
    let claim = Operand(range)
    let relation = results.test(
      .repeated, claim: claim, operands: [], Judgement(.review, .structure))
    results.report(Remark(en: english, zh: chinese), claim: claim, relation: relation)
  }
}

/// Finds what stands twice in a row.
private struct RepetitionScan {
  private let text: Bytes

  init(_ text: Bytes) { self.text = text }

  /// Whether two neighbouring sentences are the same, and long enough to be no formula.
  func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, one.count >= 36 else { return false }
    return one.indices.allSatisfy { text[$0] == text[$0 - one.lowerBound + other.lowerBound] }
  }

  func repetitions(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      place = skippingSingles(from: place, to: range.upperBound)
      if place >= range.upperBound { break }
      let byte = text[place]
      guard byte >= 0xE3 else {
        place += text.scalar(at: place).length
        while place < range.upperBound, text[place] < 0x80 { place += 1 }
        continue
      }
      let isMark = byte == 0xE3 || byte == 0xEF
      if let end = isMark ? marks(at: place, in: range) : word(at: place, in: range) {
        found.append(place..<end)
        place = end
      } else {
        place += byte < 0xF0 ? 3 : 4
      }
    }
    return found
  }

  /// `，，`, `。。`, `、，`; but not `。。。`, the dots of an omission.
  private func marks(at place: Int, in range: Range<Int>) -> Int? {
    guard text[place + 3] == 0xE3 || text[place + 3] == 0xEF,
      text.hasAny(of: "，。、；：", at: place), text.hasAny(of: "，。、；：", at: place + 3),
      place + 6 <= range.upperBound, !text.hasAny(of: "，。、；：", at: place + 6),
      !text.hasAny(of: "，。、；：", endingAt: place)
    else { return nil }
    return place + 6
  }

  /// Past Chinese characters that do not come twice, nor with the next one again within eight, sixteen
  /// bytes at a time; it may stop before them all.
  private func skippingSingles(from place: Int, to end: Int) -> Int {
    var place = max(place, 0)
    // The last byte that is looked at is the sixth of those that stand 24 bytes behind the last place.
    let limit = min(end, text.count - 16 - 29)
    let start = UnsafeRawPointer(text.base)
    @inline(__always)
    func sixteen(_ offset: Int) -> SIMD16<UInt8> {
      start.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
    }
    while place < limit {
      // A character twice, or two of them again: their last bytes tell the most.
      let (second, third) = (sixteen(place + 1), sixteen(place + 2))
      let (fifth, sixth) = (sixteen(place + 4), sixteen(place + 5))
      var comesAgain = (second .== fifth) .& (third .== sixth)
      for lag in [6, 9, 12, 15, 18, 21, 24] {
        comesAgain .|= (third .== sixteen(place + lag + 2)) .& (sixth .== sixteen(place + lag + 5))
      }
      let lanes = unsafeBitCast(comesAgain, to: SIMD2<UInt64>.self)
      let first = stops(text.eight(at: place), lanes[0])
      if first != 0 { return place + first.trailingZeroBitCount / 8 }
      let last = stops(text.eight(at: place + 8), lanes[1])
      if last != 0 { return place + 8 + last.trailingZeroBitCount / 8 }
      place += 16
    }
    // On from the middle of a character to the next.
    while place < end, text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }

  /// Of eight bytes those that begin a character that comes again, or none of Chinese: their highest bits.
  @inline(__always)
  private func stops(_ eight: UInt64, _ comesAgain: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Within a character bytes are 10…; Chinese ones begin with 0xE4…0xE9.
    let isWithin = eight & ~(eight &<< 1)
    let low = eight & (0x0F &* ones)
    let isFromE4 = low &+ 0x7C &* ones
    let isFromEA = low &+ 0x76 &* ones
    let isChinese =
      eight & eight &<< 1 & eight &<< 2 & ~(eight &<< 3) & isFromE4 & ~isFromEA
    return ~isWithin & (~isChinese | comesAgain) & (0x80 &* ones)
  }

  private func word(at place: Int, in range: Range<Int>) -> Int? {
    let start = text.six(at: place)
    for length in stride(from: 24, through: 6, by: -3)
    where text.six(at: place + length) == start && place + 2 * length <= range.upperBound {
      let word = place..<place + length
      guard word.dropFirst(6).allSatisfy({ text[$0] == text[$0 + length] }),
        stride(from: place, to: place + length, by: 3).allSatisfy({ text.isIdeograph(at: $0) })
      else { continue }
      let end = place + 2 * length
      if length == 6 ? isNoun(place, end) : !isWithinWord(place, end, length) { return end }
    }
    return particle(at: place, in: range)
  }

  /// One of the nouns that reports are full of, where no longer word takes its second half.
  private func isNoun(_ place: Int, _ end: Int) -> Bool {
    guard text.length(of: RepetitionScan.nouns, at: place) == 6 else { return false }
    return text.length(of: RepetitionScan.suffixes, at: end) == 0
  }

  private static let nouns: WordList = [
    "集团", "学校", "学院", "企业", "教育", "建设", "发展", "工作", "基地", "中心", "平台", "项目", "制度", "情况",
    "年度", "合作", "活动", "质量", "培训", "课程", "服务", "学生", "教师", "人才", "培养", "全面", "开展", "进行",
    "实现", "提升", "加强", "推进", "完善", "不断", "积极", "我校", "同时", "以及", "通过", "我市", "本校", "全市",
  ]
  /// What makes another word of the second: 教育教育部, 学生学生会, 集团集团化.
  private static let suffixes: WordList = [
    "部", "厅", "局", "界", "家", "学", "化", "会", "室", "站", "员", "者", "日", "量", "师", "班", "业", "器",
    "率", "节", "证", "资", "处", "长", "性", "式", "型", "力", "组", "区", "园", "观", "史", "人", "法", "线",
  ]

  /// Longer words may repeat within a rhythm: 一个一个, 一次又一次; and numbers do.
  private func isWithinWord(_ place: Int, _ end: Int, _ length: Int) -> Bool {
    stride(from: place, to: place + length, by: 3).contains {
      text.hasAny(of: "一二三四五六七八九十零百千万", at: $0)
    }
  }

  /// `的的`, `和和`: words that never come twice, but for the words that end or begin with them.
  private func particle(at place: Int, in range: Range<Int>) -> Int? {
    guard text[place + 2] == text[place + 5], text.hasAny(of: "的和是在了与及为对", at: place),
      (0..<3).allSatisfy({ text[place + $0] == text[place + 3 + $0] }),
      place + 6 <= range.upperBound, place > range.lowerBound
    else { return nil }
    for (word, before, behind) in RepetitionScan.particles where text.has(word, at: place) {
      if text.length(ofAny: before, endingAt: place) > 0 { return nil }
      if text.length(ofAny: behind, at: place + 6) > 0 { return nil }
      // 的的的 is no slip of the pen.
      return text.has(word, at: place + 6) ? nil : place + 6
    }
    return nil
  }

  private static let particles: [(StaticString, [StaticString], [StaticString])] = [
    ("的", ["目", "标", "有", "众矢之", "中", "打"], ["确", "士"]),
    (
      "和", ["总", "共", "谐", "温", "缓", "饱", "亲", "人", "柔", "平", "祥", "暖", "随", "中"],
      ["谐", "美", "气", "睦", "平", "田", "县", "顺"]
    ),
    ("是", ["于", "但", "可", "只", "要", "还", "就", "凡", "总", "若", "实事求", "国", "像"], ["非", "否"]),
    (
      "在", ["存", "现", "实", "所", "潜", "内", "外", "自", "正", "旨", "好", "不", "健"],
      ["编", "校", "职", "岗", "线", "籍", "建", "读", "于", "册"]
    ),
    ("了", ["为", "除", "罢", "明", "终"], ["解", "然", "却", "望", "不", "结"]),
    ("与", ["参", "赠", "给", "授", "赋"], ["会", "否", "时"]),
    ("及", ["以", "普", "涉", "触", "波", "遍", "顾", "提", "埃", "危", "惠"], ["时", "格", "其"]),
    ("为", ["作", "成", "行", "因", "认", "以", "称", "较", "更", "极", "有"], ["了", "何", "人", "民", "主"]),
    (
      "对", ["针", "相", "应", "面", "核", "校", "绝", "配", "一", "反", "结"],
      ["接", "口", "象", "外", "标", "应", "比", "待", "方", "联"]
    ),
  ]
}

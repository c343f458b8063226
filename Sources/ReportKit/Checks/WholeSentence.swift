/// Tells of a report's figures which speak of the whole organisation that reports.
///
/// Goes through them in their order, so that each sentence is looked at once.
struct WholeSentences {
  private let context: CheckContext
  private let text: Bytes
  /// The sentence of the last figure, and where in it another organisation is first spoken of.
  private var sentence = -1
  private var other = Int.max
  /// The first sentence of its paragraph, and whether it speaks of all.
  private var first = -1
  private var isOnAll = false

  private init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// For each fact whether it speaks of the whole, so far as its words tell.
  static func all(_ context: CheckContext) -> [Bool] {
    var sentences = WholeSentences(context)
    return context.facts.indices.map { sentences.speaksOfWhole($0) }
  }

  /// In a table a figure does. In text nothing may stand between the last pause and the label but words
  /// of time and of all (截至2023年，学校现有…), and a report on many schools must say that it speaks of
  /// all of them.
  private mutating func speaksOfWhole(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    if record.table >= 0 { return true }
    // 94家成员单位 is named behind its figure.
    let place = min(record.label.lowerBound, record.quantity.range.lowerBound)
    guard !context.wholes.standsInCase(record), !speaksOfOther(fact) else { return false }
    let start = text.stretch(before: place, limit: 120).lowerBound
    if context.speaksOfMany, !context.saysAll(span(start, record.label.upperBound)),
      !isInParagraphOnAll(fact)
    {
      return false
    }
    return start >= place || hasOnlyWholeWords(span(start, place))
  }

  /// 该校, 该院: the sentence speaks of another organisation, told before.
  private mutating func speaksOfOther(_ fact: Int) -> Bool {
    let index = Int(context.sentenceOfFact[fact])
    guard index >= 0 else { return false }
    if index != sentence {
      sentence = index
      other =
        text.firstRange(of: WholeSentences.otherWords, in: context.sentences[index].range)?
        .upperBound ?? .max
    }
    return other <= context.facts[fact].quantity.range.lowerBound
  }

  /// A paragraph that begins with all schools of the region and speaks of no other organisation.
  private mutating func isInParagraphOnAll(_ fact: Int) -> Bool {
    let index = Int(context.sentenceOfFact[fact])
    guard index >= 0 else { return false }
    let sentences = context.sentences
    if sentences[index].first != first {
      first = sentences[index].first
      isOnAll = context.saysAll(sentences[first].range)
    }
    guard isOnAll else { return false }
    let facts = sentences[first].facts.lowerBound..<sentences[index].facts.upperBound
    return facts.suffix(200).allSatisfy {
      context.facts[$0].subject == context.facts[fact].subject
    }
  }

  private func hasOnlyWholeWords(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let known = text.length(of: WholeSentences.wholeWords, at: place)
      if known > 0 {
        place += known
      } else if text.isDigit(at: place) || text[place] == 0x20 || text[place] == 0x2D {
        place += 1
      } else {
        return false
      }
    }
    return true
  }

  private static let otherWords: WordList = [
    "该校", "该院", "该中心", "该公司", "该企业", "该县", "该区", "对口支援", "托管", "帮扶",
  ]

  private static let wholeWords: WordList = [
    "截至", "截止", "到", "至", "年底", "年末", "年度", "学年", "年", "月", "日", "底", "末", "目前", "现有", "现", "全校",
    "我校", "学校", "本校", "学院", "我院", "集团", "全市", "全区", "全县", "全省", "全州", "共有", "共", "有", "拥有", "总",
    "本", "今年", "当年", "上年", "上学年", "上一年", "去年", "全日制", "在", "的", "为", "达", "“", "”", "全体", "全院",
    "现共有", "届", "应届", "年生均", "秋季",
    "实际", "中职", "中等职业学校", "职业学校", "学生", "辖区", "设有", "开设", "设", "学期", "该时点", "时点", "称", "累计", "纸质",
    "校园", "占地", "总计",
    "合计",
  ]
}

extension CheckContext {
  /// A report on the schools of a region, or the members of a group.
  package var speaksOfMany: Bool {
    document.kind == .regionalAnnualQuality
  }

  /// Whether a school's report tells a figure of its whole region: 全县升学学生3903人.
  package func isOfRegion(_ fact: Int) -> Bool {
    guard !speaksOfMany, !isCell(fact) else { return false }
    let start = facts[fact].quantity.range.lowerBound
    var low = start
    while low > max(0, start - 90), !text.hasAny(of: "；。", endingAt: low), text[low - 1] != 0x0A {
      low -= 1
    }
    return saysAll(low..<start)
  }

  fileprivate func saysAll(_ range: Range<Int>) -> Bool {
    text.contains(CheckContext.allWords, in: range)
  }

  private static let allWords: WordList = [
    "全市", "全县", "全区", "全省", "全州", "全地区", "我市", "我县", "我区", "本市",
  ]
}

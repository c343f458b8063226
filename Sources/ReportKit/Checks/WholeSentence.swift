extension CheckContext {
  /// Whether a figure speaks of the whole organisation that reports, so far as its words tell.
  ///
  /// In a table it does. In text nothing may stand between the last pause and the label but words of time
  /// and of all (截至2023年，学校现有…), and a report on many schools must say that it speaks of all of them.
  func speaksOfWhole(_ fact: Int) -> Bool {
    let record = facts[fact]
    if record.table >= 0 { return true }
    // 94家成员单位 is named behind its figure.
    let place = min(record.label.lowerBound, record.quantity.range.lowerBound)
    guard !wholes.standsInCase(record), !speaksOfOther(fact) else { return false }
    let start = text.stretch(before: place, limit: 120).lowerBound
    if speaksOfMany, !saysAll(span(start, record.label.upperBound)), !isInParagraphOnAll(fact) {
      return false
    }
    return start >= place || hasOnlyWholeWords(span(start, place))
  }

  /// 该校, 该院: the sentence speaks of another organisation, told before.
  private func speaksOfOther(_ fact: Int) -> Bool {
    let index = Int(sentenceOfFact[fact])
    guard index >= 0 else { return false }
    let range = span(
      sentences[index].range.lowerBound, facts[fact].quantity.range.lowerBound)
    return text.hasAny(
      ["该校", "该院", "该中心", "该公司", "该企业", "该县", "该区", "对口支援", "托管", "帮扶"], in: range)
  }

  /// A report on the schools of a region, or the members of a group.
  package var speaksOfMany: Bool {
    document.kind == .regionalAnnualQuality
  }

  /// A paragraph that begins with all schools of the region and speaks of no other organisation.
  private func isInParagraphOnAll(_ fact: Int) -> Bool {
    let index = Int(sentenceOfFact[fact])
    guard index >= 0 else { return false }
    let first = sentences[index].first
    guard saysAll(sentences[first].range) else { return false }
    let facts = sentences[first].facts.lowerBound..<sentences[index].facts.upperBound
    return facts.suffix(200).allSatisfy { self.facts[$0].subject == self.facts[fact].subject }
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

  private func saysAll(_ range: Range<Int>) -> Bool {
    CheckContext.allWords.contains {
      text.first($0, from: range.lowerBound, to: range.upperBound) != nil
    }
  }

  private func hasOnlyWholeWords(_ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      let known = text.length(ofAny: CheckContext.wholeWords, at: place)
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

  private static let allWords: [StaticString] = [
    "全市", "全县", "全区", "全省", "全州", "全地区", "我市", "我县", "我区", "本市",
  ]

  private static let wholeWords: [StaticString] = [
    "截至", "截止", "到", "至", "年底", "年末", "年度", "学年", "年", "月", "日", "底", "末", "目前", "现有", "现", "全校",
    "我校", "学校", "本校", "学院", "我院", "集团", "全市", "全区", "全县", "全省", "全州", "共有", "共", "有", "拥有", "总",
    "本", "今年", "当年", "上年", "上学年", "上一年", "去年", "全日制", "在", "的", "为", "达", "“", "”", "全体", "全院",
    "现共有", "届", "应届", "年生均", "秋季",
    "实际", "中职", "中等职业学校", "职业学校", "学生", "辖区", "设有", "开设", "设", "学期", "该时点", "时点", "称", "累计", "纸质",
    "校园", "占地", "总计",
    "合计",
  ]
}

extension CheckRule {
  /// Nothing of the word processor or a converter is left in the text.
  static let textResidue = CheckRule(
    id: "text.residue", severity: .note,
    title: Remark(en: "no marks of a converter are left in the text", zh: "没有残留的转换标记"),
    explanation: Remark(
      en: """
        Finds what word processors and converters leave behind: names of bookmarks and fields (_Toc, \
        HYPERLINK, 错误！未找到引用源), entities and tags (&nbsp;, <br>), replacement characters (�), \
        pictures' marks ([图片]), and a lower-case foreign word that stands between Chinese ones \
        without a space. Addresses, quoted words and abbreviations are left alone.
        """,
      zh: """
        查找文字处理或转换软件的残留：书签和域名（_Toc、HYPERLINK、错误！未找到引用源）、实体和标签（&nbsp;、<br>）、替换字符（�）、\
        图片标记，以及紧夹在汉字之间的小写外文单词。网址、引号内的词和缩写不提示。
        """),
    example: "学校占地面积bookmark297.22亩。"
  ) { context, results in
    let scan = ResidueScan(context.text)
    for block in context.document.blocks where block.kind != .residue && block.kind != .row {
      for range in scan.residues(in: block.range) {
        let claim = Operand(range)
        let mark = context.printed(range)
        let relation = results.test(
          .residue, claim: claim, operands: [], Judgement(.review, .structure))
        results.report(
          Remark(en: "\(mark) is left over", zh: "残留标记“\(mark)”"), claim: claim, actual: mark,
          relation: relation)
      }
    }
  }
}

/// Finds what does not belong to a text.
private struct ResidueScan {
  private let text: Bytes

  init(_ text: Bytes) { self.text = text }

  func residues(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      place = ResidueScan.leads.skippingIdeographs(in: text, from: place, to: range.upperBound)
      if place >= range.upperBound { break }
      // Nor do the marks of Chinese, but those of which some are left over.
      if text[place] >= 0x80, text[place] != 0xE9, text[place] != 0xEF || text[place + 1] != 0xBF {
        place += text.scalar(at: place).length
        continue
      }
      if let end = mark(at: place, to: range.upperBound) {
        found.append(place..<end)
        place = end
      } else if text.isLetter(at: place) || text[place] == 0x5F {
        let end = pastWord(place, to: range.upperBound)
        if isForeign(place..<end, in: range) { found.append(place..<end) }
        place = end
      } else {
        place += max(1, text.scalar(at: place).length)
      }
    }
    return found
  }

  /// What the only marks begin with that are Chinese.
  private static let leads: WordList = ["错误"]

  private func pastWord(_ start: Int, to end: Int) -> Int {
    var place = start
    while place < end, text.isLetter(at: place) || text.isDigit(at: place) || text[place] == 0x5F {
      place += 1
    }
    return place
  }

  /// Marks that begin with no letter.
  private func mark(at place: Int, to end: Int) -> Int? {
    switch text[place] {
    case 0x26:
      let length = text.length(
        ofAny: ["&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#"], at: place)
      return length > 0 ? place + length : nil
    case 0x3C:
      let length = text.length(
        ofAny: ["<br", "<span", "</", "<img", "<table", "<td", "<tr", "<p>", "<div", "<!--"],
        at: place)
      guard length > 0 else { return nil }
      return text.first(">", from: place, to: min(end, place + 200)).map { $0 + 1 } ?? place
        + length
    case 0x5B where text.has("[bookmark", at: place):
      return text.first("]", from: place, to: min(end, place + 100)).map { $0 + 1 }
    case 0x5B:
      let length = text.length(ofAny: ["[图片]", "[图像]", "[表格]", "[image]"], at: place)
      return length > 0 ? place + length : nil
    case 0x21:
      guard text[place + 1] == 0x5B,
        let close = text.first("](", from: place, to: min(end, place + 200))
      else { return nil }
      return text.first(")", from: close, to: min(end, close + 300)).map { $0 + 1 }
    case 0xEF: return text.has("\u{FFFD}", at: place) ? place + 3 : nil
    case 0xE9:
      let length = text.length(
        ofAny: ["错误！未找到引用源", "错误!未找到引用源", "错误！未定义书签", "错误!未定义书签"], at: place)
      return length > 0 ? place + length : nil
    default: return nil
    }
  }

  /// Whether a word of Latin letters is one of a program's, or lost between Chinese ones.
  private func isForeign(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    let start = word.lowerBound
    if text.length(ofAny: ResidueScan.names, at: start) == word.count { return true }
    if text.has("_Toc", at: start) || text.has("_Hlk", at: start) || text.has("_GoBack", at: start)
    {
      return true
    }
    guard word.count >= 4, word.allSatisfy({ text[$0] >= 0x61 && text[$0] <= 0x7A }) else {
      return false
    }
    let isChinese =
      text.isIdeograph(before: start)
      && (text.isIdeograph(at: word.upperBound) || text.isDigit(at: word.upperBound))
    return isChinese && text.length(ofAny: ResidueScan.words, at: start) == 0
  }

  private static let names: [StaticString] = [
    "HYPERLINK", "PAGEREF", "EMBED", "MERGEFORMAT", "SHAPE", "bookmark", "undefined", "nbsp",
    "GoBack",
    "NaN", "docx", "xlsx",
  ]
  /// Foreign words that Chinese takes in.
  private static let words: [StaticString] = [
    "online", "python", "java", "office", "wifi", "email", "web", "photoshop", "logo", "vlog",
    "show",
    "http", "www", "app", "unity", "linux", "excel", "word", "mini",
  ]
}

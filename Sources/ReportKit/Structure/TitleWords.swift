/// What the title and the outline say of a report's kind.
struct TitleWords {
  private let text: Bytes
  private let lines: [Range<Int>]
  private let document: Document

  init(_ text: Bytes, _ lines: [Range<Int>], _ document: Document) {
    self.text = text
    self.lines = lines
    self.document = document
  }

  /// Whether the title holds one of the words.
  func says(_ words: [StaticString]) -> Bool {
    lines.contains { line in
      words.contains { text.first($0, from: line.lowerBound, to: line.upperBound) != nil }
    }
  }

  /// Whether the report is one of a group of schools and firms.
  var isGroup: Bool { says(["职教集团", "职业教育集团", "教育集团", "职教联盟"]) }

  /// `江门市` of `江门市中等职业教育年度质量报告`: a title that names a region and no school.
  var region: Range<Int>? {
    guard !says(["学校", "学院", "集团", "大学", "中心", "高级中学"]), says(["职业教育", "中职教育", "教育事业"]) else {
      return nil
    }
    for line in lines {
      var start = line.lowerBound
      if let year = YearReader.year(text, at: start) { start = year.end }
      start += text.length(of: TitleWords.yearWords, at: text.skippingSpace(start))
      start = text.skippingSpace(start)
      let end = min(line.upperBound, start + 36)
      var place = start
      var last: Int?
      while place < end {
        if text.hasAny(of: "市省县区州", at: place), place > start { last = place + 3 }
        place += 3
      }
      if let last { return start..<last }
    }
    return nil
  }

  /// Whether at least four headings are those of an annual quality report.
  var followsAnnualOutline: Bool {
    var found = 0
    for section in document.sections.dropFirst().prefix(200) where section.level <= 2 {
      let range = section.heading
      let body = Numbering.read(text, range)?.end ?? range.lowerBound
      if text.length(of: TitleWords.chapters, at: body) > 0 { found += 1 }
    }
    return found >= 4
  }

  private static let chapters: WordList = [
    "学校情况", "学校概况", "基本情况", "学生发展", "质量保障措施", "校企合作", "社会贡献", "举办者履责", "政府履责",
    "特色创新", "人才培养", "服务贡献", "文化传承", "国际合作", "产教融合", "发展保障", "面临挑战", "教学改革",
    "政策保障", "主要问题",
  ]

  /// Whether a table is the scorecard of the reports since 2022.
  var hasScorecard: Bool {
    document.tables.contains { table in
      text.first("计分卡", from: table.caption.lowerBound, to: table.caption.upperBound) != nil
    }
  }

  private static let yearWords: WordList = ["年度", "年", "学年"]
}

extension CheckRule {
  /// A report has the chapters of its kind.
  static let templateSections = CheckRule(
    id: "template.sections", severity: .note,
    title: Remark(en: "a report has the chapters of its kind", zh: "报告具备该类报告应有的章节"),
    explanation: Remark(
      en: """
        Compares the headings with the outlines that reports of the kind follow, takes the outline \
        that fits best, and names its chapters that no heading speaks of. Only where three \
        quarters of the outline are there: a report that follows another, or is a part, is left alone.
        """,
      zh: """
        将标题与该类报告的提纲比较，取最相符的一种，列出没有标题对应的章节。只有具备提纲四分之三以上章节时才提示；\
        采用其他提纲或只是节选的报告不判断。
        """),
    example: "中等职业教育质量年度报告缺“面临挑战”一章"
  ) { context, results in
    let text = context.text
    let headings = context.document.sections.dropFirst().map(\.heading)
    func stands(_ chapter: ExpectedChapter) -> Range<Int>? {
      for word in chapter.words {
        for heading in headings
        where text.first(word, from: heading.lowerBound, to: heading.upperBound) != nil {
          return heading
        }
      }
      return nil
    }
    let outlines = ReportOutline.outlines(of: context.document.kind).map { outline in
      outline.map { (chapter: $0, heading: stands($0)) }
    }
    func count(_ outline: [(chapter: ExpectedChapter, heading: Range<Int>?)]) -> Int {
      outline.count { $0.heading != nil }
    }
    guard
      let best = outlines.max(by: { count($0) * $1.count < count($1) * $0.count }),
      let first = context.document.blocks.first, count(best) * 4 >= best.count * 3, count(best) >= 3
    else { return }
    let claim = Operand(first.range)
    for (chapter, heading) in best {
      if let heading {
        results.test(
          .template, claim: Operand(heading), operands: [], Judgement(.consistent, .structure))
      } else {
        let relation = results.test(
          .template, claim: claim, operands: [], Judgement(.review, .structure))
        results.report(
          Remark(en: "no chapter on \(chapter.name)", zh: "没有“\(chapter.name)”一章"), claim: claim,
          relation: relation)
      }
    }
  }
}

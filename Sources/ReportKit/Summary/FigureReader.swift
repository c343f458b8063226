/// Gives every fact the words around it, so that a figure explains itself.
enum FigureReader {
  /// The figures of a report, in the order of its facts, which is that of the analysis.
  static func figures(of report: Report, _ analysis: Analysis) -> [SummaryFigure] {
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      return zip(report.facts, analysis.facts).map { fact, record in
        SummaryFigure(
          fact: fact.id, value: fact.value, upper: fact.upper, unit: fact.unit,
          approximation: fact.approximation, decimals: fact.decimals, relation: fact.relation,
          dimensions: Dimensions(fact.dimensions), period: fact.period, subject: fact.subject,
          of: fact.of, label: fact.label, text: fact.source.text,
          quote: fact.origin == .table
            ? cell(fact) : quotation(text, around: record.quantity.range),
          line: fact.source.line, section: fact.source.section.last)
      }
    }
  }

  /// Facts of running text, by their ids, whose quotations say more of them than their models do.
  struct Words {
    /// Of others or of plans: `两所中职学校之一`, `4个产业学院正在筹建`.
    var less: Set<String> = []
    /// What came new is not what there is: `新增图书7647册`.
    var added: Set<String> = []
    /// What there is by now: `目前有101家企业加入`, where another figure tells of the beginning.
    var standing: Set<String> = []
  }

  static func words(of report: Report, _ analysis: Analysis) -> Words {
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var words = Words()
      for (fact, record) in zip(report.facts, analysis.facts)
      where fact.origin == .narrative && fact.indicator != nil {
        let figure = record.quantity.range
        let quote = quote(text, around: figure)
        if text.contains(lessWords, in: span(figure.upperBound, quote.upperBound)) {
          words.less.insert(fact.id)
        }
        // The clause before it, which the quotation may begin with, speaks of something else.
        var clause = figure.lowerBound
        while clause > quote.lowerBound {
          let length = text.scalar(before: clause).length
          if isPause(text, clause - length) { break }
          clause -= max(1, length)
        }
        let own = span(clause, figure.lowerBound)
        if text.contains(addedWords, in: own) { words.added.insert(fact.id) }
        if text.contains(standingWords, in: own) { words.standing.insert(fact.id) }
      }
      return words
    }
  }

  private static let lessWords: WordList = ["之一", "筹建", "拟建", "待建"]
  private static let addedWords: WordList = ["新增", "新购", "新建", "增", "添置"]
  private static let standingWords: WordList = [
    "目前", "现有", "现已", "现拥有", "至今", "迄今", "截至", "截止", "已有",
  ]

  /// `在校生数 | 2021年`
  private static func cell(_ fact: Fact) -> String {
    [fact.row, fact.column].compactMap(\.self).joined(separator: " | ")
  }

  /// Bytes of a quotation: some thirty characters before a figure, a dozen behind it.
  private static let longestBefore = 84
  private static let longestBehind = 36
  /// Less than this before a figure says too little: the clause before it is needed.
  private static let enough = 24

  /// The clause in which a figure stands; with the one before it where it says little by itself.
  static func quote(_ text: Bytes, around figure: Range<Int>) -> Range<Int> {
    var start = figure.lowerBound
    while start > 0, figure.lowerBound - start < longestBefore {
      let length = text.scalar(before: start).length
      if isStop(text, start - length) { break }
      if isPause(text, start - length), figure.lowerBound - start >= enough { break }
      start -= max(1, length)
    }
    var end = figure.upperBound
    while end < text.count, end - figure.upperBound < longestBehind {
      if isStop(text, end) || isPause(text, end) { break }
      end += max(1, text.scalar(at: end).length)
    }
    while start < figure.lowerBound, isPause(text, start) || text[start] == 0x20 {
      start += max(1, text.scalar(at: start).length)
    }
    return start..<max(end, figure.upperBound)
  }

  /// The quotation, with an ellipsis where it begins or ends within a clause.
  private static func quotation(_ text: Bytes, around figure: Range<Int>) -> String {
    let range = quote(text, around: figure)
    let before = range.lowerBound - text.scalar(before: range.lowerBound).length
    let isCut = range.lowerBound > 0 && !isStop(text, before) && !isPause(text, before)
    let goesOn =
      range.upperBound < text.count && !isStop(text, range.upperBound)
      && !isPause(text, range.upperBound)
    return (isCut && text[before] > 0x20 ? "…" : "") + text.string(range) + (goesOn ? "…" : "")
  }

  /// The pairs of `由82%提高到100%`: the fact of the end by that of the start.
  static func ends(of report: Report, _ analysis: Analysis) -> [String: String] {
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var ends: [String: String] = [:]
      let facts = Array(zip(report.facts, analysis.facts))
      for (start, end) in zip(facts, facts.dropFirst())
      where start.0.indicator != nil && start.0.indicator == end.0.indicator
        && start.0.unit == end.0.unit && start.0.origin == .narrative
        && end.0.origin == .narrative && end.0.relation == start.0.relation
        && isStep(text, start.1.quantity.range, end.1.quantity.range)
      {
        ends[start.0.id] = end.0.id
      }
      return ends
    }
  }

  /// Bytes between the two ends of a step, and before it, in which its words stand.
  private static let longestStep = 48

  private static func isStep(_ text: Bytes, _ start: Range<Int>, _ end: Range<Int>) -> Bool {
    guard start.upperBound <= end.lowerBound, end.lowerBound - start.upperBound < longestStep
    else { return false }
    let between = span(start.upperBound, end.lowerBound)
    guard !text.contains(pauses, in: between), text.contains(arrivals, in: between) else {
      return false
    }
    var place = start.lowerBound
    while place > max(0, start.lowerBound - longestStep), text[place - 1] != 0x0A,
      text.length(of: pauses, endingAt: place) == 0
    {
      place -= text.scalar(before: place).length
    }
    return text.contains(departures, in: span(place, start.lowerBound))
  }

  private static let pauses: WordList = ["。", "；", "，", "、"]
  private static let arrivals: WordList = ["到", "至", "为"]
  private static let departures: WordList = ["由", "从"]

  private static func isStop(_ text: Bytes, _ place: Int) -> Bool {
    text[place] == 0x0A || text.has("。", at: place) || text.has("；", at: place)
      || text.has("！", at: place) || text[place] == 0x3B
  }

  private static func isPause(_ text: Bytes, _ place: Int) -> Bool {
    text.has("，", at: place) || text.has("、", at: place) || text[place] == 0x2C
      || text.has("：", at: place)
  }
}

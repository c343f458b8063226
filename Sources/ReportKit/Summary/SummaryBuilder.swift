/// Says what is to be said of one report, from its models and facts.
package struct SummaryBuilder {
  let report: Report
  let facts: [String: SummaryFigure]
  /// The ids of facts that hold for a case alone.
  private let inCases: Set<String>
  private let own: String?
  /// Of `由82%提高到100%`: the fact of the end by that of the start.
  private let ends: [String: String]
  private let grouped: [String: [SummaryFigure]]
  /// The ids of facts whose words take something back, or say that they came new.
  private let words: FigureReader.Words

  /// A summary without findings, which the checks give.
  package static func build(_ report: Report, _ analysis: Analysis) -> ReportSummary {
    let builder = SummaryBuilder(
      report, FigureReader.figures(of: report, analysis), FigureReader.ends(of: report, analysis),
      FigureReader.words(of: report, analysis))
    let flows = FundingReader(builder)
    let awards = AwardReader.lines(builder)
    let hasMoney = flows.income != nil || flows.spending != nil
    let topics = builder.topics().filter { topic in
      // Prizes and money may have lines without an indicator of their own.
      !topic.indicators.isEmpty || topic.topic == .awards && !awards.isEmpty
        || topic.topic == .funding && hasMoney
    }
    var summary = ReportSummary(
      path: report.path, kind: report.kind, title: report.title,
      organisation: report.organisation, period: report.period, figures: report.facts.count,
      typed: report.facts.count { $0.indicator != nil }, topics: topics,
      silent: builder.silent(topics), awards: awards, income: flows.income,
      spending: flows.spending,
      trends: TrendReader.trends(report, analysis, builder.facts),
      absent: ExpectedFigures.absent(from: report), findings: [], relations: 0, verified: 0,
      cases: builder.cases(), further: [])
    if !summary.hasKeyFigures {
      summary.further = report.facts.prefix(mostFurther).compactMap { builder.facts[$0.id] }
    }
    return summary
  }

  private static let mostFurther = 40
  private static let mostParts = 6

  private init(
    _ report: Report, _ figures: [SummaryFigure], _ ends: [String: String],
    _ words: FigureReader.Words
  ) {
    self.report = report
    self.ends = ends
    self.words = words
    facts = Dictionary(figures.map { ($0.fact, $0) }, uniquingKeysWith: { first, _ in first })
    inCases = Set(report.cases.flatMap(\.facts))
    own = SummaryBuilder.reporter(report)
    grouped = Dictionary(
      grouping: zip(report.facts, figures).filter { $0.0.indicator != nil }
        .map { ($0.0.indicator ?? "", $0.1) },
      by: \.0
    ).mapValues { $0.map(\.1) }
  }

  /// The organisation whose figures are the report's own.
  private static func reporter(_ report: Report) -> String? {
    let subjects = report.facts.compactMap(\.subject)
    if let organisation = report.organisation, subjects.contains(organisation) {
      return organisation
    }
    return Ranking.mostFrequent(subjects) ?? report.organisation
  }

  // MARK: - Whose and when

  /// What a group's report calls its members together.
  private static let members: Set<String> = ["成员学校", "成员院校", "成员企业", "集团学校"]

  /// What names of groups contain.
  private static let groups = ["集团", "联盟", "共同体", "联合体"]

  /// Whether a name means the organisation that reports; a part of its name does, too, and so do all
  /// members of a group.
  func isOwn(_ subject: String?) -> Bool {
    guard let subject, let own else { return true }
    return subject == own || SummaryBuilder.members.contains(subject)
      || own.hasSuffix("（\(subject)）") || subject.hasPrefix(own)
      || own.hasPrefix(subject + "（")
  }

  /// The name of another organisation; nil for the reporter, and for words that are no name.
  func other(_ subject: String?) -> String? {
    guard let subject, !isOwn(subject) else { return nil }
    let isName =
      !["我", "本", "该", "各"].contains { subject.contains($0) }
      && !["省", "市", "县", "区", "度"].contains { subject.hasPrefix($0) }
    return isName ? subject : nil
  }

  /// Whether a figure is of the time that is reported on, or of no time.
  func isCurrent(_ period: Period?) -> Bool {
    guard let period, let own = report.period else { return true }
    if let end = period.end, let start = own.start { if end < start { return false } }
    if let start = period.start, let end = own.end { if start > end { return false } }
    return true
  }

  /// Whether a figure may stand for the report: its own, of its time, and of no single case.
  func isKey(_ figure: SummaryFigure) -> Bool {
    isOwn(figure.subject) && isCurrent(figure.period) && !inCases.contains(figure.fact)
      && !words.less.contains(figure.fact)
  }

  func figure(_ figure: Figure?) -> SummaryFigure? {
    figure.flatMap { facts[$0.fact] }
  }

  func figures(of indicator: String) -> [SummaryFigure] { grouped[indicator] ?? [] }

  // MARK: - Topics

  /// What the models hold of each indicator.
  private func statements() -> [String: Statement] {
    var found: [String: Statement] = [:]
    for domain in Report.domains {
      for (key, statement) in zip(domain.keys, domain.statements(report)) {
        if let statement { found[key] = statement }
      }
    }
    return found
  }

  private func topics() -> [TopicSummary] {
    let statements = statements()
    var found: [SummaryTopic: [KeyFigure]] = [:]
    for indicator in KeyIndicator.all {
      guard let statement = statements[indicator.key],
        let key = keyFigure(indicator, statement)
      else { continue }
      found[indicator.topic, default: []].append(key)
    }
    return SummaryTopic.allCases.map {
      TopicSummary(topic: $0, indicators: found[$0] ?? [])
    }
  }

  /// The topics of which nothing is said.
  private func silent(_ topics: [TopicSummary]) -> [SummaryTopic] {
    guard report.kind != .unknown else { return [] }
    return SummaryTopic.allCases.filter { topic in
      topic.isAlwaysShown && !topics.contains { $0.topic == topic }
    }
  }

  private func keyFigure(_ indicator: KeyIndicator, _ statement: Statement) -> KeyFigure? {
    // How many schools and groups there are is said of regions.
    if indicator.topic == .school, report.kind != .regionalAnnualQuality,
      indicator.key == "school.count" || indicator.key == "school.groups"
    {
      return nil
    }
    let isGroup = indicator.topic == .group
    func fits(_ figure: SummaryFigure) -> Bool {
      // A school tells of its group, too.
      isKey(figure)
        || isGroup && isCurrent(figure.period) && !inCases.contains(figure.fact)
          && SummaryBuilder.groups.contains { figure.subject?.contains($0) == true }
    }
    var whole = shown(statement.figure, where: fits)
    var parts = statement.parts.compactMap { shown($0, where: fits) }
    var start: SummaryFigure?
    if let figure = whole, let end = ends[figure.fact].flatMap({ facts[$0] }) {
      (whole, start) = (end, figure)
    }
    // What is less than a part is no whole.
    if let figure = whole, parts.contains(where: { exceeds($0, figure) }) {
      parts.insert(figure, at: 0)
      whole = nil
    }
    // Prizes have lines of their own.
    if indicator.topic == .awards || whole != nil && !indicator.hasParts { parts = [] }
    guard whole != nil || !parts.isEmpty else { return nil }
    var key = KeyFigure(
      indicator: indicator.key, figure: whole, changes: [], others: [],
      parts: Array(parts.prefix(SummaryBuilder.mostParts)),
      moreParts: max(0, parts.count - SummaryBuilder.mostParts))
    key.changes = ([whole].compactMap(\.self) + key.parts)
      .flatMap { changes(of: $0, statement) }.filter(fits)
    guard let whole else { return key }
    key.earlier = start ?? earlier(whole, indicator.key)
    if key.changes(of: whole).isEmpty, let before = key.earlier {
      key.difference = difference(whole, before)
    }
    key.others = others(than: whole, statement).filter { $0.fact != start?.fact }
    return key
  }

  /// The figure that a model shows, or the next one that may stand for the report.
  private func shown(
    _ figure: Figure?, where fits: (SummaryFigure) -> Bool
  ) -> SummaryFigure? {
    guard let figure else { return nil }
    let candidates = ([figure.fact] + figure.alternatives).compactMap { facts[$0] }.filter(fits)
    // `新增图书7647册，现有图书160524册`: what came new is not what there is.
    guard let first = candidates.first(where: { !words.added.contains($0.fact) }) else {
      return candidates.first
    }
    if figure.reason != .first || words.standing.contains(first.fact) { return first }
    return candidates.first {
      words.standing.contains($0.fact) && $0.subject == first.subject && $0.period == first.period
    } ?? first
  }

  /// How a figure changed, as the report says: since a time that it names, or of the very same words.
  private func changes(of whole: SummaryFigure, _ statement: Statement) -> [SummaryFigure] {
    statement.changes.compactMap { figure($0) }.filter { change in
      change.dimensions == whole.dimensions
        && (change.of != nil || change.line == whole.line && change.label == whole.label)
    }
  }

  private func exceeds(_ part: SummaryFigure, _ whole: SummaryFigure) -> Bool {
    part.unit == whole.unit && part.period == whole.period && part.relation == whole.relation
      && part.unit?.unitClass != .percent && part.unit?.unitClass != .ratio
      && Rational(whole.value) < Rational(part.value)
  }

  /// Other values for the same thing and time, each once.
  private func others(than shown: SummaryFigure, _ statement: Statement) -> [SummaryFigure] {
    var found: [SummaryFigure] = []
    for id in statement.figure?.alternatives ?? [] {
      guard let other = facts[id], isKey(other), other.unit == shown.unit,
        other.period == shown.period, other.value != shown.value,
        !found.contains(where: { $0.value == other.value })
      else { continue }
      found.append(other)
    }
    return Array(found.prefix(3))
  }

  // MARK: - The time before

  /// The same figure of the year before, where the report gives it in the same form.
  private func earlier(_ figure: SummaryFigure, _ indicator: String) -> SummaryFigure? {
    guard let period = figure.period, let start = period.start, let end = period.end,
      figure.approximation == .exact, figure.upper == nil
    else { return nil }
    let before = Period(
      start: start - 1, startMonth: period.startMonth, end: end - 1, endMonth: period.endMonth)
    let found = figures(of: indicator).filter {
      $0.period == before && $0.unit == figure.unit && $0.relation == figure.relation
        && $0.dimensions == figure.dimensions && $0.approximation == .exact && $0.upper == nil
        && isOwn($0.subject) && !inCases.contains($0.fact)
    }
    // Two values for one year: nobody knows which is meant.
    return Set(found.map(\.value)).count == 1 ? found.first : nil
  }

  private func difference(_ figure: SummaryFigure, _ earlier: SummaryFigure) -> Computed? {
    let exact = Rational(figure.value) - Rational(earlier.value)
    let decimals = min(figure.decimals, earlier.decimals)
    guard let value = exact.rounded(toDecimals: decimals) else { return nil }
    let equals = Rational(value) == exact ? "=" : "≈"
    let isRate = figure.unit?.unitClass == .percent
    let result = PeopleNumber(value, unit: nil, decimals: decimals).plainDigits
    return Computed(
      value: value, decimals: decimals,
      unit: isRate ? UnitTable.known.points : figure.unit?.unitClass == .ratio ? nil : figure.unit,
      formula: "\(Formulas.digits(figure)) − \(Formulas.digits(earlier)) \(equals) \(result)")
  }

  // MARK: - Cases

  private func cases() -> [SummaryCase] {
    report.cases.map { told in
      SummaryCase(
        heading: told.heading, line: told.line, subject: told.subject,
        figures: told.facts.count)
    }
  }
}

/// Arithmetic as text.
enum Formulas {
  /// A figure's digits in base units.
  static func digits(_ figure: SummaryFigure) -> String {
    PeopleNumber(figure.value, unit: nil, decimals: figure.decimals).plainDigits
  }
}

extension PeopleNumber {
  /// Grouped digits in base units, never in 万.
  var plainDigits: String {
    var plain = self
    plain.unit = nil
    plain.decimals = max(0, decimals)
    return plain.number(isChinese: false)
  }
}

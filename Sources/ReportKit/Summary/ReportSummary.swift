/// What one report says, in the order in which people ask for it.
///
/// Values only: every figure is one of the report and names its fact, unless it is ``Computed`` and says
/// from what. How it looks is the outputs' business.
package struct ReportSummary: Encodable, Sendable {
  /// The input as it was named.
  package var path: String
  /// What kind of report it is.
  package var kind: ReportKind
  package var title: String?
  package var organisation: String?
  package var period: Period?
  /// How many figures the report states.
  package var figures: Int
  /// How many of them have an indicator of the catalogue.
  package var typed: Int
  /// Key figures by topic; topics without any are not there.
  package var topics: [TopicSummary]
  /// Topics that every report may speak of and this one has no figure for.
  package var silent: [SummaryTopic]
  /// Prizes by competition, level and grade.
  package var awards: [AwardLine]
  /// Money received, by source.
  package var income: FundingFlow?
  /// Money spent, by what it went into.
  package var spending: FundingFlow?
  /// Figures that a table gives for two years.
  package var trends: [Trend]
  /// What a report of this kind should say and this one does not.
  package var absent: [Absence]
  /// What `check` found.
  package var findings: [SummaryFinding]
  /// Relations that were put to the test.
  package var relations: Int
  /// Relations that hold.
  package var verified: Int
  /// The cases that it tells.
  package var cases: [SummaryCase]
  /// Where no topic has a figure: the first figures of the text.
  package var further: [SummaryFigure]

  /// Whether any topic has a figure.
  package var hasKeyFigures: Bool { topics.contains { !$0.indicators.isEmpty } }

  /// The number of the finding, counted from 1, that puts a fact in question.
  package func finding(of fact: String) -> Int? {
    findings.firstIndex { $0.fact == fact }.map { $0 + 1 }
  }
}

/// A figure of the report with what a reader needs to understand and to find it.
package struct SummaryFigure: Encodable, Sendable, Hashable {
  /// The id of the fact.
  package var fact: String
  /// In base units.
  package var value: Decimal
  package var upper: Decimal?
  package var unit: Unit?
  package var approximation: Approximation
  package var decimals: Int
  package var relation: Relation
  package var dimensions: Dimensions
  package var period: Period?
  package var subject: String?
  /// The base of a change, the whole of a share.
  package var of: String?
  /// The words of the report that name what is counted.
  package var label: String
  /// The figure as printed.
  package var text: String
  /// The words around it, the figure included; of a cell the labels of its row and column.
  package var quote: String
  /// 1-based, in the input.
  package var line: Int
  /// The innermost heading above it.
  package var section: String?

  /// The figure as people read it.
  package var number: PeopleNumber {
    var number = PeopleNumber(
      value, upper: upper, unit: unit, approximation: approximation, decimals: decimals)
    number.ratio = PeopleNumber.ratio(in: text, unit: unit)
    return number
  }
}

/// A value that the report does not print, with the arithmetic that gives it.
package struct Computed: Encodable, Sendable, Hashable {
  package var value: Decimal
  package var decimals: Int
  package var unit: Unit?
  /// `4,612 − 4,500 = 112`, in the figures of the report.
  package var formula: String

  package var number: PeopleNumber { PeopleNumber(value, unit: unit, decimals: decimals) }
}

/// The key figures of one topic.
package struct TopicSummary: Encodable, Sendable {
  package var topic: SummaryTopic
  package var indicators: [KeyFigure]
}

/// What a report says of one indicator.
package struct KeyFigure: Encodable, Sendable {
  /// The key of the catalogue.
  package var indicator: String
  /// The figure; nil where the report states only parts.
  package var figure: SummaryFigure?
  /// How it and its parts changed, as the report says; each has the dimensions of what changed.
  package var changes: [SummaryFigure]
  /// What the report gives for the time before.
  package var earlier: SummaryFigure?
  /// The difference to it.
  package var difference: Computed?
  /// Other values that the report gives for the same: other scopes, or a contradiction.
  package var others: [SummaryFigure]
  /// Its breakdown, where that is what people ask for.
  package var parts: [SummaryFigure]
  /// Parts that are not listed.
  package var moreParts: Int

  /// How the figure, or one of the parts, changed.
  package func changes(of figure: SummaryFigure?) -> [SummaryFigure] {
    changes.filter { $0.dimensions == figure?.dimensions }
  }
}

/// Prizes that a report names together.
package struct AwardLine: Encodable, Sendable {
  /// The competition, where the text names it.
  package var competition: String?
  package var level: String?
  /// Who won: `student` or `teacher`.
  package var by: String?
  /// Another organisation than the one that reports.
  package var subject: String?
  package var period: Period?
  /// By grade, the highest first.
  package var counts: [SummaryFigure]
  /// Their sum as the report gives it.
  package var total: SummaryFigure?
  /// Their sum where the report gives none.
  package var sum: Computed?
  /// How the total changed, as the report says.
  package var changes: [SummaryFigure] = []
}

/// Money and where it came from or went.
package struct FundingFlow: Encodable, Sendable {
  /// The indicator: `funding.income`
  package var indicator: String
  package var total: SummaryFigure?
  package var parts: [Part]

  /// One source or one use.
  package struct Part: Encodable, Sendable {
    package var figure: SummaryFigure
    /// Its share of the total as the report gives it.
    package var share: SummaryFigure?
    /// Its share where the report gives none.
    package var computedShare: Computed?
  }
}

/// A row of a table with figures for several years.
package struct Trend: Encodable, Sendable {
  /// The row's label.
  package var label: String
  package var indicator: String?
  /// The earliest first.
  package var points: [SummaryFigure]
}

/// Something that a report of its kind should say.
package struct Absence: Encodable, Sendable, Hashable {
  /// The indicators any of which would do.
  package var indicators: [String]
}

/// Something that `check` found, in one line.
package struct SummaryFinding: Encodable, Sendable {
  package var rule: String
  package var severity: Severity
  package var message: Remark
  /// The arithmetic.
  package var expected: String?
  package var line: Int
  /// The claim's fact; nil where words are questioned.
  package var fact: String?
  /// The facts that speak against it.
  package var evidence: [String]
  package var fingerprint: String
  /// The claim in the normalised text, for marking it.
  package var range: Range<Int>

  private enum CodingKeys: String, CodingKey {
    case rule, severity, message, expected, line, fact, evidence, fingerprint
  }
}

/// A case with its school.
package struct SummaryCase: Encodable, Sendable {
  package var heading: String
  package var line: Int
  /// The organisation that it is about.
  package var subject: String?
  /// How many figures it states.
  package var figures: Int
}

extension Severity: Encodable {}

extension Remark: Encodable {
  private enum CodingKeys: String, CodingKey {
    case english = "en"
    case chinese = "zh"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(english, forKey: .english)
    try container.encode(chinese, forKey: .chinese)
  }
}

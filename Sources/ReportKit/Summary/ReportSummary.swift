/// What one report says, in the order in which people ask for it.
///
/// Values only: every figure is one of the report and names its fact, unless it is ``Computed`` and says
/// from what. How it looks is the outputs' business.
public struct ReportSummary: Encodable, Sendable {
  /// The input as it was named.
  public var path: String
  /// What kind of report it is.
  public var kind: ReportKind
  public var title: String?
  public var organisation: String?
  public var period: Period?
  /// How many figures the report states.
  public var figures: Int
  /// How many of them have an indicator of the catalogue.
  public var typed: Int
  /// Key figures by topic; topics without any are not there.
  public var topics: [TopicSummary]
  /// Topics that every report may speak of and this one has no figure for.
  public var silent: [SummaryTopic]
  /// Prizes by competition, level and grade.
  public var awards: [AwardLine]
  /// Money received, by source.
  public var income: FundingFlow?
  /// Money spent, by what it went into.
  public var spending: FundingFlow?
  /// Figures that a table gives for two years.
  public var trends: [Trend]
  /// What a report of this kind should say and this one does not.
  public var absent: [Absence]
  /// What `check` found.
  public var findings: [SummaryFinding]
  /// Relations that were put to the test.
  public var relations: Int
  /// Relations that hold.
  public var verified: Int
  /// The cases that it tells.
  public var cases: [SummaryCase]
  /// Where no topic has a figure: the first figures of the text.
  public var further: [SummaryFigure]

  /// Whether any topic has a figure.
  public var hasKeyFigures: Bool { topics.contains { !$0.indicators.isEmpty } }

  /// The number of the finding, counted from 1, that puts a fact in question.
  package func finding(of fact: String) -> Int? {
    findings.firstIndex { $0.fact == fact }.map { $0 + 1 }
  }
}

/// A figure of the report with what a reader needs to understand and to find it.
public struct SummaryFigure: Encodable, Sendable, Hashable {
  /// The id of the fact.
  public var fact: String
  /// In base units.
  public var value: Decimal
  public var upper: Decimal?
  public var unit: Unit?
  public var approximation: Approximation
  public var decimals: Int
  public var relation: Relation
  public var dimensions: Dimensions
  public var period: Period?
  public var subject: String?
  /// The base of a change, the whole of a share.
  public var of: String?
  /// The words of the report that name what is counted.
  public var label: String
  /// The figure as printed.
  public var text: String
  /// The words around it, the figure included; of a cell the labels of its row and column.
  public var quote: String
  /// 1-based, in the input.
  public var line: Int
  /// The innermost heading above it.
  public var section: String?

  /// The figure as people read it.
  package var number: PeopleNumber {
    var number = PeopleNumber(
      value, upper: upper, unit: unit, approximation: approximation, decimals: decimals)
    number.ratio = PeopleNumber.ratio(in: text, unit: unit)
    return number
  }
}

/// A value that the report does not print, with the arithmetic that gives it.
public struct Computed: Encodable, Sendable, Hashable {
  public var value: Decimal
  public var decimals: Int
  public var unit: Unit?
  /// `4,612 − 4,500 = 112`, in the figures of the report.
  public var formula: String

  package var number: PeopleNumber { PeopleNumber(value, unit: unit, decimals: decimals) }
}

/// The key figures of one topic.
public struct TopicSummary: Encodable, Sendable {
  public var topic: SummaryTopic
  public var indicators: [KeyFigure]
}

/// What a report says of one indicator.
public struct KeyFigure: Encodable, Sendable {
  /// The key of the catalogue.
  public var indicator: String
  /// The figure; nil where the report states only parts.
  public var figure: SummaryFigure?
  /// How it changed, as the report says.
  public var changes: [SummaryFigure]
  /// What the report gives for the time before.
  public var earlier: SummaryFigure?
  /// The difference to it.
  public var difference: Computed?
  /// Other values that the report gives for the same: other scopes, or a contradiction.
  public var others: [SummaryFigure]
  /// Its breakdown, where that is what people ask for.
  public var parts: [SummaryFigure]
  /// Parts that are not listed.
  public var moreParts: Int
}

/// Prizes that a report names together.
public struct AwardLine: Encodable, Sendable {
  /// The competition, where the text names it.
  public var competition: String?
  public var level: String?
  /// Who won: `student` or `teacher`.
  public var by: String?
  /// Another organisation than the one that reports.
  public var subject: String?
  public var period: Period?
  /// By grade, the highest first.
  public var counts: [SummaryFigure]
  /// Their sum as the report gives it.
  public var total: SummaryFigure?
  /// Their sum where the report gives none.
  public var sum: Computed?
}

/// Money and where it came from or went.
public struct FundingFlow: Encodable, Sendable {
  /// The indicator: `funding.income`
  public var indicator: String
  public var total: SummaryFigure?
  public var parts: [Part]

  /// One source or one use.
  public struct Part: Encodable, Sendable {
    public var figure: SummaryFigure
    /// Its share of the total as the report gives it.
    public var share: SummaryFigure?
    /// Its share where the report gives none.
    public var computedShare: Computed?
  }
}

/// A row of a table with figures for several years.
public struct Trend: Encodable, Sendable {
  /// The row's label.
  public var label: String
  public var indicator: String?
  /// The earliest first.
  public var points: [SummaryFigure]
}

/// Something that a report of its kind should say.
public struct Absence: Encodable, Sendable, Hashable {
  /// The indicators any of which would do.
  public var indicators: [String]
}

/// Something that `check` found, in one line.
public struct SummaryFinding: Encodable, Sendable {
  public var rule: String
  public var severity: Severity
  package var message: Remark
  /// The arithmetic.
  public var expected: String?
  public var line: Int
  /// The claim's fact; nil where words are questioned.
  public var fact: String?
  /// The facts that speak against it.
  public var evidence: [String]
  public var fingerprint: String
  /// The claim in the normalised text, for marking it.
  package var range: Range<Int>

  private enum CodingKeys: String, CodingKey {
    case rule, severity, message, expected, line, fact, evidence, fingerprint
  }
}

/// A case with its school.
public struct SummaryCase: Encodable, Sendable {
  public var heading: String
  public var line: Int
  /// The organisation that it is about.
  public var subject: String?
  /// How many figures it states.
  public var figures: Int
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

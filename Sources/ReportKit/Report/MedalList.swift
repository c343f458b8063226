/// Medals or prizes that a report lists together: a vector over the grades.
///
/// `省职业院校技能大赛……一等奖3项、二等奖8项、三等奖12项，共23项` has the vector 3, 8, 12 and the total 23.
public struct MedalList: Codable, Sendable, Hashable {
  /// The competition, where the text names it.
  public var competition: String?
  /// `national`, `provincial`, `municipal` …
  public var level: String?
  /// Who won: `student` or `teacher`.
  public var by: String?
  /// The organisation that the list is about.
  public var subject: String?
  /// The time that the list speaks of.
  public var period: Period?
  /// A figure a grade, from the highest grade to the lowest.
  public var counts: [Figure]
  /// What the report gives as their sum; nil where it gives none. Nothing is added up here.
  public var total: Figure?

  /// The counts alone: 18, 25, 30 for `18金25银30铜`.
  public var vector: [Decimal] { counts.map(\.value) }

  /// The number of one grade, such as `gold`.
  public func count(_ grade: String) -> Decimal? {
    counts.first { $0.dimensions[.grade] == grade }?.value
  }
}

extension MedalList {
  /// The catalogue's grades, the highest first.
  private static let grades = [
    "special", "first", "second", "third", "gold", "silver", "bronze", "excellence",
  ]

  /// What makes prizes parts of one list.
  private struct Occasion: Hashable {
    var dimensions: Dimensions
    var subject: String?
    var period: Period?

    init(_ fact: Fact) {
      dimensions = Dimensions(fact.dimensions)
      dimensions[.grade] = nil
      subject = fact.subject
      period = fact.period
    }
  }

  /// The lists that facts of `awards.count` make; a total without grades is no list.
  static func lists(of facts: [Fact], _ ranking: Ranking) -> [MedalList] {
    let won = facts.filter { $0.relation == .level }
    return won.grouped(by: Occasion.init).compactMap { occasion, members in
      let counts = members.filter { $0.dimensions[.grade] != nil }
        .grouped { $0.dimensions[.grade] ?? "" }
        .sorted { rank($0.key) < rank($1.key) }
        .compactMap { ranking.figure(of: $0.members) }
      guard !counts.isEmpty else { return nil }
      return MedalList(
        competition: occasion.dimensions[.about], level: occasion.dimensions[.level],
        by: occasion.dimensions[.by], subject: occasion.subject, period: occasion.period,
        counts: counts,
        total: ranking.figure(of: members.filter { $0.dimensions[.grade] == nil }))
    }
  }

  private static func rank(_ grade: String) -> Int {
    grades.firstIndex(of: grade) ?? grades.count
  }
}

/// Tells which of several facts that state the same thing a model shows, and why.
///
/// The criteria stand in the order in which they decide: a table about somebody else says less about
/// the reporter than a sentence about the reporter, and last year's table less than this year's text.
struct Ranking {
  /// Whose figures are the own ones.
  let subject: String?
  private let period: Period?
  /// The headings down to each case, whose figures hold for the case alone.
  private let cases: Set<[String]>
  /// How many headings lead down to a case.
  private let depths: Set<Int>

  /// - Parameter facts: of the whole report; where none is about the organisation that reports, the
  ///   one that most are about stands for it.
  init(organisation: String?, period: Period?, cases: Cases, facts: [Fact]) {
    self.period = period
    self.cases = Set(cases.map(\.path))
    depths = Set(cases.map(\.path.count))
    let subjects = facts.compactMap(\.subject)
    if let organisation, subjects.contains(organisation) {
      subject = organisation
    } else {
      subject = Ranking.mostFrequent(subjects) ?? organisation
    }
  }

  /// The figure that is shown of facts that state the same thing; nil for no facts.
  func figure(of facts: [Fact]) -> Figure? {
    if facts.count == 1 { return Figure(facts[0], alternatives: [], reason: .only) }
    // Sorting is stable: what no criterion tells apart keeps the order of the text.
    var ranked = facts.map { (scores: scores($0), fact: $0) }
      .sorted { $0.scores.lexicographicallyPrecedes($1.scores) }
    guard let first = ranked.first else { return nil }
    // Among equals the first stands for what is said, unless another says the same more exactly.
    let equals = ranked.prefix { $0.scores == first.scores }.indices
    let best = equals.filter { ranked[$0].fact.agrees(with: first.fact) }
      .min { ranked[$0].fact.looseness.lexicographicallyPrecedes(ranked[$1].fact.looseness) }
    let shown = ranked.remove(at: best ?? 0)
    guard let other = ranked.first else {
      return Figure(shown.fact, alternatives: [], reason: .only)
    }
    return Figure(
      shown.fact, alternatives: ranked.map(\.fact.id),
      reason: reason(shown.scores, other.scores, shown.fact, other.fact))
  }

  private static let criteria: [Figure.Reason] = [.ownSubject, .ownPeriod, .whole, .table]

  /// One number a criterion, the smaller the better.
  private func scores(_ fact: Fact) -> [Int] {
    [
      Ranking.score(fact.subject, against: subject),
      fact.period.map { Ranking.score($0, against: period) } ?? 2,
      isPart(fact) ? 1 : 0,
      fact.origin == .table ? 0 : 1,
    ]
  }

  private func reason(
    _ shown: [Int], _ other: [Int], _ fact: Fact, _ otherFact: Fact
  ) -> Figure.Reason {
    let place = zip(shown, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    if let place { return Ranking.criteria[place] }
    guard fact.agrees(with: otherFact) else { return .first }
    if fact.looseness[0] != otherFact.looseness[0] { return .exact }
    return fact.looseness == otherFact.looseness ? .first : .precise
  }

  /// Whether a fact tells of a part: of a row above it (其中), or of one case.
  private func isPart(_ fact: Fact) -> Bool {
    if fact.row?.utf8.contains(UInt8(ascii: ">")) == true { return true }
    guard !cases.isEmpty else { return false }
    let section = fact.source.section
    return depths.contains { $0 <= section.count && cases.contains(Array(section.prefix($0))) }
  }

  private static func score(_ subject: String?, against own: String?) -> Int {
    guard let subject else { return 1 }
    return subject == own ? 0 : 2
  }

  private static func score(_ period: Period, against own: Period?) -> Int {
    guard let own else { return 2 }
    if period == own { return 0 }
    return period.overlaps(own) ? 1 : 3
  }

  /// The name that stands most often; the first named of equals, for a dictionary has no order.
  static func mostFrequent(_ names: [String]) -> String? {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    let most = counts.values.max()
    return names.first { counts[$0] == most }
  }
}

extension Fact {
  /// How loosely the figure is stated: hedged or a range, then by its last printed place.
  fileprivate var looseness: [Int] {
    [approximation == .exact && upper == nil ? 0 : 1, -decimals]
  }

  /// Whether two figures may be one, printed to different places: 2.8万多 and 28134.
  fileprivate func agrees(with other: Fact) -> Bool {
    guard unit == other.unit, let one = value.binary, let two = other.value.binary else {
      return false
    }
    let place = Int8(clamping: -min(decimals, other.decimals))
    guard one != two else { return true }
    return abs(one - two) <= Decimal(1, exponent: place).binary ?? 0
  }
}

extension Decimal {
  fileprivate var binary: Double? { Double(description) }
}

extension Period {
  /// Whether the two have a month in common; an open end reaches everywhere.
  fileprivate func overlaps(_ other: Period) -> Bool {
    firstMonth <= other.lastMonth && other.firstMonth <= lastMonth
  }

  private var firstMonth: Int { start.map { Int($0) * 12 + Int(startMonth ?? 1) } ?? .min }
  private var lastMonth: Int { end.map { Int($0) * 12 + Int(endMonth ?? 12) } ?? .max }
}

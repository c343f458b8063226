/// Builds the models of a report from its facts.
///
/// What is built where stands in the models' own tables (`places`), so that an indicator is one
/// property and one line.
struct ReportBuilder {
  private let ranking: Ranking
  private let facts: [String: [Fact]]

  /// Fills the models, and the lists of what each case states, from the facts of the report.
  static func build(_ report: inout Report) {
    let builder = ReportBuilder(report)
    for domain in Report.domains { domain.fill(&report, builder.statement) }
    report.awards.medals = MedalList.lists(
      of: builder.facts["awards.count"] ?? [], builder.ranking)
    Case.distribute(report.facts, to: &report.cases)
  }

  private init(_ report: Report) {
    ranking = Ranking(
      organisation: report.organisation, period: report.period, cases: report.cases,
      facts: report.facts)
    facts = Dictionary(grouping: report.facts.filter { $0.indicator != nil }) {
      $0.indicator ?? ""
    }
  }

  /// What the facts say of an indicator; nil for nothing.
  private func statement(_ key: String) -> Statement? {
    guard let facts = facts[key] else { return nil }
    let level = IndicatorLevel(key)
    let standing = facts.filter(level.holds).grouped { Dimensions($0.dimensions) }
    let related = facts.filter { !level.holds($0) }
      .grouped { RelatedKey(relation: $0.relation, of: $0.of, dimensions: $0.dimensions) }
    // The whole is what all the others are breakdowns of.
    let whole = standing.firstIndex { candidate in
      standing.allSatisfy { candidate.key.contains($0.key) }
    }
    let parts = standing.indices.filter { $0 != whole }
    return Statement(
      figure: whole.flatMap { ranking.figure(of: standing[$0].members) },
      parts: parts.compactMap { ranking.figure(of: standing[$0].members) },
      related: related.compactMap { ranking.figure(of: $0.members) })
  }

  /// What makes two statements besides the level the same.
  private struct RelatedKey: Hashable {
    var relation: Relation
    var of: String?
    var dimensions: [DimensionKey: String]
  }
}

/// Tells the figures that an indicator counts from changes, targets and shares of them.
private struct IndicatorLevel {
  private let isRate: Bool
  private let isPerHead: Bool

  init(_ key: String) {
    isRate = IndicatorLevel.rates.contains(key)
    isPerHead = key.hasSuffix("erStudent") || key.hasSuffix("PerPerson")
  }

  func holds(_ fact: Fact) -> Bool {
    switch fact.relation {
    // `升学比例64.34%` of an indicator that counts persons is a share of them.
    case .level: isRate || fact.unit?.unitClass != .percent
    case .share: isRate
    case .perCapita: isPerHead
    case .change, .growth, .target, .parameter: false
    }
  }

  /// The indicators that are percentages.
  private static let rates = Set(
    Catalogue.builtIn.indicators.filter { $0.mainClass == .percent }.map(\.key))
}

extension Sequence {
  /// The elements by a key, keys and elements in their order.
  func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, members: [Element])] {
    var groups: [(key: Key, members: [Element])] = []
    var places: [Key: Int] = [:]
    for element in self {
      let key = key(element)
      if let place = places[key] {
        groups[place].members.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}

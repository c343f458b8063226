/// The cases that a report tells (典型案例), in its order.
public typealias Cases = [Case]

/// One case (`【案例一】…`): an example that a report tells apart from its own account, mostly of one
/// school or firm. Its figures hold for the case, not for the whole report.
public struct Case: Codable, Sendable, Hashable {
  /// The heading as printed.
  public var heading: String
  /// 1 outermost.
  public var level: Int
  /// The line of the input, 1-based.
  public var line: Int
  /// The headings above it, the outermost first.
  public var within: [String]
  /// The organisation that its heading or its first sentences speak of, else the one that most of its
  /// figures are about; nil where it names none.
  public var subject: String?
  /// The ids of the facts that it states, in the order of the text.
  public var facts: [String]
}

extension Case {
  /// A case that has not been told its facts yet.
  init(_ heading: Heading) {
    self.init(
      heading: heading.heading, level: heading.level, line: heading.line, within: heading.within,
      subject: nil, facts: [])
  }

  /// The headings from the outermost to the case's own.
  var path: [String] { within + [heading] }

  /// Gives each case the facts that stand under its heading.
  static func distribute(_ facts: [Fact], to cases: inout Cases) {
    let places = Dictionary(grouping: cases.indices) { cases[$0].path }
    let depths = Set(places.keys.map(\.count)).sorted()
    var own = [[Fact]](repeating: [], count: cases.count)
    for fact in facts {
      for depth in depths where depth <= fact.source.section.count {
        guard let named = places[Array(fact.source.section.prefix(depth))] else { continue }
        // Cases may share a heading, and then only the lines tell them apart.
        let before = partition(of: named.count) { cases[named[$0]].line <= fact.source.line }
        if before > 0 { own[named[before - 1]].append(fact) }
      }
    }
    for index in cases.indices {
      cases[index].facts = own[index].map(\.id)
      cases[index].subject =
        cases[index].subject ?? Ranking.mostFrequent(own[index].compactMap(\.subject))
    }
  }
}

/// What one report gives to a comparison: the figures of its models, and no text but theirs.
package struct ComparedReport: Sendable {
  package var path: String
  package var kind: ReportKind
  package var title: String?
  package var organisation: String?
  package var period: Period?
  package private(set) var cells: [(key: ComparisonKey, cell: ComparedCell)] = []

  /// - Parameters:
  ///   - report: the models of the analysis, with all of its facts.
  ///   - isSelected: which indicators are wanted, by index into the catalogue; nil for all.
  package init(
    _ report: Report, _ analysis: Analysis, catalogue: Catalogue = .builtIn,
    isSelected: [Bool]? = nil
  ) {
    path = report.path
    kind = report.kind
    title = report.title
    organisation = report.organisation
    period = report.period
    var indexOfId: [String: Int] = [:]
    for (index, fact) in report.facts.enumerated() where indexOfId[fact.id] == nil {
      indexOfId[fact.id] = index
    }
    let isOwn = ComparedReport.ownFigures(report)
    cells = analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var cells: [(key: ComparisonKey, cell: ComparedCell)] = []
      for domain in Report.domains {
        for (key, statement) in zip(domain.keys, domain.statements(report)) {
          guard let statement, let indicator = catalogue.index(of: key),
            isSelected?[indicator] ?? true
          else { continue }
          let figures = [statement.figure].compactMap(\.self) + statement.parts
          for figure in figures where isOwn(figure) {
            guard let index = indexOfId[figure.fact] else { continue }
            let number = PrintedNumber(analysis.facts[index], in: text)
            cells.append(
              (
                ComparisonKey(indicator, figure, analysis.facts[index]),
                ComparedCell(figure, report.facts[index], number)
              ))
          }
        }
      }
      return cells
    }
  }

  /// Whether a figure is the reporter's own, of the time that is reported on.
  private static func ownFigures(_ report: Report) -> (Figure) -> Bool {
    let isNamed = report.facts.contains { $0.subject == report.organisation }
    return { figure in
      if isNamed, let subject = figure.subject, subject != report.organisation { return false }
      guard let own = report.period, let period = figure.period else { return true }
      return period == own || period.end == own.end
    }
  }
}

/// What makes the figures of several reports one row.
package struct ComparisonKey: Hashable, Sendable {
  /// Index into the catalogue.
  package var indicator: Int
  package var dimensions: Dimensions
  /// The unit, in which alone figures can be compared; bodies are counted in 家, 所 and 个 alike.
  package var unit: String
  /// Whether the breakdown is in the report's own words, not in the catalogue's.
  package var isWorded: Bool

  init(_ indicator: Int, _ figure: Figure, _ record: FactRecord) {
    self.indicator = indicator
    isWorded = record.dimensions.contains {
      if case .text = $0.value { true } else { false }
    }
    dimensions = figure.dimensions
    let name = figure.unit?.description ?? ""
    unit = ["家", "所"].contains(name) ? "个" : name
  }

  /// Wholes before parts, then by the breakdown as it is written.
  func precedes(_ other: ComparisonKey) -> Bool {
    let (one, two) = (dimensions.text, other.dimensions.text)
    return (one.isEmpty ? 0 : 1, one, unit) < (two.isEmpty ? 0 : 1, two, other.unit)
  }
}

extension Dimensions {
  /// `level=provincial; grade=first`, in the contract's order of keys.
  package var text: String {
    DimensionKey.allCases.compactMap { key in self[key].map { "\(key.name)=\($0)" } }
      .joined(separator: "; ")
  }
}

/// A figure in a comparison.
package struct ComparedCell: Sendable {
  package var number: PeopleNumber
  /// What its digits leave open.
  package var printed: PrintedNumber
  /// As printed in the report.
  package var text: String
  package var period: Period?
  package var fact: String
  package var line: Int
  package var column: Int

  /// Whether a hedge says on which side of the printed figure it lies, and not how far off.
  var isOneSided: Bool {
    switch printed.hedge {
    case .beyond, .atLeast, .below, .within: true
    default: false
    }
  }

  init(_ figure: Figure, _ fact: Fact, _ printed: PrintedNumber) {
    number = PeopleNumber(fact)
    self.printed = printed
    text = fact.source.text
    period = figure.period
    self.fact = figure.fact
    line = fact.source.line
    column = fact.source.column
  }
}

/// What the reader did with the numbers of one line, and why, for people.
package struct TraceText {
  private let analysis: Analysis
  private let catalogue: Catalogue

  package init(_ analysis: Analysis, catalogue: Catalogue) {
    self.analysis = analysis
    self.catalogue = catalogue
  }

  /// How many lines the input has.
  package static func lines(of analysis: Analysis) -> Int {
    let end = analysis.source.normalized.count
    var locator = Locator(analysis.source)
    let last = locator.locate(max(0, end - 1)..<end)
    return last.line
  }

  /// Writes what is known of a line's numbers, or of the one that covers a column.
  package func write(line: Int, column: Int?, to output: inout ByteWriter) {
    analysis.source.normalized.withUnsafeBufferPointer { bytes in
      let fields = FactFields(analysis, text: Bytes(bytes))
      let found = entries(line: line, column: column)
      for (entry, place) in found {
        output.append("\(place.line):\(place.column)  ")
        output.append(DisplayWidth.plain(fields.text.string(fields.trimmed(entry.range))))
        output.append("\n")
        switch entry.outcome {
        case .silent(let rule): write("no fact", reason(rule), to: &output)
        case .figure(let index): write(factAt: index, fields, to: &output)
        }
      }
      if found.isEmpty { output.append("\(line): no number was looked at here\n") }
    }
    writeJoins(line: line, to: &output)
  }

  private func entries(line: Int, column: Int?) -> [(TraceEntry, SourceLocation)] {
    var locator = Locator(analysis.source)
    var found: [(TraceEntry, SourceLocation)] = []
    for entry in analysis.trace.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let place = locator.locate(entry.range)
      if place.line > line { break }
      guard place.line == line else { continue }
      let length = analysis.source.decoded[place.decoded].count { $0 & 0xC0 != 0x80 }
      if let column, !(place.column..<place.column + length).contains(column) { continue }
      found.append((entry, place))
    }
    return found
  }

  private func write(_ name: String, _ text: String, to output: inout ByteWriter) {
    output.append("  " + DisplayWidth.fit(name, to: 11))
    output.append(DisplayWidth.plain(text))
    output.append("\n")
  }

  private func reason(_ rule: UInt8) -> String {
    let rules = QuantityRules.all
    guard rules.indices.contains(Int(rule)) else { return "no rule makes a figure of it" }
    return "rule \(rules[Int(rule)].id): \(rules[Int(rule)].explanation)"
  }

  // MARK: - A fact

  private func write(factAt index: Int, _ fields: FactFields, to output: inout ByteWriter) {
    guard analysis.facts.indices.contains(index) else { return }
    let fact = analysis.facts[index]
    write("figure", figure(fact, fields), to: &output)
    // A cell that is a bare number is put to no rule, and keeps the rule index 0.
    let isBareCell = fields.isCell(fact) && fact.quantity.rule == 0
    let readBy =
      isBareCell ? "the table: unit and scale from cell, unit column or header" : nil
    write("read by", readBy ?? reason(fact.quantity.rule), to: &output)
    write("label", fields.text.string(fields.trimmed(fact.label)), to: &output)
    write("indicator", indicator(fact), to: &output)
    for dimension in fields.dimensions(fact) {
      switch dimension.value {
      case .word(let word): write("dimension", "\(dimension.key.name) = \(word)", to: &output)
      case .text(let range):
        let phrase = fields.text.string(fields.trimmed(range))
        write("dimension", "\(dimension.key.name) = \(phrase)", to: &output)
      }
    }
    write("relation", "\(fact.relation.name)" + of(fact, fields), to: &output)
    if let subject = fields.subject(fact) { write("subject", subject, to: &output) }
    if let period = fact.period { write("period", period.description, to: &output) }
    if let row = fields.joined(fields.rowLabels(fact)) { write("row", row, to: &output) }
    if let column = fields.joined(fields.columnLabels(fact)) {
      write("column", column, to: &output)
    }
  }

  /// The tokens: `3.2` + `万` + `余` stand in the text as one number and what is around it.
  private func figure(_ fact: FactRecord, _ fields: FactFields) -> String {
    let quantity = fact.quantity
    let upper = quantity.upper.map { "–\($0.trimmed)" } ?? ""
    let unit = fact.unit.map { " \($0)" } ?? ""
    let number = fields.text.string(quantity.number)
    return "\(quantity.value.trimmed)\(upper)\(unit), \(quantity.approximation.name), "
      + "decimals \(quantity.decimals), from the number \(number)"
  }

  private func indicator(_ fact: FactRecord) -> String {
    let index = Int(fact.indicator)
    guard catalogue.indicators.indices.contains(index) else { return "none" }
    let indicator = catalogue.indicators[index]
    guard catalogue.aliases.indices.contains(Int(fact.alias)) else { return indicator.key }
    // An indicator's wordings stand in the tables in the order of its source.
    let aliases = catalogue.aliases[..<Int(fact.alias)]
    let before = aliases.count { Int($0.indicator) == index }
    let lines = CatalogueEntry(indicator).lines
    guard lines.indices.contains(before) else { return indicator.key }
    return "\(indicator.key), by the wording: \(lines[before])"
  }

  private func of(_ fact: FactRecord, _ fields: FactFields) -> String {
    switch fact.of {
    case .none: ""
    case .text(let range): " of " + fields.text.string(fields.trimmed(range))
    case .period(let period): " from " + period.description
    }
  }

  // MARK: - Joins

  /// Broken lines that were put together where this line ends or begins.
  private func writeJoins(line: Int, to output: inout ByteWriter) {
    var locator = Locator(analysis.source)
    for join in analysis.source.joins {
      let second = Int(join.normalized)
      let from = locator.locate(max(0, second - 1)..<second).line
      let to = locator.locate(second..<second + 1).line
      guard from == line || to == line else { continue }
      let what = join.insideNumber ? "a number" : "a sentence"
      output.append("lines \(from) and \(to) are joined: \(what) was broken in two\n")
    }
  }
}

/// What the reader did with the numbers of one line, for people.
package struct TraceText {
  private let analysis: Analysis
  private let catalogue: Catalogue

  package init(_ analysis: Analysis, catalogue: Catalogue) {
    self.analysis = analysis
    self.catalogue = catalogue
  }

  /// How many lines the input has.
  package static func lines(of analysis: Analysis) -> Int {
    var locator = Locator(analysis.source)
    let end = analysis.source.normalized.count
    return locator.locate(end..<end).line
  }

  /// Writes what is known of a line's numbers, or of the one that covers a column.
  package func write(line: Int, column: Int?, to output: inout ByteWriter) {
    var locator = Locator(analysis.source)
    analysis.source.normalized.withUnsafeBufferPointer { bytes in
      let fields = FactFields(analysis, text: Bytes(bytes))
      var found = false
      for entry in analysis.trace.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        let place = locator.locate(entry.range)
        let length = analysis.source.decoded[place.decoded].count { $0 & 0xC0 != 0x80 }
        guard place.line == line, covers(place.column..<place.column + length, column) else {
          continue
        }
        found = true
        output.append("\(place.line):\(place.column)  ")
        output.append(DisplayWidth.plain(fields.text.string(entry.range)))
        output.append("\n")
        write(entry, fields, to: &output)
      }
      if !found { output.append("\(line): no number was looked at here\n") }
    }
  }

  private func covers(_ columns: Range<Int>, _ column: Int?) -> Bool {
    column.map(columns.contains) ?? true
  }

  private func write(_ entry: TraceEntry, _ fields: FactFields, to output: inout ByteWriter) {
    switch entry.outcome {
    case .silent(let rule): output.append("  no fact: rule \(rule)\n")
    case .figure(let index): write(factAt: index, fields, to: &output)
    }
  }

  private func write(factAt index: Int, _ fields: FactFields, to output: inout ByteWriter) {
    guard analysis.facts.indices.contains(index) else { return }
    let fact = analysis.facts[index]
    let quantity = fact.quantity
    let upper = quantity.upper.map { "–\($0.trimmed)" } ?? ""
    let unit = fact.unit.map { " \($0)" } ?? ""
    output.append("  figure     \(quantity.value.trimmed)\(upper)\(unit), ")
    output.append("\(quantity.approximation.name), rule \(quantity.rule)\n")
    output.append("  label      \(fields.text.string(fields.trimmed(fact.label)))\n")
    output.append("  indicator  ")
    let indicators = catalogue.indicators
    let key = Int(fact.indicator)
    output.append(indicators.indices.contains(key) ? indicators[key].key : "none")
    output.append("\n")
    output.append("  relation   \(fact.relation.name)\n")
    if let subject = fields.subject(fact) { output.append("  subject    \(subject)\n") }
    if let period = fact.period { output.append("  period     \(period)\n") }
  }
}

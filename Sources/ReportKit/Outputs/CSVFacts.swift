/// Facts as rows of a spreadsheet (RFC 4180), in the order of the JSON fields.
package struct CSVFacts {
  let fields: FactFields
  let decoded: Bytes
  let catalogue: Catalogue

  static func begin(_ output: inout ByteWriter, isMarked: Bool) {
    if isMarked { output.append("\u{FEFF}") }
    output.append("id,report,indicator,label,dimensions,subject,period,relation,value,upper,unit,")
    output.append("approximation,decimals,of,origin,row,column,source.line,source.column,")
    output.append("source.byteOffset,source.byteLength,source.text,source.section\r\n")
  }

  func write(_ report: ReportResult, _ facts: [FactRecord], to output: inout ByteWriter) {
    var locator = Locator(report.analysis.source)
    for fact in facts {
      output.append(hexadecimal: fact.id, bytes: 6)
      cell(report.path, &output)
      writeMeaning(fact, &output)
      writeNumber(fact, &output)
      cell(fields.isCell(fact) ? "table" : "narrative", &output)
      cell(fields.joined(fields.rowLabels(fact)) ?? "", &output)
      cell(fields.joined(fields.columnLabels(fact)) ?? "", &output)
      writeSource(fact, locator.locate(fact.quantity.range), &output)
      output.append("\r\n")
    }
  }

  private func writeMeaning(_ fact: FactRecord, _ output: inout ByteWriter) {
    let indicators = catalogue.indicators
    let index = Int(fact.indicator)
    cell(indicators.indices.contains(index) ? indicators[index].key : "", &output)
    cell(string(fact.label), &output)
    let dimensions = fields.dimensions(fact).map { dimension in
      switch dimension.value {
      case .word(let word): "\(dimension.key.name)=\(word)"
      case .text(let range): "\(dimension.key.name)=\(string(range))"
      }
    }
    cell(dimensions.joined(separator: "; "), &output)
    cell(fields.subject(fact) ?? "", &output)
    cell(fact.period?.description ?? "", &output)
    cell("\(fact.relation.name)", &output)
  }

  private func writeNumber(_ fact: FactRecord, _ output: inout ByteWriter) {
    output.append(",")
    output.append(fact.quantity.value)
    output.append(",")
    if let upper = fact.quantity.upper { output.append(upper) }
    cell(fact.unit?.description ?? "", &output)
    cell("\(fact.quantity.approximation.name)", &output)
    output.append(",")
    output.append(integer: fact.quantity.decimals)
    switch fact.of {
    case .none: cell("", &output)
    case .text(let range): cell(string(range), &output)
    case .period(let period): cell(period.description, &output)
    }
  }

  private func writeSource(
    _ fact: FactRecord, _ place: SourceLocation, _ output: inout ByteWriter
  ) {
    for number in [place.line, place.column, place.byteOffset, place.byteLength] {
      output.append(",")
      output.append(integer: number)
    }
    cell(decoded.string(place.decoded), &output)
    cell(fields.path(ofSection: fact.section).joined(separator: " > "), &output)
  }

  private func string(_ range: Range<Int>) -> String {
    fields.text.string(fields.trimmed(range))
  }

  private func cell(_ string: String, _ output: inout ByteWriter) {
    output.append(",")
    CSVFacts.append(string, to: &output)
  }

  /// One text cell, quoted where it must be, and never the start of a formula.
  package static func append(_ string: String, to output: inout ByteWriter) {
    var needsQuotes = false
    for byte in string.utf8 where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D {
      needsQuotes = true
      break
    }
    if needsQuotes { output.append(0x22) }
    if startsFormula(string) { output.append(0x27) }
    if needsQuotes {
      for byte in string.utf8 {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    } else {
      output.append(string)
    }
  }

  /// Whether a spreadsheet would run the cell: some read the full-width signs too.
  private static func startsFormula(_ string: String) -> Bool {
    switch string.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}

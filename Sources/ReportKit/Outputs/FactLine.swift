/// Writes one fact as a JSON object, in the fields and the order of the output contract.
struct FactLine {
  private let indicators: [Catalogue.Indicator]
  private let units = UnitTable.names
  /// `"report":"…"` of the report that is being written.
  private var report: [UInt8] = []
  /// `"东岭市理工学校"` for each subject of the report.
  private var subjects: [[UInt8]] = []
  /// The path of each section of the document, `["1 学校情况","1.3 教师队伍"]`, made when it is needed.
  private var paths: [[UInt8]] = []
  /// The table whose cells are being written, and what its row and columns are called, made when needed.
  private var table: Int32 = -1
  private var row: Int32 = -1
  private var rowLabel: [UInt8] = []
  private var columnLabels: [[UInt8]] = []

  init(catalogue: Catalogue) {
    indicators = catalogue.indicators
  }

  /// Starts a report: what is kept from fact to fact belongs to one report only.
  mutating func begin(path: String, _ fields: FactFields) {
    table = -1
    paths = [[UInt8]](repeating: [], count: fields.document.sections.count)
    report = JSONText.string(path)
    subjects = fields.subjects.map(JSONText.string)
  }

  mutating func write(
    _ fact: FactRecord, _ fields: FactFields, at place: SourceLocation, decoded: Bytes,
    to output: inout ByteWriter
  ) {
    output.append("{\"schemaVersion\":1,\"id\":\"")
    output.append(hexadecimal: fact.id, bytes: 6)
    output.append("\",\"report\":")
    output.append(report)
    writeMeaning(fact, fields, to: &output)
    writeNumber(fact, fields, to: &output)
    writeOrigin(fact, fields, to: &output)
    writeSource(fact, fields, at: place, decoded: decoded, to: &output)
    output.append("}")
  }

  // MARK: - What is counted

  private func writeMeaning(
    _ fact: FactRecord, _ fields: FactFields, to output: inout ByteWriter
  ) {
    if indicators.indices.contains(Int(fact.indicator)) {
      output.append(",\"indicator\":\"")
      output.append(indicators[Int(fact.indicator)].key)
      output.append("\",\"label\":")
    } else {
      output.append(",\"indicator\":null,\"label\":")
    }
    output.append(json: fields.text, fields.trimmed(fact.label))
    output.append(",\"dimensions\":{")
    if !fact.dimensions.isEmpty { writeDimensions(fact, fields, to: &output) }
    output.append("},\"subject\":")
    if subjects.indices.contains(Int(fact.subject)) {
      output.append(subjects[Int(fact.subject)])
    } else {
      output.append("null")
    }
    output.append(",\"period\":")
    if let period = fact.period { write(period, to: &output) } else { output.append("null") }
    output.append(",\"relation\":\"")
    output.append(fact.relation.name)
  }

  private func writeDimensions(
    _ fact: FactRecord, _ fields: FactFields, to output: inout ByteWriter
  ) {
    var last = -1
    while let index = FactFields.nextDimension(fact, after: last) {
      let dimension = fact.dimensions[index]
      if last >= 0 { output.append(0x2C) }
      last = Int(dimension.key.rawValue)
      output.append(json: dimension.key.name)
      output.append(0x3A)
      switch dimension.value {
      case .word(let word): output.append(json: word)
      case .text(let range): output.append(json: fields.text, fields.trimmed(range))
      }
    }
  }

  private func write(_ period: Period, to output: inout ByteWriter) {
    output.append(0x22)
    output.append(period)
    output.append(0x22)
  }

  // MARK: - The figure

  private func writeNumber(
    _ fact: FactRecord, _ fields: FactFields, to output: inout ByteWriter
  ) {
    output.append("\",\"value\":")
    output.append(fact.quantity.value)
    if let upper = fact.quantity.upper {
      output.append(",\"upper\":")
      output.append(upper)
      output.append(",\"unit\":")
    } else {
      output.append(",\"upper\":null,\"unit\":")
    }
    if let unit = fact.unit { write(unit, to: &output) } else { output.append("null") }
    output.append(",\"approximation\":\"")
    output.append(fact.quantity.approximation.name)
    output.append("\",\"decimals\":")
    output.append(integer: fact.quantity.decimals)
    output.append(",\"of\":")
    switch fact.of {
    case .none: output.append("null")
    case .text(let range): output.append(json: fields.text, fields.trimmed(range))
    case .period(let period): write(period, to: &output)
    }
  }

  private func write(_ unit: Unit, to output: inout ByteWriter) {
    output.append(0x22)
    if units.indices.contains(Int(unit.base)) { output.append(units[Int(unit.base)]) }
    if unit.per != Unit.alone, units.indices.contains(Int(unit.per)) {
      output.append(0x2F)
      output.append(units[Int(unit.per)])
    }
    output.append(0x22)
  }

  // MARK: - Where it stands

  private mutating func writeOrigin(
    _ fact: FactRecord, _ fields: FactFields, to output: inout ByteWriter
  ) {
    guard fields.isCell(fact) else {
      output.append(",\"origin\":\"narrative\",\"row\":null,\"column\":null,\"source\":{\"line\":")
      return
    }
    enter(fact, fields)
    output.append(",\"origin\":\"table\",\"row\":")
    output.append(rowLabel)
    output.append(",\"column\":")
    if columnLabels.indices.contains(Int(fact.column)) {
      output.append(columnLabels[Int(fact.column)])
    } else {
      output.append("null")
    }
    output.append(",\"source\":{\"line\":")
  }

  /// Keeps what the row and the column of a cell are called: cells of one row stand together.
  private mutating func enter(_ fact: FactRecord, _ fields: FactFields) {
    if fact.table != table {
      table = fact.table
      row = -1
      let count = fields.document.tables[Int(fact.table)].columns.count
      columnLabels = [[UInt8]](repeating: [], count: count)
    }
    if fact.row != row {
      row = fact.row
      rowLabel = FactLine.joined(fields.rowLabels(fact), fields)
    }
    let column = Int(fact.column)
    if columnLabels.indices.contains(column), columnLabels[column].isEmpty {
      columnLabels[column] = FactLine.joined(fields.columnLabels(fact), fields)
    }
  }

  /// The labels as one JSON string; `null` for none.
  private static func joined(_ labels: [Range<Int>], _ fields: FactFields) -> [UInt8] {
    if labels.count == 1 { return JSONText.string(fields.text, labels[0]) }
    return fields.joined(labels).map(JSONText.string) ?? Array("null".utf8)
  }

  private mutating func writeSource(
    _ fact: FactRecord, _ fields: FactFields, at place: SourceLocation, decoded: Bytes,
    to output: inout ByteWriter
  ) {
    output.append(integer: place.line)
    output.append(",\"column\":")
    output.append(integer: place.column)
    output.append(",\"byteOffset\":")
    output.append(integer: place.byteOffset)
    output.append(",\"byteLength\":")
    output.append(integer: place.byteLength)
    output.append(",\"text\":")
    output.append(json: decoded, place.decoded)
    output.append(",\"section\":")
    let section = Int(fact.section)
    if section > 0, paths.indices.contains(section) {
      if paths[section].isEmpty { keepPath(section, fields, decoded) }
      output.append(paths[section])
    } else {
      output.append("[]")
    }
    output.append("}")
  }

  /// Makes the path of a section from that of its parent.
  private mutating func keepPath(_ section: Int, _ fields: FactFields, _ decoded: Bytes) {
    // Innermost first, up to one whose path is known.
    var missing: [Int] = []
    var path: [UInt8] = []
    var current = section
    while current > 0, paths.indices.contains(current) {
      if !paths[current].isEmpty {
        path = paths[current]
        break
      }
      missing.append(current)
      let parent = Int(fields.document.sections[current].parent)
      guard parent < current else { break }
      current = parent
    }
    for place in missing.reversed() {
      let heading = fields.headingText(ofSection: place, decoded)
      var longer: [UInt8] = []
      longer.reserveCapacity(path.count + heading.count + 2)
      longer += path
      // The bracket that closes the path becomes a comma.
      if path.isEmpty { longer.append(0x5B) } else { longer[path.count - 1] = 0x2C }
      longer += heading
      longer.append(0x5D)
      paths[place] = longer
      path = longer
    }
  }
}

extension ByteWriter {
  /// Appends a period in the contract's form.
  mutating func append(_ period: Period) {
    append(year: period.start, month: period.startMonth)
    if period.start == period.end, period.startMonth == period.endMonth { return }
    append(0x2F)
    append(year: period.end, month: period.endMonth)
  }

  private mutating func append(year: Int16?, month: Int8?) {
    guard let year else { return }
    append(integer: Int(year))
    guard let month else { return }
    append(month < 10 ? "-0" : "-")
    append(integer: Int(month))
  }
}

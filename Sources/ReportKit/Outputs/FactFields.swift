/// The fields of one report's facts, in the terms of the output contract.
///
/// Looks up what `FactRecord` holds as offsets and indexes. It lives as long as the view of the text
/// that it was made with.
struct FactFields {
  let text: Bytes
  let document: Document
  let subjects: [String]
  private let source: SourceText

  init(_ analysis: Analysis, text: Bytes) {
    self.text = text
    document = analysis.document
    subjects = analysis.subjects
    source = analysis.source
  }

  /// A range without spaces and line ends around it, and inside the text.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = min(max(range.lowerBound, 0), text.count)
    var end = max(start, min(range.upperBound, text.count))
    while start < end, text.base[start] <= 0x20 { start += 1 }
    while start < end, text.base[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  func subject(_ fact: FactRecord) -> String? {
    subjects.indices.contains(Int(fact.subject)) ? subjects[Int(fact.subject)] : nil
  }

  /// A section's heading as printed.
  func heading(ofSection index: Int) -> String { source.heading(document.sections[index].heading) }

  /// The same as a JSON string.
  func headingText(ofSection index: Int, _ decoded: Bytes) -> [UInt8] {
    let range = source.decodedRange(document.sections[index].heading)
    guard range.upperBound <= decoded.count, JSONText.isPlain(decoded, range) else {
      return JSONText.string(heading(ofSection: index))
    }
    return JSONText.string(decoded, range)
  }

  /// Headings from the outermost to the one that the fact stands under.
  func path(ofSection index: Int32) -> [String] {
    var path: [String] = []
    var index = Int(index)
    // A section's parent stands before it, which also ends the walk for a document gone wrong.
    while index > 0, index < document.sections.count {
      path.append(heading(ofSection: index))
      let parent = Int(document.sections[index].parent)
      guard parent < index else { break }
      index = parent
    }
    return path.reversed()
  }

  func isCell(_ fact: FactRecord) -> Bool { document.tables.indices.contains(Int(fact.table)) }

  /// The labels of a cell's row and of the rows that it is a part of, the outermost first.
  func rowLabels(_ fact: FactRecord) -> [Range<Int>] {
    guard isCell(fact) else { return [] }
    let rows = document.tables[Int(fact.table)].rows
    var labels: [Range<Int>] = []
    var index = Int(fact.row)
    while rows.indices.contains(index) {
      let label = trimmed(rows[index].label)
      if !label.isEmpty { labels.append(label) }
      let parent = Int(rows[index].parent)
      guard parent < index else { break }
      index = parent
    }
    return labels.reversed()
  }

  /// The levels of a cell's column header, the outermost first.
  func columnLabels(_ fact: FactRecord) -> [Range<Int>] {
    guard isCell(fact) else { return [] }
    let columns = document.tables[Int(fact.table)].columns
    guard columns.indices.contains(Int(fact.column)) else { return [] }
    var labels: [Range<Int>] = []
    for level in columns[Int(fact.column)].header {
      let label = trimmed(level)
      if !label.isEmpty { labels.append(label) }
    }
    return labels
  }

  /// The first of the fact's dimensions of the next key in the contract's order, behind the key `last`.
  static func nextDimension(_ fact: FactRecord, after last: Int) -> Int? {
    var found: Int?
    var least = Int.max
    for index in fact.dimensions.indices {
      let key = Int(fact.dimensions[index].key.rawValue)
      if key > last, key < least { (found, least) = (index, key) }
    }
    return found
  }

  /// Dimensions in the contract's order, each key once.
  func dimensions(_ fact: FactRecord) -> [Dimension] {
    var dimensions: [Dimension] = []
    var last = -1
    while let index = FactFields.nextDimension(fact, after: last) {
      dimensions.append(fact.dimensions[index])
      last = Int(fact.dimensions[index].key.rawValue)
    }
    return dimensions
  }

  /// Labels joined as in the contract: `高级职称 > 人数`; nil for none.
  func joined(_ labels: [Range<Int>]) -> String? {
    labels.isEmpty ? nil : labels.map(text.string).joined(separator: " > ")
  }
}

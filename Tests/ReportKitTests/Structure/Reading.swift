import ReportKit

/// A text and its structure, with the ranges as strings, so that tests compare what a reader sees.
struct Reading {
  let bytes: [UInt8]
  let document: Document

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    document = bytes.withUnsafeBufferPointer { StructureReader.read(Bytes($0)) }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The kinds of all blocks in order.
  var kinds: [Block.Kind] { document.blocks.map(\.kind) }

  /// The headings, indented by their level.
  var outline: [String] {
    document.sections.dropFirst().map { section in
      String(repeating: "  ", count: section.level - 1) + string(section.heading)
    }
  }

  /// The headings above the block that begins with `text`, outermost first.
  func path(of text: String) -> [String] {
    guard let block = document.blocks.first(where: { string($0.range).hasPrefix(text) }) else {
      return ["?"]
    }
    var path: [String] = []
    var section = Int(block.section)
    while section != 0 {
      path.insert(string(document.sections[section].heading), at: 0)
      section = Int(document.sections[section].parent)
    }
    return path
  }

  func cells(_ row: Table.Row) -> [String] { row.cells.map(string) }

  /// The labels of a table's rows, each behind those of the rows that it is a part of.
  func labels(_ table: Table) -> [String] {
    table.rows.map { row in
      var names = row.groups.map(string) + [string(row.label)]
      var parent = Int(row.parent)
      while parent >= 0 {
        names.insert(string(table.rows[parent].label), at: 0)
        parent = Int(table.rows[parent].parent)
      }
      return names.joined(separator: " > ")
    }
  }

  func headers(_ table: Table) -> [String] {
    table.columns.map { $0.header.map(string).joined(separator: " > ") }
  }
}

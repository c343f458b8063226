/// The structure of a report as lines for people: what each block was taken for.
package enum StructureText {
  package static func write(_ analysis: Analysis, to output: inout ByteWriter) {
    var locator = Locator(analysis.source)
    analysis.source.normalized.withUnsafeBufferPointer { bytes in
      let fields = FactFields(analysis, text: Bytes(bytes))
      writeHead(analysis.document, to: &output)
      for block in analysis.document.blocks {
        let line = String(locator.locate(block.range).line)
        output.append(DisplayWidth.fit(line, to: 6, alignedRight: true))
        output.append("  ")
        output.append(DisplayWidth.fit(name(block.kind), to: 12))
        write(block, fields, to: &output)
        output.append("\n")
      }
    }
  }

  private static func writeHead(_ document: Document, to output: inout ByteWriter) {
    let entries = [
      ("kind", document.kind.rawValue), ("title", document.title),
      ("organisation", document.organisation), ("period", document.period?.description ?? ""),
    ]
    for (name, value) in entries where !value.isEmpty {
      output.append(DisplayWidth.fit(name, to: 14))
      output.append(DisplayWidth.plain(value))
      output.append("\n")
    }
    output.append("\n")
  }

  private static func write(
    _ block: Block, _ fields: FactFields, to output: inout ByteWriter
  ) {
    let sections = fields.document.sections
    if block.kind == .heading || block.kind == .caseHeading,
      sections.indices.contains(Int(block.section))
    {
      // The outline's depth shows as indentation.
      for _ in 1..<max(1, sections[Int(block.section)].level) { output.append("  ") }
    }
    output.append(fields.text, fields.trimmed(block.range))
  }

  /// The name of a kind, as the structure tests spell it too.
  package static func name(_ kind: Block.Kind) -> String {
    switch kind {
    case .title: "title"
    case .heading: "heading"
    case .caseHeading: "case"
    case .paragraph: "paragraph"
    case .item: "item"
    case .contents: "contents"
    case .caption: "caption"
    case .row: "row"
    case .residue: "residue"
    }
  }
}

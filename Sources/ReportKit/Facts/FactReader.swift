/// Makes facts of the figures of a document: in sentences and in tables.
package enum FactReader {
  /// Fills the facts of an analysis whose text and structure stand.
  package static func read(into analysis: inout Analysis, tracing: Bool) {
    let catalogue = Catalogue.builtIn
    var reader = SentenceReader(catalogue, analysis.document, tracing: tracing)
    let document = analysis.document
    // Room for the figures of a dense report, so that none is moved; untouched room costs nothing.
    reader.facts.reserveCapacity(min(analysis.source.normalized.count >> 7, 1 << 12))
    analysis.source.normalized.withUnsafeBufferPointer { buffer in
      let text = Bytes(buffer)
      var table: Int32 = -1
      for block in document.blocks {
        switch block.kind {
        case .paragraph, .item:
          reader.read(text, span(block.body, block.range.upperBound), section: block.section)
        case .row:
          // A table is read as a whole when its first row comes.
          if block.table != table, block.table >= 0 {
            table = block.table
            var tableReader = TableFactReader(catalogue, document: document, table: table)
            tableReader.read(text, into: &reader)
          }
        case .title, .heading, .caseHeading, .contents, .caption, .residue: break
        }
      }
    }
    analysis.facts = reader.facts
    analysis.subjects = reader.subjects.subjects
    analysis.caseSubjects = reader.subjects.caseSubjects
    analysis.diagnostics = reader.diagnostics
    analysis.trace = reader.trace
  }
}

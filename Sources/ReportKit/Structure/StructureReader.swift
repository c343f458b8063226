/// Reads the normalised text as a report: what each line is, which section it belongs to, the tables,
/// and what report it is.
package enum StructureReader {
  /// The structure of a normalised text; every line that holds anything becomes one block.
  ///
  /// Takes a time that grows with the length of the text alone, whatever the text.
  package static func read(_ text: Bytes) -> Document {
    var (blocks, traits) = LineScanner.scan(text)
    ContentsEntry.mark(text, &blocks, &traits)
    var finder = TableFinder(text, blocks: blocks, traits: traits)
    blocks = []
    traits = []
    finder.run()
    let titleEnd = TitlePage.mark(text, &finder.blocks, &finder.traits)
    var reader = SectionReader(text, finder.blocks, finder.traits)
    reader.run()
    var document = Document()
    document.blocks = reader.blocks
    document.sections = reader.outline.sections
    document.tables = finder.tables
    place(&document)
    ReportProfile(text, document, titleEnd: titleEnd).fill(&document)
    return document
  }

  /// Tells each table its section: that of its first row.
  private static func place(_ document: inout Document) {
    var last: Int32 = -1
    for block in document.blocks where block.table > last {
      last = block.table
      document.tables[Int(last)].section = block.section
    }
  }
}

/// Makes facts of a table's cells.
package struct TableFactReader {
  private let catalogue: Catalogue
  private let document: Document
  private let index: Int32
  private let table: Table

  package init(_ catalogue: Catalogue, document: Document, table: Int32) {
    self.catalogue = catalogue
    self.document = document
    index = table
    self.table = document.tables[Int(table)]
  }

  package mutating func read(_ text: Bytes, into reader: inout SentenceReader) {
  }
}

package enum StructureReader {
  package static func read(_ text: Bytes) -> Document {
    var document = Document()
    document.sections = [Section(heading: 0..<0, parent: 0, level: 0)]
    var place = 0
    while place < text.count {
      let line = LineShape.line(text, from: place)
      if !line.text.isEmpty { document.blocks.append(Block(kind: .paragraph, range: line.text, body: line.text.lowerBound, section: 0)) }
      place = line.next
    }
    return document
  }
}

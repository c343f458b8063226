import PreparedCatalogue

/// The tables of the shipped catalogue as they are in memory, so that a start of the program need not
/// make them: reading the literals would cost it more than a report does.
///
/// The image is made of the literals by a test, which fails when they no longer say the same
/// (`RECORD=1 swift test --filter CatalogueImage` makes it anew), and lies in `PreparedCatalogue` as
/// constants, since a Swift literal of so many numbers takes the compiler minutes. It is a row of words of
/// eight bytes: a table is its count and then its elements, from a word's first byte on.
package struct CatalogueImage {
  private let words: UnsafePointer<UInt64>

  /// An image at an address that stays for ever.
  package init(_ words: UnsafePointer<UInt64>) { self.words = words }

  /// The one that the program has.
  package static var shipped: CatalogueImage { CatalogueImage(prepared_catalogue()) }

  /// A reader behind what the image was made of; nil where that is not what the program has now. Only
  /// lengths are compared, at no cost; the rest is the test's.
  func reader() -> Reader? {
    var reader = Reader(next: words)
    guard 1.littleEndian == 1 else { return nil }
    for length in CatalogueImage.lengths where reader.number() != length { return nil }
    return reader
  }

  /// The layout of the tables, and the lengths of the literals.
  private static var lengths: [Int] {
    let cues = CueWords.groups.joined()
    let literals = CatalogueText.domains + [CatalogueText.others]
    return [
      MemoryLayout<Catalogue.Alias>.stride, MemoryLayout<WordTree.Node>.stride, literals.count,
      cues.count, cues.reduce(0) { $0 + $1.text.utf8CodeUnitCount }, UnitTable.names.count,
    ] + literals.map(\.utf8CodeUnitCount)
  }
}

// MARK: - Reading

extension CatalogueImage {
  /// Reads an image from its first word to its last.
  struct Reader {
    fileprivate var next: UnsafePointer<UInt64>

    mutating func number() -> Int {
      let word = next.pointee
      next += 1
      return Int(truncatingIfNeeded: word)
    }

    /// A table, which is read where it lies.
    mutating func table<Element>() -> ConstantTable<Element> {
      let count = number()
      let start = UnsafeRawPointer(next).assumingMemoryBound(to: Element.self)
      next += CatalogueImage.words(of: count, Element.self)
      return ConstantTable(base: start, count: count)
    }

    mutating func tree() -> WordTree {
      let count = number()
      let (roots, nodes): (ConstantTable<UInt16>, ConstantTable<WordTree.Node>) = (table(), table())
      let filter = WordTree.Filter.View(firsts: table(), bits: table(), pairs: table())
      let edges = EdgeTable.View(slots: table(), bits: table())
      return WordTree(roots: roots, filter: filter, nodes: nodes, edges: edges, count: count)
    }

    mutating func indicators() -> [Catalogue.Indicator] {
      let entries: ConstantTable<UInt64> = table()
      return (0..<entries.count / Entry.words).map {
        Entry(entries, at: $0 * Entry.words).indicator
      }
    }

    /// What the words of `CueWords` say, by their numbers in the tree.
    mutating func cues() -> [Cue?] {
      let numbers: ConstantTable<UInt16> = table()
      var cues = [Cue?](repeating: nil, count: number())
      for (number, entry) in zip(numbers, CueWords.groups.joined())
      where cues.indices.contains(Int(number)) {
        cues[Int(number)] = entry.cue
      }
      return cues
    }
  }

  private static func words<Element>(of count: Int, _: Element.Type) -> Int {
    (count * MemoryLayout<Element>.stride + 7) / 8
  }
}

// MARK: - Writing

extension CatalogueImage {
  /// The words of the image of a catalogue that was read from the shipped literals.
  package static func words(of catalogue: Catalogue) -> [UInt64] {
    var writer = Writer(words: lengths.map { UInt64($0) })
    writer.add(ConstantTable(keeping: catalogue.indicators.flatMap { Entry($0).fields }))
    writer.add(catalogue.aliases)
    writer.add(catalogue.firstAlias)
    writer.add(catalogue.contextWords)
    writer.add(catalogue.words)
    let cues = CueWords.groups.joined().map { cue in
      UInt16(truncatingIfNeeded: catalogue.words.longest(in: Bytes(cue.text), at: 0)?.word ?? -1)
    }
    writer.add(ConstantTable(keeping: cues))
    writer.words.append(UInt64(catalogue.cues.cues.count))
    writer.add(catalogue.uses)
    writer.words.append(UInt64(catalogue.contextCount))
    return writer.words
  }

  private struct Writer {
    var words: [UInt64]

    mutating func add<Element>(_ table: ConstantTable<Element>) {
      words.append(UInt64(table.count))
      let bytes = UnsafeRawBufferPointer(
        start: table.base, count: table.count * MemoryLayout<Element>.stride)
      for start in stride(from: 0, to: bytes.count, by: 8) {
        let eight = bytes[start..<min(start + 8, bytes.count)].reversed()
        words.append(eight.reduce(0) { $0 << 8 | UInt64($1) })
      }
    }

    mutating func add(_ tree: WordTree) {
      words.append(UInt64(tree.count))
      add(tree.roots)
      add(tree.nodes)
      add(tree.filter.tables.firsts)
      add(tree.filter.tables.bits)
      add(tree.filter.tables.pairs)
      add(tree.edges.slots)
      add(tree.edges.bits)
    }
  }
}

// MARK: - Indicators

extension CatalogueImage {
  /// An indicator in a few words; its key is read from its literal.
  private struct Entry {
    static let words = 4
    var fields: [UInt64]

    init(_ indicator: Catalogue.Indicator) {
      fields = [
        UInt64(indicator.domain) | UInt64(indicator.key.utf8.count) << 16
          | UInt64(indicator.line) << 32,
        UInt64(indicator.classMask) | UInt64(indicator.mainClass.rawValue) << 16
          | UInt64(indicator.mainMeasure?.base ?? Unit.alone) << 24
          | UInt64(indicator.dimensionMask) << 32,
        indicator.measures,
        UInt64(indicator.traits.rawValue),
      ]
    }

    init(_ table: ConstantTable<UInt64>, at index: Int) {
      fields = (0..<Entry.words).map { table[index + $0] }
    }

    var indicator: Catalogue.Indicator {
      let domain = Int(fields[0] & 0xFFFF)
      let line = Int(fields[0] >> 32)
      let key = line..<line + Int(fields[0] >> 16 & 0xFFFF)
      let measure = UInt8(truncatingIfNeeded: fields[1] >> 24)
      return Catalogue.Indicator(
        key: Bytes(CatalogueText.domains[domain]).string(key),
        classMask: UInt16(truncatingIfNeeded: fields[1]),
        mainClass: Unit.Class(rawValue: UInt8(truncatingIfNeeded: fields[1] >> 16)) ?? .count,
        dimensionMask: UInt32(truncatingIfNeeded: fields[1] >> 32), measures: fields[2],
        mainMeasure: measure == Unit.alone ? nil : Unit(measure),
        traits: Catalogue.Indicator.Traits(rawValue: UInt16(truncatingIfNeeded: fields[3])),
        domain: domain, line: line)
    }
  }
}

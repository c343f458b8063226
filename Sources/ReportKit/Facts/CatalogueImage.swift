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
    let cues = CueWords.groups
    let literals = CatalogueText.domains + [CatalogueText.others]
    return [
      MemoryLayout<Catalogue.Alias>.stride, MemoryLayout<WordTree.Node>.stride,
      MemoryLayout<Entry>.stride, literals.count,
      cues.reduce(0) { $0 + $1.count },
      cues.reduce(0) { $0 + $1.reduce(0) { $0 + $1.text.utf8CodeUnitCount } },
      UnitTable.names.count,
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
      let entries: ConstantTable<Entry> = table()
      var indicators: [Catalogue.Indicator] = []
      indicators.reserveCapacity(entries.count)
      for index in 0..<entries.count { indicators.append(entries[index].indicator) }
      return indicators
    }

    /// What the words of `CueWords` say, by their numbers in the tree.
    mutating func cues() -> [Cue?] {
      let numbers: ConstantTable<UInt16> = table()
      var cues = [Cue?](repeating: nil, count: number())
      var index = 0
      for group in CueWords.groups {
        for entry in group where index < numbers.count {
          let word = Int(numbers[index])
          if word < cues.count { cues[word] = entry.cue }
          index += 1
        }
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
    writer.add(ConstantTable(keeping: catalogue.indicators.map(Entry.init)))
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
    writer.add(catalogue.keys.slots)
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
  /// An indicator without gaps between its fields; its key is read from its literal.
  private struct Entry: BitwiseCopyable {
    var measures: UInt64
    var line: UInt32
    var dimensionMask: UInt32
    var domain: UInt16
    var keyLength: UInt16
    var classMask: UInt16
    var traits: UInt16
    var mainClass: UInt32
    var mainMeasure: UInt32

    init(_ indicator: Catalogue.Indicator) {
      measures = indicator.measures
      line = UInt32(truncatingIfNeeded: indicator.line)
      dimensionMask = indicator.dimensionMask
      domain = UInt16(truncatingIfNeeded: indicator.domain)
      keyLength = UInt16(truncatingIfNeeded: indicator.key.utf8.count)
      classMask = indicator.classMask
      traits = indicator.traits.rawValue
      mainClass = UInt32(indicator.mainClass.rawValue)
      mainMeasure = UInt32(indicator.mainMeasure?.base ?? Unit.alone)
    }

    var indicator: Catalogue.Indicator {
      let key = Int(line)..<Int(line) + Int(keyLength)
      let measure = UInt8(truncatingIfNeeded: mainMeasure)
      return Catalogue.Indicator(
        key: Bytes(CatalogueText.domains[Int(domain)]).string(key), classMask: classMask,
        mainClass: Unit.Class(rawValue: UInt8(truncatingIfNeeded: mainClass)) ?? .count,
        dimensionMask: dimensionMask, measures: measures,
        mainMeasure: measure == Unit.alone ? nil : Unit(measure),
        traits: Catalogue.Indicator.Traits(rawValue: traits), domain: Int(domain),
        line: Int(line))
    }
  }
}

import ReportKit
import Testing

/// The catalogue is read in one pass over its bytes; here it is held against its lines as they are
/// written, taken apart by plain means.
@Suite("Building the catalogue")
struct CatalogueBuildTests {
  static let catalogue = Catalogue(CatalogueText.domains)

  /// The number of a word in the catalogue's tree.
  private static func word(_ text: String) -> Int32? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      let found = catalogue.words.longest(in: Bytes(buffer), at: 0)
      return found.flatMap { $0.end == bytes.count ? Int32($0.word) : nil }
    }
  }

  private static func words(_ texts: some Sequence<String>) -> Set<Int32?> {
    Set(texts.map(word))
  }

  private static func groups(_ rule: Catalogue.Alias) -> Set<Set<Int32?>> {
    let words = rule.contexts.map { catalogue.contextWords[Int($0)] }
    return Set(words.split(separator: -1).map(Set.init))
  }

  @Test("Every wording is what its line says, in the order of the lines")
  func wordings() throws {
    let catalogue = CatalogueBuildTests.catalogue
    try #require(catalogue.aliases.count == CatalogueWording.all.count)
    for (rule, wording) in zip(catalogue.aliases, CatalogueWording.all) {
      #expect(catalogue.indicators[Int(rule.indicator)].key == wording.key, "\(wording)")
      #expect(rule.isRow == wording.isRow, "\(wording)")
      #expect(Int(rule.length) == wording.word.unicodeScalars.count, "\(wording)")
      let groups = Set(wording.contexts.map(CatalogueBuildTests.words))
      #expect(CatalogueBuildTests.groups(rule) == groups, "\(wording)")
      let forbidden = Set(rule.forbidden.map { Int32?(catalogue.contextWords[Int($0)]) })
      #expect(forbidden == CatalogueBuildTests.words(wording.forbidden), "\(wording)")
      let dimensions = wording.dimensions.map { "\($0.name)=\($0.value)" }
      #expect(catalogue.dimensions(of: rule).map(CatalogueBuildTests.text) == dimensions)
      let classes = Unit.Class.allCases.filter { wording.classes.contains("\($0.name)") }
      #expect(rule.classMask == classes.reduce(0) { $0 | 1 << UInt16($1.rawValue) }, "\(wording)")
    }
  }

  private static func text(_ dimension: Dimension) -> String {
    guard case .word(let value) = dimension.value else { return "\(dimension.key.name)" }
    return "\(dimension.key.name)=\(value)"
  }

  @Test("The wordings of one word follow each other, the last written first")
  func chains() {
    let catalogue = CatalogueBuildTests.catalogue
    var expected = [[Int32]](repeating: [], count: catalogue.words.count)
    for (index, wording) in CatalogueWording.all.enumerated() {
      guard let word = CatalogueBuildTests.word(wording.word) else {
        Issue.record("\(wording) is not in the tree")
        continue
      }
      expected[Int(word)].insert(Int32(index), at: 0)
    }
    let chains = catalogue.firstAlias.map { first in
      Array(sequence(first: first) { catalogue.aliases[Int($0)].next }.prefix { $0 >= 0 })
    }
    #expect(chains == expected)
  }

  @Test("Every word has a cue or none")
  func cues() {
    let catalogue = CatalogueBuildTests.catalogue
    var expected = [Cue?](repeating: nil, count: catalogue.words.count)
    for (text, cue) in CueWords.groups.joined() {
      guard let word = CatalogueBuildTests.word("\(text)") else {
        Issue.record("\(text) is not in the tree")
        continue
      }
      expected[Int(word)] = cue
    }
    #expect((0..<catalogue.words.count).map { catalogue.cues[$0] } == expected)
  }

  /// Forms that the shipped literals do not have.
  @Test("Odd lines are read as the form says")
  func oddLines() throws {
    let catalogue = Catalogue([
      """
      a.one | 一 | person | first

        甲 乙   & 丙 , 丁 ! 戊
        甲!己,,庚 # count  money | kind=子 ; level=national; nothing=丑
        𠀀
        @ 表
        @ 表 > 丙 > 辛 壬 & 癸 | kind=寅
        @ 表 > 丙 >
      """
    ])
    #expect(catalogue.aliases.count == 3)
    let first = catalogue.aliases[0]
    #expect(first.length == 3 && first.contexts.count == 3 && first.forbidden.count == 1)
    let second = catalogue.aliases[1]
    #expect(second.contexts.isEmpty && second.forbidden.count == 2)
    #expect(
      catalogue.dimensions(of: second).map(CatalogueBuildTests.text)
        == ["kind=子", "level=national"])
    let row = catalogue.aliases[2]
    #expect(row.isRow && row.length == 7 && row.contexts.count == 2)
    #expect(catalogue.dimensions(of: row).map(CatalogueBuildTests.text) == ["kind=寅"])
  }

  @Test("A tree grows past what it was made for, and says when it is full")
  func growth() {
    let scalars = (0..<3000).compactMap { Unicode.Scalar(0x4E00 + $0) }
    let texts = scalars.map { Array("中\($0)文".utf8) }
    func insert(_ texts: [[UInt8]], _ tree: inout WordTreeBuilder) -> [Int?] {
      texts.map { text in
        text.withUnsafeBufferPointer { tree.insert(Bytes($0), 0..<$0.count) }
      }
    }
    var added: [Int?] = []
    let tree = WordTree(capacity: 6100) { added = insert(texts + texts, &$0) }
    #expect(added == Array(0..<3000) + Array(0..<3000))
    for (index, text) in texts.enumerated() {
      let found = text.withUnsafeBufferPointer { tree.longest(in: Bytes($0), at: 0) }
      #expect(found?.word == index && found?.end == text.count)
    }
    var last: [Int?] = []
    let small = WordTree(capacity: 10) { last = insert(texts, &$0) }
    #expect(last.prefix(4) == [0, 1, 2, 3] && last.dropFirst(4).allSatisfy { $0 == nil })
    #expect(small.nodeCount == 10)
  }
}

import ReportKit
import Testing

/// What holds of every entry of the catalogue: it is data, and no compiler looks at it.
@Suite("Catalogue") struct CatalogueTests {
  private static let entries = CatalogueWording.entries
  private static let wordings = CatalogueWording.all

  // MARK: - Indicators

  @Test func keysAreUnique() {
    let keys = Dictionary(grouping: CatalogueTests.entries, by: \.key)
    #expect(keys.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(keys.count >= 180)
  }

  /// `domain.name`, in ASCII letters and digits, each word of a name beginning with a capital.
  @Test func keysAreWellFormed() {
    let isName = { (name: Substring) in
      name.first.map { ("a"..."z").contains($0) } == true
        && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    let bad = CatalogueTests.entries.map(\.key).filter { key in
      let parts = key.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count != 2 || !parts.allSatisfy(isName)
    }
    #expect(bad == [])
  }

  /// A domain is one literal, and a literal one domain.
  @Test func domainsAreLiterals() {
    var domains: [Int: Set<Substring>] = [:]
    for indicator in Catalogue.builtIn.indicators {
      domains[indicator.domain, default: []].insert(indicator.key.prefix { $0 != "." })
    }
    #expect(domains.count == CatalogueText.domains.count)
    #expect(domains.values.filter { $0.count > 1 } == [])
    #expect(Set(domains.values.joined()).count == domains.count)
  }

  @Test func indicatorsAreDescribed() {
    let classes = Set(Unit.Class.allCases.map { "\($0.name)" })
    for entry in CatalogueTests.entries {
      #expect(!entry.name.isEmpty, "\(entry.key) has no Chinese name")
      #expect(!entry.classes.isEmpty, "\(entry.key) has no unit class")
      #expect(classes.isSuperset(of: entry.classes), "\(entry.key) has an unknown unit class")
      #expect(entry.definition.hasSuffix("."), "\(entry.key) has no whole sentence as definition")
      #expect(entry.aliases.count >= 3, "\(entry.key) has fewer than three wordings")
    }
  }

  // MARK: - Wordings

  @Test func wordingsArePlain() {
    let quotes = Set("“”‘’「」『』《》\"'")
    let bad = CatalogueTests.wordings.filter { wording in
      wording.word.isEmpty || wording.word.contains { quotes.contains($0) || $0.isWhitespace }
    }
    #expect(bad.map(\.description) == [])
  }

  /// Letters of a report are lowered before wordings are looked for, so a capital is never found.
  @Test func lettersAreLower() {
    let bad = CatalogueTests.wordings.filter { $0.word != $0.word.lowercased() }
    #expect(bad.map(\.description) == [])
  }

  @Test func closedDimensionsHaveTheirValues() {
    let names = Set(DimensionKey.allCases.map { "\($0.name)" })
    for wording in CatalogueTests.wordings {
      for (name, value) in wording.dimensions {
        #expect(names.contains(name), "\(wording) names the unknown dimension \(name)")
        #expect(!value.isEmpty, "\(wording) gives \(name) no value")
        guard let closed = ClosedDimensions.values[name] else { continue }
        // Several levels are joined.
        let values = value.split(separator: "+").map(String.init)
        #expect(closed.isSuperset(of: values), "\(wording) gives \(name) the value \(value)")
      }
    }
  }

  /// One wording that would name two indicators by the same words in the same unit names neither.
  @Test func wordingsNameOneIndicator() {
    let same = Dictionary(grouping: CatalogueTests.wordings) { wording in
      Sameness(word: wording.word, isRow: wording.isRow, contexts: wording.contexts)
    }
    var clashes: [String] = []
    for (_, wordings) in same where Set(wordings.map(\.key)).count > 1 {
      for (index, wording) in wordings.enumerated() {
        for other in wordings[..<index]
        where other.key != wording.key && other.forbidden == wording.forbidden
          && !other.classes.isDisjoint(with: wording.classes)
        {
          clashes.append("\(other) | \(wording)")
        }
      }
    }
    #expect(clashes.sorted() == [])
  }

  private struct Sameness: Hashable {
    var word: String
    var isRow: Bool
    var contexts: Set<Set<String>>
  }

  // MARK: - Loading

  /// Every line that is written is understood: none is dropped for a full tree or a broken form.
  @Test func everyLineIsLoaded() {
    let catalogue = Catalogue.builtIn
    let named = catalogue.aliases.filter { $0.indicator >= 0 }
    #expect(named.count == CatalogueTests.wordings.count)
    let dimensions = CatalogueTests.wordings.reduce(0) { $0 + $1.dimensions.count }
    let loaded = catalogue.aliases.reduce(0) { $0 + catalogue.dimensions(of: $1).count }
    #expect(loaded == dimensions)
  }

  /// The tree numbers its nodes in 16 bits, and a word that finds no room is never found in a text.
  @Test func wordsFitTheirTree() {
    let free = WordTreeBuilder.largest - Catalogue.builtIn.words.nodeCount
    #expect(free >= 1000, "\(free) of the tree's \(WordTreeBuilder.largest) nodes are free")
  }

  @Test func loadingTwiceGivesTheSame() {
    let one = Catalogue(CatalogueText.domains, others: CatalogueText.others)
    let other = Catalogue.builtIn
    #expect(one.indicators.map(\.key) == other.indicators.map(\.key))
    #expect(one.words.count == other.words.count)
    #expect(one.aliases.count == other.aliases.count)
    #expect(one.contextWords.elementsEqual(other.contextWords))
    #expect(
      one.aliases.map(one.dimensions(of:)) == other.aliases.map(other.dimensions(of:)))
    #expect(one.firstAlias.elementsEqual(other.firstAlias))
  }
}

/// The values that the output contract allows to closed dimensions; the others hold words of the text.
enum ClosedDimensions {
  static let values: [String: Set<String>] = [
    "level": Set(Cue.Level.allCases.map(\.rawValue)),
    "grade": Set(Grade.allCases.map(\.value)),
    "by": Set(Cue.By.allCases.map(\.rawValue)),
    "status": Set(Cue.Status.allCases.map(\.rawValue)),
    "memberType": [
      "school", "university", "secondaryVocational", "higherVocational", "enterprise",
      "association", "government", "zone", "researchInstitute",
    ],
    "role": ["chair", "viceChair", "member", "secretaryGeneral"],
    "source": [
      "fiscal", "municipalFiscal", "provincialFiscal", "selfRaised", "enterprise", "business",
      "other", "basic", "project",
    ],
    "route": [
      "vocationalGaokao", "independentAdmission", "secondaryToUndergraduate",
      "secondaryToCollege", "skillExemption", "fiveYear", "other",
    ],
    "destination": ["undergraduate", "college", "other"],
    "employerSize": ["large", "small"],
    "term": ["first", "second"],
  ]
}

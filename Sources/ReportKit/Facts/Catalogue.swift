/// The indicators that a vocational-education report can state, with the words that name them.
///
/// The data stand in `Catalogue/`, one literal a domain (README tells their form). They are read into a
/// word tree and flat tables, so that a look-up costs the same however long the catalogue grows; what
/// `CatalogueImage` prepared of them is taken as it is. It is a class, so that the rules that hold it hand
/// on no more than a reference.
package final class Catalogue: Sendable {
  /// What can be counted.
  package struct Indicator: Sendable {
    /// `teachers.dualQualified`
    package var key: String
    /// The classes of unit that its level is stated in, as a bit set of `Unit.Class`; see `classes`.
    package var classMask: UInt16
    /// The usual class.
    package var mainClass: Unit.Class
    /// The closed dimensions that words around the figure may state, as a bit set of `DimensionKey`.
    package var dimensionMask: UInt32 = 0
    /// The measure words that it is counted with, as a set of `UnitTable.measureBit`; 0 for any.
    package var measures: UInt64 = 0
    /// The first of those words: what a bare number of them is counted in.
    package var mainMeasure: Unit?
    package var traits: Traits = []
    /// The domain literal and the place of the indicator's line in it, for names and definitions.
    package var domain: Int
    package var line: Int

    /// What its key says of it.
    package struct Traits: OptionSet, Sendable {
      package let rawValue: UInt16
      package init(rawValue: UInt16) { self.rawValue = rawValue }
      package static let award = Traits(rawValue: 1)
      package static let perHead = Traits(rawValue: 2)
      package static let funding = Traits(rawValue: 4)
      package static let aid = Traits(rawValue: 8)
      package static let training = Traits(rawValue: 16)
      /// What it counts belongs to an event: a fair, a day of activities.
      package static let occasion = Traits(rawValue: 32)
      /// Only schools have such: pupils and teachers.
      package static let ofSchool = Traits(rawValue: 64)
      /// A rate by its name, which is its level: 自主创业比例.
      package static let rate = Traits(rawValue: 128)
      /// The area of a room or ground of one kind.
      package static let area = Traits(rawValue: 256)
    }

    /// Whether the figure's measure word counts such things: no firms are counted in 门.
    @inline(__always)
    package func isCounted(in measure: UInt64) -> Bool { measures == 0 || measures & measure != 0 }

    /// The unit of a bare number: 人 of persons, the usual measure word of things.
    package var mainUnit: Unit {
      mainClass == .count ? mainMeasure ?? UnitTable.main(.count) : UnitTable.main(mainClass)
    }

    /// Whether words around the figure may state the dimension.
    @inline(__always)
    package func takes(_ key: DimensionKey) -> Bool {
      dimensionMask >> UInt32(key.rawValue) & 1 == 1
    }
  }

  /// One wording of an indicator; small, for there are thousands of them, and without gaps between its
  /// fields, for the image has its bytes.
  package struct Alias: Sendable, BitwiseCopyable {
    /// −1 for what no indicator counts.
    package var indicator: Int16
    package var classMask: UInt16
    /// Characters of the wording.
    package var length: UInt8
    /// Whether the wording must be a whole row label of a table.
    package var isRow = false
    var contextCount: UInt8 = 0
    var forbiddenCount: UInt8 = 0
    /// How many groups of contexts it asks for.
    var contextGroups: UInt32 = 0
    var firstContext: Int32 = 0
    /// Where the wording's breakdowns stand in its domain's literal, −1 for none.
    var dimensions: Int32 = -1
    /// The next alias of the same word, −1 for none.
    package var next: Int32 = -1

    /// `contextWords` at this range; −1 parts groups of which each needs one word.
    package var contexts: Range<Int32> { firstContext..<firstContext + Int32(contextCount) }
    /// `contextWords` at this range: words of which none may stand near.
    package var forbidden: Range<Int32> {
      contexts.upperBound..<contexts.upperBound + Int32(forbiddenCount)
    }
  }

  package let indicators: [Indicator]
  package let aliases: ConstantTable<Alias>
  /// First alias of each word of `words`, −1 for none.
  package let firstAlias: ConstantTable<Int32>
  package let contextWords: ConstantTable<Int32>
  /// Aliases, context words and cues.
  package let words: WordTree
  /// What a word says besides being an alias, by its number.
  package let cues: Cues
  /// Indicators by their keys.
  let keys: KeyTable
  private let domains: [StaticString]

  /// The words that say something are added first; all others say nothing.
  package struct Cues: Sendable {
    let cues: [Cue?]

    @inline(__always)
    package subscript(word: Int) -> Cue? { word < cues.count ? cues[word] : nil }
  }

  /// What a word is for, in two bytes: reading a sentence asks it of every known word there.
  package struct WordUse: Sendable, BitwiseCopyable {
    fileprivate var bits: UInt16 = 0

    /// Whether it is an alias.
    @inline(__always)
    var isName: Bool { bits & 0x8000 != 0 }
    /// Whether it says something besides.
    @inline(__always)
    var isCue: Bool { bits & 0x4000 != 0 }
    /// Its number among the words that wordings ask for or forbid, from 1 on; 0 for none.
    @inline(__always)
    var context: Int { Int(bits & 0x3FFF) }
  }

  /// By word.
  let uses: ConstantTable<WordUse>
  /// How many words wordings ask for or forbid.
  let contextCount: Int

  private static func uses(
    _ firstAlias: [Int32], _ cues: [Cue?], _ contextWords: [Int32]
  ) -> (uses: [WordUse], contextCount: Int) {
    var uses = firstAlias.map { WordUse(bits: $0 >= 0 ? 0x8000 : 0) }
    for index in cues.indices where cues[index] != nil { uses[index].bits |= 0x4000 }
    var count: UInt16 = 0
    for word in contextWords where word >= 0 {
      let index = Int(word)
      if uses[index].context == 0, count < 0x3FFF {
        count += 1
        uses[index].bits |= count
      }
    }
    return (uses, Int(count))
  }

  /// The catalogue that the program ships.
  ///
  /// Where nothing is optimised it is read from the literals, so that an edited entry is tried at once.
  package static let builtIn: Catalogue = {
    #if DEBUG
      Catalogue(CatalogueText.domains, others: CatalogueText.others)
    #else
      Catalogue(CatalogueImage.shipped)
        ?? Catalogue(CatalogueText.domains, others: CatalogueText.others)
    #endif
  }()

  /// - Parameter others: words that name what no indicator counts; `CatalogueText.others` tells why.
  package init(_ domains: [StaticString], others: StaticString = "") {
    var builder = CatalogueBuilder()
    words = WordTree(capacity: WordTreeBuilder.largest) { tree in
      for group in CueWords.groups {
        for cue in group { builder.add(cue.cue, for: cue.text, to: &tree) }
      }
      for (index, domain) in domains.enumerated() { builder.read(domain, index, into: &tree) }
      builder.read(others: others, into: &tree)
    }
    self.domains = domains
    indicators = builder.indicators
    aliases = ConstantTable(keeping: builder.aliases)
    firstAlias = ConstantTable(keeping: builder.firstAlias)
    contextWords = ConstantTable(keeping: builder.contextWords)
    cues = Cues(cues: builder.cues)
    let (uses, contextCount) = Catalogue.uses(
      builder.firstAlias, builder.cues, builder.contextWords)
    (self.uses, self.contextCount) = (ConstantTable(keeping: uses), contextCount)
    keys = KeyTable(indicators.map(\.key))
    known = Known(indicators, keys)
  }

  /// The shipped catalogue as it was prepared; nil where its literals have changed since.
  package init?(_ image: CatalogueImage) {
    guard var reader = image.reader() else { return nil }
    domains = CatalogueText.domains
    indicators = reader.indicators()
    aliases = reader.table()
    firstAlias = reader.table()
    contextWords = reader.table()
    words = reader.tree()
    cues = Cues(cues: reader.cues())
    uses = reader.table()
    contextCount = reader.number()
    keys = KeyTable(slots: reader.table())
    known = Known(indicators, keys)
  }

  /// Indicators that rules name.
  package struct Known: Sendable {
    package var awards: Int16 = -1
    package var hours: Int16 = -1
    package var activities: Int16 = -1
    package var departments: Int16 = -1
    package var categories: Int16 = -1
    package var enterprises: Int16 = -1
    package var parties: Int16 = -1
    package var results: Int16 = -1
    package var studentRatio: Int16 = -1
    package var sessions: Int16 = -1
    package var sponsored: Int16 = -1
    package var students: Int16 = -1
    package var newStudents: Int16 = -1
    package var digitalResources: Int16 = -1
    package var employed: Int16 = -1
    package var local: Int16 = -1
    package var progression: Int16 = -1
    package var talents: Int16 = -1
    package var trainedTeachers: Int16 = -1

    fileprivate init(_ indicators: [Indicator], _ keys: KeyTable) {
      let index = { (key: String) in
        Int16(truncatingIfNeeded: keys.number(of: key) { indicators[$0].key == key })
      }
      awards = index("awards.count")
      hours = index("curriculum.hours")
      activities = index("activities.count")
      departments = index("school.departments")
      categories = index("curriculum.categories")
      enterprises = index("cooperation.enterprises")
      parties = index("cooperation.parties")
      results = index("research.results")
      studentRatio = index("teachers.studentRatio")
      sessions = index("training.sessions")
      sponsored = index("enrolment.sponsored")
      students = index("enrolment.students")
      newStudents = index("enrolment.newStudents")
      digitalResources = index("facilities.digitalResources")
      employed = index("employment.employed")
      local = index("employment.local")
      progression = index("progression.students")
      talents = index("cooperation.talents")
      trainedTeachers = index("teachers.trained")
    }
  }
  package let known: Known

  /// The indicator with this key.
  package func index(of key: String) -> Int? {
    let index = keys.number(of: key) { indicators[$0].key == key }
    return index < 0 ? nil : index
  }

  /// The breakdowns that the wording states by itself.
  ///
  /// They are read from the source when a figure takes the wording: at every start thousands would be
  /// read of which a report needs a few.
  package func dimensions(of alias: Alias) -> [Dimension] {
    guard alias.dimensions >= 0, alias.indicator >= 0 else { return [] }
    let text = Bytes(domains[indicators[Int(alias.indicator)].domain])
    return CatalogueBuilder.dimensions(text, from: Int(alias.dimensions))
  }

  /// Whether each group of the wording's contexts has a word that is met.
  @inline(__always)
  func areContextsMet(_ alias: Alias, by isWordMet: (Int) -> Bool) -> Bool {
    var isMet = false
    for index in alias.contexts {
      let word = contextWords[Int(index)]
      if word < 0 {
        if !isMet { return false }
        isMet = false
      } else if !isMet {
        isMet = isWordMet(Int(word))
      }
    }
    return true
  }

}

/// The catalogue's source: literals that `Catalogue/` fills, one a domain.
package enum CatalogueText {
  package static let domains: [StaticString] = [
    school, enrolment, quality, employment, progression, teachers, facilities, funding, aid, awards,
    cooperation, group, training, curriculum, research, activities, business, governance, policy,
    international,
  ]
}

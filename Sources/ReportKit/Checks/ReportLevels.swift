/// What is kept of a report to compare it with others: the figures of which its organisation has one at a
/// time, and the changes that lead back to the year before.
///
/// No text is kept but that of the figures, so that hundreds of reports fit into memory.
package struct ReportLevels: Sendable {
  /// A figure that another report may speak of too.
  package struct Level: Sendable {
    /// Index into `ReportLevels.levels`.
    package var index: Int
    package var operand: Operand
    package var form: PrintedForm?
    /// Whether it takes part in a relation of its own report, and in one that was decided.
    package var isRelated = false
    package var isDecided = false
    /// What it counts, without words that say only that it is all of it.
    var name: String

    var number: PrintedNumber? { operand.number }
  }

  /// What a report says of one fact at one time.
  package struct Mention: Sendable {
    package enum Role: Sendable, Hashable {
      /// A figure of the time that is reported on.
      case own
      /// A figure of an earlier time: 上年, the former column of a table.
      case former
      /// A difference from an earlier time: 比上年增加112人.
      case change
      /// A rate of change from an earlier time: 同比增长4.27%.
      case growth
    }
    var key: LevelKey
    /// The time of the figure; of a change that of its base.
    var period: Period
    var role: Role
    var level: Level
    /// The level that a change led to.
    var now: Level?
    /// Whether a change leads down.
    var falls = false
  }

  package private(set) var kind: ReportKind
  package private(set) var levels: [Level] = []
  package private(set) var mentions: [Mention] = []
  private var indexOfFact: [Int: Int] = [:]

  package init(_ context: CheckContext) {
    kind = context.document.kind
    guard let own = context.document.period,
      !context.document.organisation.isEmpty,
      let subject = context.subjects.firstIndex(of: context.document.organisation)
    else { return }
    for (index, fact) in context.facts.enumerated() where fact.subject == Int32(subject) {
      switch fact.relation {
      case .level, .perCapita, .share, .parameter: addLevel(index, own: own, context)
      case .change, .growth: addChange(index, context)
      case .target: break
      }
    }
    indexOfFact = [:]
  }

  private mutating func addLevel(_ fact: Int, own: Period, _ context: CheckContext) {
    guard isSound(fact, context), let period = context.facts[fact].period,
      let key = LevelKey(fact, context)
    else { return }
    let role: Mention.Role
    if period == own || period.end == own.end {
      role = .own
    } else if let end = period.end, let last = own.end, end < last {
      role = .former
    } else {
      return
    }
    mentions.append(
      Mention(key: key, period: period, role: role, level: level(fact, context)))
  }

  private mutating func addChange(_ change: Int, _ context: CheckContext) {
    let fact = context.facts[change]
    guard case .period(let base) = fact.of, fact.table < 0, fact.quantity.upper == nil,
      let now = ReportLevels.now(of: change, context), isSound(now, context),
      let key = LevelKey(now, context)
    else { return }
    mentions.append(
      Mention(
        key: key, period: base, role: fact.relation == .growth ? .growth : .change,
        level: level(change, context), now: level(now, context),
        falls: context.fallsBefore(change)))
  }

  /// The level that a change led to: the last one of its indicator before it in the sentence.
  private static func now(of change: Int, _ context: CheckContext) -> Int? {
    let (fact, sentence) = (context.facts[change], context.sentenceOfFact[change])
    guard sentence >= 0 else { return nil }
    var index = change - 1
    while index >= 0, context.sentenceOfFact[index] == sentence {
      let other = context.facts[index]
      if other.relation != .change, other.relation != .growth {
        guard other.indicator == fact.indicator, other.subject == fact.subject,
          SameFact.closed(other) == SameFact.closed(fact), fits(other, fact)
        else { return nil }
        // 上年为4500人，增加112人: the level before it is the base, not what it led to.
        if case .period(let base) = fact.of, other.period == base { return nil }
        return leads(from: index, to: change, context) ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether nothing between a level and a change speaks of something else: not 其中女生比上年增加112人.
  private static func leads(from level: Int, to change: Int, _ context: CheckContext) -> Bool {
    let text = context.text
    var place = context.facts[level].quantity.range.upperBound
    let end = context.facts[change].quantity.range.lowerBound
    // 增加112人，增长2.43%: a change may stand between.
    var next = level + 1
    while place < end {
      if next < change, place >= context.facts[next].quantity.range.lowerBound {
        place = max(place, context.facts[next].quantity.range.upperBound)
        next += 1
        continue
      }
      let known = text.length(ofAny: leadingWords, at: place)
      guard known > 0 || text[place] == 0x20 else { return false }
      place += max(known, 1)
    }
    return true
  }

  private static let leadingWords: [StaticString] = [
    "，", "（", "(", ",", "比", "较", "与", "相比", "同比", "上年", "上学年", "上一年", "去年", "度", "同期", "净", "增加",
    "增长",
    "增", "减少", "减", "提高", "提升", "上升", "上涨", "下降", "降低", "回落", "升", "降", "多", "少", "高", "低", "了",
    "约",
    "人数", "总数", "规模", "又", "有所", "幅度", "率", "为", "达", "是", "的",
  ]

  private static func fits(_ level: FactRecord, _ change: FactRecord) -> Bool {
    guard let unit = level.unit, unit.perName == nil || change.relation == .growth else {
      return false
    }
    if change.relation == .growth { return unit.unitClass != .percent }
    let own = change.unit?.unitClass
    return own == unit.unitClass || (unit.unitClass == .percent && own == .points)
  }

  /// Whether a figure is of the whole organisation, and of something of which there is one at a time.
  private func isSound(_ fact: Int, _ context: CheckContext) -> Bool {
    context.isStable(fact) && context.isOfWhole(fact)
      && !context.wholes.standsInCase(context.facts[fact])
  }

  /// What a figure counts; of a row 在校生总数（人） without the unit.
  private static func name(_ fact: Int, _ context: CheckContext) -> String {
    let (text, label) = (context.text, context.facts[fact].label)
    var end = label.upperBound
    if context.isCell(fact), text.hasAny(of: "）", endingAt: end) || text[end - 1] == 0x29 {
      var place = end
      while place > label.lowerBound, !text.hasAny(of: "（", at: place), text[place] != 0x28 {
        place -= 1
      }
      if place > label.lowerBound { end = place }
    }
    let scalars = WholeFinder.name(text, label.lowerBound..<end)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.count)
    for scalar in scalars {
      guard let scalar = Unicode.Scalar(scalar) else { continue }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Notes which figures the rules about one report could speak of.
  mutating func mark(related: [Bool], decided: [Bool]) {
    for index in levels.indices {
      let fact = Int(levels[index].operand.fact)
      levels[index].isRelated = related[fact]
      levels[index].isDecided = decided[fact]
    }
  }

  private mutating func level(_ fact: Int, _ context: CheckContext) -> Level {
    if let known = indexOfFact[fact] { return levels[known] }
    let operand = context.operand(fact)
    let level = Level(
      index: levels.count, operand: operand, form: context.form(operand),
      name: ReportLevels.name(fact, context))
    indexOfFact[fact] = levels.count
    levels.append(level)
    return level
  }
}

/// What makes figures of two reports statements of one thing, but for the time.
struct LevelKey: Hashable, Sendable {
  /// Of organisation and dimensions, whose characters cost more to hash whenever a key is looked for.
  private let digest: UInt64
  private var organisation: String
  var indicator: Int16
  /// `level=provincial`
  private var dimensions: [String]
  var unitClass: Unit.Class?
  private var word: UInt8?

  /// nil for what no other report repeats.
  init?(_ fact: Int, _ context: CheckContext) {
    let record = context.facts[fact]
    guard let same = SameFact(record), context.subjects.indices.contains(Int(record.subject))
    else { return nil }
    organisation = context.subjects[Int(record.subject)]
    indicator = same.indicator
    dimensions = record.dimensions.map { dimension in
      switch dimension.value {
      case .word(let word): "\(dimension.key.name)=\(word)"
      case .text(let range): "\(dimension.key.name)=\(context.text.string(range))"
      }
    }.sorted()
    unitClass = same.unitClass
    word = same.word
    digest = dimensions.reduce(LevelKey.digest(of: organisation, from: 0)) {
      LevelKey.digest(of: $1, from: $0)
    }
  }

  private static func digest(of string: String, from seed: UInt64) -> UInt64 {
    string.utf8.reduce(seed &+ 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
    hasher.combine(indicator)
  }
}

/// A count of a region in a list of regions beside the paragraph on it: 合作企业10家，其中甲区4家，乙区6家 and
/// （乙）产业学院…五家企业.
///
/// The regions' names are those of the list, each before its figure. Where the paragraph on one region
/// prints the list's figure, the paragraphs on the others must do so too.
struct RegionParts {
  private let context: CheckContext
  private let text: Bytes

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
  }

  /// A figure of the list with its region's name, two characters without 区 or 县.
  private struct Part {
    var fact: Int
    var name: Range<Int>
  }

  /// More lists by regions than a report has.
  private static let most = 8

  func run(_ results: inout RuleResults) {
    var lists: [(noun: Range<Int>, block: Int, parts: [Part])] = []
    for breakdown in context.breakdowns where lists.count < RegionParts.most {
      let parts = breakdown.parts.compactMap(part)
      let label = context.facts[breakdown.total].label
      guard parts.count >= 2, parts.count == breakdown.parts.count, label.count >= 6,
        context.numbers[breakdown.total].isExact
      else { continue }
      let sentence = context.sentences[Int(context.sentenceOfFact[breakdown.total])]
      lists.append((label.upperBound - 6..<label.upperBound, sentence.block, parts))
    }
    for list in lists { compare(list.noun, list.block, list.parts, &results) }
  }

  /// 甲区 directly before the figure.
  private func part(_ fact: Int) -> Part? {
    guard context.numbers[fact].isExact else { return nil }
    let start = context.facts[fact].quantity.range.lowerBound
    let words = text.stretch(before: start, limit: 30)
    let end = text.skippingSpaceBack(words.upperBound)
    guard text.hasAny(of: "区县市镇", endingAt: end), end - 9 >= words.lowerBound,
      text.isIdeograph(at: end - 6), text.isIdeograph(at: end - 9)
    else { return nil }
    return Part(fact: fact, name: end - 9..<end - 3)
  }

  private func compare(
    _ noun: Range<Int>, _ block: Int, _ parts: [Part], _ results: inout RuleResults
  ) {
    var pairs: [(part: Part, site: CountSite)] = []
    let sites = context.countSites
    for (index, sentence) in context.sentences.enumerated() where sentence.block != block {
      // Few sentences count the noun: the paragraph is looked at for those alone.
      for site in sites[index] where isOf(noun, site) {
        guard let part = parts.first(where: { opens(sentence.block, with: $0.name) }) else { break }
        pairs.append((part, site))
      }
    }
    let agreeing = pairs.filter { value($0.part) == $0.site.value }
    for (part, site) in pairs {
      let agrees = value(part) == site.value
      let others = pairs.count { $0.part.fact == part.fact }
      guard agrees || (others == 1 && agreeing.contains { $0.part.fact != part.fact }) else {
        continue
      }
      let index = results.test(
        .equal, claim: context.operand(site), operands: [context.operand(part.fact)],
        formula: .equal,
        value: context.numbers[part.fact].value,
        agrees ? Judgement(.consistent, .exact) : Judgement(.inconsistent, .samePrecision))
      if !agrees {
        results.contradiction(
          index, Remark(en: "stated twice with different figures", zh: "同一数据前后不一致"),
          severity: .warning, context)
      }
    }
  }

  private func value(_ part: Part) -> Int { Int(context.numbers[part.fact].value.numerator) }

  /// Whether a paragraph names the region at its beginning.
  private func opens(_ block: Int, with name: Range<Int>) -> Bool {
    let range = context.document.blocks[block].range
    var place = range.lowerBound
    let end = min(range.upperBound, place + 60) - name.count
    let wanted = text.six(at: name.lowerBound)
    while place <= end {
      if text.six(at: place) == wanted { return true }
      place += 1
    }
    return false
  }

  /// 五家企业, of 合作企业
  private func isOf(_ noun: Range<Int>, _ site: CountSite) -> Bool {
    guard !site.isHedged, !site.isCollective else { return false }
    let start = text.skippingSpace(site.range.upperBound)
    // Spaces left aside, most differ in their first byte already.
    guard
      text[start] == text[noun.lowerBound] || text[start] <= 0x20 || text[noun.lowerBound] <= 0x20
    else { return false }
    return text.isSame(start..<start + noun.count, noun)
      && UnitTable.bodies[Int(site.unit.base)]
  }
}

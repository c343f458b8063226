extension CheckRule {
  /// An organisation has one spelling.
  static let textNames = CheckRule(
    id: "text.names", severity: .note,
    title: Remark(en: "an organisation has one spelling", zh: "同一机构名称写法一致"),
    explanation: Remark(
      en: """
        Collects the names of schools, firms, centres and authorities and looks for two that differ \
        in one character, added, left out or changed, of which one comes at least twice as often: \
        the rarer is likely a slip. Names that differ in a numeral, a direction or a rank (第一, 第二; \
        东区, 西区; 市, 省) are two organisations, and short forms of a name are no other spelling.
        """,
      zh: """
        收集学校、企业、中心、主管部门等名称，查找只差一字（多、漏、错）的两种写法，且其中一种出现次数至少为另一种的两倍：\
        较少的一种可能是笔误。仅数字、方位、级别不同的（第一与第二、东区与西区、市与省）视为两个机构，简称不算。
        """),
    example: "智能制造产业学院……智能制造产业学院……智能制作产业学院"
  ) { context, results in
    let names = NameTable(context)
    for pair in names.pairs() {
      let claim = Operand(pair.rare)
      let evidence = [Operand(pair.usual)]
      let (rare, usual) = (context.printed(pair.rare), context.printed(pair.usual))
      let relation = results.test(
        .names, claim: claim, operands: evidence, Judgement(.review, .structure))
      results.report(
        Remark(en: "\(rare) is elsewhere \(usual)", zh: "“\(rare)”他处写作“\(usual)”"), claim: claim,
        evidence: evidence, actual: rare, relation: relation)
    }
  }
}

/// The names of organisations in a report, with the number of times that each comes.
private struct NameTable {
  private struct Name {
    var scalars: [UInt32]
    var range: Range<Int>
    var count: Int
  }

  private var names: [Name] = []

  init(_ context: CheckContext) {
    let text = context.text
    let reader = OrganisationReader(text: text, withBodies: true)
    var index: [[UInt32]: Int] = [:]
    for block in context.document.blocks where block.kind == .paragraph || block.kind == .item {
      for name in reader.names(in: block.range) {
        let scalars = NameTable.scalars(text, name.range)
        guard scalars.count >= 7, scalars.count <= 24 else { continue }
        if let known = index[scalars] {
          names[known].count += 1
        } else {
          index[scalars] = names.count
          names.append(Name(scalars: scalars, range: name.range, count: 1))
        }
      }
    }
  }

  private static func scalars(_ text: Bytes, _ range: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(range.count / 3)
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = text.scalar(at: place)
      if scalar != 0x20 { scalars.append(scalar) }
      place += max(1, length)
    }
    return scalars
  }

  /// A rare spelling and the usual one.
  struct Pair {
    var rare: Range<Int>
    var usual: Range<Int>
  }

  /// Names that differ in one character: two that share what is left when one is taken out.
  func pairs() -> [Pair] {
    let rests = rests()
    var usual: [Int: Int] = [:]
    var start = 0
    while start < rests.count {
      var end = start + 1
      while end < rests.count, rests[end].rest == rests[start].rest { end += 1 }
      defer { start = end }
      guard end - start > 1 else { continue }
      let group = rests[start..<end].prefix(8).map(\.name)
      for rare in group {
        for other in group
        where names[other].count >= 2 * names[rare].count && isSlip(rare, other) {
          let best = usual[rare].map { names[$0].count } ?? 0
          let isBetter =
            names[other].count > best
            || names[other].count == best && other < (usual[rare] ?? other)
          if isBetter { usual[rare] = other }
        }
      }
    }
    return usual.sorted { $0.key < $1.key }
      .map { Pair(rare: names[$0.key].range, usual: names[$0.value].range) }
  }

  /// Each name, and what is left of it without one of its characters, as hashes in their order.
  private func rests() -> [(rest: UInt64, name: Int)] {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var rests: [(rest: UInt64, name: Int)] = []
    rests.reserveCapacity(names.reduce(0) { $0 + $1.scalars.count })
    // Of the characters before each place; the last is that of all.
    var before: [UInt64] = []
    for (index, name) in names.enumerated() {
      before.removeAll(keepingCapacity: true)
      before.append(0)
      for scalar in name.scalars {
        before.append(before[before.count - 1] &* factor &+ UInt64(scalar))
      }
      rests.append((before[name.scalars.count], index))
      var (behind, power): (UInt64, UInt64) = (0, 1)
      for place in name.scalars.indices.reversed() {
        if (2..<name.scalars.count - 2).contains(place) {
          rests.append((before[place] &* power &+ behind, index))
        }
        behind = behind &+ UInt64(name.scalars[place]) &* power
        power = power &* factor
      }
    }
    return rests.sorted { ($0.rest, $0.name) < ($1.rest, $1.name) }
  }

  /// Whether the character in which two names differ does not tell two organisations apart.
  private func isSlip(_ rare: Int, _ other: Int) -> Bool {
    let (left, right) = (names[rare].scalars, names[other].scalars)
    guard left != right, abs(left.count - right.count) <= 1 else { return false }
    let head = zip(left, right).prefix { $0 == $1 }.count
    let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let same = min(tail, min(left.count, right.count) - head)
    guard head >= 2, same >= 2 else { return false }
    let changed = left[head..<left.count - same] + right[head..<right.count - same]
    return changed.count <= 2 && changed.allSatisfy { !NameTable.telling.contains($0) }
  }

  /// 一二三…, directions, ranks and sorts.
  private static let telling: Set<UInt32> = Set(
    "一二三四五六七八九十零〇东西南北中新老高初大小上下前后内外省市县区州镇乡村甲乙丙丁分总男女和与及、（）0123456789"
      .unicodeScalars.map(\.value))
}

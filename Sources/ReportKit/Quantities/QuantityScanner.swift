/// Finds every number of a block and puts it to the rules, in one pass.
package struct QuantityScanner {
  /// The figures found, in order.
  package private(set) var quantities: [Quantity] = []
  /// The times found, in order.
  package private(set) var periods: [PeriodMention] = []
  /// Where sentences end: the places of 。！？, in order.
  package private(set) var stops: [Int] = []
  /// Numbers beyond 18 digits.
  package private(set) var tooLong: [Range<Int>] = []
  /// Numbers that no rule made a figure, with the rule that said so (`noRule` for none); kept on request.
  package private(set) var silenced: [(range: Range<Int>, rule: UInt8)] = []
  private let keepsSilenced: Bool
  private let rules = QuantityRules.all

  package static let noRule: UInt8 = 255

  package init(keepsSilenced: Bool = false) { self.keepsSilenced = keepsSilenced }

  /// Reads a block anew; what was found in the block before is forgotten.
  package mutating func scan(_ text: Bytes, _ block: Range<Int>) {
    quantities.removeAll(keepingCapacity: true)
    periods.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    tooLong.removeAll(keepingCapacity: true)
    silenced.removeAll(keepingCapacity: true)
    QuantityScanner.marks.withView { scan(text, block, marks: $0) }
  }

  private mutating func scan(
    _ text: Bytes, _ block: Range<Int>, marks: MarkTable.View
  ) {
    var place = block.lowerBound
    let end = block.upperBound
    var quote = -1
    var title = -1
    var lastFigure = block.lowerBound
    while place < end {
      // Characters that mean nothing to the scan are most of a text.
      place = marks.skippingUnmarked(in: text, from: place, to: end)
      guard place < end else { break }
      let byte = text.base[place]
      if byte < 0x80 {
        if byte &- 0x30 < 10 {
          let numeral = NumeralReader.digits(text, at: place)
          place = read(numeral, text, block, quote, title, &lastFigure)
        } else {
          place += 1
        }
        continue
      }
      guard byte >= 0xE0 else {
        place += 1
        continue
      }
      guard byte < 0xF0 else {
        place += 4
        continue
      }
      let raw = marks[Int(text.threeBytes(at: place))]
      guard raw != 0, let mark = NumberMark(rawValue: raw) else {
        place += 3
        continue
      }
      switch mark {
      case .none: place += 3
      case .openQuote:
        quote = place
        place += 3
      case .closeQuote:
        quote = -1
        place += 3
      case .openTitle:
        title = place
        place += 3
      case .closeTitle:
        title = -1
        place += 3
      case .fullStop:
        // Marks that were never closed end with their sentence.
        quote = -1
        title = -1
        stops.append(place)
        place += 3
      case .stop:
        stops.append(place)
        place += 3
      case .vague where NumeralReader.power(text, at: place + 3) == 0: place += 3
      case .vague, .numeral:
        if let year = DateReader.chineseYear(text, at: place) {
          periods.append(year)
          if keepsSilenced { silenced.append((year.range, QuantityRules.date)) }
          place = year.range.upperBound
          continue
        }
        guard let numeral = NumeralReader.chinese(text, at: place) else {
          place += 3
          continue
        }
        // Most numerals stand inside words (进一步, 统一): without a unit or a fraction behind them no
        // rule would read them.
        if !keepsSilenced, !mayCount(numeral, text) {
          place = max(numeral.digitsEnd, place + 3)
          continue
        }
        place = read(numeral, text, block, quote, title, &lastFigure)
      }
    }
  }

  /// Whether a rule could make anything of a Chinese numeral.
  private func mayCount(_ numeral: Numeral, _ text: Bytes) -> Bool {
    if numeral.hasScale || numeral.inner != nil || numeral.end - numeral.start > 3 { return true }
    let behind = text.skippingSpace(numeral.end)
    return UnitTable.spelled(in: text, at: behind) != nil
      || text.hasAny(of: "分成半年金银铜优至到—～", at: behind) || text[behind] == 0x2D
      || text.has("分之", endingAt: text.skippingSpaceBack(numeral.start))
  }

  /// Puts a number to the rules; where the scan goes on.
  private mutating func read(
    _ numeral: Numeral, _ text: Bytes, _ block: Range<Int>, _ quote: Int, _ title: Int,
    _ lastFigure: inout Int
  ) -> Int {
    if numeral.isTooLong {
      tooLong.append(numeral.range)
      return numeral.end
    }
    let contents = NumberSite.Contents(
      text: text, block: block, numeral: numeral, quote: quote, title: title,
      lastFigure: lastFigure)
    return withUnsafePointer(to: contents) {
      ask(NumberSite($0), numeral, block, &lastFigure)
    }
  }

  /// Asks one rule after the other; where the scan goes on.
  private mutating func ask(
    _ site: NumberSite, _ numeral: Numeral, _ block: Range<Int>, _ lastFigure: inout Int
  ) -> Int {
    for index in rules.indices {
      guard let reading = rules[index].read(site) else { continue }
      switch reading {
      case .figure(var quantity):
        guard quantity.range.upperBound <= block.upperBound else { continue }
        quantity.rule = UInt8(index)
        quantities.append(quantity)
        lastFigure = quantity.range.upperBound
        return max(quantity.range.upperBound, numeral.start + 1)
      case .period(let mention):
        periods.append(mention)
        if keepsSilenced { silenced.append((mention.range, UInt8(index))) }
        return max(mention.range.upperBound, numeral.start + 1)
      case .silence(let end):
        if keepsSilenced { silenced.append((span(numeral.start, end), UInt8(index))) }
        return max(end, numeral.start + (numeral.isChinese ? 3 : 1))
      }
    }
    if keepsSilenced { silenced.append((numeral.range, QuantityScanner.noRule)) }
    return max(numeral.digitsEnd, numeral.start + (numeral.isChinese ? 3 : 1))
  }

  /// What a character of three bytes means to the scan.
  private enum NumberMark: UInt8 {
    case none, openQuote, closeQuote, openTitle, closeTitle, fullStop, stop, numeral
    /// 数 几 上: with a power behind, 数百.
    case vague
  }

  private static let marks = MarkTable([
    (NumberMark.openQuote.rawValue, [0x201C]), (NumberMark.closeQuote.rawValue, [0x201D]),
    (NumberMark.openTitle.rawValue, [0x300A]), (NumberMark.closeTitle.rawValue, [0x300B]),
    (NumberMark.fullStop.rawValue, [0x3002]), (NumberMark.stop.rawValue, [0xFF01, 0xFF1F]),
    (NumberMark.vague.rawValue, [0x6570, 0x51E0, 0x4E0A]),
    (
      NumberMark.numeral.rawValue,
      [
        0x4E00, 0x4E8C, 0x4E24, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
        0x767E, 0x5343, 0x4E07, 0x4EBF, 0x3007, 0x96F6,
      ]
    ),
  ])
}

/// Figures of running text that a table's cell prints under the same name, whatever indicator either has:
/// 设备投入680万元 beside the row 设备投入（万元） | 420 | 515 | 680.
///
/// The name alone does not prove that one thing is meant, so only agreement is told, and two exchanged
/// digits.
struct NamedRepeats {
  private let context: CheckContext
  private let text: Bytes
  /// Cells by what they say.
  private var cells: [Value: [Cell]] = [:]
  /// Cells by what names them.
  private var cellsOfName: [WholeFinder.Name: [Cell]] = [:]

  private struct Value: Hashable {
    var value: Rational
    var unitClass: Unit.Class
  }

  private struct Cell {
    var fact: Int
    var name: WholeFinder.Name
    var isTotal: Bool
  }

  init(_ context: CheckContext) {
    self.context = context
    text = context.text
    for (fact, record) in context.facts.enumerated() where record.table >= 0 {
      guard let unit = record.unit, record.quantity.upper == nil, record.relation != .change,
        record.relation != .growth, context.numbers[fact].hedge == nil
      else { continue }
      let rows = context.document.tables[Int(record.table)].rows
      let isTotal = rows.indices.contains(Int(record.row)) && rows[Int(record.row)].isTotal
      let cell = Cell(fact: fact, name: context.name(fact), isTotal: isTotal)
      guard cell.name.count >= 2 || isTotal else { continue }
      let value = Value(value: context.numbers[fact].value, unitClass: unit.unitClass)
      cells[value, default: []].append(cell)
      if cell.name.count >= 4 { cellsOfName[cell.name, default: []].append(cell) }
    }
  }

  /// Cells that are looked at for one figure: more than a report has of one value.
  private static let most = 24

  func run(_ results: inout RuleResults) {
    if cells.isEmpty { return }
    var known: Set<Int32> = []
    for relation in results.relations where relation.judgement.holds {
      known.insert(relation.claim.fact)
    }
    let said = Set(results.findings.map(\.claim.fact))
    for (fact, record) in context.facts.enumerated()
    where record.table < 0 && !known.contains(Int32(fact)) && canRepeat(fact) {
      if let cell = agreeing(fact) {
        results.test(
          .equal, claim: context.operand(fact), operands: [context.operand(cell)],
          formula: .equal, value: context.numbers[cell].value, Judgement(.consistent, .exact))
      } else if !said.contains(Int32(fact)), let cell = exchanged(fact) {
        let index = results.test(
          .equal, claim: context.operand(fact), operands: [context.operand(cell)],
          formula: .equal, value: context.numbers[cell].value,
          Judgement(.inconsistent, .samePrecision))
        results.contradiction(
          index,
          Remark(
            en: "the table has this figure with two digits exchanged",
            zh: "与表中同名数字相差相邻两位数字颠倒"), severity: .warning, context)
      }
    }
  }

  private func canRepeat(_ fact: Int) -> Bool {
    let record = context.facts[fact]
    switch record.relation {
    case .level, .perCapita, .share, .parameter: break
    case .change, .growth, .target: return false
    }
    return record.quantity.upper == nil && context.numbers[fact].hedge == nil
      && digits(fact) >= Rational(10)
  }

  private func digits(_ fact: Int) -> Rational {
    context.numbers[fact].digits
  }

  // MARK: - Agreement

  private func agreeing(_ fact: Int) -> Int? {
    guard let unit = context.facts[fact].unit else { return nil }
    let value = Value(value: context.numbers[fact].value, unitClass: unit.unitClass)
    guard let cells = cells[value] else { return nil }
    let digits = digits(fact)
    let name = context.name(fact)
    let words = words(before: fact)
    return cells.prefix(NamedRepeats.most).first { cell in
      guard isOneTime(fact, cell.fact) || (unit.unitClass == .money && digits >= Rational(10_000))
      else { return false }
      let isNamed =
        SameWords.endsAlike(name, cell.name) && name.count >= 2 || holds(words, cell.name)
      if cell.isTotal {
        return digits >= Rational(1000) || isNamed
          || (digits >= Rational(100) && announces(fact, cell.fact))
      }
      return isNamed && (digits >= Rational(100) || cell.name.count >= 4)
    }?.fact
  }

  /// 专任教师203人，详见下表: the table follows.
  private func announces(_ fact: Int, _ cell: Int) -> Bool {
    let end = context.facts[fact].quantity.range.upperBound
    let start = context.facts[cell].quantity.range.lowerBound
    return start > end && start - end < 1800
      && text.hasAny(["下表", "见表", "如表"], in: end..<min(start, end + 150))
  }

  private func isOneTime(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (context.facts[first].period, context.facts[second].period)
    return one == nil || two == nil || WholeFinder.isOneTime(one, two)
      || SameFact.time(one) == SameFact.time(two)
  }

  /// The words before a figure up to the last pause, as a name is spelled.
  private func words(before fact: Int) -> WholeFinder.Name {
    let start = context.facts[fact].quantity.range.lowerBound
    var words: WholeFinder.Name = []
    let range = text.stretch(before: start, limit: 75)
    var place = range.lowerBound
    while place < range.upperBound {
      let (scalar, length) = text.scalar(at: place)
      if scalar != 0x201C, scalar != 0x201D, scalar != 0x20 { words.append(scalar) }
      place += max(1, length)
    }
    return words
  }

  private func holds(_ words: WholeFinder.Name, _ name: WholeFinder.Name) -> Bool {
    guard words.count >= name.count else { return false }
    return (0...words.count - name.count).contains { start in
      words[start..<start + name.count] == name[...]
    }
  }

  // MARK: - Two exchanged digits

  /// Whether some cell prints a figure with two of its digits exchanged, whatever names it: few do.
  private func hasExchanged(_ number: PrintedNumber, _ unitClass: Unit.Class) -> Bool {
    Misprint.exchanges(of: number).contains {
      cells[Value(value: $0, unitClass: unitClass)] != nil
        || cells[Value(value: -$0, unitClass: unitClass)] != nil
    }
  }

  private func exchanged(_ fact: Int) -> Int? {
    let number = context.numbers[fact]
    guard digits(fact) >= Rational(100), let unit = context.facts[fact].unit,
      !context.wholes.standsInCase(context.facts[fact]), hasExchanged(number, unit.unitClass)
    else { return nil }
    let words = words(before: fact)
    let name = context.name(fact)
    var keys: [WholeFinder.Name] = cellsOfName[name] == nil ? [] : [name]
    for start in words.indices.suffix(12) {
      let tail = Array(words[start...])
      if tail.count >= 4, tail != name, cellsOfName[tail] != nil { keys.append(tail) }
    }
    for key in keys {
      let cells = (cellsOfName[key] ?? []).prefix(NamedRepeats.most).filter {
        context.facts[$0.fact].unit?.unitClass == unit.unitClass
          && context.facts[$0.fact].period == context.facts[fact].period
      }
      // What several rows or tables print otherwise is of several things.
      guard cells.count == 1, let cell = cells.first?.fact else { continue }
      if context.numbers[cell].quantum == number.quantum,
        Misprint.isSwapped(number, context.numbers[cell].value)
      {
        return cell
      }
    }
    return nil
  }
}

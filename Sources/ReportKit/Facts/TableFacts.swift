/// Makes facts of a table's cells: what a row or a column counts, in the unit that the table says.
package struct TableFactReader {
  private let catalogue: Catalogue
  private let document: Document
  private let index: Int32
  private let table: Table
  private let reportPeriod: Period?
  /// The years of which the sentence above the table speaks, where it reviews several.
  private var carried: Period?

  package init(_ catalogue: Catalogue, document: Document, table: Int32) {
    self.catalogue = catalogue
    self.document = document
    index = table
    self.table = document.tables[Int(table)]
    reportPeriod = document.period
  }

  /// What a row says of all its cells.
  private struct RowName {
    var alias: Int32 = -1
    var indicator: Int16 = -1
    var dimensions: [Dimension] = []
    var label: Range<Int>
    var unit: TableUnit?
    /// 占比, 比例: shares.
    var isShare = false
    /// The outer header names what is counted.
    var isFromOuter = false
    /// The indicator holds whatever the unit: a share without a key of its own.
    var keepsIndicator = false
    /// Whom the label names: of a satisfaction rate, who was asked.
    var by: Cue.By?
    /// Of a column: the organisation that its header names; −1 for none.
    var subject: Int32 = -1
  }

  /// Appends the facts of all cells, row by row.
  package mutating func read(_ text: Bytes, into reader: inout SentenceReader) {
    var names: [RowName] = []
    names.reserveCapacity(table.rows.count)
    // What each column counted last, for the totals below.
    var last = [Int16](repeating: -1, count: table.columns.count)
    let headers = table.columns.map { column in
      column.role == .value ? subjectHeader(text, column, &reader) : nil
    }
    let captionWords = reader.marks.contexts(of: text, table.caption, catalogue)
    if let last = reader.facts.last, last.table < 0, last.section == table.section,
      let span = last.period, let from = span.start, let to = span.end, to - from > 1
    {
      // 建设期内…，详见下表
      carried = span
    }
    let captionIdentity = FactIdentities.begin(text, table.caption)
    for (number, row) in table.rows.enumerated() {
      let unit = unit(text, of: row)
      let identity = FactIdentities.goOn(captionIdentity, text, row.label)
      let parent = row.parent >= 0 && Int(row.parent) < names.count ? names[Int(row.parent)] : nil
      let name = rowName(text, row, unit: unit, parent: parent, captionWords, &reader)
      names.append(name)
      for (position, column) in table.columns.enumerated() where position < row.cells.count {
        guard column.role == .value else { continue }
        readCell(
          text, row.cells[position], name, headers[position] ?? nil, at: (number, position),
          unit: unit, column, identity: identity, captionWords, last: &last[position], &reader)
      }
    }
  }

  /// The unit that the row prints: its own column, else brackets in its label.
  private func unit(_ text: Bytes, of row: Table.Row) -> TableUnit? {
    for (position, column) in table.columns.enumerated()
    where column.role == .unit && position < row.cells.count {
      if let unit = TableUnit(text, row.cells[position]) { return unit }
    }
    return TableUnit.inBrackets(text, row.label)?.unit
  }

  /// The unit that the caption prints for the whole table: （单位：万元）.
  private func captionUnit(_ text: Bytes) -> TableUnit? {
    if !table.unit.isEmpty, let unit = TableUnit(text, table.unit) { return unit }
    guard !table.caption.isEmpty else { return nil }
    if let found = TableUnit.inBrackets(text, table.caption) { return found.unit }
    guard
      let place = text.first("单位：", from: table.caption.lowerBound, to: table.caption.upperBound)
    else {
      return nil
    }
    return TableUnit(text, span(place + 9, table.caption.upperBound))
  }

  /// 表1-1 2016—2017学年各区县中职学校情况: the time of all the table's figures.
  private func captionPeriod(_ text: Bytes) -> Period? {
    table.caption.isEmpty ? nil : YearReader.period(text, table.caption)
  }

  private func classes(_ unit: TableUnit?) -> UInt16 {
    guard let unit else {
      // Figures without a unit are counts or amounts; rates say so in their label.
      return 0xFFFF & ~(1 << UInt16(Unit.Class.percent.rawValue))
        & ~(1 << UInt16(Unit.Class.points.rawValue)) & ~(1 << UInt16(Unit.Class.ratio.rawValue))
    }
    let bit = UInt16(1) << UInt16(unit.unit.unitClass.rawValue)
    // A unit column says 个 or 人 of what the catalogue counts in either.
    switch unit.unit.unitClass {
    case .count where unit.unit != UnitTable.main(.count): return bit
    case .count, .person, .personTimes:
      return bit | 1 << UInt16(Unit.Class.count.rawValue) | 1 << UInt16(Unit.Class.person.rawValue)
        | 1 << UInt16(Unit.Class.personTimes.rawValue)
    default: return bit
    }
  }

  /// The classes for a label that has no unit: 率, 比, 占 speak of rates.
  private func classes(_ unit: TableUnit?, label: Range<Int>, _ text: Bytes) -> UInt16 {
    if unit != nil { return classes(unit) }
    for word in ["率", "比", "占", "%", "度"] as [StaticString]
    where text.first(word, from: label.lowerBound, to: label.upperBound) != nil {
      return 0xFFFF
    }
    return classes(nil)
  }

  // MARK: - Names of rows and columns

  private func rowName(
    _ text: Bytes, _ row: Table.Row, unit: TableUnit?, parent: RowName?, _ captionWords: [Int],
    _ reader: inout SentenceReader
  ) -> RowName {
    let bare = TableUnit.inBrackets(text, row.label)?.outside ?? row.label
    var name = RowName(label: row.label, unit: unit)
    name.isShare = endsInShare(text, bare)
    guard !bare.isEmpty else { return name }
    if shareOfAnother(text, bare, &name, &reader) { return name }
    reader.marks.read(text, bare, catalogue)
    let own = reader.marks.marks.count
    reader.marks.add(contexts: captionWords)
    if let parent { reader.marks.add(text, parent.label, catalogue) }
    let found = best(
      text, bare, reader.marks, own: own, classes: classes(unit, label: bare, text), unit: unit)
    if let found,
      found.isWhole || parent == nil || parent?.indicator ?? -1 < 0 || !isBreakdown(text, bare)
    {
      apply(found.alias, to: &name)
    } else if let parent {
      name.indicator = parent.indicator
      name.alias = parent.alias
      name.dimensions = parent.dimensions.filter { $0.key != .level && $0.key != .grade }
    }
    name.by = people(reader.marks, own: own)
    addLevels(text, reader.marks, own: own, label: bare, to: &name)
    return name
  }

  /// The last persons that a label names: 毕业生, 学生家长.
  private func people(_ marks: SentenceMarks, own: Int) -> Cue.By? {
    for mark in marks.marks[..<own].reversed() {
      if case .by(let by) = catalogue.cues[mark.word] { return by }
    }
    return nil
  }

  /// “双师型”占专业课教师: what stands before 占 has the share.
  private func shareOfAnother(
    _ text: Bytes, _ label: Range<Int>, _ name: inout RowName, _ reader: inout SentenceReader
  ) -> Bool {
    guard let place = text.first("占", from: label.lowerBound + 6, to: label.upperBound),
      !text.has("占地", at: place), !text.has("占比", at: place)
    else { return false }
    let part = span(label.lowerBound, place)
    reader.marks.read(text, part, catalogue)
    guard
      let found = best(
        text, part, reader.marks, own: reader.marks.marks.count, classes: 0xFFFF, unit: nil),
      case let named = catalogue.aliases[Int(found.alias)].indicator,
      case let share = catalogue.indicators[Int(named)].mainClass == .percent
        ? named : reader.shares.share(of: named),
      share >= 0
    else { return false }
    name.indicator = share
    name.isShare = true
    name.dimensions = catalogue.dimensions(of: catalogue.aliases[Int(found.alias)])
    return true
  }

  /// 国家级, 省级, 男, 女: a label that only breaks its parent down.
  private func isBreakdown(_ text: Bytes, _ label: Range<Int>) -> Bool {
    label.count <= 12
  }

  private func endsInShare(_ text: Bytes, _ label: Range<Int>) -> Bool {
    if text.length(of: TableFactReader.shareEnds, endingAt: label.upperBound) > 0 {
      // 毕业三年晋升比例 is a rate of its own.
      return !text.has("晋升比例", endingAt: label.upperBound)
    }
    // 高级职称教师占专任教师比
    return text.hasAny(of: "比率", endingAt: label.upperBound)
      && text.first("占", from: label.lowerBound, to: label.upperBound) != nil
  }

  private func apply(_ alias: Int32, to name: inout RowName) {
    let rule = catalogue.aliases[Int(alias)]
    name.alias = alias
    name.indicator = rule.indicator
    name.dimensions = catalogue.dimensions(of: rule)
  }

  private struct Match {
    var alias: Int32
    var score: Int
    /// The wording is the whole label.
    var isWhole: Bool
  }

  /// The best wording of a label; one that fills it wins over any other.
  private func best(
    _ text: Bytes, _ label: Range<Int>, _ marks: SentenceMarks, own: Int, classes: UInt16,
    unit: TableUnit?
  ) -> Match? {
    var best: Match?
    let start = pastMarks(text, label)
    let end = beforeSuffix(text, label)
    let measure = measure(of: unit)
    for mark in marks.marks[..<own] {
      var alias = catalogue.firstAlias[mark.word]
      while alias >= 0 {
        let rule = catalogue.aliases[Int(alias)]
        let fills = mark.start <= start && mark.end >= end
        if rule.classMask & classes != 0, !rule.isRow || fills, rule.indicator >= 0,
          catalogue.indicators[Int(rule.indicator)].isCounted(in: measure)
        {
          var score = Int(rule.length) * 22
          if fills { score += 1000 }
          if rule.isRow { score += 200 }
          if mark.end >= end { score += 40 }
          if let unit, rule.classMask >> UInt16(unit.unit.unitClass.rawValue) & 1 == 1 {
            score += 25
          }
          score += 30 * Int(rule.contextGroups)
          if score > best?.score ?? 0, isMet(rule, marks) {
            best = Match(alias: alias, score: score, isWhole: fills)
          }
        }
        alias = rule.next
      }
    }
    return best
  }

  /// The measure word; all bits for 个, which a unit column says of all counts.
  private func measure(of unit: TableUnit?) -> UInt64 {
    guard let unit = unit?.unit, unit.unitClass == .count, unit != UnitTable.main(.count) else {
      return .max
    }
    return UnitTable.measureBit(unit)
  }

  /// Past 其中, A类：, numbers and quotation marks.
  private func pastMarks(_ text: Bytes, _ label: Range<Int>) -> Int {
    var place = label.lowerBound
    while place < label.upperBound,
      text.has("“", at: place) || text[place] == 0x20 || text[place] == 0x22
    {
      place += text[place] < 0x80 ? 1 : 3
    }
    return place
  }

  /// Before 数, 人数, 总数, 数量, which labels have and names lack.
  private func beforeSuffix(_ text: Bytes, _ label: Range<Int>) -> Int {
    var end = label.upperBound
    // A footnote's mark belongs to no label.
    while end > label.lowerBound {
      if text[end - 1] == 0x2A || text[end - 1] == 0x20 {
        end -= 1
      } else if text.hasAny(of: "＊※★①②③④", endingAt: end) {
        end -= 3
      } else {
        break
      }
    }
    let suffix = text.length(of: TableFactReader.countSuffixes, endingAt: end)
    return suffix < end - label.lowerBound ? end - suffix : end
  }

  private func isMet(_ rule: Catalogue.Alias, _ marks: SentenceMarks) -> Bool {
    guard catalogue.areContextsMet(rule, by: marks.has) else { return false }
    for index in rule.forbidden where marks.has(Int(catalogue.contextWords[Int(index)])) {
      return false
    }
    return true
  }

  /// Levels and grades that the label names.
  private func addLevels(
    _ text: Bytes, _ marks: SentenceMarks, own: Int, label: Range<Int>, to name: inout RowName
  ) {
    guard name.indicator >= 0 else {
      if let only = onlyLevel(marks, own: own, label: label) { name.dimensions = [only] }
      return
    }
    let entry = catalogue.indicators[Int(name.indicator)]
    var level: (level: Cue.Level, end: Int)?
    for mark in marks.marks[..<own] {
      switch catalogue.cues[mark.word] {
      case .level(let found, let isStrong):
        guard isStrong, mark.end > level?.end ?? 0 else { continue }
        level = (found, mark.end)
      case .grade(let grade):
        guard entry.takes(.grade), !name.dimensions.contains(where: { $0.key == .grade }) else {
          continue
        }
        name.dimensions.add(Dimension(.grade, .word(grade.value)))
      case .by(let by):
        guard entry.takes(.by), !name.dimensions.contains(where: { $0.key == .by }),
          by != .enterprise
        else { continue }
        name.dimensions.add(Dimension(.by, .word(by.rawValue)))
      default: continue
      }
    }
    if let level, entry.takes(.level) || label.count <= 12,
      !name.dimensions.contains(where: { $0.key == .level })
    {
      name.dimensions.add(Dimension(.level, .word(level.level.rawValue)))
    }
  }

  /// 期数, 学时, 台数: a header that says nothing but how its column is counted.
  private func measure(_ text: Bytes, _ header: Range<Int>) -> TableUnit? {
    var end = header.upperBound
    if text.has("数", endingAt: end) { end -= 3 }
    // 班, 专业 and their like are things.
    guard end > header.lowerBound, let unit = TableUnit(text, span(header.lowerBound, end)),
      unit.power == 0, !UnitTable.isNoun(unit.unit), unit.unit != UnitTable.unit("班")
    else { return nil }
    return unit
  }

  /// 省级, 一等奖: a label that says a level or a grade and nothing else, of what the columns count.
  private func onlyLevel(_ marks: SentenceMarks, own: Int, label: Range<Int>) -> Dimension? {
    for mark in marks.marks[..<own]
    where mark.start == label.lowerBound && mark.end == label.upperBound {
      switch catalogue.cues[mark.word] {
      case .level(let level, isStrong: true): return Dimension(.level, .word(level.rawValue))
      case .grade(let grade): return Dimension(.grade, .word(grade.value))
      default: continue
      }
    }
    return nil
  }

  /// A column's header, with the organisation that it is of: 指标 | 东岭工贸学校 | 南湖工贸学校.
  private func subjectHeader(
    _ text: Bytes, _ column: Table.Column, _ reader: inout SentenceReader
  ) -> RowName? {
    guard var name = headerName(text, column, &reader) else { return nil }
    for header in column.header where header.count >= 9 && name.subject < 0 {
      let label = TableUnit.inBrackets(text, header)?.outside ?? header
      name.subject = reader.subjects.subject(named: text, label) ?? -1
    }
    return name
  }

  /// What a column's header names besides a time: 在校生数（人）, 比例.
  private func headerName(
    _ text: Bytes, _ column: Table.Column, _ reader: inout SentenceReader
  ) -> RowName? {
    guard let header = column.header.last else { return nil }
    let bracket = TableUnit.inBrackets(text, header)
    let bare = bracket?.outside ?? header
    var name = RowName(label: header, unit: bracket?.unit)
    if text.has("%", at: bare.upperBound - 1) || endsInShare(text, bare) {
      name.isShare = endsInShare(text, bare)
      if name.unit == nil { name.unit = TableUnit(Bytes("%"), 0..<1) }
    } else if name.unit == nil {
      if text.has("人次", endingAt: bare.upperBound) {
        name.unit = TableUnit(Bytes("人次"), 0..<6)
      } else if text.length(of: TableFactReader.personSuffixes, endingAt: bare.upperBound) > 0 {
        name.unit = TableUnit(Bytes("人"), 0..<3)
      } else {
        name.unit = measure(text, bare)
      }
    }
    // 占专任教师比例 says of what; the rows, or a header above, say which share.
    let saysOfWhat = name.isShare && text.has("占", at: bare.lowerBound)
    // The outer levels help to name the inner: 高级职称 > 人数.
    guard column.period == nil || column.header.count > 1 else { return name }
    reader.marks.read(text, bare, catalogue)
    let own = reader.marks.marks.count
    if !table.caption.isEmpty { reader.marks.add(text, table.caption, catalogue) }
    for outer in column.header.dropLast() { reader.marks.add(text, outer, catalogue) }
    if !saysOfWhat,
      let found = best(
        text, bare, reader.marks, own: own, classes: classes(name.unit, label: bare, text),
        unit: name.unit)
    {
      apply(found.alias, to: &name)
      addLevels(text, reader.marks, own: own, label: bare, to: &name)
      return name
    }
    let only = onlyLevel(reader.marks, own: own, label: bare)
    for outer in column.header.dropLast().reversed() {
      reader.marks.read(text, outer, catalogue)
      let own = reader.marks.marks.count
      if let found = best(
        text, outer, reader.marks, own: own, classes: classes(name.unit), unit: name.unit)
      {
        apply(found.alias, to: &name)
        name.isFromOuter = only == nil
        break
      }
    }
    if let only, !name.dimensions.contains(where: { $0.key == only.key }) {
      name.dimensions.append(only)
    }
    return name
  }

  // MARK: - Cells

  private func readCell(
    _ text: Bytes, _ cell: Range<Int>, _ row: RowName, _ header: RowName?, at position: (Int, Int),
    unit rowUnit: TableUnit?, _ column: Table.Column, identity: UInt64, _ captionWords: [Int],
    last: inout Int16, _ reader: inout SentenceReader
  ) {
    let unit = header?.unit ?? rowUnit ?? captionUnit(text)
    switch CellReader.read(text, cell, unit: unit) {
    case .nothing: return
    case .sentence:
      guard cell.count >= 30 else { return }
      reader.read(text, cell, section: table.section)
      return
    case .tooLong(let range):
      reader.diagnostics.append(Diagnostic(range: range, reason: .outOfRange))
      return
    case .figure(let quantity):
      var fact = FactRecord(quantity: quantity)
      var header = header
      if let name = header, isGrowth(text, name) {
        // A rate of growth is of what the row counts.
        header = RowName(label: name.label, unit: name.unit)
      }
      let row = refitted(text, row, header, quantity.unit, at: position.0, captionWords, &reader)
      name(&fact, row, header)
      if row.indicator == fact.indicator, let flow = flow(text, fact, &reader) {
        fact.indicator = flow
        fact.alias = -1
      }
      if fact.indicator < 0 {
        let isTotal = table.rows[position.0].isTotal
        fact.indicator =
          isTotal && last >= 0 ? last : captionIndicator(text, quantity.unit, &reader)
      } else {
        last = fact.indicator
      }
      if fact.indicator == catalogue.known.employed, reader.subjects.isFirm,
        text.length(ofAny: ["录用", "招聘", "留用", "招录", "吸纳"], at: row.label.lowerBound) > 0
      {
        fact.indicator = catalogue.known.talents
      }
      addWinner(&fact, text, &reader)
      addThing(&fact, text, row, header, table.rows[position.0], column, &reader)
      fact.section = table.section
      fact.table = index
      fact.row = Int32(position.0)
      fact.column = Int32(position.1)
      fact.period =
        column.period ?? table.rows[position.0].period ?? captionPeriod(text) ?? carried
        ?? reportPeriod
      if fact.subject < 0 { fact.subject = header?.subject ?? -1 }
      if fact.subject < 0 { fact.subject = reader.subjects.ownSubject }
      if let unit = fact.unit, UnitTable.isPerHead(unit),
        reader.shares.perHead(of: fact.indicator) >= 0
      {
        fact.indicator = reader.shares.perHead(of: fact.indicator)
      }
      if fact.unit == nil, fact.indicator >= 0 {
        fact.unit = catalogue.indicators[Int(fact.indicator)].mainUnit
      }
      relate(&fact, text, row, header)
      // Caption, row and column together stand for the sentence.
      reader.identities.begin(
        column.header.reduce(identity) { FactIdentities.goOn($0, text, $1) })
      fact.id = reader.identities.next(text, quantity.range)
      reader.append(fact, rangeForTrace: cell)
    }
  }

  /// Prizes are the students' where neither the labels nor the caption name anybody else.
  private func addWinner(_ fact: inout FactRecord, _ text: Bytes, _ reader: inout SentenceReader) {
    guard fact.indicator >= 0,
      catalogue.indicators[Int(fact.indicator)].traits.contains(.award),
      catalogue.indicators[Int(fact.indicator)].takes(.by),
      !fact.dimensions.contains(where: { $0.key == .by })
    else { return }
    reader.marks.read(text, table.caption, catalogue)
    let by = people(reader.marks, own: reader.marks.marks.count) ?? .student
    fact.dimensions.add(Dimension(.by, .word(by.rawValue)))
  }

  /// 表1 职业教育投入一览表: of money in it each row is a part of what the caption names, be it
  /// consumables, grants or wages.
  private func flow(
    _ text: Bytes, _ fact: FactRecord, _ reader: inout SentenceReader
  ) -> Int16? {
    guard fact.unit?.unitClass == .money, !table.caption.isEmpty, fact.indicator >= 0,
      text.first("投入", from: table.caption.lowerBound, to: table.caption.upperBound) != nil,
      !text.contains(TableFactReader.flows, in: table.caption)
    else { return nil }
    let found = captionIndicator(text, fact.unit, &reader)
    guard found >= 0, found != fact.indicator,
      catalogue.indicators[Int(found)].traits.contains(.funding)
    else { return nil }
    let row = catalogue.indicators[Int(fact.indicator)]
    return row.traits.contains(.aid) || row.key == "funding.spent" || row.key == "employment.wage"
      ? found : nil
  }

  private static let flows: WordList = ["收", "支", "预算", "执行", "到位", "来源", "使用", "产出"]

  /// What the caption names, where neither row nor column does: 表3 实训设备投入.
  private func captionIndicator(
    _ text: Bytes, _ unit: Unit?, _ reader: inout SentenceReader
  ) -> Int16 {
    guard !table.caption.isEmpty, let unit,
      unit.unitClass == .money || unit.unitClass == .person || unit.unitClass == .personTimes
    else {
      return -1
    }
    reader.marks.read(text, table.caption, catalogue)
    let own = reader.marks.marks.count
    let found = best(
      text, table.caption, reader.marks, own: own, classes: classes(TableUnit(plain: unit)),
      unit: TableUnit(plain: unit))
    return found.map { catalogue.aliases[Int($0.alias)].indicator } ?? -1
  }

  /// The row's name for a cell whose unit its usual name does not count in: of 国家奖学金 the persons
  /// in one column, the money in the next, and the share of an amount in a column of shares.
  private func refitted(
    _ text: Bytes, _ row: RowName, _ header: RowName?, _ unit: Unit?, at number: Int,
    _ captionWords: [Int], _ reader: inout SentenceReader
  ) -> RowName {
    if unit?.unitClass == .percent, let header, isGrowth(text, header) {
      var grown = row
      grown.keepsIndicator = true
      return grown
    }
    guard let unit, !fits(row, unit), header.map({ fits($0, unit) }) != true else { return row }
    var other = rowName(
      text, table.rows[number], unit: TableUnit(plain: unit), parent: nil, captionWords, &reader)
    if other.indicator < 0, unit.unitClass == .percent, row.indicator >= 0, header?.isShare == true
    {
      other = row
      let share = reader.shares.share(of: row.indicator)
      if share >= 0 {
        other.indicator = share
        other.alias = -1
      } else {
        other.keepsIndicator = true
      }
    }
    return other
  }

  /// The row names the figure where its indicator counts in the cell's unit, else the column does.
  private func name(_ fact: inout FactRecord, _ row: RowName, _ header: RowName?) {
    fact.label = row.label
    let source: RowName
    if let header, header.indicator >= 0,
      !(row.indicator >= 0 && fits(row, fact.unit) && !fits(header, fact.unit))
    {
      let rowIsMoreExact =
        row.indicator >= 0 && fits(row, fact.unit) && header.unit == nil
        && isCountedAlike(row, header) && !isOtherSideOfMoney(header, row)
      source = rowIsMoreExact ? row : header
      if source.indicator != row.indicator, row.label.isEmpty { fact.label = header.label }
    } else {
      source = row
    }
    if source.indicator >= 0, source.keepsIndicator || fits(source, fact.unit) || fact.unit == nil {
      fact.indicator = source.indicator
      fact.alias = source.alias
    }
    fact.dimensions = source.dimensions
    // Of a sample size the row still says whose it is.
    for dimension in row.dimensions
    where !fact.dimensions.contains(where: { $0.key == dimension.key }) {
      if source.indicator != row.indicator, dimension.key == .kind { continue }
      fact.dimensions.add(dimension)
    }
    if fact.indicator >= 0, source.indicator != row.indicator, let by = row.by,
      catalogue.indicators[Int(fact.indicator)].takes(.by),
      !fact.dimensions.contains(where: { $0.key == .by })
    {
      fact.dimensions.add(Dimension(.by, .word(by.rawValue)))
    }
    // Of a prize the row says the grade, the column the level.
    if let header, header.indicator < 0 {
      for dimension in header.dimensions
      where !fact.dimensions.contains(where: { $0.key == dimension.key }) {
        fact.dimensions.add(dimension)
      }
    }
    if fact.label.isEmpty, let header { fact.label = header.label }
  }

  /// 预算, 执行 above 人员经费: of money the column says whether it was planned, came in or went out.
  private func isOtherSideOfMoney(_ header: RowName, _ row: RowName) -> Bool {
    header.indicator != row.indicator
      && catalogue.indicators[Int(header.indicator)].traits.contains(.funding)
      && catalogue.indicators[Int(row.indicator)].traits.contains(.funding)
  }

  /// What a row is of that does not name what its cells count: a school, a district, a department.
  private func addThing(
    _ fact: inout FactRecord, _ text: Bytes, _ row: RowName, _ header: RowName?, _ line: Table.Row,
    _ column: Table.Column, _ reader: inout SentenceReader
  ) {
    let inner = innerSort(text, header, column)
    guard row.indicator < 0 || row.alias < 0, row.dimensions.isEmpty, line.period == nil,
      row.by == nil || !fact.dimensions.contains(where: { $0.key == .by }),
      !isSum(text, row.label)
    else {
      if let inner { add(.kind, .text(inner), to: &fact) }
      return
    }
    let label = TableUnit.inBrackets(text, row.label)?.outside ?? row.label
    guard label.count >= 6, label.count <= 90, header != nil, text.isIdeograph(at: label.lowerBound)
    else { return }
    if let subject = reader.subjects.subject(named: text, label) {
      fact.subject = subject
      return
    }
    if label.count <= 24, text.hasAny(of: "区县市镇州旗", endingAt: label.upperBound),
      !text.has("校区", endingAt: label.upperBound), !text.has("全市", at: label.lowerBound)
    {
      add(.region, .text(label), to: &fact)
      return
    }
    if let inner {
      add(.kind, .word(text.string(label) + text.string(inner)), to: &fact)
    } else {
      add(.kind, .text(label), to: &fact)
    }
  }

  private func add(_ key: DimensionKey, _ value: Dimension.Value, to fact: inout FactRecord) {
    guard !fact.dimensions.contains(where: { $0.key == key }) else { return }
    fact.dimensions.add(Dimension(key, value))
  }

  /// 女 below 在校生: a part that the inner header names, where the outer one names what is counted.
  private func innerSort(_ text: Bytes, _ header: RowName?, _ column: Table.Column) -> Range<Int>? {
    guard let header, column.header.count > 1, column.period == nil, header.isFromOuter else {
      return nil
    }
    var label = TableUnit.inBrackets(text, header.label)?.outside ?? header.label
    if text.has("其中", at: label.lowerBound) {
      label = span(label.lowerBound + 6, label.upperBound)
      while text.hasAny(of: "：", at: label.lowerBound) || text[label.lowerBound] == 0x3A {
        label = span(label.lowerBound + (text[label.lowerBound] == 0x3A ? 1 : 3), label.upperBound)
      }
    }
    guard !label.isEmpty, !isSum(text, label),
      text.length(of: TableFactReader.measures, endingAt: label.upperBound) == 0
    else { return nil }
    return label
  }

  private static let measures: WordList = ["数", "率", "比", "比例", "金额", "数量", "比重", "费", "额", "例"]

  /// 合计, 总计, 全市: the row of all the others; 工科小计 is of some.
  private func isSum(_ text: Bytes, _ label: Range<Int>) -> Bool {
    var start = label.lowerBound
    while start < label.upperBound {
      if text[start] == 0x20 || text.has("　", at: start) {
        start += text[start] == 0x20 ? 1 : 3
        continue
      }
      let length = text.length(of: TableFactReader.sums, at: start)
      guard length > 0 else { return false }
      start += length
    }
    return true
  }

  private static let sums: WordList = [
    "合计", "总计", "小计", "总", "计", "合", "全市", "全县", "全区", "全省", "全国", "全校", "本校", "学校", "平均", "人数",
    "数", "共计", "本年",
    "上年", "总数", "总体", "数量", "情况",
  ]

  /// Whether a row and a column may name the same figures: 一年级 are persons, 班级数 are not.
  private func isCountedAlike(_ row: RowName, _ header: RowName) -> Bool {
    guard row.alias >= 0, header.alias >= 0 else { return true }
    let classes = catalogue.aliases[Int(row.alias)].classMask
    return catalogue.aliases[Int(header.alias)].classMask & classes != 0
  }

  private func fits(_ name: RowName, _ unit: Unit?) -> Bool {
    guard name.indicator >= 0, let unit else { return name.indicator >= 0 }
    let mask =
      name.alias >= 0
      ? catalogue.aliases[Int(name.alias)].classMask
      : catalogue.indicators[Int(name.indicator)].classMask
    return mask & classes(TableUnit(plain: unit)) != 0
  }

  private func relate(
    _ fact: inout FactRecord, _ text: Bytes, _ row: RowName, _ header: RowName?
  ) {
    if let unit = fact.unit, UnitTable.isPerHead(unit), unit.unitClass == .money {
      fact.relation = .perCapita
    }
    for label in [row.label, header?.label ?? 0..<0] {
      // 招生计划数（人）: without the unit.
      let end = TableUnit.inBrackets(text, label)?.outside.upperBound ?? label.upperBound
      if text.length(of: TableFactReader.targetEnds, endingAt: end) > 0 {
        fact.relation = .target
      }
    }
    if let header, header.indicator < 0 || header.indicator != fact.indicator,
      text.length(of: TableFactReader.normEnds, endingAt: header.label.upperBound) > 0
    {
      fact.relation = .target
    }
    if fact.relation == .target { return }
    if let header, fact.unit?.unitClass == .percent, header.unit == nil,
      text.length(of: TableFactReader.changeEnds, endingAt: header.label.upperBound) > 0
    {
      // The difference of two rates.
      fact.relation = .change
      fact.unit = UnitTable.known.points
      return
    }
    if fact.relation != .level { return }
    if let header,
      text.length(of: TableFactReader.changeEnds, endingAt: header.label.upperBound) > 0
    {
      // 增减 0.3 of a rate is a difference, 增长 5.6% of persons is none.
      let isRate = row.unit?.unit.unitClass == .percent || row.isShare
      fact.relation = fact.unit?.unitClass == .percent && !isRate ? .growth : .change
    } else if fact.unit?.unitClass == .percent,
      row.isShare || header?.isShare == true || saysOfWhat(text, row.label),
      !isRate(fact, text, row)
    {
      fact.relation = .share
    } else if RelationReader.isPerCapita(text, row.label)
      || header.map({ RelationReader.isPerCapita(text, $0.label) }) ?? false
    {
      fact.relation = .perCapita
    } else if let header, isGrowth(text, header) {
      fact.relation = .growth
    }
  }

  /// 高级职称占专任教师: a share, whatever its last word; 占地 measures land.
  private func saysOfWhat(_ text: Bytes, _ label: Range<Int>) -> Bool {
    guard let place = text.first("占", from: label.lowerBound, to: label.upperBound) else {
      return false
    }
    return !text.has("占地", at: place)
  }

  /// 自主创业比例 names no whole: the level of a rate.
  private func isRate(_ fact: FactRecord, _ text: Bytes, _ row: RowName) -> Bool {
    fact.indicator >= 0 && catalogue.indicators[Int(fact.indicator)].traits.contains(.rate)
      && !saysOfWhat(text, row.label)
  }

  /// 增长率（%）: how the row's figure grew.
  private func isGrowth(_ text: Bytes, _ header: RowName) -> Bool {
    let label = TableUnit.inBrackets(text, header.label)?.outside ?? header.label
    return text.length(of: TableFactReader.growthEnds, endingAt: label.upperBound) > 0
  }

  private static let shareEnds: WordList = ["占比", "比例", "比重"]
  private static let countSuffixes: WordList = ["总人数", "总数", "人数", "数量", "数"]
  private static let personSuffixes: WordList = ["人数", "教师数", "学生数", "生数"]
  private static let targetEnds: WordList = ["计划", "任务", "目标值", "目标", "计划数", "任务数"]
  /// Above what others have set: 省定标准, 基本要求.
  private static let normEnds: WordList = [
    "标准", "要求", "合格值", "合格线", "达标值", "限制值", "规定值", "规定", "指标值",
  ]
  private static let growthEnds: WordList = ["增长率", "增幅", "增速"]
  private static let changeEnds: WordList = ["增减", "变化", "增加", "增长", "增减数", "变化值"]
}

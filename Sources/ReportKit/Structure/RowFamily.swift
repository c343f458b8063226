/// Finds each row's label, and the row that it is a part of.
struct RowFamily {
  private let text: Bytes
  private let columns: [Table.Column]
  private let index: Int?
  private let labels: [Int]
  private let values: [Int]

  /// Index of the last row that is a part of none, −1 before the first.
  private var lastWhole: Int32 = -1
  /// Its number, empty where none is printed.
  private var lastNumber: Range<Int> = 0..<0
  /// In which label column its label stands.
  private var lastWholeLevel = 0
  /// The parent of the `其中` rows at hand, −1 where none are.
  private var parent: Int32 = -1
  /// How far the label of the last whole row is indented.
  private var indentation = 0
  /// The label cells last printed, one for each label column.
  private var merged: [Range<Int>]
  private var group: Range<Int> = 0..<0

  init(_ text: Bytes, _ columns: [Table.Column]) {
    self.text = text
    self.columns = columns
    index = columns.firstIndex { $0.role == .index }
    labels = columns.indices.filter { columns[$0].role == .label }
    values = columns.indices.filter { columns[$0].role == .value }
    merged = [Range<Int>](repeating: 0..<0, count: labels.count)
  }

  /// The rows in their order, with labels and parents.
  func rows(_ cells: [[Range<Int>]]) -> [Table.Row] {
    var family = self
    var rows: [Table.Row] = []
    rows.reserveCapacity(cells.count)
    for row in cells where row.contains(where: { !$0.isEmpty }) {
      rows.append(family.row(row, at: Int32(truncatingIfNeeded: rows.count)))
    }
    return rows
  }

  private mutating func row(_ cells: [Range<Int>], at number: Int32) -> Table.Row {
    let (label, groups) = label(cells)
    let isPart = startsAsPart(label) || groups.contains { startsAsPart($0) }
    let name = withoutPartMark(label)
    let isTotal = isTotal(name)
    let isGroup = isGroup(cells)
    let parent =
      isTotal || isGroup ? -1 : parent(of: label, cells, level: groups.count, isPart: isPart)
    if parent < 0 {
      if isGroup {
        group = name
        lastWhole = -1
      } else {
        lastWhole = number
        lastNumber = index.map { cells[$0] } ?? 0..<0
        lastWholeLevel = groups.count
        indentation = indentation(of: label)
      }
      self.parent = -1
    } else {
      self.parent = hasIndex(cells) ? -1 : parent
    }
    var outer = groups.filter { !startsAsPart($0) }
    if !isGroup, !group.isEmpty { outer.insert(group, at: 0) }
    return Table.Row(
      cells: cells, label: name, groups: outer, period: period(label), parent: parent,
      isTotal: isTotal)
  }

  private func hasIndex(_ cells: [Range<Int>]) -> Bool {
    index.map { !cells[$0].isEmpty } ?? false
  }

  private mutating func parent(
    of label: Range<Int>, _ cells: [Range<Int>], level: Int, isPart: Bool
  ) -> Int32 {
    // 课程总数, in 门 and then in 学时: the same once more, and a part of no other row than that.
    if labels.count == 1, let column = labels.first, cells[column].isEmpty { return parent }
    if isPart { return parent >= 0 ? parent : lastWhole }
    if isNumberedBelow(cells) { return lastWhole }
    // Under a merged outer label: a part where that label has figures of its own, else a sibling.
    if let outer = labels.first, labels.count > 1, cells[outer].isEmpty {
      return level > lastWholeLevel ? lastWhole : -1
    }
    if index != nil { return hasIndex(cells) ? -1 : (parent >= 0 ? parent : lastWhole) }
    // Without numbers the indentation tells how far a 其中 reaches, or labels that name only a part.
    guard parent >= 0 else { return -1 }
    return indentation(of: label) > indentation || CellLook.isWord(text, label, in: RowFamily.parts)
      ? parent : -1
  }

  /// Whether the row's number goes on with the last whole row's: 4.2 below 4.
  private func isNumberedBelow(_ cells: [Range<Int>]) -> Bool {
    guard lastWhole >= 0, !lastNumber.isEmpty, let number = index.map({ cells[$0] }),
      number.count > lastNumber.count + 1, text[number.lowerBound + lastNumber.count] == 0x2E
    else { return false }
    return text.isSame(lastNumber, number.lowerBound..<number.lowerBound + lastNumber.count)
  }

  /// Labels that mean nothing without the row that they are a part of.
  private static let parts: [StaticString] = [
    "国家级", "省级", "省部级", "市级", "地市级", "市厅级", "厅级", "校级", "院级", "县级", "区级", "县区级", "国际级", "自治区级",
    "行业级", "男", "女", "男生", "女生", "公办", "民办", "一等奖", "二等奖", "三等奖", "特等奖", "优秀奖", "正高级", "副高级", "高级",
    "中级", "初级", "本科", "专科", "其他", "其它",
  ]

  /// Spaces between the cell's start and its text.
  private func indentation(of label: Range<Int>) -> Int {
    var place = label.lowerBound
    while text[place - 1] == 0x20, label.lowerBound - place < 64 { place -= 1 }
    return label.lowerBound - place
  }

  // MARK: - Labels

  /// The innermost label of a row, and what stands above it in outer label columns.
  private mutating func label(_ cells: [Range<Int>]) -> (label: Range<Int>, groups: [Range<Int>]) {
    guard labels.count > 1 else { return (onlyLabel(cells), []) }
    var innermost = labels.count - 1
    while innermost > 0, cells[labels[innermost]].isEmpty { innermost -= 1 }
    for level in 0..<labels.count where level <= innermost {
      let cell = cells[labels[level]]
      guard !cell.isEmpty else { continue }
      merged[level] = cell
      for inner in level + 1..<max(level + 1, labels.count) { merged[inner] = 0..<0 }
    }
    let label = cells[labels[innermost]]
    if label.isEmpty { return (merged[innermost], []) }
    return (label, merged[..<innermost].filter { !$0.isEmpty })
  }

  /// The label of a single label column; a blank cell is merged with the one above.
  private mutating func onlyLabel(_ cells: [Range<Int>]) -> Range<Int> {
    guard let column = labels.first else { return 0..<0 }
    if !cells[column].isEmpty { merged[0] = cells[column] }
    return merged[0]
  }

  private func startsAsPart(_ label: Range<Int>) -> Bool { text.has("其中", at: label.lowerBound) }

  /// The label without `其中：`, `其中:`, `#`.
  private func withoutPartMark(_ label: Range<Int>) -> Range<Int> {
    guard startsAsPart(label), label.count >= 6 else { return label }
    var place = label.lowerBound + 6
    if text.hasAny(of: "：，、", at: place) {
      place += 3
    } else if text[place] == 0x3A || text[place] == 0x2C {
      place += 1
    }
    return LineScanner.trimmed(text, min(place, label.upperBound)..<label.upperBound)
  }

  /// `合计`, `总  计`, `教师小计`.
  private func isTotal(_ label: Range<Int>) -> Bool {
    if CellLook.isWord(text, label, in: RowFamily.totals) { return true }
    // The region at the end of its districts.
    if CellLook.isWord(text, label, in: RowFamily.regions) { return true }
    return label.count <= 60
      && text.length(of: RowFamily.totalEnds, endingAt: label.upperBound) > 0
  }

  private static let totals: [StaticString] = ["合计", "总计", "小计", "共计", "累计", "总合计"]
  private static let regions: [StaticString] = ["全市", "全县", "全省", "全区", "全州", "全盟"]
  private static let totalEnds = WordList(totals)

  /// A row that only names the rows after it: a label and no other cell.
  private func isGroup(_ cells: [Range<Int>]) -> Bool {
    guard values.count >= 1, columns.count >= 3 else { return false }
    guard let only = cells.firstIndex(where: { !$0.isEmpty }),
      cells[(only + 1)...].allSatisfy(\.isEmpty), labels.contains(only)
    else { return false }
    return !startsAsPart(cells[only])
  }

  private func period(_ label: Range<Int>) -> Period? {
    guard label.count <= 24, text.isDigit(at: label.lowerBound) else { return nil }
    return YearReader.period(text, label)
  }
}

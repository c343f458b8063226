/// Decides what the columns of a table are, from header words and from cells.
struct ColumnReader {
  let text: Bytes

  /// Words that only a header says.
  static let headerWords: [StaticString] =
    indexWords + labelWords + unitWords + textWords + yearWords

  static let indexWords: [StaticString] = ["序号", "编号", "序", "No", "No.", "NO", "NO."]
  static let labelWords: [StaticString] = [
    "指标", "主要指标", "指标名称", "项目", "项目名称", "名称", "类别", "类型", "内容", "统计项目", "大类", "小类", "分类",
    "专业", "专业名称", "学校", "学校名称", "院校", "系部", "部门", "年级", "科目", "课程", "课程名称", "姓名", "调查对象",
    "等级", "级别", "层次", "学历", "职称", "产业", "行业", "地区", "来源", "用途", "赛项", "奖项", "统计指标",
  ]
  static let unitWords: [StaticString] = ["单位", "计量单位", "指标单位"]
  static let textWords: [StaticString] = [
    "备注", "说明", "变化情况", "变化", "调查方式", "调查方法", "数据来源", "升降", "趋势", "负责人", "主要内容", "完成情况",
  ]
  static let yearWords: [StaticString] = ["年份", "年度", "学年", "时间", "届别"]

  /// The columns of a table whose rows all have as many cells as it has columns.
  ///
  /// - Parameters:
  ///   - headers: for each column its header cells from the outer to the inner.
  ///   - rows: the body's cells.
  func columns(headers: [[Range<Int>]], rows: [[Range<Int>]]) -> [Table.Column] {
    var columns = headers.enumerated().map { index, header in
      Table.Column(
        role: role(header, Evidence(text, rows, column: index)), header: header,
        period: period(header))
    }
    settleIndex(&columns, rows)
    settleLabels(&columns, rows)
    return columns
  }

  private func period(_ header: [Range<Int>]) -> Period? {
    for cell in header.reversed() {
      if let period = YearReader.period(text, cell) { return period }
    }
    return nil
  }

  /// Rows that are looked at: enough to tell figures from words.
  private static let sample = 60

  /// What a column's cells look like, counted over the first rows.
  private struct Evidence {
    var filled = 0
    var figures = 0
    var units = 0
    var indexes = 0

    init(_ text: Bytes, _ rows: [[Range<Int>]], column: Int) {
      for row in rows.prefix(ColumnReader.sample) {
        let cell = row[column]
        if cell.isEmpty { continue }
        if CellLook.isFigure(text, cell) {
          filled += 1
          figures += 1
          if CellLook.isIndex(text, cell) { indexes += 1 }
          continue
        }
        if CellLook.isUnit(text, cell) { units += 1 }
        if !CellLook.isPlaceholder(text, cell) { filled += 1 }
      }
    }

    var isMostlyFigures: Bool { filled > 0 && figures * 2 >= filled }
    var isMostlyUnits: Bool { units > 0 && units * 3 >= filled * 2 }
  }

  private func role(_ header: [Range<Int>], _ evidence: Evidence) -> Table.Column.Role {
    if let word = header.last ?? header.first {
      if CellLook.isWord(text, word, in: ColumnReader.indexWords) { return .index }
      if CellLook.isWord(text, word, in: ColumnReader.yearWords) { return .label }
      if CellLook.isWord(text, word, in: ColumnReader.unitWords) {
        return evidence.isMostlyUnits || evidence.filled == 0 ? .unit : .label
      }
      if CellLook.isWord(text, word, in: ColumnReader.textWords), !evidence.isMostlyFigures {
        return .text
      }
      if CellLook.isWord(text, word, in: ColumnReader.labelWords), !evidence.isMostlyFigures {
        return .label
      }
    }
    if evidence.isMostlyFigures { return .value }
    if evidence.isMostlyUnits, evidence.filled > 0 { return .unit }
    // Nothing but dashes and blanks: a column of figures that are all missing.
    return evidence.filled == 0 && !header.isEmpty ? .value : .text
  }

  /// Without a header, a first column that counts 1, 2, 3 is the index.
  private func settleIndex(_ columns: inout [Table.Column], _ rows: [[Range<Int>]]) {
    guard columns.count >= 3, columns[0].header.isEmpty, columns[0].role == .value else { return }
    let first = Evidence(text, rows, column: 0)
    guard first.indexes == first.filled, columns.dropFirst().contains(where: { $0.role == .text })
    else { return }
    var last = 0
    for row in rows.prefix(ColumnReader.sample) where !row[0].isEmpty {
      guard row[0].count <= 4, text.isDigit(at: row[0].lowerBound) else { return }
      let value = row[0].reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) }
      guard last == 0 || value == last + 1 else { return }
      last = value
    }
    columns[0].role = .index
  }

  /// The first column of words before the figures is the label; further ones there nest.
  private func settleLabels(_ columns: inout [Table.Column], _ rows: [[Range<Int>]]) {
    let firstValue = columns.firstIndex { $0.role == .value } ?? columns.count
    if let label = columns.firstIndex(where: { $0.role == .label }), label < firstValue {
      settleNested(&columns, from: label, to: firstValue)
      return
    }
    if let words = columns[..<firstValue].firstIndex(where: { $0.role == .text }) {
      columns[words].role = .label
      settleNested(&columns, from: words, to: firstValue)
    } else if columns.first?.role == .unit {
      columns[0].role = .label
    } else if !columns.contains(where: { $0.role == .label }) {
      // Figures in the first column, such as years, are what the others are about.
      let first = columns.first?.role == .index ? 1 : 0
      if columns.count > first + 1, !isLine(columns[first], rows, first) {
        columns[first].role = .label
      }
    }
  }

  /// Rows of a table that only lists figures below their names have no label: 在校生数 | 生师比.
  private func isLine(_ column: Table.Column, _ rows: [[Range<Int>]], _ index: Int) -> Bool {
    guard rows.count <= 2, column.role == .value, column.period == nil,
      let header = column.header.last, !header.isEmpty
    else { return false }
    // A year, or a number of one digit, may say which row it is.
    return rows.allSatisfy { row in
      row[index].count > 1 && YearReader.period(text, row[index]) == nil && !isYear(row[index])
    }
  }

  private func isYear(_ cell: Range<Int>) -> Bool {
    cell.count == 4 && cell.allSatisfy { text.isDigit(at: $0) }
      && (text.has("19", at: cell.lowerBound) || text.has("20", at: cell.lowerBound))
  }

  /// Columns of words right behind a label column are labels too, where cells of the first are merged.
  private func settleNested(_ columns: inout [Table.Column], from label: Int, to end: Int) {
    var next = label + 1
    while next < end, columns[next].role == .text || columns[next].role == .label {
      let isHeaderless =
        columns[next].header.isEmpty || columns[next].header == columns[label].header
      if columns[next].role == .text, !isHeaderless { return }
      columns[next].role = .label
      next += 1
    }
  }
}

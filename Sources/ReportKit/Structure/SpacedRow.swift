/// Rows whose columns lost their tabs: `1 思想政治课专任教师数 人 93 96`.
///
/// Such a row is read from its end: the figures, before them a unit, before it the label with
/// whatever spaces it holds, and at the start perhaps a running number.
struct SpacedRow {
  var words: [Range<Int>]
  /// How many words at the end are figures, stand for a missing one, or say how it moved.
  var figures: Int

  /// The row in a line's words; nil where no figure ends it or no label begins it.
  init?(_ text: Bytes, _ words: [Range<Int>]) {
    var figures = 0
    for word in words.reversed() {
      guard
        CellLook.isFigure(text, word) || CellLook.isPlaceholder(text, word)
          || CellLook.isTrend(text, word)
      else { break }
      figures += 1
    }
    guard figures > 0, figures < words.count else { return nil }
    let first = CellLook.isIndex(text, words[0]) ? 1 : 0
    guard words.count - first - figures >= 1 else { return nil }
    guard words.contains(where: { CellLook.isFigure(text, $0) }) else { return nil }
    self.words = words
    self.figures = figures
  }

  /// The row's cells, as index, label, unit and so many figures.
  func cells(_ text: Bytes, figures wanted: Int, hasIndex: Bool, hasUnit: Bool) -> [Range<Int>] {
    let valueStart = words.count - min(figures, wanted)
    var labelStart = 0
    var cells: [Range<Int>] = []
    let place = words[0].lowerBound
    if hasIndex {
      let isNumbered = valueStart > 1 && CellLook.isIndex(text, words[0])
      cells.append(isNumbered ? words[0] : place..<place)
      labelStart = isNumbered ? 1 : 0
    }
    var labelEnd = valueStart
    if hasUnit, labelEnd - 1 > labelStart, CellLook.isUnit(text, words[labelEnd - 1]) {
      labelEnd -= 1
    }
    let last = words[max(labelStart, labelEnd - 1)].upperBound
    cells.append(words[labelStart].lowerBound..<last)
    if hasUnit { cells.append(labelEnd < valueStart ? words[labelEnd] : last..<last) }
    cells.append(contentsOf: words[valueStart...])
    return cells
  }
}

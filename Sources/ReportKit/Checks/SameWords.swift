/// Whether two figures are named in words for one thing.
enum SameWords {
  /// What a figure counts: its label, or the column's header in a row of totals.
  static func name(_ context: CheckContext, _ fact: Int) -> WholeFinder.Name {
    let record = context.facts[fact]
    let tables = context.document.tables
    if tables.indices.contains(Int(record.table)) {
      let table = tables[Int(record.table)]
      if table.rows.indices.contains(Int(record.row)), table.rows[Int(record.row)].isTotal,
        table.columns.indices.contains(Int(record.column)),
        let header = table.columns[Int(record.column)].header.last
      {
        return WholeFinder.name(context.text, withoutUnit(context, header))
      }
    }
    return WholeFinder.name(context.text, withoutUnit(context, record.label))
  }

  private static func withoutUnit(_ context: CheckContext, _ header: Range<Int>) -> Range<Int> {
    TableUnit.inBrackets(context.text, header)?.outside ?? header
  }

  static func isAlike(_ context: CheckContext, _ first: Int, _ second: Int) -> Bool {
    let (one, two) = (context.name(first), context.name(second))
    return endsAlike(one, two) || isAlike(one, two)
  }

  /// Whether one name is the end of the other.
  static func endsAlike(_ one: WholeFinder.Name, _ two: WholeFinder.Name) -> Bool {
    one.suffix(two.count) == two[...] || two.suffix(one.count) == one[...]
  }

  /// Whether one name has all characters of the other in their order (思政课教师 and 思政课专任教师), or long
  /// names differ in one (校舍建筑面积 and 校舍建设面积).
  static func isAlike(_ one: WholeFinder.Name, _ two: WholeFinder.Name) -> Bool {
    var (short, long) = (one, two)
    if short.count > long.count { swap(&short, &long) }
    guard short.count >= 3, short.count * 2 >= long.count else { return false }
    if short.count == long.count, short.count >= 6,
      zip(short, long).count(where: { $0 != $1 }) == 1
    {
      return true
    }
    var place = 0
    for character in long where place < short.count && character == short[place] { place += 1 }
    return place == short.count
  }
}

/// What the words and digits of one cell say about its column.
enum CellLook {
  /// Whether the cell holds a figure: `12.5`, `235人`, `15.18/1`, `1:17`, `约200`, `≥90%`.
  static func isFigure(_ text: Bytes, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= 40 else { return false }
    var place = cell.lowerBound
    place += text.length(of: hedges, at: place)
    guard text.isDigit(at: place) else { return false }
    while place < cell.upperBound, isPartOfNumber(text[place]) { place += 1 }
    let rest = LineScanner.trimmed(text, place..<cell.upperBound)
    if rest.isEmpty { return true }
    return rest.count <= 18 && !text.hasAny(of: "、．）", at: rest.lowerBound)
      && text.length(of: dateWords, at: rest.lowerBound) == 0
  }

  private static let hedges: WordList = [
    "约", "近", "超", "逾", "≥", "≤", ">", "<", "+", "-", "−", "￥", "¥",
  ]
  private static let dateWords: WordList = ["年", "级", "届", "学年", "月", ")"]

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2E, 0x2C, 0x2F, 0x3A, 0x25, 0x2D, 0x7E, 0x20: true
    default: false
    }
  }

  /// Whether the cell says that there is no figure: blank, `—`, `/`, `\`, `无`.
  static func isPlaceholder(_ text: Bytes, _ cell: Range<Int>) -> Bool {
    if cell.isEmpty { return true }
    guard cell.count <= 9 else { return false }
    if text.has("无", at: cell.lowerBound) { return cell.count == 3 }
    var place = cell.lowerBound
    while place < cell.upperBound {
      switch text[place] {
      case 0x2D, 0x2F, 0x5C, 0x2A: place += 1
      default:
        guard text.hasAny(of: "—–－…", at: place) else { return false }
        place += 3
      }
    }
    return true
  }

  /// Whether the cell says how a figure moved: `↑`, `下降`, `持平`.
  static func isTrend(_ text: Bytes, _ cell: Range<Int>) -> Bool {
    if text.hasAny(of: "↑↓→↗↘", at: cell.lowerBound) { return cell.count == 3 }
    return cell.count == 6 && text.length(of: trends, at: cell.lowerBound) > 0
  }

  private static let trends: WordList = ["上升", "下降", "持平", "增加", "减少", "提高", "增长"]

  /// Whether the cell is a running number: `1`, `12`, `1.2`, `一`.
  static func isIndex(_ text: Bytes, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= 9 else { return false }
    if let chinese = Numbering.chineseNumber(text, at: cell.lowerBound) {
      return chinese.end >= cell.upperBound || text.has("、", at: chinese.end)
    }
    return text.isDigit(at: cell.lowerBound)
      && cell.allSatisfy { text.isDigit(at: $0) || text[$0] == 0x2E || text[$0] == 0x2D }
  }

  /// Whether the cell is a unit and nothing else: `人`, `万元`, `%`, `元/生`, `/`.
  static func isUnit(_ text: Bytes, _ cell: Range<Int>) -> Bool {
    guard !cell.isEmpty, cell.count <= 24 else { return false }
    if isPlaceholder(text, cell), cell.count <= 3 { return true }
    var place = cell.lowerBound
    if text[place] == 0x28 { place += 1 }
    if text.has("（", at: place) { place += 3 }
    while place < cell.upperBound {
      let length = unitWord(text, at: place)
      guard length > 0 else { return false }
      place += length
    }
    return true
  }

  private static func unitWord(_ text: Bytes, at place: Int) -> Int {
    let length = text.length(of: units, at: place)
    if length > 0 { return length }
    // 元/生, 元·年, (%)
    switch text[place] {
    case 0x2F, 0x20, 0x29, 0x3A: return 1
    case 0xC2: return text.has("·", at: place) ? 2 : 0
    default: return text.hasAny(of: "）．•：／", at: place) ? 3 : 0
    }
  }

  private static let units: WordList = [
    ":1", "：1", "百分点", "平方米", "平方", "平米", "公里", "公顷", "人次", "人天", "人日", "课时", "学时", "学分", "小时",
    "工位", "门次", "万", "亿", "千", "百", "元", "人", "名", "位", "个", "项", "家", "所", "间", "门", "套",
    "台", "座", "栋", "处", "部", "种", "件", "篇", "册", "期", "场", "次", "班", "组", "支", "枚", "亩", "天",
    "日", "月", "年", "生", "倍", "㎡", "%", "％", "‰", "m2", "m²", "M2", "km", "Mbps", "Gbps", "Mb", "MB",
    "GB", "TB", "G", "M", "T", "对", "条", "本", "份", "类", "级", "美", "米", "吨", "辆", "块", "盏", "师",
  ]

  /// Whether the header cell is one of `words`, spaces aside, or begins with it as a word.
  static func isWord(_ text: Bytes, _ cell: Range<Int>, in words: [StaticString]) -> Bool {
    words.contains { word in
      cell.count >= word.utf8CodeUnitCount && spells(text, cell, word)
    }
  }

  /// Whether the cell spells the word, spaces and brackets aside.
  private static func spells(_ text: Bytes, _ cell: Range<Int>, _ word: StaticString) -> Bool {
    var place = cell.lowerBound
    var offset = 0
    while place < cell.upperBound, offset < word.utf8CodeUnitCount {
      if LineScanner.isSpace(text[place]) {
        place += 1
        continue
      }
      if text[place] != word.utf8Start[offset] { return false }
      place += 1
      offset += 1
    }
    guard offset == word.utf8CodeUnitCount else { return false }
    return place >= cell.upperBound || text[place] == 0x28 || text.has("（", at: place)
  }
}

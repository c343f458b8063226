/// Whose case it is, as its heading says: 江洲职校：…, …——江洲职校的探索, …（江洲职校）.
enum CaseHeading {
  /// The name of the organisation: in brackets at the end, at the head, beside a dash or before a colon;
  /// else the first that is not the object of 与 or the like.
  static func name(_ text: Bytes, _ heading: Range<Int>) -> Range<Int>? {
    let names = OrganisationReader(text: text, withBodies: true).names(in: heading)
      .map(\.range).filter {
        !SubjectWords.isPartOfWord(text, $0) && !SubjectWords.isAtLarge(text, $0)
      }
    if names.isEmpty { return nil }
    if let last = names.last,
      text.hasAny(of: "）", at: last.upperBound) || text[last.upperBound] == 0x29,
      text.hasAny(of: "（", endingAt: last.lowerBound) || text[last.lowerBound - 1] == 0x28,
      last.upperBound + 3 >= heading.upperBound
    {
      return last
    }
    let isMarked = { (name: Range<Int>) in
      let start = SubjectWords.start(text, ofQuoted: name.lowerBound)
      return start <= heading.lowerBound || text.hasAny(of: "—： ", endingAt: start)
        || text[start - 1] == 0x20 || text[start - 1] == 0x7C || text[start - 1] == 0x0A
        || text.hasAny(of: "：—", at: text.skippingSpace(name.upperBound))
    }
    if let marked = names.first(where: isMarked) { return marked }
    return names.first { name in
      text.length(of: objects, endingAt: SubjectWords.start(text, ofQuoted: name.lowerBound)) == 0
    }
  }

  private static let objects: WordList = [
    "与", "和", "携手", "对接", "引入", "引进", "联合", "向", "牵手", "联手", "依托", "借力",
  ]

  /// The short name at the head of a heading, before a colon or a dash.
  static func brand(_ text: Bytes, _ heading: Range<Int>) -> Range<Int>? {
    var start = heading.lowerBound
    while text[start] == 0x20 { start += 1 }
    var place = start
    while place < heading.upperBound, place - start <= 30 {
      if text.hasAny(of: "：—", at: place) {
        return place - start >= 6 ? start..<place : nil
      }
      guard text.isIdeograph(at: place) else { return nil }
      place += 3
    }
    return nil
  }

  /// Whether the characters of the short name stand in the name, one behind the other.
  static func isWithin(_ text: Bytes, _ name: Range<Int>, brand: Range<Int>) -> Bool {
    var wanted = brand.lowerBound
    var place = name.lowerBound
    while place < name.upperBound, wanted < brand.upperBound {
      if text.scalar(at: place) == text.scalar(at: wanted) { wanted += 3 }
      place += text.scalar(at: place).length
    }
    return wanted >= brand.upperBound
  }

  /// The name that a heading consists of but for its number.
  static func whole(_ text: Bytes, _ heading: Range<Int>) -> Range<Int>? {
    let end =
      text.has("”", endingAt: heading.upperBound) ? heading.upperBound - 3 : heading.upperBound
    guard heading.count <= 120,
      text.length(of: OrganisationReader.endings, endingAt: end) > 0
        || text.has("）", endingAt: end)
    else { return nil }
    let name = OrganisationReader(text: text, withBodies: true).names(in: heading).last?.range
    guard let name, name.upperBound >= end else { return nil }
    var place = heading.lowerBound
    // Numbers and marks, no words.
    while place < name.lowerBound {
      guard text.hasAny(of: "（）、．一二三四五六七八九十“", at: place) || text[place] < 0x80 else {
        return nil
      }
      place += text.scalar(at: place).length
    }
    return name
  }
}

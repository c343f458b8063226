/// Words around a number that say how exact it is.
package enum Hedge {
  /// The approximator that ends at `place`, with where it begins.
  package static func before(_ text: Bytes, _ place: Int) -> (start: Int, Approximation)? {
    guard text[place - 3] >= 0xE2 || text[place - 1] == 0x20 else { return nil }
    let end = text.skippingSpaceBack(place)
    let index = list.index(in: text, endingAt: end)
    guard index >= 0 else { return nil }
    let (word, approximation) = words[index]
    let start = end - word.utf8CodeUnitCount
    return isPartOfAWord(text, word, at: start) ? nil : (start, approximation)
  }

  /// Longer words first, since 不超过 ends like 超过.
  private static let words: [(StaticString, Approximation)] = [
    ("不少于", .atLeast), ("不低于", .atLeast), ("不小于", .atLeast), ("不下于", .atLeast),
    ("不超过", .atMost), ("不高于", .atMost), ("不大于", .atMost), ("不多于", .atMost),
    ("超过了", .over), ("突破了", .over), ("接近于", .nearly), ("不足", .atMost), ("不到", .atMost),
    ("不下", .atLeast),
    ("至少", .atLeast), ("最少", .atLeast), ("至多", .atMost), ("最多", .atMost),
    ("超过", .over), ("突破", .over), ("大于", .over), ("多于", .over), ("高于", .over),
    ("少于", .atMost), ("低于", .atMost), ("小于", .atMost),
    ("将近", .nearly), ("接近", .nearly), ("大约", .about), ("大概", .about), ("约为", .about),
    ("约有", .about), ("超出", .over), ("约达", .about), ("约计", .about),
    ("近", .nearly), ("约", .about), ("超", .over), ("逾", .over), ("≥", .atLeast), ("≤", .atMost),
  ]
  private static let list = WordList(words.map(\.0))

  /// 签约 300 家 is no “about 300”, 附近 no “nearly”.
  private static func isPartOfAWord(_ text: Bytes, _ word: StaticString, at start: Int) -> Bool {
    guard word.utf8CodeUnitCount == 3 else { return false }
    if word.utf8Start[0] == 0xE7 {  // 约
      return text.hasAny(of: "签合节预契制邀违履集简公", endingAt: start)
    }
    if word.utf8Start[0] == 0xE8 {  // 近 and 超 and 逾
      return text.hasAny(of: "附最临靠邻亲就远赶高", endingAt: start)
    }
    return false
  }

  /// The approximator that begins at `place`, with where it ends.
  package static func behind(_ text: Bytes, _ place: Int) -> (end: Int, Approximation)? {
    var start = text.skippingSpace(place)
    // 85%（含）以上
    start += text.length(of: Hedge.inclusions, at: start)
    guard text.hasAny(of: "及以左上之", at: start) else { return nil }
    for (word, approximation) in wordsBehind where text.has(word, at: start) {
      return (start + word.utf8CodeUnitCount, approximation)
    }
    return nil
  }

  private static let wordsBehind: [(StaticString, Approximation)] = [
    ("及以上", .atLeast), ("以上", .over), ("左右", .about), ("上下", .about), ("以内", .atMost),
    ("以下", .atMost),
    ("之内", .atMost),
  ]

  private static let inclusions: WordList = ["（含）", "(含)", "（含本数）"]
}

/// Finds the lines of the title page: the short lines before anything else.
enum TitlePage {
  /// Lines that a title page can have.
  private static let mostLines = 14

  /// What a title ends in.
  static let titleWords: WordList = [
    "报告", "年报", "总结", "汇报", "自评", "自查", "方案", "规划", "计划", "材料", "简介", "概况", "公报",
    "决算", "白皮书", "案例", "章程", "年报）", "报告）", "报告书", "情况说明",
  ]

  /// Marks the title's blocks and returns the index past the last of them.
  static func mark(_ text: Bytes, _ blocks: inout [Block], _ traits: inout [LineTraits]) -> Int {
    let zone = zone(text, blocks, traits)
    guard zone > 0 else { return 0 }
    let named = (0..<zone).last {
      text.length(of: titleWords, endingAt: titleEnd(text, blocks[$0].range)) > 0
    }
    var end = (named ?? 0) + 1
    // Behind the title: who made it, and when.
    while named != nil, end < zone, isImprint(text, blocks[end].range) { end += 1 }
    guard named != nil || standsAlone(text, blocks, traits) else { return 0 }
    for index in 0..<end where blocks[index].kind == .paragraph {
      blocks[index].kind = .title
      traits[index].insert(.settled)
    }
    return end
  }

  /// How many short lines without numbers the text begins with.
  private static func zone(_ text: Bytes, _ blocks: [Block], _ traits: [LineTraits]) -> Int {
    var index = 0
    while index < min(blocks.count, mostLines) {
      let range = blocks[index].range
      guard range.count <= 150,
        traits[index].isDisjoint(with: [.settled, .long, .innerStop, .endsSentence]),
        isTitleNumbering(Numbering.read(text, range)),
        CaptionForm.read(text, range, traits[index]) == nil,
        CaseForm.read(text, range, traits[index]) == nil,
        CaseForm.attachment(text, range, traits[index]) == nil || index == 0
      else { break }
      index += 1
    }
    return index
  }

  private static func isTitleNumbering(_ numbering: Numbering?) -> Bool {
    guard let numbering else { return true }
    return numbering.form == .markdown && numbering.depth == 1
  }

  private static func titleEnd(_ text: Bytes, _ range: Range<Int>) -> Int {
    // （2022年度） or （公开版） may follow.
    guard text.has("）", endingAt: range.upperBound) else { return range.upperBound }
    var place = range.upperBound
    while place > range.lowerBound, !text.has("（", at: place) { place -= 1 }
    return place > range.lowerBound ? place : range.upperBound
  }

  /// Without a word that titles end in, a first line alone above the text is taken for one.
  private static func standsAlone(
    _ text: Bytes, _ blocks: [Block], _ traits: [LineTraits]
  ) -> Bool {
    guard blocks.count > 1, traits[0].isDisjoint(with: [.endsOpen]), blocks[0].range.count >= 9,
      blocks[0].range.count <= 120, FigureLook.hasOnlyYears(text, blocks[0].range)
    else { return false }
    return traits[1].contains(.long) || Numbering.read(text, blocks[1].range) != nil
  }

  /// A line that says who made the report, or when.
  static func isImprint(_ text: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 90 else { return false }
    if YearReader.year(text, at: range.lowerBound) != nil { return true }
    if text.length(of: TitlePage.imprintWords, at: range.lowerBound) > 0 {
      return true
    }
    return text.length(of: OrganisationReader.endings, endingAt: range.upperBound) > 0
  }

  private static let imprintWords: WordList = ["编制", "发布", "主编", "编写", "填报", "学校", "单位", "（"]
}

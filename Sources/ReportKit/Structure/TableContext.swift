/// What stands above a table and belongs to it: its caption, and the unit of its figures.
struct TableContext {
  var caption: Range<Int> = 0..<0
  /// The unit that the caption or a line below it states, such as `万元`.
  var unit: Range<Int> = 0..<0
  /// The blocks that say so.
  var blocks: [Int] = []
}

extension TableFinder {
  /// The caption above a table, and the unit stated between them.
  func context(before first: Int) -> TableContext {
    var context = TableContext()
    var index = first - 1
    if index >= 0, !traits[index].contains(.settled),
      let unit = CaptionForm.unitNote(text, blocks[index].range)
    {
      context.unit = unit
      context.blocks.append(index)
      index -= 1
    }
    let below = index
    while index > below - 2, index > 0, isFormField(index) { index -= 1 }
    guard index >= 0, !traits[index].contains(.settled) else { return context }
    if !isCaption(index) {
      if index == first - 1, announces(index) {
        // It stays a sentence; the table takes its words and the unit that it prints.
        context.caption = blocks[index].range
        if let unit = CaptionForm.unit(insideCaption: context.caption, of: text) {
          context.unit = unit
        }
      }
      return context
    }
    context.caption = blocks[index].range
    context.blocks.append(index)
    if let unit = CaptionForm.unit(insideCaption: context.caption, of: text) { context.unit = unit }
    return context
  }

  /// 三年投入如下（单位：万元）：, 各专业招生情况见下表：
  private func announces(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard range.count <= 150,
      text.has("：", endingAt: range.upperBound) || text[range.upperBound - 1] == 0x3A
    else { return false }
    return text.first("。", from: range.lowerBound, to: range.upperBound) == nil
      && (text.first("如下", from: range.lowerBound, to: range.upperBound) != nil
        || text.first("下表", from: range.lowerBound, to: range.upperBound) != nil
        || text.first("单位：", from: range.lowerBound, to: range.upperBound) != nil)
  }

  /// `名称：东岭市理工学校（12345）`: what forms print between the caption and the table.
  private func isFormField(_ index: Int) -> Bool {
    let range = blocks[index].range
    guard range.count <= 120, !traits[index].contains(.settled),
      traits[index].isDisjoint(with: [.long, .innerStop, .endsSentence, .endsOpen])
    else { return false }
    return text.length(of: TableFinder.formFields, at: range.lowerBound) > 0
  }

  private static let formFields: WordList = [
    "名称：", "名称:", "学校名称", "院校名称", "院校代码", "学校代码", "填报单位", "填报学校", "填表单位", "填表日期", "学校：",
    "学校（盖章", "单位（盖章",
  ]

  /// Whether the line names a table: `表1：…`, or a short line such as `…质量数据表`.
  private func isCaption(_ index: Int) -> Bool {
    let range = blocks[index].range
    if let caption = CaptionForm.read(text, range, traits[index]) {
      return caption.subject == .table
    }
    guard range.count <= 150, Numbering.read(text, range) == nil,
      traits[index].isDisjoint(with: [.long, .innerStop, .endsSentence, .endsOpen])
    else { return false }
    guard CaseForm.attachment(text, range, traits[index]) == nil else { return false }
    let place = text.has("）", endingAt: range.upperBound) ? opening(range) : range.upperBound
    return text.length(of: TableFinder.captionEnds, endingAt: place) > 0
  }

  private static let captionEnds: WordList = ["表", "一览", "统计", "计分卡", "明细", "名单"]

  private func opening(_ range: Range<Int>) -> Int {
    var place = range.upperBound
    while place > range.lowerBound, !text.has("（", at: place) { place -= 1 }
    return place
  }
}

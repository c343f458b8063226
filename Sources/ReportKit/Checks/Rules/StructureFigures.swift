extension CheckRule {
  /// Figures and tables are numbered by their chapter, each number once.
  static let structureFigures = CheckRule(
    id: "structure.figures", severity: .note,
    title: Remark(
      en: "numbers of figures and tables fit their chapter", zh: "图、表编号与所在章一致且不重复"),
    explanation: Remark(
      en: """
        Reads captions such as “图2-1：…” and “表 1-1 …”. A number whose first part is not that of the \
        chapter is reported where most captions of the report do have their chapter's; a number that \
        comes twice for two captions of one sort, always, as a warning. A table that goes on (续表) is no second one.
        """,
      zh: """
        读取“图2-1：…”“表 1-1 …”等题注。报告中多数题注的首位数字与所在章一致时，不一致者提示；同类题注编号重复且内容不同者警告。\
        续表不算重复。
        """),
    example: "1.3教师队伍 …… 图2-1：教职员工数据图"
  ) { context, results in
    let captions = CaptionNumbers.read(context)
    let chaptered = captions.filter { $0.parts.count > 1 && $0.chapter > 0 }
    let fitting = chaptered.count { $0.parts[0] == $0.chapter }
    var seen: [[Int]: CaptionNumbers.Caption] = [:]
    for caption in captions {
      let claim = Operand(caption.range)
      let mark = context.printed(caption.mark)
      let key = [caption.isFigure ? 0 : 1] + caption.parts
      if let first = seen[key], !context.text.isSame(first.body, caption.body) {
        let relation = results.test(
          .figures, claim: claim, operands: [Operand(first.range)],
          Judgement(.inconsistent, .structure))
        results.report(
          Remark(en: "\(mark) comes twice", zh: "编号“\(mark)”重复"), severity: .warning,
          claim: claim,
          evidence: [Operand(first.range)], actual: mark, relation: relation)
      }
      if seen[key] == nil { seen[key] = caption }
      guard caption.parts.count > 1, caption.chapter > 0, chaptered.count >= 2,
        fitting * 2 >= chaptered.count
      else { continue }
      let fits = caption.parts[0] == caption.chapter
      let heading = Operand(context.document.sections[Int(caption.section)].heading)
      let relation = results.test(
        .figures, claim: claim, operands: [heading],
        Judgement(fits ? .consistent : .inconsistent, .structure))
      if !fits {
        results.report(
          Remark(
            en: "\(mark) stands in chapter \(caption.chapter)",
            zh: "“\(mark)”位于第 \(caption.chapter) 章，编号不符"),
          claim: claim, evidence: [heading], actual: mark, relation: relation)
      }
    }
  }
}

/// The numbers of a report's captions.
private enum CaptionNumbers {
  struct Caption {
    var range: Range<Int>
    /// `图2-1`
    var mark: Range<Int>
    var body: Range<Int>
    var isFigure: Bool
    var parts: [Int]
    /// The chapter's number; 0 where it has none.
    var chapter: Int
    var section: Int32
  }

  static func read(_ context: CheckContext) -> [Caption] {
    let text = context.text
    return context.document.blocks.compactMap { block in
      guard block.kind == .caption, let form = CaptionForm.read(text, block.range, []),
        !form.isContinuation
      else { return nil }
      var place = block.range.lowerBound
      while place < form.body, !text.isDigit(at: place) {
        place += max(1, text.scalar(at: place).length)
      }
      var parts: [Int] = []
      var end = place
      while text.isDigit(at: end), parts.count < 4 {
        var value = 0
        while text.isDigit(at: end), value < 10000 {
          value = value * 10 + Int(text[end] & 15)
          end += 1
        }
        parts.append(value)
        let dash =
          text[end] == 0x2D || text[end] == 0x2E ? 1 : text.hasAny(of: "—–‐−", at: end) ? 3 : 0
        guard dash > 0, text.isDigit(at: end + dash) else { break }
        end += dash
      }
      guard !parts.isEmpty else { return nil }
      let (section, chapter) = chapter(of: block.section, context)
      return Caption(
        range: block.range, mark: block.range.lowerBound..<end,
        body: form.body..<max(form.body, block.range.upperBound), isFigure: form.subject == .figure,
        parts: parts, chapter: chapter, section: section)
    }
  }

  /// The numbered section that holds another, and the number of its chapter.
  private static func chapter(of section: Int32, _ context: CheckContext) -> (Int32, Int) {
    let sections = context.document.sections
    var index = section
    while index > 0 {
      let heading = sections[Int(index)].heading
      let numbering =
        Numbering.read(context.text, heading) ?? Numbering.readUnmarked(context.text, heading)
      if let numbering, let first = numbering.values.first {
        switch numbering.form {
        case .decimal where numbering.depth > 1: return (index, first)
        case .decimal, .chapter, .chineseComma:
          if sections[Int(index)].parent == 0 { return (index, first) }
        default: break
        }
      }
      index = sections[Int(index)].parent
    }
    return (section, 0)
  }
}

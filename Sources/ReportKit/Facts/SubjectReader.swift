/// Tells whom a figure is about: the organisation that its clause, paragraph or case speaks of, else
/// the report's own.
package struct SubjectReader {
  /// Names in their fullest form, in the order met; facts point into this list.
  package private(set) var subjects: [String] = []
  private var indexes: [String: Int32] = [:]
  /// Names by their last characters.
  private var endings: [String: [Int32]] = [:]
  private let kind: ReportKind
  private let sections: [Section]
  /// The organisation that reports; −1 for none.
  private var own: Int32 = -1
  /// The school that 学校 and 我校 mean where a group or a region reports.
  private var school: Int32 = -1
  private var caseSection: Int32 = -1
  private var caseSubject: Int32 = -1
  /// All names of the current paragraph, subjects or not.
  private var mentions: [(place: Int, subject: Int32)] = []
  /// The subject that the section spoke of last.
  private var lastSubject: Int32 = -1
  private var lastSection: Int32 = -1
  /// The subject positions of the current paragraph, in order.
  private var positions: [(place: Int, subject: Int32)] = []

  package init(_ document: Document) {
    kind = document.kind
    sections = document.sections
    if !document.organisation.isEmpty { own = index(of: document.organisation) }
  }

  private mutating func index(of name: String) -> Int32 {
    if let known = indexes[name] { return known }
    subjects.append(name)
    indexes[name] = Int32(subjects.count - 1)
    let ending = String(name.unicodeScalars.suffix(2).map(Character.init))
    if endings[ending, default: []].count < 32 {
      endings[ending, default: []].append(Int32(subjects.count - 1))
    }
    return Int32(subjects.count - 1)
  }

  /// Reads whom a paragraph speaks of, up to its last figure.
  package mutating func read(
    _ text: Bytes, _ paragraph: Range<Int>, upTo last: Int, section: Int32
  ) {
    positions.removeAll(keepingCapacity: true)
    enterCase(text, section)
    let end = min(last, paragraph.lowerBound + 6000)
    mentions.removeAll(keepingCapacity: true)
    if section != lastSection {
      lastSection = section
      lastSubject = -1
    }
    let names = OrganisationReader(text: text, withBodies: true).names(
      in: span(paragraph.lowerBound, end))
    for name in names {
      let subject = fullest(text, name.range)
      if name.ending == .school || name.ending == .college, school < 0, isGroup || own < 0 {
        school = subject
      }
      mentions.append((name.range.lowerBound, subject))
      guard isSubject(text, name.range, paragraph) else { continue }
      positions.append((name.range.lowerBound, subject))
    }
    readShortForms(text, span(paragraph.lowerBound, end))
    positions.sort { $0.place < $1.place }
    if caseSection >= 0, caseSubject < 0, let first = positions.first {
      caseSubject = first.subject
    }
    if let last = positions.last { lastSubject = last.subject }
  }

  /// Whether a paragraph without figures must be read all the same: in a region's report each may
  /// name the school that the next one goes on with, and a case's subject may not be known yet.
  package func wantsNames(_ section: Int32) -> Bool {
    kind == .regionalAnnualQuality || caseSubject < 0 && caseOf(section) >= 0
      || caseOf(section) != caseSection
  }

  private func caseOf(_ section: Int32) -> Int32 {
    var current = section
    while current > 0, Int(current) < sections.count, !sections[Int(current)].isCase {
      current = sections[Int(current)].parent
    }
    return current > 0 && Int(current) < sections.count ? current : -1
  }

  private var isGroup: Bool { kind == .groupSelfAssessment || kind == .groupWorkSummary }

  /// A case speaks of the organisation that its heading or its first paragraph names.
  private mutating func enterCase(_ text: Bytes, _ section: Int32) {
    let found = caseOf(section)
    guard found != caseSection else { return }
    caseSection = found
    caseSubject = -1
    guard found >= 0 else { return }
    let heading = sections[Int(found)].heading
    if let name = OrganisationReader(text: text, withBodies: true).names(in: heading).first {
      caseSubject = fullest(text, name.range)
    }
  }

  /// A name is a subject at the start of a clause, and not one of a list or the object of 与, 和, 向.
  private func isSubject(_ text: Bytes, _ name: Range<Int>, _ paragraph: Range<Int>) -> Bool {
    var before = text.skippingSpaceBack(name.lowerBound)
    if text.has("“", endingAt: before) { before -= 3 }
    if before <= paragraph.lowerBound || text.hasAny(of: "。！？；", endingAt: before) { return true }
    if text.hasAny(of: "、和与及等", at: name.upperBound) { return false }
    // 合资成立…公司，注册资本…: what follows speaks of what was founded.
    if text.length(of: SubjectReader.founding, endingAt: before) > 0 {
      return FigureSite.isPause(
        text, at: text.has("”", at: name.upperBound) ? name.upperBound + 3 : name.upperBound)
    }
    if text.length(of: SubjectReader.leads, endingAt: before) > 0 { return true }
    // 与A、B合作: the second name of a list is no subject.
    if text.has("、", endingAt: before) { return false }
    return text.endsClause(at: before - 3) || text.endsClause(at: before - 1)
  }

  private static let founding: WordList = [
    "成立", "成立了", "组建", "组建了", "设立", "设立了", "创办", "共建", "建成", "建成了", "注册",
  ]
  private static let leads: WordList = [
    "其中", "目前", "全年", "同时", "年", "月", "日", "年度", "学年", "助推", "带动", "帮扶", "牵头的", "牵头组建的", "所属的",
  ]

  /// 该校, 我校, 学校, 集团 at the start of a clause.
  private mutating func readShortForms(_ text: Bytes, _ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = text[place]
      guard byte >= 0xE4, byte <= 0xE9 else {
        place += byte < 0x80 ? 1 : text.scalar(at: place).length
        continue
      }
      switch text.threeBytes(at: place) {
      case 0x8BE5:  // 该
        if let subject = said(text, at: place) { positions.append((place, subject)) }
      case 0x6211, 0x672C, 0x5B66, 0x96C6, 0x5168, 0x6559:  // 我 本 学 集 全 教
        if opensClause(text, at: place, from: range.lowerBound),
          let subject = shortForm(text, at: place)
        {
          positions.append((place, subject))
        }
      default: break
      }
      place += 3
    }
  }

  private func opensClause(_ text: Bytes, at place: Int, from start: Int) -> Bool {
    if place == start { return true }
    let length = text.scalar(before: place).length
    return text.endsClause(at: place - length) || text.hasAny(of: "年月日中前时", endingAt: place)
  }

  /// 该校, 该中心: the organisation named last. A word that says which sort of body it is wants a name
  /// of that sort, in the paragraph or in its heading.
  private mutating func said(_ text: Bytes, at place: Int) -> Int32? {
    for word in SubjectReader.bodies where text.has(word, at: place + 3) {
      let ending = word.description
      if let last = mentions.last(where: {
        $0.place < place && subjects[Int($0.subject)].hasSuffix(ending)
      }) {
        return last.subject
      }
      guard lastSection >= 0, Int(lastSection) < sections.count else { return nil }
      let heading = sections[Int(lastSection)].heading
      let named = OrganisationReader(text: text, withBodies: true).names(in: heading).last
      guard let named, text.has(word, endingAt: named.range.upperBound) else { return nil }
      return fullest(text, named.range)
    }
    let words: [StaticString] = ["校", "院", "基地", "公司", "企业", "学校", "学院", "企"]
    guard text.length(ofAny: words, at: place + 3) > 0 else { return nil }
    if let last = mentions.last(where: { $0.place < place }) { return last.subject }
    return lastSubject >= 0 ? lastSubject : caseSubject >= 0 ? caseSubject : nil
  }

  private static let bodies: [StaticString] = ["产业学院", "中心", "集团", "联盟"]

  private func shortForm(_ text: Bytes, at place: Int) -> Int32? {
    switch text.scalar(at: place).value {
    case 0x6211, 0x672C:  // 我 本
      guard text.hasAny(of: "校院", at: place + 3) else { return nil }
      return caseSubject >= 0 ? caseSubject : isGroup ? school : own
    case 0x5B66:  // 学
      guard text.has("学校", at: place) || text.has("学院", at: place),
        !text.hasAny(of: "生的、与和", at: place + 6)
      else { return nil }
      if kind == .regionalAnnualQuality {
        let near = mentions.last { $0.place < place }?.subject
        return near ?? (caseSubject >= 0 ? caseSubject : lastSubject >= 0 ? lastSubject : nil)
      }
      return isGroup ? school : own
    case 0x96C6:  // 集
      guard text.has("集团", at: place) else { return nil }
      return isGroup ? own : lastSubject >= 0 ? lastSubject : nil
    case 0x6559:  // 教
      return text.has("教育集团", at: place) && !isGroup && lastSubject >= 0 ? lastSubject : nil
    case 0x5168:  // 全
      return text.has("全市", at: place) || text.has("全县", at: place) || text.has("全区", at: place)
        || text.has("全校", at: place) ? own : nil
    default: return nil
    }
  }

  /// The name in the fullest form met so far: one that has all its characters in order and few more.
  private mutating func fullest(_ text: Bytes, _ range: Range<Int>) -> Int32 {
    let name = text.string(range)
    if let known = indexes[name] { return known }
    // Only names that end alike can be forms of one another; of many such the first ones are asked.
    let ending = String(name.unicodeScalars.suffix(2).map(Character.init))
    for other in endings[ending, default: []].prefix(32)
    where isShort(name, of: subjects[Int(other)]) {
      // A short form is looked for once.
      indexes[name] = other
      return other
    }
    return index(of: name)
  }

  private func isShort(_ name: String, of other: String) -> Bool {
    let (short, full) = (Array(name.unicodeScalars), Array(other.unicodeScalars))
    guard full.count > short.count, full.count - short.count <= 6, short.count >= 4,
      short.suffix(2) == full.suffix(2)
    else { return false }
    var place = 0
    for scalar in full where place < short.count && scalar == short[place] { place += 1 }
    return place == short.count
  }

  /// The subject of the figure at `place`.
  package func subject(at place: Int) -> Int32 {
    var found: Int32?
    for position in positions {
      if position.place >= place { break }
      found = position.subject
    }
    if let found, found >= 0 { return found }
    return caseSubject >= 0 ? caseSubject : own
  }

  /// The report's own organisation.
  package var ownSubject: Int32 { own }
}

/// Tells whom a figure is about: the organisation that its clause, paragraph or case speaks of, else
/// the report's own.
///
/// Whoever a sentence names first is what it speaks of, and the next sentences too until they name
/// another; whoever it names later, it speaks of to its end.
package struct SubjectReader {
  /// The organisations met so far.
  package private(set) var names = SubjectNames()
  let kind: ReportKind
  let sections: [Section]
  /// The organisation that reports; −1 for none.
  private(set) var own: Int32 = -1
  /// Whether a region reports, of whose schools each may be spoken of.
  let isRegion: Bool
  /// The school that 学校 and 我校 mean where a group reports.
  private(set) var school: Int32 = -1
  /// Of the case that is read: its section and its subject; −1 for none.
  private var caseSection: Int32 = -1
  private(set) var caseSubject: Int32 = -1 {
    didSet {
      guard caseSection >= 0, caseSubject >= 0 else { return }
      while caseSubjects.count <= Int(caseSection) { caseSubjects.append(-1) }
      caseSubjects[Int(caseSection)] = caseSubject
    }
  }
  /// Whom each case is about, by its section; −1 for nobody.
  package private(set) var caseSubjects: [Int32] = []
  /// The short name before the colon of a case's heading: 岭南机电：….
  private var caseBrand = 0..<0
  private(set) var section: Int32 = -1
  /// The organisation that is the whole heading of the section.
  private var headingSubject: Int32 = -1
  /// What 集团, 公司 … mean since the text said so: 以下简称“集团”.
  private(set) var defined: [String: Int32] = [:]
  /// The organisations of each sort that the section spoke of last.
  private(set) var recent = RecentSubjects()
  /// All names of the current paragraph, subjects or not.
  private(set) var mentions: [Mention] = []
  /// The places of the current paragraph where it begins to speak of somebody, in order.
  private var positions: [Position] = []
  /// The short forms of the current paragraph, and the ends of its sentences.
  private var shortForms: [Position] = []
  private var sentences: [Int] = []
  /// The subject that the paragraph takes over from one that broke off before it; −1 for none.
  private var carried: Int32 = -1
  private var lastEnd = -1
  /// How often each organisation was named so far.
  private var counts: [Int] = []
  /// Paragraphs read so far.
  private var paragraphs = 0

  struct Mention {
    var place: Int
    var end: Int
    var subject: Int32
  }

  private struct Position {
    var place: Int
    /// Up to where figures may be about it.
    var end = Int.max
    var subject: Int32
    var reach: Reach
  }

  /// How far a name reaches.
  private enum Reach {
    /// What the sentence speaks of, if it is the first.
    case topic
    /// To the end of the sentence.
    case sentence
    /// The figure behind it: 江洲职校5个、湖东职校3个.
    case item
    /// 二是: the next of several points, which are about whom the text before the first one spoke of.
    case point
  }

  package init(_ document: Document) {
    kind = document.kind
    sections = document.sections
    let name = document.organisation
    isRegion =
      kind == .regionalAnnualQuality
      || ["市", "县", "区", "省", "教育局", "教育厅", "教体局"].contains(where: name.hasSuffix)
    if !name.isEmpty { own = names.addOwn(name) }
  }

  /// Names in their fullest form, in the order met; facts point into this list.
  package var subjects: [String] { names.names }

  /// The report's own organisation.
  package var ownSubject: Int32 { own }

  /// Whether a firm reports.
  var isFirm: Bool { own >= 0 && names.sort(of: own) == .firm }

  var isGroup: Bool { kind == .groupSelfAssessment || kind == .groupWorkSummary }

  // MARK: - Reading a paragraph

  /// Reads whom a paragraph speaks of, up to its last figure.
  package mutating func read(
    _ text: Bytes, _ paragraph: Range<Int>, upTo last: Int, section: Int32
  ) {
    carried = goesOn(text, paragraph, section) ? subject(at: lastEnd) : -1
    lastEnd = paragraph.upperBound
    positions.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    enterCase(text, section)
    enterSection(text, section)
    let range = span(paragraph.lowerBound, min(last, paragraph.lowerBound + 6000))
    readNames(text, range)
    shareOut(text, upTo: range.upperBound)
    readShortForms(text, range)
    settle(text, from: range.lowerBound)
    paragraphs += 1
    for mention in mentions {
      recent.meet(mention.subject, names, isSubject: false)
      count(mention.subject)
    }
    for position in positions where position.reach != .item {
      recent.meet(position.subject, names, isSubject: true)
      count(position.subject)
    }
    if caseSection >= 0, caseSubject < 0, let first = positions.first {
      caseSubject = first.subject
    }
  }

  /// Whether a paragraph without figures must be read all the same: in a region's report each may
  /// name the school that the next one goes on with, a case's subject may not be known yet, and the
  /// first paragraphs tell who leads a group and what short names mean.
  package func wantsNames(_ section: Int32) -> Bool {
    isRegion || paragraphs < 4 || isGroup && school < 0 || caseSubject < 0 && caseOf(section) >= 0
      || caseOf(section) != caseSection
  }

  /// Whether the paragraph before broke off: at a comma, or in the middle of a long line.
  private func goesOn(_ text: Bytes, _ paragraph: Range<Int>, _ section: Int32) -> Bool {
    guard section == self.section, lastEnd >= 0, lastEnd <= paragraph.lowerBound,
      paragraph.lowerBound - lastEnd < 16
    else { return false }
    var end = paragraph.lowerBound
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x0A || text[end - 1] == 0x0D {
      end -= 1
    }
    return end <= lastEnd && text.hasAny(of: "，、；达到为至", endingAt: end)
  }

  private mutating func readNames(_ text: Bytes, _ range: Range<Int>) {
    for name in OrganisationReader(text: text, withBodies: true).names(in: range) {
      guard !SubjectWords.isPartOfWord(text, name.range) else { continue }
      if SubjectWords.isAtLarge(text, name.range) {
        // 江洲市中职学校 are all of them.
        if isRegion,
          SubjectWords.opensClause(text, at: name.range.lowerBound, from: range.lowerBound)
        {
          positions.append(
            Position(place: name.range.lowerBound, subject: own, reach: .topic))
        }
        continue
      }
      if own >= 0, !isRegion, !isGroup,
        text.length(of: SubjectWords.renaming, endingAt: name.range.lowerBound) > 0
      {
        names.define(text.string(name.range), as: own)
        continue
      }
      let subject = names.subject(named: text, name.range)
      if isGroup || own < 0, school < 0, names.sort(of: subject) == .school, subject != own {
        school = subject
      }
      mentions.append(
        Mention(place: name.range.lowerBound, end: name.range.upperBound, subject: subject))
      define(text, name.range, subject)
      joinBrand(text, name.range, subject)
      guard let reach = reach(text, name.range, subject, from: range.lowerBound) else { continue }
      let end = reach == .item ? SubjectWords.itemEnd(text, name.range.upperBound) : Int.max
      positions.append(
        Position(place: name.range.lowerBound, end: end, subject: subject, reach: reach))
    }
  }

  /// 江洲机电职教集团（以下简称“集团”）.
  private mutating func define(_ text: Bytes, _ name: Range<Int>, _ subject: Int32) {
    guard let short = SubjectWords.definition(text, behind: name.upperBound) else { return }
    let word = text.string(short)
    if SubjectWords.isGeneric(text, short) {
      defined[word] = subject
    } else {
      names.define(word, as: subject)
    }
  }

  /// How far a name reaches that a clause speaks of; nil for one that is only mentioned, as one of a
  /// list or as the object of 与, 向, 携手 and the like.
  private func reach(
    _ text: Bytes, _ name: Range<Int>, _ subject: Int32, from start: Int
  ) -> Reach? {
    let end = text.has("”", at: name.upperBound) ? name.upperBound + 3 : name.upperBound
    let behind = text.skippingSpace(SubjectWords.skippingDefinition(text, end))
    let before = SubjectWords.start(text, ofQuoted: name.lowerBound)
    if text.hasAny(of: "、及等", at: behind) || text.has("“", at: behind) { return nil }
    let opens =
      SubjectWords.opensClause(text, at: before, from: start)
      || !text.has("的", at: behind) && SubjectLead.isAttribute(text, before: before, from: start)
    if text.isDigit(at: behind), !SubjectWords.isYear(text, at: behind) {
      guard SubjectWords.hasPlace(text, name) || isRegion || isGroup else { return nil }
      if isRegion || isGroup, !opens || SubjectWords.isListed(text, at: behind) {
        return opens || text.hasAny(of: "、（", endingAt: before) ? .item : nil
      }
    }
    if SubjectWords.beginsInWords(text, name) || SubjectWords.grants(text, name) { return nil }
    if opens, SubjectLead.isPart(text, behind: end, from: start) { return nil }
    // 由江洲烹饪协会承办的比赛: what it holds is told of it.
    if text.has("由", endingAt: before), text.length(of: SubjectWords.holding, at: behind) > 0,
      SubjectWords.opensClause(text, at: before - 3, from: start)
    {
      return .topic
    }
    if opens {
      if text.has("和", at: behind) {
        return before <= start || text.hasAny(of: "。！？；", endingAt: before) ? .topic : nil
      }
      return .topic
    }
    switch names.sort(of: subject) {
    case .firm, .group, .industryCollege:
      // 合资成立…公司，注册资本…: what follows speaks of what was founded.
      if text.length(of: SubjectWords.founding, endingAt: before) > 0 {
        return FigureSite.isPause(text, at: end) ? .sentence : nil
      }
    default: break
    }
    if text.length(of: SubjectWords.leading, endingAt: before) > 0 { return .sentence }
    if text.length(of: SubjectWords.helping, endingAt: before) > 0 {
      return text.length(of: SubjectWords.results, at: end) > 0 ? .sentence : nil
    }
    // 甲校获奖3项、乙校获奖2项: behind a figure 、 parts clauses, not names.
    if text.has("、", endingAt: before), text.isDigit(at: before - 7),
      NameForms.acts(text, at: behind)
    {
      return .sentence
    }
    if let lead = SubjectWords.apposition(text, before),
      SubjectWords.opensClause(text, at: lead, from: start)
    {
      return .topic
    }
    return nil
  }

  /// 该校, 我校, 学校, 集团 at the start of a clause, and short names; and the ends of the sentences.
  private mutating func readShortForms(_ text: Bytes, _ range: Range<Int>) {
    sentences.removeAll(keepingCapacity: true)
    shortForms.removeAll(keepingCapacity: true)
    var opens = true
    let starts = SubjectWords.starts
    var place = range.lowerBound
    while place < range.upperBound {
      // In the middle of a clause few characters begin anything.
      if !opens {
        place = starts.skippingIdeographs(in: text, from: place, to: range.upperBound)
        guard place < range.upperBound else { break }
      }
      let byte = text[place]
      guard byte >= 0xE2, byte < 0xF0 else {
        opens = opens && byte == 0x20 || byte == 0x2C || byte == 0x3B || byte == 0x3A
        place += byte < 0x80 ? 1 : text.scalar(at: place).length
        continue
      }
      let scalar = text.threeBytes(at: place)
      switch scalar {
      case 0x3002, 0xFF01, 0xFF1F, 0xFF1B:  // 。！？；
        sentences.append(place)
        opens = true
      case 0xFF0C, 0xFF1A, 0x3011, 0x3017: opens = true  // ，：】〗
      case 0x201C where opens: break  // “
      case 0x5F52 where text.has("该", at: place + 3): opens = true  // 归
      default:
        if opens
          || SubjectWords.mayBeLed(scalar)
            && SubjectWords.opensClause(text, at: place, from: range.lowerBound)
        {
          if let subject = shortForm(text, at: place, scalar)
            ?? (opens ? brand(text, at: place, from: range.lowerBound) : nil)
          {
            shortForms.append(Position(place: place, subject: subject, reach: .topic))
          } else if opens, !isRegion,
            place == range.lowerBound || sentences.last.map({ place - $0 < 6 }) ?? false
              || text.hasAny(of: "】〗", endingAt: place),
            let region = SubjectLead.region(text, at: place)
              ?? (place == range.lowerBound || text.hasAny(of: "】〗", endingAt: place)
                ? SubjectLead.firm(text, at: place) : nil)
          {
            shortForms.append(
              Position(
                place: place, subject: names.subject(named: text, region), reach: .topic))
          } else if opens, SubjectWords.isEnumerator(text, at: place) {
            shortForms.append(Position(place: place, subject: base, reach: .point))
          }
        }
        if scalar == 0x540C, let peers = SubjectLead.peers(text, at: place, from: range.lowerBound)
        {
          shortForms.append(
            Position(
              place: peers.lowerBound, end: SubjectWords.itemEnd(text, place),
              subject: names.subject(named: text, peers), reach: .item))
        }
        if scalar == 0x6536 || scalar == 0x5229, let firm = SubjectWords.earner(text, at: place) {
          shortForms.append(
            Position(
              place: firm.lowerBound, subject: names.subject(named: text, firm),
              reach: .sentence))
        }
        opens = false
      }
      place += 3
    }
    // A name that stands at the same place knows better.
    for position in shortForms where !positions.contains(where: { $0.place == position.place }) {
      positions.append(position)
    }
    positions.sort { $0.place < $1.place }
  }

  /// A short name that the text speaks of; not one that paid a part of a sum.
  private func brand(_ text: Bytes, at place: Int, from start: Int) -> Int32? {
    guard let brand = names.brand(text, at: place),
      !SubjectLead.isPart(text, behind: brand.end, from: start)
    else { return nil }
    return brand.subject
  }

  /// 甲校、乙校招生分别为300人、200人: gives each name of a list its figure.
  private mutating func shareOut(_ text: Bytes, upTo limit: Int) {
    var first = 0
    while first < mentions.count {
      var last = first
      while last + 1 < mentions.count, isListed(text, mentions[last], mentions[last + 1]) {
        last += 1
      }
      if last > first,
        let items = SubjectLead.shares(
          text, behind: mentions[last].end, count: last - first + 1, limit: limit)
      {
        for (mention, item) in zip(mentions[first...last], items) {
          positions.append(
            Position(
              place: item.lowerBound - 1, end: item.upperBound, subject: mention.subject,
              reach: .item))
        }
      }
      first = last + 1
    }
  }

  /// Whether only 、 or 和 stands between two names, and perhaps a bracket.
  private func isListed(_ text: Bytes, _ one: Mention, _ other: Mention) -> Bool {
    let end = SubjectWords.skippingDefinition(text, one.end)
    return other.place - end == 3 && text.hasAny(of: "、和与", at: end)
  }

  /// Says up to where each position reaches.
  private mutating func settle(_ text: Bytes, from start: Int) {
    var sentence = 0
    var hasTopic = false
    var topic = carried >= 0 ? carried : base
    var beforePoints: Int32?
    for index in positions.indices {
      let position = positions[index]
      while sentence < sentences.count, sentences[sentence] < position.place {
        sentence += 1
        hasTopic = false
      }
      let end = sentence < sentences.count ? sentences[sentence] : Int.max
      switch position.reach {
      case .item: continue
      case .sentence: positions[index].end = end
      case .point:
        let subject = beforePoints ?? topic
        beforePoints = subject
        positions[index].subject = subject
      case .topic:
        // A firm or a centre is spoken of in passing, unless the paragraph begins with it.
        let isFirst =
          index == 0 && sentence > 0 && position.place - sentences[sentence - 1] < 12
          && !hasFigure(text, min(start + 12, position.place)..<position.place)
        let isOpening =
          position.place <= start + 3 || isFirst
          || index == 0 && text.hasAny(of: "】〗", endingAt: position.place)
        let isOfSentence =
          position.subject != own && names.isAuthority(position.subject)
          || isGroup && names.isOfMembers(position.subject)
        if hasTopic || isInPassing(position.subject) && !isOpening || isOfSentence {
          positions[index].end = end
        } else {
          topic = position.subject
        }
        hasTopic = true
      }
    }
  }

  private func hasFigure(_ text: Bytes, _ range: Range<Int>) -> Bool {
    range.contains { text.isDigit(at: $0) }
  }

  private func isInPassing(_ subject: Int32) -> Bool {
    if subject == own || subject == caseSubject { return false }
    let sort = names.sort(of: subject)
    return sort == .firm || sort == .centre || sort == .other
  }

  // MARK: - Cases and headings

  func caseOf(_ section: Int32) -> Int32 {
    var current = section
    while current > 0, Int(current) < sections.count, !sections[Int(current)].isCase {
      current = sections[Int(current)].parent
    }
    return current > 0 && Int(current) < sections.count ? current : -1
  }

  /// A case speaks of the organisation that its heading or its first paragraph names.
  private mutating func enterCase(_ text: Bytes, _ section: Int32) {
    let found = caseOf(section)
    guard found != caseSection else { return }
    caseSection = found
    caseSubject = -1
    caseBrand = 0..<0
    guard found >= 0 else { return }
    let heading = sections[Int(found)].heading
    if let name = CaseHeading.name(text, heading) {
      caseSubject = names.subject(named: text, name)
    } else if let brand = CaseHeading.brand(text, heading) {
      if let known = names.brand(text, at: brand.lowerBound), known.end == brand.upperBound {
        caseSubject = known.subject
      } else {
        caseBrand = brand
      }
    }
  }

  /// The case of 岭南机电：… is about the organisation whose name has these characters.
  private mutating func joinBrand(_ text: Bytes, _ name: Range<Int>, _ subject: Int32) {
    guard !caseBrand.isEmpty, caseSubject < 0 else { return }
    if CaseHeading.isWithin(text, name, brand: caseBrand) {
      names.define(text.string(caseBrand), as: subject)
      caseSubject = subject
    }
  }

  private mutating func enterSection(_ text: Bytes, _ section: Int32) {
    guard section != self.section else { return }
    self.section = section
    recent.clear()
    headingSubject = -1
    var current = section
    while current > 0, Int(current) < sections.count, !sections[Int(current)].isCase {
      if let name = CaseHeading.whole(text, sections[Int(current)].heading) {
        headingSubject = names.subject(named: text, name)
        return
      }
      current = sections[Int(current)].parent
    }
  }

  /// The organisation that a table's row is of; nil where its label is no name.
  mutating func subject(named text: Bytes, _ label: Range<Int>) -> Int32? {
    let name = OrganisationReader(text: text, withBodies: true).names(in: label).last?.range
    guard let name, name == label else { return names.exact(text, label) }
    return SubjectWords.isAtLarge(text, name) ? nil : names.subject(named: text.string(name))
  }

  /// The subject that the names of the section's heading give, where one ends in `word`.
  mutating func subject(inHeading text: Bytes, endingIn word: StaticString) -> Int32? {
    guard section >= 0, Int(section) < sections.count else { return nil }
    let heading = sections[Int(section)].heading
    let name = OrganisationReader(text: text, withBodies: true).names(in: heading).last
    guard let name, text.has(word, endingAt: name.range.upperBound) else { return nil }
    return names.subject(named: text, name.range)
  }

  /// Enters an organisation that the text speaks of without a name: 产业学院.
  mutating func unnamed(_ word: String) -> Int32 { names.subject(named: word) }

  // MARK: - Asking

  /// The subject of the figure at `place`.
  package func subject(at place: Int) -> Int32 {
    var low = partition(of: positions.count) { positions[$0].place < place }
    while low > 0 {
      low -= 1
      if positions[low].end > place, positions[low].subject >= 0 { return positions[low].subject }
    }
    return carried >= 0 ? carried : base
  }

  /// Whose pupils or teachers a sentence without a name speaks of, where the text spoke of `subject`
  /// before: a firm has none.
  func school(of subject: Int32, at sentence: Range<Int>) -> Int32 {
    guard subject != own, names.sort(of: subject) == .firm, subject != base,
      !positions.contains(where: { sentence.contains($0.place) && $0.subject == subject })
    else { return subject }
    return base
  }

  /// Whom the section is about.
  private var base: Int32 {
    if headingSubject >= 0 { return headingSubject }
    return caseSubject >= 0 ? caseSubject : own
  }

  /// The school that the report named most often; nil for none.
  var mostNamedSchool: Int32? {
    var best: Int?
    for subject in counts.indices
    where counts[subject] > best.map({ counts[$0] }) ?? 0 && subject != Int(own)
      && names.sort(of: Int32(truncatingIfNeeded: subject)) == .school
    {
      best = subject
    }
    return best.map { Int32(truncatingIfNeeded: $0) }
  }

  private mutating func count(_ subject: Int32) {
    guard subject >= 0 else { return }
    while counts.count <= Int(subject) { counts.append(0) }
    counts[Int(subject)] += 1
  }

  /// Whether a firm or another body without pupils is spoken of at `place`.
  func isOfBody(_ place: Int) -> Bool {
    guard let last = positions.last(where: { $0.place < place && $0.end > place }) else {
      return false
    }
    let sort = names.sort(of: last.subject)
    return last.subject != own && (sort == .firm || sort == .other)
  }

  /// The last name of the paragraph before `place` for which `holds`, subjects before mere mentions.
  func near(_ place: Int, where holds: (Int32) -> Bool) -> Int32? {
    let isMeant = { (position: Position) in
      position.place < place && position.subject != own && holds(position.subject)
    }
    let (named, short) = (positions.last(where: isMeant), shortForms.last(where: isMeant))
    let last = short?.place ?? -1 > named?.place ?? -1 ? short : named
    return last?.subject
      ?? (caseSubject >= 0 && holds(caseSubject) ? caseSubject : nil)
      ?? (headingSubject >= 0 && holds(headingSubject) ? headingSubject : nil)
      ?? mentions.last { $0.place < place && holds($0.subject) }?.subject
  }
}

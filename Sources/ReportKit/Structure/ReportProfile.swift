/// What report it is: its title, whose it is, what time it is about, and of which kind.
struct ReportProfile {
  private let text: Bytes
  private let document: Document
  private let titleEnd: Int

  init(_ text: Bytes, _ document: Document, titleEnd: Int) {
    self.text = text
    self.document = document
    self.titleEnd = titleEnd
  }

  /// Bytes of the text that are searched for names where the title has none.
  private static let farthest = 16_384
  /// Bytes of the text whose years tell the period where the title has none: enough for a review of
  /// several years to name its last one most often.
  private static let opening = 32_768

  func fill(_ document: inout Document) {
    let lines = titleLines()
    document.title = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { document.title += " " }
      document.title += text.string(line)
    }
    let words = TitleWords(text, lines, document)
    let organisation = organisation(words, lines)
    document.organisation = organisation.map { text.string($0.range) } ?? ""
    document.period = period(lines)
    document.works =
      lines.lazy.compactMap { line in
        YearReader.period(text, line).flatMap {
          $0.startMonth != nil && $0.start != $0.end ? $0 : nil
        }
      }.first
    document.kind = kind(words, organisation)
  }

  // MARK: - Title

  /// The lines of the title page up to the last that says what the text is.
  private func titleLines() -> [Range<Int>] {
    let page = document.blocks.prefix(titleEnd).filter { $0.kind == .title }.map { block in
      let numbering = Numbering.read(text, block.range)
      return (numbering?.end ?? block.range.lowerBound)..<block.range.upperBound
    }
    let last = page.lastIndex { line in
      text.contains(TitlePage.titleWords, in: line)
    }
    let end = (last ?? 0) + 1
    // （2023年度） below the title belongs to it.
    let hasYear = end < page.count && text.hasAny(of: "（", at: page[end].lowerBound)
    return Array(page.prefix(hasYear ? end + 1 : end))
  }

  // MARK: - Period

  private func period(_ title: [Range<Int>]) -> Period? {
    for line in title {
      if let period = YearReader.period(text, line) {
        // （建设期：2019年1月—2022年12月）: a review of several years tells how things stand at their end.
        if let end = period.end, period.startMonth != nil, period.start != end {
          return Period(year: end)
        }
        return Period(start: period.start, end: period.end)
      }
    }
    return mostFrequentYear()
  }

  /// The year that the text names most often; of several the latest.
  private func mostFrequentYear() -> Period? {
    var counts: [(year: Int16, count: Int)] = []
    var place = 0
    let end = min(text.count, ReportProfile.opening)
    while let found = text.first("年", from: place, to: end) {
      let start = text.skippingSpaceBack(found) - 4
      if let year = YearReader.year(text, at: start), year.year >= 2000 {
        // A report names a few years only.
        // 截至2022年12月: the day up to which a report tells is of its own time.
        let weight = text.length(ofAny: ["截至", "截止", "截止到"], endingAt: start) > 0 ? 4 : 1
        if let index = counts.firstIndex(where: { $0.year == year.year }) {
          counts[index].count += weight
        } else {
          counts.append((year.year, weight))
        }
      }
      place = found + 3
    }
    let best = counts.max { ($0.count, $0.year) < ($1.count, $1.year) }
    return best.map { Period(year: $0.year) }
  }

  // MARK: - Organisation

  private func organisation(
    _ words: TitleWords, _ title: [Range<Int>]
  ) -> OrganisationReader.Name? {
    let reader = OrganisationReader(text: text)
    let inTitle = title.flatMap { reader.names(in: $0) }
    let page = document.blocks.prefix(titleEnd).filter { $0.kind == .title }
      .flatMap { reader.names(in: $0.range) }
    if words.isGroup, let group = (inTitle + page).last(where: { $0.ending == .group }) {
      return group
    }
    if let name = inTitle.last(where: { $0.ending != .group }) ?? inTitle.last { return name }
    if let name = heading(title) { return name }
    if words.says(["企业"]), let name = firm() { return name }
    if let name = page.last(where: { $0.ending != .other }) ?? page.last { return name }
    if let region = words.region {
      return OrganisationReader.Name(range: region, ending: .authority)
    }
    return firstSentence(reader) ?? mostFrequent(reader, isGroup: words.isGroup)
  }

  /// A title that begins with the name of an 产业学院 or of a firm is of its report.
  private func heading(_ title: [Range<Int>]) -> OrganisationReader.Name? {
    let reader = OrganisationReader(text: text, withBodies: true)
    for line in title {
      if let name = reader.names(in: line).first, name.range.lowerBound == line.lowerBound,
        text.has("产业学院", endingAt: name.range.upperBound)
          || text.has("公司", endingAt: name.range.upperBound)
      {
        return name
      }
    }
    return nil
  }

  /// The firm whose name is a line of the title page: 企业参与职业教育年度报告.
  private func firm() -> OrganisationReader.Name? {
    let reader = OrganisationReader(text: text, withBodies: true)
    for block in document.blocks.prefix(titleEnd) where block.kind == .title {
      if let name = reader.names(in: block.range).first, name.range == block.range,
        text.has("公司", endingAt: name.range.upperBound)
      {
        return name
      }
    }
    return nil
  }

  /// The name that the first paragraph begins with.
  private func firstSentence(_ reader: OrganisationReader) -> OrganisationReader.Name? {
    let paragraph = document.blocks.first { block in
      block.kind == .paragraph && block.range.count > LineScanner.longestHeading
    }
    guard let range = paragraph?.range else { return nil }
    let opening = range.lowerBound..<min(range.upperBound, range.lowerBound + 150)
    guard let name = reader.names(in: opening, limit: 1).first else { return nil }
    return name.range.lowerBound - range.lowerBound <= 30 ? name : nil
  }

  private func mostFrequent(
    _ reader: OrganisationReader, isGroup: Bool
  ) -> OrganisationReader.Name? {
    let end = min(text.count, ReportProfile.farthest)
    var counts: [String: (count: Int, name: OrganisationReader.Name)] = [:]
    for name in reader.names(in: 0..<end, limit: 400) {
      guard isGroup || name.ending != .group, name.ending != .other else { continue }
      counts[text.string(name.range), default: (0, name)].count += 1
    }
    let best = counts.max { one, other in
      (one.value.count, other.value.name.range.lowerBound)
        < (other.value.count, one.value.name.range.lowerBound)
    }
    return best?.value.name
  }

  // MARK: - Kind

  private func kind(_ words: TitleWords, _ organisation: OrganisationReader.Name?) -> ReportKind {
    if words.isGroup {
      if words.says(["自查", "自评", "自我评价", "验收", "考核", "评估", "建设情况", "建设报告"]) {
        return .groupSelfAssessment
      }
      if words.says(["总结", "工作报告", "年度报告"]) { return .groupWorkSummary }
    }
    if words.says(["校企合作", "产教融合"]), words.says(["体制", "机制", "改革"]) {
      return .cooperationReform
    }
    guard words.says(["质量"]) || words.followsAnnualOutline else { return .unknown }
    return annualKind(words, organisation)
  }

  private func annualKind(
    _ words: TitleWords, _ organisation: OrganisationReader.Name?
  ) -> ReportKind {
    if words.says(["高等职业", "高职"]) { return .collegeAnnualQuality }
    if organisation?.ending == .authority || words.region != nil { return .regionalAnnualQuality }
    if organisation?.ending == .college { return .collegeAnnualQuality }
    if organisation == nil, words.hasScorecard { return .collegeAnnualQuality }
    return .schoolAnnualQuality
  }
}

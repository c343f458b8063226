extension Report {
  /// What was read from one input, with its models.
  ///
  /// - Parameter isWanted: which facts take part; models and cases name no others.
  init(
    _ result: ReportResult, catalogue: Catalogue,
    where isWanted: (FactRecord) -> Bool = { _ in true }
  ) {
    let analysis = result.analysis
    self = analysis.source.normalized.withUnsafeBufferPointer { normalized in
      analysis.source.decoded.withUnsafeBufferPointer { decoded in
        let fields = FactFields(analysis, text: Bytes(normalized))
        let facts = Fact.facts(
          of: result, fields, decoded: Bytes(decoded), catalogue: catalogue, where: isWanted)
        return Report(result, fields, facts)
      }
    }
  }

  private init(_ result: ReportResult, _ fields: FactFields, _ facts: [Fact]) {
    let document = result.analysis.document
    func stated(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.init(
      path: result.path, kind: document.kind, title: stated(document.title),
      organisation: stated(document.organisation), period: document.period,
      sections: Report.headings(result, fields, cases: false),
      cases: Report.headings(result, fields, cases: true),
      caseSubjects: Report.caseSubjects(result, document), facts: facts)
  }

  /// Of each case, in the order of the text.
  private static func caseSubjects(_ result: ReportResult, _ document: Document) -> [String?] {
    document.sections.indices.dropFirst().filter { document.sections[$0].isCase }.map { index in
      let known = result.analysis.caseSubjects
      guard known.indices.contains(index), known[index] >= 0 else { return nil }
      return result.analysis.subjects[Int(known[index])]
    }
  }

  private static func headings(
    _ result: ReportResult, _ fields: FactFields, cases: Bool
  ) -> [Heading] {
    var locator = Locator(result.analysis.source)
    let sections = fields.document.sections
    return sections.indices.dropFirst().filter { sections[$0].isCase == cases }.map { index in
      Heading(
        heading: fields.heading(ofSection: index), level: sections[index].level,
        line: locator.locate(sections[index].heading).line,
        within: fields.path(ofSection: sections[index].parent))
    }
  }
}

extension Fact {
  /// The facts that were read from one input, in the order of the text.
  static func facts(
    of result: ReportResult, _ fields: FactFields, decoded: Bytes, catalogue: Catalogue,
    where isWanted: (FactRecord) -> Bool = { _ in true }
  ) -> [Fact] {
    var locator = Locator(result.analysis.source)
    return result.analysis.facts.filter(isWanted).map { record in
      let place = locator.locate(record.quantity.range)
      return Fact(
        record, of: result.path, fields, at: place, decoded: decoded, catalogue: catalogue)
    }
  }
}

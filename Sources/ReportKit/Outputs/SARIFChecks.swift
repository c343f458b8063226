/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
struct SARIFChecks {
  let words: ResultWords
  let show: CheckShow
  /// Whether results are told apart by what a baseline knows.
  let hasBaseline: Bool
  private var results = 0
  private var totals = CheckTotals()
  /// What ends the log: the files with their coverage.
  private var artifacts: [(path: String, encoding: TextEncoding, coverage: CheckResult.Coverage)] =
    []

  private var artifactOfPath: [String: Int] = [:]

  init(words: ResultWords, show: CheckShow, hasBaseline: Bool) {
    self.words = words
    self.show = show
    self.hasBaseline = hasBaseline
  }

  func begin(_ output: inout ByteWriter) {
    output.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",")
    output.append("\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":")
    output.append(json: Generator.name)
    member("version", Generator.version, &output)
    output.append(",\"rules\":[")
    for (index, rule) in CheckRules.all.enumerated() {
      output.append(index > 0 ? ",\n{\"id\":" : "\n{\"id\":")
      output.append(json: rule.id)
      message("shortDescription", words.text(rule.title), &output)
      message("fullDescription", words.text(rule.explanation), &output)
      message("help", words.text(rule.explanation), &output)
      output.append(",\"defaultConfiguration\":{\"level\":")
      output.append(json: rule.severity.rawValue)
      output.append("}}")
    }
    output.append("]}},\n\"language\":")
    output.append(json: words.isChinese ? "zh-CN" : "en-US" as StaticString)
    output.append(",\"columnKind\":\"unicodeCodePoints\",\n\"results\":[")
  }

  mutating func write(_ report: CheckedReport, to output: inout ByteWriter) {
    // A file that was given twice is one artifact.
    let artifact = artifactOfPath[report.path] ?? artifacts.count
    artifactOfPath[report.path] = artifact
    if artifact == artifacts.count {
      artifacts.append((report.path, report.source.encoding, report.coverage))
    }
    totals.add(report)
    for finding in report.findings {
      beginResult(rule: finding.rule, &output)
      let isReview =
        report.relations.indices.contains(finding.relation)
        && report.relations[finding.relation].verdict == .review
      writeMembers(finding, isReview: isReview, artifact: artifact, to: &output)
      output.append("}")
    }
    for relation in report.relations where show.lists(relation.verdict) {
      guard let kind = kind(of: relation.verdict) else { continue }
      beginResult(rule: relation.rule, &output)
      member("kind", kind, &output)
      member("level", "none", &output)
      let said = relation.computed ?? relation.claim.text
      message("message", "\(said) (\(words.basis(relation.basis)))", &output)
      locations(relation.claim, relation.operands, artifact: artifact, &output)
      if hasBaseline { member("baselineState", "new", &output) }
      output.append("}")
    }
  }

  /// - Parameter unchecked: what was to be read and could not be.
  func end(unchecked: [String], to output: inout ByteWriter) {
    output.append(results > 0 ? "\n],\n\"artifacts\":[" : "],\n\"artifacts\":[")
    for (index, artifact) in artifacts.enumerated() {
      output.append(index > 0 ? ",\n{\"location\":{\"uri\":" : "\n{\"location\":{\"uri\":")
      output.append(json: SARIFChecks.uri(artifact.path))
      output.append("},\"encoding\":")
      output.append(json: SARIFChecks.encoding(artifact.encoding))
      output.append(",\"properties\":{\"coverage\":")
      JSONChecks.write(artifact.coverage, to: &output)
      output.append("}}")
    }
    output.append("],\n\"invocations\":[{\"executionSuccessful\":")
    output.append(unchecked.isEmpty ? "true" : "false")
    output.append(",\"toolExecutionNotifications\":[")
    for (index, message) in unchecked.enumerated() {
      output.append(index > 0 ? ",\n{\"level\":\"error\"" : "\n{\"level\":\"error\"")
      self.message("message", message, &output)
      output.append("}")
    }
    output.append("]}],\n\"properties\":{\"coverage\":")
    JSONChecks.write(totals.coverage, to: &output)
    output.append(",\"summary\":")
    JSONChecks.write(totals.tally, totals.byRule, to: &output)
    output.append("}}]}\n")
  }

  // MARK: - A result

  private mutating func beginResult(rule: Int, _ output: inout ByteWriter) {
    output.append(results > 0 ? ",\n{\"ruleId\":" : "\n{\"ruleId\":")
    results += 1
    output.append(json: CheckRules.all[rule].id)
    output.append(",\"ruleIndex\":")
    output.append(integer: rule)
  }

  /// Contradictions and reviews stand among the results as findings.
  private func kind(of verdict: Verdict) -> String? {
    switch verdict {
    case .consistent, .truncated: "pass"
    case .undecidable: "open"
    case .inconsistent, .review: nil
    }
  }

  private func writeMembers(
    _ finding: CheckedFinding, isReview: Bool, artifact: Int, to output: inout ByteWriter
  ) {
    // The standard wants the level “none” of whatever is no failure.
    member("kind", isReview ? "review" : "fail", &output)
    member("level", isReview ? "none" : finding.severity.rawValue, &output)
    let text = ([finding.message] + finding.hypotheses).map(words.text).joined(separator: "\n")
    message("message", text, &output)
    locations(finding.claim, finding.evidence, artifact: artifact, &output)
    output.append(",\"partialFingerprints\":{\"vetreport/v1\":")
    output.append(json: finding.fingerprint)
    output.append("}")
    switch finding.excuse {
    case .suppressed(let reason):
      output.append(",\"suppressions\":[{\"kind\":\"external\"")
      member("justification", reason, &output)
      output.append("}]")
    case nil where hasBaseline: member("baselineState", "new", &output)
    case .known: member("baselineState", "unchanged", &output)
    case nil: break
    }
    output.append(",\"properties\":{\"severity\":")
    output.append(json: finding.severity.rawValue)
    for (name, value) in [
      ("expected", finding.expected), ("actual", finding.actual),
      ("difference", finding.difference),
    ] {
      if let value { member(name, value, &output) }
    }
    output.append("}")
  }

  private func locations(
    _ claim: CheckedMember, _ others: [CheckedMember], artifact: Int, _ output: inout ByteWriter
  ) {
    output.append(",\"locations\":[{")
    location(claim, artifact, &output)
    output.append("}]")
    guard !others.isEmpty else { return }
    output.append(",\"relatedLocations\":[")
    for (index, other) in others.enumerated() {
      output.append(index > 0 ? ",{\"id\":" : "{\"id\":")
      output.append(integer: index + 1)
      message("message", "\(other.label) \(other.text)", &output)
      output.append(",")
      location(other, artifact, &output)
      output.append("}")
    }
    output.append("]")
  }

  private func location(_ member: CheckedMember, _ artifact: Int, _ output: inout ByteWriter) {
    let end = member.end
    // A report that others are compared with was written before them.
    let artifact = member.elsewhere.flatMap { artifactOfPath[$0.path] } ?? artifact
    output.append("\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    output.append(json: SARIFChecks.uri(artifacts[artifact].path))
    output.append(",\"index\":")
    output.append(integer: artifact)
    output.append("},\"region\":{\"startLine\":")
    output.append(integer: member.place.line)
    output.append(",\"startColumn\":")
    output.append(integer: member.place.column)
    output.append(",\"endLine\":")
    output.append(integer: end.line)
    output.append(",\"endColumn\":")
    output.append(integer: end.column)
    output.append(",\"snippet\":{\"text\":")
    output.append(json: member.text)
    output.append("}}}")
  }

  // MARK: - Parts

  private func member(_ name: String, _ value: String, _ output: inout ByteWriter) {
    output.append(",\"\(name)\":")
    output.append(json: value)
  }

  private func message(_ name: String, _ text: String, _ output: inout ByteWriter) {
    output.append(",\"\(name)\":{\"text\":")
    output.append(json: text)
    output.append("}")
  }

  private static func encoding(_ encoding: TextEncoding) -> StaticString {
    switch encoding {
    case .utf8, .utf8Marked: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }

  /// A path as a reference of RFC 3986: everything but plain letters, digits and `/` is escaped.
  static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" + digits : digits)
      }
    }
    return uri
  }
}

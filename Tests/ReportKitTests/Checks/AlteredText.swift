import ReportKit

/// A text that is checked as it is and again with one number altered.
struct AlteredText {
  let text: [UInt8]
  let analysis: Analysis
  let result: CheckResult

  init(_ text: [UInt8]) throws {
    self.text = text
    analysis = try ReportAnalyzer().analyze(text)
    result = Checker.check(analysis)
  }

  /// Whether something is said about the altered text that was not said before, at one of the places.
  ///
  /// - Parameter places: where the figure and its relations' other figures stand, before the alteration.
  func tells(of digits: [UInt8], at range: Range<Int>, places: [Range<Int>]) throws -> Bool {
    let altered = text[..<range.lowerBound] + digits + text[range.upperBound...]
    let after = Checker.check(try ReportAnalyzer().analyze(Array(altered)))
    let shift = digits.count - range.count
    func moved(_ place: Range<Int>) -> Range<Int> {
      let low = place.lowerBound >= range.upperBound ? place.lowerBound + shift : place.lowerBound
      let high = place.upperBound >= range.upperBound ? place.upperBound + shift : place.upperBound
      return low..<max(low, high)
    }
    let known = Set(result.findings.map { Said($0, moved) })
    let wanted = places.map(moved)
    return after.findings.contains { finding in
      !known.contains(Said(finding) { $0 })
        && ([finding.claim] + finding.evidence).contains { member in
          wanted.contains { $0.overlaps(member.range) || $0 == member.range }
        }
    }
  }

  /// A finding by what it is about.
  private struct Said: Hashable {
    var rule: Int
    var severity: Severity
    var places: [Range<Int>]

    init(_ finding: Finding, _ moved: (Range<Int>) -> Range<Int>) {
      rule = finding.rule
      severity = finding.severity
      places = ([finding.claim] + finding.evidence).map { moved($0.range) }
    }
  }
}

/// How many alterations were noticed, form by form.
struct AlterationTally {
  private(set) var told = 0
  private(set) var all = 0
  private var forms: [String: (told: Int, all: Int)] = [:]
  /// What went unnoticed, for the reader of a failure.
  private(set) var missed: [String] = []

  mutating func count(
    _ isTold: Bool, forms names: [String], _ description: @autoclosure () -> String
  ) {
    all += 1
    told += isTold ? 1 : 0
    for name in names {
      forms[name, default: (0, 0)].all += 1
      if isTold { forms[name, default: (0, 0)].told += 1 }
    }
    if !isTold { missed.append(description()) }
  }

  var share: Double { all == 0 ? 1 : Double(told) / Double(all) }

  /// One line a form.
  var table: String {
    let lines = forms.keys.sorted().compactMap { name in
      forms[name].map { "  \(name): \($0.told) of \($0.all)" }
    }
    return (["\(told) of \(all) alterations noticed"] + lines).joined(separator: "\n")
  }
}

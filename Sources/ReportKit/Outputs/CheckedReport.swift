/// What the checks found in one report, as the outputs print it: texts and places instead of offsets.
package struct CheckedReport: Sendable {
  /// As the user named it.
  package var path: String
  package var kind: ReportKind
  package var title: String?
  package var organisation: String?
  package var period: String?
  /// In the order of their places.
  package var findings: [CheckedFinding]
  /// All that was tested, in the order of the claims' places.
  package var relations: [CheckedRelation]
  package var coverage: CheckResult.Coverage
  /// By rule, in the rules' order; those that tested something.
  package var tallies: [(rule: Int, tally: CheckTally)]
  /// For excerpts.
  package var source: SourceText
  /// What other reports are compared with; nil where there are none.
  package var levels: CheckedLevels?

  /// All rules together.
  package var tally: CheckTally { tallies.reduce(into: CheckTally()) { $0 += $1.tally } }
}

/// How relations were decided.
package struct CheckTally: Sendable, Hashable {
  /// Consistent, or cut instead of rounded.
  package var verified = 0
  package var contradicted = 0
  /// Not decidable for scope or time, yet failing under every reading.
  package var suspicious = 0
  package var undecidable = 0

  package init() {}

  package var total: Int { verified + contradicted + suspicious + undecidable }

  mutating func count(_ verdict: Verdict) {
    switch verdict {
    case .consistent, .truncated: verified += 1
    case .inconsistent: contradicted += 1
    case .review: suspicious += 1
    case .undecidable: undecidable += 1
    }
  }

  package static func += (left: inout CheckTally, right: CheckTally) {
    left.verified += right.verified
    left.contradicted += right.contradicted
    left.suspicious += right.suspicious
    left.undecidable += right.undecidable
  }
}

/// A member of a relation or finding with the place where it stands.
package struct CheckedMember: Sendable {
  /// As printed in the input.
  package var text: String
  /// As a fact has it: 13.2 of 13.2%; nil for words.
  package var value: Decimal?
  package var factId: String?
  /// What the figure counts: the fact's label; the text itself of what is no fact.
  package var label: String
  package var place: SourceLocation
  /// The headings above, the outermost first.
  package var section: [String]
  /// Whether it is a cell of a table, whose label is that of its row and column.
  package var isCell = false
  /// Where it stands if in another report than the finding.
  package var elsewhere: Elsewhere?

  /// A place in another report.
  package struct Elsewhere: Sendable {
    /// As the user named it.
    package var path: String
    /// The clause with the figure: `全日制在校生6324人`.
    package var phrase: String
  }

  /// `school-2019.txt:7`; nil for a place in the finding's own report.
  var otherPlace: String? { elsewhere.map { "\($0.path):\(place.line)" } }

  /// The line and column behind its last character.
  var end: (line: Int, column: Int) {
    var (line, column) = (place.line, place.column)
    for character in text {
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    return (line, column)
  }
}

/// A relation that was put to the test.
package struct CheckedRelation: Sendable {
  package var kind: RelationKind
  /// Index into `CheckRules.all`.
  package var rule: Int
  package var verdict: Verdict
  package var basis: Basis
  package var claim: CheckedMember
  package var operands: [CheckedMember]
  /// `235 ÷ 247 = 95.14%`
  package var computed: String?
}

/// Something that the publisher of a report should look at.
package struct CheckedFinding: Sendable {
  /// Why a finding does not count against a report.
  package enum Excuse: Sendable, Hashable {
    /// The configuration says so, for this reason.
    case suppressed(reason: String)
    /// The baseline knows it.
    case known
  }

  /// Index into `CheckRules.all`.
  package var rule: Int
  package var severity: Severity
  package var message: Remark
  package var claim: CheckedMember
  package var evidence: [CheckedMember]
  package var expected: String?
  package var actual: String?
  package var difference: String?
  package var hypotheses: [Remark]
  /// Index into `CheckedReport.relations`; −1 where no relation was tested.
  package var relation: Int
  /// The same as long as rule, section, claim and the operands' labels are.
  package var fingerprint: String
  package var excuse: Excuse?

  package var ruleId: StaticString { CheckRules.all[rule].id }
}

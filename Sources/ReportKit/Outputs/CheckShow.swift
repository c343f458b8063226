/// Which relations are listed beside the findings: `--show`.
package enum CheckShow: String, Sendable, Hashable, CaseIterable {
  case findings, verified, undecidable, all

  /// Whether a relation of this verdict is listed.
  package func lists(_ verdict: Verdict) -> Bool {
    switch self {
    case .findings: false
    case .verified: verdict == .consistent || verdict == .truncated
    case .undecidable: verdict == .undecidable
    case .all: true
    }
  }
}

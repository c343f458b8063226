extension CheckRule {
  /// The parts of a total add up to it.
  static let sumParts = CheckRule(
    id: "sum.parts", severity: .error,
    title: Remark(en: "the parts of a total add up to it", zh: "各部分之和等于总数"),
    explanation: Remark(en: "", zh: ""), example: ""
  ) { context, results in
    _ = context
    _ = results
  }
}

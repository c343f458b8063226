extension RuleResults {
  /// Reports the relation at an index as failed, with its arithmetic: `占比不符：99 ÷ 6324 = 1.57%，报告为 13.2%`.
  ///
  /// - Parameter subject: what is wrong, in a few words.
  package mutating func contradiction(
    _ index: Int, _ subject: Remark, severity: Severity? = nil, hypotheses: [Remark] = [],
    _ context: CheckContext
  ) {
    remark(
      relations[index], subject, severity: severity, hypotheses: hypotheses, at: index, context)
  }

  /// Reports a relation that another rule tested.
  package mutating func remark(
    _ relation: TestedRelation, _ subject: Remark, severity: Severity? = nil,
    hypotheses: [Remark] = [], at index: Int = -1, _ context: CheckContext
  ) {
    let computed = context.arithmetic(relation)
    let printed = context.printed(relation.claim.range)
    var message = subject
    if let computed {
      message.english += ": \(computed), the report says \(printed)"
      message.chinese += "：\(computed)，报告为 \(printed)"
    }
    var difference: String?
    if let value = relation.value, let claim = relation.claim.number,
      let form = context.form(relation.claim)
    {
      difference = form.text(exact: (value - claim.value).magnitude)
    }
    report(
      message, severity: severity, claim: relation.claim, evidence: relation.operands,
      expected: computed, actual: printed, difference: difference, hypotheses: hypotheses,
      relation: index)
  }
}

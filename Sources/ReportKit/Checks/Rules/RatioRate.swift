extension CheckRule {
  /// 预算1215万元，到位1419.34万元，到位率116.82%
  static let ratioRate = CheckRule(
    id: "ratio.rate", severity: .warning,
    title: Remark(en: "a rate is what its definition says", zh: "比率符合其定义"),
    explanation: Remark(
      en: """
        Recomputes rates whose definition is known (到位率 = 到位 ÷ 预算, 就业率 = 就业 ÷ 毕业生, 升学率, 双师比例 …) \
        from the report's own figures of the same organisation and time. A rate above 100 % may be right. \
        Where several bases are usual and one of them fits, nothing is said.
        """,
      zh: """
        按已知定义（到位率＝到位÷预算，就业率＝就业÷毕业生，升学率、双师比例等），用同一单位、同一时间的数字重新计算。\
        比率超过100%可能是正确的；常用分母不止一个且有一个相符时不作判断。
        """),
    example: "项目预算1215万元，实际到位1419.34万元，资金到位率118.62%。"
  ) { context, results in
    DefinitionCheck(context).run(
      .rate, kind: .rate, subject: Remark(en: "the rate does not fit", zh: "比率不符"), &results)
  }
}

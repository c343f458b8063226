import ReportKit

extension Command {
  static let explain = Command(
    name: "explain", operands: "KEY | RULE",
    summary: Wording(
      en: "tell what an indicator counts, or what a rule checks", zh: "说明一个指标统计什么，或一条规则检查什么"),
    examples: [
      Example(
        "vetreport explain teachers.dualQualified", en: "its definition, units and dimensions",
        zh: "指标的定义、单位和维度"),
      Example(
        "vetreport explain share.stated", en: "what the rule compares, and how to silence it",
        zh: "规则比较什么，以及怎样忽略"),
    ],
    flags: []
  ) { arguments, console in
    guard let key = arguments.operands.first else {
      console.fail(.missingOperand(command: "explain", operand: "KEY | RULE"), .wrongUsage)
      return
    }
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "explain"), .wrongUsage)
      return
    }
    let catalogue = Catalogue.builtIn
    if let rule = CheckRules.all.first(where: { "\($0.id)" == key }) {
      let isChinese = console.language == .chinese
      console.print { RuleList.writeDefinition(rule, isChinese: isChinese, to: &$0) }
      return
    }
    guard let indicator = catalogue.indicators.first(where: { $0.key == key }) else {
      let suggestion = Suggestion.nearest(
        to: key, among: catalogue.indicators.map(\.key) + RuleSelection.ids)
      console.fail(.unknownTopic(key, suggestion: suggestion), .wrongUsage)
      return
    }
    console.print { IndicatorList.writeDefinition(CatalogueEntry(indicator), to: &$0) }
  }
}

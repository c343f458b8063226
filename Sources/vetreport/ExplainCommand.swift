import ReportKit

extension Command {
  static let explain = Command(
    name: "explain", operands: "KEY",
    summary: Wording(en: "tell what an indicator counts", zh: "说明一个指标统计什么"),
    examples: [
      Example(
        "vetreport explain teachers.dualQualified", en: "its definition, units and dimensions",
        zh: "指标的定义、单位和维度")
    ],
    flags: []
  ) { arguments, console in
    guard let key = arguments.operands.first else {
      console.fail(.missingOperand(command: "explain", operand: "KEY"), .wrongUsage)
      return
    }
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "explain"), .wrongUsage)
      return
    }
    let catalogue = Catalogue.builtIn
    guard let indicator = catalogue.indicators.first(where: { $0.key == key }) else {
      let suggestion = Suggestion.nearest(to: key, among: catalogue.indicators.map(\.key))
      console.fail(.unknownKey(key, suggestion: suggestion), .wrongUsage)
      return
    }
    console.print { IndicatorList.writeDefinition(CatalogueEntry(indicator), to: &$0) }
  }
}

import ReportKit

extension Command {
  static let indicators = Command(
    name: "indicators", operands: "[WORD]",
    summary: Wording(
      en: "list the indicators, all or those that contain a word", zh: "列出指标目录，可按词查找"),
    examples: [
      Example("vetreport indicators 双师", en: "indicators about 双师", zh: "与“双师”有关的指标"),
      Example(
        "vetreport indicators --format json", en: "the whole catalogue for a program",
        zh: "供程序使用的完整目录"),
    ],
    flags: [Flag.listFormat]
  ) { arguments, console in
    if arguments.operands.count > 1 {
      console.fail(.tooManyOperands(arguments.operands[1], command: "indicators"), .wrongUsage)
      return
    }
    let found = Catalogue.builtIn.entries(containing: arguments.operands.first ?? "")
    let isJSON = arguments.value(of: Flag.listFormat) == "json"
    console.print { output in
      if isJSON {
        IndicatorList.writeJSON(found, to: &output)
      } else {
        IndicatorList.writeText(found, to: &output)
      }
    }
  }

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

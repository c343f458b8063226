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
}

import ReportKit

extension Command {
  static let extract = Command(
    name: "extract", operands: "FILE… | FOLDER… | -",
    summary: Wording(
      en: "find every figure that reports state", zh: "找出报告中陈述的每一个数据"),
    examples: [
      Example(
        "vetreport extract report.txt", en: "the figures of a report, as a table",
        zh: "以表格显示一份报告的数据"),
      Example(
        "vetreport extract --format csv --bom --output facts.csv reports/",
        en: "all reports of a folder into a spreadsheet", zh: "把文件夹里的全部报告写入电子表格"),
      Example(
        "vetreport extract --select teachers,funding --format ndjson report.txt | jq .value",
        en: "some indicators for another program", zh: "把部分指标交给其他程序"),
      Example(
        "vetreport extract --explain 12:5 report.txt",
        en: "why a number was read as it was", zh: "说明一个数字为何这样读"),
    ],
    flags: [
      Flag.format, Flag.output, Flag.select, Flag.mark, Flag.explain,
    ]
  ) { arguments, console in
    guard !arguments.operands.isEmpty else {
      console.fail(.missingOperand(command: "extract", operand: "FILE…"), .wrongUsage)
      return
    }
    if let place = arguments.value(of: Flag.explain) {
      Explanation.run(place, arguments, &console)
    } else {
      Extraction.run(arguments, &console)
    }
  }
}

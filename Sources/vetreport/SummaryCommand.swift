import ReportKit

extension Command {
  static let summary = Command(
    name: "summary", operands: "FILE… | FOLDER… | -",
    summary: Wording(
      en: "what each report says, for people", zh: "概括每份报告的内容，供人阅读"),
    examples: [
      Example(
        "vetreport summary report.txt", en: "key figures, prizes, money and findings as Markdown",
        zh: "以 Markdown 列出主要数据、获奖、经费与核对发现"),
      Example(
        "vetreport summary --output report.html report.txt",
        en: "a page with charts and the whole text, every figure marked",
        zh: "生成带图表和全文的网页，每个数据均有标记"),
      Example(
        "vetreport summary --format json reports/", en: "all reports of a folder for a program",
        zh: "把文件夹里的全部报告交给程序"),
    ],
    flags: [Flag.summaryFormat, Flag.output]
  ) { arguments, console in
    guard !arguments.operands.isEmpty else {
      console.fail(.missingOperand(command: "summary", operand: "FILE…"), .wrongUsage)
      return
    }
    Summarising.run(arguments, &console)
  }
}

import ReportKit

extension Command {
  static let compare = Command(
    name: "compare", operands: "FILE FILE… | FOLDER…",
    summary: Wording(
      en: "put the figures of several reports side by side", zh: "并列对比多份报告的数据"),
    examples: [
      Example(
        "vetreport compare 2020.txt 2021.txt", en: "two years of a school, with the changes",
        zh: "对比一所学校两年的数据及其变化"),
      Example(
        "vetreport compare --by period --only-shared reports/",
        en: "the schools of each year beside each other, where all state a figure",
        zh: "按年度并列各校都报告了的数据"),
      Example(
        "vetreport compare --output comparison.html reports/",
        en: "a page that can be sorted", zh: "生成可排序的网页"),
    ],
    flags: [
      Flag.compareFormat, Flag.output, Flag.select, Flag.order, Flag.onlyShared, Flag.jobs,
      Flag.mark,
    ]
  ) { arguments, console in
    guard !arguments.operands.isEmpty else {
      console.fail(
        .missingOperand(command: "compare", operand: "FILE FILE…"), .wrongUsage)
      return
    }
    Comparing.run(arguments, &console)
  }
}

import ReportKit

/// Makes the help texts from the commands' and flags' own values.
enum Help {
  private static let examples = Wording(en: "Examples:", zh: "示例：")
  private static let usage = Wording(en: "Usage:", zh: "用法：")
  private static let commands = Wording(en: "Commands:", zh: "命令：")
  private static let options = Wording(en: "Options:", zh: "选项：")
  private static let statuses = Wording(
    en: """
      Exit status: 0 done · 1 ‘check’ found something · 2 wrong usage or configuration ·
      3 an input could not be read (the others are done) · 4 a result could not be written ·
      70 a fault of the program
      """,
    zh: """
      退出状态：0 完成 · 1 check 有发现 · 2 用法或配置错误 ·
      3 有输入无法读取（其余已完成） · 4 结果无法写入 · 70 程序自身的错误
      """)
  private static let about = Wording(
    en: """
      vetreport reads reports of vocational education, finds every figure that they state, and tells
      which of them cannot both be true.
      """,
    zh: "vetreport 读取职业教育报告，找出其中陈述的每一个数据，并指出哪些数据不可能同时成立。")

  /// The help of the program.
  static func text(in language: Language) -> String {
    var text = about.text(in: language) + "\n\n" + examples.text(in: language) + "\n"
    let first = [Command.check, .extract, .text, .indicators, .explain].compactMap(\.examples.first)
    text += rows(first.map { ($0.line, $0.purpose.text(in: language)) })
    text += "\n" + usage.text(in: language) + " vetreport COMMAND …\n\n"
    text += commands.text(in: language) + "\n"
    text += rows(
      Command.all.map { ("\($0.name) \($0.operands)", $0.summary.text(in: language)) })
    text += "\n" + options.text(in: language) + "\n"
    text += rows(flags([Flag.version] + Flag.everywhere, language))
    return text + "\n" + statuses.text(in: language) + "\n"
  }

  /// The help of one command.
  static func text(of command: Command, in language: Language) -> String {
    var text = "vetreport \(command.name): \(command.summary.text(in: language))\n\n"
    text += examples.text(in: language) + "\n"
    text += rows(command.examples.map { ($0.line, $0.purpose.text(in: language)) })
    let options = command.flags.isEmpty ? "" : " […]"
    text += "\n\(usage.text(in: language)) "
    text += "vetreport \(command.name)\(options) \(command.operands)\n\n"
    text += self.options.text(in: language) + "\n"
    return text + rows(flags(command.flags + Flag.everywhere, language))
  }

  private static func flags(_ flags: [Flag], _ language: Language) -> [(String, String)] {
    flags.map { flag in
      (flag.name + (flag.placeholder.map { " " + $0 } ?? ""), flag.purpose.text(in: language))
    }
  }

  /// Two columns; a long first cell has a line of its own.
  private static func rows(_ rows: [(String, String)]) -> String {
    let widest = min(32, rows.map { DisplayWidth.of($0.0) }.max() ?? 0)
    var text = ""
    for (name, purpose) in rows {
      if DisplayWidth.of(name) > widest {
        text += "  \(name)\n  " + String(repeating: " ", count: widest)
      } else {
        text += "  " + DisplayWidth.fit(name, to: widest)
      }
      text += "  \(purpose)\n"
    }
    return text
  }
}

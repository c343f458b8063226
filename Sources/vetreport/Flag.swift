import ReportKit

/// One option of the command line: the value from which parsing, help and completions come.
struct Flag: Sendable {
  /// As typed: `--format`.
  let name: String
  /// What stands for its value in the help; nil for a flag without one.
  let placeholder: String?
  /// The values that it takes; empty for any.
  let choices: [String]
  let isRepeatable: Bool
  let purpose: Wording

  init(
    _ name: String, _ placeholder: String? = nil, choices: [String] = [],
    isRepeatable: Bool = false, purpose: Wording
  ) {
    self.name = name
    self.placeholder = placeholder
    self.choices = choices
    self.isRepeatable = isRepeatable
    self.purpose = purpose
  }
}

extension Flag {
  /// Flags that every command knows.
  static let everywhere = [language, help]

  static let language = Flag(
    "--lang", "LANGUAGE", choices: Language.allCases.map(\.rawValue),
    purpose: Wording(
      en: "language of messages: zh or en (default: as the locale says)",
      zh: "提示语言：zh 或 en（默认随系统语言）"))
  static let help = Flag(
    "--help", purpose: Wording(en: "print this help", zh: "显示帮助"))
  static let version = Flag(
    "--version", purpose: Wording(en: "print the version", zh: "显示版本"))

  static let format = Flag(
    "--format", "FORMAT", choices: FactFormat.allCases.map(\.rawValue),
    purpose: Wording(
      en: "ndjson (a fact a line), json, csv or table (default: table on a terminal, else ndjson)",
      zh: "ndjson（每行一条）、json、csv 或 table（默认：终端上为 table，否则为 ndjson）"))
  static let checkFormat = Flag(
    "--format", "FORMAT", choices: CheckFormat.allCases.map(\.rawValue),
    purpose: Wording(
      en: "text (default), line, json, ndjson, sarif, github, junit or csv",
      zh: "text（默认）、line、json、ndjson、sarif、github、junit 或 csv"))
  static let summaryFormat = Flag(
    "--format", "FORMAT", choices: SummaryFormat.allCases.map(\.rawValue),
    purpose: Wording(
      en: "markdown (default), html, text or json",
      zh: "markdown（默认）、html、text 或 json"))
  static let compareFormat = Flag(
    "--format", "FORMAT", choices: ComparisonFormat.allCases.map(\.rawValue),
    purpose: Wording(
      en: "table (default), markdown, csv, html or json",
      zh: "table（默认）、markdown、csv、html 或 json"))
  static let order = Flag(
    "--by", "ORDER", choices: Comparison.Order.allCases.map(\.rawValue),
    purpose: Wording(
      en: "subject (default: an organisation's years side by side) or period",
      zh: "subject（默认：同一单位的各年度并列）或 period（同一年度的各单位并列）"))
  static let onlyShared = Flag(
    "--only-shared",
    purpose: Wording(en: "only what all reports state", zh: "只列各份报告都有的数据"))
  static let selectRules = Flag(
    "--select", "RULES", isRepeatable: true,
    purpose: Wording(
      en: "only these rules: ids or beginnings of ids, separated by commas",
      zh: "只用这些规则：编号或编号的开头，用逗号隔开"))
  static let ignore = Flag(
    "--ignore", "RULES", isRepeatable: true,
    purpose: Wording(en: "all but these rules", zh: "不用这些规则"))
  static let show = Flag(
    "--show", "WHAT", choices: CheckShow.allCases.map(\.rawValue),
    purpose: Wording(
      en: "findings (default), or also what was tested: verified, undecidable or all",
      zh: "findings（默认），或同时列出检验过的关系：verified（成立）、undecidable（无法判定）、all（全部）"))
  static let failOn = Flag(
    "--fail-on", "SEVERITY", choices: FailOn.allCases.map(\.rawValue),
    purpose: Wording(
      en: "findings from which on the status is 1: error (default), warning, note or never",
      zh: "从哪一级起退出状态为 1：error（默认）、warning、note 或 never"))
  static let baseline = Flag(
    "--baseline", "FILE",
    purpose: Wording(
      en: "findings that are known and do not count", zh: "已知、不再计入的发现"))
  static let writeBaseline = Flag(
    "--write-baseline", "FILE",
    purpose: Wording(
      en: "write what is found as a baseline; it is known from then on (status 0)",
      zh: "把全部发现写成基线，此后视为已知（退出状态 0）"))
  static let config = Flag(
    "--config", "FILE",
    purpose: Wording(
      en: "settings (default: the nearest .vetreport.json upward from the current folder)",
      zh: "配置文件（默认：从当前文件夹向上最近的 .vetreport.json）"))
  static let isolated = Flag(
    "--isolated",
    purpose: Wording(en: "use no .vetreport.json", zh: "不使用 .vetreport.json"))
  static let jobs = Flag(
    "--jobs", "N",
    purpose: Wording(
      en: "reports that are checked at once (default: one a processor)",
      zh: "同时检查的报告数（默认：每个处理器一份）"))
  static let color = Flag(
    "--color", "WHEN", choices: ColorChoice.allCases.map(\.rawValue),
    purpose: Wording(
      en: "auto (default: on a terminal, unless NO_COLOR is set), always or never",
      zh: "auto（默认：仅终端，且未设置 NO_COLOR）、always 或 never"))
  static let listFormat = Flag(
    "--format", "FORMAT", choices: ["text", "json"],
    purpose: Wording(en: "text (default) or json", zh: "text（默认）或 json"))
  static let output = Flag(
    "--output", "[FORMAT=]FILE", isRepeatable: true,
    purpose: Wording(
      en: "write to FILE instead of standard output; FORMAT=FILE may be repeated",
      zh: "写入 FILE 而不是标准输出；FORMAT=FILE 可以多次使用"))
  static let select = Flag(
    "--select", "KEYS", isRepeatable: true,
    purpose: Wording(
      en: "only these indicators: keys or beginnings of keys, separated by commas",
      zh: "只要这些指标：键或键的开头，用逗号隔开"))
  static let mark = Flag(
    "--bom",
    purpose: Wording(
      en: "begin a CSV with a byte order mark, for Excel",
      zh: "在 CSV 开头写入字节顺序标记，供 Excel 使用"))
  static let explain = Flag(
    "--explain", "LINE[:COLUMN]",
    purpose: Wording(
      en: "tell why the numbers of a line were read as they were, or are no facts",
      zh: "说明某一行的数字为何这样读，或为何不作为数据"))
  static let blocks = Flag(
    "--blocks",
    purpose: Wording(
      en: "print the structure: headings, paragraphs, tables", zh: "显示结构：标题、段落、表格"))
}

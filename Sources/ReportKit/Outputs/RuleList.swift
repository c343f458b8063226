/// The rules of `check` as text for people and as JSON for programs.
package enum RuleList {
  /// Id, severity and title in columns.
  package static func writeText(
    _ rules: [CheckRule], isChinese: Bool, to output: inout ByteWriter
  ) {
    let words = ResultWords(isChinese: isChinese)
    let width = rules.map { "\($0.id)".utf8.count }.max() ?? 0
    for rule in rules {
      output.append(DisplayWidth.fit("\(rule.id)", to: width))
      output.append("  ")
      output.append(DisplayWidth.fit(rule.severity.rawValue, to: 7))
      output.append("  ")
      output.append(words.text(rule.title))
      output.append("\n")
    }
  }

  /// An array of objects: id, severity, title, explanation and example, in both languages.
  package static func writeJSON(_ rules: [CheckRule], to output: inout ByteWriter) {
    output.append("[")
    for (index, rule) in rules.enumerated() {
      output.append(index == 0 ? "\n{\"id\":" : ",\n{\"id\":")
      output.append(json: rule.id)
      output.append(",\"severity\":")
      output.append(json: rule.severity.rawValue)
      write("title", rule.title, to: &output)
      write("explanation", rule.explanation, to: &output)
      output.append(",\"example\":")
      output.append(json: rule.example)
      output.append("}")
    }
    output.append("\n]\n")
  }

  private static func write(_ name: String, _ remark: Remark, to output: inout ByteWriter) {
    output.append(",\"\(name)\":{\"en\":")
    output.append(json: remark.english)
    output.append(",\"zh\":")
    output.append(json: remark.chinese)
    output.append("}")
  }

  /// Everything about one rule, and how to silence it.
  package static func writeDefinition(
    _ rule: CheckRule, isChinese: Bool, to output: inout ByteWriter
  ) {
    let words = ResultWords(isChinese: isChinese)
    output.append("\(rule.id)  \(words.text(rule.title))\n")
    output.append(words.text(rule.explanation) + "\n\n")
    output.append("severity  \(rule.severity.rawValue)\n")
    output.append("example   \(rule.example)\n")
    output.append("silence   --ignore \(rule.id)\n")
    let reason = isChinese ? "原因" : "why it is right"
    let text = isChinese ? "报告中的原文" : "words of the report"
    output.append("          .vetreport.json: {\"suppressions\": [{\"rule\": \"\(rule.id)\", ")
    output.append("\"text\": \"\(text)\", \"reason\": \"\(reason)\"}]}\n")
  }
}

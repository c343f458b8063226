/// What is wrong with a file of settings, and on which line of it.
struct SettingsFault: Error, Hashable {
  /// What should have stood where the file stops being JSON.
  enum Expected: Hashable {
    case value, name, colon, commaOrBrace, commaOrBracket, digit, closingQuote, escape, end
  }

  enum Reason: Hashable {
    case syntax(Expected, found: String)
    case notUTF8
    case tooDeep
    case repeatedKey(String)
    case unknownKey(String, suggestion: String?, known: [String])
    /// A value of another sort: what is expected in words of both languages.
    case wrongValue(key: String, english: String, chinese: String)
    case wrongChoice(String, key: String, choices: [String], suggestion: String?)
    case unknownRule(String, suggestion: String?)
    case missingKey(String)
    case noReason
    /// Neither a fingerprint nor rule and text.
    case noTarget
    case newerVersion(Int, known: Int)
    case noBaseline
  }

  var line: Int
  var reason: Reason

  init(_ line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  var wording: Wording { Wording(en: english, zh: chinese) }
}

extension SettingsFault {
  private var english: String {
    func guess(_ suggestion: String?) -> String {
      suggestion.map { "; did you mean ‘\($0)’? " } ?? "; "
    }
    switch reason {
    case .syntax(let expected, let found):
      return "no JSON: expected \(SettingsFault.english(expected)), found "
        + (found.isEmpty ? "the end" : "‘\(found)’")
    case .notUTF8: return "no UTF-8; save the file again as UTF-8"
    case .tooDeep: return "nested too deeply; expected a plain object"
    case .repeatedKey(let key): return "‘\(key)’ is given twice; give it once"
    case .unknownKey(let key, let suggestion, let known):
      return "there is no key ‘\(key)’" + guess(suggestion) + "known: "
        + known.joined(separator: ", ")
    case .wrongValue(let key, let english, _): return "‘\(key)’: expected \(english)"
    case .wrongChoice(let value, let key, let choices, let suggestion):
      return "‘\(value)’ is no value of ‘\(key)’" + guess(suggestion) + "expected one of: "
        + choices.joined(separator: ", ")
    case .unknownRule(let rule, let suggestion):
      return "there is no rule ‘\(rule)’" + guess(suggestion) + "‘vetreport rules’ lists all"
    case .missingKey(let key): return "expected the key ‘\(key)’, which is missing"
    case .noReason: return "a suppression needs a ‘reason’ that says why"
    case .noTarget: return "a suppression needs a ‘fingerprint’, or ‘rule’ and ‘text’"
    case .newerVersion(let version, let known):
      return
        "a baseline of version \(version); expected \(known) or older: a newer vetreport wrote it"
    case .noBaseline: return "no baseline; expected the object that --write-baseline writes"
    }
  }

  private static func english(_ expected: Expected) -> String {
    switch expected {
    case .value: "a value"
    case .name: "a key in double quotation marks"
    case .colon: "‘:’"
    case .commaOrBrace: "‘,’ or ‘}’"
    case .commaOrBracket: "‘,’ or ‘]’"
    case .digit: "a digit"
    case .closingQuote: "a closing quotation mark"
    case .escape: "an escape such as \\n or \\u4E2D"
    case .end: "the end"
    }
  }
}

extension SettingsFault {
  private var chinese: String {
    func guess(_ suggestion: String?) -> String {
      suggestion.map { "；是不是“\($0)”？" } ?? "；"
    }
    switch reason {
    case .syntax(let expected, let found):
      return "不是 JSON：此处应为\(SettingsFault.chinese(expected))，实际是"
        + (found.isEmpty ? "文件末尾" : "“\(found)”")
    case .notUTF8: return "不是 UTF-8；请重新存为 UTF-8"
    case .tooDeep: return "嵌套太深；应为普通的对象"
    case .repeatedKey(let key): return "“\(key)”给了两次；请只给一次"
    case .unknownKey(let key, let suggestion, let known):
      return "没有“\(key)”这个键" + guess(suggestion) + "可用的键：" + known.joined(separator: "、")
    case .wrongValue(let key, _, let chinese): return "“\(key)”：应为\(chinese)"
    case .wrongChoice(let value, let key, let choices, let suggestion):
      return "“\(key)”不能是“\(value)”" + guess(suggestion) + "可用的值："
        + choices.joined(separator: "、")
    case .unknownRule(let rule, let suggestion):
      return "没有“\(rule)”这条规则" + guess(suggestion) + "用“vetreport rules”查看全部规则"
    case .missingKey(let key): return "缺少“\(key)”"
    case .noReason: return "忽略项需要用“reason”说明原因"
    case .noTarget: return "忽略项需要“fingerprint”，或者“rule”和“text”"
    case .newerVersion(let version, let known):
      return "基线的版本是 \(version)；应为 \(known) 或更早：它由更新的 vetreport 写成"
    case .noBaseline: return "不是基线；应为 --write-baseline 写出的对象"
    }
  }

  private static func chinese(_ expected: Expected) -> String {
    switch expected {
    case .value: "一个值"
    case .name: "双引号中的键"
    case .colon: "“:”"
    case .commaOrBrace: "“,”或“}”"
    case .commaOrBracket: "“,”或“]”"
    case .digit: "数字"
    case .closingQuote: "右引号"
    case .escape: "转义符，如 \\n 或 \\u4E2D"
    case .end: "文件末尾"
    }
  }
}

extension QuantityRule {
  /// 3Q7S, 5G, 1+X, 191班, 12345热线, 〔2019〕5号: digits that spell a name.
  static let code = QuantityRule(
    id: "code",
    explanation: """
      Digits beside Latin letters or a plus sign, telephone and document numbers, classes (191班) and \
      addresses spell a name. Units in Latin letters (GB, Mbps, m2) are not meant.
      """
  ) { site in
    guard !site.numeral.isChinese else { return plusWithNumerals(site) }
    let text = site.text
    let start = site.numeral.start
    let end = site.numeral.digitsEnd
    let previous = text[start - 1]
    // 1金+2银+3铜
    if text.hasAny(of: "金银铜", at: site.behind), previous == 0x2B { return nil }
    if text.isLetter(at: start - 1) || previous == 0x2B || previous == 0x23 || previous == 0x5F
      || previous == 0x40 || (previous == 0x2E && text.isLetter(at: start - 2))
      || (previous == 0x2D && text.isLetter(at: start - 2))
    {
      return .silence(end: pastCode(text, from: end))
    }
    if text[end] == 0x2B || (text.isLetter(at: end) && site.unit == nil) {
      return .silence(end: pastCode(text, from: end))
    }
    if text.length(of: hotlines, at: end) > 0 { return .silence(end: end) }
    let behind = site.behind
    if text.length(of: classWords, at: behind) > 0, !site.numeral.hasScale,
      !text.has("班次", at: behind), !isCountOfClasses(site)
    {
      return .silence(end: behind + 3)
    }
    if site.numeral.end == end, isLabelledCode(text, before: site.before) {
      return .silence(end: pastCode(text, from: end))
    }
    return nil
  }

  /// 12班 after 共 or 开设 counts classes; 191班 is one.
  private static func isCountOfClasses(_ site: NumberSite) -> Bool {
    site.text.length(
      of: countLeads, endingAt: site.before) > 0
  }

  /// 电话, 邮编, 国标代码, 专业代码, QQ, and the dash of 0750-1234567.
  private static func isLabelledCode(_ text: Bytes, before place: Int) -> Bool {
    var label = place
    if text[label - 1] == 0x3A { label -= 1 } else if text.has("：", endingAt: label) { label -= 3 }
    return text.length(of: codeLabels, endingAt: label) > 0
  }

  private static let codeLabels: WordList = [
    "电话", "邮编", "代码", "编号", "传真", "热线", "手机", "账号", "编码", "学号", "邮政编码", "批准文号", "备案号", "号码", "房间号",
    "国标码", "标识码", "识别码", "机构码",
  ]

  private static func pastCode(_ text: Bytes, from place: Int) -> Int {
    var end = place
    while text.isDigit(at: end) || text.isLetter(at: end) || text[end] == 0x2B || text[end] == 0x2D
      || (text[end] == 0x2E && text.isDigit(at: end + 1))
    {
      end += 1
    }
    return end
  }

  /// 三加二, 3+2 with Chinese numerals: 一+三.
  private static func plusWithNumerals(_ site: NumberSite) -> NumberReading? {
    let text = site.text
    if text[site.numeral.start - 1] == 0x2B || text[site.numeral.end] == 0x2B {
      return .silence(end: site.numeral.end)
    }
    return nil
  }

  private static let hotlines: WordList = ["热线", "政务", "平台热线", "服务热线"]
  private static let classWords: WordList = ["班", "号", "弄"]
  private static let countLeads: WordList = ["共", "有", "开设", "共设", "举办", "共计", "合计", "开办", "增办"]
}

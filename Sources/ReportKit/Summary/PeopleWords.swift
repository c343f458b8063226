/// Hedges and units in the words of people.
package enum PeopleWords {
  /// What stands before a figure that is not exact.
  package static func hedge(_ approximation: Approximation, isChinese: Bool) -> String {
    switch approximation {
    case .exact: ""
    case .about: isChinese ? "约" : "about "
    case .over: isChinese ? "超" : "over "
    case .nearly: isChinese ? "近" : "nearly "
    case .atLeast: isChinese ? "不少于" : "at least "
    case .atMost: isChinese ? "不超过" : "at most "
    }
  }

  /// What stands behind a figure's digits: `人`, ` people`, `:1`.
  ///
  /// English leaves measure words out that say nothing of what is counted (个, 项).
  package static func unit(_ unit: Unit?, after number: String, isChinese: Bool) -> String {
    guard let unit else { return "" }
    if isChinese { return unit.unitClass == .points ? "个百分点" : unit.description }
    let base = english(unit.baseName)
    let per = unit.perName.map { " per \(perNames[$0] ?? $0)" } ?? ""
    guard !base.isEmpty else { return per }
    let isSign = unit.unitClass == .percent || unit.unitClass == .ratio
    // One person, two people.
    let name = number == "1" ? singulars[base] ?? base : base
    return (isSign ? "" : " ") + name + per
  }

  private static func english(_ name: String) -> String {
    if let word = names[name] { return word }
    // Signs and Latin units are the same in both languages.
    return name.utf8.allSatisfy { $0 < 0x80 } || name == "㎡" || name == "‰" ? name : ""
  }

  private static let names = [
    "人": "people", "人次": "attendances", "元": "yuan", "㎡": "m²", "亩": "mu", "公顷": "ha",
    "册": "volumes", "年": "years", "月": "months", "个月": "months", "天": "days", "小时": "hours",
    "学时": "class hours", "课时": "class hours", "学分": "credits", "倍": "times", "pp": "pp",
    "周": "weeks", "学年": "school years", "学期": "terms", "分钟": "minutes", "美元": "US dollars",
    "欧元": "euros", "立方米": "m³", "米": "m", "公里": "km", "吨": "t", "公斤": "kg", "千瓦": "kW",
    "人日": "person-days", "人天": "person-days", "人月": "person-months",
    "平方公里": "km²", "标准课时": "standard class hours",
  ]

  private static let singulars = [
    "people": "person", "attendances": "attendance", "volumes": "volume", "years": "year",
    "months": "month", "days": "day", "hours": "hour", "class hours": "class hour",
    "credits": "credit", "weeks": "week", "terms": "term",
  ]

  private static let perNames = [
    "人": "person", "生": "student", "年": "year", "生·年": "student and year",
    "人·年": "person and year", "月": "month", "人·月": "person and month", "校": "school",
    "师": "teacher", "学时": "class hour", "课时": "class hour", "天": "day", "周": "week",
    "学期": "term", "㎡": "m²", "家": "firm", "项": "item", "个": "item",
  ]
}

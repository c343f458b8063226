/// Shorter forms of names: 江洲培英职校 is 江洲市培英职业技术学校, 端远科技 is 江洲市端远科技有限公司.
enum NameForms {
  /// Characters that short forms leave out.
  private static let droppable = Set(
    "市县区省州第职业技术中等高级教育专科学校院有限责任股份公司集团".unicodeScalars.map(\.value))
  /// 市 县 区 省 州 end the places that names begin with.
  private static func isMarker(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E02, 0x53BF, 0x533A, 0x7701, 0x5DDE: true
    default: false
    }
  }

  /// Whether `short` has the characters of `full` in their order and leaves out only such as short forms
  /// do, or the place at its start.
  static func isShort(_ short: [UInt32], of full: [UInt32]) -> Bool {
    guard short.count >= 4, full.count > short.count, let end = short.last, let last = full.last,
      SubjectNames.class(end) == SubjectNames.class(last)
    else { return false }
    return hasStart(full) { matches(short, full, from: $0) }
      && (!isAmbiguous(short) || isAmbiguous(full))
  }

  /// 江洲学院 is no form of 江洲职业技术学院, which is a college of its own.
  private static func isAmbiguous(_ name: [UInt32]) -> Bool {
    // 学院, 大学
    guard name.count >= 2, name.count <= 5 else { return false }
    switch (name[name.count - 2], name[name.count - 1]) {
    case (0x5B66, 0x9662), (0x5927, 0x5B66): break
    default: return false
    }
    // 职 技 师 say of which sort it is.
    return !name.contains(where: { $0 == 0x804C || $0 == 0x6280 || $0 == 0x5E08 })
  }

  private static func matches(_ short: [UInt32], _ full: [UInt32], from start: Int) -> Bool {
    guard full[start] == short[0] else { return false }
    var place = 0
    var dropped = 0
    for index in start..<full.count {
      let scalar = full[index]
      if place < short.count, scalar == short[place] {
        place += 1
      } else if droppable.contains(scalar) {
        dropped += 1
      } else {
        return false
      }
    }
    return place == short.count && dropped <= 8
  }

  /// Whether `holds` for a place where a name may begin: its start, and behind its places.
  @inline(__always)
  private static func hasStart(_ name: [UInt32], where holds: (Int) -> Bool) -> Bool {
    if holds(0) { return true }
    for index in 2..<max(2, min(9, name.count - 1))
    where isMarker(name[index]) && holds(index + 1) { return true }
    return province(name).map(holds) ?? false
  }

  /// The last place where a name may begin.
  private static func lastStart(_ name: [UInt32]) -> Int {
    var last = province(name) ?? 0
    _ = hasStart(name) { start in
      last = max(last, start)
      return false
    }
    return last
  }

  /// 广东海讯电子有限公司: the number of characters of a province without its 省.
  private static func province(_ name: [UInt32]) -> Int? {
    guard name.count > 4 else { return nil }
    if provinces.contains(UInt64(name[0]) << 32 | UInt64(name[1])) {
      // 省, 市 behind it are found as markers.
      return isMarker(name[2]) ? nil : 2
    }
    return nil
  }

  private static let provinces: Set<UInt64> = {
    let names: [String] = [
      "北京", "天津", "上海", "重庆", "河北", "河南", "云南", "辽宁", "湖南", "安徽", "山东", "新疆", "江苏", "浙江", "江西",
      "湖北", "广西", "甘肃", "山西", "陕西", "吉林", "福建", "贵州", "广东", "青海", "西藏", "四川", "宁夏", "海南", "中国",
    ]
    return Set(
      names.map { name in
        name.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
      })
  }()

  // MARK: - Short names without an ending

  /// The names by which a text may speak of an organisation without saying what it is.
  static func brands(of name: [UInt32], isFirm: Bool) -> [[UInt32]] {
    var core = name[lastStart(name)...]
    if let open = core.firstIndex(of: 0xFF08), open - core.startIndex >= 2 { core = core[..<open] }
    guard isFirm else { return schoolBrands(name, core) }
    for (first, second) in firmEndings
    where core.count > 2 && core[core.endIndex - 2] == first && core[core.endIndex - 1] == second {
      core = core.dropLast(2)
    }
    guard core.count >= 2, core.count <= 10 else { return [] }
    return core.count >= 4 ? [Array(core), Array(core.prefix(2))] : [Array(core)]
  }

  /// 公司, 责任, 有限, 股份, 集团.
  private static let firmEndings: [(UInt32, UInt32)] = [
    (0x516C, 0x53F8), (0x8D23, 0x4EFB), (0x6709, 0x9650), (0x80A1, 0x4EFD), (0x96C6, 0x56E2),
  ]

  /// 新会机电 of 江门市新会机电职业技术学校, 江洲一职 of 江洲市第一职业技术学校.
  private static func schoolBrands(
    _ name: [UInt32], _ core: ArraySlice<UInt32>
  ) -> [[UInt32]] {
    // 职业, 中等
    let tail = core.indices.dropLast().first {
      (core[$0] == 0x804C && core[$0 + 1] == 0x4E1A)
        || (core[$0] == 0x4E2D && core[$0 + 1] == 0x7B49)
    }
    guard let tail else { return [] }
    let head = core[..<tail]
    // 第
    if head.count == 2, head[head.startIndex] == 0x7B2C,
      let marker = name.firstIndex(where: isMarker), marker >= 2
    {
      return [Array(name[..<marker]) + [head[head.startIndex + 1], 0x804C]]
    }
    return head.count >= 3 && head.count <= 6 ? [Array(head)] : []
  }

  /// Words that say what the organisation before them did.
  private static let acts: WordList = [
    "投入", "投资", "捐赠", "捐资", "提供", "接收", "接纳", "安排", "派出", "选派", "派驻", "出资", "拥有", "现有", "每年", "累计",
    "共有", "共投", "共接",
    "获", "荣获", "将", "组织", "开展", "建成", "建有", "承办", "参与", "招收", "招聘", "录用", "支付", "负责", "引进", "开设",
    "设立", "完成", "实现", "成为", "已", "通过", "培训", "输送", "推出", "打造", "牵头", "先后", "还", "为学", "向学", "为集",
    "新增", "主动", "出台",
    "支持", "吸纳", "留用", "在校", "是", "系", "位于", "坐落", "地处", "成立于", "创建于", "创办于", "始建于", "占地", "年产",
    "年销", "年营", "主营", "主要从事", "专业从事", "致力于", "注册资", "员工", "职工", "参照", "全年", "今年", "去年", "当年",
  ]

  /// Whether a verb stands at `place`, so that a short name before it is what acts.
  static func acts(_ text: Bytes, at place: Int) -> Bool {
    if text.length(of: acts, at: place) > 0 { return true }
    // 海讯2022年投入…
    return text.isDigit(at: place) && text.isDigit(at: place + 3) && text.has("年", at: place + 4)
  }

  /// Whether a name goes on behind `place`, or stands in a list.
  static func goesOn(_ text: Bytes, at place: Int) -> Bool {
    text.hasAny(of: "、和与及等", at: place)
  }
}

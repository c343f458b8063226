/// Finds the noun phrases around a figure that say of which contest, which aid or which sort it is.
enum PhraseReader {
  /// Bytes of the longest phrase.
  private static let longest = 120

  /// Words before which a noun phrase begins: verbs, prepositions, and who did it.
  private static let boundaries: WordList = [
    "的", "了", "是", "为", "有", "在", "与", "和", "及", "对", "从", "被", "将", "把", "由", "以", "共", "达", "获",
    "于", "到", "中",
    "荣获", "获得", "取得", "斩获", "完成", "开展", "组织", "举办", "举行", "承办", "协办", "参加", "参与", "建成", "建立", "新建",
    "扩建",
    "改建", "设立", "开设", "开发", "编写", "编制", "编印", "出版", "制定", "制订", "修订", "形成", "立项", "承担", "申报", "申请",
    "入选",
    "获评", "评为", "认定", "培养", "培育", "接收", "提供", "安排", "选派", "聘请", "聘任", "引进", "吸纳", "召开", "发表", "撰写",
    "主持",
    "主编", "参编", "推出", "打造", "投入", "投资", "实施", "享受", "发放", "落实", "资助", "签订", "签署", "其中", "全年", "全校",
    "学校",
    "学院", "集团", "我校", "本校", "我院", "目前", "累计", "合计", "共计", "新增", "增设", "增加", "年", "月", "日", "等", "已",
    "均", "各",
    "并", "还", "又", "另", "包括", "含", "下设", "分设", "现", "达到", "超过", "来自", "每", "占", "完善", "加强", "推进",
    "深化", "面向",
    "依托", "通过", "利用", "围绕", "针对", "先后", "分别", "牵头", "联合", "携手", "用于", "争取", "募集", "发布", "推送", "设置",
    "配备",
    "购置", "上述", "该", "此", "派出", "指导", "授予", "出资", "配套", "也", "都", "至", "或", "输出", "派", "成立", "组建",
    "比", "较",
    "该校", "该院", "该基地", "该公司", "入围", "出征", "代表", "备战", "共享", "以来", "下辖", "但", "师生", "选手", "一批",
    "一系列", "多种", "多个",
  ]

  /// Where the noun phrase that ends at `end` begins: behind a pause, a figure or a verb.
  static func start(_ text: Bytes, _ end: Int, floor: Int) -> Int {
    var start = end
    let floor = max(floor, end - longest)
    var isQuoted = false
    while start > floor {
      let (scalar, length) = text.scalar(before: start)
      if scalar == 0x201D { isQuoted = true }  // ”
      if scalar == 0x201C {  // “
        guard isQuoted else { break }
        isQuoted = false
      }
      guard isQuoted || scalar == 0x201C || isWord(scalar) else { break }
      if !isQuoted, scalar != 0x201C, text.length(of: boundaries, endingAt: start) > 0,
        !isInside(text, start)
      {
        break
      }
      start -= length
    }
    return isQuoted ? end : start
  }

  /// 年度 and 中职 are words of their own, whatever 年 and 中 say.
  private static func isInside(_ text: Bytes, _ place: Int) -> Bool {
    text.length(of: compounds, at: place - 3) > 0
  }

  private static let compounds: WordList = [
    "中职", "中高职", "中等", "中小学", "中国", "中华", "中级", "中心", "中文", "中德", "中外", "中式", "中西", "中餐", "中药",
    "中医", "中共", "中小", "中青", "现代", "现场", "现金", "年度",
    "年会", "及以上",
    "以上", "上市", "上级", "等级", "比赛", "比武", "在线", "在校", "在岗", "在职", "在册", "在籍", "在读", "在编", "在研", "在建",
    "在训", "共享", "共建", "公共", "对口", "和谐", "为民",
    "到岗",
    "含金", "对接", "对外", "年末", "年底", "现状", "每日", "日常", "上岗", "各类", "各级", "派驻", "达标", "获奖", "各项",
  ]

  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xB7, 0x2B: true
    default: false
    }
  }

  /// The last phrase of `range` that ends in one of `nouns`.
  static func last(_ text: Bytes, endingIn nouns: WordList, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound {
      let length = text.length(of: nouns, endingAt: end)
      if length > 0, end - length >= range.lowerBound {
        let start = start(text, end, floor: range.lowerBound)
        if end - start >= length { return start..<end }
      }
      end -= max(1, text.scalar(before: end).length)
    }
    return nil
  }

  /// The first phrase of `range` that ends in one of `nouns`.
  static func first(_ text: Bytes, endingIn nouns: WordList, _ range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      let length = text.length(of: nouns, at: place)
      if length > 0, place + length <= range.upperBound {
        let start = start(text, place + length, floor: range.lowerBound)
        return start < place + length ? start..<place + length : nil
      }
      place += text.scalar(at: place).length
    }
    return nil
  }

  /// Without 国家级, 省级 … at its start, which are levels.
  static func withoutLevel(_ text: Bytes, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = text.length(of: levels, at: start)
      guard length > 0 else { break }
      start += length
    }
    return span(start, range.upperBound)
  }

  private static let levels: WordList = [
    "国家级", "省部级", "省级", "市厅级", "市级", "区级", "县级", "校级", "院级", "以上", "及以上", "、", "国家", "全国", "全省",
    "全市", "各类",
    "各级", "各种", "各项", "相关", "主要", "多种", "新增", "提供", "建设", "出版", "开发", "校企共同", "共同", "合作开发", "共建",
    "合编", "实际",
    "累计", "年生均", "生均", "中职生均", "全年度", "年度", "本年", "仅", "编制", "立项", "捐赠", "互派", "发布", "帮助", "向其",
    "输送", "教师主编",
    "主编", "完成",
    "小型", "大型", "接收", "吸收", "开办", "开展", "出台", "获得", "获", "区域内", "合计", "全过程", "自主", "现有", "拥有", "设有",
    "签约", "每年",
    "全年", "发表", "撰写", "编写", "承担", "主持", "召开", "举办", "用于", "修订", "企业提供", "企业聘请", "行业聘请", "聘请",
  ]
}

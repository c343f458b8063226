/// The units that figures are printed in: canonical name, class, and every spelling.
package enum UnitTable {
  /// One unit a line: `class canonical spelling spelling …`; the canonical name is a spelling of itself.
  private static let source: StaticString = """
    person 人 名 位 位数
    personTimes 人次 人/次 人（次） 人(次) 人·次 人次数
    count 个
    count 项
    count 家
    count 所
    count 套
    count 本
    count 次
    count 场
    count 门
    count 间
    count 册
    count 篇
    count 份
    count 期
    count 节
    count 款
    count 面
    count 枚
    count 支
    count 台
    count 座
    count 栋
    count 幢
    count 处
    count 部
    count 种
    count 件
    count 类 大类
    count 组
    count 队
    count 批
    count 轮
    count 条
    count 例
    count 户
    count 株
    count 艘
    count 辆
    count 架
    count 只
    count 张
    count 幅
    count 块
    count 片
    count 首
    count 集
    count 卷
    count 页
    count 字
    count 笔
    count 宗
    count 则
    count 堂
    count 场次
    count 班次
    count 批次
    count 件次
    count 项次
    count 门次
    count 课次
    count 校次
    count 台套 台（套） 台(套) 台/套 套（台） 套(台) 台件 台（件）
    count 大
    count 方面
    count 层
    count 对
    count 把
    count 盏
    count 棵
    count 盆
    count 票
    count 单
    count 系
    count 院
    count 校区
    count 中心
    count 平台
    count 基地
    count 学分
    count 米
    count 公里
    count 吨
    count 公斤 千克
    count 千瓦 kW KW kw
    count 立方米 m³
    count 岗
    count 标段
    count 床
    count 席
    count 代
    count 员
    count 小类
    count 班 班级
    count 道
    count 封
    count 场馆
    count 节次
    count 专业
    count 课程
    count 学校
    count 企业
    count 项目
    count 工位
    money 元 元人民币 块钱
    money 美元
    money 欧元
    money 港元 港币
    money 英镑
    money 日元
    area ㎡ 平方米 平米 m2 m² M2 M² 平方 ㎡ 平方公尺
    area 亩
    area 公顷
    area 平方公里
    percent % ％ 个%
    percent ‰
    points pp 个百分点 百分点 个百分比 pct
    ratio :1
    ratio :
    times 倍
    data Mbps mbps MBPS Mb/s Mb M/S 兆
    data Gbps gbps
    data GB Gb gb
    data TB tb T
    data MB
    data PB
    duration 年
    duration 月 个月 月份
    duration 天
    duration 小时 个小时 h
    duration 分钟
    duration 周 个星期 星期
    duration 学时
    duration 课时
    duration 学年 个学年
    duration 学期 个学期
    duration 人日
    duration 人天
    duration 标准课时
    duration 人月
    count 生
    count 人·年
    count 校
    count 师
    """

  /// Everything that the literal says.
  private struct Contents: Sendable {
    var names: [String] = []
    var classes: [Unit.Class] = []
    var tree = WordTree(capacity: 512)
    /// Unit of each word of the tree.
    var units: [UInt8] = []
  }

  private static let contents = read()

  package static var names: [String] { contents.names }
  package static var classes: [Unit.Class] { contents.classes }

  /// The unit with this canonical name.
  package static func unit(_ name: String) -> Unit? {
    contents.names.firstIndex(of: name).map { Unit(UInt8($0)) }
  }

  /// The longest unit that is spelled at `place`, with what stands behind its `/`.
  package static func longest(in text: Bytes, at place: Int) -> (unit: Unit, end: Int)? {
    guard let found = contents.tree.longest(in: text, at: place) else { return nil }
    let base = contents.units[found.word]
    guard text[found.end] == 0x2F else { return (Unit(base), found.end) }
    guard let per = contents.tree.longest(in: text, at: found.end + 1) else {
      return (Unit(base), found.end)
    }
    return (Unit(base, per: contents.units[per.word]), per.end)
  }

  private static func read() -> Contents {
    var contents = Contents()
    let text = Bytes(source)
    var place = 0
    while place < text.count {
      var field = 0
      while place < text.count, text[place] != 0x0A {
        let start = place
        while place < text.count, text[place] != 0x20, text[place] != 0x0A { place += 1 }
        add(text, start..<place, field: field, to: &contents)
        field += 1
        if text[place] == 0x20 { place += 1 }
      }
      place += 1
    }
    return contents
  }

  private static func add(
    _ text: Bytes, _ word: Range<Int>, field: Int, to contents: inout Contents
  ) {
    if field == 0 {
      contents.classes.append(unitClass(text, word))
      return
    }
    if field == 1 { contents.names.append(text.string(word)) }
    let known = contents.tree.count
    guard let index = contents.tree.insert(text, word), index == known else { return }
    contents.units.append(UInt8(contents.names.count - 1))
  }

  /// The class that a word of the literal, or of the catalogue, names.
  package static func unitClass(_ text: Bytes, _ word: Range<Int>) -> Unit.Class {
    for candidate in Unit.Class.allCases
    where word.count == candidate.name.utf8CodeUnitCount && text.has(candidate.name, at: word.lowerBound) {
      return candidate
    }
    return .count
  }
}

extension Unit.Class {
  /// The name in the catalogue's source.
  package var name: StaticString {
    switch self {
    case .person: "person"
    case .personTimes: "personTimes"
    case .count: "count"
    case .money: "money"
    case .area: "area"
    case .percent: "percent"
    case .ratio: "ratio"
    case .points: "points"
    case .data: "data"
    case .duration: "duration"
    case .times: "times"
    }
  }
}

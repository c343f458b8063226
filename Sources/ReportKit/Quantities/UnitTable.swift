/// The units that figures are printed in: canonical name, class, and every spelling.
package enum UnitTable {
  /// One unit a line: `class canonical spelling spelling …`; the canonical name is a spelling of itself.
  ///
  /// `~head` marks the persons of 元/人, `~thing` the measure words of machines and the like.
  ///
  /// Behind a spelling `!` lists what makes it the beginning of another word: 支 of 支部 measures
  /// nothing. `~noun` marks units that are nouns (8系, 4平台), `~any` those that count anything (三大),
  /// `~never` those that stand only behind a `/`, `~place` those that count where the words around them say
  /// so (四省, 三方). The catalogue names the first sixty-four by bits.
  private static let source: StaticString = """
    person 人!才,间,制,行,民,文,均,工智 个人!奖,项,赛,荣誉,先进,和,用户,信息,账户,及,或 名!师工程,工程建设,工程项目,工程实施,工程”,列前 位!一体,数 位数 号人 ~head
    personTimes 人次 人/次 人（次） 人(次) 人·次 人次数
    count 个!一工,一”,一活,一模,一批,一行,一标,一百,一体,一系,一、,一，,一。,一的,一样,性化,体户,人奖
    count 项!目化
    count 家!长,庭,乡,国
    count 所!有,在,属,需,示,谓,长
    count 套
    count 本!科,土,校学,校教,校在,校共,校现,校的,校为,校与,校，,校。,校、,校获,校区,校园,地,次,年,学,院,专,届,市,省,级,线
    count 次!产业,方
    count 场!地,所
    count 门!峡,户
    count 间
    count 册
    count 篇
    count 份
    count 期!工程,建设项目,货,望,末,中,间,待,项目
    count 节!能,日,约,假
    count 款
    count 面!向,对,积,临,貌
    count 枚
    count 支!部,行,撑,持,援
    count 台!山,县,州 ~thing
    count 座
    count 栋
    count 幢
    count 处!级,长,室,于,理
    count 部!门,委,署,长,分,队,级
    count 种
    count 件
    count 类!型 大类
    count 组!织,成,建,长
    count 队
    count 批
    count 轮
    count 条!龙,线,心
    count 例
    count 户
    count 株 ~thing
    count 艘
    count 辆 ~thing
    count 架 ~thing
    count 只!有,要,是,需 ~thing
    count 张
    count 幅
    count 块!头 ~thing
    count 片!区,面
    count 首!批,届,次,个,家
    count 集
    count 卷
    count 页
    count 字!型,典
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
    count 台套 套（台） 套(台) 台件 台（件） ~thing
    count 台（套） 台(套) 台/套 ~thing
    count 大 ~any
    count 方面
    count 层!次,级,面
    count 对!一,口,接,外,于 ~any
    count 把!握,关,学 ~thing
    count 盏 ~thing
    count 棵 ~thing
    count 盆
    count 票
    count 单!位,元,式,招,独 ~any
    count 系!列,统,主任 ~noun
    count 院!校,士,系,级,长 ~noun
    count 校区 ~noun
    count 中心 ~noun
    count 平台 ~noun
    count 基地 ~noun
    count 学分
    count 米
    count 公里
    count 吨
    count 公斤 千克
    count 千瓦 kW KW kw
    count 立方米 m³
    count 岗 ~noun
    count 标段
    count 床
    count 头!部,脑,等,条,尾,衔 ~thing
    count 席 ~never
    count 代 ~never
    count 员 ~never
    count 小类
    count 双!师,高,创,一,元,选,证,向,导,休,方,减,语,阅,盲,带,百,千,万,轨,体,优,提,层,重,主,循,身,聘,栖,基,班,边,线,学,招,控,碳,融,联,挂
    count 头!衔,脑,部,等,号,条,领,目,疼,痛,版,雁,牌,绪
    count 锭
    count 匹!配,敌,马
    count 瓶!颈
    count 箱
    count 户次
    count 车次 辆次
    count 岁
    count 班!主任,级,组,长,次 班级 ~noun
    count 道!德,路
    count 封
    count 场馆 ~noun
    count 标箱 标准箱 TEU
    count 家(次) 家（次） ~any
    count 节次
    count 专业 ~noun
    count 课程 ~noun
    count 学校 ~noun
    count 企业 ~noun
    count 项目 ~noun
    count 工位 ~noun
    money 元!素,化,合,旦,育人,主体,共,并,协同,制 元人民币 块钱
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
    data Mbps mbps MBPS Mb/s Mb M/S 兆 M!P,p,W,w,H,h,m,B,b,O,o,A,a,公,型
    data Gbps gbps
    data GB Gb gb
    data TB tb T
    data MB
    data PB
    duration 年
    duration 月 月份
    duration 个月
    duration 天!津,然
    duration 小时 个小时 h
    duration 分钟
    duration 周!年,边,岁,围 个星期 星期
    duration 学时
    duration 课时
    duration 学年 个学年
    duration 学期 个学期
    duration 人日
    duration 人天
    duration 标准课时
    duration 人月
    count 生 ~never ~head
    count 人·年 ~never ~head
    count 生·年 ~never ~head
    count 人·月 ~never ~head
    count 校 ~never
    count 师 ~never
    count 县!级,域,长,委,里,内,外,城,政,教,职,区,属,直,域,市区,一,财,人 ~noun ~place
    count 市!场,级,长,委,里,内,外,政,教,直,属,民,区,中,一,财,值,级,赛,级,职,技,优,人,面,示 ~noun ~place
    count 省!级,长,委,里,内,外,政,教,直,属,厅,份,赛,中,高,技,职,优,一,财,示,部,级,市级,去,略,下,时,力 ~noun ~place
    count 区!级,域,长,委,里,内,外,政,教,直,属,位,别,分,间,块,一 ~noun ~place
    count 镇!级,长,政,街,江,一,定,静 ~noun ~place
    count 乡!级,村,长,亲,土,情,音,愁,一,试,镇卫,镇党,镇干 ~noun ~place
    count 国!家,内,外,际,语,有,产,防,庆,企,标,赛,之,学,情,土,旗,门,策,画,人,民,营,优,道,一 ~noun ~place
    count 地!级,方,区,理,质,位,处,址,面,下,点,块,段,带,域,震,球,铁,图,产,市,税,基,道,一,毯,头,势,形,缘,气,利 ~noun ~place
    count 方!面,式,法,案,向,便,针,位,言,阵,程,圆,米,才,可,能,正,略,队,形,协议,块,寸,剂,舟,志,格,的,责,负,不,有,无,对 ~noun ~place
    count 起!来,到,步,草,点,源,始,于,飞,重,薪,航,用,降,诉,止,居,因,义,伏,码,立,初,评,跳,床,舞,名,床,落
    count 分!之,别,为,类,校,院,公,工,析,布,管,享,段,层,部,支,行,成,队,会,配,组,批,步,流,解,担,子,局,厂,店,明,红,馆,米,期,钟,句,清,手,辨,离,享,站,区,册,众,秒,贝,重,充,必,赛,给
    """

  /// Everything that the literal says.
  private struct Contents: Sendable {
    var names: [String] = []
    var classes: [Unit.Class] = []
    var flags: [Flags] = []
    var tree = WordTree.empty
    /// Unit of each word of the tree.
    var units: [UInt8] = []
    /// Where each word's `!` list stands in the literal.
    var followers: [Range<Int>] = []
  }

  private struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let noun = Flags(rawValue: 1)
    static let never = Flags(rawValue: 2)
    static let head = Flags(rawValue: 4)
    static let thing = Flags(rawValue: 8)
    static let any = Flags(rawValue: 16)
    static let place = Flags(rawValue: 32)
  }

  /// Units that rules ask for by name.
  package struct Known: Sendable {
    package let percent, permille, points, ratio, colon, medal, yuan, group, month, year: Unit
    package let hour, lesson, event, eventCount, phase, department, section, sort, firm, item,
      age, score, area, place, side: Unit
  }

  private static let contents = read()

  package static let known = Known(
    percent: named("%"), permille: named("‰"), points: named("pp"), ratio: named(":1"),
    colon: named(":"), medal: named("枚"), yuan: named("元"), group: named("大"),
    month: named("月"), year: named("年"), hour: named("学时"), lesson: named("课时"),
    event: named("场"), eventCount: named("场次"), phase: named("期"),
    department: named("系"), section: named("部"), sort: named("类"), firm: named("家"),
    item: named("项"), age: named("岁"), score: named("分"), area: named("区"), place: named("地"),
    side: named("方"))

  package static var names: [String] { contents.names }
  package static var classes: [Unit.Class] { contents.classes }

  /// The unit with this canonical name.
  package static func unit(_ name: String) -> Unit? {
    contents.names.firstIndex(of: name).map { Unit(UInt8($0)) }
  }

  /// For each unit whether bodies are counted in it: 家, 所 and 个 alike.
  package static let bodies: [Bool] = {
    let bodies: Set = ["家", "所", "个"]
    return names.map { bodies.contains($0) }
  }()

  /// The unit that a figure without one is in, by what it measures: 人 for persons.
  package static func main(_ unitClass: Unit.Class) -> Unit { mains[Int(unitClass.rawValue)] }

  private static let mains: [Unit] = Unit.Class.allCases.map { unitClass in
    switch unitClass {
    case .person: named("人")
    case .personTimes: named("人次")
    case .count: named("个")
    case .money: named("元")
    case .area: named("㎡")
    case .percent: named("%")
    case .ratio: named(":1")
    case .points: named("pp")
    case .data: named("Mbps")
    case .duration: named("学时")
    case .times: named("倍")
    }
  }

  /// The literal has all of these; a test says so.
  private static func named(_ name: StaticString) -> Unit {
    let text = Bytes(name)
    // Nearly all names are spellings of their own unit, and found at once.
    if let found = contents.tree.longest(in: text, at: 0), found.end == text.count {
      let base = contents.units[found.word]
      let bytes = UnsafeBufferPointer(start: text.base, count: text.count)
      if contents.names[Int(base)].utf8.elementsEqual(bytes) { return Unit(base) }
    }
    return unit("\(name)") ?? Unit(0)
  }

  /// A unit as it is spelled in a text.
  package struct Spelled {
    package var unit: Unit
    package var end: Int
    /// Index of the spelling.
    fileprivate var word: Int
    fileprivate var wordEnd: Int
  }

  /// The longest unit that is spelled at `place`, with what stands behind its `/`.
  package static func spelled(in text: Bytes, at place: Int) -> Spelled? {
    guard let found = contents.tree.longest(in: text, at: place) else { return nil }
    let base = contents.units[found.word]
    var spelled = Spelled(unit: Unit(base), end: found.end, word: found.word, wordEnd: found.end)
    if text[found.end] == 0x2F, let per = contents.tree.longest(in: text, at: found.end + 1) {
      spelled.unit = Unit(base, per: contents.units[per.word])
      spelled.end = per.end
    }
    return spelled
  }

  /// The longest unit that is spelled at `place`, and where it ends.
  package static func longest(in text: Bytes, at place: Int) -> (unit: Unit, end: Int)? {
    spelled(in: text, at: place).map { ($0.unit, $0.end) }
  }

  /// Whether what looks like a unit begins another word: 支部, 部门, 五位一体.
  package static func beginsAWord(_ spelled: Spelled, in text: Bytes) -> Bool {
    if contents.flags[Int(spelled.unit.base)].contains(.never) { return true }
    let followers = contents.followers[spelled.word]
    guard !followers.isEmpty else { return false }
    // 1500万元共建实训中心: behind 万 it is money.
    if spelled.unit.unitClass == .money, text.hasAny(of: "万亿", endingAt: spelled.wordEnd - 3) {
      return false
    }
    let literal = Bytes(source)
    var start = followers.lowerBound
    while start < followers.upperBound {
      var end = start
      while end < followers.upperBound, literal[end] != 0x2C,
        literal[end] == text[spelled.wordEnd + end - start]
      {
        end += 1
      }
      if end == followers.upperBound || literal[end] == 0x2C { return true }
      while end < followers.upperBound, literal[end] != 0x2C { end += 1 }
      start = end + 1
    }
    return false
  }

  /// Whether the unit is per person: 元/人, 元/生·年.
  package static func isPerHead(_ unit: Unit) -> Bool {
    unit.per != Unit.alone && contents.flags[Int(unit.per)].contains(.head)
  }

  /// Whether the unit counts things that a noun beside it must name: 36台 are no firms.
  package static func isThing(_ unit: Unit) -> Bool {
    contents.flags[Int(unit.base)].contains(.thing)
  }

  /// The unit's bit in a set of measure words: all bits for one that counts anything, none for one that
  /// no such set names (吨, 公里).
  package static func measureBit(_ unit: Unit) -> UInt64 {
    if unit.base < 64 { return 1 << UInt64(unit.base) }
    return contents.flags[Int(unit.base)].isDisjoint(with: [.noun, .any]) ? 0 : .max
  }

  /// Whether the unit is a noun: 8系, 4平台, 3校区.
  package static func isNoun(_ unit: Unit) -> Bool {
    contents.flags[Int(unit.base)].contains(.noun)
  }

  /// Whether the unit is a noun that counts only where the words around it say so: 四省, 三方.
  package static func isPlace(_ unit: Unit) -> Bool {
    contents.flags[Int(unit.base)].contains(.place)
  }

  private static func read() -> Contents {
    var contents = Contents()
    contents.tree = WordTree(capacity: 1024) { tree in
      let text = Bytes(source)
      var place = 0
      while place < text.count {
        var field = 0
        while place < text.count, text[place] != 0x0A {
          let start = place
          while place < text.count, text[place] != 0x20, text[place] != 0x0A { place += 1 }
          add(text, start..<place, field: field, to: &contents, &tree)
          field += 1
          if text[place] == 0x20 { place += 1 }
        }
        place += 1
      }
    }
    return contents
  }

  private static func add(
    _ text: Bytes, _ item: Range<Int>, field: Int, to contents: inout Contents,
    _ tree: inout WordTreeBuilder
  ) {
    if field == 0 {
      contents.classes.append(unitClass(text, item))
      contents.flags.append([])
      return
    }
    if text[item.lowerBound] == 0x7E {
      let flags: [(StaticString, Flags)] = [
        ("~noun", .noun), ("~head", .head), ("~thing", .thing), ("~any", .any), ("~never", .never),
        ("~place", .place),
      ]
      let flag = flags.first { text.has($0.0, at: item.lowerBound) }
      contents.flags[contents.flags.count - 1].insert(flag?.1 ?? [])
      return
    }
    var end = item.lowerBound
    while end < item.upperBound, text[end] != 0x21 { end += 1 }
    let word = item.lowerBound..<end
    if field == 1 { contents.names.append(text.string(word)) }
    // Ratios are read by their rule; a colon behind a number is no unit.
    if contents.classes.last == .ratio { return }
    let known = tree.count
    guard let index = tree.insert(text, word), index == known else { return }
    contents.units.append(UInt8(contents.names.count - 1))
    contents.followers.append(min(end + 1, item.upperBound)..<item.upperBound)
  }

  /// The class that a word of the literal, or of the catalogue, names.
  package static func unitClass(_ text: Bytes, _ word: Range<Int>) -> Unit.Class {
    for candidate in Unit.Class.allCases
    where word.count == candidate.name.utf8CodeUnitCount
      && text.has(candidate.name, at: word.lowerBound)
    {
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

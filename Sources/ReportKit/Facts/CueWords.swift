/// What a word around a figure says about it, besides naming what is counted.
package enum Cue: Sendable, Hashable {
  /// 国家级, 省级 …: strong ones name a level outright, weak ones (省, 市) may be part of a name.
  case level(Level, isStrong: Bool)
  case grade(Grade)
  /// Whose prize or satisfaction it is.
  case by(By)
  case term(isFirst: Bool)
  case status(Status)
  /// 比上年, 较上年: a comparison with the year before follows.
  case lastYear
  /// 新增: what follows was added.
  case added
  /// 原则上, 不低于 …: a norm.
  case norm
  /// 将, 计划: something to come, where a heading speaks of plans.
  case future
  /// 下一步, 打算, 改进措施: a heading of what is to come.
  case plans
  /// 上年, 去年: the year before, where no comparison stands before it.
  case formerYear
  /// 下一年度, 明年: the year after.
  case comingYear
  /// 十三五: the five years of a national plan that end in this one.
  case plan(end: Int16)
  /// 建设期内: in the years that the report reviews.
  case works
  /// 近年来, 历年, 一直, 保持在: up to now.
  case lasting
  /// 生均, 人均; 每人 and the like only of money.
  case perHead(ofMoney: Bool)

  // The raw values are the contract's; a constant costs no conversion.
  package enum Level: String, Sendable, CaseIterable {
    case international, national, provincial, municipal, county, school, industry
  }
  package enum By: String, Sendable, CaseIterable {
    case student, teacher, graduate, employer, parent, enterprise
  }
  package enum Status: String, Sendable, CaseIterable {
    case new, ongoing, completed, applying, planned
  }
}

/// The words and what they say.
package enum CueWords {
  package static var groups: [[(text: StaticString, cue: Cue)]] {
    [levels, grades, people, terms, states, relations]
  }

  private static let levels: [(text: StaticString, cue: Cue)] = [
    ("国际级", .level(.international, isStrong: true)),
    ("国际", .level(.international, isStrong: false)),
    ("世界", .level(.international, isStrong: false)),
    ("世赛", .level(.international, isStrong: false)),
    ("国家级", .level(.national, isStrong: true)), ("国家", .level(.national, isStrong: false)),
    ("国级", .level(.national, isStrong: true)), ("全国", .level(.national, isStrong: true)),
    ("国赛", .level(.national, isStrong: true)), ("教育部", .level(.national, isStrong: false)),
    ("部级", .level(.national, isStrong: true)),
    ("国务院", .level(.national, isStrong: false)), ("中央", .level(.national, isStrong: false)),
    ("北京市", .level(.provincial, isStrong: false)), ("上海市", .level(.provincial, isStrong: false)),
    ("天津市", .level(.provincial, isStrong: false)), ("重庆市", .level(.provincial, isStrong: false)),
    ("广西", .level(.provincial, isStrong: false)), ("内蒙古", .level(.provincial, isStrong: false)),
    ("宁夏", .level(.provincial, isStrong: false)), ("新疆", .level(.provincial, isStrong: false)),
    ("西藏", .level(.provincial, isStrong: false)), ("全自治区", .level(.provincial, isStrong: true)),
    ("省级", .level(.provincial, isStrong: true)), ("省部级", .level(.provincial, isStrong: true)),
    ("全省", .level(.provincial, isStrong: true)), ("省赛", .level(.provincial, isStrong: true)),
    ("省属", .level(.provincial, isStrong: true)), ("自治区级", .level(.provincial, isStrong: true)),
    ("自治区", .level(.provincial, isStrong: false)), ("省", .level(.provincial, isStrong: false)),
    ("厅级", .level(.provincial, isStrong: true)), ("全区", .level(.county, isStrong: true)),
    ("市级", .level(.municipal, isStrong: true)), ("地市级", .level(.municipal, isStrong: true)),
    ("市厅级", .level(.municipal, isStrong: true)), ("地厅级", .level(.municipal, isStrong: true)),
    ("厅局级", .level(.municipal, isStrong: true)), ("市厅（局）级", .level(.municipal, isStrong: true)),
    ("市属", .level(.municipal, isStrong: true)), ("市属级", .level(.municipal, isStrong: true)),
    ("全市", .level(.municipal, isStrong: true)), ("市赛", .level(.municipal, isStrong: true)),
    ("设区市级", .level(.municipal, isStrong: true)), ("市", .level(.municipal, isStrong: false)),
    ("全州", .level(.municipal, isStrong: true)), ("州级", .level(.municipal, isStrong: true)),
    ("全盟", .level(.municipal, isStrong: true)), ("盟市级", .level(.municipal, isStrong: true)),
    ("市州级", .level(.municipal, isStrong: true)), ("地级", .level(.municipal, isStrong: true)),
    ("区级", .level(.county, isStrong: true)), ("县级", .level(.county, isStrong: true)),
    ("区县级", .level(.county, isStrong: true)), ("县区级", .level(.county, isStrong: true)),
    ("县市区级", .level(.county, isStrong: true)), ("县（区）级", .level(.county, isStrong: true)),
    ("全县", .level(.county, isStrong: true)), ("区", .level(.county, isStrong: false)),
    ("县", .level(.county, isStrong: false)),
    ("校级", .level(.school, isStrong: true)), ("院级", .level(.school, isStrong: true)),
    ("校赛", .level(.school, isStrong: true)), ("全校", .level(.school, isStrong: false)),
    ("行业级", .level(.industry, isStrong: true)), ("行业", .level(.industry, isStrong: false)),
    ("行指委", .level(.industry, isStrong: true)),
  ]
  private static let grades: [(text: StaticString, cue: Cue)] = [
    ("特等奖", .grade(.special)), ("一等奖", .grade(.first)), ("二等奖", .grade(.second)),
    ("三等奖", .grade(.third)), ("金奖", .grade(.gold)), ("银奖", .grade(.silver)),
    ("铜奖", .grade(.bronze)), ("金牌", .grade(.gold)), ("银牌", .grade(.silver)),
    ("铜牌", .grade(.bronze)), ("优胜奖", .grade(.excellence)), ("优秀奖", .grade(.excellence)),
    ("一等", .grade(.first)), ("二等", .grade(.second)), ("三等", .grade(.third)),
    ("特等", .grade(.special)), ("1等奖", .grade(.first)), ("2等奖", .grade(.second)),
    ("3等奖", .grade(.third)),
    ("冠军", .grade(.first)), ("亚军", .grade(.second)), ("季军", .grade(.third)),
  ]
  private static let people: [(text: StaticString, cue: Cue)] = [
    ("学生", .by(.student)), ("在校生", .by(.student)), ("同学", .by(.student)), ("选手", .by(.student)),
    ("技能大赛", .by(.student)), ("技能竞赛", .by(.student)), ("职业能力大赛", .by(.student)),
    ("文明风采", .by(.student)), ("技能节", .by(.student)), ("创新创业", .by(.student)),
    ("职业院校技能", .by(.student)), ("学生技能", .by(.student)), ("挑战杯", .by(.student)),
    ("世赛", .by(.student)), ("世界技能大赛", .by(.student)), ("学子", .by(.student)),
    ("毕业生", .by(.graduate)), ("毕业学生", .by(.graduate)), ("校友", .by(.graduate)),
    ("教师", .by(.teacher)), ("老师", .by(.teacher)), ("教职工", .by(.teacher)),
    ("教职员工", .by(.teacher)), ("班主任", .by(.teacher)), ("教学能力", .by(.teacher)),
    ("说课", .by(.teacher)), ("微课", .by(.teacher)), ("教学比赛", .by(.teacher)), ("教师组", .by(.teacher)),
    ("用人单位", .by(.employer)), ("就业单位", .by(.employer)), ("雇主", .by(.employer)),
    ("家长", .by(.parent)), ("学生家长", .by(.parent)), ("企业", .by(.enterprise)),
  ]
  private static let terms: [(text: StaticString, cue: Cue)] = [
    ("上学期", .term(isFirst: true)), ("第一学期", .term(isFirst: true)), ("秋季学期", .term(isFirst: true)),
    ("下学期", .term(isFirst: false)), ("第二学期", .term(isFirst: false)),
    ("春季学期", .term(isFirst: false)),
  ]
  private static let states: [(text: StaticString, cue: Cue)] = [
    ("在研", .status(.ongoing)), ("正在研究", .status(.ongoing)), ("正在建设", .status(.ongoing)),
    ("在建", .status(.ongoing)),
    ("结题", .status(.completed)), ("结项", .status(.completed)), ("通过验收", .status(.completed)),
    ("正在申请", .status(.applying)), ("申请", .status(.applying)), ("申报", .status(.applying)),
    ("受理", .status(.applying)),
    ("新制定", .status(.new)), ("新制订", .status(.new)), ("新出台", .status(.new)),
    ("筹建", .status(.planned)), ("拟建", .status(.planned)), ("新签", .status(.new)),
    ("新立项", .status(.new)),
    ("新增立项", .status(.new)),
    ("立项", .status(.new)),
  ]
  private static let relations: [(text: StaticString, cue: Cue)] = [
    ("比上年", .lastYear), ("比去年", .lastYear), ("较上年", .lastYear), ("较去年", .lastYear),
    ("比上一年", .lastYear), ("较上一年", .lastYear), ("同比", .lastYear), ("与上年", .lastYear),
    ("与去年", .lastYear),
    ("上年同期", .lastYear), ("去年同期", .lastYear), ("比上学年", .lastYear), ("较上学年", .lastYear),
    ("比前一年", .lastYear), ("较前一年", .lastYear), ("环比", .lastYear), ("比上年度", .lastYear),
    ("较上年度", .lastYear),
    ("比往年", .lastYear), ("较往年", .lastYear), ("较上一学年", .lastYear), ("比上一届", .lastYear),
    ("较上一届", .lastYear),
    ("新增", .added), ("新增加", .added), ("新吸纳", .added), ("新进", .added),
    ("新开设", .added), ("新开", .added), ("新组建", .added), ("新成立", .added), ("新购", .added),
    ("新加入", .added), ("新引进", .added), ("净增", .added),
    ("增设", .added), ("新增设", .added),
    ("新签", .added), ("新签约", .added), ("新订", .added), ("新聘", .added), ("新开", .added),
    ("新招聘", .added), ("新加盟", .added), ("新入盟", .added), ("新发展成员", .added), ("新纳入", .added),
    ("将", .future), ("计划", .future), ("新建", .added),
    ("下一步", .plans), ("打算", .plans), ("改进措施", .plans), ("展望", .plans), ("工作思路", .plans),
    ("努力方向", .plans),
    ("工作计划", .plans), ("招生计划", .plans), ("下年度", .plans), ("今后", .plans), ("工作建议", .plans),
    ("对策", .plans),
    ("十一五", .plan(end: 2010)), ("十二五", .plan(end: 2015)), ("十三五", .plan(end: 2020)),
    ("十四五", .plan(end: 2025)), ("十五五", .plan(end: 2030)),
    ("新添", .added), ("新添置", .added), ("又添", .added), ("新装", .added), ("新配", .added), ("新置", .added),
    ("新配备", .added), ("新安装", .added), ("新购置", .added), ("新购进", .added), ("增添", .added),
    ("增配", .added),
    ("上年", .formerYear), ("去年", .formerYear), ("上一年", .formerYear), ("上年度", .formerYear),
    ("前一年", .formerYear), ("上届", .formerYear), ("上一届", .formerYear), ("前一届", .formerYear),
    ("上一年度", .formerYear), ("前一年度", .formerYear), ("上个年度", .formerYear), ("上一个学年", .formerYear),
    ("上学年", .formerYear), ("上一学年", .formerYear),
    ("下一年度", .comingYear), ("明年", .comingYear), ("来年", .comingYear),
    ("新学年", .comingYear), ("下学年", .comingYear), ("下一学年", .comingYear), ("下一年", .comingYear),
    ("建设期", .works), ("建设周期", .works), ("项目期内", .works), ("建设以来", .works), ("立项以来", .works),
    ("近年来", .lasting), ("历年", .lasting), ("一直", .lasting), ("多年来", .lasting), ("保持在", .lasting),
    ("现在学校每年", .lasting), ("现每年", .lasting), ("近些年", .lasting), ("历年来", .lasting),
    ("不低于", .norm), ("不少于", .norm), ("不超过", .norm), ("不得超过", .norm), ("不高于", .norm),
    ("不得少于", .norm), ("不得低于", .norm), ("原则上", .norm), ("力争", .norm),
    ("确保", .norm), ("拟", .norm), ("应达", .norm), ("应不", .norm), ("应占", .norm), ("必须", .norm),
    ("须", .norm),
    ("计划招", .norm), ("计划新", .norm), ("计划投", .norm), ("计划建", .norm), ("计划开", .norm), ("计划培", .norm),
    ("计划到", .norm), ("计划下", .norm), ("计划吸", .norm), ("计划再", .norm), ("计划用", .norm), ("计划购", .norm),
    ("计划组", .norm), ("计划创", .norm),
    ("计划稳", .norm), ("计划达", .norm), ("计划保", .norm), ("计划控", .norm), ("计划发", .norm),
    ("计划派", .norm), ("计划选", .norm), ("计划走", .norm), ("计划引", .norm), ("计划增", .norm), ("要求达", .norm),
    ("目标值", .norm), ("目标为", .norm), ("保证", .norm), ("承诺", .norm), ("预计", .norm),
    ("生均", .perHead(ofMoney: false)), ("人均", .perHead(ofMoney: false)),
    ("师均", .perHead(ofMoney: false)),
    ("班均", .perHead(ofMoney: false)), ("校均", .perHead(ofMoney: false)),
    ("每生", .perHead(ofMoney: false)), ("户均", .perHead(ofMoney: false)),
    ("每班", .perHead(ofMoney: false)), ("平均每个", .perHead(ofMoney: false)),
    ("平均每所", .perHead(ofMoney: false)), ("平均每家", .perHead(ofMoney: false)),
    ("平均每名", .perHead(ofMoney: false)), ("平均每位", .perHead(ofMoney: false)),
    ("平均每项", .perHead(ofMoney: false)), ("平均每门", .perHead(ofMoney: false)),
    ("平均每人", .perHead(ofMoney: false)), ("平均每生", .perHead(ofMoney: false)),
    ("平均每班", .perHead(ofMoney: false)), ("平均每台", .perHead(ofMoney: false)),
    ("平均每间", .perHead(ofMoney: false)), ("平均每场", .perHead(ofMoney: false)),
    ("平均每期", .perHead(ofMoney: false)),
    ("每位专职", .perHead(ofMoney: false)), ("每名专职", .perHead(ofMoney: false)),
    ("每百名", .perHead(ofMoney: false)),
    ("每百人", .perHead(ofMoney: false)),
    ("平均每班", .perHead(ofMoney: false)),
    ("平均每校", .perHead(ofMoney: false)), ("平均带", .perHead(ofMoney: false)),
    ("平均指导", .perHead(ofMoney: false)),
    ("每人", .perHead(ofMoney: true)), ("每学年享受", .perHead(ofMoney: true)),
    ("每名", .perHead(ofMoney: true)),
    ("每位", .perHead(ofMoney: true)),
  ]
}

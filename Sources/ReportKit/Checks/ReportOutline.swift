/// A chapter that reports of a kind have, by the words that its heading may be told by.
package struct ExpectedChapter: Sendable {
  package let name: String
  package let words: [StaticString]

  init(_ words: StaticString...) {
    self.words = words
    name = words.first.map { "\($0)" } ?? ""
  }
}

/// The outlines that reports of each kind follow.
package enum ReportOutline {
  /// The outlines that a report of a kind may follow.
  package static func outlines(of kind: ReportKind) -> [[ExpectedChapter]] {
    switch kind {
    case .schoolAnnualQuality: [schoolOf2016, annualOf2021, annualOf2022]
    case .collegeAnnualQuality: [annualOf2021, annualOf2022]
    case .regionalAnnualQuality: [regionOf2016, annualOf2021, annualOf2022]
    case .groupSelfAssessment: [selfAssessment]
    case .groupWorkSummary: [workSummary]
    case .cooperationReform: [cooperationReform]
    case .unknown: []
    }
  }

  private static let schoolOf2016 = [
    ExpectedChapter("学校情况", "学校概况", "基本情况", "学校基本"), ExpectedChapter("学生发展"),
    ExpectedChapter("质量保障", "教学质量保障"), ExpectedChapter("校企合作", "产教融合"),
    ExpectedChapter("社会贡献", "服务贡献"), ExpectedChapter("举办者履责", "履责", "政策保障", "政府履责"),
    ExpectedChapter("特色创新", "特色", "典型案例", "创新案例"),
    ExpectedChapter("主要问题", "存在问题", "存在的问题", "问题与", "问题和", "面临挑战", "不足"),
  ]
  private static let regionOf2016 = [
    ExpectedChapter("基本情况", "概况"), ExpectedChapter("学生发展"), ExpectedChapter("质量保障"),
    ExpectedChapter("校企合作", "产教融合"), ExpectedChapter("社会贡献", "服务贡献"),
    ExpectedChapter("政府履责", "履责", "政策保障"), ExpectedChapter("特色创新", "特色", "典型案例"),
    ExpectedChapter("党建"), ExpectedChapter("主要问题", "存在问题", "存在的问题", "问题与", "问题和", "面临挑战", "不足"),
  ]
  private static let annualOf2021 = [
    ExpectedChapter("基本情况", "学校情况", "概况"), ExpectedChapter("学生发展"),
    ExpectedChapter("教学改革", "教育教学"), ExpectedChapter("校企合作", "产教融合"),
    ExpectedChapter("政策保障", "履责"), ExpectedChapter("国际合作", "对外交流", "国际交流"),
    ExpectedChapter("服务贡献", "社会贡献", "社会服务"), ExpectedChapter("党建", "党的建设"),
    ExpectedChapter("面临挑战", "主要问题", "问题与", "问题和", "挑战"),
  ]
  private static let annualOf2022 = [
    ExpectedChapter("人才培养"), ExpectedChapter("服务贡献"), ExpectedChapter("文化传承"),
    ExpectedChapter("国际合作", "国际交流", "对外"), ExpectedChapter("产教融合"),
    ExpectedChapter("发展保障"), ExpectedChapter("面临挑战", "挑战"),
  ]
  private static let selfAssessment = [
    ExpectedChapter("项目建设基本情况", "基本情况"), ExpectedChapter("建设目标实现情况", "目标"),
    ExpectedChapter("各建设任务完成情况", "任务"), ExpectedChapter("建设经费", "经费", "资金"),
    ExpectedChapter("存在的主要问题", "问题", "不足"),
  ]
  private static let workSummary = [
    ExpectedChapter("基本情况"), ExpectedChapter("主要工作与成效", "工作", "成效"),
    ExpectedChapter("存在的问题与不足", "问题", "不足"),
  ]
  private static let cooperationReform = [
    ExpectedChapter("基本原则", "原则"), ExpectedChapter("产业学院建设基本情况", "产业学院"),
    ExpectedChapter("建设任务情况", "任务"), ExpectedChapter("集团平台建设", "集团"),
    ExpectedChapter("中高本衔接", "衔接", "贯通"), ExpectedChapter("现代学徒制", "学徒"),
    ExpectedChapter("服务能力", "服务"),
  ]
}

/// The staff: how many, how qualified, how trained. (教师队伍)
public struct Teachers: Codable, Sendable, Hashable {
  /// 教职工总数/在编教职员 (persons)
  public var staff: Statement?
  /// 编制数 (persons)
  public var establishment: Statement?
  /// 教师总数（专任+兼任/任课教师） (persons)
  public var total: Statement?
  /// 专任教师数 (persons)
  public var fullTime: Statement?
  /// 专业课教师数 (persons)
  public var specialised: Statement?
  /// “双师型”教师数 (persons)
  public var dualQualified: Statement?
  /// 高级职称教师数 (persons)
  public var senior: Statement?
  /// 中级职称教师数 (persons)
  public var middle: Statement?
  /// 硕士及以上人数 (persons)
  public var masters: Statement?
  /// 本科及以上人数 (persons)
  public var bachelors: Statement?
  /// 兼职教师数 (persons)
  public var partTime: Statement?
  /// 兼课教师数 (persons)
  public var concurrent: Statement?
  /// 外聘教师数 (persons)
  public var external: Statement?
  /// 企业导师/师傅数 (persons)
  public var enterpriseMentors: Statement?
  /// 思想政治课专任教师数 (persons)
  public var ideological: Statement?
  /// 德育管理人员数 (persons)
  public var moralAdmin: Statement?
  /// 体育课专任教师数 (persons)
  public var physicalEducation: Statement?
  /// 美育课专任教师数 (persons)
  public var arts: Statement?
  /// 生师比 (ratio)
  public var studentRatio: Statement?
  /// 专业课教师占比 (%)
  public var specialisedShare: Statement?
  /// 双师占比 (%)
  public var dualQualifiedShare: Statement?
  /// 高级职称占比 (%)
  public var seniorShare: Statement?
  /// 中高级职称占比 (%)
  public var middleSeniorShare: Statement?
  /// 硕士占比 (%)
  public var mastersShare: Statement?
  /// 教师培训人次 (cases)
  public var trained: Statement?
  /// 教师下企业实践参与率 (%)
  public var practiceRate: Statement?
  /// 名师/大师/班主任工作室数
  public var masterStudios: Statement?
  /// 教学创新团队数
  public var teams: Statement?
  /// 名师/带头人/优秀教师人数 (persons)
  public var honoured: Statement?
  /// 交流/挂职教师人次 (persons)
  public var exchanged: Statement?
  /// 教师下企业实践人次 (cases)
  public var enterprisePractice: Statement?
  /// 企业师傅与教师比例 (ratio)
  public var mentorRatio: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Teachers: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("teachers.staff", \.staff),
    ModelPlace("teachers.establishment", \.establishment),
    ModelPlace("teachers.total", \.total),
    ModelPlace("teachers.fullTime", \.fullTime),
    ModelPlace("teachers.specialised", \.specialised),
    ModelPlace("teachers.dualQualified", \.dualQualified),
    ModelPlace("teachers.senior", \.senior),
    ModelPlace("teachers.middle", \.middle),
    ModelPlace("teachers.masters", \.masters),
    ModelPlace("teachers.bachelors", \.bachelors),
    ModelPlace("teachers.partTime", \.partTime),
    ModelPlace("teachers.concurrent", \.concurrent),
    ModelPlace("teachers.external", \.external),
    ModelPlace("teachers.enterpriseMentors", \.enterpriseMentors),
    ModelPlace("teachers.ideological", \.ideological),
    ModelPlace("teachers.moralAdmin", \.moralAdmin),
    ModelPlace("teachers.physicalEducation", \.physicalEducation),
    ModelPlace("teachers.arts", \.arts),
    ModelPlace("teachers.studentRatio", \.studentRatio),
    ModelPlace("teachers.specialisedShare", \.specialisedShare),
    ModelPlace("teachers.dualQualifiedShare", \.dualQualifiedShare),
    ModelPlace("teachers.seniorShare", \.seniorShare),
    ModelPlace("teachers.middleSeniorShare", \.middleSeniorShare),
    ModelPlace("teachers.mastersShare", \.mastersShare),
    ModelPlace("teachers.trained", \.trained),
    ModelPlace("teachers.practiceRate", \.practiceRate),
    ModelPlace("teachers.masterStudios", \.masterStudios),
    ModelPlace("teachers.teams", \.teams),
    ModelPlace("teachers.honoured", \.honoured),
    ModelPlace("teachers.exchanged", \.exchanged),
    ModelPlace("teachers.enterprisePractice", \.enterprisePractice),
    ModelPlace("teachers.mentorRatio", \.mentorRatio),
  ]
}

/// Who learns: students on the roll, new ones, leavers, classes. (学生情况)
public struct Enrolment: Codable, Sendable, Hashable {
  /// 在校生数 (persons)
  public var students: Statement?
  /// 招生数/新生数 (persons)
  public var newStudents: Statement?
  /// 毕业生数 (persons)
  public var graduates: Statement?
  /// 巩固率 (%)
  public var retentionRate: Statement?
  /// 男女生比 (ratio)
  public var genderRatio: Statement?
  /// 非全日制学生数 (persons)
  public var partTime: Statement?
  /// 报名人数 (persons)
  public var applicants: Statement?
  /// 审核通过/录取人数 (persons)
  public var admitted: Statement?
  /// 班级数
  public var classes: Statement?
  /// 某班学生数 (persons)
  public var classSize: Statement?
  /// 学徒制/订单班/合作办学学生数 (persons)
  public var sponsored: Statement?
  /// 新生报到率 (%)
  public var registrationRate: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Enrolment: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("enrolment.students", \.students),
    ModelPlace("enrolment.newStudents", \.newStudents),
    ModelPlace("enrolment.graduates", \.graduates),
    ModelPlace("enrolment.retentionRate", \.retentionRate),
    ModelPlace("enrolment.genderRatio", \.genderRatio),
    ModelPlace("enrolment.partTime", \.partTime),
    ModelPlace("enrolment.applicants", \.applicants),
    ModelPlace("enrolment.admitted", \.admitted),
    ModelPlace("enrolment.classes", \.classes),
    ModelPlace("enrolment.classSize", \.classSize),
    ModelPlace("enrolment.sponsored", \.sponsored),
    ModelPlace("enrolment.registrationRate", \.registrationRate),
  ]
}

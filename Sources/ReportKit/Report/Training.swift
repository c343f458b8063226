/// Training for others than the own students. (社会培训)
public struct Training: Codable, Sendable, Hashable {
  /// 培训人次 (persons)
  public var personTimes: Statement?
  /// 培训通过率 (%)
  public var passRate: Statement?
  /// 工种数
  public var occupations: Statement?
  /// 培训与在校生比 (ratio)
  public var toStudentRatio: Statement?
  /// 培训场次、期数
  public var sessions: Statement?
  /// 服务企业数
  public var companies: Statement?
  /// 培训到账经费 (元)
  public var income: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Training: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("training.personTimes", \.personTimes),
    ModelPlace("training.passRate", \.passRate),
    ModelPlace("training.occupations", \.occupations),
    ModelPlace("training.toStudentRatio", \.toStudentRatio),
    ModelPlace("training.sessions", \.sessions),
    ModelPlace("training.companies", \.companies),
    ModelPlace("training.income", \.income),
  ]
}

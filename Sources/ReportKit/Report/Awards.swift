/// Prizes and medals: of which competition, level and grade, how many, by whom. (获奖)
public struct Awards: Codable, Sendable, Hashable {
  /// 获奖数
  public var count: Statement?
  /// 获奖人数 (persons)
  public var winners: Statement?
  /// 承办赛事数
  public var hosted: Statement?
  /// 排名
  public var rank: Statement?
  /// Each list of medals or prizes that stands together, as a vector over its grades.
  public var medals: [MedalList] = []

  /// What a report says nothing of.
  public init() {}
}

extension Awards: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("awards.count", \.count),
    ModelPlace("awards.winners", \.winners),
    ModelPlace("awards.hosted", \.hosted),
    ModelPlace("awards.rank", \.rank),
  ]
}

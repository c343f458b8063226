/// How many graduates go on to a further school. (升学)
public struct Progression: Codable, Sendable, Hashable {
  /// 升学人数 (persons)
  public var students: Statement?
  /// 升学比例 (%)
  public var rate: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Progression: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("progression.students", \.students),
    ModelPlace("progression.rate", \.rate),
  ]
}

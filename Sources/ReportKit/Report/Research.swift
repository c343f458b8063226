/// Projects, results, patents and the money that they bring. (科研与服务)
public struct Research: Codable, Sendable, Hashable {
  /// 课题、研发项目数
  public var projects: Statement?
  /// 成果、论文、获奖数
  public var results: Statement?
  /// 专利数
  public var patents: Statement?
  /// 软件著作权数
  public var softwareCopyrights: Statement?
  /// 横向、纵向到款 (元)
  public var funds: Statement?
  /// 科研平台数
  public var platforms: Statement?
  /// 科技特派员等人数、团队数 (persons)
  public var personnel: Statement?
  /// 知识产权合计数
  public var intellectualProperty: Statement?
  /// 新产品数
  public var products: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Research: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("research.projects", \.projects),
    ModelPlace("research.results", \.results),
    ModelPlace("research.patents", \.patents),
    ModelPlace("research.softwareCopyrights", \.softwareCopyrights),
    ModelPlace("research.funds", \.funds),
    ModelPlace("research.platforms", \.platforms),
    ModelPlace("research.personnel", \.personnel),
    ModelPlace("research.intellectualProperty", \.intellectualProperty),
    ModelPlace("research.products", \.products),
  ]
}

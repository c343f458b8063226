/// Where graduates find work, and what they earn. (就业质量)
public struct Employment: Codable, Sendable, Hashable {
  /// 就业（含升学）人数 (persons)
  public var employed: Statement?
  /// 就业率 (%)
  public var rate: Statement?
  /// 专业对口率 (%)
  public var matchRate: Statement?
  /// 本地就业人数 (persons)
  public var local: Statement?
  /// 初次就业平均工资 (元)
  public var startingSalary: Statement?
  /// 某一岗位/个人的工资 (元)
  public var wage: Statement?
  /// 提供岗位数
  public var positions: Statement?
  /// 毕业生与岗位比 (ratio)
  public var positionsPerGraduate: Statement?
  /// 发展前景满意度 (%)
  public var careerSatisfaction: Statement?
  /// 毕业三年晋升比例 (%)
  public var promotionRate: Statement?
  /// 招聘会参与企业数
  public var fairs: Statement?
  /// 自主创业比例 (%)
  public var startupRate: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Employment: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("employment.employed", \.employed),
    ModelPlace("employment.rate", \.rate),
    ModelPlace("employment.matchRate", \.matchRate),
    ModelPlace("employment.local", \.local),
    ModelPlace("employment.startingSalary", \.startingSalary),
    ModelPlace("employment.wage", \.wage),
    ModelPlace("employment.positions", \.positions),
    ModelPlace("employment.positionsPerGraduate", \.positionsPerGraduate),
    ModelPlace("employment.careerSatisfaction", \.careerSatisfaction),
    ModelPlace("employment.promotionRate", \.promotionRate),
    ModelPlace("employment.fairs", \.fairs),
    ModelPlace("employment.startupRate", \.startupRate),
  ]
}

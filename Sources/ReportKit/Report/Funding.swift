/// Money: budgeted, received by source, spent by task, and the rates of both. (经费)
public struct Funding: Codable, Sendable, Hashable {
  /// 预算投入 (元)
  public var budget: Statement?
  /// 到位资金 (元)
  public var received: Statement?
  /// 支出 (元)
  public var spent: Statement?
  /// 资金到位率 (%)
  public var receivedRate: Statement?
  /// 支出率、执行率 (%)
  public var spentRate: Statement?
  /// 总收入及分项 (元)
  public var income: Statement?
  /// 分项收入占比 (%)
  public var incomeShare: Statement?
  /// 生均财政拨款、公用经费 (元)
  public var perStudent: Statement?
  /// 项目、企业投资 (元)
  public var investment: Statement?
  /// 校企投入比例 (ratio)
  public var investmentRatio: Statement?

  /// What a report says nothing of.
  public init() {}

  /// Money received, by where it came from (`source`).
  public var receivedBySource: [Figure] { received?.parts(by: .source) ?? [] }
  /// Money received, by what it is for (`about`).
  public var receivedByTask: [Figure] { received?.parts(by: .about) ?? [] }
  /// Money spent, by what it was spent on (`about`).
  public var spentByTask: [Figure] { spent?.parts(by: .about) ?? [] }
}

extension Funding: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("funding.budget", \.budget),
    ModelPlace("funding.received", \.received),
    ModelPlace("funding.spent", \.spent),
    ModelPlace("funding.receivedRate", \.receivedRate),
    ModelPlace("funding.spentRate", \.spentRate),
    ModelPlace("funding.income", \.income),
    ModelPlace("funding.incomeShare", \.incomeShare),
    ModelPlace("funding.perStudent", \.perStudent),
    ModelPlace("funding.investment", \.investment),
    ModelPlace("funding.investmentRatio", \.investmentRatio),
  ]
}

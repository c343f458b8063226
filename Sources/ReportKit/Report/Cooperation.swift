/// What school and firms do together. (校企合作)
public struct Cooperation: Codable, Sendable, Hashable {
  /// 合作企业数
  public var enterprises: Statement?
  /// 签约数
  public var agreements: Statement?
  /// 产业学院数
  public var industryColleges: Statement?
  /// 企业实践基地数
  public var bases: Statement?
  /// 订单班、冠名班、学徒制班数
  public var orderClasses: Statement?
  /// 实习学生数 (persons)
  public var interns: Statement?
  /// 接收实习比例、实习对口率 (%)
  public var internshipShare: Statement?
  /// 生均企业实习经费补贴 (元)
  public var internSubsidyPerStudent: Statement?
  /// 实习专项经费 (元)
  public var internshipFunds: Statement?
  /// 企业提供设备总值 (元)
  public var donatedEquipment: Statement?
  /// 企业提供岗位数
  public var positions: Statement?
  /// 为企业培养、输送人才数 (persons)
  public var talents: Statement?
  /// 校企项目数
  public var projects: Statement?
  /// 共建单位数
  public var parties: Statement?
  /// 合作院校数
  public var partnerSchools: Statement?
  /// 报告、方案、材料份数
  public var documents: Statement?
  /// 走访企业人次 (cases)
  public var visits: Statement?
  /// 实习保险购买率 (%)
  public var insuranceRate: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Cooperation: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("cooperation.enterprises", \.enterprises),
    ModelPlace("cooperation.agreements", \.agreements),
    ModelPlace("cooperation.industryColleges", \.industryColleges),
    ModelPlace("cooperation.bases", \.bases),
    ModelPlace("cooperation.orderClasses", \.orderClasses),
    ModelPlace("cooperation.interns", \.interns),
    ModelPlace("cooperation.internshipShare", \.internshipShare),
    ModelPlace("cooperation.internSubsidyPerStudent", \.internSubsidyPerStudent),
    ModelPlace("cooperation.internshipFunds", \.internshipFunds),
    ModelPlace("cooperation.donatedEquipment", \.donatedEquipment),
    ModelPlace("cooperation.positions", \.positions),
    ModelPlace("cooperation.talents", \.talents),
    ModelPlace("cooperation.projects", \.projects),
    ModelPlace("cooperation.parties", \.parties),
    ModelPlace("cooperation.partnerSchools", \.partnerSchools),
    ModelPlace("cooperation.documents", \.documents),
    ModelPlace("cooperation.visits", \.visits),
    ModelPlace("cooperation.insuranceRate", \.insuranceRate),
  ]
}

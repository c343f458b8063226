/// How well students do and how content people are. (学生素质)
public struct Quality: Codable, Sendable, Hashable {
  /// 毕业率 (%)
  public var graduationRate: Statement?
  /// 文化（基础）课合格率 (%)
  public var coursePassRate: Statement?
  /// 体质测评合格率 (%)
  public var fitnessPassRate: Statement?
  /// 参加体质健康标准测试人数 (persons)
  public var fitnessTested: Statement?
  /// 专业技能合格率 (%)
  public var skillPassRate: Statement?
  /// 证书获取率 (%)
  public var certificateRate: Statement?
  /// 职业技能等级证书获取人数 (persons)
  public var certificates: Statement?
  /// 考证人数 (persons)
  public var certificateCandidates: Statement?
  /// 满意度 (%)
  public var satisfaction: Statement?
  /// 满意度调查人数 (persons)
  public var respondents: Statement?
  /// 完成率/参与率/开设率 (%)
  public var completionRate: Statement?
  /// 每生须获证书数
  public var certificatesRequired: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Quality: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("quality.graduationRate", \.graduationRate),
    ModelPlace("quality.coursePassRate", \.coursePassRate),
    ModelPlace("quality.fitnessPassRate", \.fitnessPassRate),
    ModelPlace("quality.fitnessTested", \.fitnessTested),
    ModelPlace("quality.skillPassRate", \.skillPassRate),
    ModelPlace("quality.certificateRate", \.certificateRate),
    ModelPlace("quality.certificates", \.certificates),
    ModelPlace("quality.certificateCandidates", \.certificateCandidates),
    ModelPlace("quality.satisfaction", \.satisfaction),
    ModelPlace("quality.respondents", \.respondents),
    ModelPlace("quality.completionRate", \.completionRate),
    ModelPlace("quality.certificatesRequired", \.certificatesRequired),
  ]
}

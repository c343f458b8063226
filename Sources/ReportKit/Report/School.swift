/// The school, or the schools of a region, and what they own. (学校概况)
public struct School: Codable, Sendable, Hashable {
  /// 学校数
  public var count: Statement?
  /// 创办年份 (time)
  public var foundedYear: Statement?
  /// 占地面积 (area)
  public var campusArea: Statement?
  /// 建筑面积 (area)
  public var floorArea: Statement?
  /// 总资产 (元)
  public var assets: Statement?
  /// 固定资产 (元)
  public var fixedAssets: Statement?
  /// 荣誉/称号数
  public var honours: Statement?
  /// 重点/示范/品牌专业（点）数
  public var keyPrograms: Statement?
  /// 职教集团数
  public var groups: Statement?
  /// 示范/试点/基地称号项目数
  public var demonstrations: Statement?
  /// 院系/教学部数
  public var departments: Statement?
  /// 校区数
  public var campuses: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension School: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("school.count", \.count),
    ModelPlace("school.foundedYear", \.foundedYear),
    ModelPlace("school.campusArea", \.campusArea),
    ModelPlace("school.floorArea", \.floorArea),
    ModelPlace("school.assets", \.assets),
    ModelPlace("school.fixedAssets", \.fixedAssets),
    ModelPlace("school.honours", \.honours),
    ModelPlace("school.keyPrograms", \.keyPrograms),
    ModelPlace("school.groups", \.groups),
    ModelPlace("school.demonstrations", \.demonstrations),
    ModelPlace("school.departments", \.departments),
    ModelPlace("school.campuses", \.campuses),
  ]
}

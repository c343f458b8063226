/// Programmes, courses, textbooks and plans. (专业与课程)
public struct Curriculum: Codable, Sendable, Hashable {
  /// 专业数
  public var programs: Statement?
  /// 专业群数
  public var programGroups: Statement?
  /// 课程数
  public var courses: Statement?
  /// 教材数
  public var textbooks: Statement?
  /// 教材发行册数
  public var textbookCopies: Statement?
  /// 培养方案、标准、成果套数
  public var plans: Statement?
  /// 资源平台数
  public var platforms: Statement?
  /// 选课、上课人数 (persons)
  public var participants: Statement?
  /// 1+X证书试点数
  public var certPilots: Statement?
  /// 专业类别数
  public var categories: Statement?
  /// 示范课堂数
  public var demonstrationClasses: Statement?
  /// 学时数 (time)
  public var hours: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Curriculum: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("curriculum.programs", \.programs),
    ModelPlace("curriculum.programGroups", \.programGroups),
    ModelPlace("curriculum.courses", \.courses),
    ModelPlace("curriculum.textbooks", \.textbooks),
    ModelPlace("curriculum.textbookCopies", \.textbookCopies),
    ModelPlace("curriculum.plans", \.plans),
    ModelPlace("curriculum.platforms", \.platforms),
    ModelPlace("curriculum.participants", \.participants),
    ModelPlace("curriculum.certPilots", \.certPilots),
    ModelPlace("curriculum.categories", \.categories),
    ModelPlace("curriculum.demonstrationClasses", \.demonstrationClasses),
    ModelPlace("curriculum.hours", \.hours),
  ]
}

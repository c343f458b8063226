/// A vocational-education group: its members by type, its council by role. (职教集团)
public struct GroupMembership: Codable, Sendable, Hashable {
  /// 集团成员单位数
  public var members: Statement?
  /// 理事会人数 (persons)
  public var council: Statement?
  /// 制度、机构、委员会、联盟数
  public var institutions: Statement?
  /// 受惠人数 (persons)
  public var beneficiaries: Statement?
  /// 中高职院校数
  public var schools: Statement?

  /// What a report says nothing of.
  public init() {}

  /// Members by `memberType`: firms, schools, associations.
  public var membersByType: [Figure] { members?.parts(by: .memberType) ?? [] }
  /// The council by `role`.
  public var councilByRole: [Figure] { council?.parts(by: .role) ?? [] }
}

extension GroupMembership: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("group.members", \.members),
    ModelPlace("group.council", \.council),
    ModelPlace("group.institutions", \.institutions),
    ModelPlace("group.beneficiaries", \.beneficiaries),
    ModelPlace("group.schools", \.schools),
  ]
}

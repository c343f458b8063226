/// Help for students: who received how much under which scheme. (资助)
public struct StudentAid: Codable, Sendable, Hashable {
  /// 受助人数 (persons)
  public var persons: Statement?
  /// 资助金额 (元)
  public var amount: Statement?
  /// 人均资助金额 (元)
  public var amountPerPerson: Statement?
  /// 对口支援
  public var counterparts: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension StudentAid: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("aid.persons", \.persons),
    ModelPlace("aid.amount", \.amount),
    ModelPlace("aid.amountPerPerson", \.amountPerPerson),
    ModelPlace("aid.counterparts", \.counterparts),
  ]
}

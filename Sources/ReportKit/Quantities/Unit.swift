/// A unit of measure in its canonical form, alone or per something else: `人`, `㎡`, `元/人`, `人次/年`.
public struct Unit: Sendable, Hashable {
  /// The sort of thing that a unit measures; indicators name the classes they accept.
  public enum Class: UInt8, Sendable, Hashable, CaseIterable {
    /// 人 名 位
    case person
    /// 人次
    case personTimes
    /// Every other measure word: 个 项 家 所 门 册 …
    case count
    case money
    case area
    case percent
    case ratio
    /// Percentage points.
    case points
    /// GB, TB, Mbps
    case data
    /// 年 月 天 小时 学时
    case duration
    /// 倍
    case times
  }

  /// Index into `UnitTable.units`.
  package var base: UInt8
  /// Index into `UnitTable.units` of what stands behind the `/`; `Unit.alone` for none.
  package var per: UInt8

  /// What the unit measures.
  public private(set) var unitClass: Class

  package static let alone: UInt8 = 255

  package init(_ base: UInt8, per: UInt8 = Unit.alone) {
    self.base = base
    self.per = per
    unitClass = UnitTable.classes[Int(base)]
  }
  /// The canonical name of the part before the `/`.
  package var baseName: String { UnitTable.names[Int(base)] }
  /// The canonical name of the part after the `/`.
  package var perName: String? { per == Unit.alone ? nil : UnitTable.names[Int(per)] }
}

extension Unit: CustomStringConvertible {
  /// The canonical name: `人`, `元/人`.
  public var description: String { baseName + (perName.map { "/\($0)" } ?? "") }
}

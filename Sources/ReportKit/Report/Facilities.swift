/// What there is to learn with: rooms, equipment, books, networks. (设施设备)
public struct Facilities: Codable, Sendable, Hashable {
  /// 生均占地面积 (area)
  public var campusAreaPerStudent: Statement?
  /// 生均校舍建筑面积 (area)
  public var floorAreaPerStudent: Statement?
  /// 教学仪器/实训设备值 (元)
  public var equipmentValue: Statement?
  /// 生均教学仪器设备值 (元)
  public var equipmentValuePerStudent: Statement?
  /// 纸质图书
  public var books: Statement?
  /// 生均纸质图书
  public var booksPerStudent: Statement?
  /// 电子图书
  public var ebooks: Statement?
  /// 期刊
  public var periodicals: Statement?
  /// 校园网主干最大带宽 (data)
  public var bandwidth: Statement?
  /// 实训工位数
  public var workstations: Statement?
  /// 生均工位数
  public var workstationsPerStudent: Statement?
  /// 用房/场地面积 (area)
  public var area: Statement?
  /// 实训（实习）基地/中心/实训室数
  public var trainingBases: Statement?
  /// 利用率/覆盖率 (%)
  public var utilisation: Statement?
  /// 体验中心等场馆数
  public var experienceCentres: Statement?
  /// 体验工位/接待人次
  public var experiencePlaces: Statement?
  /// 教学用计算机
  public var computers: Statement?
  /// 楼栋数
  public var buildings: Statement?
  /// 绿化率 (%)
  public var greenRate: Statement?
  /// 数字资源量 (data)
  public var digitalResources: Statement?

  /// What a report says nothing of.
  public init() {}
}

extension Facilities: DomainModel {
  package static let places: [ModelPlace<Self>] = [
    ModelPlace("facilities.campusAreaPerStudent", \.campusAreaPerStudent),
    ModelPlace("facilities.floorAreaPerStudent", \.floorAreaPerStudent),
    ModelPlace("facilities.equipmentValue", \.equipmentValue),
    ModelPlace("facilities.equipmentValuePerStudent", \.equipmentValuePerStudent),
    ModelPlace("facilities.books", \.books),
    ModelPlace("facilities.booksPerStudent", \.booksPerStudent),
    ModelPlace("facilities.ebooks", \.ebooks),
    ModelPlace("facilities.periodicals", \.periodicals),
    ModelPlace("facilities.bandwidth", \.bandwidth),
    ModelPlace("facilities.workstations", \.workstations),
    ModelPlace("facilities.workstationsPerStudent", \.workstationsPerStudent),
    ModelPlace("facilities.area", \.area),
    ModelPlace("facilities.trainingBases", \.trainingBases),
    ModelPlace("facilities.utilisation", \.utilisation),
    ModelPlace("facilities.experienceCentres", \.experienceCentres),
    ModelPlace("facilities.experiencePlaces", \.experiencePlaces),
    ModelPlace("facilities.computers", \.computers),
    ModelPlace("facilities.buildings", \.buildings),
    ModelPlace("facilities.greenRate", \.greenRate),
    ModelPlace("facilities.digitalResources", \.digitalResources),
  ]
}

/// How exactly a figure is stated.
public enum Approximation: UInt8, Sendable, Hashable, CaseIterable {
  /// No word loosens the figure.
  case exact
  /// 约, 大约, 左右, 上下
  case about
  /// 多, 余, 几, 超, 超过, 逾, 突破, and 以上 of something achieved
  case over
  /// 近, 将近, 接近
  case nearly
  /// 不少于, 不低于, 至少, and 以上 of a norm
  case atLeast
  /// 不足, 不到, 不超过, 以内, 以下
  case atMost

  /// The name in the output contract.
  public var name: StaticString {
    switch self {
    case .exact: "exact"
    case .about: "about"
    case .over: "over"
    case .nearly: "nearly"
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    }
  }
}

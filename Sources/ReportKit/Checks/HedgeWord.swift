/// A word that loosens a figure, and how far: the one table of such widths.
///
/// The widths are judgement. The soft set is what a careful author means by the word; outside the hard
/// set no author uses it.
package enum HedgeWord: Sendable, Hashable {
  /// 多 余 几
  case some
  /// 近 将近 接近
  case nearly
  /// 约 大约 左右 上下
  case about
  /// 超 超过 逾
  case beyond
  /// 突破 以上 至少 不少于 不低于
  case atLeast
  /// 不足 不到
  case below
  /// 以内 不超过 至多
  case within

  /// What the word means at its usual.
  package func soft(_ number: PrintedNumber) -> Interval {
    let x = number.value
    let p = number.lastPlace
    switch self {
    case .some: return Interval(x, x + p, excludesLower: true, excludesUpper: true)
    case .nearly: return Interval(x * Rational(9, 10), x)
    case .about:
      let t = spread(x, p)
      return Interval(x - t, x + t)
    case .beyond: return Interval(x, x + Rational.max(p, x.half), excludesLower: true)
    case .atLeast: return Interval(x, x + Rational.max(p, x.half))
    case .below: return Interval(x * Rational(8, 10), x, excludesUpper: true)
    case .within: return Interval(.zero, x)
    }
  }

  /// What the word can mean at all.
  package func hard(_ number: PrintedNumber) -> Interval {
    let x = number.value
    let p = number.lastPlace
    switch self {
    case .some: return Interval(x, x + p * Rational(2), excludesUpper: true)
    case .nearly: return Interval(x * Rational(8, 10), x + number.quantum.half)
    case .about:
      let t = spread(x, p) * Rational(2)
      return Interval(x - t, x + t)
    case .beyond, .atLeast: return Interval(x, nil)
    case .below: return Interval(nil, x, excludesUpper: true)
    case .within: return Interval(nil, x)
    }
  }

  /// Half a unit of the last digit, but no less than 1 % and no more than 10 % of the figure.
  private func spread(_ x: Rational, _ p: Rational) -> Rational {
    Rational.max(x / Rational(100), Rational.min(p.half, x / Rational(10)))
  }

  /// The word that a figure's text has; nil for an exact one.
  package init?(_ quantity: Quantity, in text: Bytes) {
    let range = quantity.range
    func has(_ words: [StaticString]) -> Bool {
      words.contains { text.first($0, from: range.lowerBound, to: range.upperBound) != nil }
    }
    switch quantity.approximation {
    case .exact: return nil
    case .about: self = .about
    case .nearly: self = .nearly
    case .atLeast: self = .atLeast
    case .atMost: self = has(["不足", "不到", "少于", "低于", "小于"]) ? .below : .within
    case .over:
      // 超过1200多人: the word that says more decides.
      if has(["超", "逾", "大于", "高于", "多于"]) {
        self = .beyond
      } else if has(["以上", "突破"]) {
        self = .atLeast
      } else {
        self = has(["多", "余", "几", "数", "上"]) ? .some : .beyond
      }
    }
  }
}

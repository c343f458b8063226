/// How many of `count` things that stand in order come before a place: `isBefore` holds for these, told by
/// their index, and for none behind them.
@inline(__always)
package func partition(of count: Int, isBefore: (Int) -> Bool) -> Int {
  var (low, high) = (0, count)
  while low < high {
    let middle = (low + high) / 2
    if isBefore(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}

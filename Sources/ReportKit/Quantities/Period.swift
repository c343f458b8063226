/// The time that a figure speaks of, in years or months.
///
/// Written as the output contract does: `2020`, `2020/2021` (both ends included), `2018-09/2023-06`,
/// `2023/` since, `/2020` up to.
public struct Period: Sendable, Hashable {
  /// The first year, nil where the period is open at its start.
  public var start: Int16?
  /// The month of the first year, 1…12, where one is printed.
  public var startMonth: Int8?
  /// The last year, nil where the period is open at its end.
  public var end: Int16?
  /// The month of the last year, 1…12, where one is printed.
  public var endMonth: Int8?

  /// A period from its ends.
  public init(start: Int16?, startMonth: Int8? = nil, end: Int16?, endMonth: Int8? = nil) {
    self.start = start
    self.startMonth = startMonth
    self.end = end
    self.endMonth = endMonth
  }

  /// One calendar year.
  public init(year: Int16) { self.init(start: year, end: year) }
}

extension Period: CustomStringConvertible {
  /// The contract's form, such as `2018-09/2023-06`.
  public var description: String {
    func point(_ year: Int16?, _ month: Int8?) -> String {
      guard let year else { return "" }
      guard let month else { return String(year) }
      return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }
    let first = point(start, startMonth)
    let last = point(end, endMonth)
    return first == last ? first : first + "/" + last
  }
}

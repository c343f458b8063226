/// A table of plain values that lives as long as the program: read in place from the program's own data,
/// or made once.
///
/// So it is an address and a count, which costs no counting of references wherever a rule asks.
package struct ConstantTable<Element: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable
{
  /// Where the elements stand; any address in an empty table.
  let base: UnsafePointer<Element>
  package let count: Int

  /// The elements at `base`, which must stay for ever.
  init(base: UnsafePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  /// A copy of the elements, never given back: such tables belong to the program's constants.
  init(keeping elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(elements.count, 1))
    for (index, element) in elements.enumerated() {
      (memory + index).initialize(to: element)
    }
    self.init(base: UnsafePointer(memory), count: elements.count)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  @inline(__always)
  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return base[index]
  }
}

/// A list that is emptied and filled again for every sentence.
///
/// Its elements lie in plain memory that only grows: an array would ask at each element whether it is
/// alone. So copies of a list are one and the same list.
package struct ReusedList<Element: BitwiseCopyable>: RandomAccessCollection {
  private final class Storage {
    var elements: UnsafeMutablePointer<Element>
    var capacity: Int
    var count = 0

    init(capacity: Int) {
      self.capacity = capacity
      elements = .allocate(capacity: capacity)
    }

    deinit { elements.deallocate() }
  }

  private let storage: Storage

  init(capacity: Int) { storage = Storage(capacity: Swift.max(capacity, 1)) }

  package var startIndex: Int { 0 }
  package var endIndex: Int { storage.count }

  @inline(__always)
  package subscript(index: Int) -> Element {
    precondition(index >= 0 && index < storage.count)
    return storage.elements[index]
  }

  @inline(__always)
  func append(_ element: Element) {
    if storage.count == storage.capacity { grow() }
    storage.elements[storage.count] = element
    storage.count += 1
  }

  func removeAll() { storage.count = 0 }

  private func grow() {
    let wider = UnsafeMutablePointer<Element>.allocate(capacity: storage.capacity * 2)
    wider.update(from: storage.elements, count: storage.count)
    storage.elements.deallocate()
    storage.elements = wider
    storage.capacity *= 2
  }
}

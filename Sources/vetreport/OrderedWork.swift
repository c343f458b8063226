/// Does one piece of work for each of many items, on several threads, and hands the results over in
/// the items' order, so that the output is the same however many threads there are.
enum OrderedWork {
  static func run<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, work: @escaping @Sendable (Item) -> Result,
    deliver: (Result) -> Void
  ) {
    guard jobs > 1, items.count > 1 else {
      for item in items { deliver(work(item)) }
      return
    }
    let queue = WorkQueue(items, lookAhead: jobs * 4, work: work)
    let threads = (0..<min(jobs, items.count)).compactMap { _ in
      WorkThread { while queue.workOnNext() {} }
    }
    // Where the system gives no thread, this one does it all.
    if threads.isEmpty {
      for item in items { deliver(work(item)) }
      return
    }
    for index in items.indices { deliver(queue.result(at: index)) }
    for thread in threads { thread.join() }
  }
}

/// Items that wait for a thread, and results that wait for their turn.
///
/// Everything that changes is touched under the lock alone.
private final class WorkQueue<Item: Sendable, Result: Sendable>: @unchecked Sendable {
  private let items: [Item]
  private let work: @Sendable (Item) -> Result
  private let lookAhead: Int
  private let lock = WorkLock()
  private var next = 0
  private var delivered = 0
  private var results: [Int: Result] = [:]

  init(_ items: [Item], lookAhead: Int, work: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.lookAhead = lookAhead
    self.work = work
  }

  /// Takes the next item, if there is one; false where none is left.
  func workOnNext() -> Bool {
    let index: Int? = lock.when({ self.next - self.delivered < self.lookAhead }) {
      guard self.next < self.items.count else { return nil }
      self.next += 1
      return self.next - 1
    }
    guard let index else { return false }
    let result = work(items[index])
    lock.when({ true }) { self.results[index] = result }
    return true
  }

  /// Waits for the result of an item; asked once each, in the items' order.
  func result(at index: Int) -> Result {
    while true {
      let found = lock.when({ self.results[index] != nil }) {
        self.delivered = index + 1
        return self.results.removeValue(forKey: index)
      }
      if let found { return found }
    }
  }
}

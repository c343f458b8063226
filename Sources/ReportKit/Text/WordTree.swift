/// A set of words that is searched scalar by scalar: all words that begin at a place, in one walk.
///
/// Most nodes have one child, and it was made right after them: such a child needs no edge, its parent
/// says which scalar leads to the node behind it. All other edges stand in one hash table, those of
/// the first ideographs in a table of their own. So the tree stays small, which is what its building
/// costs, and a place where no word begins costs one read.
package struct WordTree: @unchecked Sendable {
  /// What a node says.
  package struct Node: Sendable, BitwiseCopyable {
    /// The scalar that leads to the node behind this one in the list; 0 for none.
    package var following: UInt16
    /// The word that ends here, `Node.noWord` for none; and a bit for edges that must be looked up.
    private var bits = Node.noWord

    private static let noWord: UInt16 = 0x7FFF
    private static let edge: UInt16 = 0x8000
    /// More words than this a tree cannot have.
    static let mostWords = Int(noWord)

    init() { following = 0 }

    /// The word that ends here, −1 for none.
    @inline(__always)
    var word: Int {
      get {
        let word = bits & Node.noWord
        return word == Node.noWord ? -1 : Int(word)
      }
      set {
        bits = bits & Node.edge | UInt16(truncatingIfNeeded: newValue) & Node.noWord
      }
    }

    /// Whether edges lead from it that stand in the table.
    @inline(__always)
    var hasEdges: Bool { bits & Node.edge != 0 }

    mutating func addEdge() { bits |= Node.edge }
  }

  /// By first scalar from `firstIdeograph` on the node that it leads to, 0 for none; empty in a small tree.
  let roots: ConstantTable<UInt16>
  let filter: Filter.View
  /// Node 0 is where every word starts.
  let nodes: ConstantTable<Node>
  let edges: EdgeTable.View
  /// The words' number; they are numbered as they came.
  package let count: Int

  static let firstIdeograph: UInt32 = 0x4E00
  static let ideographs = 0x5200

  /// A tree of at most `capacity` nodes, 65,535 at the most, with the words that `fill` adds. It lives as
  /// long as the program.
  package init(capacity: Int, fill: (inout WordTreeBuilder) -> Void) {
    let capacity = min(max(capacity, 1), WordTreeBuilder.largest)
    let nodes = UnsafeMutablePointer<Node>.allocate(capacity: capacity)
    var builder = WordTreeBuilder(nodes, capacity: capacity)
    fill(&builder)
    self.nodes = ConstantTable(base: nodes, count: builder.nodeCount)
    roots = ConstantTable(keeping: builder.roots)
    filter = builder.filter.kept
    edges = builder.edges.kept
    count = builder.count
  }

  /// A tree without words; one for all, since the memory of a tree is never given back.
  static let empty = WordTree(capacity: 1) { _ in }

  /// A tree whose tables were made before.
  init(
    roots: ConstantTable<UInt16>, filter: Filter.View, nodes: ConstantTable<Node>,
    edges: EdgeTable.View, count: Int
  ) {
    (self.roots, self.filter, self.nodes, self.edges) = (roots, filter, nodes, edges)
    self.count = count
  }

  /// How many nodes the tree has.
  package var nodeCount: Int { nodes.count }

  /// The node that the walk reaches from `node` (0 at the start of a word) over `scalar`; 0 for none.
  package func step(_ node: Int, _ scalar: UInt32) -> Int { withView { $0.step(node, scalar) } }

  /// The word that ends at `node`, −1 for none.
  @inline(__always)
  package func word(at node: Int) -> Int {
    nodes[node].word
  }

  /// The longest word that begins at `place`.
  package func longest(in text: Bytes, at place: Int) -> (word: Int, end: Int)? {
    guard filter.mayBegin(in: text, at: place) else { return nil }
    return withView { view in
      var node = 0
      var place = place
      var best: (word: Int, end: Int)?
      while true {
        let (scalar, length) = text.scalar(at: place)
        node = view.step(node, scalar)
        if node == 0 { return best }
        place += length
        let word = view.word(at: node)
        if word >= 0 { best = (word, place) }
      }
    }
  }

  /// The tree for reading only, without checks; it lives as long as the program.
  package struct View {
    fileprivate let roots: UnsafePointer<UInt16>
    fileprivate let rootCount: UInt32
    fileprivate let filter: Filter.View
    fileprivate let nodes: UnsafePointer<Node>
    fileprivate let edges: EdgeTable.View

    /// The node that the walk reaches from `node` (0 at the start of a word) over `scalar`; 0 for none.
    @inline(__always)
    package func step(_ node: Int, _ scalar: UInt32) -> Int {
      // NUL is in no word, and 0 as `following` means none.
      guard scalar &- 1 < 0xFFFF else { return 0 }
      if node == 0 {
        let ideograph = scalar &- WordTree.firstIdeograph
        if ideograph < rootCount { return Int(roots[Int(ideograph)]) }
      } else {
        return goOn(node, scalar)
      }
      return edges.target(UInt32(truncatingIfNeeded: node) << 16 | scalar)
    }

    /// The first place from `place` on where a word may begin, not before `end` for none; and the node
    /// that two characters of three bytes there lead to, 0 where that must be found one by one.
    @inline(__always)
    package func next(in text: Bytes, from place: Int, to end: Int) -> (place: Int, node: Int) {
      filter.next(in: text, from: place, to: end)
    }

    /// The same as `step` from a node that is not the start.
    @inline(__always)
    package func goOn(_ node: Int, _ scalar: UInt32) -> Int {
      guard scalar &- 1 < 0xFFFF else { return 0 }
      if nodes[node].following == UInt16(truncatingIfNeeded: scalar) { return node + 1 }
      guard nodes[node].hasEdges else { return 0 }
      return edges.target(UInt32(truncatingIfNeeded: node) << 16 | scalar)
    }

    /// The word that ends at `node`, −1 for none.
    @inline(__always)
    package func word(at node: Int) -> Int {
      nodes[node].word
    }
  }

  /// Hands a view of the tree to `body`.
  @inline(__always)
  package func withView<Result>(_ body: (View) -> Result) -> Result {
    // There is always node 0; where there are no roots, none is read.
    body(
      View(
        roots: roots.base, rootCount: UInt32(roots.count), filter: filter, nodes: nodes.base,
        edges: edges))
  }
}

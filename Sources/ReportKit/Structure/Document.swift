/// A report as its reader sees it: blocks in reading order, the sections they belong to, and tables.
///
/// All ranges are byte offsets into the normalised text. Readers for other formats (Word, PDF, web
/// pages) hand over the same value, so that nothing after this stage knows where a block came from.
package struct Document: Sendable {
  package var blocks: [Block] = []
  /// Entry 0 stands for the document itself (an empty path).
  package var sections: [Section] = []
  package var tables: [Table] = []
  /// The title as printed, its lines joined by a space.
  package var title = ""
  /// The organisation that reports, in its fullest form in title, imprint or first paragraph.
  package var organisation = ""
  /// The year or years reported on.
  package var period: Period?
  /// The years that its title page says it reviews, to the month: 建设期：2019年7月—2024年6月.
  package var works: Period?
  package var kind = ReportKind.unknown

  package init() {}
}

/// One line of the normalised text (a paragraph, after broken lines were joined).
package struct Block: Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A line of the title page.
    case title
    /// A heading: `一、…`, `1.2 …`, `第一章 …`, or a short line of its own.
    case heading
    /// The heading of a case: `【案例三】…`, `案例1：`.
    case caseHeading
    case paragraph
    /// A numbered or bulleted item that is a sentence of its own: `1.治理结构获得保障优化。完成…`
    case item
    /// An entry of the table of contents.
    case contents
    /// `图 2-1：…`, `表 1-1: …`
    case caption
    /// A row of the table `table`.
    case row
    /// Page numbers, repeated headers, converter marks.
    case residue
  }
  package var kind: Kind
  /// The whole line, without surrounding spaces.
  package var range: Range<Int>
  /// Where the text begins after a number or mark such as `（一）` or `1.2`; `range.lowerBound` without one.
  package var body: Int
  /// Index into `Document.sections` of the innermost section (a heading: of the section it opens).
  package var section: Int32
  /// Index into `Document.tables`, −1 outside of tables.
  package var table: Int32 = -1

  package init(kind: Kind, range: Range<Int>, body: Int, section: Int32, table: Int32 = -1) {
    self.kind = kind
    self.range = range
    self.body = body
    self.section = section
    self.table = table
  }
}

/// A heading and its place in the outline.
package struct Section: Sendable {
  /// The heading as printed, number included, without contents' dots and page numbers. A case's title
  /// on several lines (`案例1：`, then what it is called) holds their line ends.
  package var heading: Range<Int>
  /// Index of the enclosing section; 0 (the document) encloses itself.
  package var parent: Int32
  /// 1 outermost.
  package var level: Int
  package var isCase: Bool

  package init(heading: Range<Int>, parent: Int32, level: Int, isCase: Bool = false) {
    self.heading = heading
    self.parent = parent
    self.level = level
    self.isCase = isCase
  }
}

/// A table with its header understood.
package struct Table: Sendable {
  package struct Column: Sendable {
    package enum Role: UInt8, Sendable {
      /// Running numbers: 序号
      case index
      /// What a row counts: 指标, 项目, 名称; several label columns nest (大类 | 小类).
      case label
      /// 单位, 计量单位
      case unit
      /// Figures.
      case value
      /// Words: 调查方式, 备注, arrows.
      case text
    }
    package var role: Role
    /// Header cells from the outer to the inner (`高级职称` > `人数`); empty where a table has no header.
    package var header: [Range<Int>]
    /// The period that the header states: `2021年`, `2020-2021学年`.
    package var period: Period?

    package init(role: Role, header: [Range<Int>], period: Period? = nil) {
      self.role = role
      self.header = header
      self.period = period
    }
  }
  package struct Row: Sendable {
    /// The printed cells, one a column; empty ranges for blank or merged cells.
    package var cells: [Range<Int>]
    /// The label cell without a leading `其中：` or `其中:`.
    package var label: Range<Int>
    /// What stands above the label: the cells of outer label columns (a merged one's text comes from
    /// the row that prints it) and the row that heads a group. Outermost first, mostly empty.
    package var groups: [Range<Int>]
    /// The period that the row states where the rows are years.
    package var period: Period?
    /// Index of the row that this one is a part of (`其中`), −1 for none.
    package var parent: Int32
    /// Whether the row sums up others: 合计, 总计, 小计.
    package var isTotal: Bool

    package init(
      cells: [Range<Int>], label: Range<Int>, groups: [Range<Int>] = [], period: Period? = nil,
      parent: Int32 = -1, isTotal: Bool = false
    ) {
      self.cells = cells
      self.label = label
      self.groups = groups
      self.period = period
      self.parent = parent
      self.isTotal = isTotal
    }
  }
  /// The caption line, empty where there is none.
  package var caption: Range<Int>
  package var columns: [Column]
  package var rows: [Row]
  package var section: Int32
  /// The unit that the caption or a line below it states for all figures (`单位：万元`), empty without.
  package var unit: Range<Int>

  package init(
    caption: Range<Int>, columns: [Column], rows: [Row], section: Int32, unit: Range<Int> = 0..<0
  ) {
    self.caption = caption
    self.unit = unit
    self.columns = columns
    self.rows = rows
    self.section = section
  }
}

/// The kinds of reports whose outlines are known.
public enum ReportKind: String, Sendable, Hashable, CaseIterable {
  case schoolAnnualQuality
  case collegeAnnualQuality
  case regionalAnnualQuality
  case groupSelfAssessment
  case cooperationReform
  case groupWorkSummary
  case unknown

  /// Whether such a report tells of one year, as quality reports do.
  package var isAnnual: Bool {
    switch self {
    case .schoolAnnualQuality, .collegeAnnualQuality, .regionalAnnualQuality: true
    case .groupSelfAssessment, .cooperationReform, .groupWorkSummary, .unknown: false
    }
  }
}

/// What one report says, as analysts think of it.
///
/// ```swift
/// let report = try ReportAnalyzer().analyze("report.txt")
/// report.teachers.dualQualified?.value
/// ```
///
/// Each model has the name of a domain of the catalogue and a property an indicator, so that
/// `teachers.dualQualified` is found at `report.teachers.dualQualified`. Every figure names the fact
/// that it came from; ``facts`` has them all, those of other domains too.
public struct Report: Sendable, Hashable {
  /// The input as it was named.
  public var path: String
  /// What kind of report it is.
  public var kind: ReportKind
  /// The title as printed, its lines joined by a space.
  public var title: String?
  /// The organisation that reports.
  public var organisation: String?
  /// The time that is reported on.
  public var period: Period?
  /// The outline without the cases.
  public var sections: [Heading]
  /// The cases that the report tells.
  public var cases: Cases
  /// Every figure that the report states, in the order of the text.
  public var facts: [Fact]

  /// The school, or the schools of a region.
  public var school = School()
  /// Who learns.
  public var enrolment = Enrolment()
  /// How well students do, and how content people are.
  public var quality = Quality()
  /// Where graduates find work.
  public var employment = Employment()
  /// How many go on to a further school.
  public var progression = Progression()
  /// The staff.
  public var teachers = Teachers()
  /// What there is to learn with.
  public var facilities = Facilities()
  /// Money in and out.
  public var funding = Funding()
  /// Help for students.
  public var aid = StudentAid()
  /// Prizes and medals.
  public var awards = Awards()
  /// What school and firms do together.
  public var cooperation = Cooperation()
  /// The education group, its members and council.
  public var group = GroupMembership()
  /// Training for others.
  public var training = Training()
  /// Programmes, courses and textbooks.
  public var curriculum = Curriculum()
  /// Projects, results and patents.
  public var research = Research()

  /// The models, in the order in which they are written.
  package static let domains: [ReportDomain] = [
    ReportDomain("school", \.school), ReportDomain("enrolment", \.enrolment),
    ReportDomain("quality", \.quality), ReportDomain("employment", \.employment),
    ReportDomain("progression", \.progression), ReportDomain("teachers", \.teachers),
    ReportDomain("facilities", \.facilities), ReportDomain("funding", \.funding),
    ReportDomain("aid", \.aid), ReportDomain("awards", \.awards),
    ReportDomain("cooperation", \.cooperation), ReportDomain("group", \.group),
    ReportDomain("training", \.training), ReportDomain("curriculum", \.curriculum),
    ReportDomain("research", \.research),
  ]

  /// The fact with an id, such as a figure's ``Figure/fact``.
  public func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }
}

extension Report {
  /// A report whose models are built from its facts: from those of a file that was read, or of lines
  /// that were written before.
  ///
  /// - Parameter caseSubjects: whom each of the cases is about, as its heading or its text says; the
  ///   facts of a case tell it where nothing is given.
  public init(
    path: String, kind: ReportKind = .unknown, title: String? = nil, organisation: String?,
    period: Period?, sections: [Heading] = [], cases: [Heading] = [],
    caseSubjects: [String?] = [], facts: [Fact]
  ) {
    self.init(
      path: path, kind: kind, title: title, organisation: organisation, period: period,
      sections: sections, cases: cases.map(Case.init), facts: facts)
    for (index, subject) in zip(self.cases.indices, caseSubjects) {
      self.cases[index].subject = subject
    }
    ReportBuilder.build(&self)
  }
}

extension ReportKind: Codable {}

extension Report: Codable {
  /// The members of `reports[]`, in their order.
  private enum CodingKeys: String, CodingKey {
    case path, kind, title, organisation, period, sections, cases, facts
    case school, enrolment, quality, employment, progression, teachers, facilities, funding, aid
    case awards, cooperation, group, training, curriculum, research
  }

  /// Writes the members of the contract; what the report does not give is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(kind, forKey: .kind)
    try container.encode(title, forKey: .title)
    try container.encode(organisation, forKey: .organisation)
    try container.encode(period, forKey: .period)
    try container.encode(sections, forKey: .sections)
    try container.encode(cases, forKey: .cases)
    try container.encode(facts, forKey: .facts)
    for domain in Report.domains {
      guard let key = CodingKeys(rawValue: domain.name) else { continue }
      try container.encode(domain.model(self), forKey: key)
    }
  }
}

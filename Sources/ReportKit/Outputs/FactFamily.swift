/// Domains that share a colour on a page: eight that every reader can tell apart, and grey.
enum FactFamily: Int, CaseIterable, Sendable {
  case students, graduates, teachers, facilities, funding, awards, cooperation, curriculum, other

  init(_ indicator: String?) {
    switch indicator?.prefix(while: { $0 != "." }) {
    case "enrolment", "quality": self = .students
    case "employment", "progression": self = .graduates
    case "teachers": self = .teachers
    case "facilities", "school": self = .facilities
    case "funding", "aid": self = .funding
    case "awards": self = .awards
    case "cooperation", "group", "training", "international": self = .cooperation
    case "curriculum", "research": self = .curriculum
    default: self = .other
    }
  }

  func name(isChinese: Bool) -> String {
    switch self {
    case .students: isChinese ? "学生" : "Students"
    case .graduates: isChinese ? "就业升学" : "Graduates"
    case .teachers: isChinese ? "教师" : "Teachers"
    case .facilities: isChinese ? "学校条件" : "Facilities"
    case .funding: isChinese ? "经费资助" : "Money"
    case .awards: isChinese ? "获奖" : "Awards"
    case .cooperation: isChinese ? "合作培训" : "Cooperation"
    case .curriculum: isChinese ? "专业科研" : "Programmes"
    case .other: isChinese ? "其他" : "Other"
    }
  }

  /// The class of its marks in the page's style.
  var mark: String { "t\(rawValue)" }
}

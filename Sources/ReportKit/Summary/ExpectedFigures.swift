/// What reports of each kind should state, by the outlines that they follow.
enum ExpectedFigures {
  /// What a report should state and does not: groups of which no indicator has a fact.
  static func absent(from report: Report) -> [Absence] {
    let stated = Set(report.facts.compactMap(\.indicator))
    return list(of: report.kind).split(separator: " ")
      .map { $0.split(separator: "|").map(String.init) }
      .filter { $0.allSatisfy { !stated.contains($0) } }.map(Absence.init)
  }

  /// Groups parted by spaces; any one indicator of a group will do.
  private static func list(of kind: ReportKind) -> String {
    switch kind {
    case .schoolAnnualQuality:
      "enrolment.students enrolment.newStudents enrolment.graduates teachers.staff|teachers.total "
        + "teachers.fullTime teachers.studentRatio teachers.dualQualified|"
        + "teachers.dualQualifiedShare teachers.senior|teachers.seniorShare "
        + "school.campusArea|facilities.campusAreaPerStudent facilities.equipmentValue|"
        + "facilities.equipmentValuePerStudent facilities.books|facilities.booksPerStudent "
        + "facilities.workstations|facilities.workstationsPerStudent quality.coursePassRate "
        + "quality.skillPassRate quality.fitnessPassRate quality.graduationRate "
        + "quality.satisfaction employment.rate|employment.employed employment.matchRate "
        + "employment.startingSalary progression.students|progression.rate "
        + "aid.persons|aid.amount curriculum.programs cooperation.enterprises|cooperation.bases "
        + "cooperation.interns|cooperation.internshipShare training.personTimes "
        + "funding.income|funding.received|funding.perStudent funding.spent|funding.spentRate"
    case .collegeAnnualQuality:
      "enrolment.students enrolment.graduates employment.rate|employment.employed "
        + "employment.local progression.students|progression.rate employment.startingSalary "
        + "employment.promotionRate employment.startupRate quality.satisfaction "
        + "teachers.studentRatio teachers.fullTime teachers.dualQualified|"
        + "teachers.dualQualifiedShare teachers.senior|teachers.seniorShare "
        + "curriculum.programs curriculum.courses curriculum.textbooks facilities.bandwidth "
        + "facilities.workstationsPerStudent facilities.equipmentValuePerStudent "
        + "research.funds research.intellectualProperty|research.patents training.income|"
        + "training.personTimes funding.perStudent|funding.income teachers.staff "
        + "quality.fitnessPassRate quality.certificates|quality.certificateRate "
        + "cooperation.donatedEquipment cooperation.internshipFunds"
    case .regionalAnnualQuality:
      "school.count enrolment.students enrolment.newStudents enrolment.graduates "
        + "teachers.staff|teachers.total teachers.fullTime teachers.studentRatio "
        + "teachers.dualQualified|teachers.dualQualifiedShare school.campusArea|"
        + "facilities.campusAreaPerStudent facilities.equipmentValue|"
        + "facilities.equipmentValuePerStudent quality.coursePassRate quality.fitnessPassRate "
        + "employment.rate|employment.employed employment.matchRate "
        + "progression.students|progression.rate aid.persons|aid.amount "
        + "cooperation.enterprises|cooperation.bases training.personTimes "
        + "funding.income|funding.received|funding.perStudent awards.count"
    case .groupSelfAssessment:
      "group.members group.council group.institutions|governance.rules funding.budget "
        + "funding.received funding.spent funding.receivedRate funding.spentRate "
        + "training.personTimes cooperation.enterprises|cooperation.bases curriculum.courses"
    case .cooperationReform:
      "cooperation.industryColleges cooperation.enterprises cooperation.bases "
        + "cooperation.orderClasses|enrolment.sponsored group.members training.personTimes "
        + "funding.investment|funding.received research.projects"
    case .groupWorkSummary:
      "group.members cooperation.enterprises|cooperation.bases training.personTimes "
        + "cooperation.interns|enrolment.sponsored governance.meetings"
    case .unknown: ""
    }
  }
}

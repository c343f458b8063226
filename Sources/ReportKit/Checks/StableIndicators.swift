/// The indicators of which an organisation has one figure at a time, so that two figures must agree.
///
/// What happens often (trainings, visits, prizes of one contest) may well be stated in several figures.
enum StableIndicators {
  static func holds(_ key: String?) -> Bool {
    guard let key else { return false }
    return keys.contains(key)
  }

  private static let keys: Set<String> = [
    "school.campusArea", "school.floorArea", "school.assets", "school.fixedAssets",
    "enrolment.students", "enrolment.newStudents", "enrolment.graduates",
    "enrolment.retentionRate", "enrolment.genderRatio", "quality.graduationRate",
    "quality.fitnessPassRate", "quality.certificateRate", "quality.satisfaction",
    "quality.coursePassRate", "employment.employed", "employment.rate", "employment.matchRate",
    "employment.startingSalary", "progression.rate", "progression.students", "teachers.staff",
    "teachers.establishment", "teachers.total", "teachers.fullTime", "teachers.specialised",
    "teachers.dualQualified", "teachers.senior", "teachers.masters", "teachers.partTime",
    "teachers.studentRatio", "teachers.dualQualifiedShare", "teachers.seniorShare",
    "teachers.mastersShare", "teachers.ideological", "teachers.physicalEducation",
    "teachers.arts", "facilities.campusAreaPerStudent", "facilities.floorAreaPerStudent",
    "facilities.equipmentValue", "facilities.equipmentValuePerStudent", "facilities.books",
    "facilities.booksPerStudent", "facilities.ebooks", "facilities.bandwidth",
    "facilities.workstations", "facilities.workstationsPerStudent", "funding.budget",
    "funding.received",
    "funding.income", "funding.perStudent", "group.members", "curriculum.programs",
    "curriculum.programGroups", "training.toStudentRatio", "training.passRate",
  ]
}

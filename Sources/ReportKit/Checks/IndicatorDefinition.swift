/// How an indicator's figure follows from others: 生师比 is students by teachers.
package struct IndicatorDefinition: Sendable {
  package enum Family: Sendable {
    case rate, perCapita, ratio
  }
  package let family: Family
  /// The key of the figure that is computed.
  package let result: String
  package let numerator: String
  /// Keys of what it is divided by; authors differ, the usual one first.
  package let denominators: [String]

  /// Words of which the figure's label must have one; none for any.
  package let words: [StaticString]

  /// The key of what many authors add to the numerator: those who go on to study count as employed.
  package let addend: String?

  private init(
    _ family: Family, _ result: String, _ numerator: String, _ denominators: [String],
    words: [StaticString] = [], addend: String? = nil
  ) {
    self.words = words
    self.addend = addend
    self.family = family
    self.result = result
    self.numerator = numerator
    self.denominators = denominators
  }

  /// The definitions of the official data tables and of the yearly reports' outlines.
  package static let all: [IndicatorDefinition] = [
    .init(
      .rate, "employment.rate", "employment.employed", ["enrolment.graduates"],
      words: ["就业", "去向", "落实"], addend: "progression.students"),
    .init(
      .rate, "progression.rate", "progression.students", ["enrolment.graduates"],
      words: ["升学"]),
    .init(
      .rate, "funding.receivedRate", "funding.received", ["funding.budget"],
      words: ["到位"]),
    .init(
      .rate, "funding.spentRate", "funding.spent", ["funding.received", "funding.budget"],
      words: ["支出", "执行", "使用"]),
    .init(
      .rate, "quality.certificateRate", "quality.certificates",
      ["enrolment.graduates", "quality.certificateCandidates"]),
    .init(
      .rate, "teachers.dualQualifiedShare", "teachers.dualQualified",
      ["teachers.specialised", "teachers.fullTime"]),
    .init(.rate, "teachers.seniorShare", "teachers.senior", ["teachers.fullTime"]),
    .init(.rate, "teachers.mastersShare", "teachers.masters", ["teachers.fullTime"]),
    .init(.rate, "teachers.specialisedShare", "teachers.specialised", ["teachers.fullTime"]),
    .init(
      .ratio, "teachers.studentRatio", "enrolment.students",
      ["teachers.fullTime", "teachers.staff", "teachers.total"]),
    .init(
      .ratio, "training.toStudentRatio", "training.personTimes", ["enrolment.students"]),
    .init(
      .perCapita, "enrolment.classSize", "enrolment.students", ["enrolment.classes"]),
    .init(
      .perCapita, "facilities.equipmentValuePerStudent", "facilities.equipmentValue",
      ["enrolment.students"]),
    .init(
      .perCapita, "facilities.booksPerStudent", "facilities.books", ["enrolment.students"]),
    .init(
      .perCapita, "facilities.workstationsPerStudent", "facilities.workstations",
      ["enrolment.students"]),
    .init(
      .perCapita, "facilities.campusAreaPerStudent", "school.campusArea", ["enrolment.students"]),
    .init(
      .perCapita, "facilities.floorAreaPerStudent", "school.floorArea", ["enrolment.students"]),
    .init(.perCapita, "aid.amountPerPerson", "aid.amount", ["aid.persons"]),
    .init(
      .perCapita, "employment.positionsPerGraduate", "employment.positions",
      ["enrolment.graduates"]),
  ]
}

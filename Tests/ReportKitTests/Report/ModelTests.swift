import ReportKit
import Testing

/// Models of the fixtures, against what a reader finds in their texts.
@Suite("Models") struct ModelTests {
  // MARK: - A school

  @Test func schoolHasItsTeachers() throws {
    let teachers = try Fixture.report("school-2019").teachers
    #expect(teachers.staff?.text == "312")
    #expect(teachers.fullTime?.text == "268")
    #expect(teachers.dualQualified?.text == "118")
    #expect(teachers.senior?.text == "71")
    #expect(teachers.seniorShare?.text == "26.49")
    #expect(teachers.studentRatio?.text == "17.21")
    #expect(
      teachers.trained?.parts.texts(by: .level)
        == ["national 12", "provincial 37", "municipal 210"])
    // Three numbers of training by level, and nowhere their sum.
    #expect(teachers.trained?.figure == nil)
  }

  @Test func schoolHasItsStudents() throws {
    let report = try Fixture.report("school-2019")
    #expect(report.enrolment.students?.text == "4612")
    #expect(report.enrolment.students?.unit?.description == "人")
    #expect(report.enrolment.newStudents?.text == "1638")
    let change = try #require(report.enrolment.newStudents?.related(.change).first)
    #expect(change.value == Decimal(112))
    #expect(report.employment.rate?.text == "98.07")
    #expect(report.quality.skillPassRate?.text == "97.5")
    #expect(report.facilities.booksPerStudent?.text == "30.79")
    #expect(report.school.campusArea?.text == "286.5")
    #expect(report.training.personTimes?.text == "8650")
    #expect(report.cooperation.enterprises?.text == "64")
    #expect(report.curriculum.programs?.figure?.fact != nil)
    #expect(report.aid.persons?.parts.contains { $0.value == Decimal(4108) } == true)
  }

  @Test func schoolHasItsIncomeBySource() throws {
    let funding = try Fixture.report("school-2019").funding
    #expect(funding.income?.text == "98463000")
    #expect(
      funding.income?.parts(by: .source).texts(by: .source)
        == ["fiscal 82157000", "business 11042000", "other 5264000"])
  }

  @Test func medalsAreVectors() throws {
    let awards = try Fixture.report("school-2019").awards
    let provincial = try #require(awards.medals.first { $0.level == "provincial" })
    #expect(provincial.vector == [3, 8, 12].map { Decimal($0) })
    #expect(provincial.total?.value == Decimal(23))
    let municipal = try #require(awards.medals.first { $0.level == "municipal" })
    #expect(municipal.vector == [18, 25, 30].map { Decimal($0) })
    #expect(municipal.count("silver") == Decimal(25))
    #expect(municipal.total == nil)
  }

  // MARK: - A city

  @Test func ownYearOfATableIsShown() throws {
    let report = try Fixture.report("city-2021")
    let teams = try #require(report.teachers.teams)
    #expect(teams.text == "4")
    #expect(teams.figure?.reason == .ownPeriod)
    #expect(teams.parts.texts(by: .level) == ["provincial 1", "municipal 2"])
    let before = try #require(teams.figure?.alternatives.first.flatMap(report.fact))
    #expect(before.value == Decimal(3))
    #expect(before.period == Period(year: 2020))
    #expect(report.progression.students?.figure == nil)
    #expect(
      report.progression.students?.parts(by: .destination).texts(by: .destination)
        == ["undergraduate 46", "college 1902", "other 1257"])
  }

  @Test func tableGoesBeforeText() throws {
    let report = try Fixture.report("city-2021")
    // The text says 26814, the data table 26184.
    let students = try #require(report.enrolment.students?.figure)
    #expect(students.value == Decimal(26184))
    #expect(students.reason == .table)
    let alternatives = students.alternatives.compactMap(report.fact).map(\.value)
    #expect(alternatives == [26814, 25439].map { Decimal($0) })
  }

  @Test func casesHoldTheirFacts() throws {
    let report = try Fixture.report("city-2021")
    #expect(report.cases.map(\.heading).first?.contains("船坞") == true)
    let first = try #require(report.cases.first)
    #expect(first.subject == "宁汀船舶工业学校")
    let texts = first.facts.compactMap(report.fact).map(\.source.text)
    #expect(texts == ["13位", "46场", "超过5200人次", "超30万次"])
  }

  // MARK: - A group

  @Test func groupHasMembersAndCouncil() throws {
    let report = try Fixture.report("group-selfassessment-2022")
    #expect(
      report.group.councilByRole.texts(by: .role)
        == ["chair 1", "viceChair 8", "member 35", "secretaryGeneral 1"])
    #expect(report.group.council?.text == "45")
    let types = report.group.membersByType.texts(by: .memberType)
    for expected in ["enterprise 103", "school 18", "association 12", "government 3"] {
      #expect(types.contains(expected))
    }
    #expect(report.group.members?.related(.target).map(\.value) == [Decimal(180)])
  }

  @Test func groupHasItsMoney() throws {
    let funding = try Fixture.report("group-selfassessment-2022").funding
    #expect(funding.budget?.text == "16800000")
    #expect(funding.receivedRate?.text == "104.31")
    let sources = funding.receivedBySource.texts(by: .source)
    #expect(sources.contains("selfRaised 4126000"))
    #expect(sources.contains("enterprise 6983000"))
    #expect(funding.spentRate?.text == "96.94")
  }

  // MARK: - A college

  @Test func collegeHasItsResearch() throws {
    let report = try Fixture.report("college-2023")
    #expect(report.kind == .collegeAnnualQuality)
    #expect(report.curriculum.courses?.text == "1248")
    let funds = report.research.funds?.parts(by: .kind) ?? []
    let services = try #require(funds.first { $0.value == Decimal(4_512_700) })
    // The text says it too, and the table gives last year's beside it.
    #expect(services.reason == .table)
    #expect(services.alternatives.count == 2)
  }
}

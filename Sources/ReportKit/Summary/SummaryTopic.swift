/// The topics of a summary, in their order.
package enum SummaryTopic: String, Encodable, Sendable, Hashable, CaseIterable {
  case school, enrolment, graduates, quality, teachers, facilities, curriculum, funding, aid, awards
  case cooperation, group, training, research

  /// Whether its absence is worth a sentence.
  package var isAlwaysShown: Bool {
    switch self {
    case .school, .quality, .curriculum, .research: false
    default: true
    }
  }

  package func name(isChinese: Bool) -> String {
    switch self {
    case .school: isChinese ? "学校概况" : "School"
    case .enrolment: isChinese ? "学生规模" : "Enrolment"
    case .graduates: isChinese ? "毕业与就业" : "Graduates and employment"
    case .quality: isChinese ? "学生发展" : "Students’ development"
    case .teachers: isChinese ? "教师队伍" : "Teachers"
    case .facilities: isChinese ? "办学条件" : "Facilities"
    case .curriculum: isChinese ? "专业与课程" : "Programmes and courses"
    case .funding: isChinese ? "经费" : "Funding"
    case .aid: isChinese ? "学生资助" : "Student aid"
    case .awards: isChinese ? "获奖" : "Awards"
    case .cooperation: isChinese ? "校企合作" : "Cooperation with firms"
    case .group: isChinese ? "职教集团" : "Education group"
    case .training: isChinese ? "社会培训" : "Training for others"
    case .research: isChinese ? "科研与成果" : "Research"
    }
  }
}

/// The indicators that people ask for first, with short names.
package struct KeyIndicator: Sendable {
  package let key: String
  package let topic: SummaryTopic
  package let chinese: String
  package let english: String
  /// Whether its breakdown is asked for as well.
  package let hasParts: Bool

  package func name(isChinese: Bool) -> String { isChinese ? chinese : english }

  /// In the order in which they are shown.
  package static let all: [KeyIndicator] = read(list)

  private static let byKey = Dictionary(
    all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  package static func named(_ key: String) -> KeyIndicator? { byKey[key] }

  /// `= topic`, then `key | Chinese | English`, `+` before indicators with parts.
  private static func read(_ list: String) -> [KeyIndicator] {
    var topic = SummaryTopic.school
    var found: [KeyIndicator] = []
    // By bytes, which takes a tenth of the time that characters do.
    for line in list.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "=") {
        topic = SummaryTopic(rawValue: String(Substring(line.dropFirst(2)))) ?? topic
        continue
      }
      let hasParts = line.first == UInt8(ascii: "+")
      let fields = line.dropFirst(hasParts ? 1 : 0).split(separator: UInt8(ascii: "|"))
        .map { String(Substring($0)) }
      guard fields.count == 3 else { continue }
      found.append(
        KeyIndicator(
          key: fields[0], topic: topic, chinese: fields[1], english: fields[2],
          hasParts: hasParts))
    }
    return found
  }

  private static let list = """
    = school
    +school.count|学校数|Schools
    school.campuses|校区数|Campuses
    school.departments|院系数|Departments
    school.assets|总资产|Assets
    school.fixedAssets|固定资产|Fixed assets
    school.groups|职教集团数|Education groups
    = enrolment
    enrolment.students|在校生|Students on the roll
    enrolment.newStudents|招生|New students
    enrolment.classes|班级|Classes
    enrolment.retentionRate|巩固率|Retention rate
    enrolment.registrationRate|报到率|Registration rate
    enrolment.genderRatio|男女生比|Boys to girls
    enrolment.partTime|非全日制学生|Part-time students
    +enrolment.sponsored|学徒制、订单培养学生|Apprentices and sponsored students
    enrolment.applicants|报名人数|Applicants
    enrolment.admitted|录取人数|Admitted
    = graduates
    enrolment.graduates|毕业生|Graduates
    quality.graduationRate|毕业率|Graduation rate
    employment.employed|就业（含升学）人数|Employed or studying on
    employment.rate|就业率|Employment rate
    employment.matchRate|专业对口率|Work in their field
    employment.local|本地就业|Employed locally
    employment.startingSalary|初次就业平均工资|Starting salary
    employment.promotionRate|毕业三年晋升比例|Promoted within three years
    employment.startupRate|自主创业比例|Founded a business
    employment.positionsPerGraduate|毕业生与岗位比|Graduates to positions
    employment.careerSatisfaction|发展前景满意度|Content with prospects
    +progression.students|升学人数|Went on to study
    progression.rate|升学比例|Share studying on
    = quality
    quality.coursePassRate|文化课合格率|Passed general courses
    quality.skillPassRate|专业技能合格率|Passed skills tests
    quality.fitnessPassRate|体质测评合格率|Passed fitness tests
    quality.certificateRate|证书获取率|Hold a certificate
    quality.certificates|获证人数|Certificates
    +quality.satisfaction|满意度|Satisfaction
    = teachers
    teachers.staff|教职工|Staff
    teachers.establishment|编制数|Posts
    teachers.total|教师总数|Teachers in all
    teachers.fullTime|专任教师|Full-time teachers
    teachers.studentRatio|生师比|Students per teacher
    teachers.specialised|专业课教师|Teachers of vocational subjects
    teachers.specialisedShare|专业课教师占比|Share of these
    teachers.dualQualified|“双师型”教师|Dual-qualified teachers
    teachers.dualQualifiedShare|“双师型”占比|Share of dual-qualified
    teachers.senior|高级职称教师|With a senior title
    teachers.seniorShare|高级职称占比|Share of senior titles
    teachers.middleSeniorShare|中高级职称占比|Share of middle and senior titles
    teachers.masters|硕士及以上|With a master’s degree
    teachers.mastersShare|硕士及以上占比|Share of master’s degrees
    teachers.bachelors|本科及以上|With a bachelor’s degree
    teachers.partTime|兼职教师|Part-time teachers
    teachers.external|外聘教师|External teachers
    teachers.enterpriseMentors|企业导师|Mentors from firms
    teachers.ideological|思政课专任教师|Teachers of ideology
    teachers.physicalEducation|体育课专任教师|Teachers of sports
    teachers.arts|美育课专任教师|Teachers of arts
    +teachers.trained|教师培训|Teacher training
    teachers.enterprisePractice|教师下企业实践|Teachers’ practice in firms
    teachers.practiceRate|下企业实践参与率|Share with practice in firms
    teachers.masterStudios|名师工作室|Master studios
    = facilities
    school.campusArea|占地面积|Campus
    facilities.campusAreaPerStudent|生均占地面积|Campus per student
    school.floorArea|建筑面积|Floor area
    facilities.floorAreaPerStudent|生均校舍建筑面积|Floor area per student
    facilities.equipmentValue|教学仪器设备值|Equipment
    facilities.equipmentValuePerStudent|生均教学仪器设备值|Equipment per student
    facilities.books|纸质图书|Printed books
    facilities.booksPerStudent|生均纸质图书|Books per student
    facilities.ebooks|电子图书|Electronic books
    facilities.workstations|实训工位|Training places
    facilities.workstationsPerStudent|生均工位|Training places per student
    facilities.trainingBases|实训基地|Training bases
    facilities.computers|教学用计算机|Computers
    facilities.bandwidth|校园网带宽|Bandwidth
    = curriculum
    curriculum.programs|专业|Programmes
    curriculum.programGroups|专业群|Programme groups
    +school.keyPrograms|重点、品牌专业|Key programmes
    curriculum.courses|课程|Courses
    curriculum.textbooks|教材|Textbooks
    = funding
    funding.income|总收入|Income
    funding.budget|预算投入|Budget
    funding.received|到位资金|Received
    funding.receivedRate|资金到位率|Share received
    funding.spent|支出|Spent
    funding.spentRate|执行率|Share spent
    funding.perStudent|生均财政拨款|Public funds per student
    funding.investment|项目投资|Investment
    = aid
    +aid.persons|受助学生|Students aided
    +aid.amount|资助金额|Aid
    aid.amountPerPerson|人均资助金额|Aid per person
    = awards
    awards.count|获奖数|Prizes
    awards.winners|获奖人数|Prize winners
    awards.hosted|承办赛事|Competitions hosted
    = cooperation
    cooperation.enterprises|合作企业|Partner firms
    cooperation.agreements|签约数|Agreements
    cooperation.industryColleges|产业学院|Industry colleges
    cooperation.bases|企业实践基地|Bases at firms
    cooperation.orderClasses|订单班|Classes for firms
    cooperation.interns|实习学生|Interns
    cooperation.internshipShare|实习比例、对口率|Internships in their field
    cooperation.internSubsidyPerStudent|生均企业实习补贴|Internship subsidy per student
    cooperation.internshipFunds|实习专项经费|Funds for internships
    cooperation.donatedEquipment|企业提供设备值|Equipment from firms
    cooperation.positions|企业提供岗位|Positions offered
    cooperation.talents|为企业培养人才|Trained for firms
    cooperation.projects|校企项目|Joint projects
    cooperation.insuranceRate|实习保险购买率|Insured interns
    = group
    +group.members|成员单位|Members
    +group.council|理事会|Council
    +group.institutions|专门机构|Bodies
    +group.beneficiaries|受惠人数|Beneficiaries
    = training
    +training.personTimes|培训量|Trained
    training.passRate|培训通过率|Pass rate
    training.sessions|培训场次|Courses held
    training.companies|服务企业|Firms served
    training.toStudentRatio|培训与在校生比|Trained per student
    training.income|培训到账经费|Income from training
    = research
    research.projects|课题、研发项目|Projects
    +research.results|成果、论文|Results and papers
    research.patents|专利|Patents
    research.softwareCopyrights|软件著作权|Software copyrights
    research.funds|横向、纵向到款|Research funds
    research.platforms|科研平台|Platforms
    """
}

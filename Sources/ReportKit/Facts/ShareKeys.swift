/// Which rate states the share of a count: 硕士93人，占25.83% is `teachers.mastersShare`.
package struct ShareKeys: Sendable {
  /// For each indicator the one that states its share; −1 for none.
  private let shares: [Int16]
  /// For each indicator the one that states it per head; −1 for none.
  private let heads: [Int16]
  /// For each indicator the one that states its growth; −1 for none.
  private let rates: [Int16]
  private let followers: [Follower]
  private let companions: [Companion]

  /// What a word reads as behind a figure of something else in the same sentence.
  private struct Follower: Sendable {
    var former: Int16
    var read: Int16
    var becomes: Int16
    /// Of which one must be in the label.
    var words: [StaticString]
  }

  /// What a figure of a class counts directly behind one of something else.
  private struct Companion: Sendable {
    var former: Int16
    var unitClass: Unit.Class
    var becomes: Int16
  }

  /// Those of the built-in catalogue.
  package static let builtIn = ShareKeys(.builtIn)

  package init(_ catalogue: Catalogue) {
    shares = ShareKeys.table(ShareKeys.pairs, catalogue)
    heads = ShareKeys.table(ShareKeys.perHead, catalogue)
    rates = ShareKeys.table([("business.revenue", "business.growth")], catalogue)
    companions = ShareKeys.pairsSideBySide.compactMap { former, unitClass, becomes in
      guard let former = catalogue.index(of: former), let becomes = catalogue.index(of: becomes)
      else { return nil }
      return Companion(former: Int16(former), unitClass: unitClass, becomes: Int16(becomes))
    }
    followers = ShareKeys.pairsInOrder.compactMap { former, read, becomes, words in
      guard let former = catalogue.index(of: former), let read = catalogue.index(of: read),
        let becomes = catalogue.index(of: becomes)
      else { return nil }
      return Follower(
        former: Int16(former), read: Int16(read), becomes: Int16(becomes), words: words)
    }
  }

  private static func table(_ pairs: [(String, String)], _ catalogue: Catalogue) -> [Int16] {
    var table = [Int16](repeating: -1, count: catalogue.indicators.count)
    for (from, to) in pairs {
      guard let from = catalogue.index(of: from), let to = catalogue.index(of: to) else { continue }
      table[from] = Int16(to)
    }
    return table
  }

  /// The per-head indicator of an amount's, −1 for none.
  package func perHead(of indicator: Int16) -> Int16 { indicator < 0 ? -1 : heads[Int(indicator)] }

  /// The indicator of a rate of growth: its own where the catalogue has one.
  package func growth(of indicator: Int16) -> Int16 {
    guard indicator >= 0, rates[Int(indicator)] >= 0 else { return indicator }
    return rates[Int(indicator)]
  }

  /// What `read`, named by `label`, is behind a figure of `former`; nil where it is what it reads as.
  package func follower(of former: Int16, read: Int16, _ text: Bytes, _ label: Range<Int>) -> Int16?
  {
    for index in followers.indices
    where followers[index].former == former && followers[index].read == read {
      for word in followers[index].words
      where text.first(word, from: label.lowerBound, to: label.upperBound) != nil {
        return followers[index].becomes
      }
    }
    return nil
  }

  /// What a figure of `unitClass` that no word names counts directly behind one of `former`.
  package func companion(of former: Int16, _ unitClass: Unit.Class) -> Int16? {
    companions.first { $0.former == former && $0.unitClass == unitClass }?.becomes
  }

  /// The share's indicator for a count's, −1 for none.
  package func share(of indicator: Int16) -> Int16 { indicator < 0 ? -1 : shares[Int(indicator)] }

  /// The count's indicator for a share's, −1 for none.
  package func count(of share: Int16) -> Int16 {
    share < 0 ? -1 : Int16(shares.firstIndex(of: share) ?? -1)
  }

  /// The amount's indicator of a per-head one's, −1 for none.
  package func total(of indicator: Int16) -> Int16 {
    indicator < 0 ? -1 : Int16(heads.firstIndex(of: indicator) ?? -1)
  }

  private static let pairs: [(String, String)] = [
    ("teachers.masters", "teachers.mastersShare"),
    ("teachers.senior", "teachers.seniorShare"),
    ("teachers.specialised", "teachers.specialisedShare"),
    ("teachers.dualQualified", "teachers.dualQualifiedShare"),
    ("teachers.middle", "teachers.middleSeniorShare"),
    ("funding.income", "funding.incomeShare"),
    ("progression.students", "progression.rate"),
    ("employment.employed", "employment.rate"),
    ("quality.certificates", "quality.certificateRate"),
    ("cooperation.interns", "cooperation.internshipShare"),
    ("teachers.enterprisePractice", "teachers.practiceRate"),
  ]

  private static let masters: [StaticString] = ["工程师", "技师", "工匠", "师傅", "高工"]
  private static let streams: [StaticString] = ["三二", "五年", "3+2", "3+4", "贯通", "中本", "单招"]

  /// 订单班3个，在读学生96人; 培训班41期，惠及居民3100人次; 课题3项，经费86万元.
  private static let pairsInOrder: [(String, String, String, [StaticString])] = [
    ("cooperation.orderClasses", "enrolment.students", "enrolment.sponsored", ["学生", "在读", "学员"]),
    ("cooperation.orderClasses", "enrolment.newStudents", "enrolment.sponsored", ["学生", "招收"]),
    ("cooperation.orderClasses", "training.personTimes", "enrolment.sponsored", ["在班", "在读"]),
    ("cooperation.orderClasses", "cooperation.talents", "enrolment.sponsored", ["培养"]),
    (
      "funding.budget", "funding.received", "funding.budget",
      ["财政", "配套", "自筹", "企业", "专项", "奖补"]
    ),
    (
      "cooperation.partnerSchools", "school.count", "cooperation.partnerSchools",
      ["高职", "中职", "本科", "技师", "技工", "院校", "学校"]
    ),
    ("research.results", "awards.count", "research.results", ["等奖"]),
    ("enrolment.newStudents", "progression.students", "enrolment.newStudents", streams),
    ("enrolment.admitted", "progression.students", "enrolment.admitted", streams),
    ("enrolment.sponsored", "enrolment.students", "enrolment.sponsored", ["男生", "女生"]),
    ("enrolment.newStudents", "enrolment.students", "enrolment.newStudents", ["男生", "女生"]),
    ("enrolment.graduates", "enrolment.students", "enrolment.graduates", ["男生", "女生"]),
    ("enrolment.admitted", "enrolment.students", "enrolment.admitted", ["男生", "女生"]),
    ("training.sessions", "group.beneficiaries", "training.personTimes", ["惠及", "受益", "服务", "覆盖"]),
    ("training.sessions", "enrolment.students", "training.personTimes", ["学员"]),
    ("training.sessions", "activities.participants", "training.personTimes", ["参加", "参与"]),
    ("activities.count", "group.beneficiaries", "activities.participants", ["服务", "覆盖"]),
    ("teachers.enterpriseMentors", "teachers.senior", "teachers.enterpriseMentors", masters),
    ("teachers.enterpriseMentors", "teachers.middle", "teachers.enterpriseMentors", masters),
    (
      "enrolment.sponsored", "enrolment.newStudents", "enrolment.sponsored",
      ["招收", "招生", "录取"]
    ),
    ("activities.participants", "enrolment.students", "activities.participants", ["学生"]),
    ("activities.participants", "teachers.total", "activities.participants", ["教师", "老师"]),
    ("school.floorArea", "school.campusArea", "school.floorArea", ["校区"]),
    ("aid.persons", "funding.received", "aid.amount", ["资金", "拨付", "经费", "金额"]),
    ("funding.spent", "funding.received", "funding.spent", ["经费"]),
    (
      "funding.investment", "funding.spent", "funding.investment",
      ["耗材", "课酬", "津贴", "培训", "设备", "人员", "师资"]
    ),
    ("funding.income", "funding.received", "funding.income", ["财政", "拨款", "自筹", "补助"]),
    ("research.projects", "funding.received", "research.funds", ["经费", "到账", "到位", "资金"]),
  ]

  /// 培训班5期、412人; 助学金703人次，70.3万元.
  private static let pairsSideBySide: [(String, Unit.Class, String)] = [
    ("training.sessions", .person, "training.personTimes"),
    ("training.sessions", .personTimes, "training.personTimes"),
    ("aid.persons", .money, "aid.amount"),
    ("aid.amount", .person, "aid.persons"),
    ("aid.amount", .personTimes, "aid.persons"),
    ("cooperation.orderClasses", .person, "enrolment.sponsored"),
    ("enrolment.classes", .person, "enrolment.students"),
    ("activities.count", .person, "activities.participants"),
    ("activities.count", .personTimes, "activities.participants"),
    ("activities.societies", .person, "activities.participants"),
    ("activities.volunteering", .person, "activities.participants"),
    ("activities.volunteering", .personTimes, "activities.participants"),
    ("research.projects", .money, "research.funds"),
    ("governance.partyBranches", .person, "governance.members"),
    ("facilities.trainingBases", .area, "facilities.area"),
  ]

  private static let perHead: [(String, String)] = [
    ("facilities.workstations", "facilities.workstationsPerStudent"),
    ("facilities.books", "facilities.booksPerStudent"),
    ("facilities.equipmentValue", "facilities.equipmentValuePerStudent"),
    ("school.campusArea", "facilities.campusAreaPerStudent"),
    ("school.floorArea", "facilities.floorAreaPerStudent"),
    ("aid.amount", "aid.amountPerPerson"),
  ]
}

/// What 该校, 我校, 集团, 公司 and the like mean where they stand.
extension SubjectReader {
  /// The subject that a short form at `place` gives; nil where none stands there.
  mutating func shortForm(_ text: Bytes, at place: Int, _ scalar: UInt32) -> Int32? {
    switch scalar {
    case 0x8BE5: said(text, at: place)  // 该
    case 0x6211, 0x672C, 0x5168: ours(text, at: place)  // 我 本 全
    case 0x5B66: school(text, at: place)  // 学
    case 0x96C6, 0x6559, 0x804C: group(text, at: place)  // 集 教 职
    case 0x516C, 0x4F01: firm(text, at: place)  // 公 企
    case 0x4E2D: centre(text, at: place)  // 中
    case 0x4EA7: industryCollege(text, at: place)  // 产
    case 0x5404, 0x6210, 0x5E02, 0x53BF: all(text, at: place)  // 各 成 市 县
    case 0x5176: others(text, at: place)  // 其
    // 医 协 商 联 社 银 合
    case 0x533B, 0x534F, 0x5546, 0x8054, 0x793E, 0x94F6, 0x5408: body(text, at: place)
    case 0x9644: attached(text, at: place)  // 附
    case 0x7275: leader(text, at: place)  // 牵
    default: nil
    }
  }

  /// 该校, 该中心: the organisation of that sort that was named last, in the paragraph, in the section or
  /// in its heading.
  private mutating func said(_ text: Bytes, at place: Int) -> Int32? {
    let behind = place + 3
    if text.hasAny(of: "村镇乡", at: behind), !isRegion {
      let isOne = { [names] (subject: Int32) in
        text.hasAny(of: "村镇乡", at: behind)
          && names.name(of: subject).unicodeScalars.last?.value == text.threeBytes(at: behind)
      }
      return near(place, where: isOne) ?? recent.last(where: isOne)
    }
    for word in SubjectReader.bodies where text.has(word, at: behind) {
      let ending = word.description
      return near(place) { names.name(of: $0).hasSuffix(ending) }
        ?? recent.last { names.name(of: $0).hasSuffix(ending) }
        ?? subject(inHeading: text, endingIn: word)
    }
    if text.length(of: SubjectReader.firms, at: behind) > 0 { return last(place, .firm) }
    if text.has("学院", at: behind) || text.has("院", at: behind) {
      return college(place) ?? near(place) { names.name(of: $0).hasSuffix("院") }
    }
    if text.has("校", at: behind) || text.has("学校", at: behind) {
      return last(place, .school) ?? (isRegion || isGroup ? nil : own)
    }
    return nil
  }

  /// 医院, 协会: the body of that sort that the paragraph named last.
  private func body(_ text: Bytes, at place: Int) -> Int32? {
    for word in SubjectReader.others where text.has(word, at: place) {
      guard !text.hasAny(of: "、与和等的及", at: place + word.utf8CodeUnitCount) else { return nil }
      let ending = word.description
      return near(place) { names.name(of: $0).hasSuffix(ending) }
    }
    return nil
  }

  private static let others: [StaticString] = ["医院", "协会", "商会", "联盟", "社区", "银行", "合作社"]

  /// 其余学校, 其他成员: again the region or the group.
  private func others(_ text: Bytes, at place: Int) -> Int32? {
    guard isRegion || isGroup, text.length(of: SubjectReader.rest, at: place) > 0 else {
      return nil
    }
    return own
  }

  private static let rest: WordList = ["其余", "其他学校", "其他院校", "其他企业", "其他成员", "其它"]

  /// 附属中专部: a part of the own organisation that counts for itself.
  private mutating func attached(_ text: Bytes, at place: Int) -> Int32? {
    let length = text.length(of: SubjectReader.attachments, at: place)
    guard length > 0, own >= 0, !isRegion, !isGroup else { return nil }
    return unnamed(names.name(of: own) + text.string(place..<place + length))
  }

  private static let attachments: WordList = [
    "附属中专部", "附属中职部", "附属中专学校", "附属中学", "附属医院", "附属小学", "附属幼儿园", "附属学校", "附属技工学校",
  ]

  private static let bodies: [StaticString] = ["产业学院", "中心", "集团", "联盟", "共同体"]
  private static let firms: WordList = ["公司", "企业", "企"]

  /// The last organisation of a sort: in the paragraph, else in the section.
  private func last(_ place: Int, _ sort: SubjectNames.Sort) -> Int32? {
    near(place) { names.sort(of: $0) == sort } ?? recent.last { names.sort(of: $0) == sort }
  }

  /// The last organisation whose name ends in 学院.
  private func college(_ place: Int) -> Int32? {
    let holds = { names.has(.college, $0) }
    return near(place, where: holds) ?? recent.last(where: holds)
  }

  /// 我校, 本校, 全校; 我市, 全市.
  private func ours(_ text: Bytes, at place: Int) -> Int32? {
    let behind = place + 3
    if text.hasAny(of: "市县区省", at: behind) {
      guard !text.hasAny(of: "首唯第前领率最内外", at: place + 6) else { return nil }
      return isRegion || text.has("全", at: place) ? own : nil
    }
    guard text.hasAny(of: "校院", at: behind) else { return nil }
    if text.has("毕业", at: place + 6), isOfBody(place) { return nil }
    return theSchool(place) ?? (isRegion && !text.has("全", at: place) ? mostNamedSchool : nil)
  }

  /// 学校, 学院; not 学生, and not one of those who paid: 学校自筹180万元.
  private mutating func school(_ text: Bytes, at place: Int) -> Int32? {
    let isCollege = text.has("学院", at: place)
    guard isCollege || text.has("学校", at: place) else { return nil }
    let behind = place + 6
    if text.hasAny(of: "生的、与和数类等及名", at: behind) { return nil }
    if text.isDigit(at: text.skippingSpace(behind)), !SubjectWords.isYear(text, at: behind) {
      return nil
    }
    if text.has("毕业", at: behind), isOfBody(place) { return nil }
    if text.length(of: SubjectReader.payers, at: behind) > 0
      || text.has("出", at: behind) && text.isDigit(at: text.skippingSpace(behind + 3))
      || text.has("其中", endingAt: place)
    {
      return nil
    }
    if SubjectLead.servesAnother(text, at: behind), isOfBody(place) { return nil }
    if isGroup, !isCollege, let members = SubjectLead.members(text, before: place) {
      return unnamed(members)
    }
    if isCollege, !isRegion, !names.has(.college, own), let college = college(place) {
      return college
    }
    return theSchool(place)
  }

  private static let payers: WordList = ["自筹", "投入", "出资", "投资", "配套", "成员", "垫付", "承担"]

  /// The school that is spoken of as 学校: in a school's own report that school.
  private func theSchool(_ place: Int) -> Int32? {
    let isSchool = { names.sort(of: $0) == .school }
    guard isRegion || isGroup || isFirm else { return own }
    if isGroup { return caseSubject >= 0 && isSchool(caseSubject) ? caseSubject : school }
    return near(place, where: isSchool) ?? recent.last(where: isSchool)
  }

  /// 集团, 教育集团, 职教集团.
  private mutating func group(_ text: Bytes, at place: Int) -> Int32? {
    let length = text.length(of: SubjectReader.groups, at: place)
    guard length > 0, !text.hasAny(of: "化公有的、与和", at: place + length),
      !text.has("牵头", at: place + length)
    else { return nil }
    if isGroup {
      // 集团学校 are its members.
      let behind = place + 12
      if text.has("集团学校", at: place) {
        return text.hasAny(of: "成的、和与及数等", at: behind)
          || text.isDigit(at: text.skippingSpace(behind))
          ? own : unnamed("集团学校")
      }
      let members = text.length(of: SubjectReader.groupMembers, at: place)
      if members > 0, !text.hasAny(of: "成的、和与及数等", at: place + members),
        !text.isDigit(at: text.skippingSpace(place + members))
      {
        return unnamed(text.string(place..<place + members))
      }
      return own
    }
    let isGroup = { [names] (subject: Int32) in
      names.sort(of: subject) == .group || names.has(.group, subject)
    }
    return near(place, where: isGroup) ?? recent.last(where: isGroup) ?? defined["集团"]
  }

  private static let groups: WordList = ["集团", "教育集团", "职教集团", "职业教育集团"]
  private static let groupMembers: WordList = [
    "集团院校", "集团内院校", "集团内学校", "集团内各院校", "集团内各校", "集团成员院校", "集团成员学校",
  ]

  /// 公司; 企业 only where a case is about one.
  private func firm(_ text: Bytes, at place: Int) -> Int32? {
    if text.has("公司", at: place) {
      guard !text.hasAny(of: "、与和等", at: place + 6) else { return nil }
      return isFirm ? own : last(place, .firm) ?? defined["公司"]
    }
    guard text.has("企业", at: place),
      text.length(of: SubjectReader.firmActs, at: place + 6) > 0
    else { return nil }
    if caseSubject >= 0, names.sort(of: caseSubject) == .firm { return caseSubject }
    // 与江洲公司共建…。企业投入设备26台: the only firm that the paragraph names, and no 等126家企业.
    let firms = mentions.filter { $0.place < place && names.sort(of: $0.subject) == .firm }
    guard let firm = firms.last, !firms.contains(where: { $0.subject != firm.subject }),
      !text.hasAny(of: "等、", at: SubjectWords.skippingDefinition(text, firm.end))
    else { return nil }
    return firm.subject
  }

  private static let firmActs: WordList = ["投入", "出资", "累计", "每年", "接收", "提供", "选派", "捐赠", "派出"]

  /// 中心 as the short form of a school: 江洲县职教中心.
  private func centre(_ text: Bytes, at place: Int) -> Int32? {
    guard text.has("中心", at: place), !text.hasAny(of: "小由的、与和", at: place + 6) else {
      return nil
    }
    let isCentre: (Int32) -> Bool = {
      names.sort(of: $0) == .school && names.name(of: $0).hasSuffix("中心")
    }
    if let found = near(place, where: isCentre) ?? recent.last(where: isCentre) { return found }
    return own >= 0 && isCentre(own) ? own : defined["中心"]
  }

  /// 产业学院, where it is clear of which one the text speaks.
  private mutating func industryCollege(_ text: Bytes, at place: Int) -> Int32? {
    guard text.has("产业学院", at: place), !text.hasAny(of: "的、与和建等", at: place + 12) else {
      return nil
    }
    let isOne = { [names] (subject: Int32) in names.sort(of: subject) == .industryCollege }
    let named = Set(mentions.filter { $0.place < place && isOne($0.subject) }.map(\.subject))
    if named.count > 1 { return nil }
    if let found = named.first ?? recent.last(where: isOne) { return found }
    if let found = subject(inHeading: text, endingIn: "产业学院") { return found }
    // 产业学院由3个发展到5个: all of them.
    if text.hasAny(of: "由从总数共达", at: place + 12) { return nil }
    return kind == .cooperationReform ? unnamed("产业学院") : nil
  }

  /// 各成员单位, 各校, 市教育局: the region or the group itself.
  private mutating func all(_ text: Bytes, at place: Int) -> Int32? {
    guard isRegion || isGroup else { return authority(text, at: place) }
    let members = text.length(of: SubjectReader.members, at: place)
    if isGroup, members > 0, !text.hasAny(of: "的、和与及数等", at: place + members),
      !text.isDigit(at: text.skippingSpace(place + members))
    {
      return unnamed(text.string(place..<place + members))
    }
    if text.length(of: SubjectReader.everybody, at: place) > 0 {
      // In a region's report a group may speak of its members.
      return isGroup || last(place, .group) == nil ? own : nil
    }
    return isRegion && text.length(of: SubjectReader.authorities, at: place) > 0 ? own : nil
  }

  /// 县教育局出台办法，规定…: what an authority lays down is told of it.
  private mutating func authority(_ text: Bytes, at place: Int) -> Int32? {
    let length = text.length(of: SubjectReader.authorities, at: place)
    guard length > 0, text.length(of: SubjectReader.decrees, at: place + length) > 0 else {
      return nil
    }
    return unnamed(text.string(place..<place + length))
  }

  private static let decrees: WordList = ["出台", "印发", "规定", "明确", "制定", "颁布", "统筹安排"]
  private static let members: WordList = ["成员学校", "成员院校", "成员企业"]

  /// 牵头学校: the school that leads the group.
  private func leader(_ text: Bytes, at place: Int) -> Int32? {
    guard isGroup, school >= 0 else { return nil }
    return text.has("牵头学校", at: place) || text.has("牵头院校", at: place) ? school : nil
  }

  private static let everybody: WordList = [
    "成员学校", "成员院校", "成员企业",
    "各成员单位", "成员单位", "各校", "各学校", "各院校", "各中职", "各职业", "各成员",
  ]
  private static let authorities: WordList = [
    "市教育局", "市政府", "市财政", "市人社局", "市教体局", "县教育局", "县政府", "县财政", "县教体局",
  ]
}

/// The organisations that a section spoke of, the last of each kind of place.
struct RecentSubjects {
  /// In the order met; those that a clause spoke of weigh more than those only mentioned.
  private var subjects: [Int32] = []
  private var mentions: [Int32] = []

  /// A section names few organisations that its next paragraphs go on with.
  private static let most = 8

  mutating func meet(_ subject: Int32, _ names: SubjectNames, isSubject: Bool) {
    if isSubject {
      subjects.append(subject)
      if subjects.count > RecentSubjects.most { subjects.removeFirst() }
    } else {
      mentions.append(subject)
      if mentions.count > RecentSubjects.most { mentions.removeFirst() }
    }
  }

  /// Forgets them for the next section.
  mutating func clear() {
    subjects.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
  }

  func last(where holds: (Int32) -> Bool) -> Int32? {
    subjects.last(where: holds) ?? mentions.last(where: holds)
  }
}

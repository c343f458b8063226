/// The organisations that a report names, each in the fullest form met, and the shorter forms that are
/// known to mean them.
package struct SubjectNames {
  /// What sort of body a name says that it is.
  package enum Sort: Sendable { case school, firm, group, centre, industryCollege, other }

  /// Names in their fullest form, in the order met; facts point into this list.
  package private(set) var names: [String] = []
  private var sorts: [Sort] = []
  private var indexes = NameIndexes()
  /// For each name whether 集团 stands in it, and whether 学院 does.
  private var words: [Words] = []
  /// The forms of names by their last character.
  private var forms: [[Form]] = []
  private var formIndexes = NumberMap()
  /// Short names that end in no word such as 学校 or 公司, by their first two characters.
  private var brands: [[Brand]] = []
  private var brandIndexes = NumberMap()
  /// 4,096 bits for the last six bits of both characters: at most places no brand begins.
  private var brandBits = [UInt64](repeating: 0, count: 64)
  /// The organisation that reports keeps the name of the title.
  private var own: Int32 = -1

  /// Words that names are asked for over and over.
  package struct Words: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let group = Words(rawValue: 1)
    package static let college = Words(rawValue: 2)
    /// 局, 厅, 政府 at its end.
    fileprivate static let authority = Words(rawValue: 4)
    /// 成员… or 集团学校.
    fileprivate static let members = Words(rawValue: 8)

    fileprivate init(_ name: String) {
      var name = name
      self = name.withUTF8 { bytes in
        let text = Bytes(bytes)
        var words: Words = []
        if text.first("集团", from: 0, to: text.count) != nil { words.insert(.group) }
        if text.first("学院", from: 0, to: text.count) != nil { words.insert(.college) }
        if text.length(of: SubjectNames.authorities, endingAt: text.count) > 0 {
          words.insert(.authority)
        }
        if text.has("成员", at: 0)
          || text.has("集团", at: 0) && text.hasAny(of: "校", endingAt: text.count)
        {
          words.insert(.members)
        }
        return words
      }
    }
  }

  private struct Form {
    var form: [UInt32]
    var subject: Int32
  }

  private struct Brand {
    var name: [UInt32]
    var subject: Int32
    /// Whether the text introduced it: 以下简称“江洲机电”. Others want a verb behind them.
    var isDefined: Bool
  }

  package func sort(of subject: Int32) -> Sort {
    sorts.indices.contains(Int(subject)) ? sorts[Int(subject)] : .other
  }

  /// Whether the name of a subject has the word.
  package func has(_ word: Words, _ subject: Int32) -> Bool {
    words.indices.contains(Int(subject)) && words[Int(subject)].contains(word)
  }

  /// Whether a subject is an authority, which a text speaks of in single sentences.
  package func isAuthority(_ subject: Int32) -> Bool { has(.authority, subject) }

  private static let authorities: WordList = ["局", "厅", "政府"]

  /// Whether a subject is no organisation of its own but the schools or firms of a group.
  package func isOfMembers(_ subject: Int32) -> Bool { has(.members, subject) }

  package func name(of subject: Int32) -> String {
    names.indices.contains(Int(subject)) ? names[Int(subject)] : ""
  }

  /// Enters the organisation that reports.
  package mutating func addOwn(_ name: String) -> Int32 {
    own = add(name, SubjectNames.scalars(name))
    return own
  }

  /// The organisation that `name` means: one that is known by a form of it, or a new one.
  package mutating func subject(named text: Bytes, _ range: Range<Int>) -> Int32 {
    indexes[NameKey(text, range)] ?? subject(named: text.string(range))
  }

  /// The organisation that `name` means: one that is known by a form of it, or a new one.
  package mutating func subject(named name: String) -> Int32 {
    let key = NameKey(name)
    if let known = indexes[key] { return known }
    let scalars = SubjectNames.scalars(name)
    guard let last = scalars.last else { return add(name, scalars) }
    let sort = SubjectNames.sort(name)
    if sort == .firm, let firm = firm(shortened: scalars) {
      indexes[key] = firm
      return firm
    }
    // Only names that end alike can be forms of one another; of many such the first ones are asked.
    let alike = formIndexes[UInt64(SubjectNames.class(last))]
    for other in alike < 0 ? [] : forms[Int(alike)].prefix(64)
    where sorts[Int(other.subject)] == sort {
      if NameForms.isShort(scalars, of: other.form) {
        indexes[key] = other.subject
        return other.subject
      }
      if NameForms.isShort(other.form, of: scalars) {
        // The fuller form came later; all figures so far take it.
        let subject = other.subject
        if subject != own {
          names[Int(subject)] = name
          words[Int(subject)] = Words(name)
        }
        enter(name, scalars, as: subject)
        return subject
      }
    }
    return add(name, scalars)
  }

  /// 海讯公司 is 江洲海讯光电有限公司, whose brand begins with the same characters.
  private func firm(shortened scalars: [UInt32]) -> Int32? {
    // 公司
    guard scalars.count >= 4, scalars.count <= 6, scalars[scalars.count - 2] == 0x516C,
      scalars[scalars.count - 1] == 0x53F8
    else { return nil }
    let short = scalars.dropLast(2)
    guard let known = brands(scalars[0], scalars[1]) else { return nil }
    let meant = Set(known.filter { $0.name.starts(with: short) }.map(\.subject))
    return meant.count == 1 ? meant.first : nil
  }

  private static func scalars(_ name: String) -> [UInt32] {
    var name = name
    return name.withUTF8 { bytes in
      let text = Bytes(bytes)
      var scalars: [UInt32] = []
      // Characters of names have three bytes.
      scalars.reserveCapacity(text.count / 3 + 1)
      var place = 0
      while place < text.count {
        let (scalar, length) = text.scalar(at: place)
        scalars.append(scalar)
        place += length
      }
      return scalars
    }
  }

  private mutating func add(_ name: String, _ scalars: [UInt32]) -> Int32 {
    let subject = Int32(truncatingIfNeeded: names.count)
    names.append(name)
    words.append(Words(name))
    sorts.append(SubjectNames.sort(name))
    enter(name, scalars, as: subject)
    return subject
  }

  /// Enters a form of a name; 江洲工程学校（江洲技师学院） is known by both.
  private mutating func enter(_ name: String, _ scalars: [UInt32], as subject: Int32) {
    indexes[NameKey(name)] = subject
    guard let last = scalars.last else { return }
    let end = UInt64(SubjectNames.class(last))
    if formIndexes[end] < 0 {
      formIndexes[end] = Int32(truncatingIfNeeded: forms.count)
      forms.append([])
    }
    forms[Int(formIndexes[end])].append(Form(form: scalars, subject: subject))
    for brand in NameForms.brands(of: scalars, isFirm: sorts[Int(subject)] == .firm) {
      addBrand(brand, subject, isDefined: false)
    }
    guard last == 0xFF09, let open = scalars.lastIndex(of: 0xFF08), open >= 4 else { return }
    for part in [scalars[..<open], scalars[(open + 1)..<(scalars.count - 1)]] where part.count >= 4
    {
      var form = ""
      for scalar in part { form.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
      if indexes[NameKey(form)] == nil { enter(form, Array(part), as: subject) }
    }
  }

  /// Enters a short name that the text introduces for a subject.
  package mutating func define(_ short: String, as subject: Int32) {
    let scalars = short.unicodeScalars.map(\.value)
    guard scalars.count >= 2, scalars.count <= 24 else { return }
    if scalars.count >= 3 { indexes[NameKey(short)] = subject }
    addBrand(scalars, subject, isDefined: true)
  }

  private mutating func addBrand(_ name: [UInt32], _ subject: Int32, isDefined: Bool) {
    guard name.count >= 2 else { return }
    let key = UInt64(name[0]) << 32 | UInt64(name[1])
    brandBits[Int(name[0] & 63)] |= 1 << UInt64(name[1] & 63)
    if brandIndexes[key] < 0 {
      brandIndexes[key] = Int32(truncatingIfNeeded: brands.count)
      brands.append([])
    }
    let index = Int(brandIndexes[key])
    guard brands[index].count < 16 else { return }
    brands[index].append(Brand(name: name, subject: subject, isDefined: isDefined))
  }

  /// The short names that begin with two characters; nil for none.
  private func brands(_ first: UInt32, _ second: UInt32) -> [Brand]? {
    let index = brandIndexes[UInt64(first) << 32 | UInt64(second)]
    return index < 0 ? nil : brands[Int(index)]
  }

  /// The organisation whose short name stands at `place`, and where it ends: the longest such name.
  package func brand(_ text: Bytes, at place: Int) -> (subject: Int32, end: Int)? {
    let (first, step) = text.scalar(at: place)
    let second = text.scalar(at: place + step).value
    if brandBits[Int(first & 63)] >> UInt64(second & 63) & 1 == 0 { return nil }
    guard let known = brands(first, second) else { return nil }
    var best: (subject: Int32, end: Int)?
    for brand in known {
      var end = place
      var isThere = true
      for scalar in brand.name {
        let (value, length) = text.scalar(at: end)
        if value != scalar {
          isThere = false
          break
        }
        end += length
      }
      guard isThere, end > best?.end ?? place else { continue }
      if brand.isDefined ? !NameForms.goesOn(text, at: end) : NameForms.acts(text, at: end) {
        best = (brand.subject, end)
      }
    }
    return best
  }

  /// 学校, 中学, 中专, 职高 and 职中 end names of the same organisation.
  static func `class`(_ last: UInt32) -> UInt32 {
    switch last {
    case 0x4E13, 0x9AD8, 0x4E2D, 0x5B66: 0x6821  // 专 高 中 学 as 校
    default: last
    }
  }

  /// The organisation that is known by exactly this form, as the rows of a table name it.
  package func exact(_ text: Bytes, _ range: Range<Int>) -> Int32? {
    if let known = indexes[NameKey(text, range)] { return known }
    let (first, step) = text.scalar(at: range.lowerBound)
    let second = text.scalar(at: range.lowerBound + step).value
    guard let known = brands(first, second) else { return nil }
    return known.first { brand in
      var end = range.lowerBound
      for scalar in brand.name {
        let (value, length) = text.scalar(at: end)
        if value != scalar { return false }
        end += length
      }
      return end == range.upperBound
    }?.subject
  }

  private static func sort(_ name: String) -> Sort {
    var name = name
    return name.withUTF8 { sort(Bytes($0)) }
  }

  private static func sort(_ name: Bytes) -> Sort {
    var end = name.count
    if name.has("）", endingAt: end) { end = name.first("（", from: 0, to: end) ?? end }
    if name.length(of: firms, endingAt: end) > 0 { return .firm }
    if name.has("产业学院", endingAt: end) { return .industryCollege }
    if name.length(of: groups, endingAt: end) > 0 {
      return name.first("教", from: 0, to: end) == nil ? .firm : .group
    }
    if name.has("中心", endingAt: end) {
      return name.length(of: schoolCentres, endingAt: end) > 0 ? .school : .centre
    }
    return name.length(of: schools, endingAt: end) > 0 ? .school : .other
  }

  private static let firms: WordList = [
    "公司", "企业", "合作社", "厂", "银行", "分行", "支行", "股份", "乳业", "水产", "重工", "酒业", "药业", "牧业", "种业", "茶业",
    "纺织", "服饰", "电器", "精工", "食品", "酒店",
  ]
  private static let groups: WordList = ["集团", "联盟", "共同体", "联合体"]
  private static let schoolCentres: WordList = ["职教中心", "教育中心", "职业中心"]
  private static let schools: WordList = [
    "学校", "学院", "大学", "中学", "高中", "职高", "职校", "技校", "卫校", "艺校", "农校", "商校", "体校", "中专", "职专", "职中",
    "中专部",
  ]
}

import ReportKit

/// Consistent paragraphs whose figures look as if they should add up, and need not.
extension ParagraphForms {
  static let traps: [Form] = [
    ("trap incomplete", { incomplete(&$0) }), ("trap overlap", { overlap(&$0) }),
    ("trap open list", { open(&$0) }), ("trap hedged", { hedged(&$0) }),
    ("trap nested", { nested(&$0) }), ("trap above 100", { above(&$0) }),
    ("trap targets", { targets(&$0) }), ("trap two splits", { splits(&$0) }),
    ("trap hedged repeat", { hedgedRepeat(&$0) }), ("trap years", { years(&$0) }),
    ("trap groups", { groups(&$0) }),
  ]

  /// 其中 with fewer than there are.
  private static func incomplete(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let total = writer.chance.number(small(things.name))
    let parts = writer.chance.split(total * 8 / 10 + 1, into: 3).dropLast().map { writer.count($0) }
    let names = writer.chance.pick(2, of: things.parts)
    let unit = things.unit
    return
      "学校现有\(things.name)\(writer.count(total))\(unit)，其中\(names[0])\(parts[0])\(unit)、\(names[1])\(parts[1])\(unit)。"
  }

  /// Groups of teachers that share people.
  private static func overlap(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(80...500)
    let values = [9, 6, 7].map {
      writer.count(writer.chance.number(total * ($0 - 3) / 10...total * $0 / 10))
    }
    let sign = writer.chance.pick(["，", "、"])
    return
      "学校现有专任教师\(writer.count(total))人，其中双师型教师\(values[0])人\(sign)硕士\(values[1])人\(sign)高级职称\(values[2])人。"
  }

  private static func open(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let total = writer.chance.number(small(things.name))
    let parts = writer.chance.split(total * 7 / 10 + 2, into: 2).map { writer.count($0) }
    let names = writer.chance.pick(2, of: things.parts)
    let unit = things.unit
    return
      "学校有\(things.name)\(writer.count(total))\(unit)，包括\(names[0])\(parts[0])\(unit)、\(names[1])\(parts[1])\(unit)等。"
  }

  private static func hedged(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(11...80)
    let around = writer.count(total * 100)
    let exact = total * 100 + writer.chance.number(5...90)
    let parts = writer.chance.split(exact, into: 2).map { writer.count($0) }
    let (before, behind) = writer.chance.pick([("", "多"), ("", "余"), ("超过", ""), ("约", "")])
    return "学校现有在校生\(before)\(around)\(behind)人，其中男生\(parts[0])人，女生\(parts[1])人。"
  }

  private static func nested(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(200...900)
    let inner = writer.chance.number(total * 4 / 10...total * 7 / 10)
    let least = writer.chance.number(inner / 5...inner / 2)
    return
      "学校有教职工\(writer.count(total))人，其中专任教师\(writer.count(inner))人，专任教师中有硕士\(writer.count(least))人。"
  }

  private static func above(_ writer: inout ParagraphWriter) -> String {
    let plan = writer.chance.number(20_000...90_000)
    let scale = Rational.power(4)
    let budget = writer.measure(plan, decimals: 2, scale: scale)
    let received = writer.measure(plan * 12 / 10, decimals: 2, scale: scale)
    let rate = writer.quotient(
      writer.value(received), writer.value(budget), decimals: 2, isPercent: true)
    return "项目预算资金\(budget)万元，实际到位资金\(received)万元，资金到位率\(rate)%，巩固率101.2%。"
  }

  private static func targets(_ writer: inout ParagraphWriter) -> String {
    let rate = writer.measure(
      writer.chance.number(900...990), decimals: 1, scale: Rational.power(-2))
    return "学校要求毕业生就业率不低于90%，双师型教师占专业课教师的比例达到60%以上，生师比不高于20:1。2021年毕业生就业率为\(rate)%。"
  }

  /// One whole split twice.
  private static func splits(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(200...900)
    let first = writer.chance.split(total, into: 2)
    let second = writer.chance.split(total, into: 3)
    let whole = writer.count(total)
    let genders = first.map { writer.count($0) }
    let ages = second.map { writer.count($0) }
    writer.relate(.sum, whole, genders)
    writer.relate(.sum, whole, ages)
    return
      "学校有专任教师\(whole)人，其中男教师\(genders[0])人、女教师\(genders[1])人；35岁以下\(ages[0])人、36至50岁\(ages[1])人、51岁以上\(ages[2])人。"
  }

  private static func hedgedRepeat(_ writer: inout ParagraphWriter) -> String {
    let students = writer.chance.number(11...80) * 100
    let exact = students + writer.chance.number(5...90)
    let (before, behind) = writer.chance.pick([("", "多"), ("", "余"), ("超过", "")])
    return
      "学校现有全日制在校生\(writer.count(exact))人。\n\n学校目前有在校生\(before)\(writer.count(students))\(behind)人。"
  }

  private static func years(_ writer: inout ParagraphWriter) -> String {
    let value = writer.count(writer.chance.number(20...90))
    return "学校始建于1984年，2003年升格，2021年被评为省级示范校，占地\(value)亩，联系电话0471-3651234，校园面积居全市第2位。"
  }

  /// Two groups that are not parts of each other.
  private static func groups(_ writer: inout ParagraphWriter) -> String {
    let students = writer.count(writer.chance.number(2000...6000))
    let staff = writer.count(writer.chance.number(100...400))
    let guests = writer.count(writer.chance.number(10...60))
    return
      "学校现有在校生\(students)人，教职工\(staff)人，聘请企业兼职教师\(guests)人，合作企业\(writer.count(writer.chance.number(20...60)))家，覆盖\(writer.count(writer.chance.number(5...12)))个专业。"
  }
}

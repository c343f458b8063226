import ReportKit

/// The forms of consistent paragraphs.
enum ParagraphForms {
  typealias Form = (name: String, write: @Sendable (inout ParagraphWriter) -> String)

  static let all: [Form] = sums + shares + quotients + changes + tables + traps

  /// Paragraph number `seed`.
  static func paragraph(_ seed: Int) -> ConsistentParagraph {
    var writer = ParagraphWriter(seed: UInt64(seed))
    let form = all[seed % all.count]
    let text = form.write(&writer)
    return writer.paragraph(form.name, text)
  }

  // MARK: - Words

  /// What is counted, its unit, and names of its parts.
  struct Things {
    var name: String
    var unit: String
    var parts: [String]
  }

  static let things = [
    Things(name: "合作企业", unit: "家", parts: ["大型企业", "中型企业", "小型企业", "微型企业"]),
    Things(name: "校外实训基地", unit: "个", parts: ["机械类", "电子类", "财经类", "旅游类", "农林类"]),
    Things(name: "教职工", unit: "人", parts: ["专任教师", "行政人员", "工勤人员", "教辅人员"]),
    Things(name: "成员单位", unit: "家", parts: ["本科院校", "高职院校", "中职学校", "行业协会", "企业"]),
    Things(name: "在校生", unit: "人", parts: ["一年级", "二年级", "三年级"]),
    Things(name: "毕业生", unit: "人", parts: ["机械专业", "会计专业", "护理专业", "旅游专业", "汽修专业"]),
    Things(name: "校本教材", unit: "本", parts: ["语文类", "专业类", "德育类", "实训类"]),
    Things(name: "开设课程", unit: "门", parts: ["公共基础课", "专业核心课", "专业选修课"]),
    Things(name: "社团", unit: "个", parts: ["文学类", "体育类", "科技类", "艺术类"]),
    Things(name: "培训", unit: "人次", parts: ["企业职工", "新型农民", "退役军人", "下岗工人"]),
  ]

  static let money = ["基础设施建设", "实训设备购置", "师资培训", "教材开发", "信息化建设"]

  static func small(_ name: String) -> ClosedRange<Int> {
    ["教职工", "在校生", "毕业生", "培训"].contains(name) ? 120...6000 : 12...160
  }

  // MARK: - Sums

  static let sums: [Form] = [
    ("sum among", { among(&$0) }), ("sum bracket", { bracket(&$0) }), ("sum list", { list(&$0) }),
    ("sum plain", { plain(&$0) }), ("sum last", { last(&$0) }), ("sum money", { funds(&$0) }),
    ("sum men women", { menAndWomen(&$0) }), ("sum rest", { rest(&$0) }),
    ("medals", { prizes(&$0) }), ("list of names", { names(&$0) }),
  ]

  private static func parts(
    _ writer: inout ParagraphWriter, _ things: Things, _ count: Int
  ) -> (total: ParagraphWriter.Mark, marks: [ParagraphWriter.Mark], names: [String]) {
    let total = writer.chance.number(small(things.name))
    let values = writer.chance.split(total, into: count)
    let whole = writer.count(total)
    let marks = values.map { writer.count($0) }
    writer.relate(.sum, whole, marks)
    return (whole, marks, writer.chance.pick(count, of: things.parts))
  }

  private static func listed(
    _ names: [String], _ marks: [ParagraphWriter.Mark], _ unit: String, _ sign: String
  ) -> String {
    zip(names, marks).map { "\($0)\($1)\(unit)" }.joined(separator: sign)
  }

  private static func among(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let (total, marks, names) = parts(&writer, things, writer.chance.number(3...things.parts.count))
    let lead = writer.chance.pick(["学校现有", "截至2021年底，学校有", "目前，学校共有", "2021年，"])
    let start = writer.chance.pick(["，其中", "，其中：", "。其中，", "（其中"])
    let text = listed(names, marks, things.unit, writer.chance.pick(["、", "，"]))
    let end = start.hasPrefix("（") ? "）。" : "。"
    return "\(lead)\(things.name)\(total)\(things.unit)\(start)\(text)\(end)"
  }

  private static func bracket(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let (total, marks, names) = parts(&writer, things, writer.chance.number(2...3))
    let text = listed(names, marks, things.unit, writer.chance.pick(["、", "，"]))
    let tail = writer.chance.pick(["", "，较好地满足了教学需要", "，工作有序开展"])
    return "学校现有\(things.name)\(total)\(things.unit)（\(text)）\(tail)。"
  }

  private static func list(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let (total, marks, names) = parts(&writer, things, writer.chance.number(2...3))
    let text = listed(names, marks, things.unit, "、")
    let word = writer.chance.pick(["，包括", "，分为", "：", "，分别为"])
    return "全校共有\(things.name)\(total)\(things.unit)\(word)\(text)。"
  }

  private static func plain(_ writer: inout ParagraphWriter) -> String {
    let (total, marks, _) = parts(
      &writer, Things(name: "中等职业学校", unit: "所", parts: ["公办", "民办"]), 2)
    let place = writer.chance.pick(["全市", "全县", "辖区内"])
    return "\(place)有中等职业学校\(total)所，公办\(marks[0])所，民办\(marks[1])所。"
  }

  private static func last(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let (total, marks, names) = parts(&writer, things, writer.chance.number(2...3))
    let text = listed(names, marks, things.unit, "、")
    let word = writer.chance.pick(["，合计", "，共计", "，总计"])
    return "\(things.name)方面，\(text)\(word)\(total)\(things.unit)。"
  }

  private static func funds(_ writer: inout ParagraphWriter) -> String {
    let count = writer.chance.number(2...4)
    let decimals = writer.chance.number(0...2)
    let total = writer.chance.number(20_000...900_000)
    let scale = Rational.power(4)
    let whole = writer.measure(total, decimals: decimals, scale: scale)
    let marks = writer.chance.split(total, into: count).map {
      writer.measure($0, decimals: decimals, scale: scale)
    }
    writer.relate(.sum, whole, marks)
    let text = listed(writer.chance.pick(count, of: money), marks, "万元", "、")
    let verb = writer.chance.pick(["投入资金", "支出经费", "安排专项经费"])
    let word = writer.chance.pick(["，其中", "（其中：", "，包括", "："])
    return "2021年，学校共\(verb)\(whole)万元\(word)\(text)\(word.hasPrefix("（") ? "）" : "")。"
  }

  private static func menAndWomen(_ writer: inout ParagraphWriter) -> String {
    let (total, marks, _) = parts(&writer, Things(name: "在校生", unit: "人", parts: ["男", "女"]), 2)
    let name = writer.chance.pick(["全日制在校生", "毕业生", "教职工", "招收新生"])
    let noun = name == "教职工" ? "教职工" : "生"
    return "学校现有\(name)\(total)人，其中男\(noun)\(marks[0])人，女\(noun)\(marks[1])人。"
  }

  private static func rest(_ writer: inout ParagraphWriter) -> String {
    let things = writer.chance.pick(self.things)
    let (total, marks, names) = parts(&writer, things, 3)
    let unit = things.unit
    return "学校有\(things.name)\(total)\(unit)，其中\(names[0])\(marks[0])\(unit)、"
      + "\(names[1])\(marks[1])\(unit)、其他\(marks[2])\(unit)。"
  }

  private static func prizes(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(12...90)
    let values = writer.chance.split(total, into: 3)
    let whole = writer.count(total)
    let marks = values.map { writer.count($0) }
    writer.relate(.sum, whole, marks)
    if writer.chance.number(0...1) == 0 {
      return "师生在省级技能竞赛中共获奖\(whole)项，其中一等奖\(marks[0])项、二等奖\(marks[1])项、三等奖\(marks[2])项。"
    }
    return "学校参加市级技能竞赛，共获奖牌\(whole)枚，其中金牌\(marks[0])枚、银牌\(marks[1])枚、铜牌\(marks[2])枚。"
  }

  private static func names(_ writer: inout ParagraphWriter) -> String {
    let firms = ["星河电子公司", "恒丰机械厂", "绿洲酒店", "东岭汽车公司", "百川物流公司", "晨光医院"]
    let count = writer.chance.number(3...5)
    let names = writer.chance.pick(count, of: firms).joined(separator: "、")
    return "学校与\(names)\(writer.count(count))家企业签订了合作协议。"
  }

  // MARK: - Shares

  static let shares: [Form] = [
    ("share stated", { stated(&$0) }), ("share implied", { implied(&$0) }),
    ("share bracket", { inBracket(&$0) }), ("shares respectively", { respectively(&$0) }),
    ("share base in sentence", { inlineBase(&$0) }), ("shares to 100", { hundred(&$0) }),
  ]

  private static func share(
    _ writer: inout ParagraphWriter, _ part: ParagraphWriter.Mark, _ base: ParagraphWriter.Mark
  ) -> ParagraphWriter.Mark {
    let decimals = writer.chance.pick([0, 1, 2, 2, 2])
    let share = writer.quotient(
      writer.value(part), writer.value(base), decimals: decimals, isPercent: true)
    writer.relate(.quotient, share, [part, base])
    return share
  }

  private static func stated(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(80...900)
    let base = writer.count(total)
    let part = writer.count(writer.chance.number(total / 5...total * 4 / 5))
    let share = share(&writer, part, base)
    let group = writer.chance.pick(["双师型教师", "具有硕士以上学位教师", "高级职称教师", "青年教师"])
    let word = writer.chance.pick(["占专任教师的", "占专任教师总数的", "占专任教师比例为", "占专任教师比例达"])
    let middle = writer.chance.pick(["。", "，"])
    return "学校现有专任教师\(base)人\(middle)其中\(group)\(part)人，\(word)\(share)%。"
  }

  private static func implied(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(100...2000)
    let base = writer.count(total)
    let part = writer.count(writer.chance.number(total / 5...total * 4 / 5))
    let share = share(&writer, part, base)
    let (name, group) = writer.chance.pick([
      ("教职工", "硕士"), ("毕业生", "本地就业"), ("在校生", "农村户籍学生"), ("新生", "外省学生"),
    ])
    let word = writer.chance.pick(["，占比", "，占", "，占比为", "，占总数的", "，占比达到"])
    return "2021年学校有\(name)\(base)人，其中\(group)\(part)人\(word)\(share)%。"
  }

  private static func inBracket(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(100...2000)
    let base = writer.count(total)
    let values = writer.chance.split(total, into: 2)
    let parts = values.map { writer.count($0) }
    writer.relate(.sum, base, parts)
    let shares = parts.map { share(&writer, $0, base) }
    return "毕业生\(base)人，其中就业\(parts[0])人（占\(shares[0])%），升学\(parts[1])人（占\(shares[1])%）。"
  }

  private static func respectively(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(100...2000)
    let base = writer.count(total)
    let values = writer.chance.split(total, into: 2)
    let parts = values.map { writer.count($0) }
    writer.relate(.sum, base, parts)
    let shares = parts.map { share(&writer, $0, base) }
    return
      "在校生\(base)人，其中男生\(parts[0])人、女生\(parts[1])人，分别占在校生总数的\(shares[0])%、\(shares[1])%。"
  }

  private static func inlineBase(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(100...2000)
    let base = writer.count(total)
    let part = writer.count(writer.chance.number(total / 5...total * 4 / 5))
    let share = share(&writer, part, base)
    let subject = writer.chance.pick(["享受国家免学费政策的学生", "参加顶岗实习的学生", "取得职业资格证书的学生"])
    return "\(subject)\(part)人，占在校生\(base)人的\(share)%。"
  }

  private static func hundred(_ writer: inout ParagraphWriter) -> String {
    let shares = writer.chance.split(10_000, into: 3).map {
      writer.measure($0, decimals: 2, scale: Rational.power(-2))
    }
    return "学生就业去向中，第一产业占\(shares[0])%，第二产业占\(shares[1])%，第三产业占\(shares[2])%。"
  }

  // MARK: - Ratios, values per head, rates

  static let quotients: [Form] = [
    ("ratio", { ratio(&$0) }), ("per head books", { books(&$0) }),
    ("per head area", { area(&$0) }), ("per head money", { equipment(&$0) }),
    ("rate of employment", { employment(&$0) }), ("rate of funds", { received(&$0) }),
    ("aid per head", { aid(&$0) }), ("class size", { classes(&$0) }),
  ]

  private static func ratio(_ writer: inout ParagraphWriter) -> String {
    let students = writer.count(writer.chance.number(900...9000))
    let teachers = writer.count(writer.chance.number(60...400))
    let decimals = writer.chance.number(1...2)
    let ratio = writer.quotient(
      writer.value(students), writer.value(teachers), decimals: decimals, isPercent: false)
    writer.relate(.quotient, ratio, [students, teachers])
    let form = writer.chance.pick(["生师比为\(ratio):1", "师生比为1:\(ratio)", "生师比\(ratio)：1"])
    return "学校现有全日制在校生\(students)人，专任教师\(teachers)人，\(form)。"
  }

  private static func books(_ writer: inout ParagraphWriter) -> String {
    let students = writer.count(writer.chance.number(900...9000))
    let books = writer.count(writer.chance.number(30_000...400_000))
    let each = writer.quotient(
      writer.value(books), writer.value(students), decimals: writer.chance.number(1...2),
      isPercent: false)
    writer.relate(.quotient, each, [books, students])
    return "学校有全日制在校生\(students)人。图书馆藏有纸质图书\(books)册，生均图书\(each)册。"
  }

  private static func area(_ writer: inout ParagraphWriter) -> String {
    let students = writer.count(writer.chance.number(900...9000))
    let area = writer.measure(writer.chance.number(40_000...300_000), decimals: 0)
    let each = writer.quotient(
      writer.value(area), writer.value(students), decimals: 2, isPercent: false)
    writer.relate(.quotient, each, [area, students])
    return "学校占地面积\(area)平方米，全日制在校生\(students)人，生均占地面积\(each)平方米。"
  }

  private static func equipment(_ writer: inout ParagraphWriter) -> String {
    let students = writer.count(writer.chance.number(900...9000))
    let value = writer.measure(
      writer.chance.number(50_000...900_000), decimals: 2, scale: Rational.power(4))
    let each = writer.quotient(
      writer.value(value), writer.value(students), decimals: 2, isPercent: false)
    writer.relate(.quotient, each, [value, students])
    return "学校有在校生\(students)人，教学仪器设备总值\(value)万元，生均教学仪器设备值\(each)元。"
  }

  private static func employment(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(300...3000)
    let base = writer.count(total)
    let part = writer.count(writer.chance.number(total * 8 / 10...total - 3))
    let rate = writer.quotient(
      writer.value(part), writer.value(base), decimals: writer.chance.number(1...2), isPercent: true
    )
    writer.relate(.quotient, rate, [part, base])
    let verb = writer.chance.pick(["就业人数", "实现就业", "就业学生"])
    return "2021届毕业生\(base)人，\(verb)\(part)人，就业率\(writer.chance.pick(["为", "达", ""]))\(rate)%。"
  }

  private static func received(_ writer: inout ParagraphWriter) -> String {
    let scale = Rational.power(4)
    let plan = writer.chance.number(20_000...300_000)
    let budget = writer.measure(plan, decimals: 2, scale: scale)
    let received = writer.measure(
      writer.chance.number(plan * 8 / 10...plan * 12 / 10), decimals: 2, scale: scale)
    let rate = writer.quotient(
      writer.value(received), writer.value(budget), decimals: 2, isPercent: true)
    writer.relate(.quotient, rate, [received, budget])
    return "项目预算资金\(budget)万元，实际到位资金\(received)万元，资金到位率\(rate)%。"
  }

  private static func aid(_ writer: inout ParagraphWriter) -> String {
    let persons = writer.chance.number(100...900)
    let each = writer.chance.number(8...30) * 100
    let people = writer.count(persons)
    let one = writer.measure(each, decimals: 0)
    let total = writer.measure(persons * each / 100, decimals: 2, scale: Rational.power(4))
    writer.relate(.quotient, one, [total, people])
    return "全年发放国家助学金\(total)万元，受助学生\(people)人，人均\(one)元。"
  }

  private static func classes(_ writer: inout ParagraphWriter) -> String {
    let size = writer.chance.number(28...48)
    let number = writer.chance.number(12...80)
    let students = writer.count(size * number)
    let classes = writer.count(number)
    let each = writer.count(size)
    writer.relate(.quotient, each, [students, classes])
    return "现有在校生\(students)人，教学班\(classes)个，平均每班\(each)人。"
  }

  // MARK: - Changes

  static let changes: [Form] = [
    ("change", { change(&$0) }), ("change from to", { fromTo(&$0) }), ("growth", { growth(&$0) }),
    ("change and growth", { changeAndGrowth(&$0) }), ("points", { points(&$0) }),
  ]

  private static func change(_ writer: inout ParagraphWriter) -> String {
    let before = writer.chance.number(400...3000)
    let step = writer.chance.number(20...300)
    let rises = writer.chance.number(0...1) == 0
    let now = writer.count(rises ? before + step : before - step)
    let (last, change) = (writer.count(before), writer.count(step))
    writer.relate(.difference, change, rises ? [now, last] : [last, now])
    let name = writer.chance.pick(["招收新生", "毕业生", "在校生"])
    let word =
      rises ? writer.chance.pick(["增加", "增长", "多"]) : writer.chance.pick(["减少", "下降", "少"])
    return "2021年\(name)\(now)人，比上年的\(last)人\(word)\(change)人。"
  }

  private static func fromTo(_ writer: inout ParagraphWriter) -> String {
    let before = writer.chance.number(400...3000)
    let step = writer.chance.number(20...300)
    let now = writer.count(before + step)
    let (last, change) = (writer.count(before), writer.count(step))
    writer.relate(.difference, change, [now, last])
    return "学校招生规模由2020年的\(last)人增加到2021年的\(now)人，增加\(change)人。"
  }

  private static func growth(_ writer: inout ParagraphWriter) -> String {
    let before = writer.chance.number(20_000...300_000)
    let scale = Rational.power(4)
    let last = writer.measure(before, decimals: 2, scale: scale)
    let now = writer.measure(
      before * writer.chance.number(105...160) / 100, decimals: 2, scale: scale)
    let growth = writer.quotient(
      writer.value(now) - writer.value(last), writer.value(last),
      decimals: writer.chance.number(1...2), isPercent: true)
    writer.relate(.growth, growth, [now, last])
    let name = writer.chance.pick(["总收入", "经费总投入", "财政拨款"])
    return "学校\(name)由2020年的\(last)万元增加到2021年的\(now)万元，同比增长\(growth)%。"
  }

  private static func changeAndGrowth(_ writer: inout ParagraphWriter) -> String {
    let before = writer.chance.number(400...3000)
    let step = writer.chance.number(40...300)
    let now = writer.count(before + step)
    let change = writer.count(step)
    let growth = writer.quotient(
      Rational(Int128(step)), Rational(Int128(before)), decimals: 2, isPercent: true)
    writer.relate(.step(falls: false), growth, [change, now])
    return "2021年学校招收新生\(now)人，比上年增加\(change)人，增长\(growth)%。"
  }

  private static func points(_ writer: inout ParagraphWriter) -> String {
    let before = writer.chance.number(8800...9500)
    let step = writer.chance.number(60...400)
    let scale = Rational.power(-2)
    let now = writer.measure(before + step, decimals: 2, scale: scale)
    let last = writer.measure(before, decimals: 2, scale: scale)
    let change = writer.measure(step, decimals: 2, scale: scale)
    writer.relate(.difference, change, [now, last])
    return "毕业生就业率为\(now)%，比上年的\(last)%提高\(change)个百分点。"
  }
}

import ReportKit

/// Tables whose cells agree.
extension ParagraphForms {
  static let tables: [Form] = [
    ("table among", { amongRows(&$0) }), ("table total row", { totalRow(&$0) }),
    ("table total column", { totalColumn(&$0) }), ("table shares", { shareColumn(&$0) }),
    ("table change columns", { changeColumns(&$0) }), ("table rates", { rates(&$0) }),
    ("text and table", { textAndTable(&$0) }), ("text and text", { textAndText(&$0) }),
  ]

  /// Rows of cells in one of the ways that tables are pasted.
  private static func table(_ writer: inout ParagraphWriter, _ rows: [[String]]) -> String {
    let isPiped = writer.chance.number(0...1) == 0
    return rows.map { row in
      isPiped ? "| " + row.joined(separator: " | ") + " |" : row.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private static func amongRows(_ writer: inout ParagraphWriter) -> String {
    let (name, parts) = writer.chance.pick([
      ("教学资源库数", ["国家级", "省级", "校级"]), ("专任教师数", ["高级职称", "中级职称", "初级职称"]),
      ("实训基地数", ["国家级", "省级", "市级"]), ("招生数", ["普通中专", "职业高中", "技工学校"]),
    ])
    let columns = (0..<2).map { _ -> [ParagraphWriter.Mark] in
      let total = writer.chance.number(30...900)
      let values = writer.chance.split(total, into: 3)
      let whole = writer.count(total)
      let marks = values.map { writer.count($0) }
      writer.relate(.sum, whole, marks)
      return [whole] + marks
    }
    let unit = name == "专任教师数" || name == "招生数" ? "人" : "个"
    let names = [name, "其中：" + parts[0], parts[1], parts[2]]
    let rows = names.enumerated().map { place, name in
      [name, unit, "\(columns[0][place])", "\(columns[1][place])"]
    }
    return table(&writer, [["指标", "单位", "2020年", "2021年"]] + rows)
  }

  private static func totalRow(_ writer: inout ParagraphWriter) -> String {
    let schools = writer.chance.pick(
      writer.chance.number(3...4), of: ["一职", "二职", "三职", "四职", "五职"])
    let columns = (0..<2).map { _ -> [ParagraphWriter.Mark] in
      let total = writer.chance.number(600...9000)
      let values = writer.chance.split(total, into: schools.count)
      let marks = values.map { writer.count($0) }
      let whole = writer.count(total)
      writer.relate(.sum, whole, marks)
      return marks + [whole]
    }
    let rows = (schools + ["合计"]).enumerated().map { place, name in
      [name, "\(columns[0][place])", "\(columns[1][place])"]
    }
    return table(&writer, [["学校", "在校生（人）", "毕业生（人）"]] + rows)
  }

  private static func totalColumn(_ writer: inout ParagraphWriter) -> String {
    let rows = ["2019年", "2020年", "2021年"].map { year -> [String] in
      let total = writer.chance.number(600...9000)
      let values = writer.chance.split(total, into: 3)
      let whole = writer.count(total)
      let marks = values.map { writer.count($0) }
      writer.relate(.sum, whole, marks)
      return [year] + marks.map(\.description) + ["\(whole)"]
    }
    return table(&writer, [["年度", "一年级（人）", "二年级（人）", "三年级（人）", "合计（人）"]] + rows)
  }

  private static func shareColumn(_ writer: inout ParagraphWriter) -> String {
    let total = writer.chance.number(200...900)
    let groups = ["正高级", "副高级", "中级", "初级"]
    let whole = writer.count(total)
    let parts = writer.chance.split(total, into: 4).map { writer.count($0) }
    writer.relate(.sum, whole, parts)
    let shares = parts.map { part -> ParagraphWriter.Mark in
      let share = writer.quotient(
        writer.value(part), writer.value(whole), decimals: 2, isPercent: true)
      writer.relate(.quotient, share, [part, whole])
      return share
    }
    let rows = groups.indices.map { [groups[$0], "\(parts[$0])", "\(shares[$0])"] }
    return table(
      &writer, [["职称", "人数（人）", "占专任教师比例（%）"]] + rows + [["合计", "\(whole)", "100"]])
  }

  private static func changeColumns(_ writer: inout ParagraphWriter) -> String {
    let sizes = [("在校生数", 3000...5000), ("毕业生数", 500...1400), ("招生数", 500...1500)]
    let rows = sizes.map { name, size -> [String] in
      let before = writer.chance.number(size)
      let step = writer.chance.number(20...300)
      let (last, now) = (writer.count(before), writer.count(before + step))
      let change = writer.count(step)
      let growth = writer.quotient(
        Rational(Int128(step)), Rational(Int128(before)), decimals: 2, isPercent: true)
      writer.relate(.difference, change, [now, last])
      writer.relate(.growth, growth, [now, last])
      return [name, "人", "\(last)", "\(now)", "\(change)", "\(growth)"]
    }
    return table(
      &writer, [["指标", "单位", "2020年", "2021年", "增减数", "增长率（%）"]] + rows)
  }

  private static func rates(_ writer: inout ParagraphWriter) -> String {
    let columns = (0..<2).map { _ -> [ParagraphWriter.Mark] in
      let total = writer.chance.number(500...5000)
      let graduates = writer.count(total)
      let employed = writer.count(writer.chance.number(total * 9 / 10...total - 2))
      let rate = writer.quotient(
        writer.value(employed), writer.value(graduates), decimals: 2, isPercent: true)
      writer.relate(.quotient, rate, [employed, graduates])
      return [graduates, employed, rate]
    }
    let rows = [("毕业生人数", "人"), ("就业人数", "人"), ("就业率", "%")].enumerated().map { place, row in
      [row.0, row.1, "\(columns[0][place])", "\(columns[1][place])"]
    }
    return table(&writer, [["指标", "单位", "2020年", "2021年"]] + rows)
  }

  // MARK: - One fact twice

  private static func textAndTable(_ writer: inout ParagraphWriter) -> String {
    let students = writer.chance.number(900...9000)
    let rate = writer.chance.number(8800...9900)
    let scale = Rational.power(-2)
    let (first, second) = (writer.count(students), writer.count(students))
    let one = writer.measure(rate, decimals: 2, scale: scale)
    let other = writer.measure(rate, decimals: 2, scale: scale)
    writer.relate(.equal, first, [second])
    writer.relate(.equal, one, [other])
    let text = "2021年，学校全日制在校生\(first)人，毕业生就业率为\(one)%。"
    let rows = [
      ["指标", "单位", "2020年", "2021年"],
      ["全日制在校生人数", "人", "\(writer.count(writer.chance.number(900...9000)))", "\(second)"],
      [
        "就业率", "%",
        "\(writer.measure(writer.chance.number(8800...9900), decimals: 2, scale: scale))",
        "\(other)",
      ],
    ]
    return text + "\n\n" + table(&writer, rows)
  }

  private static func textAndText(_ writer: inout ParagraphWriter) -> String {
    let number = writer.chance.number(80...900)
    let (first, second) = (writer.count(number), writer.count(number))
    writer.relate(.equal, first, [second])
    let (one, other) = writer.chance.pick([
      ("学校现有专任教师", "目前，全校专任教师"), ("截至2021年底，学校有教职工", "学校现有教职工"),
      ("学校现有全日制在校生", "全校共有全日制在校生"),
    ])
    return "\(one)\(first)人，校园环境优美。\n\n学校重视队伍建设。\(other)\(second)人，结构合理。"
  }
}

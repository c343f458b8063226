import ReportKit
import Testing

@Suite("Numbering")
struct NumberingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var form: Numbering.Form
    var depth = 1
    var value: Int
    var body: String
    var line: String
    var testDescription: String { line }
  }

  static let numbered: [Case] = [
    Case(form: .chapter, value: 1, body: "学校概况", line: "第一章 学校概况"),
    Case(form: .chapter, value: 12, body: "展望", line: "第十二章：展望"),
    Case(form: .chapter, value: 2, body: "学生发展", line: "第2部分 学生发展"),
    Case(form: .chapterSection, value: 3, body: "师资队伍", line: "第三节 师资队伍"),
    Case(form: .chineseComma, value: 1, body: "基本原则", line: "一、基本原则"),
    Case(form: .chineseComma, value: 11, body: "附则", line: "十一、附则"),
    Case(form: .chineseComma, value: 2, body: "办学条件", line: "二．办学条件"),
    Case(form: .chineseComma, value: 3, body: "问题", line: "三. 问题"),
    Case(form: .chineseComma, value: 4, body: "经费保障", line: "四 经费保障"),
    Case(form: .chineseComma, value: 2, body: "二级管理更顺", line: "二、二级管理更顺"),
    Case(form: .chineseParenthesis, value: 1, body: "育人为本", line: "（一）育人为本"),
    Case(form: .chineseParenthesis, value: 21, body: "其他", line: "(二十一) 其他"),
    Case(form: .chineseParenthesis, value: 3, body: "成效", line: "（三）、成效"),
    Case(form: .decimal, value: 1, body: "探索培养模式", line: "1. 探索培养模式"),
    Case(form: .decimal, value: 2, body: "规模", line: "2．规模"),
    Case(form: .decimal, value: 3, body: "规模", line: "3、规模"),
    Case(form: .decimal, value: 4, body: "治理更顺。完成三件事。", line: "4.治理更顺。完成三件事。"),
    Case(form: .decimal, value: 3, body: "2019年，老师获奖", line: "3. 2019年，老师获奖"),
    Case(form: .decimal, value: 3, body: "2019年，老师获奖", line: "3.2019年，老师获奖"),
    Case(form: .decimal, depth: 2, value: 1, body: "学校概况", line: "1.1学校概况"),
    Case(form: .decimal, depth: 2, value: 2, body: "人才培养", line: "1.2人才培养"),
    Case(form: .decimal, depth: 2, value: 1, body: "学生素质", line: "3.1学生素质"),
    Case(form: .decimal, depth: 2, value: 12, body: "改进", line: "10.12 改进"),
    Case(form: .decimal, depth: 3, value: 5, body: "深化课改", line: "3.2.5深化课改"),
    Case(form: .decimal, depth: 3, value: 1, body: "", line: "3.2.1."),
    Case(form: .arabicParenthesis, value: 1, body: "办学用房", line: "（1）办学用房"),
    Case(form: .arabicParenthesis, value: 2, body: "办学用房", line: "2）办学用房"),
    Case(form: .arabicParenthesis, value: 3, body: "用地", line: "3)用地"),
    Case(form: .circled, value: 2, body: "党建引领", line: "②党建引领"),
    Case(form: .spoken, value: 1, body: "抓实训。", line: "一是抓实训。"),
    Case(form: .spoken, value: 2, body: "抓就业。", line: "第二，抓就业。"),
    Case(form: .spoken, value: 3, body: "抓安全。", line: "其三，抓安全。"),
    Case(form: .bullet, value: 1, body: "校史馆", line: "● 校史馆"),
    Case(form: .bullet, value: 1, body: "校史馆", line: "- 校史馆"),
    Case(form: .markdown, depth: 2, value: 1, body: "学校概况", line: "## 学校概况"),
  ]

  @Test("A number or mark is read, and the text after it", arguments: numbered)
  func reads(_ expected: Case) {
    let bytes = Array(expected.line.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      let numbering = Numbering.read(Bytes(buffer), 0..<buffer.count)
      #expect(numbering?.form == expected.form)
      #expect(numbering?.depth == expected.depth)
      if expected.form != .markdown { #expect(numbering?.value == expected.value) }
      let end = numbering?.end ?? 0
      #expect(String(decoding: bytes[end...], as: UTF8.self) == expected.body)
    }
  }

  static let plain = [
    "2019年，学校有班级40个", "2.8万名学员参加培训", "3.5亿元投入", "1.76:1的比例", "12.5%的教师", "6324人在校",
    "8000元以上", "一、二、三等奖各1个", "二、三产业就业人数", "一体化教室", "三全育人格局", "十四五规划",
    "（2019）5号文件", "第46届世界技能大赛", "5A级景区", "1+X证书试点", "1.234万元", "3位同学获奖", "",
    "其中男生300人", "-5.2个百分点", "一个中心",
  ]

  @Test("Years, decimals, counts and names are no numbers of an outline", arguments: plain)
  func passesOver(_ line: String) {
    let bytes = Array(line.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(Numbering.read(Bytes(buffer), 0..<buffer.count) == nil)
    }
  }

  @Test("What follows and what encloses is told by the numbers")
  func relations() throws {
    func read(_ line: StaticString) throws -> Numbering {
      let text = Bytes(line)
      return try #require(Numbering.read(text, 0..<text.count))
    }
    #expect(try read("3.3专业").follows(read("3.2课程")))
    #expect(try !read("4.3专业").follows(read("3.2课程")))
    #expect(try read("3.2课程").encloses(read("3.2.5课改")))
    #expect(try !read("3.1课程").encloses(read("3.2.5课改")))
    #expect(try read("3.课程").encloses(read("3.2.5课改")))
    #expect(try read("十、附则").follows(read("九、保障")))
  }
}

// README's example for programs that use the library: `LibraryExampleTests` compares the two, and
// what is printed with the comments behind it.
import ReportKit

/// - Parameter print: takes what the example prints.
func libraryExample(print: (String) -> Void) throws {
  // begin
  let report = try ReportAnalyzer().analyze("Fixtures/school-2019.txt")

  if let teachers = report.teachers.dualQualified?.value {
    print("\(teachers)")  // 118
  }
  for part in report.funding.income?.parts(by: .source) ?? [] {
    print("\(part.dimensions[.source] ?? "") \(part.value) \(part.unit?.description ?? "")")
  }  // fiscal 82157000 元, business 11042000 元, other 5264000 元

  // Every figure names its fact, and the fact its place.
  if let students = report.enrolment.students?.figure, let fact = report.fact(students.fact) {
    print("\(fact.source.line): \(fact.source.text), \(students.reason)")  // 7: 4612人, only
  }
  for medals in report.awards.medals where medals.level == "municipal" {
    print("\(medals.vector)")  // [18, 25, 30]
  }
  // end
}

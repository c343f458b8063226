import ReportKit
import Testing

/// The corpora of the readers that make facts: what a report states.
@Suite("Corpora of facts")
struct FactCorpusTests {
  /// The opening of a report for texts that bring none of their own: whose it is and of when.
  static let head = "东岭市理工学校\n中等职业教育质量年度报告（2021年度）\n\n一、基本情况\n\n"

  @Test("A text states the facts that its case lists", arguments: CorpusFolder.facts.cases)
  func facts(_ corpusCase: CorpusCase) {
    corpusCase.expect { content in
      let text = (content.head ?? FactCorpusTests.head) + content.input + "\n"
      let facts = try ReportAnalyzer().facts(in: Array(text.utf8))
      let wanted = try content.output.map(ExpectedFact.init)
      let faults = zip(wanted, facts).compactMap { $0.fault(in: $1) }
      if wanted.count == facts.count, faults.isEmpty { return nil }
      let found = facts.map(ExpectedFact.spell).joined(separator: "\n  ")
      let reason = faults.first ?? "\(facts.count) facts for \(wanted.count)"
      return "\(content.input): \(reason); found\n  \(found)"
    }
  }
}

/// A fact as a case lists it: `value[..upper] unit indicator relation`, then any of the fields that
/// the case is about as `name=value`; `null` says that there is none.
struct ExpectedFact {
  private let text: String
  private let core: [Substring]
  private let fields: [(name: String, value: String)]

  struct Malformed: Error, CustomStringConvertible {
    var text: String
    var description: String { "no fact: \(text)" }
  }

  init(_ text: String) throws {
    self.text = text
    var words = text.split(separator: " ")
    guard words.count >= 4, !words.prefix(4).contains(where: { $0.contains("=") }) else {
      throw Malformed(text: text)
    }
    core = Array(words.prefix(4))
    words.removeFirst(4)
    fields = try words.map { word in
      guard let mark = word.firstIndex(of: "=") else { throw Malformed(text: text) }
      // A space inside a value is written as an underscore.
      let value = word[word.index(after: mark)...].split(
        separator: "_", omittingEmptySubsequences: false)
      return (String(word[..<mark]), value.joined(separator: " "))
    }
  }

  /// How `fact` differs from what is expected; nil where it does not.
  func fault(in fact: Fact) -> String? {
    let found = ExpectedFact.core(of: fact)
    guard found == core.map(String.init) else {
      return "\(core.joined(separator: " ")) is \(found.joined(separator: " "))"
    }
    for (name, value) in fields {
      guard let known = ExpectedFact.field(name, of: fact) else { return "no field \(name)" }
      if known != value { return "\(core.joined(separator: " ")): \(name) is \(known)" }
    }
    return nil
  }

  /// All fields of a fact, in the form in which a case lists them.
  static func spell(_ fact: Fact) -> String {
    let names =
      ["approx", "period", "subject", "of", "label", "row", "column"]
      + DimensionKey.allCases.map { "\($0.name)" }
    let fields = names.compactMap { name in
      field(name, of: fact).flatMap { $0 == "null" || $0 == "exact" ? nil : "\(name)=\($0)" }
    }
    return (core(of: fact) + fields).joined(separator: " ")
  }

  private static func core(of fact: Fact) -> [String] {
    [
      "\(fact.value)" + (fact.upper.map { "..\($0)" } ?? ""), fact.unit.map { "\($0)" } ?? "-",
      fact.indicator ?? "null", "\(fact.relation.name)",
    ]
  }

  /// The value of a field, `null` for none; nil where there is no such field.
  private static func field(_ name: String, of fact: Fact) -> String? {
    switch name {
    case "approx": return "\(fact.approximation.name)"
    case "period": return fact.period?.description ?? "null"
    case "subject": return fact.subject ?? "null"
    case "of": return fact.of ?? "null"
    case "label": return fact.label
    case "row": return fact.row ?? "null"
    case "column": return fact.column ?? "null"
    case "text": return fact.source.text
    default:
      guard let key = DimensionKey.allCases.first(where: { "\($0.name)" == name }) else {
        return nil
      }
      return fact.dimensions[key] ?? "null"
    }
  }
}

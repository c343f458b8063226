import Foundation
import ReportKit
import Testing

/// Every indicator of a model's domain has a place in it, under its own name.
@Suite("Places") struct PlaceTests {
  private static let names = Report.domains.map(\.name)

  @Test func placesAreTheCatalogues() {
    let keys = Catalogue.builtIn.indicators.map(\.key)
      .filter { PlaceTests.names.contains(String($0.prefix { $0 != "." })) }
    #expect(Report.domains.flatMap(\.keys) == keys)
  }

  /// A report that states every indicator once: its JSON has each fact where its key says.
  @Test func propertiesFollowTheKeys() throws {
    let line = """
      {"schemaVersion":1,"id":"%@","report":"a.txt","indicator":"%@","label":"","dimensions":{},\
      "subject":null,"period":null,"relation":"level","value":1,"upper":null,"unit":null,\
      "approximation":"exact","decimals":0,"of":null,"origin":"narrative","row":null,\
      "column":null,"source":{"line":1,"column":1,"byteOffset":0,"byteLength":1,"text":"1",\
      "section":[]}}
      """
    let keys = Report.domains.flatMap(\.keys)
    let facts = try keys.enumerated().map { index, key in
      let id = String(format: "%012x", index)
      return try JSONDecoder().decode(Fact.self, from: Data(String(format: line, id, key).utf8))
    }
    let report = Report(path: "a.txt", organisation: nil, period: nil, facts: facts)
    let data = try JSONEncoder().encode(report)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for (index, key) in keys.enumerated() {
      let parts = key.split(separator: ".").map(String.init)
      let model = object[parts[0]] as? [String: Any]
      let statement = model?[parts[1]] as? [String: Any]
      let figure = statement?["figure"] as? [String: Any]
      #expect(figure?["fact"] as? String == facts[index].id, "\(key)")
    }
  }
}

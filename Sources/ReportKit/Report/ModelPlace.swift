/// The place that an indicator has in a model.
package struct ModelPlace<Model>: Sendable {
  /// `teachers.dualQualified`
  package let key: String
  package let property: any WritableKeyPath<Model, Statement?> & Sendable

  init(_ key: String, _ property: any WritableKeyPath<Model, Statement?> & Sendable) {
    self.key = key
    self.property = property
  }
}

/// A model of one of the catalogue's domains: a property an indicator, and the table that says which.
package protocol DomainModel: Codable, Sendable, Hashable {
  static var places: [ModelPlace<Self>] { get }
}

/// A domain of the catalogue and its model, with the type of the model forgotten.
package struct ReportDomain: Sendable {
  /// The domain's name, which is the model's property of a report: `teachers`.
  package let name: String
  /// The indicators that have a place in the model.
  package let keys: [String]
  /// The model itself, to be encoded.
  package let model: @Sendable (Report) -> any Encodable
  /// What the model holds of each indicator, in the order of its table.
  package let statements: @Sendable (Report) -> [Statement?]
  private let place: @Sendable (Int, Statement, inout Report) -> Void

  init<Model: DomainModel>(
    _ name: String, _ model: any WritableKeyPath<Report, Model> & Sendable
  ) {
    self.name = name
    keys = Model.places.map(\.key)
    self.model = { $0[keyPath: model] }
    statements = { report in
      Model.places.map { report[keyPath: model][keyPath: $0.property] }
    }
    place = { index, statement, report in
      report[keyPath: model][keyPath: Model.places[index].property] = statement
    }
  }

  /// Fills the places of the model from what the facts of each indicator say.
  func fill(_ report: inout Report, _ statement: (String) -> Statement?) {
    for (index, key) in keys.enumerated() {
      if let found = statement(key) { place(index, found, &report) }
    }
  }
}

/// Everything that checking one report brought to light.
package struct CheckResult: Sendable {
  /// All that was tested, in the order of the claims' places.
  package var relations: [TestedRelation] = []
  /// In the order of their places.
  package var findings: [Finding] = []
  package var coverage = Coverage()
  /// For the rules between reports; nil where it was not asked for.
  package var levels: ReportLevels?

  package init() {}

  /// How much of the report the checks could speak of.
  package struct Coverage: Sendable, Hashable {
    /// Figures seen.
    package var figures = 0
    /// Figures with an indicator of the catalogue.
    package var typed = 0
    /// Figures that take part in a relation.
    package var related = 0
    /// Figures that take part in a relation that was decided.
    package var decided = 0

    package init() {}
  }
}

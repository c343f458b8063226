/// Judges the shares of running text: what the four rules about shares have in common.
package struct ShareCheck {
  package let context: CheckContext
  package let claim: ShareClaim

  package init(_ context: CheckContext, _ claim: ShareClaim) {
    self.context = context
    self.claim = claim
  }

  /// The quotient of the part and a base against the printed share.
  package func judgement(
    _ base: Int, of part: Int? = nil
  ) -> (value: Rational?, judgement: Judgement) {
    let part = context.numbers[part ?? claim.part]
    let whole = context.numbers[base]
    let value = part.value / whole.value
    return (
      value.isDefined ? value : nil,
      Judge.judge(
        context.numbers[claim.share], value: value, range: part.possible / whole.possible)
    )
  }

  /// What a claim was tested against, and what came out.
  package struct Outcome {
    package var part: Int
    package var base: WholeFinder.Base
    package var value: Rational?
    package var judgement: Judgement
  }

  /// The first part and base that fit, else the likeliest; nil where no base is printed.
  package var outcome: Outcome? {
    guard let first = claim.bases.first else { return nil }
    // 教师247人，其中硕士105人，占教师的45.21%: the total before the part is the base, no other part.
    let otherPart = claim.otherPart.flatMap { other in
      claim.bases.contains { $0.fact == other } ? nil : other
    }
    for part in [claim.part, otherPart].compactMap({ $0 }) {
      for base in claim.bases {
        let tested = judgement(base.fact, of: part)
        if tested.judgement.holds {
          return Outcome(part: part, base: base, value: tested.value, judgement: tested.judgement)
        }
      }
    }
    var tested = judgement(first.fact)
    if otherPart != nil || first.isNarrowed, tested.judgement.verdict == .inconsistent {
      tested.judgement = Judgement(.undecidable, .unsureBase, gap: tested.judgement.gap)
    }
    return Outcome(
      part: claim.part, base: first, value: tested.value, judgement: tested.judgement)
  }

  /// How many figures before and behind a share are tried as its base: more than a report has.
  private static let farthest = 3000

  /// Figures that the share would be right of, as explanations of a wrong one.
  package func hypotheses() -> [Remark] {
    var remarks: [Remark] = []
    let unitClass = context.facts[claim.part].unit?.unitClass
    let low = max(0, claim.share - ShareCheck.farthest)
    let high = min(context.facts.count, claim.share + ShareCheck.farthest)
    // What a base must be, so that the most are passed over quickly.
    let wanted = context.numbers[claim.part].possible / context.numbers[claim.share].widest
    for index in low..<high where index != claim.part && remarks.count < 2 {
      guard context.facts[index].unit?.unitClass == unitClass,
        WholeFinder.canBeWhole(context.facts[index])
      else { continue }
      if let wanted, !wanted.meets(context.numbers[index].possible) { continue }
      let tested = judgement(index)
      guard tested.judgement.holds, tested.judgement.basis != .mixed else { continue }
      let label = context.printed(context.facts[index].label)
      let figure = context.printed(context.facts[index].quantity.range)
      remarks.append(
        Remark(
          en: "of \(label) \(figure) it would be right: another base may be meant",
          zh: "若以 \(label) \(figure) 为分母则相符，可能所指的是另一总数"))
    }
    if let base = claim.bases.first, let value = judgement(base.fact).value,
      let form = context.form(context.operand(claim.share))
    {
      let rounded = form.text(of: value)
      if let wanted = value.rounded(toDecimals: decimals) {
        if Misprint.explains(context.numbers[claim.share], Rational(wanted)) {
          remarks.insert(
            Remark(en: "\(rounded) may have been misprinted", zh: "可能是 \(rounded) 的误印"), at: 0)
        }
      }
    }
    return remarks
  }

  /// Decimals of the share as a fraction of one.
  private var decimals: Int {
    let quantum = context.numbers[claim.share].quantum
    return (0..<12).first { quantum == Rational.power(-$0) } ?? 4
  }
}

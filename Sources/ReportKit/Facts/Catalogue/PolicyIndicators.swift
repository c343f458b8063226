extension CatalogueText {
  /// What the founder and the region owe: proportions of vocational and general schooling.
  static let policy: StaticString = #"""
    policy.generalVocationalRatio | 普职比 | ratio percent | General to vocational upper-secondary intake (or students), in the order printed.
      普职比
      职普比
      普职比例
      职普比例
      普职招生比
      职普招生比
      普职招生比例
      职普招生比例
      普职分流比
      普职分流比例
      职普分流比例
      普职规模比
      职普规模比
      普职结构比
      职普结构比
      普职在校生比
      职普在校生比
      高中阶段职普比
      高中阶段普职比
      高中阶段职普招生比
      中职与普高招生比
      中职与普高招生比例
      普高与中职招生比
      普高与中职招生比例
      普通高中与中职招生比
      普通高中与中等职业学校招生比
      普通高中与中等职业教育招生比
      中等职业学校与普通高中招生比
      中等职业教育与普通高中招生比
      中等职业教育与普通高中
      中职招生占高中阶段 # percent
      中职招生占比 # percent
      占高中阶段教育招生总数 & 中职,职业 # percent
      占高中阶段招生总数 & 中职,职业 # percent
    policy.perStudentRatio | 中职与普高生均公用经费比 | ratio times percent | Public money for each vocational student to that for each general upper-secondary student.
      生均公用经费 & 普通高中,普高,高中
      生均经费 & 普通高中,普高,高中
      生均拨款 & 普通高中,普高,高中
      生均财政拨款 & 普通高中,普高,高中
      生均公用经费标准 & 普通高中,普高,高中
      生均经费标准 & 普通高中,普高,高中
      生均公用经费比
      生均公用经费之比
      生均公用经费拨款 & 普通高中,普高,高中
      生均预算内公用经费 & 普通高中,普高,高中
      公用经费 & 普通高中,普高,高中
      公用经费标准 & 普通高中,普高,高中
      普通高中生均 & 中职,职业
      普高生均 & 中职,职业
      与普通高中生均
    """#
}

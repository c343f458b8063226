extension CatalogueText {
  /// Figures about a partner firm's business.
  static let business: StaticString = #"""
    business.revenue | 企业营收 | money | Revenue, sales, output or economic benefit of a firm, a shop or a product, in yuan.
      @ 服务贡献表 > 横向技术服务产生的经济效益 | kind=经济效益
      主营业务收入
      营业收入
      营业额
      营收
      经营额
      年营业额
      销售收入
      销售额
      年销售额
      销售总额
      销售
      成交额
      成交总额
      交易额 ! 技术交易
      交易总额 ! 技术交易
      带货
      带货金额
      直播销售额
      流水
      产值
      总产值
      年产值
      新增产值
      工业产值
      工业总产值
      利润
      净利润
      利税
      纳税
      税收
      创收
      增收
      经济效益 | kind=经济效益
      创造经济效益 | kind=经济效益
      产生经济效益 | kind=经济效益
      横向技术服务产生的经济效益 | kind=经济效益
      直接经济效益 | kind=经济效益
      新增效益 | kind=经济效益
      节约成本 | kind=节约成本
      实现营收
      主营收入
      销售收入总额
      实现产值
      完成产值
      年营收
      年产出
      带货额
      订单金额
      成交金额
      净收益
      实现利润
      上缴税收
      年利润
      产业产值
      订单额
      订单总额
      接单额
    business.growth | 增长率、毛利率变化 | percent | Growth rate or margin of a firm's business and its change.
      毛利率 | kind=毛利率
      利润率 | kind=利润率
      净利率 | kind=净利率
      年度复合增长率 | kind=年度复合增长率
      年均复合增长率 | kind=年均复合增长率
      复合增长率 | kind=复合增长率
      年均增长率 & 企业,产业,营收,产值 | kind=年均增长率
      营收增长率 | kind=营收增长率
      营收增长 | kind=营收增长率
      销售增长 | kind=销售增长率
      产值增长 | kind=产值增长率
      利润增长 | kind=利润增长率
      市场占有率 | kind=市场占有率
      市场份额 | kind=市场占有率
      良品率 | kind=良品率
      成品率 | kind=良品率
      生产效率 | kind=生产效率
      工作效率 & 企业 | kind=生产效率
      成本 & 降低,企业 | kind=成本
      增收 # percent
      产值增幅
      销售额增长
      利润率
      增产 # percent
      降本 # percent
    """#
}

extension CatalogueText {
  /// Student aid and help for other schools and regions.
  static let aid: StaticString = #"""
    aid.persons | 受助人数 | person personTimes | Students (or cases, 人次) that received one kind of aid, waiver, grant or scholarship; about names the scheme.
      % term level
      免学费 | about=免学费
      免学费学生 | about=免学费
      免学费受助学生 | about=免学费
      享受免学费 | about=免学费
      享受免学费政策 | about=免学费
      免除学费 | about=免学费
      减免学费 | about=免学费
      学费减免 | about=免学费
      免住宿费 | about=免住宿费
      免教科书费 | about=免教科书费
      国家助学金 | about=国家助学金
      享受国家助学金 | about=国家助学金
      享受助学金 | about=国家助学金
      国家助学金资助学生 | about=国家助学金
      国家奖学金 | about=国家奖学金
      中职国家奖学金 | about=国家奖学金
      国家励志奖学金 | about=国家励志奖学金
      励志奖学金 | about=国家励志奖学金
      省政府奖学金 | about=省政府奖学金
      政府奖学金 | about=政府奖学金
      企业奖学金 | about=企业奖学金
      企业奖助学金 | about=企业奖助学金
      校内奖学金 | about=校内奖学金
      学校奖学金 | about=校内奖学金
      校级奖学金 | about=校内奖学金
      校内助学金 | about=校内助学金
      校内资助 | about=校内资助
      校内补助 | about=校内补助
      助学金
      奖学金
      奖助学金
      奖教奖学金
      教育券 | about=教育券
      教育券资助学生 | about=教育券
      国家助学贷款 | about=国家助学贷款
      助学贷款 | about=国家助学贷款
      生源地信用助学贷款 | about=生源地信用助学贷款
      生源地贷款 | about=生源地信用助学贷款
      雨露计划 | about=雨露计划
      勤工助学 | about=勤工助学
      勤工俭学 | about=勤工助学
      勤工助学岗位 | about=勤工助学
      求职创业补贴 | about=求职创业补贴
      求职补贴 | about=求职创业补贴
      一次性求职创业补贴 | about=求职创业补贴
      学费补偿 | about=学费补偿
      学费代偿 | about=学费补偿
      服兵役国家教育资助 | about=服兵役国家教育资助
      临时困难补助 | about=临时困难补助
      困难补助 | about=困难补助
      生活补助 | about=生活补助
      生活费补助 | about=生活补助
      伙食补助 | about=伙食补助
      交通补助 | about=交通补助
      绿色通道 | about=绿色通道
      社会资助 | about=社会资助
      基金会资助 | about=基金会资助
      建档立卡 ! 就业 | kind=建档立卡
      建档立卡学生 | kind=建档立卡
      脱贫家庭学生 | kind=脱贫家庭
      低保家庭学生 | kind=低保家庭
      家庭经济困难学生 | kind=家庭经济困难
      经济困难学生 | kind=家庭经济困难
      贫困学生 | kind=家庭经济困难
      贫困生 | kind=家庭经济困难
      困难学生 | kind=家庭经济困难
      特困生 | kind=家庭经济困难
      残疾学生 & 资助,补助,免学费,助学金 | kind=残疾
      受助学生
      受资助学生
      资助学生
      资助困难学生
      资助 ! 对口
      获得资助
      享受资助
      享受补助
      发放补助
      学生 & 免学费,助学金,奖学金,资助,补助,助学贷款
      补助
      补贴 & 学生,毕业生
      受惠 ! 集团,联盟 # personTimes
      受惠学生 & 资助,助学金,奖学金,免学费
      受益学生 & 资助,助学金,奖学金,免学费
      惠及学生 & 补贴,助学金,奖学金,资助,减免,免学费,学费 # person personTimes
      惠及 & 补贴,助学金,奖学金,资助,减免,免学费 # person personTimes
      求职补贴 # person
      求职创业补贴 # person
      人数 & 奖学金,助学金,资助,贷款
      奖学金 # person personTimes
      助学金 # person personTimes
      助学贷款 # person personTimes
      勤工助学 # person personTimes
    aid.amount | 资助金额 | money | Money paid out or waived under one aid scheme, in yuan; about names the scheme.
      % term level
      资助金额
      资助总金额
      资助总额
      资助资金
      资助经费
      学生资助资金
      资助款
      发放金额
      发放资金
      发放总额
      发放补助
      补助金额
      减免金额
      金额 & 免学费,助学金,奖学金,资助,教育券,补助,减免
      资金 & 免学费,助学金,奖学金,资助,教育券
      免学费 | about=免学费
      免学费补助资金 | about=免学费
      免学费补助 | about=免学费
      免学费资金 | about=免学费
      免学费金额 | about=免学费
      减免学费 | about=免学费
      学费减免 | about=免学费
      免除学费 | about=免学费
      免住宿费 | about=免住宿费
      免教科书费 | about=免教科书费
      国家助学金 | about=国家助学金
      国家助学金金额 | about=国家助学金
      发放国家助学金 | about=国家助学金
      国家奖学金 | about=国家奖学金
      发放国家奖学金 | about=国家奖学金
      国家励志奖学金 | about=国家励志奖学金
      励志奖学金 | about=国家励志奖学金
      省政府奖学金 | about=省政府奖学金
      政府奖学金 | about=政府奖学金
      企业奖学金 | about=企业奖学金
      企业奖助学金 | about=企业奖助学金
      校内奖学金 | about=校内奖学金
      校内助学金 | about=校内助学金
      校内资助 | about=校内资助
      助学金
      发放助学金
      奖学金
      发放奖学金
      奖助学金
      奖教奖学金
      教育券 | about=教育券
      国家助学贷款 | about=国家助学贷款
      助学贷款 | about=国家助学贷款
      生源地信用助学贷款 | about=生源地信用助学贷款
      雨露计划 | about=雨露计划
      勤工助学 | about=勤工助学
      求职创业补贴 | about=求职创业补贴
      学费补偿 | about=学费补偿
      困难补助 | about=困难补助
      临时困难补助 | about=临时困难补助
      生活补助 | about=生活补助
      社会资助 | about=社会资助
      慰问金
      助学
      资助
      减免
      减免学费
      共计 & 资助,助学金,困难
      奖金合计
      求职补贴
      求职创业补贴
      免除学费
      免学费金额
      学费 & 免,减免,资助
      捐款捐物
      捐款
      捐物
      捐赠折价
      奖学金 ! 名,人,项
      金额 & 奖学金,助学金,资助,贷款
    aid.amountPerPerson | 人均资助金额 | money | Aid, grant or scholarship per person (and year or term), in yuan per person.
      人均资助
      人均受助
      人均资助金额
      生均资助
      平均资助
      资助标准
      补助标准
      助学金标准
      奖学金标准
      免学费标准
      减免标准
      发放标准
      平均每人
      每人每年 & 资助,助学金,奖学金,免学费,补助,补贴
      每生每年 & 资助,助学金,奖学金,免学费,补助,补贴
      每生每学期 & 资助,助学金,奖学金,免学费,补助,补贴
      每学期 & 资助,助学金,奖学金,免学费,补助,补贴
      每人每月 & 资助,助学金,奖学金,补助,补贴
      每人 & 资助,助学金,奖学金,免学费,补助,补贴
      每生 & 资助,助学金,奖学金,免学费,补助,补贴
      资金奖励 & 奖学金
      现金奖励 & 奖学金
      奖励 & 国家奖学金
      人均 & 资助,助学金,奖学金,补助,困难
      每人每年 & 免学费,助学金,资助,补助,标准
      每生每年 & 免学费,助学金,资助,补助,标准
      每人每天 & 补助,标准
    aid.counterparts | 对口支援 | count person personTimes | Projects, schools, regions or students reached by help for other schools and regions (对口支援, 东西部协作, 帮扶).
      % status
      对口支援
      对口支援项目
      对口支援学校
      对口支援中职学校
      对口支援院校
      对口支援地区
      对口帮扶
      对口帮扶学校
      对口协作
      结对支援
      结对支援项目
      结对帮扶
      结对帮扶学校
      结对学校
      结对院校
      帮扶项目
      帮扶学校
      帮扶院校
      帮扶学生
      帮扶村
      帮扶
      受援学校
      支援学校
      支援项目
      支教
      支教教师
      援藏
      援疆
      东西部协作项目
      东西协作
      山海协作项目
      扶贫项目
      扶贫
      定点帮扶
      驻村
      薄弱学校
      学校 & 对口支援,结对,帮扶,东西部,协作
      项目 & 对口支援,结对,帮扶,东西部,扶贫协作
      学生 & 对口支援,东西部,扶贫协作,劳务协作,精准扶贫,西部地区
      学生参加 & 对口支援,东西部,扶贫协作,劳务协作
    """#
}

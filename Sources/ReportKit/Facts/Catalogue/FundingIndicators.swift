extension CatalogueText {
  /// Money of a school, a group or a project: budgets, receipts, spending, income and investment.
  static let funding: StaticString = #"""
    funding.budget | 预算投入 | money | Money planned or approved for a project or a year (预算, 计划投入), in yuan, as the report states it.
      预算总投入
      预算投入
      预算资金
      预算总额
      预算金额
      预算安排
      预算经费
      年度预算
      部门预算
      经费预算
      资金预算
      项目预算
      建设预算
      核定预算
      批复预算
      采购预算
      预算
      概算
      总概算
      计划投入
      计划投资
      计划总投资
      计划资金 ! 中央,省级,提升计划,获批
      拟投入
      拟投资
      计划再投入
      拟再投入
      计划新增投入
      计划安排
      预算总投资
      总预算
      预算数
      年初预算
      预计投入
      预计总投资
      投资概算
      立项资金
      规划投资
      预算总资金
      计划总投入
      核定总经费
      核定经费
      核定资金
      核定总投资
      批复经费
      批复资金
      批复总经费
      批复总投资
      预算总经费
      总经费 & 核定,批复,预算
      计划经费
      年度预算安排
      预算批复
      任务书预算
      建设总预算
      批复投资
      批准资金
      批复总额
    funding.received | 到位资金 | money | Money that has come in for a project, a task or a purpose (到位, 拨付, 专项资金), in yuan, by source.
      % level
      @ 落实政策表 > 年财政专项拨款 | source=fiscal
      @ 落实政策表 > 财政专项拨款 | source=fiscal
      实际到位资金
      已到位资金
      到位资金
      资金到位
      到位经费
      经费到位
      实际到位
      累计到位
      到账资金
      到账经费
      到位
      到账
      自筹资金 | source=selfRaised
      学校自筹 | source=selfRaised
      集团自筹 | source=selfRaised
      自有资金 | source=selfRaised
      自筹 | source=selfRaised
      企业行业投入 | source=enterprise
      行业企业投入 | source=enterprise
      行业企业支持资金 | source=enterprise
      企业到位资金 | source=enterprise
      企业投入 & 到位,自筹 | source=enterprise
      企业投入资金 & 到位,自筹 | source=enterprise
      市级财政 ! 收入 | source=municipalFiscal
      市财政 ! 收入 | source=municipalFiscal
      市级财政资金 | source=municipalFiscal
      市级财政到位资金 | source=municipalFiscal
      市级专项资金 | source=municipalFiscal
      市级资金 | source=municipalFiscal
      省级财政 ! 收入 | source=provincialFiscal
      省财政 ! 收入 | source=provincialFiscal
      省级财政资金 | source=provincialFiscal
      省级专项资金 | source=provincialFiscal
      省级资金 | source=provincialFiscal
      省拨资金 | source=provincialFiscal
      建设资金 & 省示范,省级,省财政,省教育厅 | source=provincialFiscal
      中央财政 ! 收入 | source=fiscal
      中央财政资金 | source=fiscal
      中央专项资金 | source=fiscal
      地方财政 ! 收入 | source=fiscal
      县级财政 ! 收入 | source=fiscal
      区级财政 ! 收入 | source=fiscal
      财政资金 | source=fiscal
      财政专项资金 | source=fiscal
      财政专项拨款 | source=fiscal
      财政专项经费 | source=fiscal
      财政专项 | source=fiscal
      财政拨款 ! 收入,生均 | source=fiscal
      财政补助资金 | source=fiscal
      举办方投入 | source=fiscal
      专项资金
      专项经费
      专项拨款
      建设资金
      建设经费
      项目资金
      项目经费
      奖补资金
      补助资金 ! 免学费,助学金,资助,困难
      补贴资金
      扶持资金
      拨付资金
      下达资金
      下拨资金
      拨款 ! 生均
      拨付
      争取资金
      资金支持
      其他资金 | source=other
      社会资金 | source=other
      社会捐赠资金 | source=other
      经费
      资金
      经费投入
      教育经费投入
      职业教育经费投入
      财政性教育经费投入 | source=fiscal
      财政性经费投入 | source=fiscal
      财政性中职教育经费投入 | source=fiscal
      财政性职业教育经费投入 | source=fiscal
      城市教育费附加 | source=fiscal
      中央资金 | source=fiscal
      中央专项 | source=fiscal
      县配套 | source=fiscal
      配套资金 | source=fiscal
      上级专项 | source=fiscal
      会费收入
      中央及省级财政 | source=fiscal
      中央和省级财政 | source=fiscal
      省市财政 | source=fiscal
      各级财政 | source=fiscal
      上级财政 | source=fiscal
      县财政 ! 收入 | source=fiscal
      区财政 ! 收入 | source=fiscal
      设备更新专项
      中央奖补资金 | source=fiscal
      省级奖补资金 | source=provincialFiscal
      举办方自筹 | source=selfRaised
      院校自筹 | source=selfRaised
      校方自筹 | source=selfRaised
      自筹经费 | source=selfRaised
      行业企业投入资金 | source=enterprise
      企业配套 | source=enterprise
      企业支持 & 资金,经费,到位 | source=enterprise
      企业资金 | source=enterprise
      企业资助 | source=enterprise
      累计到账
      落实资金
      落实经费
      争取上级资金 | source=fiscal
      获批资金
      获得资金
      债券资金 | source=fiscal
      专项债券 | source=fiscal
      财政补助 ! 收入,生均 | source=fiscal
      社会捐助 | source=other
      社会捐赠 | source=other
      质量提升计划专项 | source=fiscal
      财政投入 & 到位,自筹 | source=fiscal
      中央财政投入 & 到位,自筹 | source=fiscal
      地方财政投入 & 到位,自筹 | source=fiscal
      省级财政投入 & 到位,自筹 | source=provincialFiscal
      市级财政投入 & 到位,自筹 | source=municipalFiscal
      市配套 | source=municipalFiscal
      市县配套 | source=municipalFiscal
      市级配套 | source=municipalFiscal
      市县财政 ! 收入 | source=municipalFiscal
      市级专项 | source=municipalFiscal
      省级专项 | source=provincialFiscal
      省专项 | source=provincialFiscal
      省级补助 | source=provincialFiscal
      省级奖补 | source=provincialFiscal
      省级投入 | source=provincialFiscal
      中央补助 | source=fiscal
      中央奖补 | source=fiscal
      地方配套 | source=fiscal
      单位自筹 | source=selfRaised
      牵头单位自筹 | source=selfRaised
      成员单位自筹 | source=selfRaised
      牵头学校自筹 | source=selfRaised
      学院自筹 | source=selfRaised
      自筹配套 | source=selfRaised
      @ 经费表 > 到位
      @ 经费表 > 到位金额
      @ 经费表 > 实到
      @ 经费表 > 下达
      省级专项补助 | source=provincialFiscal
      省级专项经费 | source=provincialFiscal
      自治区专项 | source=provincialFiscal
      自治区级专项 | source=provincialFiscal
      市专项 | source=municipalFiscal
      市级专项经费 | source=municipalFiscal
      县级专项 | source=fiscal
      行业企业 # money | source=enterprise
      企业行业 # money | source=enterprise
      筹措
      筹措运行经费
      筹得
      筹集
      会费 # money | kind=会费
      垫付 # money | source=selfRaised
      市财政配套资金 | source=municipalFiscal
      省财政配套资金 | source=provincialFiscal
      市财政专项资金 | source=municipalFiscal
      省财政专项资金 | source=provincialFiscal
      市财政专项 | source=municipalFiscal
      省财政专项 | source=provincialFiscal
      市财政配套 | source=municipalFiscal
      省财政配套 | source=provincialFiscal
    funding.spent | 支出 | money | Money actually spent in the year or on a project, in yuan, as booked.
      % kind
      @ 落实政策表 > 年支付行业导师课酬 | about=行业导师课酬
      @ 落实政策表 > 年支付企业兼职教师课酬 | about=企业兼职教师课酬
      @ 落实政策表 > 年支付企业兼职教师课酬金 | about=企业兼职教师课酬
      实际支出
      累计支出
      已支出
      总支出
      支出合计
      支出总额
      年度支出
      经费支出
      经费总支出
      资金支出
      教育支出
      教学支出
      事业支出
      经营支出
      基本支出 | source=basic
      项目支出 | source=project
      人员经费支出 | kind=人员经费
      人员经费 | kind=人员经费
      工资福利支出 | kind=工资福利
      商品和服务支出 | kind=商品和服务
      对个人和家庭的补助 | kind=对个人和家庭的补助
      公用经费 ! 生均 | kind=公用经费
      日常教学经费 | kind=日常教学经费
      教学改革及研究经费 | kind=教学改革及研究
      师资建设经费 | kind=师资建设
      实训耗材 | kind=实训耗材
      三公经费 | kind=三公经费
      课酬
      采购金额
      使用资金
      已使用资金
      花费
      支付
      支出
      支出总计
      本年支出合计
      三公经费
      三公经费支出
      公务接待费
      公务用车购置及运行维护费
      公务用车运行维护费
      人员经费
      公用经费支出
      用于 & 支出,经费
      支出决算
      决算数
      执行数
      支出数
      财政拨款支出
      实际使用
      累计使用
      使用经费
      已使用
      累计完成支出
      实际完成支出
      资金使用
      人员支出
      公用支出
      资本性支出
      设备购置支出
      共计支出
      合计支出
      课时费
      完成投资 & 至年底,截至,累计,已
      累计完成投资
      已完成投资
      实际执行
      实际完成
      实际使用资金
      预算支出
      本年支出
      全年支出
      支出共计
      总支出为
      花了 # money
      花去 # money
      花费 # money
      共花 # money
      开支
      @ 经费表 > 执行
      @ 经费表 > 决算
      @ 经费表 > 支出
      @ 经费表 > 支付
      @ 经费表 > 支出金额
      @ 经费表 > 执行金额
      @ 经费表 > 执行额
      @ 经费表 > 实际执行
      执行资金
      累计执行
    funding.receivedRate | 资金到位率 | percent | Money received as a percentage of the money budgeted.
      资金到位率
      资金实际到位率
      实际到位率
      经费到位率
      预算到位率
      项目资金到位率
      资金到账率
      到账率
      资金拨付率
      拨付率
      到位率
      到位 & 资金,经费
    funding.spentRate | 支出率、执行率 | percent | Money spent as a percentage of the money received or budgeted.
      支出率
      资金支出率
      经费支出率
      支出使用
      支出进度
      支出完成率
      执行率
      预算执行率
      资金执行率
      经费执行率
      项目执行率
      政府采购资金执行率 | about=政府采购资金
      采购执行率 | about=政府采购资金
      执行进度
      预算完成率
      资金使用率
      经费使用率
      已支出 & 到位,资金
      支出 & 到位,资金,经费
      完成预算
      完成年初预算
      完成调整预算
      使用率 & 资金,经费
      支付率
      资金完成率
    funding.income | 总收入及分项 | money | Income of the year, total or by source (财政补助, 事业, 其他; 基本, 项目), in yuan, as in the accounts.
      总收入
      年度总收入
      办学总收入
      办学经费总收入
      经费总收入
      收入总计
      收入合计
      收入总额
      本年收入
      年度收入
      经费收入
      办学收入
      教育经费总收入
      办学经费
      财政补助收入 | source=fiscal
      财政拨款收入 | source=fiscal
      财政补助拨款收入 | source=fiscal
      财政拨款 & 总收入,收入合计,事业收入 | source=fiscal
      一般公共预算财政拨款 | source=fiscal
      一般公共预算拨款 | source=fiscal
      政府性基金预算财政拨款 | source=fiscal
      财政性教育经费 | source=fiscal
      公共财政预算教育经费 | source=fiscal
      财政性经费 | source=fiscal
      财政收入 | source=fiscal
      市财政拨款收入 | source=municipalFiscal
      事业收入 | source=business
      教育事业收入 | source=business
      事业性收入 | source=business
      学费收入 | source=business
      学杂费收入 | source=business
      住宿费收入 | source=business
      教育收费收入 | source=business
      经营收入 | source=business
      社会服务收入 | source=business
      其他收入 | source=other
      其它收入 | source=other
      上级补助收入 | source=other
      附属单位上缴收入 | source=other
      捐赠收入 | source=other
      社会捐赠收入 | source=other
      利息收入 | source=other
      基本收入 | source=basic
      项目收入 | source=project
      专项收入 | source=project
      收入
      收、支总计
      收支总计
      本年收入合计
      财政拨款 & 收入构成,收入项目,收入情况,收入,经费来源,经费情况,经费收支,办学经费 | source=fiscal
      收入决算
      总收入为
      年收入 & 学校,学院 ! 毕业生,企业,村
      本年总收入
      决算收入
      收入总数
      非税收入
      上级拨款
      事业单位经营收入 | source=business
      教育收费 | source=business
      培训费收入 | source=business
      财政拨款总收入 | source=fiscal
      一般公共预算收入 | source=fiscal
      财政补助 & 总收入,本年收入,事业收入,收入合计,总经费 ! 免学费,助学金 | source=fiscal
      财政投入 & 总收入,本年收入,事业收入,收入合计 | source=fiscal
      财政拨入 & 收入 | source=fiscal
      上级补助 & 总收入,本年收入,事业收入,收入合计 | source=other
      学费 & 总收入,本年收入,收入合计,财政拨款 ! 免,减,每,补助 | source=business
      经费来源
      办学经费来源
      财政投入 & 经费来源,经费情况,经费收支,收入构成 | source=fiscal
      学校自筹 & 经费来源,收入构成 | source=selfRaised
      教育经费总投入
      职教经费总投入
      公共财政预算 & 总投入,事业收入,总收入,总经费 | source=fiscal
      财政预算 & 总投入,事业收入,总收入 | source=fiscal
      公共预算拨款 | source=fiscal
      其他 & 事业收入 # money | source=other
      其它 & 事业收入 # money | source=other
      学费 & 财政拨款,总收入 # money | source=business
      财政拨入
      经费 & 财政拨入
      教育经费 & 财政拨入
      全年经费投入
      本年度经费投入
      年度经费投入
      职业教育总投入
      中职教育总投入
      教育总投入
      职业教育经费总投入
      公共财政预算拨款 | source=fiscal
      教育财政性经费投入 | source=fiscal
      财政性经费投入 & 全市,全省,全县,全区 | source=fiscal
      财政性投入 | source=fiscal
    funding.incomeShare | 分项收入占比 | percent | Share of one kind of income in the total income.
      占总收入
      占总收入比例
      占年度总收入
      占收入合计
      占全年收入
      占学校总收入
      占办学总收入
      占经费总收入
      占办学经费总收入
      占办学经费
      占总经费
      占经费收入
      占收入
      收入占比
      财政拨款占比 | source=fiscal
      财政补助收入占比 | source=fiscal
      财政投入占比 | source=fiscal
      事业收入占比 | source=business
      其他收入占比 | source=other
      占比 & 总收入,收入合计
      占 & 总收入,收入合计
    funding.perStudent | 生均财政拨款、公用经费 | money | Public money per full-time student and year (生均拨款, 生均公用经费), in yuan per student.
      % kind
      @ 质量数据表(2021) > 年生均财政拨款 | source=fiscal
      @ 落实政策表 > 年生均财政拨款水平 | source=fiscal
      @ 落实政策表 > 年生均财政拨款 | source=fiscal
      @ 落实政策表 > 年生均财政拨款水平 > 年生均财政专项经费 | source=fiscal
      年生均财政拨款水平 | source=fiscal
      年生均财政拨款 | source=fiscal
      生均财政拨款 | source=fiscal
      生均财政拨款水平 | source=fiscal
      生均财政拨款标准 | source=fiscal
      生均拨款 | source=fiscal
      生均拨款标准 | source=fiscal
      生均拨款水平 | source=fiscal
      生均拨款基准定额 | source=fiscal
      生均预算内拨款 | source=fiscal
      生均预算内教育事业费 | source=fiscal
      生均一般公共预算教育经费 | source=fiscal
      生均一般公共预算教育事业费 | source=fiscal
      生均财政预算 | source=fiscal
      年生均财政专项经费 | source=fiscal
      生均财政专项经费 | source=fiscal
      生均公用经费
      生均公用经费标准
      生均公用经费拨款
      公用经费 & 生均
      生均经费
      生均经费标准
      生均教育经费
      生均教育事业费
      生均事业费
      生均培养成本
      拨款 & 生均 | source=fiscal
      生均公用经费拨款标准
      公用经费拨款标准 & 生均
      生均一般公共预算公用经费支出
      生均一般公共预算教育事业费
      生均一般公共预算教育经费
      生均拨款标准
      公用经费标准 & 生均,每生
      生均拨款定额
      生均财政拨款经费 | source=fiscal
      年生均拨款 | source=fiscal
      生均公用经费财政拨款 | source=fiscal
      生均财政投入 | source=fiscal
      公用经费拨款标准
      公用经费标准
      生均公共财政预算教育事业费
      生均公共财政预算教育经费
      教育事业费 & 生均
      教育事业费支出 & 生均
    funding.investment | 项目、企业投资 | money | Money put into a project, a base or a facility by a school, a firm or both, in yuan.
      总投资
      总投资额
      投资总额
      投资额
      投资金额
      项目投资
      累计投资
      投资
      投入
      共投入
      共计投入
      累计投入
      总投入
      投入总额
      投入资金
      投入经费
      投入专项资金
      投入金额
      投入总金额
      资金投入
      经费总投入
      职业教育投入
      校企共同投入
      校企共投
      共计投
      共投
      企业投入 | source=enterprise
      企业投资 | source=enterprise
      企业出资 | source=enterprise
      企业投入资金 | source=enterprise
      公司投入 | source=enterprise
      公司投资 | source=enterprise
      企业总投入 | source=enterprise
      学校投入 | source=selfRaised
      学校投资 | source=selfRaised
      学校出资 | source=selfRaised
      自筹投入 | source=selfRaised
      财政投入 | source=fiscal
      财政投资 | source=fiscal
      政府投入 | source=fiscal
      政府投资 | source=fiscal
      出资
      注资
      斥资
      耗资
      融资
      折合金额
      造价
      政府专项支持 | source=fiscal
      设备投入
      教学设备投入
      实训设备投入
      基地投入
      基础设施投入
      建设投入
      企业方投入 | source=enterprise
      企业累计投入 | source=enterprise
      企业先后投入 | source=enterprise
      公司出资 | source=enterprise
      企业首期投入 | source=enterprise
      集团投入
      学院投入 | source=selfRaised
      学院出资 | source=selfRaised
      校方投入 | source=selfRaised
      校方出资 | source=selfRaised
      教育投入
      职教投入
      投入建设资金
      投资建设
      投资改造
      投资新建
      投资兴建
      固定资产投资
      首期投资
      一期投资
      完成投资
      工程投资
      改造资金
      总造价
      工程造价
      财政累计投入 | source=fiscal
      财政共投入 | source=fiscal
      政府累计投入 | source=fiscal
      拿出 ! 奖学金,助学金,资助,奖励 # money
      拿出资金
      再投 # money
      砸下 # money
      筹资 & 建设,建成,改造,购置
      掏出 # money
      投入职业教育经费
      投入教育经费
      投入办学经费
      投入设备及资金
      投入设备和资金
      投入设备、资金
    funding.investmentRatio | 校企投入比例 | ratio percent | Ratio of the school's to the firm's contribution to a joint project.
      投入比例
      投入比
      校企投入比例
      校企投入比
      企业投入比例
      与企业投入比例
      与合作企业投入比例
      学校与企业投入比例
      投入资金比例
      出资比例
      投资比例
      校企投资比例
      股权比例
      出资 & 企业 # ratio
      校企出资比例
      比例出资
      投入之比
      出资比
    """#
}

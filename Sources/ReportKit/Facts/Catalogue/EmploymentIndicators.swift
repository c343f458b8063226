extension CatalogueText {
  /// Graduates at work: how many, where, for what pay.
  static let employment: StaticString = #"""
    employment.employed | 就业（含升学）人数 | person personTimes percent | Graduates with work or a further school in 人, as 就业（含升学）人数 counts them; parts by `employerSize` or `kind` also as a share.
      @ 质量数据表(2021) > 就业（含升学）人数
      @ 质量数据表(2021) > 就业(含升学)人数
      @ 质量数据表(2021) > 在规模以上企业就业人数 | employerSize=large
      @ 质量数据表(2021) > 在中小微企业就业人数 | employerSize=small
      @ 质量数据表(2021) > 就业（含升学）人数 > 在规模以上企业就业人数 | employerSize=large
      @ 质量数据表(2021) > 就业（含升学）人数 > 在中小微企业就业人数 | employerSize=small
      @ 计分卡 > 毕业去向落实人数
      @ 计分卡 > 毕业生去向落实人数
      @ 计分卡 > 就业人数
      @ 计分卡 > 毕业生就业人数
      @ 计分卡 > 毕业生面向三次产业就业人数 | kind=三次产业
      @ 计分卡 > 面向三次产业就业人数 | kind=三次产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第一产业 | kind=第一产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第二产业 | kind=第二产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第三产业 | kind=第三产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第一产业就业人数 | kind=第一产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第二产业就业人数 | kind=第二产业
      @ 计分卡 > 毕业生面向三次产业就业人数 > 面向第三产业就业人数 | kind=第三产业
      @ 计分卡 > 面向三次产业就业人数 > 面向第一产业 | kind=第一产业
      @ 计分卡 > 面向三次产业就业人数 > 面向第二产业 | kind=第二产业
      @ 计分卡 > 面向三次产业就业人数 > 面向第三产业 | kind=第三产业
      @ 计分卡 > 面向第一产业 | kind=第一产业
      @ 计分卡 > 面向第二产业 | kind=第二产业
      @ 计分卡 > 面向第三产业 | kind=第三产业
      @ 服务贡献表 > 毕业生初次就业人数
      @ 服务贡献表 > 毕业生就业人数
      @ 服务贡献表 > 全日制毕业生就业人数
      @ 服务贡献表 > 毕业生初次就业人数 > b类:到西部地区和东北地区就业 | kind=到西部地区和东北地区
      @ 服务贡献表 > 毕业生初次就业人数 > b类：到西部地区和东北地区就业 | kind=到西部地区和东北地区
      @ 服务贡献表 > 毕业生初次就业人数 > 到西部地区和东北地区就业人数 | kind=到西部地区和东北地区
      @ 服务贡献表 > 到西部地区和东北地区就业人数 | kind=到西部地区和东北地区
      @ 服务贡献表 > 毕业生初次就业人数 > c类:到中小微企业等基层服务 | employerSize=small
      @ 服务贡献表 > 毕业生初次就业人数 > c类：到中小微企业等基层服务 | employerSize=small
      @ 服务贡献表 > 毕业生初次就业人数 > 到中小微企业等基层服务人数 | employerSize=small
      @ 服务贡献表 > 到中小微企业等基层服务人数 | employerSize=small
      @ 服务贡献表 > 到中小微企业等基层就业人数 | employerSize=small
      @ 服务贡献表 > 毕业生初次就业人数 > d类:到大型企业就业 | employerSize=large
      @ 服务贡献表 > 毕业生初次就业人数 > d类：到大型企业就业 | employerSize=large
      @ 服务贡献表 > 毕业生初次就业人数 > d类:到500强企业就业 | employerSize=large; kind=500强
      @ 服务贡献表 > 毕业生初次就业人数 > d类：到500强企业就业 | employerSize=large; kind=500强
      @ 服务贡献表 > 毕业生初次就业人数 > 到大型企业就业人数 | employerSize=large
      @ 服务贡献表 > 到大型企业就业人数 | employerSize=large
      @ 服务贡献表 > 到500强企业就业人数 | employerSize=large; kind=500强
      就业(含升学) # person
      就业（含升学） # person
      就业含升学 # person
      就业 ! 留在,未就业,待就业 # person
      就业人数 # person
      就业学生 # person
      就业毕业生 # person
      就业总人数 # person
      毕业生就业 # person
      实现就业 # person
      成功就业 # person
      已就业 # person
      顺利就业 # person
      落实就业 # person
      安排就业 # person
      推荐就业 # person
      直接就业 # person | kind=直接就业
      直接就业学生 # person | kind=直接就业
      初次就业 # person
      初次就业人数 # person
      签约就业 # person | kind=签约就业
      协议就业 # person | kind=签约就业
      签订就业协议 # person | kind=签约就业
      签订劳动合同 # person | kind=签订劳动合同
      灵活就业 # person percent | kind=灵活就业
      稳定就业 # person | kind=稳定就业
      对口就业 # person | kind=对口
      专业对口就业 # person | kind=对口
      对口就业人数 # person | kind=对口
      毕业去向落实 # person
      去向落实 # person
      落实毕业去向 # person
      落实去向 # person
      到企业就业 # person
      进入企业 & 毕业生,就业 # person
      企事业单位 & 就业,毕业生 # person percent | kind=企事业单位
      机关、企事业单位 & 就业,毕业生 # person percent | kind=机关、企事业单位
      机关事业单位 & 就业,毕业生 # person percent | kind=机关事业单位
      国有企业 & 就业,毕业生 # person percent | kind=国有企业
      民营企业 & 就业,毕业生 # person percent | kind=民营企业
      合资企业 & 就业,毕业生 # person percent | kind=合资企业
      外资企业 & 就业,毕业生 # person percent | kind=外资企业
      德资企业 & 就业,毕业生 # person percent | kind=外资企业
      个体经营 & 就业,毕业生 # person percent | kind=个体经营
      合法从事个体经营 # person percent | kind=个体经营
      其他方式就业 # person percent | kind=其他方式
      自主创业 # person | kind=自主创业
      创业 & 毕业生,就业 ! 培训,大赛,比赛,竞赛,项目,课程,讲座 # person | kind=自主创业
      应征入伍 ! 补偿,资助 # person percent | kind=应征入伍
      参军入伍 # person percent | kind=应征入伍
      参军 # person percent | kind=应征入伍
      规模以上企业就业 # person percent | employerSize=large
      规模以上企业 & 就业,毕业生 # person percent | employerSize=large
      规上企业 & 就业,毕业生 # person percent | employerSize=large
      大型企业 & 就业,毕业生 # person percent | employerSize=large
      大中型企业 & 就业,毕业生 # person percent | employerSize=large
      500强企业 & 就业,毕业生 # person percent | employerSize=large; kind=500强
      世界500强 & 就业,毕业生 # person percent | employerSize=large; kind=500强
      中小微企业就业 # person percent | employerSize=small
      中小微企业 & 就业,毕业生 # person percent | employerSize=small
      中小企业 & 就业,毕业生 # person percent | employerSize=small
      小微企业 & 就业,毕业生 # person percent | employerSize=small
      基层就业 # person percent | kind=基层
      西部地区 & 就业,毕业生 # person percent | kind=到西部地区和东北地区
      东北地区 & 就业,毕业生 # person percent | kind=到西部地区和东北地区
      第一产业 & 就业,毕业生,从事 # person percent | kind=第一产业
      第二产业 & 就业,毕业生,从事 # person percent | kind=第二产业
      第三产业 & 就业,毕业生,从事 # person percent | kind=第三产业
      城区就业 # person percent | kind=城区
      乡镇就业 # person percent | kind=镇区
      镇区就业 # person percent | kind=镇区
      乡村就业 # person percent | kind=乡村
      异地就业 # person percent | kind=异地
      境外就业 # person percent | kind=境外
      升学与就业 # person
      机关企事业单位 & 就业,毕业生,进入 # person percent | kind=机关、企事业单位
      个体经营 & 进入,从事,自主 # person percent | kind=个体经营
      落实去向（含升学） # person
      落实去向(含升学) # person
      落实毕业去向（含升学） # person
      在外省就业 # person percent | kind=外省
      省外就业 # person percent | kind=外省
      到外地就业 # person | kind=外地
      服务基层 & 毕业生,就业 # person
      单位就业 # person
      合同就业 # person
      协议和合同就业 # person
      自由职业 # person percent
      三产业的比例 # percent ratio | kind=三次产业
      三次产业的比例 # percent ratio | kind=三次产业
      三产业的就业结构 # percent ratio | kind=三次产业
      三次产业就业结构 # percent ratio | kind=三次产业
      三次产业的就业结构 # percent ratio | kind=三次产业
      三产业就业比例 # percent ratio | kind=三次产业
      三次产业就业比例 # percent ratio | kind=三次产业
      毕业生 & 录用,吸纳,招录,聘用
      录用我校
      推荐就业学生
      安置就业
      安置毕业生
      推荐毕业生
      省外务工 # person | kind=省外
      外省务工 # person | kind=省外
      外出务工 & 毕业生,就业 # person
      务工 & 毕业生,就业 # person
      省外 & 就业,毕业生 ! 招生,生源,新生 # person | kind=省外
      外省 & 就业,毕业生 ! 招生,生源,新生 # person | kind=省外
      市外 & 就业,毕业生 ! 招生,生源,新生 # person | kind=市外
      州外 & 就业,毕业生 ! 招生,生源,新生 # person | kind=州外
      县外 & 就业,毕业生 ! 招生,生源,新生 # person | kind=县外
      其他县市 & 就业,毕业生 # person | kind=其他县市
      其他地区 & 就业,毕业生 # person | kind=其他地区
      一产 & 就业,毕业生,产业 # person | kind=第一产业
      二产 & 就业,毕业生,产业 # person | kind=第二产业
      三产 & 就业,毕业生,产业 # person | kind=第三产业
      第一产业 & 按产业,分产业,产业分 # person | kind=第一产业
      第二产业 & 按产业,分产业,产业分 # person | kind=第二产业
      第三产业 & 按产业,分产业,产业分 # person | kind=第三产业
      毕业生 & 录用,吸纳,接收,招用 ! 实习,届,共有,总数 # person
      走上岗位 & 毕业生,就业 # person
      进厂 & 毕业生,就业 ! 实习 # person
      进企业 & 毕业生,就业 ! 实习 # person
      录用毕业生 # person
      接收毕业生 # person
      吸纳毕业生 # person
      吸纳毕业生就业 # person
      招聘毕业生 ! 招聘会 # person
      招收毕业生 # person
      找到工作 # person
      毕业生找到工作 # person
      落实工作 # person
      走上工作岗位 # person
      走上工作岗位的毕业生 # person
      走上岗位 # person
      选择创业 # person | kind=自主创业
      选择自主创业 # person | kind=自主创业
      毕业生返乡创业 # person | kind=返乡创业
      毕业生返乡创办 # person | kind=返乡创业
      毕业生回乡创业 # person | kind=返乡创业
      返乡创业 # person | kind=返乡创业
      入职 & 毕业生 # person
      入职成员企业 # person | kind=成员企业
      入职合作企业 # person | kind=合作企业
      毕业生入职 # person
      毕业生到岗 # person
      录用该院应届毕业生
      录用该院毕业生
      录用该校毕业生
      录用应届毕业生
      企业录用 & 毕业生 # person
    employment.rate | 就业率 | percent points | Share of the graduates with work or a further school in % (就业率, 毕业去向落实率), as the report defines it.
      @ 计分卡 > 毕业生本省去向落实率 | kind=本省
      @ 计分卡 > 本省去向落实率 | kind=本省
      @ 计分卡 > 毕业生本地去向落实率 | kind=本地
      @ 计分卡 > 本地去向落实率 | kind=本地
      本省去向落实率 | kind=本省
      省内去向落实率 | kind=本省
      本地去向落实率 | kind=本地
      @ 计分卡 > 毕业去向落实率
      @ 计分卡 > 毕业生去向落实率
      @ 计分卡 > 就业率
      @ 计分卡 > 毕业去向落实人数 > 毕业去向落实率
      @ 质量数据表(2021) > 就业率
      就业率
      毕业生就业率
      学生就业率
      总就业率
      综合就业率
      总体就业率
      平均就业率
      初次就业率
      首次就业率
      一次就业率
      一次性就业率
      年终就业率
      年底就业率
      半年后就业率
      直接就业率 | kind=直接就业
      签约就业率 | kind=签约就业
      签约率
      协议就业率 | kind=签约就业
      就业安置率
      推荐就业率
      就业(含升学)率
      就业（含升学）率
      就业升学率
      就业与升学率
      升学就业率
      就业落实率
      毕业去向落实率
      毕业生毕业去向落实率
      就业去向落实率
      去向落实率
      初次毕业去向落实率
      年终毕业去向落实率
      终期毕业去向落实率
      去向落实比例
      专业学生就业率
      成功就业
      实现就业 ! 培训
      就业稳定率 | kind=稳定率
      稳定就业率 | kind=稳定率
      困难毕业生就业率 | kind=困难毕业生
      贫困生就业率 | kind=困难毕业生
      落实率 & 毕业去向,去向落实,落实去向
      推荐就业
      就业升学综合率
      就业（含升学）比例
      就业(含升学)比例
      就业（升学）比例
      就业（升学）率
      就业(升学)率
      初次就业（含升学）率
      毕业生就业比例
      毕业生落实率
      毕业生去向落实率
    employment.matchRate | 专业对口率 | percent points | Share of the employed graduates whose work fits their speciality in % (对口率, 专业相关度).
      @ 质量数据表(2021) > 毕业生专业对口就业率
      @ 质量数据表(2021) > 毕业生对口就业率
      @ 计分卡 > 理工农医类专业相关度 | kind=理工农医类专业
      @ 计分卡 > 专业相关度
      @ 计分卡 > 毕业生专业对口率
      专业对口率
      对口率 ! 实习
      对口就业率
      专业对口就业率
      毕业生对口就业率
      毕业生专业对口率
      就业对口率
      就业专业对口率
      就业岗位对口率
      岗位对口率 ! 实习
      对口就业比例
      专业对口比例
      专业对口 ! 实习
      对口就业
      专业相关度
      工作相关度
      工作与专业相关度
      工作与专业的相关度
      就业与专业相关度
      专业匹配度
      专业匹配率
      岗位匹配度
      人职匹配度
      专业吻合度
      理工农医类专业相关度 | kind=理工农医类专业
      从事与专业相关工作
      从事专业相关工作
      从事与所学专业相关工作
      从事与专业对口工作
      专业对口工作
    employment.local | 本地就业人数 | person percent | Graduates who work in the school's own city or province in 人, or their share of the employed in %.
      @ 服务贡献表 > 毕业生初次就业人数 > a类:留在当地就业 | region=当地
      @ 服务贡献表 > 毕业生初次就业人数 > a类：留在当地就业 | region=当地
      @ 服务贡献表 > 毕业生初次就业人数 > a类:留在当地就业人数 | region=当地
      @ 服务贡献表 > 毕业生初次就业人数 > a类：留在当地就业人数 | region=当地
      @ 服务贡献表 > 毕业生初次就业人数 > 留在当地就业人数 | region=当地
      @ 服务贡献表 > 留在当地就业人数 | region=当地
      本地就业
      本地就业人数
      本地就业率
      本地就业比例
      毕业生本地就业率
      在本地就业
      留在本地就业
      留在本地
      当地就业
      当地就业率
      留在当地就业
      留在当地
      就地就业
      本地区就业
      本市就业 | region=本市
      市内就业 | region=本市
      本市就业率 | region=本市
      留在本市 | region=本市
      本省就业 | region=本省
      省内就业 | region=本省
      省内就业率 | region=本省
      本省就业率 | region=本省
      本省就业比例 | region=本省
      留在本省 | region=本省
      本县就业 | region=本县
      县内就业 | region=本县
      本区域就业 | region=本区域
      区域内就业 | region=本区域
      留鲁就业 | region=本省
      服务本地
      服务地方 & 毕业生,就业
      留在 & 就业 ! 企业,公司,单位,集团,学校,本校 # person percent
      留湘就业 # percent
      本地就业比例 # percent
      留县就业
      留市就业
      留省就业
      留在县内
      留在县域
      留本市
      留本省
      县域就业
      留豫就业
      留苏就业
      留粤就业
      留川就业
      留浙就业
      留在本县
      留在本区域
      留在省内
      在省内就业
      在县内就业
      在市内就业
      就近就业
      本地留用
      留区就业
      本地去向
      留县就业率
      留市就业率
      留省就业率
      县内就业率
      市内就业率
      本县就业率
      县域就业率
      留在本地就业率
      留当地就业率
      本区域就业率
      区域就业率
      留园就业
      留在园区
      留在高新区
      留在开发区
      留在产业园
      市域就业
      市域内就业
      留在市内
      留在市域
      留在家乡
      本地企业就业
      园区就业 & 毕业生,留
    employment.startingSalary | 初次就业平均工资 | money | Average monthly pay of graduates at their first work in 元.
      @ 计分卡 > 月收入
      @ 计分卡 > 毕业生月收入
      @ 计分卡 > 平均月收入
      初次就业平均工资
      初次就业月平均工资
      初次就业平均月工资
      初次就业月薪
      初次就业起薪
      初次就业工资
      初次就业平均收入
      平均起薪
      就业起薪
      起薪点
      起薪
      平均起薪线
      就业起薪线
      毕业生起薪
      月收入
      平均月收入
      毕业生月收入
      毕业生平均月收入
      月均收入
      人均月收入
      半年后月收入
      就业平均工资
      毕业生平均工资
      毕业生平均月薪
      平均工资 & 毕业生,就业,初次
      平均月薪 & 毕业生,就业,初次
      平均月工资 & 毕业生,就业,初次
      平均薪酬 & 毕业生,就业,初次
      平均薪资 & 毕业生,就业,初次
      平均年薪 & 毕业生,就业 | kind=年薪
      月均起薪
      月薪 & 毕业生,毕业
      平均月薪
      平均首月工资
      初次就业薪酬
      就业平均薪资
      毕业生平均薪资
      毕业生平均收入
      毕业生月平均工资
      毕业生月均工资
      月平均收入 & 毕业生
      月平均工资 & 毕业生,就业
      转正月薪 & 毕业生
      平均月起薪
      初次就业月均工资
      首次就业月薪
      初次就业薪资
      初次薪资
      入职薪资
      入职起薪
      起薪均值
      平均起始薪资
      就业薪资
      就业月薪
      月薪均值
      平均月薪水平
      薪资均值
      月均工资 & 毕业生,就业,起薪
      月均薪酬 & 毕业生,就业
      人均月薪 & 毕业生,就业
      月均收入 & 毕业生,就业
      底薪 & 毕业生,就业
      平均底薪
      月薪水平 & 毕业生,就业
      平均收入 & 毕业生,就业
      转正后平均工资
      转正后月平均工资
    employment.wage | 某一岗位/个人的工资 | money | Pay of one person or for one post in 元, not the average of the graduates.
      工资
      月工资
      月薪
      年薪 | kind=年薪
      年收入 ! 企业,村,产值,经营 | kind=年薪
      薪资
      薪酬
      薪金
      工资待遇
      薪资待遇
      月工资待遇
      实习工资 | kind=实习
      实习报酬 | kind=实习
      实习津贴 | kind=实习
      实习月薪 | kind=实习
      学徒工资 | kind=学徒
      底薪
      保底工资
      转正工资
      转正后工资
      税后工资
      待遇 & 每月,月,岗位,就业
      收入 & 每月,月收入 ! 总收入,财政,事业
      日薪 | kind=日薪
      日工资 | kind=日薪
      时薪 | kind=时薪
      周薪
      现月薪
      现年薪
      如今月薪
      目前月薪
    employment.positions | 提供岗位数 | count person | Posts offered to graduates, mostly at job fairs, in 个.
      ~ 个 种 类
      就业岗位
      招聘岗位
      用工岗位
      需求岗位
      岗位需求
      用人需求
      招聘职位
      招聘需求
      就业需求
      有效岗位
      就业机会
      提供就业岗位
      优质岗位
      岗位 & 招聘会,双选会,招聘,供需见面会,宣讲会,毕业生,校园招聘
      职位 & 招聘会,双选会,招聘,供需见面会,宣讲会
      提供岗位 & 招聘会,双选会,招聘,供需见面会,宣讲会,毕业生
      实习就业岗位
      实习岗位 & 招聘会,双选会,招聘,供需见面会
      访企拓岗 | kind=访企拓岗
      开拓岗位 | kind=访企拓岗
      新增岗位 & 就业,毕业生,访企拓岗 | kind=访企拓岗
      发布岗位
      岗位 & 云招聘,线上招聘,招聘活动
      提供职位
      拓展岗位 | kind=访企拓岗
      拓展就业岗位 | kind=访企拓岗
      需求人数
      招聘名额
      提供岗位 & 招工,用工,来校,进校,生岗比,供需比,月薪,招聘单位,推荐就业
      岗位 & 招工,来校,进校招聘,生岗比,供需比
      招工岗位
      就业岗位信息
      岗位信息
      就业信息
      工作岗位
      工作岗位 & 提供
      用人岗位
      提供岗位 & 双选会,招聘会,洽谈会,见面会,宣讲会 # count
      岗位 & 双选会,招聘会,洽谈会,供需见面会 # count
      用工岗位 & 双选会,招聘会,洽谈会,供需见面会 # count
    employment.positionsPerGraduate | 毕业生与岗位比 | ratio times | Graduates to posts offered, in the order printed; a multiple (倍) counts posts for each graduate.
      毕业生与就业岗位比
      毕业生与就业岗位之比
      毕业生与岗位比
      毕业生与岗位之比
      毕业生与用人单位需求比
      毕业生与企业需求比
      毕业生人数与岗位需求比
      毕业生与需求岗位比
      学生与岗位比
      生岗比
      人岗比
      岗生比
      供需比
      供需比例
      人才供需比
      岗位供需比
      岗位比 ! 实习
      求职与岗位比
      岗位与毕业生比
      岗位与毕业生之比
      岗位数与毕业生
      毕业生 & 供不应求,岗位,用人需求,招聘
    employment.careerSatisfaction | 发展前景满意度 | percent points | Share content with their prospects, work or career in %; with the school or its services it is quality.satisfaction.
      % by
      发展前景满意度
      学生发展前景满意度 | by=student
      职业发展前景满意度
      职业发展满意度
      职业前景满意度
      就业前景满意度
      就业满意度 ! 用人单位
      就业质量满意度
      工作满意度 ! 就业工作,学生工作,资助工作
      工作岗位满意度
      岗位满意度
      薪酬满意度 | about=薪酬
      薪资满意度 | about=薪酬
      工资满意度 | about=薪酬
      职业期待吻合度 | kind=职业期待吻合度
      职业期望吻合度 | kind=职业期待吻合度
      对就业满意 | by=graduate
      对工作满意 | by=graduate
      就业感受满意度
      发展前景
      职业发展前景
    employment.promotionRate | 毕业三年晋升比例 | percent person | Share of the graduates promoted within three years in %.
      @ 计分卡 > 毕业三年晋升比例
      @ 计分卡 > 毕业三年职位晋升比例
      @ 计分卡 > 毕业生三年晋升比例
      @ 计分卡 > 毕业三年晋升人数
      毕业三年晋升比例
      毕业三年职位晋升比例
      毕业三年后职位晋升比例
      三年晋升比例
      三年内晋升比例
      三年内职位晋升比例
      毕业三年内晋升
      三年职位晋升率
      职位晋升比例
      职位晋升率
      晋升比例
      晋升率
      晋升人数
      职位晋升
      岗位晋升
    employment.fairs | 招聘会参与企业数 | count | Firms that came to a job fair in 家.
      ~ 家 个 户
      企业 & 招聘会,双选会,供需见面会,招聘宣讲,洽谈会,校园招聘,招聘活动
      用人单位 & 招聘会,双选会,供需见面会,招聘宣讲,洽谈会,校园招聘,招聘活动,进校招聘
      公司 & 招聘会,双选会,供需见面会,招聘宣讲,洽谈会,校园招聘
      单位 & 招聘会,双选会,供需见面会,招聘宣讲,洽谈会,校园招聘
      参与企业 & 招聘会,双选会,供需见面会,招聘
      参会企业
      参加企业 & 招聘会,双选会,供需见面会,招聘
      招聘企业
      招聘单位
      进校招聘企业
      入校招聘企业
      来校招聘企业
      来校招聘单位
      参会单位 & 招聘,双选会,供需
      参展企业 & 招聘,双选会,人才
      企业 & 进校招聘,来校招聘,入校招聘,校园招聘,云招聘,线上招聘
      用人单位 & 来校招聘,云招聘,线上招聘
      进场企业
      到会企业
      到会用人单位
      招工单位
      招工企业
      用工企业 & 来校,进校,招聘
      用工单位 & 来校,进校,招聘
      来校企业 & 招聘,宣讲,岗位
      入校企业 & 招聘,宣讲,双选
      进校企业 & 招聘,宣讲,双选
      参展单位 & 招聘,双选
      企业 & 宣讲会,供需见面
      参会单位 & 双选会,招聘会,洽谈会,见面会
    employment.startupRate | 自主创业比例 | percent | Share of the graduates who founded a business of their own in %.
      @ 计分卡 > 自主创业率
      @ 计分卡 > 自主创业比例
      @ 计分卡 > 毕业生自主创业率
      自主创业率
      自主创业比例
      自主创业比率
      自主创业占比
      毕业生自主创业率
      毕业生自主创业比例
      毕业生创业率
      学生创业率
      创业率
      创业比例
      创业成功率
      自主创业
      创业 & 毕业生,占 ! 培训,大赛,竞赛
      自主创业 # percent
      创业 & 毕业生 # percent
    """#
}

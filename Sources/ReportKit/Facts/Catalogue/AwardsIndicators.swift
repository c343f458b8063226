extension CatalogueText {
  /// Prizes, winners, hosted competitions and ranks.
  static let awards: StaticString = #"""
    awards.count | 获奖数 | count | Prizes, medals or awards won (not persons) by students or teachers in competitions; about names the competition.
      ~ 个 项 枚 件 块 次 面 座 篇
      % level grade by
      @ 质量数据表(2021) > 全国职业院校技能大赛学生获奖数 | level=national; by=student; about=全国职业院校技能大赛
      @ 质量数据表(2021) > 全国职业技能大赛学生获奖数 | level=national; by=student; about=全国职业技能大赛
      @ 质量数据表(2021) > 省级职业院校技能大赛学生获奖数 | level=provincial; by=student
      @ 质量数据表(2021) > 省级及以上职业院校技能大赛学生获奖数 | level=provincial; by=student
      @ 质量数据表(2021) > 世界技能大赛学生获奖数 | level=international; by=student; about=世界技能大赛
      获奖
      获奖项
      获奖项目
      获奖总数
      获奖数量
      获奖成果 & 大赛,竞赛,比赛
      奖项
      奖励 ! 奖励资金,奖励金
      奖牌
      奖次
      等奖
      优胜奖 | grade=excellence
      优秀奖 | grade=excellence
      团体奖
      团体一等奖 | grade=first
      个人奖
      单项奖
      优秀组织奖 | kind=优秀组织奖
      最佳组织奖 | kind=最佳组织奖
      优秀指导教师奖 | by=teacher
      名次 ! 第一名
      技能大赛奖项
      技能竞赛奖项
      技能竞赛奖励
      创新创业竞赛奖项
      学生获奖 | by=student
      教师获奖 | by=teacher
      师生获奖
      学生竞赛奖项 | by=student
      教学能力比赛 | by=teacher
      教学能力大赛 | by=teacher
      教学业务比赛获奖
      信息化教学大赛 | by=teacher
      教师技能大赛 | by=teacher
      班主任能力比赛 | by=teacher
      世界技能大赛 ! 承办,举办,协办,入围
      全国职业院校技能大赛 ! 承办,举办,协办
      职业院校技能大赛 ! 承办,举办,协办
      全国职业技能大赛 ! 承办,举办,协办,入围
      职业技能大赛 ! 承办,举办,协办,入围
      职业能力大赛 ! 承办,举办,协办
      技能大赛 ! 承办,举办,协办,入围,举行
      技能竞赛 ! 承办,举办,协办,入围,举行
      专业技能竞赛 ! 承办,举办,协办,举行
      创新创业大赛 ! 承办,举办,协办
      创新创业比赛 ! 承办,举办,协办
      互联网+大学生创新创业大赛 ! 承办,举办,协办
      挑战杯 ! 承办,举办
      文明风采 ! 承办,举办
      选拔赛 ! 承办,举办,协办,赛项
      技能节 ! 承办,举办,协办
      科技创新大赛 ! 承办,举办,协办
      省赛 & 获
      国赛 & 获
      大赛 & 获,奖 ! 承办,协办
      竞赛 & 获,奖 ! 承办,协办
      比赛 & 获,奖 ! 承办,协办
      项目 & 等奖,获奖
      作品 & 等奖,获奖
      荣获
      斩获
      奖
      @ 国际影响表 > 国(境)外技能大赛获奖数量 | level=international
      @ 国际影响表 > 国际技能大赛获奖数量 | level=international
      @ 国际影响表 > 国外技能大赛获奖数量 | level=international
      特等奖
      一等奖
      二等奖
      三等奖
      金牌
      银牌
      铜牌
      金奖
      银奖
      铜奖
      大赛奖项
      竞赛奖项
      获奖累计
      各类奖项
      省级奖项
      国家级奖项
      市级奖项
      奖项总数
      夺得奖牌
      摘得
      夺得
      夺金
      斩获奖牌
      揽获
      收获
      喜获
      专项奖 & 大赛,竞赛,比赛
      获奖作品
      国奖 & 大赛,竞赛
      省奖 & 大赛,竞赛
      指导奖
      组织奖
      竞赛获奖
      独得
      独揽
      夺取 & 奖,赛
      捧回 ! 单位,称号,集体,先进
      摘取
      拿下 & 奖,赛,牌
      包揽
      勇夺
      斩获大奖
      获各类奖
      获各级奖
      获各级各类奖
      获各类奖项
      获得奖项
      捧得
      收获奖项
    awards.winners | 获奖人数 | person personTimes | Persons (or cases, 人次) that won a prize or were given a personal title.
      % level grade by
      获奖
      获奖学生 | by=student
      获奖教师 | by=teacher
      获奖师生
      获奖选手 | by=student
      学生获奖 | by=student
      教师获奖 | by=teacher
      师生获奖
      同学获奖 | by=student
      等奖
      学生获 & 等奖,奖项,称号,大赛,竞赛,比赛 | by=student
      同学获得 & 称号,奖 | by=student
      教师获 & 等奖,奖项,大赛,竞赛,比赛 | by=teacher
      奖项
      奖牌
      奖次
      荣获
      荣誉称号
      称号
      表彰
      受表彰
      优秀毕业生 | by=graduate
      三好学生 | by=student
      优秀学生干部 | by=student
      优秀学生 | by=student
      优秀共青团员 | by=student
      最美中职生 | by=student
      技术能手
      技能大赛 & 获,奖 ! 入围,集训队
      技能竞赛 & 获,奖 ! 入围,集训队
      大赛 & 获,奖 ! 入围,集训队
      竞赛 & 获,奖 ! 入围,集训队
      比赛 & 获,奖 ! 入围,集训队
      优秀志愿者
      奖
      学生获评 | by=student
      学生荣获 | by=student
      学生被评为 | by=student
      学生当选 | by=student
      学生入选 | by=student
      同学获评 | by=student
      教师分获 | by=teacher
      教职员工分获 | by=teacher
      教师荣获 | by=teacher
      教职工获 | by=teacher
      评出
      标兵
      技能标兵 | by=student
      评选出
      表彰优秀
      获奖人次
      获奖人员
      学生分获 | by=student
      选手获 | by=student
      选手获奖 | by=student
      学生夺得 | by=student
      学生摘得 | by=student
      获省级表彰
      获表彰
      受到表彰
      优秀学员
      优秀班干部 | by=student
      省级优秀毕业生 | level=provincial; by=graduate
      校级优秀毕业生 | level=school; by=graduate
      新时代好少年 | by=student
      先进个人
      文明学生 | by=student
      学习标兵 | by=student
      优秀团干部
      优秀团员 | by=student
      优秀共青团干部
      选手 & 等奖,分获,获得,夺得 & 大赛,竞赛,比赛,赛 | by=student
    awards.hosted | 承办赛事数 | count | Competitions or competition events that the organisation hosted or co-hosted.
      ~ 项 个 场 次 期 场次
      % level
      承办赛事
      承办省赛
      承办国赛
      承办市赛
      承办大赛
      承办竞赛
      承办比赛
      承办赛项
      承办技能大赛
      承办技能竞赛
      承办技能赛事
      协办赛事
      主办赛事
      赛事 & 承办,举办,协办,主办
      技能赛事 & 承办,举办,协办,主办
      赛项 & 承办,举办,协办,主办,承担 | kind=赛项
      赛项 & 选拔赛 | kind=赛项
      赛场 & 承办,承担,设
      赛点 & 承办,承担,设
      省赛场地
      比赛场地
      赛区 & 承办,承担
      技能大赛 & 承办,协办,主办
      技能竞赛 & 承办,协办,主办
      职业技能大赛 & 承办,协办,主办
      选拔赛 & 承办,协办,主办
      大赛 & 承办,协办,主办
      竞赛 & 承办,协办,主办
      比赛 & 承办,协办,主办
      项目 & 承办
      承接赛项
      举办赛项
      协办赛项
      承办国家级赛事
      承办省级赛事
      承办市级赛事
      承办赛点
      承办各级赛事
      承办各类赛事
      承办各级各类赛事
      主办赛项
      赛务 & 承办
      承办技能比赛
      承办选拔赛
      承办职业技能竞赛
      承办全市技能竞赛
      承办行业赛事
    awards.rank | 排名 | count | Place in a ranking (第N名); ordinals are no figures, so this key is rare.
      % level
      获奖总数排名
      竞赛成绩排名
      总分排名
      综合排名
      全国排名
      全省排名
      全市排名
      团体总分排名
      奖牌榜
      排名
    """#
}

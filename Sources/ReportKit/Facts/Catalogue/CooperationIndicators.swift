extension CatalogueText {
  /// Cooperation of schools with firms and with other schools.
  static let cooperation: StaticString = #"""
    cooperation.enterprises | 合作企业数 | count | Firms (or other employers) that work together with the school, a programme or an industry college.
      % level kind
      合作企业
      校企合作企业
      合作的企业
      合作办学企业
      深度合作企业
      紧密合作企业
      稳定合作企业
      紧密型合作企业
      战略合作企业
      长期合作企业
      产业学院合作企业
      合作公司
      合作用人单位
      参与企业 ! 招聘会,双选会,招聘
      共建企业
      签约企业
      实习企业
      实习单位
      实习合作企业
      学徒制企业
      现代学徒制企业
      学徒制试点企业
      订单培养企业
      产教融合型企业 | kind=产教融合型企业
      产教融合企业
      龙头企业
      骨干企业
      规模以上企业 ! 就业
      规上企业 ! 就业
      上市公司
      上市企业
      知名企业
      优质企业
      行业企业
      本地企业
      区域企业
      名企
      世界500强企业
      500强企业
      校企合作单位
      合作伙伴
      单位 & 校企合作,合作关系
      企业 & 合作,校企,共建,签订,学徒制,订单,产教融合
      公司 & 合作,校企,共建,签订,学徒制,订单,产教融合
      企业 ! 招聘会,双选会
      公司 ! 招聘会,双选会,有限公司
      规模以上企业 | employerSize=large
      规上企业 | employerSize=large
    cooperation.agreements | 签约数 | count | Agreements or contracts signed with firms, schools or authorities.
      % level
      协议
      合作协议
      签订协议
      签署协议
      校企合作协议
      校企协议
      战略合作协议
      战略合作框架协议
      框架协议
      产学研合作协议
      共建协议
      实习协议
      三方协议
      三方实习协议
      联合培养协议
      合作意向书
      意向协议
      备忘录
      合作合同
      合同
      签约
      签约项目
      签约单位
      签订合作协议
      签订校企合作协议
    cooperation.industryColleges | 产业学院数 | count | Industry colleges (产业学院) that school and firms run together, founded or being founded.
      % level status
      产业学院
      现代产业学院
      特色产业学院
      产业学院项目
      示范性产业学院
      市域产业学院
      企业学院
      校企共建学院
      混合所有制学院
      混合所有制二级学院
      特色学院
      行业学院
      专业化产业学院
      产教融合平台 & 产业学院
      平台 & 产业学院
      二级学院 & 校企,企业,产业
      学院 & 产业学院
    cooperation.bases | 企业实践基地数 | count | Practice bases in firms, first of all those for teachers (合作企业教师实践基地, 实践教学基地).
      % level kind
      @ 质量数据表(2021) > 合作企业教师实践基地数
      @ 落实政策表 > 合作企业教师实践基地数
      合作企业教师实践基地
      企业教师实践基地
      教师企业实践基地
      教师实践基地
      教师企业实践流动站 & 合作企业,校企,共建
      教师企业工作站
      教师工作站
      教师企业实践点
      教师下企业实践基地
      企业实践基地
      企业实践流动站
      教师实践流动站
      企业工作站
      实践教学基地
      双师型教师培训基地
      双师培养基地
      双师基地
      教师培训基地
      双师型教师培养培训基地
      教师培养培训基地
      教师企业实践流动站
      企业教师工作站
      教师流动站
    cooperation.orderClasses | 订单班、冠名班、学徒制班数 | count | Classes trained to order of, named after, or run as apprenticeships with a firm.
      % level kind
      订单班
      企业订单班
      校企订单班
      订单培养班
      订单式培养班
      定单班
      定向班
      定向培养班
      委培班
      冠名班
      企业冠名班
      校企冠名班
      命名班
      企业命名班
      学徒制班
      学徒班
      现代学徒制班
      现代学徒制试点班
      新型学徒制班
      企业新型学徒班
      校企合作班
      校企联办班
      校企联合班
      联合培养班
      企业班
      专项班
      项目班
      工匠班
      大师班
      班 & 订单,冠名,学徒制
      班级 & 订单,冠名,学徒制
    cooperation.interns | 实习学生数 | person personTimes | Students on work placement in firms during the year.
      % level kind
      实习
      实习生
      实习学生
      实习人数
      学生实习
      参加实习
      安排实习
      安排学生实习
      接收实习学生
      接收学生实习
      接收实习生
      接收实习
      录用实习生
      顶岗实习 | kind=顶岗实习
      顶岗实习学生 | kind=顶岗实习
      录用实习生顶岗实习 | kind=顶岗实习
      岗位实习 | kind=岗位实习
      岗位实习学生 | kind=岗位实习
      跟岗实习 | kind=跟岗实习
      认识实习 | kind=认识实习
      见习 | kind=见习
      教学实习
      生产实习
      工学交替
      企业实习
      下企业实习
      学生 & 实习,顶岗,跟岗
    cooperation.internshipShare | 接收实习比例、实习对口率 | percent | Share of firms that take interns, of interns placed, or of placements that fit the programme.
      @ 质量数据表(2021) > 合作企业接收学生实习比例
      @ 落实政策表 > 合作企业接收学生实习比例
      合作企业接收学生实习比例
      接收学生实习比例
      企业接收实习比例
      接收实习比例
      接收实习学生比例
      实习岗位对口率 | kind=实习岗位对口率
      实习对口率 | kind=实习对口率
      顶岗实习对口率 | kind=实习对口率
      岗位实习对口率 | kind=实习对口率
      实习专业对口率 | kind=实习对口率
      专业对口实习率 | kind=实习对口率
      实习岗位专业对口率 | kind=实习岗位对口率
      实习率 | kind=实习率
      实习参与率 | kind=实习率
      岗位实习率 | kind=实习率
      实习安置率 | kind=实习率
      实习推荐率 | kind=实习率
      实习覆盖率 | kind=实习率
      实习留用率 | kind=实习留用率
      对口率 & 实习
    cooperation.internSubsidyPerStudent | 生均企业实习经费补贴 | money | Subsidy for placements in firms per student, in yuan per student.
      @ 质量数据表(2021) > 生均企业实习经费补贴
      @ 质量数据表(2021) > 生均企业实习经费补贴 > 生均财政专项补贴 | source=fiscal
      @ 质量数据表(2021) > 生均财政专项补贴 | source=fiscal
      @ 落实政策表 > 生均企业实习经费补贴
      @ 落实政策表 > 生均企业实习经费补贴 > 生均财政专项补贴 | source=fiscal
      @ 落实政策表 > 生均企业实习责任保险补贴 | kind=实习责任保险
      @ 落实政策表 > 生均企业实习责任保险补贴 > 生均财政专项补贴 | source=fiscal; kind=实习责任保险
      生均企业实习经费补贴
      生均实习经费补贴
      生均企业实习补贴
      生均实习补贴
      生均实习经费
      生均财政专项补贴 | source=fiscal
      生均企业实习责任保险补贴 | kind=实习责任保险
      生均实习责任保险补贴 | kind=实习责任保险
      实习经费补贴 & 生均
      实习补贴 & 生均,每生,每人
      实习津贴 & 生均,每生,每人,每月
      实习补助 & 生均,每生,每人
    cooperation.internshipFunds | 实习专项经费 | money | Yearly special fund for student placements, and the part that pays the liability insurance, in yuan (new key, from 落实政策表).
      @ 落实政策表 > 年实习专项经费
      @ 落实政策表 > 实习专项经费
      @ 落实政策表 > 年实习专项经费 > 年实习责任保险经费 | kind=实习责任保险
      @ 落实政策表 > 年实习专项经费 > 实习责任保险经费 | kind=实习责任保险
      @ 落实政策表 > 年实习责任保险经费 | kind=实习责任保险
      年实习专项经费
      实习专项经费
      实习经费 ! 生均
      实习专项资金
      年实习责任保险经费 | kind=实习责任保险
      实习责任保险经费 | kind=实习责任保险
      实习责任险经费 | kind=实习责任保险
      实习保险费 | kind=实习责任保险
      实习保险经费 | kind=实习责任保险
    cooperation.donatedEquipment | 企业提供设备总值 | money | Value of teaching equipment that firms provide, lend or give, in yuan.
      @ 质量数据表(2021) > 企业提供的实践教学设备总值
      @ 落实政策表 > 企业提供的实践教学设备总值
      @ 落实政策表 > 企业提供的校内实践教学设备值
      企业提供的实践教学设备总值
      企业提供的校内实践教学设备值
      企业提供的实践教学设备
      企业提供的教学设备
      企业提供设备
      企业提供的设备
      企业投入设备
      企业捐赠设备
      企业捐赠教学设备
      企业捐赠
      公司捐赠
      捐赠设备
      设备捐赠
      捐赠仪器设备
      捐赠实训设备
      赠送设备
      捐赠价值
      捐赠
      捐资
      准捐赠设备 | kind=准捐赠
      先进设备 & 企业,公司
      设备 & 捐赠,赠送,企业提供,企业投入
      获赠设备
      累计获赠设备
      设备折合
      引入企业设备
      企业设备
      先进设备 & 企业,入校,公司
      设备入股
      捐赠设备折合
      受赠设备
      捐赠软硬件
      企业捐资
    cooperation.positions | 企业提供岗位数 | count | Posts (for work placement or work) that partner firms or group members offer the school.
      % kind
      提供岗位 & 成员单位,集团,合作企业,校企
      提供就业岗位 & 成员单位,集团,合作企业,校企
      提供实习岗位
      实习岗位
      实习实训岗位
      顶岗实习岗位
      岗位实习岗位
      实训岗位
      学徒岗位
      企业岗位
      开放岗位
      岗位 & 成员单位,集团,合作企业,校企,实习,订单 ! 招聘会,双选会
    cooperation.talents | 为企业培养、输送人才数 | person personTimes | Skilled people trained for, or sent to, firms and the region.
      % level
      输送人才
      输送毕业生
      输送学生
      输送技能人才
      输送技术技能人才
      输送高技能人才
      输送高素质技术技能人才
      输送各类人才
      输送
      培养人才
      培养产业人才
      培养技能人才
      培养技术技能人才
      培养高技能人才
      培养高素质技术技能人才
      培养专业人才
      培养各类人才
      培养毕业生
      累计培养
      技能人才 & 输送,培养,培育
      技术技能人才 & 输送,培养,培育
      高技能人才 & 输送,培养,培育
      产业人才
      人才 & 输送,培养,培育
      毕业生 & 输送,培养
      学生 & 输送
    cooperation.projects | 校企项目数 | count | Projects run with firms or other partners, and projects of no other key.
      % level status
      校企合作项目
      校企项目
      校企共建项目
      合作项目
      合作办学项目
      产教融合项目
      产教融合工程项目
      产学研项目
      产学研合作项目
      产学合作项目
      产学合作协同育人项目
      协同育人项目
      校企协同育人项目
      供需对接就业育人项目
      现代学徒制项目
      现代学徒制试点项目
      学徒制试点
      学徒制项目
      订单项目
      互助运营服务项目
      服务项目
      建设项目
      共建项目
      重点项目
      企业项目
      真实项目
      生产项目
      典型案例
      案例 & 校企,产教融合,典型,入选
      项目
    cooperation.parties | 共建单位数 | count | Partners of every kind (schools, firms, authorities) that found or run something together.
      共建单位
      参建单位
      参与单位
      合作单位
      联合单位
      联建单位
      发起单位
      组建单位
      院校、公司
      高职院校、公司
      高职院校、企业
      高校、科研院所
      院校、企业
      学校、企业
      企业、学校
      企业、院校
      高校、企业
      院校和企业
      学校和企业
      企业和学校
      企业和院校
      企事业单位
      企业及院校
      家单位
      单位 & 共建,组建,联合,参与
      机构 & 合作,共建,联合
    cooperation.partnerSchools | 合作院校数 | count | Schools, colleges and universities that the organisation cooperates with.
      % level kind
      合作学校
      合作院校
      合作高校
      合作本科院校
      合作高职院校
      合作中职学校
      合作办学院校
      对接高职院校
      衔接院校
      联办院校
      联办学校
      联合办学学校
      兄弟院校
      兄弟学校
      友好学校
      姊妹学校
      联盟院校
      高校 & 合作,联合,函授,衔接,贯通,交流
      院校 & 合作,联合,衔接,贯通,交流
      高职院校 & 合作,联合,衔接,贯通,对接,三二分段
      高职学院 & 合作,联合,衔接,贯通,对接
      本科院校 & 合作,联合,衔接,贯通,对接
      本科高校 & 合作,联合,衔接,贯通,对接
      应用型本科 & 合作,联合,衔接,贯通,对接
      高等院校 & 合作,联合,衔接,贯通,对接
      高本 & 合作,衔接
      中职学校 & 合作,联合,衔接,贯通,对接
      学校 & 合作,联合办学,衔接,贯通
      职业院校 & 缔结,友好,姊妹,合作关系
      院校 & 缔结,友好,姊妹,结成
      友好院校
    cooperation.documents | 报告、方案、材料份数 | count | Reports, schemes, needs papers and files made with or for firms (份).
      % kind
      需求报告
      人力资源需求报告
      人才需求报告
      调研报告
      人才需求调研报告
      行业调研报告
      产业调研报告
      企业调研报告
      评价报告
      能力评价报告
      运作报告
      研究报告
      咨询报告
      分析报告
      总结报告
      年度报告
      质量年报
      报告
      需求书
      建议书
      选拔方案
      入库方案
      合作方案
      校企合作方案
      技术方案
      方案
      过程材料
      培训过程材料
      培训材料
      材料
      资料
      手册
      成果汇编
      汇编
    cooperation.visits | 走访企业人次 | personTimes person count | Visits to firms, counted as visits, visitors or firms visited.
      走访企业
      企业走访
      走访
      走访用人单位
      走访单位
      走访实习单位
      走访合作企业
      走访调研企业
      访企
      调研企业
      企业调研
      下企业调研
      深入企业
      深入企业调研
      考察企业
      企业回访
      回访企业
      实习巡查
      实习走访
      巡访
      企业 & 走访,访企拓岗
    cooperation.insuranceRate | 实习保险购买率 | percent | Share of students on placement who are insured.
      实习保险购买率
      实习责任保险购买率
      实习责任险购买率
      实习保险率
      实习保险参保率
      实习责任保险投保率
      实习责任险参保率
      实习投保率
      保险购买率
      保险覆盖率
      保险参保率
      投保率
      参保率
      购买率 & 保险
      参保 & 实习,保险
      投保 & 实习,保险
    """#
}

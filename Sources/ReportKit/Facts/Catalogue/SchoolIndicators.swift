extension CatalogueText {
  /// Schools, their grounds, property and titles.
  static let school: StaticString = #"""
    school.count | 学校数 | count | Schools of a region or of a kind (国家级重点中职学校, 示范学校) in 所; cooperating schools and members of a group have keys of their own.
      ~ 所 个
      % level
      % level kind
      中职学校 ! 合作,成员,集团,对口,帮扶,结对
      中等职业学校 ! 合作,成员,集团,对口,帮扶,结对
      职业学校 ! 合作,成员,集团,对口,帮扶,结对
      职业院校 ! 合作,成员,集团,对口,帮扶,结对
      高职院校 ! 合作,成员,集团,衔接,贯通,联合,联办,三二分段,开展
      高等职业学校 ! 合作,成员,集团
      中职院校 ! 合作,成员,集团
      技工学校 ! 合作,成员,集团
      技工院校 ! 合作,成员,集团
      技师学院 ! 合作,成员,集团 | kind=技师学院
      职业高中 ! 合作,成员,集团 | kind=职业高中
      职业中专 ! 合作,成员,集团 | kind=职业中专
      普通中专 | kind=普通中专
      成人中专 | kind=成人中专
      公办中职学校 | kind=公办
      公办学校 | kind=公办
      民办中职学校 | kind=民办
      民办学校 | kind=民办
      重点中职学校 | kind=重点
      重点职业学校 | kind=重点
      重点中等职业学校 | kind=重点
      示范性中职学校 | kind=示范
      示范性中等职业学校 | kind=示范
      改革发展示范学校 | kind=改革发展示范学校
      改革发展示范校 | kind=改革发展示范学校
      示范校 ! 创建,建设项目 | kind=示范校
      示范学校 | kind=示范校
      高水平中职学校 | kind=高水平
      高水平学校 | kind=高水平
      优质中职学校 | kind=优质
      双高校 | kind=双高
      双优校 | kind=双优
      双优中职学校 | kind=双优
      办学达标学校 | kind=达标
      达标学校 | kind=达标
      试点学校 | kind=试点
      试点院校 | kind=试点
      高职院校之一
      中职学校之一
      院校之一
      学校之一
      学校 & 中职,职业教育,全市,全省,全县,全区,我市,我省,国家级,省级,重点,承担 ! 合作,成员,集团,对口,帮扶,结对,兄弟,签订,获,奖,教师,学生
      @ 汇总表 > 学校数
      @ 汇总表 > 学校 ! 成员,会员,集团
      学校数
      初中
      高中
      高职（专科）院校
      高职(专科)院校
      职业技术培训机构
      培训机构
      技工院校
      普通高中
      成人中专
      民办 & 学校,院校
      中职校 ! 合作,成员,集团,对口,帮扶,结对
      中等职校
      职教学校
    school.foundedYear | 创办年份 | duration | The year in which the school was founded (创办于1980年); a date, so hardly ever a figure.
      创办于
      始建于
      创建于
      建校于
      成立于 & 学校,学院
      创办年份
      建校时间
      建校年份
      办学历史
      建校历史
      建校
    school.campusArea | 占地面积 | area | Land of the school's campus in ㎡ or 亩, without per-student figures and without the ground of one workshop or base.
      占地面积 ! 生均,直播间,车间,实训中心,体验中心,体验馆,工作室,图书楼,图书馆,大楼,教学楼,实训楼,体育馆
      占地总面积
      总占地面积
      校园占地面积
      校园总占地面积
      学校占地面积
      学校占地
      校园占地
      校区占地
      校园面积
      校园总面积
      学校总面积
      总占地
      土地面积
      产权占地面积
      用地面积
      规划用地
      新校区占地 | kind=新校区
      占地 ! 生均,直播间,车间,实训中心,体验中心,体验馆,工作室,基地,图书楼,图书馆,大楼,教学楼,实训楼,体育馆
      总面积 & 校区,校园,坐落
      校园 ! 绿化,文化,网,广播,道路,景观,运动,长廊,围墙,食堂,建筑 # area
      校区 & 占地,亩,校园 ! 建筑,绿化 # area
      校地 # area
      土地 & 占地,校园,学校 ! 流转,种植,农户 # area
    school.floorArea | 建筑面积 | area | Floor area of all the school's buildings in ㎡.
      建筑面积 ! 生均,直播间,车间,实训中心,体验中心,体验馆,产业学院,实训基地,图书馆,图书楼,宿舍,公寓,体育馆,教学楼,实训楼,综合楼,大楼,食堂
      总建筑面积
      建筑总面积
      校舍建筑面积
      校舍总建筑面积
      校舍总面积
      校舍面积
      校舍建设面积
      校舍
      校园建筑面积
      学校建筑面积
      产权校舍建筑面积
      非产权校舍建筑面积 | kind=非产权
      房屋建筑面积
      新建校舍 | kind=新建
      总建面积
    school.assets | 总资产 | money | All assets of the school in 元, as the report defines them (often 除房屋、土地).
      总资产
      学校总资产
      资产总额
      资产总值
      资产总计
      资产总量
      资产合计
      资产规模
      国有资产
      国有资产总额
      净资产 | kind=净资产
      流动资产 | kind=流动资产
      无形资产 | kind=无形资产
      办学资产
      资产
    school.fixedAssets | 固定资产 | money | Value of the school's fixed assets in 元.
      固定资产
      固定资产总值
      固定资产总额
      固定资产原值
      固定资产净值 | kind=净值
      固定资产值
      固定资产价值
      固定资产达
      固定资产账面价值
      新增固定资产
    school.honours | 荣誉/称号数 | count | Honours and titles that the school, its branches or its works hold or won; prizes of competitions are awards.
      ~ 项 个 次 块 面 枚
      % level
      荣誉称号 ! 教师,教职员工,教职工,学生
      集体荣誉
      集体荣誉称号
      先进集体
      先进单位
      荣誉奖项 & 学校,学院,集体
      荣誉 ! 教师,教职员工,教职工,学生
      称号 & 学校,学院,集体,先后,荣获,获评,党支部 ! 教师,教职员工,教职工,学生,同学
      文明单位
      文明校园
      表彰 & 学校,学院,集体 ! 教师,学生
      党支部 & 获评,评为,入选,荣获,示范
      党支部品牌 & 获评,评为,入选,荣获
      先进党支部
      先进基层党组织
      先进党组织
      样板支部
      党建工作样板支部
      五四红旗团支部
      先进班集体
      文明班级
      优秀班集体
      集体奖
      典型案例 & 入选,获评,评为,荣获
      获评 ! 课程,教材,课题,论文
      被评为 & 学校,学院,我校,该校,团委,支部,服务队,中心 ! 教师,学生
      优秀志愿服务组织
      优秀组织单位
      优秀组织
      先进组织
      优秀单位
      先进学校
      文明窗口
      青年文明号
      五四红旗团委
      集体称号
      集体奖项
      各类荣誉
      各项荣誉
      荣誉
    school.keyPrograms | 重点/示范/品牌专业（点）数 | count | Specialities, or their local points, with a title such as 重点, 示范, 品牌, 特色, 骨干, 双精准.
      ~ 个 项
      % level
      重点专业 ! 专业群 | kind=重点
      重点建设专业 | kind=重点建设
      重点建设专业(点) | kind=重点建设
      重点建设专业点 | kind=重点建设
      示范专业 ! 专业群 | kind=示范
      示范专业点 | kind=示范
      示范性专业 | kind=示范
      双精准示范专业 | kind=双精准
      双精准专业 | kind=双精准
      双精准重点专业 | kind=双精准
      品牌专业 ! 专业群 | kind=品牌
      特色专业 ! 专业群 | kind=特色
      特色品牌专业 | kind=特色品牌
      品牌特色专业 | kind=品牌特色
      骨干专业 ! 专业群 | kind=骨干
      优势专业 ! 专业群 | kind=优势
      优势特色专业 ! 专业群 | kind=优势特色
      新兴特色专业 | kind=新兴特色
      名优专业 | kind=名优
      名专业 ! 签名,报名 | kind=名专业
      精品专业 | kind=精品
      优质专业 ! 专业群 | kind=优质
      一流专业 ! 专业群 | kind=一流
      高水平专业 ! 专业群 | kind=高水平
      双高专业 ! 专业群 | kind=双高
      双优专业 ! 专业群 | kind=双优
      主干专业 | kind=主干
      核心专业 | kind=核心
      紧缺专业 | kind=紧缺
      现代化专业 | kind=现代化
      专业 & 重点建设,品牌,骨干,示范性,双精准 ! 专业群,开设,设有
    school.groups | 职教集团数 | count | Vocational-education groups and unions (职教集团, 产教联合体, 产教融合共同体) that a region has or a school leads or joins.
      ~ 个 家
      % level
      职教集团 ! 成员,理事
      职业教育集团 ! 成员,理事
      示范职教集团 | kind=示范
      示范性职教集团 | kind=示范
      示范性职业教育集团 | kind=示范
      骨干职教集团 | kind=骨干
      示范性职业教育集团(联盟) | kind=示范
      省级职教集团 | level=provincial
      市级职教集团 | level=municipal
      产教联合体 | kind=产教联合体
      市域产教联合体 | kind=市域产教联合体
      产教融合共同体 | kind=产教融合共同体
      行业产教融合共同体 | kind=行业产教融合共同体
      教育集团 & 职业,职教,技工
    school.demonstrations | 示范/试点/基地称号项目数 | count | Titles as demonstration, pilot or base (示范项目, 试点项目, 培训基地 as a title) that stand for the school or region as a whole.
      ~ 个 项 家 所
      % level
      % level kind
      示范项目 | kind=示范
      改革示范项目 | kind=改革示范
      综合改革示范项目 | kind=综合改革示范
      改革试点项目 | kind=改革试点
      改革试点 | kind=改革试点
      试点项目 | kind=试点
      综合改革试点 | kind=综合改革试点
      示范单位 | kind=示范单位
      示范点 ! 专业 | kind=示范点
      试点单位 | kind=试点单位
      培育单位 | kind=培育单位
      建设单位 & 入选,立项,获批,双高,高水平,优质 | kind=建设单位
      高技能人才培训基地 | kind=高技能人才培训基地
      高技能人才培养基地 | kind=高技能人才培养基地
      师资培训基地 | kind=师资培训基地
      集训基地 | kind=集训基地
      就业培训基地 | kind=就业培训基地
      继续教育基地 | kind=继续教育基地
      传承基地 | kind=传承基地
      非遗传承基地 | kind=非遗传承基地
      考核站点 | kind=考核站点
      职业技能鉴定站 | kind=职业技能鉴定站
      职业技能鉴定所 | kind=职业技能鉴定所
      技能鉴定站 | kind=职业技能鉴定站
      考评点 | kind=考评点
      质量工程项目 | kind=质量工程
      标志性项目 | kind=标志性项目
      提质培优项目 | kind=提质培优
      提质培优行动计划项目 | kind=提质培优
    school.departments | 院系/教学部数 | count | Teaching departments of one school (系, 部, 二级学院), also its offices with `kind`.
      ~ 个 所
      系部
      院系
      教学系
      教学部 ! 教研
      教学系部
      专业系
      专业系部
      专业部
      专业教学部
      二级学院
      二级院系
      二级分院
      分院
      学部
      教学单位
      教学院系
      教学院部
      教研室 | kind=教研室
      教研组 | kind=教研组
      职能部门 & 学校,学院,内设 | kind=职能部门
      职能处室 | kind=职能处室
      内设机构 | kind=内设机构
      内设处室 | kind=职能处室
      处室 | kind=职能处室
      科室 | kind=科室
      教学部
      系 & 设有,下设,分设,设置,下辖 ! 系列,系统,体系,关系,联系 # count
    school.campuses | 校区数 | count | Campuses and teaching sites of one school.
      ~ 个 处 所
      校区
      办学校区
      新校区
      分校区
      分校
      办学点
      校外教学点 | kind=教学点
      教学点 | kind=教学点
      校园 & 个校园,校址
      校址
    """#
}

extension CatalogueText {
  /// Students: those enrolled, entering, leaving, and their classes.
  static let enrolment: StaticString = #"""
    enrolment.students | 在校生数 | person | Students on the roll in 人, full-time unless the text says otherwise; a part of them (女生, 住校生) keeps the key with `kind`.
      @ 质量数据表(2021) > 全日制在校生数
      @ 落实政策表 > 全日制在校生人数
      @ 落实政策表 > 全日制高职学历教育在校生人数
      @ 落实政策表 > 全日制中职学历教育在校生人数
      @ 落实政策表 > 全日制学历教育在校生人数
      @ 满意度调查表 > 全日制在校生人数
      @ 落实政策表 > 在校生数
      在校生
      在校学生
      在校人数
      在校生总数
      在校生规模
      全日制在校生
      全日制在校学生
      全日制学生
      全日制学历教育在校生
      学历教育在校生
      学历教育学生
      学历教育在籍学生
      高职在校生
      中职在校生
      中职学生 ! 资助,受惠,助学金,免学费,奖学金,竞赛
      技工院校在校生
      普通高职在校生
      折合在校生 | kind=折合
      折合学生 | kind=折合
      在籍学生
      在籍生
      在册学生
      在册生
      学籍学生
      注册学生 ! 新生,录取
      学生总数
      学生总人数
      学生规模
      在学人数
      在读学生
      在读生
      就读学生
      办学规模
      办学总规模
      在校规模
      男生 ! 比 | kind=男生
      女生 ! 比 | kind=女生
      住校生 | kind=住校生
      住宿生 | kind=住校生
      寄宿生 | kind=住校生
      走读生 | kind=走读生
      少数民族学生 | kind=少数民族
      农村学生 | kind=农村
      农村户籍学生 | kind=农村
      中专生 | kind=中专
      大专生 ! 毕业 | kind=大专
      高级工班学生 | kind=高级工
      技师班学生 | kind=技师
      一年级学生 | kind=一年级
      二年级学生 | kind=二年级
      三年级学生 | kind=三年级
      第一产业类专业在校生 | kind=第一产业
      第二产业类专业在校生 | kind=第二产业
      第三产业类专业在校生 | kind=第三产业
      学生 ! 参加,参与,组织,获,选拔,组建,组班,培训,选课,开设,资助,受惠,受益,奖学金,助学金,免学费,实习,顶岗,就业,升学,报名,招收,录取,竞赛,比赛,大赛,志愿,考试,考证,项目,毕业,学徒,订单
      @ 国际影响表 > 接收国外留学生人数 | kind=留学生
      @ 国际影响表 > 接收国外留学生专业数 > 接收国外留学生人数 | kind=留学生
      @ 国际影响表 > 接收国外留学生专业数量 > 接收国外留学生人数 | kind=留学生
      @ 国际影响表 > 接收国(境)外留学生人数 | kind=留学生
      @ 国际影响表 > 接收国（境）外留学生人数 | kind=留学生
      @ 国际影响表 > 全日制国(境)外留学生人数(一年以上) | kind=全日制
      @ 国际影响表 > 全日制国（境）外留学生人数（一年以上） | kind=全日制
      接收国外留学生 | kind=留学生
      接收国(境)外留学生 | kind=留学生
      接收国（境）外留学生 | kind=留学生
      接收留学生 | kind=留学生
      培养留学生 | kind=留学生
      国(境)外留学生 | kind=留学生
      国（境）外留学生 | kind=留学生
      国外留学生 | kind=留学生
      境外留学生 | kind=留学生
      外国留学生 | kind=留学生
      海外留学生 | kind=留学生
      来华留学生 | kind=留学生
      来华留学 | kind=留学生
      全日制国(境)外留学生 | kind=全日制
      全日制国（境）外留学生 | kind=全日制
      全日制来华留学生 | kind=全日制
      学历留学生 | kind=学历教育
      留学生 ! 专业 | kind=留学生
      国际学生 | kind=留学生
      外籍学生 | kind=留学生
      港澳台学生 | kind=港澳台
      留学生 | kind=留学生
      在籍 ! 成人,函授,非全日制
      在读 ! 成人,函授,非全日制
      中职在籍
      高职在籍
      一年级 ! 班,教师 | kind=一年级
      二年级 ! 班,教师 | kind=二年级
      三年级 ! 班,教师 | kind=三年级
      校均规模
      校均在校生
      校均学生
      三个年级
      各年级
      高一 ! 班,教师,新生,招生 | kind=高一
      高二 ! 班,教师 | kind=高二
      高三 ! 班,教师,高考,毕业 | kind=高三
      一年级在校生 | kind=一年级
      二年级在校生 | kind=二年级
      三年级在校生 | kind=三年级
    enrolment.newStudents | 招生数/新生数 | person | Students newly enrolled in the year in 人, not the mere admissions before arrival.
      % status
      新生招生
      招生
      招生人数
      招生总数
      招生规模
      招生总人数
      实际招生
      实际招收
      完成招生
      招生任务
      招生计划
      计划招生
      全日制招生
      中职招生
      高职招生
      学历教育招生
      统招 | kind=统招
      新生
      入学新生
      新生入学
      实际报到新生
      报到新生
      实际报到
      报到人数
      新生报到
      招收新生
      招收学生
      招收
      招录
      招录新生
      招新
      新招学生
      入读
      学生入读
      学生入学
      新生入读
      秋季招生 | kind=秋季
      春季招生 | kind=春季
      扩招 | kind=扩招
      社会扩招 | kind=扩招
      高职扩招 | kind=扩招
      自主招生 & 招生,新生 ! 升学,考取,通过 | kind=自主招生
      五年制高职招生 | kind=五年制高职
      初中毕业生 & 招收,招生,生源 | kind=初中毕业生
      高中毕业生 & 招收,招生,生源 | kind=高中毕业生
      省外招生 | kind=省外
      省外生源 | kind=省外
      计划 & 招生,招收
      首届招生
      招收留学生 | kind=留学生
      计划招收
      计划 ! 培训,投入,培养,投资 # person
      录取新生
      报到 ! 毕业,教师,会议,率,派遣
      来校报到
      到校报到
      注册报到
      报到注册
      到校注册
      实际到校
      新生到校
      新生注册
      实到新生
      新生实到
      入校新生
      入学
      新入学
      报到 # person
      到校新生
      实到 & 招生,新生,报到,录取
      新生人数
      注册新生
      招新生
      高一新生
      省内生源 | region=省内
      本省生源 | region=本省
      市内生源 | region=市内
      县内生源 | region=县内
      本地生源 | region=本地
      外省生源 | region=外省
      外地生源 | region=外地
      生源 & 招生,新生,报到,录取 ! 生源地,生源基地
    enrolment.graduates | 毕业生数 | person | Students who left with a diploma in the year in 人, before any split into employed and progressing.
      @ 质量数据表(2021) > 毕业生总数
      @ 质量数据表(2021) > 毕业生人数
      @ 计分卡 > 毕业生人数
      @ 计分卡 > 毕业生总数
      @ 计分卡 > 全日制毕业生人数
      毕业生
      毕业学生
      毕业人数
      毕业生总数
      毕业生总人数
      毕业生规模
      应届毕业生
      应届毕业学生
      全日制毕业生
      学历教育毕业生
      毕业班学生
      毕业
      本届毕业生
      届毕业生
      毕业生总量
      结业 & 学生,毕业 | kind=结业
      累计培养毕业生 | kind=累计
      历届毕业生 | kind=累计
      校友 | kind=校友
    enrolment.retentionRate | 巩固率 | percent | Share of the students who stay until the end of the year or of schooling in %.
      入学巩固率
      巩固率
      学生巩固率
      在校生巩固率
      在校学生巩固率
      学籍巩固率
      新生巩固率
      年巩固率
      三年巩固率
      在校巩固率
      保有率
      学生保持率
      流失率 | kind=流失率
      辍学率 | kind=流失率
      退学率 | kind=流失率
    enrolment.genderRatio | 男女生比 | ratio percent | Male to female students, in the order printed.
      男女生比例
      男女生比
      男女比例
      男女比
      男女学生比例
      男女学生比
      男女生人数比
      男女性别比
      性别比例
      性别比
      女男生比例 | kind=女男
      男女生之比
      男女之比
      男生与女生之比
    enrolment.partTime | 非全日制学生数 | person personTimes | Students of part-time or adult formal education in 人 (函授, 业余, 成人学历).
      非全日制学生
      非全日制在校生
      非全日制在读学生
      非全日制 ! 报名,审核,国外,境外
      非全日制学历教育
      成人学历教育
      成人学历教育学生
      成人教育学生
      成人在籍学生
      成人中专学生 | kind=成人中专
      成人高等教育学生 | kind=成人高等教育
      成教学生
      成人大专 | kind=成人大专
      函授学生 | kind=函授
      函授生 | kind=函授
      函授大专学生 | kind=函授
      函授 ! 专业,高校,所 | kind=函授
      业余学生 | kind=业余
      继续教育学生
      学历继续教育
      继续教育在籍学生
      开放教育学生 | kind=开放教育
      开放大学学生 | kind=开放教育
      自学考试学生 | kind=自学考试
      自考生 | kind=自学考试
      夜大学生 | kind=业余
      社会生源
      成人高等学历教育
      成人学历教育在校生
      成人高等教育在校生
      函授在籍学员 | kind=函授
      在籍学员 & 函授,成人,自考,业余
      在读学员 & 函授,成人,自考,业余
      成教在籍学生
      成人本专科
      非全日制学员
      学员 & 非全日制
      学员 & 成人中专,函授,成教,电大,开放教育,成人学历,学历教育 ! 培训
      注册学员 & 成人,函授,学历
      在册学员 & 成人,函授,学历
      在册学员
      成人学历
      函授在读
      电大学员
      开放教育学员
      成教学员
      成人大专学员
      成人中专学员
      学历提升 & 在读,在籍
      高职扩招学生 ! 招生,录取,报到 | kind=高职扩招
      高职扩招在校生 | kind=高职扩招
      高职扩招在籍学生 | kind=高职扩招
      扩招在校生 | kind=高职扩招
      弹性学制学生 | kind=弹性学制
    enrolment.applicants | 报名人数 | person personTimes | Persons who applied for a place or a course in 人.
      报名
      报名人数
      报名学生
      报名总人数
      网上报名
      参加报名
      申请入学
      填报志愿
      第一志愿填报
      一志愿填报
      志愿填报
      报考 ! 考证,证书,鉴定,职业资格
      报考人数 ! 考证,证书,鉴定,职业资格
      咨询报名
      预报名
      参加职教高考
      参加高考
      参加春季高考
      报考学生
    enrolment.admitted | 审核通过/录取人数 | person personTimes | Persons admitted or accepted after examination of their application in 人.
      通过审核
      审核通过
      资格审核通过
      录取
      录取人数
      录取学生
      被录取
      实际录取
      计划录取
      投档录取
      正式录取
      拟录取
      第一志愿录取
      入围 & 报名,录取,考试
      通过选拔
      免试录取 | kind=免试
      录取中职新生
      录取高职新生
      录取学员
    enrolment.classes | 班级数 | count | Classes of a school, or of a year, a project or an examination, in 个.
      ~ 个
      班级
      教学班
      教学班级
      全日制班级
      班级总数
      在校班级
      行政班
      自然班
      教学班数
      中德班 | kind=中德班
      中外合作班 | kind=中外合作班
      合作班 | kind=合作班
      实验班 | kind=实验班
      创新班 | kind=创新班
      升学班 | kind=升学班
      高考班 | kind=高考班
      高职班 | kind=高职班
      中本班 | kind=中本班
      中高职衔接班 | kind=中高职衔接班
      中高职贯通班 | kind=中高职贯通班
      大专班 | kind=大专班
      高级工班 | kind=高级工班
      技师班 | kind=技师班
      预备技师班 | kind=预备技师班
      班 ! 订单,冠名,学徒,培训,班主任,定向,领导班,研修,轮训,班子
    enrolment.classSize | 某班学生数 | person | Students in one named class, or the size of classes, in 人.
      % by
      平均班额
      班额
      班均人数
      班级规模
      每班
      班级平均人数
      班级人数
      学徒制班
      现代学徒制班
      学徒班
      冠名班 ! 毕业,累计
      项目班
      试点班
      实验班
      创新班
      特色班
      组班
      入班
      入选班级
      学生 & 组建,组成,编入,组班
      学生 & 选拔 ! 竞赛,大赛,比赛,集训
      同学 & 班的
      每班学生
      平均每班
    enrolment.sponsored | 学徒制/订单班/合作办学学生数 | person | Students taught together with a firm or another school: apprentices, order classes, joint programmes, in 人.
      % kind
      @ 国际影响表 > 中外合作办学专业数量 > 在校生数 | kind=中外合作办学
      @ 国际影响表 > 中外合作办学在校生数 | kind=中外合作办学
      现代学徒制学生 | kind=现代学徒制
      现代学徒制试点学生 | kind=现代学徒制
      现代学徒制覆盖学生 | kind=现代学徒制
      现代学徒制培养学生 | kind=现代学徒制
      现代学徒制 | kind=现代学徒制
      现代学徒 | kind=现代学徒制
      学徒制学生 | kind=学徒制
      学徒制培养 | kind=学徒制
      学徒制 | kind=学徒制
      新型学徒 ! 培训 | kind=企业新型学徒制
      企业新型学徒制学生 ! 培训 | kind=企业新型学徒制
      现场工程师 | kind=现场工程师
      现场工程师培养学生 | kind=现场工程师
      学徒 ! 培训,师傅 | kind=学徒制
      订单班学生 | kind=订单班
      订单培养学生 | kind=订单培养
      订单培养 | kind=订单培养
      订单学生 | kind=订单培养
      订单班 | kind=订单班
      订单式培养 | kind=订单培养
      冠名班学生 | kind=冠名班
      定向培养学生 | kind=定向培养
      定向培养 | kind=定向培养
      定向班学生 | kind=定向培养
      联合培养学生 | kind=联合培养
      联合培养 | kind=联合培养
      联合办学学生 | kind=联合办学
      合作办学学生 | kind=合作办学
      合作办学在校生 | kind=合作办学
      中外合作办学在校生 | kind=中外合作办学
      中外合作办学学生 | kind=中外合作办学
      中外合作办学 | kind=中外合作办学
      教学点 | kind=教学点
      中高职衔接学生 | kind=中高职衔接
      中高职贯通学生 | kind=中高职贯通
      中高职贯通培养学生 | kind=中高职贯通
      中本一体化学生 | kind=中本一体化
      三二分段学生 | kind=三二分段
      五年一贯制学生 | kind=五年一贯制
      3+2学生 | kind=3+2
      五年制高职学生 | kind=五年制高职
      五年制高职在校生 | kind=五年制高职
      在班学生
      学生 & 订单班,冠名班,学徒制,订单培养
      学员 & 订单班,冠名班,学徒班
      在读学员 & 订单班,冠名班,学徒班
      在读学生 & 三二分段,贯通培养,中高职衔接,中本
      在籍学生 & 三二分段,贯通培养,中高职衔接
      三二分段在籍学生 | kind=三二分段
      三二分段在校生 | kind=三二分段
      徒弟
      首批学员 & 企业,师傅
      订单班在读 | kind=订单班
      订单生 | kind=订单培养
      联合培养在读学生 | kind=联合培养
      学生 & 中高职贯通,中高职衔接,贯通培养,三二分段,五年一贯制,中本贯通 & 涉及,覆盖,在读,培养 ! 升学,转段,毕业
      在读 & 合办,冠名,订单,联办
      联办点 | kind=联办点
      联办点学生 | kind=联办点
      联办学生 | kind=联办
      联办班学生 | kind=联办
      中高职衔接培养 | kind=中高职衔接
      中高职衔接培养学生 | kind=中高职衔接
      衔接培养学生 | kind=中高职衔接
      贯通培养学生 | kind=贯通培养
      委托培养学生 | kind=委托培养
      委培学生 | kind=委托培养
      委培生 | kind=委托培养
      定向生 | kind=定向培养
      在班学员
      订单班在校生 | kind=订单班
      冠名班在校生 | kind=冠名班
      冠名班在读 | kind=冠名班
      冠名班学员 | kind=冠名班
    enrolment.registrationRate | 新生报到率 | percent | Share of the admitted who arrive in %.
      新生报到率
      报到率
      录取报到率
      录取新生报到率
      招生报到率
      实际报到率
      统招报到率
      新生入学报到率
      新生注册率
      注册率
      学籍注册率
      招生计划完成率
      招生完成率
      一志愿录取率 | kind=一志愿录取率
      第一志愿录取率 | kind=一志愿录取率
    """#
}

extension CatalogueText {
  /// What students reach, and how content those around them are.
  static let quality: StaticString = #"""
    quality.graduationRate | 毕业率 | percent | Share of the leaving year that obtains the diploma in %.
      毕业率
      学生毕业率
      毕业生毕业率
      按时毕业率
      按期毕业率
      准时毕业率
      正常毕业率
      应届毕业率
      毕业合格率
      毕业证获取率
      毕业证书获取率
      结业率 | kind=结业率
    quality.coursePassRate | 文化（基础）课合格率 | percent | Share of the students who pass general or basic courses in %, single subjects with `courseSubject`.
      % term courseSubject
      @ 质量数据表(2021) > 学生文化基础课合格率
      @ 质量数据表(2021) > 文化基础课合格率
      文化课合格率
      文化课成绩合格率
      文化课考试合格率
      文化基础课合格率
      文化基础课程合格率
      文化课程合格率
      公共基础课合格率
      公共基础课程合格率
      公共基础课成绩合格率
      公共课合格率
      基础课合格率
      课程合格率
      课程考试合格率
      课程考核合格率
      课程及格率
      学业水平考试合格率
      学业水平测试合格率
      学业考试合格率
      学业水平合格率
      学业合格率
      学考合格率
      统考合格率
      学期成绩合格率
      成绩合格率
      考试合格率 ! 技能,考证,证书,鉴定,培训
      专业课合格率 | kind=专业课
      专业课程合格率 | kind=专业课
      专业理论合格率 | kind=专业理论
      专业理论课合格率 | kind=专业理论
      思想品德合格率 | courseSubject=思想品德
      德育考核合格率 | kind=德育
      德育合格率 | kind=德育
      语文 & 合格率,及格率,合格,及格 | courseSubject=语文
      数学 & 合格率,及格率,合格,及格 | courseSubject=数学
      英语 & 合格率,及格率,合格,及格 | courseSubject=英语
      思想政治 & 合格率,及格率 | courseSubject=思想政治
      思政 & 合格率,及格率 | courseSubject=思想政治
      德育课 & 合格率,及格率 | courseSubject=德育
      历史 & 合格率,及格率 | courseSubject=历史
      信息技术 & 合格率,及格率 | courseSubject=信息技术
      计算机 & 合格率,及格率 | courseSubject=计算机
      体育与健康 & 合格率,及格率 | courseSubject=体育与健康
      艺术 & 合格率,及格率 | courseSubject=艺术
      物理 & 合格率,及格率 | courseSubject=物理
      化学 & 合格率,及格率 | courseSubject=化学
      合格率 & 文化课,基础课,课程,学业,成绩 ! 体质,体能,体测,技能,证书
      及格率 & 文化课,基础课,课程,学业,成绩 ! 体质,体能,体测,技能,证书
      专业课考核合格率 | kind=专业课
      专业课考试合格率 | kind=专业课
      专业课成绩合格率 | kind=专业课
      课程考核及格率
      期末考试合格率
      期末考试及格率
      学测合格率
      会考合格率
      文化基础课及格率
      文化课及格率
      通过率 & 会考,学考,学业水平,学测,文化课,统考
      一次通过率 & 会考,学考,学业水平,学测,文化课,统考
      会考通过率
      会考一次通过率
      会考及格率
      学考通过率
      学业水平考试通过率
      学业水平测试通过率
      合格率 & 会考,学考,学业水平,统考,统测 ! 体质,体能,体测,技能,证书
      及格率 & 会考,学考,学业水平,统考,统测,抽测,期末,期中 ! 体质,体能,体测,技能,证书
    quality.fitnessPassRate | 体质测评合格率 | percent | Share of the students who pass the state fitness standard in %.
      @ 质量数据表(2021) > 学生体质测评合格率
      @ 质量数据表(2021) > 体质测评合格率
      @ 落实政策表 > 参加国家学生体质健康标准测试人数 > 学生体质测评合格率
      @ 落实政策表 > 学生体质测评合格率
      @ 落实政策表 > 学生体质健康测评合格率
      @ 落实政策表 > 体质测评合格率
      @ 落实政策表 > 学生体质健康达标率
      @ 落实政策表 > 体质健康测试达标率
      体质测评合格率
      体质测试合格率
      体质健康测评合格率
      体质健康测试合格率
      体质健康标准测试合格率
      体质健康合格率
      体质健康达标率
      体质健康测试达标率
      体质健康标准达标率
      体质健康标准合格率
      体质测试达标率
      体质达标率
      体质合格率
      体质监测合格率
      体能测试合格率
      体能测试达标率
      体能达标率
      身体素质合格率
      身体素质测试合格率
      体育达标率
      体育锻炼标准达标率
      体测合格率
      体测达标率
      健康标准合格率
      体质健康优良率 | kind=优良率
      体质测试优良率 | kind=优良率
      体质优良率 | kind=优良率
      合格率 & 体质,体能,体测,健康标准,身体素质
      达标率 & 体质,体能,体测,健康标准,身体素质
      优良率 & 体质,体能,体测,健康标准 | kind=优良率
    quality.fitnessTested | 参加体质健康标准测试人数 | person personTimes | Students tested by the state fitness standard in 人.
      @ 落实政策表 > 参加国家学生体质健康标准测试人数
      @ 落实政策表 > 国家学生体质健康标准测试人数
      @ 落实政策表 > 体质健康标准测试人数
      参加国家学生体质健康标准测试
      参加体质健康标准测试
      参加体质健康测试
      参加体质测试
      参加体测
      体质健康标准测试
      体质健康测试
      体质测试
      体质测评
      体测
    quality.skillPassRate | 专业技能合格率 | percent | Share of the students who pass tests of occupational skill in %.
      专业技能合格率
      专业技能水平测试合格率
      专业技能测试合格率
      专业技能考核合格率
      专业技能考试合格率
      专业技能抽测合格率
      专业技能抽查合格率
      专业技能达标率
      专业技能测试通过率
      专业实践合格率
      技能合格率
      技能考核合格率
      技能测试合格率
      技能抽测合格率
      技能抽查合格率
      技能考试合格率
      技能达标率
      技能水平测试合格率
      技能水平合格率
      实训课合格率
      实训合格率
      实操合格率
      实习合格率
      顶岗实习合格率
      毕业设计合格率
      毕业设计抽查合格率
      合格率 & 专业技能,技能测试,技能考核,技能抽测,技能抽查 ! 体质,体能,证书,培训
      技能过关率
      专业技能过关率
      技能考核过关率
      技能测试过关率
      技能抽考合格率
      技能会考合格率
      专业技能会考合格率
      技能考核通过率
      技能合格比例
      实操考核合格率
      过关率 & 技能 ! 文化,体
      合格率 & 技能抽考,技能考试,技能测评,技能过关,技能统考,技能会考,实操考核,技能大练兵 ! 体质,体能,证书,培训
      技能测评合格率
      技能过级率
      专业技能学业水平测试合格率
      专业技能学业水平考试合格率
      专业技能学业水平考核合格率
      技能学业水平测试合格率
      技能学业水平考试合格率
      专业技能学测合格率
      专业技能学考合格率
      专业综合理论与技能合格率
    quality.certificateRate | 证书获取率 | percent | Share of the students who obtain occupational certificates in %, also the pass rate of such examinations.
      证书获取率
      技能证书获取率
      职业技能等级证书获取率
      职业资格证书获取率
      资格证书获取率
      等级证书获取率
      证书获得率
      证书取得率
      证书考取率
      证书通过率
      证书考试通过率
      证书考核通过率
      证书持有率
      职业技能等级证书
      职业资格证书
      技能等级证书
      资格证书
      双证率
      双证书率
      双证书获取率
      双证书获得率
      双证获取率
      多证率
      获证率
      取证率
      持证率
      考证率
      考证通过率
      考证合格率
      考级通过率
      鉴定合格率
      鉴定通过率
      技能鉴定合格率
      技能鉴定通过率
      职业技能鉴定通过率
      职业技能鉴定合格率
      认定合格率
      中级工证书获取率 | skillGrade=中级工
      高级工证书获取率 | skillGrade=高级工
      1+x证书获取率 | kind=1+X
      1+x证书通过率 | kind=1+X
      1+x考证通过率 | kind=1+X
      通过率 & 证书,考证,职业资格,职业技能等级,技能鉴定,考级,1+x
      合格率 & 考证,证书考核,证书考试,职业资格,技能鉴定,1+x
      获取率
      考试通过率 & 执业,资格,等级,证书
      资格考试通过率
      执业资格考试通过率
      获得职业资格 # percent
      获得证书 & 占 # percent
      证书 & 占毕业生,占学生,占参考 # percent
      持证 # percent
      通过率 & 普通话,执业资格,资格考试,等级考试,考级,执业医师,执业护士
      执业资格考试一次通过率
      证书的比例
      获证比例
      持证比例
      双证比例
      护考通过率
      护资考通过率
      考核通过率 & 证书,1+x,考证
      首次考核通过率 & 证书,1+x
      一次通过率 & 证书,1+x,考证,鉴定
      水平考试 # percent
      汉语水平考试 # percent
    quality.certificates | 职业技能等级证书获取人数 | person personTimes count | Students who obtained an occupational certificate in the year in 人 (or certificates in 个, 本).
      ~ 个 本 份 张 项 种
      @ 质量数据表(2021) > 职业技能等级证书(含职业资格证书)获取人数
      @ 质量数据表(2021) > 职业技能等级证书（含职业资格证书）获取人数
      @ 质量数据表(2021) > 职业技能等级证书获取人数
      @ 落实政策表 > 职业技能等级证书(含职业资格证书)获取人数
      @ 落实政策表 > 职业技能等级证书（含职业资格证书）获取人数
      @ 落实政策表 > 职业技能等级证书(含职业资格证书)获取数
      @ 落实政策表 > 职业技能等级证书（含职业资格证书）获取数
      @ 落实政策表 > 职业技能等级证书获取人数
      @ 落实政策表 > 职业技能等级证书获取数
      职业技能等级证书获取
      职业技能等级证书 ! 试点,每名,每生
      职业资格证书 ! 试点,每名,每生
      职业资格等级证书
      职业资格证
      技能等级证书 ! 试点,每名,每生
      技能证书
      等级证书 ! 试点,每名,每生
      资格证书
      获取证书
      获得证书
      取得证书
      考取证书
      获证
      取证
      持证
      双证书
      拿证
      考证通过
      通过考证
      通过鉴定
      鉴定合格
      考核合格 & 证书,鉴定,考证,认定
      通过 & 考证,证书,鉴定,技能等级认定 ! 率
      1+x证书 ! 试点 | kind=1+X
      1+x职业技能等级证书 ! 试点 | kind=1+X
      x证书 ! 试点 | kind=1+X
      初级工 & 证书,考证,鉴定,取得,获得,获取,认定,通过 ! 导师 | skillGrade=初级工
      中级工 & 证书,考证,鉴定,取得,获得,获取,认定,通过 ! 导师 | skillGrade=中级工
      高级工 & 证书,考证,鉴定,取得,获得,获取,认定,通过 ! 导师,教师 | skillGrade=高级工
      技师 & 证书,考证,鉴定,取得,获得,获取,认定,通过 ! 导师,教师,学院 | skillGrade=技师
      高级技师 & 证书,考证,鉴定,取得,获得,获取,认定,通过 ! 导师,教师 | skillGrade=高级技师
      取证人数
      电工证
      焊工证
      上岗证
      操作证
      从业资格证
      教师资格证
      导游证
      普通话证书
      资格考试 # person
      执业资格考试 # person
      护士执业资格 # person
      执业资格 # person
      等级考试 # person
      认定中级工 | skillGrade=中级工
      认定高级工 | skillGrade=高级工
      获得双证
      取得双证
      持有证书
      获证学生
      取证学生
      证书获得者
      考取 & 证书,电工证,焊工证,资格证,驾驶证 ! 本科,大学,高职,专科 # person personTimes
      特种作业证书
      证书的学生
      证的学生
      获得证书的学生
      取得证书的学生
      通过 & 1+x ! 率
    quality.certificateCandidates | 考证人数 | person personTimes | Persons entered for, or sitting, a certificate examination in 人.
      考证
      考证人数
      参加考证
      考证学生
      申报考证
      报考 & 考证,证书,鉴定,职业资格
      报名 & 考证,证书,职业资格鉴定,技能等级认定
      申报人数 & 证书,考证,1+x,试点
      申报 & 1+x,考证,证书考核
      参加考核 & 证书,考证,鉴定,1+x
      参加考试 & 证书,考证,鉴定,1+x
      参加鉴定
      参加技能鉴定
      参加职业技能鉴定
      职业技能鉴定 ! 培训,站,所
      技能鉴定 ! 培训,站,所
      技能等级认定 ! 培训,站,机构
      职业技能等级认定 ! 培训,站,机构
      技能等级考试
      证书考核
      证书考试
      参考人数 & 证书,考证,鉴定,1+x
      考核评价 & 证书,1+x
      考试 & 1+x,职业技能等级证书,考证 ! 站
      参考学生
      参考 & 证书,考证,取证,等级
      参加考核 & 证书,等级
      参评 & 证书
      报名参加 & 鉴定,考证,认定,证书
      报名参加中级工 | skillGrade=中级工
      报名参加高级工 | skillGrade=高级工
      参加中级工 | skillGrade=中级工
      参加高级工 | skillGrade=高级工
      参加认定
      参加考评
      参加评价
      参加等级认定
      参加技能等级认定
      报名考证
      报考证书
      参加计算机等级考试
      参加等级考试
      参加英语等级考试
      参加资格考试
      参加证书考试
      参加普通话测试
      参加1+x考核
      参加考级
      报考学生 & 证书,考证,鉴定,等级
      考核 & 1+x # person personTimes
      证书考试 & 参加,组织,报名,报考 # person personTimes
      报考职业技能等级证书 # person personTimes
      报考证书 # person personTimes
      职业资格考试 & 参加,组织,报名 # person personTimes
      涉及学生 & 证书试点,1+X # person personTimes
      试点学生 & 1+X,证书 # person personTimes
      参与试点学生 & 1+X,证书 # person personTimes
    quality.satisfaction | 满意度 | percent points | Share of those asked who are content in %; `by` who was asked, `about` what.
      % by about
      @ 质量数据表(2021) > 就业单位对毕业生职业素养的满意度 | by=employer; about=职业素养
      @ 质量数据表(2021) > 就业单位对毕业生职业技能的满意度 | by=employer; about=职业技能
      @ 质量数据表(2021) > 用人单位对毕业生职业素养的满意度 | by=employer; about=职业素养
      @ 质量数据表(2021) > 用人单位对毕业生职业技能的满意度 | by=employer; about=职业技能
      @ 满意度调查表 > 在校生满意度 | by=student
      @ 满意度调查表 > 在校学生满意度 | by=student
      @ 满意度调查表 > 在校生满意度 > 课堂育人满意度 | by=student; about=课堂育人
      @ 满意度调查表 > 在校生满意度 > 课外育人满意度 | by=student; about=课外育人
      @ 满意度调查表 > 在校生满意度 > 思想政治课教学满意度 | by=student; about=思想政治课教学
      @ 满意度调查表 > 在校生满意度 > 公共基础课教学满意度 | by=student; about=公共基础课教学
      @ 满意度调查表 > 在校生满意度 > 公共基础课(不含思想政治课)教学满意度 | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 在校生满意度 > 公共基础课（不含思想政治课）教学满意度 | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 在校生满意度 > 专业课教学满意度 | by=student; about=专业课教学
      @ 满意度调查表 > 课堂育人满意度 | by=student; about=课堂育人
      @ 满意度调查表 > 课外育人满意度 | by=student; about=课外育人
      @ 满意度调查表 > 教书育人满意度 | by=student; about=教书育人
      @ 满意度调查表 > 教书育人满意度 > 课堂育人 | by=student; about=课堂育人
      @ 满意度调查表 > 教书育人满意度 > 课外育人 | by=student; about=课外育人
      @ 满意度调查表 > 课程教学满意度 | by=student; about=课程教学
      @ 满意度调查表 > 课程教学满意度 > 思想政治课 | by=student; about=思想政治课教学
      @ 满意度调查表 > 课程教学满意度 > 公共基础课(不含思想政治课) | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 课程教学满意度 > 公共基础课（不含思想政治课） | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 课程教学满意度 > 专业课教学 | by=student; about=专业课教学
      @ 满意度调查表 > 课程教学满意度 > 专业课 | by=student; about=专业课教学
      @ 满意度调查表 > 思想政治课教学满意度 | by=student; about=思想政治课教学
      @ 满意度调查表 > 公共基础课教学满意度 | by=student; about=公共基础课教学
      @ 满意度调查表 > 公共基础课(不含思想政治课)教学满意度 | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 公共基础课（不含思想政治课）教学满意度 | by=student; about=公共基础课（不含思想政治课）教学
      @ 满意度调查表 > 专业课教学满意度 | by=student; about=专业课教学
      @ 满意度调查表 > 管理和服务工作满意度 | by=student; about=管理和服务工作
      @ 满意度调查表 > 管理和服务工作满意度 > 学生工作 | by=student; about=学生工作
      @ 满意度调查表 > 管理和服务工作满意度 > 教学管理 | by=student; about=教学管理
      @ 满意度调查表 > 管理和服务工作满意度 > 后勤服务 | by=student; about=后勤服务
      @ 满意度调查表 > 毕业生满意度 | by=graduate
      @ 满意度调查表 > 毕业生满意度 > 应届毕业生满意度 | by=graduate; kind=应届
      @ 满意度调查表 > 毕业生满意度 > 毕业三年内毕业生满意度 | by=graduate; kind=毕业三年内
      @ 满意度调查表 > 应届毕业生满意度 | by=graduate; kind=应届
      @ 满意度调查表 > 毕业三年内毕业生满意度 | by=graduate; kind=毕业三年内
      @ 满意度调查表 > 教职工满意度 | by=teacher
      @ 满意度调查表 > 用人单位满意度 | by=employer
      @ 满意度调查表 > 家长满意度 | by=parent
      @ 满意度调查表 > 学生家长满意度 | by=parent
      @ 计分卡 > 母校满意度 | by=graduate; about=母校
      @ 计分卡 > 雇主满意度 | by=employer
      @ 计分卡 > 用人单位满意度 | by=employer
      满意度
      满意率
      总体满意度
      综合满意度
      整体满意度
      平均满意度
      总满意度
      满意以上
      满意及以上
      满意
      好评率
      称职率 | by=employer
      优良率 & 用人单位,雇主,企业评价 | by=employer
      在校生满意度 | by=student
      在校学生满意度 | by=student
      学生满意度 | by=student
      学生满意率 | by=student
      在校体验满意度 | by=student; about=在校体验
      学生评教满意度 | by=student; about=教师教学
      学生评教优良率 | by=student; about=教师教学
      评教满意度 | by=student; about=教师教学
      对教师教学满意度 | about=教师教学
      教师教学满意度 | about=教师教学
      教学满意度 | about=教学
      教育教学满意度 | about=教育教学
      课程满意度 | about=课程
      专业学习满意度 | by=student; about=专业学习
      专业课教学满意度 | by=student; about=专业课教学
      公共基础课教学满意度 | by=student; about=公共基础课教学
      思想政治课教学满意度 | by=student; about=思想政治课教学
      思政课教学满意度 | by=student; about=思想政治课教学
      理论学习满意度 | by=student; about=理论学习
      实习实训满意度 | by=student; about=实习实训
      实训教学满意度 | by=student; about=实训教学
      课堂育人满意度 | by=student; about=课堂育人
      课外育人满意度 | by=student; about=课外育人
      校园文化满意度 | by=student; about=校园文化
      社团活动满意度 | by=student; about=社团活动
      校园文化与社团活动满意度 | by=student; about=校园文化与社团活动
      生活满意度 | by=student; about=生活
      校园安全满意度 | by=student; about=校园安全
      安全满意度 | about=安全
      后勤服务满意度 | about=后勤服务
      食堂满意度 | about=食堂
      住宿满意度 | about=住宿
      学生管理满意度 | about=学生管理
      学校管理满意度 | about=学校管理
      教学管理满意度 | about=教学管理
      学生工作满意度 | about=学生工作
      师德师风满意度 | about=师德师风
      毕业生满意度 | by=graduate
      毕业生对学校的满意度 | by=graduate; about=学校
      毕业生对学校满意度 | by=graduate; about=学校
      毕业生对母校的满意度 | by=graduate; about=母校
      毕业生对母校满意度 | by=graduate; about=母校
      对母校的满意度 | by=graduate; about=母校
      母校满意度 | by=graduate; about=母校
      母校推荐度 | by=graduate; kind=推荐度
      校友满意度 | by=graduate; about=母校
      就业工作满意度 | about=就业工作
      就业服务满意度 | about=就业服务
      用人单位满意度 | by=employer
      用人单位满意率 | by=employer
      用人单位对毕业生的满意度 | by=employer; about=毕业生
      用人单位对毕业生满意度 | by=employer; about=毕业生
      用人单位评价满意度 | by=employer
      用人单位好评率 | by=employer
      就业单位满意度 | by=employer
      雇主满意度 | by=employer
      雇主满意率 | by=employer
      毕业生职业素养满意度 | by=employer; about=职业素养
      毕业生职业技能满意度 | by=employer; about=职业技能
      企业满意度 | by=enterprise
      企业满意率 | by=enterprise
      合作企业满意度 | by=enterprise
      实习单位满意度 | by=enterprise; about=实习
      实习单位对学生满意度 | by=enterprise; about=实习
      实习满意度 | about=实习
      家长满意度 | by=parent
      家长满意率 | by=parent
      学生家长满意度 | by=parent
      教职工满意度 | by=teacher
      教师满意度 | by=teacher
      教职员工满意度 | by=teacher
      社会满意度 | kind=社会
      群众满意度 | kind=社会
      培训满意度 | about=培训
      学员满意度 | about=培训
      评价优良率 ! 教学,评教 | by=employer
      优良率 & 企业对,用人单位,实习单位 ! 体质,体测 | by=employer
      满意和基本满意
      满意与比较满意
      认可度
      好评度
      评教满意率 | by=student; about=教师教学
      居民满意度 | kind=社会
      服务对象满意度 | kind=社会
      食堂满意率 | about=食堂
      学员满意度 | by=student; about=培训
      学员满意率 | by=student; about=培训
      就业现状满意度 | by=graduate; about=就业现状
      对就业现状的满意度 | by=graduate; about=就业现状
      就业满意度 | by=graduate; about=就业
      对工作现状的满意度 | by=graduate; about=就业现状
    quality.respondents | 满意度调查人数 | person personTimes count | Persons asked (or valid answers, 份) in a survey of satisfaction: the sample of the rate beside it.
      ~ 份 家 个
      % by
      调查人次
      调查人数
      调查样本
      调查样本数
      样本量
      样本数
      有效样本
      有效样本量
      有效问卷
      回收问卷
      回收有效问卷
      收回问卷
      发放问卷
      调查问卷
      问卷 ! 回收率,满意
      答卷
      有效答卷
      受访
      受访者
      受访学生 | by=student
      受访毕业生 | by=graduate
      参与调查
      参加调查
      被调查
      抽样调查
      共调查
      发出问卷
      参与测评
      参与问卷调查
      接受调查
      走访调查
      样本
      参与人数 & 满意,调查
      回收份数
      调查份数
    quality.completionRate | 完成率/参与率/开设率 | percent | Share in which something planned was done, opened or joined in %; `about` names it.
      % about
      完成率
      任务完成率
      建设完成率
      项目完成率
      目标完成率
      计划完成率
      任务达成率
      达成率
      目标达成率
      达成度
      完成度
      参与率
      学生参与率
      师生参与率
      参与度
      参加率
      参赛率
      到会率
      出席率
      参训率
      出勤率
      到课率
      开设率
      课程开设率
      开出率
      实验开出率
      实训开出率
      实训项目开出率
      实习实训开出率
      开课率
      落实率 ! 去向,就业,毕业
      执行到位率
      达标率 ! 体质,体能,体测,健康标准,技能,双师
      验收通过率
      结题率
      优秀率
      签订率
      回收率 & 问卷,调查
      建档率
      整改率
      及时率
      抬头率
      入团率
      社团参与率 | about=社团
      社团参与度 | about=社团
      完成 & 计划,任务,目标 # percent
      资助面
      参与面
      应助尽助率
      覆盖面
      办结率
      应助尽助
      完成招生计划
      开齐率
      覆盖 & 全覆盖 # percent
      全覆盖 # percent
      合格率 & 教案,作业,检查,普查 ! 体质,课程,技能,证书,成绩
      操行评定合格率
      操行合格率
      品行合格率
      操行评定优良率
      完成招生计划 | about=招生计划
      下达招生计划 # percent | about=招生计划
      招生任务 # percent | about=招生任务
    quality.certificatesRequired | 每生须获证书数 | count | Certificates that every student has to obtain at school.
      ~ 个 项 本 种 张
      职业技能等级证书 & 每名,每生,每位,每个学生,人均,至少
      职业资格证书 & 每名,每生,每位,每个学生,人均,至少
      技能等级证书 & 每名,每生,每位,每个学生,人均,至少
      1+x证书 & 每名,每生,每位,每个学生,人均,至少
      技能证书 & 每名,每生,每位,每个学生,人均,至少
      资格证书 & 每名,每生,每位,每个学生,人均,至少
      等级证书 & 每名,每生,每位,每个学生,人均,至少
      证书 & 每名,每生,每位,每个学生,人均,至少
      人均证书
      生均证书
      人均获证
      职业技能等级证书 & 每名,每生,每位 & 至少,须,必须
      职业资格证书 & 毕业生须,须取得,须获得
      职业技能等级证书 & 毕业生须,须取得,须获得
      证书 & 毕业生须,须取得,须获得
    """#
}

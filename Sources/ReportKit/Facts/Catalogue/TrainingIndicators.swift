extension CatalogueText {
  /// Training for society, firms and students outside the degree courses.
  static let training: StaticString = #"""
    training.personTimes | 培训人次 | person personTimes | Persons or cases (人次) trained, examined or certified in short courses, of the school, the group or the region.
      % level by about
      培训人次
      培训总人次
      年培训
      培训总量
      培训规模
      培训量
      培训学员
      培训人员
      学员
      参训
      参训人员
      参训学员
      累计培训
      共计培训
      完成培训
      开展培训
      承担培训
      接受培训
      学生培训 | by=student
      培训学生 | by=student
      培训学习
      学生 & 培训班,培训学习 | by=student
      学生参与 & 培训 | by=student
      学生参加 & 培训 | by=student
      技术技能培训
      技能培训
      技能提升培训
      职业培训
      职业技能培训
      职业资格培训
      岗位技能培训
      岗位技能提升培训
      岗前培训
      安全培训
      校内培训 | kind=校内培训
      校内培训鉴定 | kind=校内培训鉴定
      社会培训 | kind=社会培训
      社会化培训 | kind=社会培训
      面向社会培训 | kind=社会培训
      社会人员培训 | kind=社会培训
      培训社会人员 | kind=社会培训
      社会公益培训 | kind=社会公益培训
      公益培训 | kind=公益培训
      公益性培训 | kind=公益培训
      非学历培训 | kind=非学历培训
      短期培训 | kind=短期培训
      企业培训 | kind=企业培训
      企业员工培训 | kind=企业员工培训
      企业职工培训 | kind=企业员工培训
      员工培训 | kind=企业员工培训
      职工培训 | kind=企业员工培训
      培训企业员工 | kind=企业员工培训
      培训企业职工 | kind=企业员工培训
      农民工培训 | kind=农民工培训
      农民培训 | kind=农民培训
      新型职业农民 | kind=新型职业农民
      高素质农民 | kind=高素质农民
      退役军人培训 | kind=退役军人培训
      退役士兵培训 | kind=退役军人培训
      退役军人 & 培训 | kind=退役军人培训
      下岗失业人员 & 培训 | kind=下岗失业人员
      残疾人培训 | kind=残疾人培训
      创业培训 | kind=创业培训
      就业创业培训 | kind=就业创业培训
      转岗培训 | kind=转岗培训
      扶贫培训 | kind=扶贫培训
      社区教育 | kind=社区教育
      老年教育 | kind=老年教育
      继续教育 | kind=继续教育
      学历提升 | kind=学历提升
      企业新型学徒 | kind=企业新型学徒制
      新型学徒 & 培训 | kind=企业新型学徒制
      企业新型学徒制 | kind=企业新型学徒制
      新型学徒制培训 | kind=企业新型学徒制
      到企教学
      送教上门
      送教下乡 # personTimes person
      技能鉴定 & 培训,社会 | kind=技能鉴定
      职业技能鉴定 & 培训,社会 | kind=技能鉴定
      鉴定 & 培训,社会 | kind=技能鉴定
      技能等级认定 & 培训,社会 | kind=技能等级认定
      职业技能等级认定 & 培训,社会 | kind=技能等级认定
      等级认定 & 培训,社会 | kind=技能等级认定
      技能评价 | kind=技能评价
      评价工作 & 培训 | kind=技能评价
      培训考核
      继续教育培训
      人员培训 ! 教师
      专项培训
      系列培训
      人 & 培训班,社会培训
      培训 ! 教师培训,师资培训,国培,省培,教师参加
      结业生
      结业
      结业人数
      农村实用人才
      实用人才培训
      劳动力转移培训
      劳动力培训
      转移就业培训
      新型职业农民培训
      高素质农民培训
      残疾人 & 培训
      妇女 & 培训
      再就业培训
      创业培训
      职工培训
      在职职工培训
      培训居民
      培训农民
      培训退役军人
      培训下岗职工
      培训企业在职员工
      培训村干部
      村干部培训
      社区居民培训
      家政培训
      养老护理培训
      受训
      受训人员
      受训学员
      老年学员
      社区学员
      结业学员
      参训职工
      培训贫困劳动力
      培训劳动力
      培训技能人才
      岗位培训
      取证培训
      送教入企
      培训乡村医生
      培训教师 & 外校,区域,全省
    training.passRate | 培训通过率 | percent | Share of trainees or candidates who passed.
      培训通过率
      培训合格率
      培训考核通过率
      培训结业率
      结业率 & 培训
      鉴定通过率 & 培训
      鉴定合格率 & 培训
      技能鉴定通过率 & 培训
      认定通过率 & 培训
      认定合格率 & 培训
      考试通过率 ! 证书,1+x,考证
      考核通过率 ! 证书,1+x,考证
      考核合格率 & 培训
      平均通过率 & 培训,鉴定
      通过率 ! 证书,1+x,考证
      通过率 & 培训 & 鉴定,考核,取证
    training.occupations | 工种数 | count | Occupations (工种) trained, examined or certified.
      ~ 个 种 类 项
      工种
      培训工种
      鉴定工种
      认定工种
      涉及工种
      职业工种
      岗位工种
      技能鉴定工种
      职业技能鉴定工种
      等级认定工种
      职业(工种)
      职业（工种）
      鉴定项目
      认定职业
      职业资格工种
      职业 & 鉴定,等级认定,工种
    training.toStudentRatio | 培训与在校生比 | ratio percent times | Persons trained set against full-time students.
      与在校生人数比 & 培训
      与在校生比 & 培训
      与在校生之比 & 培训
      与在校学生比 & 培训
      与在校学生人数比 & 培训
      与在校生数之比 & 培训
      培训与在校生比
      培训人次与在校生比
      培训人数与在校生人数比
      培训人数与在校生数之比
      与全日制在校生比
      与全日制在校生之比
      为在校生 & 培训
      相当于在校生 & 培训
      在校生的 & 培训
      在籍学生 & 培训 # times ratio
      在校生 & 培训 # times ratio
      在校生规模 & 培训 # times ratio
      在校生人数 & 培训 # times ratio
      在校学生 & 培训 # times ratio
    training.sessions | 培训场次、期数 | count | Training courses, classes, sessions or programmes held (期, 场, 班, 次, 项).
      ~ 期 场 次 个 项 班次 场次 批 批次 门 轮
      % level status
      % level status about
      @ 服务贡献表 > 非学历培训项目数 | kind=非学历培训
      @ 服务贡献表 > 非学历培训项目 | kind=非学历培训
      培训班
      培训班次
      培训场次
      培训期数
      举办培训
      开展培训
      举办培训班
      开办培训班
      开设培训班
      培训项目
      非学历培训项目 | kind=非学历培训
      社会培训项目 | kind=社会培训
      公益培训项目 | kind=公益培训
      企业培训项目 | kind=企业培训
      合作培训项目
      技能培训项目
      职业培训项目
      培训任务
      培训课程班
      专题培训
      专题培训班
      技能培训
      职业技能培训
      新型学徒培训
      企业新型学徒培训
      短训班
      研修班 ! 教师
      研修项目 & 培训
      考试 & 鉴定,考点,承接
      培训
      非学历培训项目
      短期班
      研修班
      高级研修班
      开课 & 社区,居民,老年,学员,农民,夜校,成人
      全年开课 & 社区,居民,老年,学员,农民,夜校
      班 & 老年大学,老年教育,夜校,培训班,短训 ! 订单,冠名,学徒
      项目 & 非学历培训,社会培训,培训班
      开班
      培训期次
      办班
      办学班 & 培训
      讲座培训
      举办专题班
      夜校
      农民夜校
      大讲堂 & 培训
      田间课堂
      田间学校 # count ! 所
      空中课堂
      社区讲堂
    training.companies | 服务企业数 | count | Firms for which the organisation trains staff or renders services.
      ~ 家 个 户 所 次
      服务企业
      服务中小微企业
      服务中小企业
      服务小微企业
      服务企业单位
      服务行业企业
      服务企事业单位
      培训企业
      受训企业
      送培企业
      委托企业
      委托单位
      技术服务企业
      帮扶企业
      支持企业
      企业 & 员工,职工,在岗 & 培训,考证,鉴定
      企业 & 技术服务,提供服务,考证服务,咨询服务
      企业 & 社会培训,职工培训,员工培训,新型学徒
      服务合作社
      服务专业合作社
      服务农民专业合作社
      合作社 & 服务,帮扶,指导
      服务小微
      服务规上企业
      服务园区企业
      帮助企业
      服务当地企业
      服务本地企业
      服务中小微
    training.income | 培训到账经费 | money | Money received for non-degree training, in yuan (new key, from 服务贡献表).
      @ 服务贡献表 > 非学历培训到账经费 | kind=非学历培训
      @ 服务贡献表 > 非学历培训到款额 | kind=非学历培训
      @ 服务贡献表 > 非学历培训项目数 > 非学历培训到账经费 | kind=非学历培训
      非学历培训到账经费 | kind=非学历培训
      非学历培训到款额 | kind=非学历培训
      非学历培训收入 | kind=非学历培训
      培训到账经费
      培训到款额
      培训到账
      培训到款
      培训收入
      社会培训收入
      社会培训到账经费
      职业培训收入
      培训经费 & 到账,到款
    """#
}

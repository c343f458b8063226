extension CatalogueText {
  /// The school abroad and guests from abroad.
  static let international: StaticString = #"""
    international.visitingTeachers | 接收国外访学教师人数 | person personTimes | Teachers from abroad received for study or exchange in 人.
      @ 国际影响表 > 接收国外访学教师人数
      @ 国际影响表 > 接收国(境)外访学教师人数
      @ 国际影响表 > 接收国（境）外访学教师人数
      @ 国际影响表 > 接收国外留学生专业数 > 接收国外访学教师人数
      接收国外访学教师
      接收国(境)外访学教师
      接收国（境）外访学教师
      国外访学教师
      来华访学教师
      来校访学教师
      外国访学教师
      国外访问学者
      来访外籍教师
      外国教师 & 访学,来访,培训
    international.foreignTrainees | 非全日制国（境）外人员培训量 | duration count person personTimes | Training given to persons from abroad outside full-time study in 人日 (or 人次).
      @ 国际影响表 > 非全日制国(境)外人员培训量
      @ 国际影响表 > 非全日制国（境）外人员培训量
      非全日制国(境)外人员培训量
      非全日制国（境）外人员培训量
      国(境)外人员培训量
      国（境）外人员培训量
      国(境)外人员培训
      国（境）外人员培训
      境外人员培训
      国外人员培训
      外籍人员培训
      海外员工培训
      培训境外员工
      境外员工培训
      培训海外员工
      培训外籍员工
      培训国外学员
      国(境)外学员培训
      国际学员培训
      境外学员
      国（境）外学员
      国外学员
      海外学员
      培训外籍学员
    international.internshipDays | 在校生服务“走出去”企业国（境）外实习时间 | duration count person personTimes | Time that students work abroad for Chinese firms in 人日.
      @ 国际影响表 > 在校生服务走出去企业国(境)外实习时间
      @ 国际影响表 > 在校生服务走出去企业国（境）外实习时间
      在校生服务走出去企业国(境)外实习时间
      在校生服务走出去企业国（境）外实习时间
      国(境)外实习时间
      国（境）外实习时间
      境外实习时间
      国外实习时间
      海外实习时间
      国(境)外实习
      国（境）外实习
      境外实习
      海外实习
    international.teachingDays | 专任教师赴国（境）外指导和开展培训时间 | duration count person personTimes | Time that full-time teachers guide or train abroad in 人日.
      @ 国际影响表 > 专任教师赴国外指导和开展培训时间
      @ 国际影响表 > 专任教师赴国(境)外指导和开展培训时间
      @ 国际影响表 > 专任教师赴国（境）外指导和开展培训时间
      专任教师赴国外指导和开展培训时间
      专任教师赴国(境)外指导和开展培训时间
      专任教师赴国（境）外指导和开展培训时间
      赴国外指导和开展培训
      赴国(境)外指导和开展培训
      赴国（境）外指导和开展培训
      国外指导和开展培训时间
      国外授课
      境外授课
      海外授课
      赴海外指导
      赴境外指导
    international.officeHolders | 在国外组织担任职务的专任教师数 | person count | Full-time teachers who hold an office in an organisation abroad in 人.
      @ 国际影响表 > 在国外组织担任职务的专任教师数量
      @ 国际影响表 > 在国外组织担任职务的专任教师人数
      @ 国际影响表 > 在国(境)外组织担任职务的专任教师人数
      @ 国际影响表 > 在国（境）外组织担任职务的专任教师人数
      在国外组织担任职务的专任教师
      在国(境)外组织担任职务的专任教师
      在国（境）外组织担任职务的专任教师
      国外组织担任职务
      国(境)外组织担任职务
      国（境）外组织担任职务
      国际组织担任职务
      国际组织任职
      境外组织任职
      海外组织任职
    international.standards | 开发并被国外采用的职业教育标准数 | count | Teaching standards made here and used abroad in 个 or 项, by `kind` (专业标准, 课程标准).
      @ 国际影响表 > 开发并被国外采用的职业教育标准数量
      @ 国际影响表 > 开发并被国(境)外采用的职业教育标准数量
      @ 国际影响表 > 开发并被国（境）外采用的职业教育标准数量
      @ 国际影响表 > 开发并被国外采用的职业教育标准数量 > 专业标准数量 | kind=专业标准
      @ 国际影响表 > 开发并被国外采用的职业教育标准数量 > 专业教学标准数量 | kind=专业标准
      @ 国际影响表 > 开发并被国外采用的职业教育标准数量 > 课程标准数量 | kind=课程标准
      @ 国际影响表 > 开发并被国外采用的专业标准数量 | kind=专业标准
      @ 国际影响表 > 开发并被国外采用的课程标准数量 | kind=课程标准
      @ 国际影响表 > 开发并被国(境)外采用的专业教学标准数 | kind=专业标准
      @ 国际影响表 > 开发并被国（境）外采用的专业教学标准数 | kind=专业标准
      @ 国际影响表 > 开发并被国(境)外采用的课程标准数 | kind=课程标准
      @ 国际影响表 > 开发并被国（境）外采用的课程标准数 | kind=课程标准
      被国外采用的职业教育标准
      被国外采用的专业标准 | kind=专业标准
      被国外采用的专业教学标准 | kind=专业标准
      被国外采用的课程标准 | kind=课程标准
      被国外采用的标准
      被国(境)外采用的专业教学标准 | kind=专业标准
      被国（境）外采用的专业教学标准 | kind=专业标准
      被国(境)外采用的课程标准 | kind=课程标准
      被国（境）外采用的课程标准 | kind=课程标准
      标准 & 国外采用,境外采用,国(境)外采用,国（境）外采用,海外采用,输出,落地国外
      国际标准 & 开发,制定,采用
      国际化标准
      国际化教学标准 | kind=专业标准
      国际化专业教学标准 | kind=专业标准
      国际化课程标准 | kind=课程标准
    international.resources | 开发并被国外采用的职业教育资源数 | count | Courses, textbooks and equipment made here and used abroad in 个, by `kind`.
      @ 国际影响表 > 开发并被国外采用的职业教育资源数量
      @ 国际影响表 > 开发并被国外采用的职业教育资源数量 > 课程资源数量 | kind=课程资源
      @ 国际影响表 > 开发并被国外采用的职业教育资源数量 > 教材数量 | kind=教材
      @ 国际影响表 > 开发并被国外采用的课程资源数量 | kind=课程资源
      @ 国际影响表 > 开发并被国外采用的教材数量 | kind=教材
      @ 国际影响表 > 开发并被国外采用的职业教育装备数量 | kind=装备
      被国外采用的职业教育资源
      被国外采用的课程资源 | kind=课程资源
      被国外采用的教学资源 | kind=课程资源
      被国外采用的教材 | kind=教材
      被国外采用的职业教育装备 | kind=装备
      资源 & 国外采用,境外采用,海外采用
      国际化课程资源 | kind=课程资源
      国际化课程 | kind=课程
      国际化双语教材 | kind=教材
      国际化教材 | kind=教材
      双语教材 & 国外,境外,海外,采用,输出 | kind=教材
      双语教学资源 | kind=课程资源
    international.schoolsAbroad | 在国外开办学校数 | count | Schools and teaching sites that the school runs abroad in 所 or 个.
      @ 国际影响表 > 在国外开办学校数量
      @ 国际影响表 > 在国外开办职业学校数量
      @ 国际影响表 > 在国(境)外开办学校数量
      @ 国际影响表 > 在国（境）外开办学校数量
      @ 国际影响表 > 国(境)外办学点数量 | kind=办学点
      @ 国际影响表 > 国（境）外办学点数量 | kind=办学点
      在国外开办学校
      在国外开办职业学校
      国外开办学校
      境外开办学校
      国(境)外办学点 | kind=办学点
      国（境）外办学点 | kind=办学点
      境外办学点 | kind=办学点
      海外办学点 | kind=办学点
      国外办学点 | kind=办学点
      境外办学机构
      境外办学项目
      海外分校 | kind=分校
      境外分校 | kind=分校
      海外学院
      海外职业技术学院
      鲁班工坊 | kind=鲁班工坊
      海外工匠学院 | kind=工匠学院
      海外培训基地 | kind=培训基地
      境外培训中心 | kind=培训基地
      海外分校
      境外分校
      鲁班工坊
      丝路学院
      海外办学点
      境外办学点
      海外分院 | kind=分院
      境外分院 | kind=分院
    international.programsAbroad | 国外开办学校专业数 | count | Specialities taught at the school's establishments abroad in 个.
      @ 国际影响表 > 在国外开办学校数量 > 专业数量
      @ 国际影响表 > 在国外开办学校数量 > 在国外开办学校专业数量
      @ 国际影响表 > 国外开办学校专业数量
      @ 国际影响表 > 在国外开办学校的专业数量
      在国外开办学校专业
      国外开办学校专业
      境外办学专业
      海外办学专业
      国外开设专业
      境外开设专业
      专业 & 国外开办,境外办学,海外办学,境外开办,鲁班工坊
    international.studentsAbroad | 国外开办学校在校生数 | person personTimes | Students at the school's establishments abroad in 人.
      @ 国际影响表 > 在国外开办学校数量 > 在校生数
      @ 国际影响表 > 在国外开办学校数量 > 在校生数量
      @ 国际影响表 > 在国外开办学校数量 > 在国外开办学校在校生数
      @ 国际影响表 > 国外开办学校在校生数
      @ 国际影响表 > 在国外开办学校的在校生数
      在国外开办学校在校生
      国外开办学校在校生
      境外办学在校生
      海外办学在校生
      境外办学学生
      海外办学学生
      在校生 & 国外开办,境外办学,海外办学,境外开办,鲁班工坊
      学生 & 国外开办,境外办学,海外办学,境外开办,鲁班工坊
    international.exchanged | 出国（境）交流师生数 | person personTimes | Students and teachers sent abroad to study or exchange in 人 or 人次.
      % by
      出国(境)
      出国（境）
      出国(境)交流
      出国（境）交流
      出国交流
      出国学习
      出国研修
      出国培训
      出国进修
      赴国外
      赴境外
      赴国(境)外
      赴国（境）外
      赴海外
      境外交流
      境外研修
      境外培训
      海外研修
      海外访学
      出境交流
      出访
      国际交流 ! 项目
      国(境)外学习
      国（境）外学习
      学生出国 | by=student
      学生海外交流 | by=student
      教师出国 | by=teacher
      教师境外培训 | by=teacher
      教师海外研修 | by=teacher
      因公出国
      出国访学
      赴外交流
    """#
}

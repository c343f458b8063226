extension CatalogueText {
  /// Teachers and staff: numbers, qualification, training, titles.
  static let teachers: StaticString = #"""
    teachers.staff | 教职工总数/在编教职员 | person | All staff of the school, teaching or not, in 人; also those on the establishment (在编).
      @ 质量数据表(2021) > 教职员总数
      @ 质量数据表(2021) > 教职工总数
      @ 质量数据表(2021) > 教职员工总数
      @ 落实政策表 > 教职工总数
      @ 落实政策表 > 教职员工总数
      @ 落实政策表 > 教职员总数
      教职工
      教职工总数
      教职员工
      教职员
      教工
      全体教职工
      在职教职工
      在职职工
      在岗教职工
      在册教职工
      在编教职工
      在编教职员工
      在编教师
      在编人员
      在编在岗教师
      在编在岗人员
      在编在岗教职工
      事业编制人员
      编内人员
      编内教职工
      实有在编
      在编
      编外人员 | kind=编外
      编外教职工 | kind=编外
      编制外人员 | kind=编外
      聘用人员 | kind=聘用
      合同制教职工 | kind=聘用
      行政人员 | kind=行政人员
      管理人员 ! 德育,企业,学生管理 | kind=管理人员
      教辅人员 | kind=教辅人员
      工勤人员 | kind=工勤人员
      科研人员 & 教职工,教职员 | kind=科研人员
      在职人员
      在编在职人员
      年末在职人员
    teachers.establishment | 编制数 | person count | Posts that the authority grants the school in 人 or 个, filled or not.
      @ 质量数据表(2021) > 教职员额定编制数
      @ 质量数据表(2021) > 教职工额定编制数
      @ 落实政策表 > 教职员工额定编制数
      @ 落实政策表 > 教职工额定编制数
      @ 落实政策表 > 教职员额定编制数
      教职员额定编制
      教职工额定编制
      教职员工额定编制
      额定编制
      核定编制
      核定事业编制
      核定教职工编制
      事业编制 ! 人员
      教职工编制
      教职员编制
      教师编制
      人员编制
      编制总数
      编制数
      编制 ! 教材,修订,方案,计划,预算,在编,事业编制人员
      空编 | kind=空编
      员额
      人员控制数
      备案制 | kind=备案制
    teachers.total | 教师总数（专任+兼任/任课教师） | person | All who teach, full-time and part-time together, in 人; also “教师” without any further word.
      教师总数
      教师总人数
      任课教师
      专兼职教师
      专兼任教师
      专、兼职教师
      专任和兼任教师
      校内专任和兼任教师
      现有教师
      共有教师
      在职教师
      在岗教师
      全体教师
      师资队伍
      教师队伍
      教师 ! 参加,参与,组织,获,选派,派出,赴,培训,研修,进修,开设,开展,组成,志愿,比赛,竞赛,大赛,企业实践,挂职,交流,评为,荣获,论文,课题,签字,签名,慰问,受益,受惠,党员,师生
    teachers.fullTime | 专任教师数 | person percent | Full-time teachers in 人; groups of them by subject or kind keep the key with `kind`.
      @ 质量数据表(2021) > 教职员总数 > 专任教师总数
      @ 质量数据表(2021) > 教职工总数 > 专任教师总数
      @ 质量数据表(2021) > 专任教师总数
      @ 质量数据表(2021) > 专任教师数
      @ 落实政策表 > 教职工总数 > 专任教师总数
      @ 落实政策表 > 教职员工总数 > 专任教师总数
      @ 落实政策表 > 专任教师总数
      @ 落实政策表 > 专任教师人数
      专任教师 # person
      专任教师总数 # person
      专任教师人数 # person
      校内专任教师 # person
      在职专任教师 # person
      在编专任教师 # person
      在岗专任教师 # person
      专任教职工 # person
      专任教员 # person
      专职教师 # person
      专任老师 # person
      一线教师 # person
      全职教师 # person
      折合教师 # person | kind=折合
      文化课教师 # person percent | kind=文化课
      文化基础课教师 # person percent | kind=文化课
      公共基础课教师 # person percent | kind=公共基础课
      公共课教师 # person percent | kind=公共基础课
      基础课教师 # person percent | kind=公共基础课
      公共基础课专任教师 # person percent | kind=公共基础课
      实习指导教师 ! 高级,一级,二级 # person percent | kind=实习指导教师
      实习指导老师 # person | kind=实习指导教师
      实训指导教师 # person | kind=实习指导教师
      一体化教师 # person percent | kind=一体化教师
      理实一体化教师 # person percent | kind=一体化教师
      青年教师 ! 参加,培训,获,沙龙 # person percent | kind=青年
      中青年教师 ! 参加,培训,获 # person percent | kind=中青年
      女教师 # person percent | kind=女
      男教师 # person percent | kind=男
      新教师 ! 培训 # person | kind=新进
      新进教师 # person | kind=新进
      新入职教师 ! 培训 # person | kind=新进
      新招聘教师 # person | kind=新进
      引进教师 # person | kind=新进
      公开招聘教师 # person | kind=新进
      招聘教师 # person | kind=新进
      心理健康教师 # person | kind=心理健康
      心理健康教育教师 # person | kind=心理健康
      心理教师 # person | kind=心理健康
      劳动教育教师 # person | kind=劳动教育
      语文教师 # person | kind=语文
      数学教师 # person | kind=数学
      英语教师 # person | kind=英语
      35岁以下 & 教师 # person percent | kind=35岁以下
      45岁以下 & 教师 # person percent | kind=45岁以下
      专任教师占教职工 # percent
      专任教师占教职员工 # percent
      专任教师占比 ! 双师,高级,硕士,研究生,学历,学位,职称,技能,专业课 # percent
      专任教师比例 ! 双师,高级,硕士,研究生,学历,学位,职称,技能,专业课 # percent
      占教职工 # percent
    teachers.specialised | 专业课教师数 | person | Full-time teachers of vocational subjects in 人.
      专业课教师
      专业课教师总数
      专业教师
      专业课专任教师
      专任专业教师
      专任专业课教师
      专业课程教师
      专业技术课教师
      专业课老师
      专业(技能)课教师
      专业（技能）课教师
      专业技能课教师
      专业实训教师
      专业理论教师 | kind=专业理论
      专业群教师
      思政专业教师 | kind=思政
    teachers.dualQualified | “双师型”教师数 | person | Teachers with both a teaching and an occupational qualification (“双师型”, “双师”素质) in 人.
      @ 质量数据表(2021) > 双师素质专任专业教师总数
      @ 质量数据表(2021) > 双师型教师数
      @ 质量数据表(2021) > 双师型专任教师数
      @ 落实政策表 > 双师素质专任专业教师总数
      @ 教学资源表 > 双师素质专任教师数
      双师型教师
      双师型专任教师
      双师型专业教师
      双师型专业课教师
      双师型专任专业教师
      双师型专任专业教师总数
      双师型
      双师素质教师
      双师素质专任教师
      双师素质专任专业教师
      双师素质专业课教师
      双师素质专业教师
      双师素质
      双师教师
      双师
      双师资格
      双师双能型教师
      双师双能
      双师型教师队伍
      双师资格教师
      双证教师
      教师 & 双师型,双师素质,双师
    teachers.senior | 高级职称教师数 | person | Teachers with a senior professional title (副高 and above) in 人; single titles with `kind`.
      高级职称
      高级职称教师
      专任教师高级职称教师
      高级专业技术职务
      高级专业技术职务教师
      高级专业技术职务专任教师
      高级专业技术职称
      高级技术职称
      高级职务
      高级以上职称
      高级及以上职称
      副高级以上职称
      副高级及以上职称
      副高以上职称
      副高及以上职称
      副高级及以上专业技术职务
      副高级以上专业技术职务
      高级讲师 | kind=高级讲师
      正高级讲师 | kind=正高级
      正高级教师 | kind=正高级
      正高级职称 | kind=正高级
      正高级 | kind=正高级
      正高职称 | kind=正高级
      正高 | kind=正高级
      副高级职称 | kind=副高级
      副高级 | kind=副高级
      副高职称 | kind=副高级
      副高 | kind=副高级
      高级教师 | kind=高级教师
      高级实习指导教师 | kind=高级实习指导教师
      高级工程师 & 教师,职称 | kind=高级工程师
      教授级 | kind=教授
      教授 ! 客座,特聘,产业,兼职,讲座,授课,邀请,外聘,副教授 | kind=教授
      副教授 ! 客座,特聘,兼职,邀请,外聘 | kind=副教授
      研究员 & 教师,教授,职称 | kind=研究员
      二级教授 | kind=二级教授
      三级教授 | kind=三级教授
      高级 & 职称,专任教师,讲师 ! 高级工,高级技师,培训,中高级,证书
      高职称教师
    teachers.middle | 中级职称教师数 | person percent | Teachers with a middle professional title in 人 (讲师, 一级教师), or their share in %.
      中级职称
      中级职称教师
      中级专业技术职务
      中级专业技术职称
      中级技术职称
      中级职务
      中级以上专业技术资格
      讲师 ! 高级讲师,助理讲师,宣讲,培训讲师 | kind=讲师
      一级教师 | kind=一级教师
      中学一级教师 | kind=一级教师
      一级实习指导教师 | kind=一级实习指导教师
      工程师 & 教师,职称 ! 高级工程师,企业,助理 | kind=工程师
      中级 & 职称,专任教师,讲师,高级 ! 中级工,培训,中高级,证书,中级以上
      具有中级职称
      中级教师
    teachers.masters | 硕士及以上人数 | person | Teachers with a master's degree, postgraduate schooling or more in 人; doctors with `kind`.
      硕士及以上
      硕士以上
      硕士研究生及以上
      硕士研究生及以上学历
      硕士及以上学历
      硕士及以上学位
      硕士以上学历
      硕士以上学位
      硕士学位
      硕士学历
      硕士学位教师
      硕士研究生
      硕士
      研究生及以上学历
      研究生以上学历
      研究生学历
      研究生学历教师
      研究生及以上
      研究生学位
      研究生 & 教师,学历,学位
      硕博
      硕士博士
      博士及以上 | kind=博士
      博士学位 | kind=博士
      博士研究生 | kind=博士
      博士 ! 硕博,博士后工作站 | kind=博士
      博士后 ! 工作站,流动站 | kind=博士后
    teachers.bachelors | 本科及以上人数 | person percent | Teachers with a bachelor's degree or more in 人, or their share in %.
      本科及以上学历
      本科以上学历
      本科及以上
      本科以上
      大学本科及以上
      大学本科以上
      大学本科及以上学历
      大学本科以上学历
      本科学历
      本科学历教师
      本科及以上学历教师
      本科学位
      学士学位
      学士及以上学位
      学士以上学位
      大学本科学历
      大学本科 & 教师,学历
      本科 & 教师,学历,学位 ! 升学,升入,录取,本科院校,专升本
      学历达标
      学历合格率
      学历达标率
    teachers.partTime | 兼职教师数 | person percent | Part-time teachers in 人, or their share in %; those from firms too.
      % kind
      @ 质量数据表(2021) > 兼职教师总数
      @ 质量数据表(2021) > 企业兼职教师数 | kind=企业
      兼职教师
      兼职教师总数
      兼职教师人数
      兼职任课教师
      兼职专业教师
      兼职专业课教师
      校外兼职教师
      校外兼职
      兼任教师
      企业兼职教师 | kind=企业
      行业企业兼职教师 | kind=企业
      来自行业企业兼职教师 | kind=企业
      行业企业一线兼职教师 | kind=企业
      企业一线兼职教师 | kind=企业
      聘请兼职教师
      聘任兼职教师
      行业兼职教师
      兼职教授 | kind=兼职教授
      兼职老师
      兼职实习指导教师 | kind=实习指导教师
      兼职师资
      兼职 & 教师,专任 ! 德育,管理,辅导员
      兼职教师占 # percent
      来自企业的教师
      企业兼职教师
      能工巧匠 & 聘,兼职,引进
      民族工艺大师
    teachers.concurrent | 兼课教师数 | person | Staff of the school or others who teach beside another post (校内兼课, 校外兼课) in 人.
      兼课教师
      兼课教师数
      校内兼课教师 | kind=校内
      校内兼课人员 | kind=校内
      校内兼课 | kind=校内
      校外兼课教师 | kind=校外
      校外兼课人员 | kind=校外
      校外兼课 | kind=校外
      行政兼课教师 | kind=校内
      行政兼课 | kind=校内
      兼课人员
      兼课老师
      双肩挑教师
      双肩挑
      兼课
    teachers.external | 外聘教师数 | person | Teachers hired from outside in 人, foreign and honorary ones with `kind`.
      外聘教师
      外聘教师数
      外聘老师
      外聘兼职教师
      外聘专业教师
      外聘专家
      外聘人员
      外聘
      校外聘请教师
      校外教师
      聘请校外教师
      校外专家 & 聘
      编外教师
      编外聘用教师
      编制外教师
      自聘教师
      临聘教师
      临时聘用教师
      代课教师
      聘用教师
      聘用制教师
      合同制教师
      劳务派遣教师
      人事代理教师
      客座教授 | kind=客座教授
      特聘教授 | kind=特聘教授
      产业教授 | kind=产业教授
      讲座教授 | kind=讲座教授
      特聘专家 | kind=特聘专家
      银龄教师 | kind=银龄教师
      外籍教师 | kind=外籍教师
      外籍专家 | kind=外籍专家
      外教 | kind=外籍教师
      临聘
      临聘人员
      编外聘用
    teachers.enterpriseMentors | 企业导师/师傅数 | person | Masters and experts of firms who teach or guide the school's students in 人.
      企业导师
      企业师傅
      企业师傅人数
      企业指导教师
      企业指导师傅
      企业技术导师
      企业教师
      企业讲师
      企业专家 ! 座谈,研讨,调研,论证,评审
      行业企业专家 & 聘,授课,任教,兼职,导师
      行业专家 & 聘,授课,任教,兼职,导师
      行业企业导师
      行业导师
      产业导师
      产业导师特聘
      实践导师
      岗位导师
      校外导师
      校外指导教师
      创业导师 | kind=创业导师
      实习指导师傅
      师傅
      带徒师傅
      能工巧匠 ! 培养,成为
      企业能工巧匠
      企业技术人员 & 聘,授课,任教,兼职,入校,进校
      企业工程师 & 聘,授课,任教,兼职,入校,进校
      企业技术骨干 & 聘,授课,任教,兼职,入校,进校
      技术骨干 & 聘,授课,任教,兼职
      企业高管 & 聘,授课,任教,兼职
      企业人员 & 聘,授课,任教,兼职
      大国工匠 & 聘,授课,任教,兼职
      技能大师 & 聘,受聘,任教,兼职 ! 工作室
      导师 & 企业,行业,学徒制 ! 双元,双导师,校内
      企业派驻
      派驻工程师
      派驻师傅
      企业派驻工程师
      企业派驻师傅
      驻校工程师
      企业技术骨干 & 聘请,聘任,任教,授课
    teachers.ideological | 思想政治课专任教师数 | person | Full-time teachers of ideological and political courses in 人.
      @ 质量数据表(2021) > 思想政治课专任教师数
      @ 质量数据表(2021) > 思政课专任教师数
      @ 落实政策表 > 思政课教师数
      @ 落实政策表 > 思政课教师人数
      @ 落实政策表 > 思政课专任教师数
      @ 落实政策表 > 思想政治课教师数
      @ 落实政策表 > 教职工总数 > 思政课教师数
      @ 落实政策表 > 教职工总数 > 思政课教师人数
      @ 落实政策表 > 教职工总数 > 专任教师总数 > 思政课教师数
      @ 落实政策表 > 专任教师总数 > 思政课教师数
      思想政治课专任教师
      思想政治课教师
      思想政治专任教师
      思想政治教师
      思想政治理论课教师
      思想政治理论课专任教师
      思政课教师
      思政课专任教师
      思政课专职教师
      思政专任教师
      思政专职教师
      思政教师
      思政理论课教师
      思政课
      政治课教师
      德育课教师
      德育教师
      专兼职思政课教师
      兼职思政课教师 | kind=兼职
      专职思政课教师 | kind=专职
    teachers.moralAdmin | 德育管理人员数 | person | Staff for moral education and student affairs in 人 (德育管理人员; 班主任 and 辅导员 with `kind`).
      @ 质量数据表(2021) > 德育管理人员数
      @ 落实政策表 > 辅导员人数 | kind=辅导员
      @ 落实政策表 > 辅导员数 | kind=辅导员
      @ 落实政策表 > 班主任人数 | kind=班主任
      @ 落实政策表 > 班主任数 | kind=班主任
      @ 落实政策表 > 辅导员/班主任人数 | kind=辅导员/班主任
      @ 落实政策表 > 辅导员(班主任)人数 | kind=辅导员/班主任
      @ 落实政策表 > 辅导员（班主任）人数 | kind=辅导员/班主任
      @ 落实政策表 > 教职工总数 > 辅导员人数 | kind=辅导员
      @ 落实政策表 > 教职工总数 > 班主任人数 | kind=班主任
      @ 落实政策表 > 教职工总数 > 辅导员/班主任人数 | kind=辅导员/班主任
      德育管理人员
      德育工作人员
      德育工作者
      专职德育人员
      专职德育管理人员
      专兼职德育管理人员
      德育人员
      德育干部
      德育队伍
      德育导师
      德育管理队伍
      学生管理人员
      专职学生管理人员
      学管人员
      学工人员
      班主任 ! 培训,工作室,大赛,竞赛,比赛,评为,优秀,名班主任,获 | kind=班主任
      专职班主任 | kind=班主任
      辅导员 ! 培训,工作室,大赛,竞赛,比赛,评为,优秀,获 | kind=辅导员
      专职辅导员 | kind=辅导员
      兼职辅导员 | kind=辅导员
      心理辅导员 | kind=心理辅导员
      心理咨询师 & 教师,学校,专职,兼职,持证 | kind=心理咨询师
      专职心理 | kind=心理
      生活指导教师 | kind=生活指导教师
      生活教师 | kind=生活指导教师
      宿管人员 | kind=宿舍管理
    teachers.physicalEducation | 体育课专任教师数 | person | Full-time teachers of physical education in 人.
      @ 质量数据表(2021) > 体育课专任教师数
      @ 落实政策表 > 体育课专任教师数
      @ 落实政策表 > 体育课专任教师人数
      @ 落实政策表 > 教职工总数 > 体育课专任教师数
      @ 落实政策表 > 教职工总数 > 体育课专任教师人数
      @ 落实政策表 > 专任教师总数 > 体育课专任教师数
      体育课专任教师
      体育课专任教师人数
      体育课教师
      体育专任教师
      体育专职教师
      专职体育教师
      专任体育教师
      体育教师
      体育老师
      体育与健康教师
      体育与健康课教师
      体育课
    teachers.arts | 美育课专任教师数 | person | Full-time teachers of arts and aesthetic education in 人.
      @ 质量数据表(2021) > 美育课专任教师数
      @ 落实政策表 > 美育课专任教师数
      @ 落实政策表 > 美育课专任教师人数
      @ 落实政策表 > 教职工总数 > 美育课专任教师数
      @ 落实政策表 > 教职工总数 > 美育课专任教师人数
      @ 落实政策表 > 专任教师总数 > 美育课专任教师数
      美育课专任教师
      美育课专任教师人数
      美育课教师
      美育专任教师
      美育教师
      专职美育教师
      艺术课专任教师
      艺术课教师
      艺术教师
      艺术类教师
      公共艺术教师
      公共艺术课教师
      音乐教师 | kind=音乐
      美术教师 | kind=美术
      美育课
    teachers.studentRatio | 生师比 | ratio count | Students (often 折合) to teachers, printed 16.3:1 or 16.3/1; 师生比 prints teachers first.
      @ 质量数据表(2021) > 生师比
      @ 教学资源表 > 生师比
      @ 落实政策表 > 生师比
      @ 教学资源表 > 师生比 | kind=师生比
      生师比
      生师比例
      生师比值
      学生与教师比
      学生与教师之比
      学生与专任教师比
      学生与专任教师之比
      师生比 | kind=师生比
      师生比例 | kind=师生比
      师生之比 | kind=师生比
      教师与学生比 | kind=师生比
      教师与学生之比 | kind=师生比
      专任教师与学生比 | kind=师生比
      专任教师生师比 | kind=专任教师
      专任教师师生比 | kind=师生比
      专业课教师生师比 | kind=专业课教师
      思政课教师与学生比 | kind=思政课教师与学生比
      思政课教师与在校生比 | kind=思政课教师与学生比
      辅导员与学生比 | kind=辅导员与学生比
      专职辅导员与在校生比 | kind=辅导员与学生比
    teachers.specialisedShare | 专业课教师占比 | percent points | Teachers of vocational subjects as a share of the full-time teachers in %.
      专业课教师占
      专业课教师占比
      专业课教师比例
      专业课教师占专任教师
      专业课教师
      专业教师占
      专业教师占比
      专业教师占专任教师
      专业教师比例
      专业教师
      专任专业教师占比
      专任专业教师
      专业课专任教师占比
      专业课专任教师
      专任教师中专业课教师
    teachers.dualQualifiedShare | 双师占比 | percent points | Dual-qualified teachers as a share of the teachers of vocational subjects (or, in the 资源表, of all full-time teachers) in %.
      @ 教学资源表 > 双师素质专任教师比例
      @ 教学资源表 > 双师型教师比例
      @ 教学资源表 > 双师型专任教师比例
      @ 教学资源表 > 双师素质专任教师占比
      @ 质量数据表(2021) > 双师素质专任专业教师占比
      @ 质量数据表(2021) > 双师型教师占比
      双师型教师占比
      双师型教师比例
      双师型教师占专业课教师
      双师型教师占专任教师
      双师型教师占
      双师型占比
      双师型比例
      双师型教师
      双师型专任教师
      双师型专任专业教师
      双师型专业教师
      双师型专业课教师
      双师型
      双师素质专任教师比例
      双师素质专任教师占比
      双师素质教师占比
      双师素质教师比例
      双师素质比例
      双师素质教师
      双师素质专任教师
      双师素质
      双师比例
      双师占比
      双师比
      双师率
      双师教师占比
      双师教师
      双师
    teachers.seniorShare | 高级职称占比 | percent points | Teachers with a senior title as a share of the full-time teachers in %.
      @ 质量数据表(2021) > 高级专业技术职务专任教师占比
      @ 质量数据表(2021) > 高级专业技术职务专任教师比例
      @ 教学资源表 > 高级专业技术职务专任教师比例
      @ 教学资源表 > 高级专业技术职务专任教师占比
      @ 教学资源表 > 高级职称专任教师比例
      高级专业技术职务专任教师占比
      高级专业技术职务专任教师比例
      高级专业技术职务
      高级专业技术职务教师占比
      高级专业技术职务占比
      高级专业技术职称
      高级职称占比
      高级职称比例
      高级职称占
      高级职称教师占比
      高级职称教师比例
      高级职称教师占专任教师
      高级职称教师
      高级职称专任教师
      高级职称
      高级职称率
      高级以上职称
      副高级以上职称
      副高级及以上职称
      副高以上职称
      副高及以上职称
      副高级职称 | kind=副高级
      副高级 | kind=副高级
      副高职称 | kind=副高级
      副高 | kind=副高级
      正高级职称 | kind=正高级
      正高级 | kind=正高级
      正高 | kind=正高级
      高级讲师 | kind=高级讲师
      副教授以上
      副教授及以上
      高级教师 | kind=高级教师
      教授 | kind=教授
      副教授 | kind=副教授
    teachers.middleSeniorShare | 中高级职称占比 | percent points | Teachers with a middle or senior title as a share of the full-time teachers in %.
      中高级职称占比
      中高级职称比例
      中高级职称教师占比
      中高级职称教师
      中高级职称
      中、高级职称
      中高级占比
      中高级专业技术职务
      中高级专业技术职称
      中级及以上职称
      中级以上职称
      中级及以上专业技术职务
      中级以上专业技术职务
      中级职称以上
      中级及以上
      中级以上
      中高级
    teachers.mastersShare | 硕士占比 | percent points | Teachers with a master's degree or more as a share of the full-time teachers in %.
      @ 质量数据表(2021) > 硕士研究生及以上学历专任教师占比
      @ 质量数据表(2021) > 硕士研究生及以上学历专任教师比例
      @ 教学资源表 > 硕士研究生及以上学历专任教师占比
      @ 教学资源表 > 硕士及以上学位专任教师比例
      硕士研究生及以上学历专任教师占比
      硕士研究生及以上学历专任教师比例
      硕士研究生及以上学历
      硕士研究生及以上
      硕士研究生以上学历
      硕士研究生学历
      硕士研究生
      硕士及以上学历
      硕士及以上学位
      硕士及以上占比
      硕士及以上
      硕士以上学历
      硕士以上学位
      硕士以上
      硕士学位占比
      硕士学位教师
      硕士学位
      硕士占比
      硕士比例
      硕士
      研究生及以上学历
      研究生以上学历
      研究生学历占比
      研究生学历
      研究生学位
      研究生及以上
      研究生比例
      研究生
      硕博比例
      硕博占比
      博士学位 | kind=博士
      博士占比 | kind=博士
      博士比例 | kind=博士
      博士 | kind=博士
      研究生学历 # percent
      研究生学历教师 # percent
      研究生以上学历 # percent
      硕士学位 # percent
    teachers.trained | 教师培训人次 | personTimes person | Teachers trained in 人次 (or 人), by level where stated; practice in firms has a key of its own.
      % level
      教师培训
      教师培训人次
      教师参加培训
      教师参训
      教师参加各类培训
      教师参加各级各类培训
      教师参加
      参训教师
      参训 & 教师,教职工,师资
      参加培训教师
      受训教师
      培训教师
      教师业务培训
      教师研修
      教师进修
      教师外出培训
      教师校本培训 | kind=校本
      师资培训
      教职工培训
      教职员工培训
      骨干教师培训 | kind=骨干教师
      新教师培训 | kind=新教师
      新入职教师培训 | kind=新教师
      青年教师培训 | kind=青年教师
      班主任培训 | kind=班主任
      辅导员培训 | kind=辅导员
      专业带头人培训 | kind=专业带头人
      名师培训 | kind=名师
      管理干部培训 & 教师,学校 | kind=管理干部
      双师型教师培训 | kind=双师型
      信息化培训 & 教师 | kind=信息化
      线上培训 & 教师 | kind=线上
      岗前培训 & 教师 | kind=岗前
      心理健康培训 & 教师 | kind=心理健康
      国培 | level=national; kind=国培
      国培计划 | level=national; kind=国培
      国培项目 | level=national; kind=国培
      省培 | level=provincial; kind=省培
      省培项目 | level=provincial; kind=省培
      市培 & 教师 | level=municipal
      职业院校教师素质提高计划 | kind=素质提高计划
      教师素质提高计划 | kind=素质提高计划
      素质提升计划 & 教师 | kind=素质提高计划
      外出学习 & 教师,教职工
      外出培训 & 教师,教职工
      校本培训 | kind=校本
      校本研修 | kind=校本
      业务培训 & 教师,教职工,师资
      专项培训 & 教师,教职工,师资 ! 社会,企业员工,职工,学员,农民,退役
      继续教育 & 教师 ! 学生,社会
      研修 & 教师,教职工,骨干
      进修 & 教师,教职工
      培训 & 教师参加,教师参训,教师培训,教师外出,选派教师,组织教师,安排教师,教师赴,教职工,师资,骨干教师,班主任 ! 社会,企业员工,企业职工,学员,农民,退役,鉴定,下岗
      研修 & 教师,选派,赴,国外,境外
      外派培训
      教师 & 研修
    teachers.practiceRate | 教师下企业实践参与率 | percent points | Share of the teachers of vocational subjects who practised in firms in %.
      下企业实践参与率
      下企业实践率
      下企业实践
      下企业锻炼
      下企业率
      企业实践参与率
      企业实践率
      企业实践覆盖率
      企业实践完成率
      企业实践达标率
      企业实践比例
      教师企业实践
      教师下企业
      教师企业实践比例
      教师到企业实践
      教师到企业实践比例
      到企业实践
      赴企业实践
      参加企业实践
      企业实践锻炼
      企业实践经历
      企业经历 & 教师
      企业工作经历 & 教师
      企业实践 & 教师
      实践参与率 & 教师
      教师实践参与率
      下企业参与率
    teachers.masterStudios | 名师/大师/班主任工作室数 | count | Studios of masters, model teachers and model class teachers in 个 or 间, by level.
      % level kind
      @ 质量数据表(2021) > 名班主任工作室数 | kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 国家级 | level=national; kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 省级 | level=provincial; kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 地市级 | level=municipal; kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 市级 | level=municipal; kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 县级 | level=county; kind=名班主任工作室
      @ 质量数据表(2021) > 名班主任工作室数 > 校级 | level=school; kind=名班主任工作室
      名师工作室
      名师工作坊
      名教师工作室
      教学名师工作室
      双师型名师工作室 | kind=双师型名师工作室
      双师型教师工作室 | kind=双师型名师工作室
      名师名校长工作室
      名校长工作室 | kind=名校长工作室
      大师工作室 | kind=大师工作室
      技能大师工作室 | kind=技能大师工作室
      技艺技能传承创新平台 | kind=技艺技能传承创新平台
      技能名师工作室 | kind=技能名师工作室
      名匠工作室 | kind=名匠工作室
      工匠工作室 | kind=工匠工作室
      劳模工作室 | kind=劳模工作室
      劳模创新工作室 | kind=劳模创新工作室
      劳模和工匠人才创新工作室 | kind=劳模工作室
      创新工作室 | kind=创新工作室
      首席技师工作室 | kind=首席技师工作室
      首席工作室 | kind=首席工作室
      名班主任工作室 | kind=名班主任工作室
      班主任工作室 | kind=班主任工作室
      辅导员工作室 | kind=辅导员工作室
      思政名师工作室 | kind=思政名师工作室
      思政课名师工作室 | kind=思政名师工作室
      非遗大师工作室 | kind=非遗大师工作室
      非遗工作室 | kind=非遗大师工作室
      教师工作室
      学科带头人工作室 | kind=学科带头人工作室
      双带头人工作室 | kind=双带头人工作室
      工作室 & 名师,大师,技能,班主任,教师,劳模,工匠
      工作室 ! 心理,创业,学生,摄影,项目工作室
    teachers.teams | 教学创新团队数 | count | Teachers' teams with a title (教学创新团队, 教学团队) in 个, by level.
      % level
      @ 质量数据表(2021) > 思想政治课教学创新团队数 | kind=思想政治课
      @ 质量数据表(2021) > 思想政治课教学创新团队数 > 国家级 | level=national; kind=思想政治课
      @ 质量数据表(2021) > 思想政治课教学创新团队数 > 省级 | level=provincial; kind=思想政治课
      @ 质量数据表(2021) > 思想政治课教学创新团队数 > 地市级 | level=municipal; kind=思想政治课
      @ 质量数据表(2021) > 思想政治课教学创新团队数 > 市级 | level=municipal; kind=思想政治课
      @ 质量数据表(2021) > 思想政治课教学创新团队数 > 校级 | level=school; kind=思想政治课
      教学创新团队
      教师教学创新团队
      职业教育教师教学创新团队
      思想政治课教学创新团队 | kind=思想政治课
      思政课教学创新团队 | kind=思想政治课
      课程思政教学团队 | kind=课程思政
      课程思政示范团队 | kind=课程思政
      结构化教师教学创新团队
      结构化教学团队
      教师创新团队
      创新团队 ! 科研,科技,技术创新
      教学团队
      优秀教学团队
      专业教学团队
      教师团队
      名师团队
      混编教学团队
      混编团队
      黄大年式教师团队 | kind=黄大年式
      双师团队
      双师型教师团队
      教学研究团队
      优秀教师团队
      团队 & 教学,教师 ! 志愿,服务团队,学生,科研,科技,创业,研发
    teachers.honoured | 名师/带头人/优秀教师人数 | person count | Teachers who hold or won a personal title (名师, 学科带头人, 骨干教师, 优秀教师) in 人, by level.
      % level kind
      名师 ! 工作室,团队,培训
      名教师 ! 工作室,培训
      教学名师 ! 工作室
      名师培养对象
      职教名师 | kind=职教名师
      名校长 ! 工作室 | kind=名校长
      特级教师 | kind=特级教师
      学科带头人 | kind=学科带头人
      专业带头人 ! 培训 | kind=专业带头人
      专业群带头人 | kind=专业带头人
      专业负责人 | kind=专业带头人
      带头人 ! 致富,培训,发展带头人
      骨干教师 ! 培训,参加,派出,赴 | kind=骨干教师
      教学骨干 | kind=骨干教师
      专业骨干教师 | kind=骨干教师
      教学能手 | kind=教学能手
      教坛新秀 | kind=教坛新秀
      教坛新星 | kind=教坛新秀
      教学新秀 | kind=教坛新秀
      教学新星 | kind=教坛新秀
      优秀教师 | kind=优秀教师
      优秀青年教师 | kind=优秀青年教师
      优秀班主任 | kind=优秀班主任
      名班主任 ! 工作室 | kind=名班主任
      优秀辅导员 | kind=优秀辅导员
      优秀教育工作者 | kind=优秀教育工作者
      先进教育工作者 | kind=优秀教育工作者
      优秀德育工作者 | kind=优秀德育工作者
      模范教师 | kind=模范教师
      模范班主任 | kind=模范班主任
      师德标兵 | kind=师德标兵
      师德楷模 | kind=师德标兵
      师德先进个人 | kind=师德标兵
      最美教师 | kind=最美教师
      春蚕奖 | kind=春蚕奖
      园丁奖 | kind=园丁奖
      领军人才 | kind=领军人才
      专业领军人才 | kind=领军人才
      拔尖人才 ! 升学,免试 | kind=拔尖人才
      高层次人才 | kind=高层次人才
      享受国务院特殊津贴 | kind=国务院特殊津贴
      享受国务院政府特殊津贴 | kind=国务院特殊津贴
      国务院特殊津贴 | kind=国务院特殊津贴
      政府特殊津贴 | kind=政府特殊津贴
      劳动模范 | kind=劳动模范
      劳模 ! 工作室,授课,聘 | kind=劳动模范
      五一劳动奖章 | kind=五一劳动奖章
      三八红旗手 | kind=三八红旗手
      技能大师 ! 工作室,聘,受聘 | kind=技能大师
      首席技师 ! 工作室 | kind=首席技师
      首席教师 | kind=首席教师
      技术能手 & 教师,名师,学科带头人,骨干 ! 同学,学生,选手 | kind=技术能手
      工匠 ! 工作室,学院,聘 | kind=工匠
      中职名师 | kind=中职名师
      青年专家 | kind=青年专家
      教育专家 | kind=教育专家
      教学标兵 | kind=教学标兵
      优秀共产党员 & 教师,教职工 | kind=优秀共产党员
      优秀党务工作者 | kind=优秀党务工作者
      教师 & 评为,获评,荣获称号,授予 ! 比赛,竞赛,大赛,团队
      名师 & 省级,市级,国家级,校级
      国务院特殊津贴 | level=national
      政府特殊津贴
      政府津贴
      特级教师
    teachers.exchanged | 交流/挂职教师人次 | person personTimes | Teachers sent to or received from other schools or offices (交流, 挂职, 支教, 跟岗) in 人 or 人次.
      % kind
      交流教师
      教师交流
      互派教师
      互派干部教师
      互派交流
      轮岗交流
      交流轮岗
      轮岗教师
      挂职
      挂职锻炼
      挂职教师
      跟岗学习
      跟岗教师
      跟岗
      访学
      国内访学
      访问学者 ! 国外,来访
      教师支教 | kind=支教
      送教 & 教师 ! 企业 | kind=送教
      选派教师 & 交流,支教,挂职,跟岗,结对
      派出教师 & 交流,支教,挂职,跟岗,结对
      选派干部教师
      接收教师
      来校跟岗
      教师 & 交流,挂职,支教,轮岗,跟岗 ! 企业实践,下企业,国外,境外,培训
      教师 & 教师赴 ! 企业,国外,境外,海外,培训,比赛,竞赛
      互聘教师
      到企业挂职 & 教师
      挂职 & 教师,企业
    teachers.enterprisePractice | 教师下企业实践人次 | personTimes person | Teachers who practised in firms in 人次 or 人.
      教师下企业实践
      教师下企业
      下企业实践
      下企业锻炼
      下企业实践锻炼
      下厂锻炼
      下厂实践
      下企业
      教师企业实践
      教师企业实践锻炼
      教师企业锻炼
      教师到企业实践
      教师赴企业实践
      到企业实践
      到企业学习锻炼
      到企业锻炼
      到企业挂职
      到企业顶岗 & 教师
      赴企业实践
      赴企业锻炼
      赴企业挂职
      赴企业 & 教师
      进企业实践
      入企实践
      深入企业 & 教师
      企业实践 ! 学生
      企业实践锻炼 ! 学生
      企业挂职
      企业挂职锻炼
      企业顶岗实践 & 教师
      顶岗实践 & 教师
      顶岗锻炼 & 教师
      实践锻炼 & 教师,企业
      参加企业实践
      专业教师 & 到企业,下企业,赴企业,企业实践
    teachers.mentorRatio | 企业师傅与教师比例 | ratio | Masters of the firms to teachers of the school, in the order printed.
      企业师傅
      企业师傅人数与学校教师人数
      企业师傅与学校教师
      企业师傅与教师
      企业导师与学校导师
      企业导师与校内导师
      企业导师与学校教师
      企业导师
      师傅与教师
      师傅 & 教师,比例,学徒
      师徒比 | kind=师徒比
      师徒比例 | kind=师徒比
      校企导师比
      校企导师比例
      兼职教师与专任教师
      专兼职教师比
      专兼教师比
      专兼比
      专兼职教师比例
    """#
}

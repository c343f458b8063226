extension CatalogueText {
  /// Programmes, courses, teaching materials and resources.
  static let curriculum: StaticString = #"""
    curriculum.programs | 专业数 | count | Programmes (专业) offered or concerned, of the school or of the measure spoken of.
      ~ 个 项 种
      % level status
      @ 教学资源表 > 专业数
      @ 教学资源表 > 专业数量
      @ 教学资源表 > 专业群数 > 专业数
      专业
      专业总数
      开设专业
      在办专业
      办学专业
      设置专业
      招生专业
      在招专业
      备案专业
      涉及专业
      覆盖专业
      现有专业
      教学专业
      专业点
      专业方向
      专业(方向)
      高职专业 | kind=高职
      中职专业 | kind=中职
      专科专业 | kind=专科
      本科专业 | kind=本科
      五年制专业 | kind=五年制
      五年一贯制专业 | kind=五年制
      三二分段专业 | kind=三二分段
      中高职贯通专业 | kind=中高职贯通
      中高职衔接专业 | kind=中高职衔接
      中高职课程互通专业 | kind=中高职课程互通
      中本一体化专业 | kind=中本一体化
      中本贯通专业 | kind=中本贯通
      现代学徒制专业 | kind=现代学徒制
      学徒制试点专业 | kind=现代学徒制
      新增专业 | status=new
      新设专业 | status=new
      新开专业 | status=new
      新专业 | status=new
      新兴专业
      增设专业 | status=new
      撤销专业 | kind=撤销
      停招专业 | kind=停招
      停办专业 | kind=停办
      专业布点
      布点
      试点专业 | kind=试点
      现代学徒制试点专业 | kind=现代学徒制
      @ 国际影响表 > 接收国外留学生专业数 | kind=接收留学生
      @ 国际影响表 > 接收国外留学生专业数量 | kind=接收留学生
      @ 国际影响表 > 接收国(境)外留学生专业数 | kind=接收留学生
      @ 国际影响表 > 接收国（境）外留学生专业数 | kind=接收留学生
      @ 国际影响表 > 接收国(境)外留学生专业数量 | kind=接收留学生
      @ 国际影响表 > 接收国（境）外留学生专业数量 | kind=接收留学生
      接收国外留学生专业 | kind=接收留学生
      接收国(境)外留学生专业 | kind=接收留学生
      接收国（境）外留学生专业 | kind=接收留学生
      接收留学生专业 | kind=接收留学生
      招收留学生专业 | kind=接收留学生
      留学生专业 | kind=接收留学生
      国际化专业 | kind=接收留学生
      国际专业 | kind=接收留学生
      专业 & 留学生,来华留学,来华 ! 合作办学 | kind=接收留学生
      @ 国际影响表 > 中外合作办学专业数 | kind=中外合作办学
      @ 国际影响表 > 中外合作办学专业数量 | kind=中外合作办学
      @ 国际影响表 > 中外合作办学项目数 | kind=中外合作办学
      @ 国际影响表 > 中外合作办学项目数量 | kind=中外合作办学
      中外合作办学专业 | kind=中外合作办学
      中外合作办学项目 | kind=中外合作办学
      中外合作办学 | kind=中外合作办学
      中外合作办学机构 | kind=机构
      中外合作专业 | kind=中外合作办学
      中外合作项目 | kind=中外合作办学
      国际合作办学项目 | kind=中外合作办学
      国际合作办学专业 | kind=中外合作办学
      国际合作项目 | kind=中外合作办学
      国际交流合作项目 | kind=中外合作办学
      国际交流项目 | kind=中外合作办学
      对外合作项目 | kind=中外合作办学
      中德合作项目 | kind=中外合作办学
      中德合作办学项目 | kind=中外合作办学
      专业 & 中外合作,国际合作办学 | kind=中外合作办学
      全日制专业
      中专专业
      高职专科专业
      职业本科专业
      对接专业
      涉及的专业
      合作专业
      覆盖的专业
      国控专业
      紧缺专业 & 开设
      专业建设点
      新申报专业 | status=applying
      申报专业 | status=applying
      拟新增专业 | status=planned
      涵盖专业
      类专业
      停招 ! 学校,院校 # count
      停招专业
      停办专业
      撤销专业
      撤并专业
      暂停招生专业
      新设专业
      裁撤专业
    curriculum.programGroups | 专业群数 | count | Groups of related programmes (专业群).
      ~ 个
      % level
      @ 教学资源表 > 专业群数
      @ 教学资源表 > 专业群数量
      专业群
      高水平专业群
      特色专业群
      重点专业群
      骨干专业群
      优势专业群
      品牌专业群
      核心专业群
      示范专业群
      双高专业群
      专业集群
      专业链
      现代化专业群
      重点建设专业群
      高水平建设专业群
      特色优势专业群
    curriculum.courses | 课程数 | count | Courses (门) offered, developed, put online or distinguished.
      ~ 门 个 项 节 套 部
      % level status
      % level status kind
      @ 教学资源表 > 课程总数
      @ 教学资源表 > 教学计划内课程总数
      @ 教学资源表 > 课程总数 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 教学计划内课程总数 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 课程总数 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 教学计划内课程总数 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 在线精品课程数 | kind=在线精品课程
      @ 教学资源表 > 在线精品课程数 > 国家级 | kind=在线精品课程; level=national
      @ 教学资源表 > 在线精品课程数 > 省级 | kind=在线精品课程; level=provincial
      @ 教学资源表 > 在线精品课程数 > 校级 | kind=在线精品课程; level=school
      课程
      课程总数
      课程门数
      开设课程
      开发课程
      开出课程
      建设课程
      共同开发课程
      校企合作开发课程
      校企共建课程
      合作开发课程
      专业课程
      专业课 | kind=专业课
      专业核心课程 | kind=专业核心课程
      核心课程 | kind=核心课程
      专业基础课 | kind=专业基础课
      公共基础课程 | kind=公共基础课
      公共基础课 | kind=公共基础课
      公共课 | kind=公共课
      文化课 ! 合格率 | kind=文化课
      实训课程 | kind=实训课程
      实践课程 | kind=实践课程
      理实一体化课程 | kind=理实一体化课程
      一体化课程 | kind=一体化课程
      项目化课程 | kind=项目化课程
      模块化课程 | kind=模块化课程
      校本课程 | kind=校本课程
      选修课程 | kind=选修课程
      选修课 | kind=选修课程
      必修课 | kind=必修课
      精品课程 | kind=精品课程
      精品课 | kind=精品课程
      在线精品课程 | kind=在线精品课程
      精品在线课程 | kind=在线精品课程
      精品在线开放课程 | kind=精品在线开放课程
      精品资源共享课 | kind=精品资源共享课
      在线开放课程 | kind=在线开放课程
      在线课程 | kind=在线课程
      网络课程 | kind=网络课程
      网络精品课程 | kind=网络精品课程
      网络教学课程 | kind=网络教学课程
      线上课程 | kind=线上课程
      线上共享课程 | kind=线上共享课程
      共享课程 | kind=共享课程
      数字化课程 | kind=数字化课程
      慕课 | kind=慕课
      微课 | kind=微课
      优质课程 | kind=优质课程
      优质核心课程 | kind=优质核心课程
      一流课程 | kind=一流课程
      金课 | kind=金课
      课程思政示范课程 | kind=课程思政示范课程
      课程思政课程 | kind=课程思政
      思政课程 | kind=思政课程
      德育课程 | kind=德育课程
      劳动教育课程 | kind=劳动教育课程
      培训课程 | kind=培训课程
      课证融通课程 | kind=课证融通
      书证融通课程 | kind=书证融通
      课 & 开设,开出,开发,选修
      课程思政示范课 & 门,立项,省级,校级,市级,国家级 | kind=课程思政示范课
      精品在线开放课 | kind=精品在线开放课程
      在线精品课 | kind=在线精品课程
      精品网络课程 | kind=网络课程
      课程资源
      通识课程 | kind=通识课程
      公选课 | kind=选修课程
      专业拓展课程
      专业方向课程
      双语课程 | kind=双语课程
      创业课程
      特色课程
      企业课程
      校企课程
      共建课程
      课证融通课
      示范课 & 门,立项 | kind=示范课程
      一流核心课程
      核心课 | kind=核心课程
      线上课
      网课
      实训课 | kind=实训课程
      课程门类
      教学课程
    curriculum.textbooks | 教材数 | count | Textbooks and teaching materials (本, 部, 套, 册) written, edited or published.
      ~ 本 部 册 套 种 个 项 门 篇
      % level status
      % level status kind
      @ 教学资源表 > 编写教材数
      @ 教学资源表 > 编写教材数 > 国家规划教材数 | level=national; kind=规划教材
      @ 教学资源表 > 编写教材数 > 省级规划教材数 | level=provincial; kind=规划教材
      @ 教学资源表 > 编写教材数 > 校企合作编写教材数 | kind=校企合作编写
      @ 教学资源表 > 编写教材数 > 新形态教材数 | kind=新形态教材
      @ 教学资源表 > 编写教材数 > 活页式教材数 | kind=活页式教材
      @ 教学资源表 > 国家规划教材数 | level=national; kind=规划教材
      @ 教学资源表 > 校企合作编写教材数 | kind=校企合作编写
      @ 教学资源表 > 新形态教材数 | kind=新形态教材
      教材
      编写教材
      编制教材
      出版教材
      公开出版教材
      主编教材
      参编教材
      编著教材
      自编教材
      开发教材
      合编教材
      合作开发教材
      合作编写教材
      校企合作编写教材 | kind=校企合作编写
      校企合作教材 | kind=校企合作编写
      校企合编教材 | kind=校企合作编写
      校企合作开发教材 | kind=校企合作编写
      校企双元教材 | kind=校企合作编写
      校企共编教材 | kind=校企合作编写
      校本教材 | kind=校本教材
      规划教材 | kind=规划教材
      国家规划教材 | level=national; kind=规划教材
      十四五规划教材 | kind=规划教材
      十三五规划教材 | kind=规划教材
      十二五规划教材 | kind=规划教材
      精品教材 | kind=精品教材
      优秀教材 | kind=优秀教材
      新形态教材 | kind=新形态教材
      新形态一体化教材 | kind=新形态教材
      活页式教材 | kind=活页式教材
      活页教材 | kind=活页式教材
      工作手册式教材 | kind=工作手册式教材
      活页式、工作手册式教材 | kind=活页式教材
      立体化教材 | kind=立体化教材
      数字化教材 | kind=数字教材
      数字教材 | kind=数字教材
      电子教材 | kind=数字教材
      云教材 | kind=数字教材
      实训教材 | kind=实训教材
      培训教材 | kind=培训教材
      特色教材
      讲义
      实训指导书
      任务书 & 教材,课程
      自编校本教材 | kind=校本教材
      校本读本
      工作手册 & 教材,活页
      实训手册
      活页式讲义
      双元教材
      合作编写活页教材
      数字化教学教材
      立体教材
      新型活页式教材 | kind=活页式教材
      新型教材
      融媒体教材
      规划教材立项 | kind=规划教材
      国规教材 | level=national; kind=规划教材
      省规教材 | level=provincial; kind=规划教材
      岗课赛证融通教材
      工作页
      学习工作页
      任务单
      学习任务单
      导学案
      学案
      活页讲义
      双语教材
      校本讲义
      习题集
      指导书
      实训指导手册
      实习手册
      指导手册
      教学辅导书
      校企双元合作教材 | kind=校企合作编写
      项目教材
      任务式教材
      新教材
      双语教材 & 蒙汉,藏汉,维汉,民汉,壮汉,彝汉,哈汉,朝汉
      蒙汉双语教材
      藏汉双语教材
      公开出版 & 教材
    curriculum.textbookCopies | 教材发行册数 | count | Printed copies of textbooks sold or distributed (册).
      ~ 册 本 套 份
      % about
      教材发行
      教材发行量
      教材销售
      教材共计发行
      发行量
      发行总量
      累计发行
      共计发行
      发行
      印数
      印刷
      印量
      销量 & 教材
      使用量 & 教材
      编印 ! 工作页,教材,讲义,手册
      累计销售
      总印数
      发行册数
      印发
      印 & 教材 # count
      印行 & 教材
      印制 & 教材
    curriculum.plans | 培养方案、标准、成果套数 | count | Training plans, teaching plans, standards and sets of teaching results.
      ~ 套 份 个 项 种 部 本 门 件 篇
      % level status
      % level status kind
      人才培养方案
      培养方案
      能力提升培养方案
      专业人才培养方案
      人才培养模式
      教学方案
      教学计划
      实施性教学计划
      授课计划
      实训计划
      教案
      教学设计
      课程标准
      核心课程标准
      课程体系
      专业教学标准
      教学标准
      专业标准
      实训标准
      实训教学标准
      岗位标准
      职业标准
      职业技能标准
      国家职业技能标准
      职业技能等级标准
      技能等级标准
      人才培养标准
      顶岗实习标准
      顶岗实习管理标准
      题库
      标准 ! 达标,达到,维度,省颁,省定,部颁,国定,国颁,设置标准
      全过程材料
      标志性成果 | kind=标志性成果
      成果 & 人才训练,人才培养模式,培养方案,重点专业
      岗位能力标准
      实习标准
      教学指导方案
      教学大纲
      一体化课程标准
      专业建设方案
      专业建设标准
      学徒培养标准
      评价标准
    curriculum.platforms | 资源平台数 | count | Platforms and libraries of digital teaching resources.
      ~ 个 项 套 家 种
      % level status
      % level status kind
      @ 教学资源表 > 教学资源库数 | kind=教学资源库
      @ 教学资源表 > 教学资源库数 > 国家级 | kind=教学资源库; level=national
      @ 教学资源表 > 教学资源库数 > 省级 | kind=教学资源库; level=provincial
      @ 教学资源表 > 教学资源库数 > 校级 | kind=教学资源库; level=school
      教学资源平台
      资源平台
      教学平台 ! 产教融合
      网络教学平台
      在线教学平台
      学习平台
      在线学习平台
      线上学习平台
      课程平台
      网络课程平台
      共享平台
      资源共享平台
      信息化平台
      信息平台
      数字化平台
      数字平台
      管理平台
      实训平台
      仿真平台
      虚拟仿真平台
      教学资源库 | kind=教学资源库
      专业教学资源库 | kind=教学资源库
      专业资源库 | kind=教学资源库
      课程资源库 | kind=教学资源库
      共享资源库 | kind=教学资源库
      数字资源库 | kind=教学资源库
      资源库 | kind=教学资源库
      教学资源 & 平台,库,套
      仿真软件 | kind=软件
      教学软件 | kind=软件
      软件系统 | kind=软件
      信息系统 | kind=系统
      网络空间
      平台 & 教学,学习,课程,资源,信息化
      虚拟仿真项目
      虚拟仿真资源
      仿真项目
    curriculum.participants | 选课、上课人数 | person personTimes | Students who take, or teachers who give, a course or online lessons.
      % by about
      @ 教学资源表 > 在线精品课程课均学生数 | by=student; kind=课均学生数
      @ 教学资源表 > 在线精品课程数 > 在线精品课程课均学生数 | by=student; kind=课均学生数
      选课
      选课学生 | by=student
      选课人次
      选修学生 | by=student
      选修
      课均学生 | by=student; kind=课均学生数
      听课
      上课学生 | by=student
      授课教师 | by=teacher
      上课教师 | by=teacher
      任课教师 & 线上,课程,选修 | by=teacher
      开课教师 | by=teacher
      教师开设 | by=teacher
      教师承担 & 课程,线上 | by=teacher
      教师参与 & 线上教学,课程,网课 | by=teacher
      教师 & 线上教学,线上授课,网课 | by=teacher
      线上学习
      在线学习
      学生参加线上学习 | by=student
      参加线上学习
      学生 & 线上学习,在线学习,线上教学,选课,网课 | by=student
      线上教学
      网络学习
      注册学员
      注册用户
      学习人数
      学习者
      用户 & 平台,课程
      访问人次 & 平台,课程,资源
      选课人数
      学习人数 & 课程
    curriculum.certPilots | 1+X证书试点数 | count | Certificates, programmes or schools in the 1+X certificate pilot.
      ~ 种 个 项 家
      % level status
      1+x证书试点
      1+x试点
      1+x证书制度试点
      1+x证书 & 试点,获批,申报
      1+x职业技能等级证书 & 试点,获批,申报
      1+x职业技能等级证书试点
      1+x考核站点
      1+x项目
      证书试点
      试点证书
      证书制度试点
      试点证书种类
      职业技能等级证书试点
      职业技能等级证书 & 试点,开展,申报
      试点项目 & 1+x
      试点专业 & 1+x
      试点 & 1+x
      证书 & 1+x
      考核站点 & 1+x,证书
      等级认定站
      考证项目
    curriculum.categories | 专业类别数 | count | Broad classes that the programmes belong to (专业大类).
      ~ 个 类 种
      专业大类
      专业类
      专业类别
      专业门类
      大类专业
      类别专业
      大类 & 专业
      类别 & 专业
      门类 & 专业
      学科门类
      个类别专业
      门类专业
    curriculum.demonstrationClasses | 示范课堂数 | count | Model classes (示范课堂), of moral or of other teaching.
      ~ 个 节 堂 项 次 场
      % level
      @ 质量数据表(2021) > 思想政治课示范课堂数
      @ 质量数据表(2021) > 思想政治课示范课堂数 > 国家级 | level=national
      @ 质量数据表(2021) > 思想政治课示范课堂数 > 省级 | level=provincial
      @ 质量数据表(2021) > 思想政治课示范课堂数 > 地市级 | level=municipal
      思想政治课示范课堂
      思政课示范课堂
      思政示范课堂
      课程思政示范课堂
      示范课堂
      示范性课堂
      优质课堂
      精品课堂
      思政示范课
      课程思政示范课
      思政金课
      课程思政示范项目
      课堂革命案例
      课堂革命典型案例
      名师课堂
      公开课
      示范课
      公开课、示范课
      优质课
      观摩课
    curriculum.hours | 学时数 | duration | Hours of teaching or training (学时, 课时), of courses or of training; kind tells them apart.
      @ 教学资源表 > 课程总数
      @ 教学资源表 > 教学计划内课程总数
      @ 教学资源表 > 课程总数 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 教学计划内课程总数 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 课证融通课程数 | kind=课证融通
      @ 教学资源表 > 课程总数 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 教学计划内课程总数 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 网络教学课程数 | kind=网络教学课程
      @ 教学资源表 > 在线精品课程数 | kind=在线精品课程
      @ 服务贡献表 > 非学历培训学时 | kind=非学历培训
      @ 服务贡献表 > 非学历培训项目数 > 非学历培训学时 | kind=非学历培训
      @ 服务贡献表 > 公益性培训学时 | kind=公益性培训
      @ 服务贡献表 > 公益项目培训学时 | kind=公益性培训
      @ 服务贡献表 > 非学历培训学时 > 公益性培训学时 | kind=公益性培训
      @ 服务贡献表 > 非学历培训项目数 > 公益性培训学时 | kind=公益性培训
      @ 落实政策表 > 聘请行业导师年课时总量 | kind=行业导师
      @ 落实政策表 > 行业导师年课时总量 | kind=行业导师
      @ 落实政策表 > 年聘请行业导师课时总量 | kind=行业导师
      学时
      课时
      总学时
      总课时
      课程学时
      教学学时
      教学课时
      实践学时 | kind=实践
      实践教学学时 | kind=实践
      实践课时 | kind=实践
      实训课时 | kind=实训
      理论学时 | kind=理论
      培训学时 | kind=培训
      培训课时 | kind=培训
      非学历培训学时 | kind=非学历培训
      公益性培训学时 | kind=公益性培训
      继续教育学时 | kind=继续教育
      劳动教育 | kind=劳动教育
      年课时总量
      课时总量
      授课
      课程
      培训 | kind=培训
    """#
}

extension CatalogueText {
  /// Research, patents, prizes for teaching and science, services for pay.
  static let research: StaticString = #"""
    research.projects | 课题、研发项目数 | count | Research topics, funded projects and development projects, by level and status.
      ~ 项 个
      % level status
      % level status kind
      课题
      课题立项
      立项课题
      立项 ! 立项时,立项前,立项之初,立项以来
      立项项目
      新立项
      立项建设项目
      获批立项
      结题
      结题课题
      课题结题
      在研课题 | status=ongoing
      在研项目 | status=ongoing
      科研课题
      科研项目
      科研立项
      教研课题
      教科研课题
      教科研项目
      教改课题
      教改项目
      教学改革项目
      教学改革课题
      教育教学改革项目
      规划课题
      重点课题
      专项课题
      微课题
      小课题
      横向课题 | kind=横向
      横向项目 | kind=横向
      横向科研项目 | kind=横向
      横向技术服务项目 | kind=横向
      横向技术服务 | kind=横向
      纵向课题 | kind=纵向
      纵向项目 | kind=纵向
      纵向科研项目 | kind=纵向
      研发项目
      研发
      技术研发
      技术研发项目
      技术合作研发
      校企合作研发
      产品研发项目
      技术攻关
      技术攻关项目
      技术改造项目
      技术开发项目
      技术服务项目
      技术服务
      技术咨询
      科技项目
      科技计划项目
      技改项目
      项目 & 研发,科研,课题,攻关,立项,技术服务,教改 ! 研修,培训
      委托课题
      委托项目
      承担课题
      主持课题
      参与课题
      专项研究
      市级课题
      省级课题
      国家级课题
      校级课题
      科研任务
      技术难题
      攻关项目
      研究项目
      研究课题
      教研项目
      科技攻关
      德育课题
      思政课题
      软科学项目
      自然科学基金
      横向合作项目 | kind=横向
      联合攻关
      合作攻关
      攻关 ! 平台,团队,小组
      联合研发
      协同攻关
      企业技术需求
      技术需求
    research.results | 成果、论文、获奖数 | count | Papers, books, research results and prizes for teaching or science results.
      ~ 篇 项 部 件 个 本 种 册
      % level grade by status
      % level grade by status kind
      论文
      发表论文
      教师论文 | by=teacher; kind=论文
      论文发表 | kind=论文
      论文发表和获奖 | kind=论文
      教师论文发表和获奖 | by=teacher; kind=论文
      学术论文 | kind=论文
      教学论文 | kind=论文
      核心期刊论文 | kind=核心期刊论文
      北大核心 | kind=核心期刊论文
      中文核心期刊 | kind=核心期刊论文
      核心期刊 | kind=核心期刊论文
      论文获奖 | kind=论文
      发表文章 | kind=论文
      sci | kind=论文
      专著 | kind=专著
      著作 ! 著作权 | kind=专著
      学术专著 | kind=专著
      编著 ! 教材 | kind=专著
      科研成果奖 | kind=科研成果奖
      科研成果 | kind=科研成果
      教科研成果 | kind=科研成果
      教研成果 | kind=教研成果
      科技成果 | kind=科技成果
      科技成果转化 | kind=科技成果转化
      成果转化 | kind=科技成果转化
      科技成果奖 | kind=科技成果奖
      科技进步奖 | kind=科技进步奖
      科学技术奖 | kind=科学技术奖
      技术发明奖 | kind=技术发明奖
      教学成果奖 | kind=教学成果奖
      教学成果 | kind=教学成果
      教育教学成果奖 | kind=教学成果奖
      教育教学成果 | kind=教学成果
      优秀教学成果 | kind=教学成果
      学术成果 | kind=学术成果
      理论成果
      研究成果
      课题成果
      成果奖
      成果
      教学成果一等奖
      教学成果二等奖
      教学成果三等奖
      教学成果特等奖
      教学成果奖
      教学成果
      行业标准 | kind=标准
      地方标准 | kind=标准
      国家标准 ! 技能,职业,教学 | kind=标准
      团体标准 | kind=标准
      企业标准 | kind=标准
      技术标准 | kind=标准
      工法 | kind=工法
      论文集
      核心论文 | kind=核心期刊论文
      公开发表
      期刊论文 | kind=论文
      教研论文 | kind=论文
      获奖论文 | kind=论文
      论文奖项 | kind=论文
      学术著作 | kind=专著
      译著 | kind=专著
      科技奖
      成果奖项
      教学成果奖项 | kind=教学成果奖
      优秀成果
      科研奖励
      学术论著
      咨询成果
      调研成果
      推广新品种、新技术
      推广新技术
      推广新品种
      推广技术
      推广实用技术
      推广农业技术
    research.patents | 专利数 | count | Patents applied for, granted or transferred, by kind.
      ~ 件 项 个
      % status by
      % status by kind
      @ 服务贡献表 > 知识产权项目数 > 专利授权数 | kind=专利授权
      @ 服务贡献表 > 知识产权项目数 > 专利授权数量 | kind=专利授权
      @ 服务贡献表 > 知识产权项目数 > 发明专利授权数 | kind=发明专利
      @ 服务贡献表 > 知识产权项目数 > 发明专利授权数量 | kind=发明专利
      @ 服务贡献表 > 知识产权项目数 > 专利转化数量 | kind=专利转化
      @ 服务贡献表 > 专利授权数量 > 发明专利授权数量 | kind=发明专利
      @ 服务贡献表 > 专利授权数量 | kind=专利授权
      @ 服务贡献表 > 发明专利授权数量 | kind=发明专利
      @ 服务贡献表 > 专利成果转化数量 | kind=专利转化
      @ 服务贡献表 > 专利转化数量 | kind=专利转化
      专利
      各类专利
      国家专利
      授权专利
      专利授权
      申请专利 | status=applying
      专利申请 | status=applying
      申报专利 | status=applying
      专利转化 | kind=专利转化
      专利成果转化 | kind=专利转化
      专利转让 | kind=专利转化
      发明专利 | kind=发明
      发明专利授权 | kind=发明
      授权发明专利 | kind=发明
      国家发明专利 | kind=发明
      实用新型专利 | kind=实用新型
      实用新型 | kind=实用新型
      国家实用新型专利 | kind=实用新型
      外观设计专利 | kind=外观设计
      外观专利 | kind=外观设计
      外观设计 | kind=外观设计
      国际专利 | kind=国际专利
      知识产权授权专利
    research.softwareCopyrights | 软件著作权数 | count | Registered software copyrights.
      ~ 件 项 个
      % by
      软件著作权
      计算机软件著作权
      软件著作权登记
      计算机软件著作权登记证书
      软件著作
      软著
      软著权
      著作权 ! 专利
      计算机软著
    research.funds | 横向、纵向到款 | money | Money received for technical services, research grants, or the sale of rights, in yuan; kind tells them apart.
      % kind
      @ 服务贡献表 > 横向技术服务到款额 | kind=横向技术服务
      @ 服务贡献表 > 纵向科研经费到款额 | kind=纵向科研
      @ 服务贡献表 > 技术产权交易收入 | kind=技术产权交易
      @ 服务贡献表 > 技术交易到款额 | kind=技术产权交易
      @ 服务贡献表 > 专利成果转化到款额 | kind=专利成果转化
      @ 服务贡献表 > 专利转化到款额 | kind=专利成果转化
      横向技术服务到款额 | kind=横向技术服务
      横向技术服务到款 | kind=横向技术服务
      横向技术服务 | kind=横向技术服务
      横向服务到款金额 | kind=横向技术服务
      横向服务到款 | kind=横向技术服务
      横向到款 | kind=横向技术服务
      横向科研到款 | kind=横向技术服务
      横向科研经费 | kind=横向技术服务
      横向课题经费 | kind=横向技术服务
      横向经费 | kind=横向技术服务
      横向课题 | kind=横向技术服务
      横向项目 | kind=横向技术服务
      技术服务到款 | kind=技术服务
      技术服务到账 | kind=技术服务
      技术服务收入 | kind=技术服务
      技术服务经费 | kind=技术服务
      技术服务 | kind=技术服务
      社会服务到款 | kind=社会服务
      纵向科研经费到款额 | kind=纵向科研
      纵向科研经费 | kind=纵向科研
      纵向科研到款 | kind=纵向科研
      纵向经费 | kind=纵向科研
      纵向到款 | kind=纵向科研
      科研经费 | kind=科研经费
      科研到款 | kind=科研经费
      科研到账经费 | kind=科研经费
      课题经费 | kind=科研经费
      研发经费 | kind=研发经费
      技术产权交易收入 | kind=技术产权交易
      技术产权交易 | kind=技术产权交易
      技术交易到款 | kind=技术产权交易
      技术交易额 | kind=技术产权交易
      技术合同成交额 | kind=技术合同
      技术合同 | kind=技术合同
      技术转让收入 | kind=技术转让
      专利转让收入 | kind=专利成果转化
      专利成果转化到款 | kind=专利成果转化
      成果转化到款 | kind=成果转化
      成果转化收入 | kind=成果转化
      成果转化 | kind=成果转化
      到账经费 & 技术,课题,攻关,横向,科研
      到款 & 技术,横向,科研,攻关,课题
      到账 & 横向,技术服务,课题
      到款
      到款额
      科研到账
      科研项目经费 | kind=科研经费
      科研项目到账 | kind=科研经费
      科研总经费 | kind=科研经费
      课题到账 | kind=科研经费
      技术服务到账经费 | kind=技术服务
      技术开发收入
      四技服务 | kind=技术服务
      四技服务收入 | kind=技术服务
      四技到款 | kind=技术服务
      横向到账 | kind=横向技术服务
      横向项目到账 | kind=横向技术服务
      横向课题到账 | kind=横向技术服务
      横向技术服务到账 | kind=横向技术服务
      横向技术服务收入 | kind=横向技术服务
      纵向到账 | kind=纵向科研
      纵向课题经费 | kind=纵向科研
      科技服务收入
      科技服务到款
      技术转移收入
      专利转化收入 | kind=专利成果转化
      经费 & 委托课题,横向课题,课题,科研项目 ! 生均,实习,办学 # money
      收入 & 技术转让,技术服务,横向,成果转化,技术咨询,技术开发 ! 总收入,营业,企业实现
    research.platforms | 科研平台数 | count | Research and innovation platforms, centres and laboratories.
      ~ 个 家 所 项 处
      % level status
      科研平台
      科技平台
      科技创新平台
      创新平台
      协同创新平台
      协同创新中心
      技术创新平台
      技术创新中心
      应用技术协同创新中心
      工程技术中心
      工程技术研究中心
      工程研究中心
      工程中心
      技术研发中心
      研发中心
      研发机构
      技术服务中心
      技术服务平台
      技术技能创新服务平台
      技术技能平台
      技术推广中心
      研究中心
      研究所 ! 集团,成员
      研究院 ! 集团,成员
      重点实验室
      院士工作站
      博士工作站
      专家工作站
      科技特派员工作站
      产学研平台
      产学研基地
      科普基地
      众创空间
      孵化基地
      创新创业平台
      平台 & 科研,科技,研发,技术创新
      产业研究院
      协同创新基地
      应用技术研究院
      工程技术研究院
      联合实验室
      研究基地
      博士后工作站
      博士后创新实践基地
      技术转移中心
      成果转化中心
      产学研合作平台
      工程实验室
      创新创业基地 & 科研
      科创中心
      企业技术中心
      博士后科研工作站
      国家级企业技术中心
      省级企业技术中心
    research.personnel | 科技特派员等人数、团队数 | person personTimes count | Science envoys, researchers and research teams serving outside the school.
      ~ 支 个
      % level
      % level kind
      科技特派员
      农村科技特派员
      省级科技特派员
      企业科技特派员
      科技特派员团队 | kind=团队
      科技特派团 | kind=团队
      科技副总
      科技专员
      科技人员
      科研人员
      研究人员
      科研团队 | kind=团队
      科技创新团队 | kind=团队
      技术服务团队 | kind=团队
      研发团队 | kind=团队
      技术团队 | kind=团队
      科研创新团队 | kind=团队
      博士团队 | kind=团队
      乡村振兴特派员
      金融特派员
      科技服务团队
      技术服务团队
      服务团队 & 科技,技术,专家
      科技服务队
      专家服务团
      技术攻关团队
      攻关团队
      技术攻关小组
      科技攻关团队
      技术服务队
      专家服务队
    research.intellectualProperty | 知识产权合计数 | count | Patents, copyrights and other rights counted together.
      ~ 件 项 个
      @ 服务贡献表 > 知识产权项目数
      @ 服务贡献表 > 知识产权授权数
      @ 服务贡献表 > 知识产权项目
      知识产权
      知识产权项目
      知识产权授权
      自主知识产权
      知识产权成果
      专利和软件著作权
      专利与软件著作权
      专利及软件著作权
      专利、软件著作权
      专利和著作权
      专利、著作权
      专利(软著)
      专利及软著
      专利、软著
      授权知识产权
    research.products | 新产品数 | count | New products, dishes, designs or techniques developed.
      ~ 个 款 种 项 件 套
      新产品
      新品
      产品 & 研发,开发,设计,研制
      开发产品
      研发产品
      研发新产品
      新技术
      新工艺
      新品种
      新菜品
      菜品 & 研发,开发
      样机
      文创产品
      成果产品
      新款
      设计产品
      专利产品
      科技产品
      新设备
      新装备
      新材料
      新工装
    """#
}

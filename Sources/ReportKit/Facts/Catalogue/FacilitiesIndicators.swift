extension CatalogueText {
  /// Rooms, equipment, books and networks.
  static let facilities: StaticString = #"""
    facilities.campusAreaPerStudent | 生均占地面积 | area | Campus land for each full-time student in ㎡.
      @ 质量数据表(2021) > 生均校园占地面积
      @ 质量数据表(2021) > 生均占地面积
      @ 教学资源表 > 生均占地面积
      生均校园占地面积
      生均学校占地面积
      生均占地面积
      生均占地
      生均校园占地
      生均校园面积
      生均用地面积
      生均用地
      生均土地面积
      占地面积 & 生均
      校园占地面积 & 生均
    facilities.floorAreaPerStudent | 生均校舍建筑面积 | area | Floor area of the school's buildings for each student in ㎡; parts (宿舍, 教学行政用房) with `kind`.
      @ 质量数据表(2021) > 生均校舍建筑面积
      @ 质量数据表(2021) > 生均校舍建设面积
      @ 质量数据表(2021) > 生均建筑面积
      @ 教学资源表 > 生均校舍建筑面积
      生均校舍建筑面积
      生均校舍建设面积
      生均校舍面积
      生均校舍
      生均建筑面积
      生均房屋面积
      建筑面积 & 生均
      生均教学行政用房 | kind=教学行政用房
      生均教学行政用房面积 | kind=教学行政用房
      生均教学及辅助用房 | kind=教学及辅助用房
      生均教学用房 | kind=教学用房
      生均宿舍面积 | kind=学生宿舍
      生均学生宿舍面积 | kind=学生宿舍
      生均宿舍 | kind=学生宿舍
      生均实训面积 | kind=实训场所
      生均实训场所面积 | kind=实训场所
      生均实践场所 | kind=实践场所
      生均实验实习场所 | kind=实验实习场所
      生均实训用房 | kind=实训场所
      生均运动场面积 | kind=运动场
      生均体育场地面积 | kind=运动场
      生均体育运动场 | kind=运动场
      生均图书馆面积 | kind=图书馆
      生均食堂面积 | kind=食堂
      生均绿化面积 | kind=绿化
    facilities.equipmentValue | 教学仪器/实训设备值 | money | Value of the school's teaching and training equipment in 元.
      教学仪器设备值
      教学仪器设备总值
      教学仪器设备资产值
      教学仪器设备资产总值
      教学仪器设备原值
      教学仪器设备
      教学仪器总值
      教学科研仪器设备值
      教学科研仪器设备总值
      教学科研仪器设备资产总值
      教学科研设备总值
      教学科研仪器设备
      教学、实习仪器设备
      教学实习仪器设备总值
      教学实训设备总值
      教学设备总值
      教学设备值
      教学设备
      仪器设备总值
      仪器设备值
      仪器设备资产值
      仪器设备
      实训设备值
      实训设备总值
      实训设备价值
      实训设备
      实训仪器设备值
      实训仪器设备总值
      实训实习设备总值
      实习实训设备总值
      实习实训设备
      实验实训设备总值
      实验实训设备
      实验设备总值
      实践教学设备总值 ! 企业提供
      专用设备 | kind=专用设备
      专业设备 | kind=专业设备
      信息化设备资产值 | kind=信息化设备
      信息化设备资产 | kind=信息化设备
      信息化资产 | kind=信息化设备
      设备总值 ! 企业提供,生均
      设备总价值 ! 企业提供,生均
      设备值 ! 企业提供,生均
      设备资产 ! 企业提供,生均
      新增设备值 ! 企业提供
      新增教学仪器设备
      新增教学科研仪器设备
      固定资产 & 教学仪器,实训设备
      其中设备
      金额 & 设备 ! 资助,奖学金
      设备金额
      设备总值
    facilities.equipmentValuePerStudent | 生均教学仪器设备值 | money | Value of teaching equipment for each student in 元.
      @ 质量数据表(2021) > 生均教学仪器设备值
      @ 质量数据表(2021) > 生均仪器设备值
      @ 教学资源表 > 生均教学科研仪器设备值
      @ 教学资源表 > 生均教学仪器设备值
      生均教学仪器设备值
      生均教学仪器设备总值
      生均教学科研仪器设备值
      生均教学科研仪器设备
      生均教学、科研仪器设备值
      生均教学仪器设备
      生均教学和实习仪器设备值
      生均教学设备值
      生均教学设备
      生均教科研仪器设备值
      生均仪器设备值
      生均仪器设备
      生均设备值
      生均设备
      生均设备总值
      生均实训设备值
      生均实训设备
      生均实习实训设备值
      生均专业设备值
      设备值 & 生均
      仪器设备值 & 生均
      教学仪器设备值 & 生均
      设备总值 & 生均
    facilities.books | 纸质图书 | count | Printed books in 册, new ones as a change.
      @ 质量数据表(2021) > 纸质图书数
      @ 质量数据表(2021) > 纸质图书
      @ 教学资源表 > 纸质图书数
      纸质图书
      纸质图书总量
      纸质图书数量
      纸质图书藏量
      纸质藏书
      纸质书籍
      纸质文献
      纸质图书资料
      印刷图书
      图书 ! 电子,生均,数字
      图书总量
      图书总数
      图书量
      图书数量
      图书藏量
      图书资料
      现有图书
      馆藏图书
      馆藏纸质图书
      馆藏纸质文献
      馆藏纸质资源
      馆藏 ! 电子
      馆藏量
      馆藏总量
      藏书 ! 电子,生均
      藏书量
      藏书总量
      图书馆藏书
      新增图书
      新增纸质图书
      新购图书
      购置图书
      年新增图书
      图书馆 & 册,藏
      适用图书
    facilities.booksPerStudent | 生均纸质图书 | count | Printed books for each student in 册 or 册/人.
      @ 质量数据表(2021) > 生均纸质图书
      @ 质量数据表(2021) > 生均图书
      @ 教学资源表 > 生均图书
      生均纸质图书
      生均纸质藏书
      生均图书
      生均图书册
      生均藏书
      生均藏书量
      生均册
      生均拥有图书
      生均馆藏图书
      生均适用图书
      人均图书
      人均藏书
      图书 & 生均
      纸质图书 & 生均
      生均电子图书 | kind=电子图书
      生均年进书 | kind=年进书量
      生均年进书量 | kind=年进书量
    facilities.ebooks | 电子图书 | count data | Electronic books in 册 (种, 片; seldom GB).
      @ 质量数据表(2021) > 电子图书数
      @ 质量数据表(2021) > 电子图书
      @ 教学资源表 > 电子图书数
      电子图书
      电子图书总量
      电子图书数量
      电子藏书
      电子书
      电子书籍
      电子读物
      电子文献
      电子阅览资源
      数字图书
      数字化图书
      馆藏电子图书
      数字图书资源
      电子图书资源
      电子音像 | kind=音像
      音像制品 | kind=音像
      光盘 & 图书 | kind=音像
    facilities.periodicals | 期刊 | count | Periodicals in 册 or 种, electronic ones and newspapers with `kind`.
      期刊
      纸质期刊
      新增期刊
      期刊杂志
      报刊杂志
      杂志 ! 发表,论文
      报刊 ! 报道,发表
      报刊种类
      期刊合订本
      订阅期刊
      订购期刊
      订阅报刊
      纸质报刊
      中文期刊
      专业期刊
      电子期刊 | kind=电子期刊
      电子报刊 | kind=电子期刊
      报纸 ! 报道,发表 | kind=报纸
    facilities.bandwidth | 校园网主干最大带宽 | data | Greatest bandwidth of the campus backbone in Mbps; the way out to the internet with `kind`.
      @ 质量数据表(2021) > 校园网主干最大带宽
      @ 教学资源表 > 校园网主干最大带宽
      @ 教学资源表 > 互联网出口带宽 | kind=互联网出口
      @ 教学资源表 > 校园网出口带宽 | kind=互联网出口
      @ 质量数据表(2021) > 互联网出口带宽 | kind=互联网出口
      校园网主干最大带宽
      校园网主干带宽
      校园网络主干带宽
      校园网主干
      校园主干网
      主干带宽
      主干网带宽
      主干网络带宽
      校园网带宽
      网络主干带宽
      骨干网带宽
      骨干带宽
      骨干网
      网络带宽
      带宽
      互联网出口带宽 | kind=互联网出口
      校园网出口带宽 | kind=互联网出口
      校园网出口总带宽 | kind=互联网出口
      网络出口带宽 | kind=互联网出口
      出口总带宽 | kind=互联网出口
      出口带宽 | kind=互联网出口
      互联网带宽 | kind=互联网出口
      互联网接入带宽 | kind=互联网出口
      接入互联网 | kind=互联网出口
      接入带宽 | kind=互联网出口
      宽带接入 | kind=互联网出口
      光纤 | kind=互联网出口
    facilities.workstations | 实训工位数 | count | Practice places in workshops in 个; those that firms offer with `by`.
      % by
      @ 教学资源表 > 校内实践教学工位数 | kind=校内
      @ 质量数据表(2021) > 实训工位数
      实训工位
      实验实训工位
      实训实习工位
      实习实训工位
      实习工位
      实践教学工位
      实践教学工位数
      校内实践教学工位 | kind=校内
      校内实训工位 | kind=校内
      校内实践工位 | kind=校内
      校内实习实训工位 | kind=校内
      实践工位
      教学工位
      训练工位
      工位 ! 体验
      工位数 ! 体验
      工位总数
      新增工位
      新增实训工位
      同时容纳
      可容纳 & 实训,实习,工位
      实训工位 & 企业录用,企业提供 | by=enterprise
      实习工位 & 企业录用,企业提供 | by=enterprise
      机位
    facilities.workstationsPerStudent | 生均工位数 | count ratio | Practice places for each student in 个 or 个/生.
      @ 教学资源表 > 生均校内实践教学工位数 | kind=校内
      @ 教学资源表 > 生均校内实践教学工位 | kind=校内
      @ 质量数据表(2021) > 生均实训工位数
      生均校内实践教学工位 | kind=校内
      生均校内实训工位 | kind=校内
      生均实训实习工位
      生均实习实训工位
      生均实验实训工位
      生均实训工位
      生均实习工位
      生均实践教学工位
      生均实践工位
      生均工位
      工位 & 生均
      实训工位 & 生均
    facilities.area | 用房/场地面积 | area | Area of rooms or grounds of one kind in ㎡ or 亩, the kind in `kind`; the whole campus has keys of its own.
      % kind
      教学及教学辅助用房面积 | kind=教学及教学辅助用房
      教学及教学辅助用房 | kind=教学及教学辅助用房
      教学及辅助用房 | kind=教学及辅助用房
      教学辅助用房 | kind=教学辅助用房
      教学行政用房 | kind=教学行政用房
      教学用房 | kind=教学用房
      行政办公用房 | kind=行政办公用房
      行政用房 | kind=行政用房
      办公用房 | kind=办公用房
      生活用房 | kind=生活用房
      学生生活用房 | kind=生活用房
      教师住宅 | kind=教工住宅
      教工宿舍 | kind=教工宿舍
      学生宿舍面积 | kind=学生宿舍
      学生宿舍 | kind=学生宿舍
      学生公寓 | kind=学生宿舍
      宿舍 | kind=宿舍
      食堂面积 | kind=食堂
      食堂 | kind=食堂
      实训室面积 | kind=实训室
      实训室 | kind=实训室
      实训场地 | kind=实训场地
      实训场所 | kind=实训场所
      实训场馆 | kind=实训场馆
      实训用房 | kind=实训用房
      实训面积 | kind=实训场地
      实训大楼 | kind=实训楼
      实训楼 | kind=实训楼
      实训中心 | kind=实训中心
      实训基地 | kind=实训基地
      实习场所 | kind=实习场所
      实习工厂 | kind=实习工厂
      实验实训用房 | kind=实验实训用房
      实验实训室 | kind=实验实训室
      实验室 | kind=实验室
      实践教学场所 | kind=实践教学场所
      实践中心 | kind=实践中心
      培训中心 | kind=培训中心
      生产车间 | kind=车间
      车间 | kind=车间
      厂房 | kind=厂房
      体验中心 | kind=体验中心
      体验馆 | kind=体验馆
      直播间 | kind=直播间
      工作室 | kind=工作室
      教学楼 | kind=教学楼
      教室 | kind=教室
      综合楼 | kind=综合楼
      图书馆总面积 | kind=图书馆
      图书馆面积 | kind=图书馆
      图书馆建筑面积 | kind=图书馆
      图书馆 | kind=图书馆
      阅览室 | kind=阅览室
      体育馆 | kind=体育馆
      体育场地 | kind=体育场地
      体育运动场 | kind=运动场
      运动场地面积 | kind=运动场
      运动场 | kind=运动场
      田径场 | kind=田径场
      操场 | kind=操场
      风雨操场 | kind=操场
      球场 | kind=球场
      会堂 | kind=会堂
      报告厅 | kind=报告厅
      校史馆 | kind=校史馆
      绿化面积 | kind=绿化
      绿地面积 | kind=绿化
      绿地 | kind=绿化
      停车场 | kind=停车场
      空地 | kind=空地
      场地面积 | kind=场地
      场地 | kind=场地
      使用面积 | kind=使用面积
      经营面积 | kind=经营面积
      产业学院 | kind=产业学院
      面积 & 产业学院 | kind=产业学院
      面积 & 实训基地,实践中心,产教融合 | kind=实训基地
      面积 & 体验中心 | kind=体验中心
      占地面积 & 建成,新建,打造,直播间,实训基地,实训中心,体验中心,车间,工作室
      占地 & 建成,新建,打造,直播间,实训基地,实训中心,体验中心,车间,工作室
      建筑面积 & 建成,新建,实训基地,实训楼,实训中心,图书馆,体育馆,宿舍,教学楼,综合楼
      新增面积
      总面积
      用房面积
      面积
    facilities.trainingBases | 实训（实习）基地/中心/实训室数 | count | Training bases, centres and workshops of the school on or off campus in 个 or 间, by level; 实训室 and off-campus bases with `kind`.
      % level kind
      @ 教学资源表 > 虚拟仿真实训基地数 | kind=虚拟仿真实训基地
      @ 教学资源表 > 虚拟仿真实训基地数量 | kind=虚拟仿真实训基地
      @ 质量数据表(2021) > 校内实训基地数 | kind=校内
      @ 质量数据表(2021) > 校外实训基地数 | kind=校外
      实训基地
      各类实训基地
      新增各类实训基地
      新增实训基地
      实习基地
      实习实训基地
      实训实习基地
      实验实训基地
      职业教育实训基地
      重点建设实训基地
      示范性实训基地
      公共实训基地 | kind=公共实训基地
      共享型实训基地 | kind=共享型
      开放型实训基地 | kind=开放型
      高水平专业化产教融合实训基地 | kind=产教融合
      高水平实训基地
      产教融合实训基地 | kind=产教融合
      产教融合实训中心 | kind=产教融合
      产教融合实践中心 | kind=产教融合
      产教融合基地 | kind=产教融合
      产教融合型实训基地 | kind=产教融合
      开放型区域产教融合实践中心 | kind=产教融合
      区域产教融合实践中心 | kind=产教融合
      职业教育示范性虚拟仿真实训基地 | kind=虚拟仿真实训基地
      虚拟仿真实训基地 | kind=虚拟仿真实训基地
      虚拟仿真实训中心 | kind=虚拟仿真实训基地
      虚拟仿真实训室 | kind=虚拟仿真实训室
      仿真实训室 | kind=虚拟仿真实训室
      校内实训基地 | kind=校内
      校内实习实训基地 | kind=校内
      校内实践基地 | kind=校内
      校内实践教学基地 | kind=校内
      校内实训室 | kind=校内实训室
      校内实验实训室 | kind=校内实训室
      校外实训基地 | kind=校外
      校外实习基地 | kind=校外
      校外实习实训基地 | kind=校外
      校外实训实习基地 | kind=校外
      校外实习点 | kind=校外
      校外实习单位 | kind=校外
      校外实践基地 | kind=校外
      校外实践教学基地 | kind=校外
      校外教学实训基地 | kind=校外
      校外基地 | kind=校外
      顶岗实习基地 | kind=校外
      岗位实习基地 | kind=校外
      就业实习基地 | kind=校外
      实习就业基地 | kind=校外
      学生实习基地
      学生实训基地
      生产性实训基地 | kind=生产性
      生产性实训中心 | kind=生产性
      生产实训基地 | kind=生产性
      校企共建实训基地 | kind=校企共建
      校企共建实训室 | kind=校企共建实训室
      校企合作实训基地 | kind=校企共建
      共建实训基地 | kind=校企共建
      创新创业实训基地 | kind=创新创业
      创新创业基地 | kind=创新创业
      创业孵化基地 | kind=创业孵化基地
      实训中心
      实训教学中心
      技能实训中心
      工程实训中心
      实验实训中心
      实训车间 | kind=实训车间
      实习车间 | kind=实训车间
      实训工厂 | kind=实训工厂
      实习工厂 | kind=实训工厂
      教学工厂 | kind=实训工厂
      校中厂 | kind=校中厂
      厂中校 | kind=厂中校
      实训室 | kind=实训室
      各类实训室 | kind=实训室
      专业实训室 | kind=实训室
      基础实训室 | kind=实训室
      实验实训室 | kind=实训室
      实训(实验)室 | kind=实训室
      实验(实训)室 | kind=实训室
      实习实训室 | kind=实训室
      一体化教室 | kind=一体化教室
      理实一体化教室 | kind=一体化教室
      理实一体化实训室 | kind=实训室
      一体化实训室 | kind=实训室
      实训场室 | kind=实训室
      实训场馆 | kind=实训场馆
      实训场所
      实训场地
      功能室 | kind=功能室
      实验室 ! 重点实验室,联合实验室,研发 | kind=实验室
      实践中心
      实践教学中心
      实践教学基地 & 校内,校外,实训室,工位 ! 公司,教师
      实践基地 ! 公司,教师,劳动
      教学实践基地 ! 公司,教师
      劳动教育实践基地 | kind=劳动教育
      劳动实践基地 | kind=劳动教育
      劳动教育基地 | kind=劳动教育
      德育基地 | kind=德育
      德育实践基地 | kind=德育
      社会实践基地 | kind=社会实践
      跨企业培训中心
      培养基地 & 校企,共建,人才 ! 教师
      基地 ! 教师,企业实践,培训基地,示范,集训,传承,科普
      直播间 | kind=直播间
      校中厂
      厂中校
      工作坊
    facilities.utilisation | 利用率/覆盖率 | percent points | Share in which rooms, equipment, networks or spaces are used, open or covered in %; `about` or `kind` names them.
      % about
      利用率
      设备利用率 | about=设备
      设备使用率 | about=设备
      设备完好率 | kind=完好率
      设备更新率 | kind=更新率
      实训室利用率 | about=实训室
      实训室使用率 | about=实训室
      实训设备利用率 | about=实训设备
      实训设备完好率 | kind=完好率
      实训工位利用率 | about=工位
      工位利用率 | about=工位
      教室利用率 | about=教室
      图书利用率 | about=图书
      图书流通率 | about=图书
      资源利用率 | about=资源
      平台使用率 | about=平台
      使用率
      覆盖率
      全覆盖率
      网络覆盖率 | about=网络
      无线网络覆盖率 | about=无线网络
      校园网覆盖率 | about=校园网
      多媒体覆盖率 | about=多媒体
      信息化覆盖率 | about=信息化
      监控覆盖率 | about=监控
      普及率
      配备率
      配置率
      装备率
      开通率
      空间开通率 | about=网络空间
      网络空间开通率 | about=网络空间
      教师网络空间开通率 | kind=教师网络空间开通率
      网络学习空间开通率 | about=网络学习空间
      活跃率
      活跃比率
      空间活跃比率 | about=网络空间
      空间活跃率 | about=网络空间
      完好率 | kind=完好率
      更新率 | kind=更新率
      联网率
      接入率
      开放率
    facilities.experienceCentres | 体验中心等场馆数 | count | Centres and halls open to visitors (体验中心, 体验馆, 科普馆) in 个.
      % level
      体验中心
      职业体验中心
      职业体验基地
      职业体验馆
      职业体验场馆
      职业启蒙基地
      职业启蒙教育基地
      虚拟现实体验中心
      体验馆
      体验基地
      体验场所
      体验室
      研学基地
      研学实践基地
      科普馆
      科普教育基地
      博物馆 & 学校,校内,建成,职业
      展览馆
      展示中心
      成果展示中心
      文化馆 & 学校,校内,建成
      校史馆
      陈列馆
      场馆 ! 实训场馆,体育场馆
      文化场馆
      体育场馆 | kind=体育场馆
    facilities.experiencePlaces | 体验工位/接待人次 | count personTimes person | Places for visitors in an experience centre in 个, or the visitors it takes in 人次.
      体验工位
      体验工位数
      体验岗位
      体验座位
      体验位
      体验项目
      体验接待量
      体验接待能力
      职业体验接待
      职业体验人次
      参加职业体验
      职业体验 ! 中心,基地,馆
      职业启蒙 & 接待,学生,体验 ! 基地
      容纳体验
      同时体验
    facilities.computers | 教学用计算机 | count ratio | Computers for teaching in 台; computers for each hundred students as printed.
      @ 教学资源表 > 教学用计算机数
      @ 质量数据表(2021) > 教学用计算机数
      教学用计算机
      教学用计算机数
      教学计算机
      教学用电脑
      教学用终端
      教学终端
      学生用计算机
      学生用机
      教师用计算机
      计算机 ! 专业,软件著作权,应用,课程,证书,考试,等级,网络技术
      计算机台数
      计算机总数
      计算机拥有量
      拥有计算机
      配备计算机
      电脑 ! 制作,专业,设计
      台式机
      笔记本电脑
      平板电脑
      云桌面
      终端设备
      每百名学生拥有教学用计算机 | kind=每百名学生
      每百名学生拥有教学用终端 | kind=每百名学生
      百名学生拥有计算机 | kind=每百名学生
      百生拥有计算机 | kind=每百名学生
      百名学生配教学用计算机 | kind=每百名学生
      生机比 | kind=生机比
    facilities.buildings | 楼栋数 | count | Buildings in 栋, 幢, 座.
      % kind
      教学楼 | kind=教学楼
      实训楼 | kind=实训楼
      实训大楼 | kind=实训楼
      实验楼 | kind=实验楼
      综合楼 | kind=综合楼
      行政楼 | kind=行政楼
      办公楼 | kind=办公楼
      图书楼 | kind=图书楼
      宿舍楼 | kind=宿舍楼
      学生宿舍楼 | kind=宿舍楼
      学生宿舍 | kind=宿舍楼
      学生公寓 | kind=宿舍楼
      学生公寓楼 | kind=宿舍楼
      公寓楼 | kind=宿舍楼
      教师公寓 | kind=教师公寓
      食堂楼 | kind=食堂
      餐厅 & 学生,学校 | kind=食堂
      食堂 & 学生,学校 | kind=食堂
      体育馆 | kind=体育馆
      运动场 | kind=运动场
      田径场 | kind=运动场
      篮球场 | kind=球场
      足球场 | kind=球场
      建筑物
      楼宇
      楼房
      楼栋
      大楼
      校舍 & 栋,幢
    facilities.greenRate | 绿化率 | percent | Share of the grounds that is green in %.
      绿化率
      校园绿化率
      绿化覆盖率
      校园绿化覆盖率
      绿地率
      绿化面积占
      绿化占
      绿化面积达到
      绿化用地率
      绿地覆盖率
      绿化程度
    facilities.digitalResources | 数字资源量 | data | Digital teaching resources by their size in GB or TB.
      @ 教学资源表 > 数字资源总量
      @ 教学资源表 > 数字化教学资源总量
      数字资源量
      数字资源总量
      数字资源
      数字化资源总量
      数字化资源
      数字化教学资源
      数字化教学资源总量
      数字教学资源
      教学资源总量
      教学资源总容量
      教学资源容量
      教学资源库 ! 个
      教学资源
      资源总容量
      资源容量
      资源总量
      资源库容量
      网络教学资源
      信息化教学资源
      电子资源
      存储容量
      存储空间
      数据库容量
      视频资源
      素材资源
      课程资源总量
      管理信息系统数据总量 | kind=管理数据
      数据总量 | kind=管理数据
    """#
}

extension CatalogueText {
  /// Rules, sittings, party branches, members and cadres.
  static let governance: StaticString = #"""
    governance.rules | 制度、办法、预案数 | count | Rules, regulations, measures and emergency plans issued, revised or in force.
      % level status kind
      制度
      规章制度
      管理制度
      内部管理制度
      内控制度
      工作制度
      财务制度
      财务管理制度
      教学管理制度
      学生管理制度
      人事制度
      安全制度
      安全管理制度
      制度文件
      制度汇编
      管理办法
      财务管理办法
      办法
      实施办法
      考核办法
      管理规定
      财务管理规定
      规定
      管理规范
      实施细则
      细则
      条例
      章程
      守则
      议事规则
      规程
      工作流程
      业务流程
      操作规程
      应急预案
      预案
      工作预案
      实施方案
      工作方案
      实施意见
      政策文件
      政策措施
      文件 & 出台,制定,印发,修订
      政策 & 出台,制定,印发
      责任书
      责任清单
      清单
      基础制度
      集团制度
      章程、议事规则等制度
    governance.meetings | 党委、理事会等会议次数 | count | Sittings of party bodies, boards and councils.
      % kind
      党委会
      党委会议
      党委扩大会议
      党委理论学习中心组学习
      理论学习中心组学习
      理论中心组学习
      中心组学习
      中心理论组学习
      党总支会议
      党总支委员会
      总支会议
      支部会议
      支委会
      支部委员会
      支部大会
      支部党员大会
      党员大会
      党小组会
      三会一课
      民主生活会
      组织生活会
      党建工作会议
      党建会议
      党代会
      院长办公会
      校长办公会
      校长办公会议
      校务会
      校务会议
      院务会议
      行政会议
      行政会
      党政联席会
      党政联席会议
      教代会
      教职工代表大会
      职代会
      学代会
      团代会
      理事会
      理事会会议
      理事会议
      理事大会
      常务理事会
      常务理事会议
      董事会
      董事会议
      会员大会
      成员大会
      联席会议
      学术委员会会议
      会议 & 党委,党总支,党支部,支委,理事会,董事会
    governance.partyBranches | 党支部数 | count | Party branches and committees.
      % level kind
      党支部 ! 获评,入选,评为,称号
      基层党支部
      教工党支部
      教师党支部
      学生党支部
      在职党支部
      退休党支部
      离退休党支部
      企业党支部
      基层党组织
      党组织
      党总支
      党小组
      支部 ! 获评,入选,评为,称号
      基层支部
      样板党支部
      标杆院系
      团支部
      团总支
      功能型党支部
    governance.members | 党员、干部、委员人数 | person personTimes | Party members, cadres, committee members and other office-holders.
      % level by
      党员
      中共党员
      正式党员
      在职党员
      在册党员
      教师党员 | by=teacher
      教工党员 | by=teacher
      教职工党员 | by=teacher
      学生党员 | by=student
      退休党员
      离退休党员
      预备党员
      发展党员
      新发展党员
      发展学生党员 | by=student
      转正党员
      党员人数
      党员总数
      党员发展对象
      发展对象
      入党积极分子
      积极分子
      入党申请
      入党申请书
      递交入党申请书
      党务工作者
      党员进入党支部委员会
      支部委员
      支委
      党委委员
      总支委员
      党支部书记
      支部书记
      双带头人
      委员 & 党,支部,工会,团委
      干部
      中层干部
      中层提拔
      提拔
      校级领导
      校级干部
      副校级领导
      校领导
      领导班子成员
      班子成员
      后备干部
      管理干部
      中层正职
      中层副职
      团干部
      学生干部 | by=student
      民主党派
      民主党派成员
      团员
      共青团员
      新发展团员
      工会会员
      人大代表
      政协委员
      党代表
      教代会代表
    """#
}

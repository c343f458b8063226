extension CatalogueText {
  /// Words that name what no indicator counts.
  ///
  /// A shorter wording often stands inside such a word (讲师 in 助理讲师), or beside it (企业 before 在岗职工);
  /// without it the figure would be taken for something else. A line is a wording as in the domains,
  /// `#` the classes of unit that it holds for.
  package static let others: StaticString = #"""
    助理讲师
    初级职称
    无职称
    中高级职称教师 # person
    中高级职称 # person
    中级以上职称 # person
    中级及以上职称 # person
    阅览座位
    座位
    座席
    注册资本
    注册资金
    实缴资本
    认缴
    实缴
    研发投入 & 公司,企业,集团 # money
    研发费用 # money
    研发经费 & 公司,企业 # money
    技术合同额 # money
    未就业 # person
    待就业 # person
    待业 # person
    未落实 # person
    未升学 # person
    生产总值
    地区生产总值
    国内生产总值
    gdp
    财政收入 & 全市,全县,全省,全区,我市,我县,地区生产总值
    财政总收入 & 全市,全县,全省,全区,我市,我县,地区生产总值
    一般公共预算收入 & 全市,全县,全省,全区,我市,我县,地区生产总值
    人均可支配收入
    可支配收入
    常住人口
    户籍人口
    总人口
    规模以上工业企业 & 全市,全县,全省,全区,我市,我县,现有,本市 ! 合作,签订,就业
    规上工业企业 & 全市,全县,全省,全区,我市,我县,现有 ! 合作,签订,就业
    缺编
    人才缺口
    用工缺口
    技能人才缺口
    游客 # person personTimes
    接待游客
    初中毕业生 & 全县,全市,全区 ! 招收,招生,录取
    处理订单
    完成订单
    经理人
    学位 & 拟新增,新增学位,幼儿园
    会议室
    床位
    餐位
    车位
    树木
    中高级教师
    中高级以上教师
    初级 & 职称,中级 ! 初级工
    未评级
    未定级
    规模以上企业 & 全市,全县,全省,全区,我市,我县,辖区,园区内 ! 合作,校企,签订,就业,实习
    规上企业 & 全市,全县,全省,全区,我市,我县,辖区 ! 合作,校企,签订,就业,实习
    高新技术企业 & 全市,全县,全省,全区,我市,我县,辖区 ! 合作,校企,签订,就业,实习
    市场主体
    人均收入
    年人均收入
    人均纯收入
    户均增收
    普通高中录取
    普高录取
    重点高中录取
    顾客 # person personTimes
    接待顾客 # person personTimes
    服务客户 # person personTimes
    客户 # person personTimes count
    增效 # money
    助企增效 # money
    节约成本 # money
    节约生产成本 # money
    节省成本 # money
    """#
}

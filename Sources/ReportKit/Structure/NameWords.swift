/// Tells a name from a description: 薄弱兄弟学校 is made of words that any school may be called, 江洲工贸学校
/// is not.
enum NameWords {
  private static let source: StaticString = """
    中职 高职 中高职 职业院校 中等职业 高等职业 职业教育 职业技术 职业 技工 技师 技术 技能 中等 高等 普通 本科 专科 应用型 民族地区 \
    公办 民办 省属 市属 县属 部属 省级 市级 县级 区级 校级 国家级 国家 全国 全省 全市 全县 全区 国内 国外 省内 省外 市内 市外 区内 区外 \
    校内 校外 海外 境外 示范性 示范 骨干 重点 优质 优秀 先进 薄弱 兄弟 同类 同级 高一级 上一级 上级 下级 一级 二级 三级 系部 乡镇 农村 \
    城区 西部 东部 中部 南部 北部 东西部 贫困 地区 区域 城乡 上市 知名 龙头 大型 中型 小型 中小型 中小微 规上 规模以上 外资 国有 民营 \
    合作 合资 合办 成员 牵头 所属 下属 直属 相关 有关 部分 多家 多所 若干 某 其他 其它 各个 各级 各类 各 每个 每所 每 首批 一批 两批 \
    现代 新型 新 产业 企业 行业 专业 产教融合 产教 产学研 融合 混合所有制 混合 股份制 校企 校地 校际 共建 共享 公共 开放 实训 实践 实习 \
    实验 教学 培训 技术 研发 研究 创新 创业 服务 体验 展示 展览 鉴定 考试 考核 测试 信息化 信息 网络 数据 资源 管理 指导 就业 招生 升学 \
    党建 党群 党委 理论 学习 活动 文化 体育 图书 会议 心理 健康 咨询 评价 考评 检测 加工 生产 生产性 跨企业 高水平 高质量 规范 规范化 \
    试点 项目 基地 集团 集团化 联盟 单位 学校 学院 院校 高校 企业 中心 系列 特色 品牌 主办 承办 协办 结对 帮扶 受援 支援 对口 友好 姊妹 \
    一个 一所 一家 两个 两所 两家 三个 三所 四个 多个 几所 几家 数家 多元 双元 所在 当地 本地 本 该 我 全 外 内 东部 国际化 综合性 综合 \
    有限 责任 股份 改革 发展 计划 工程项目 培育 立项 认证 达标 星级 三星级 四星级 五星级 双高 双优 卓越 一流 双一流 特等 分别 均 也 都 就 年均 户均 \
    年度 全年 累计 合计 总 共 创造 带动 农户 合作社 近 逾 一成 两成 二成 三成 四成 五成 六成 七成 八成 九成 半数 附属 学分 成人 电视 广播 周边 城市 最大 村集体 平均 实现 主营 同期 当年 预计 达 达到 增长 新增 增加 该企业 公司 其 他 她 \
    区域性 开放型 共享型 教师 教育 学生 办学 建设 创建 新建 成立 组建 打造 确定 增设 升级 依托 整合 合并 改制 转设 引企 入 含 从 赴 到 送 \
    省 市 县 区 州 镇 校 院 家 所 个 类 型 性 级 化 和 或 及 与 的 在 了 为 等 以 之 某某
    """

  private static let tree = WordTree(capacity: 1024) { tree in
    let text = Bytes(source)
    var start = 0
    for place in 0...text.count where place == text.count || text[place] == 0x20 {
      if place > start { _ = tree.insert(text, start..<place) }
      start = place + 1
    }
  }

  /// Whether two characters at least of `range`, which ends where the word 学校, 公司 … begins, are of no
  /// such word.
  static func isDistinct(_ text: Bytes, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    var distinct = 0
    var lastDistinct = -1
    while place < range.upperBound {
      if let word = tree.longest(in: text, at: place), word.end <= range.upperBound {
        // 永和县, 德为: the second character of a place's or a firm's name.
        if place == lastDistinct, word.end == place + 3, text.hasAny(of: "和为以之省州镇", at: place) {
          return true
        }
        place = word.end
        continue
      }
      let (scalar, length) = text.scalar(at: place)
      if scalar >= 0x4E00 && scalar <= 0x9FFF || text.isLetter(at: place) {
        distinct += 1
        if distinct == 2 { return true }
        lastDistinct = place + length
      }
      place += length
    }
    return false
  }
}

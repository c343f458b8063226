extension CatalogueText {
  /// Graduates who go on to a further school.
  static let progression: StaticString = #"""
    progression.students | 升学人数 | person personTimes | Graduates who go on to a further school in 人; `route` how they got there, `destination` what school it is.
      @ 质量数据表(2021) > 升学人数
      @ 质量数据表(2021) > 通过职教高考升学人数 | route=vocationalGaokao
      @ 质量数据表(2021) > 通过对口单独招生升学人数 | route=independentAdmission
      @ 质量数据表(2021) > 通过中本贯通升学人数 | route=secondaryToUndergraduate
      @ 质量数据表(2021) > 通过中高贯通升学人数 | route=secondaryToCollege
      @ 质量数据表(2021) > 通过五年一贯制升学人数 | route=fiveYear
      @ 质量数据表(2021) > 通过技能拔尖人才免试升学人数 | route=skillExemption
      @ 质量数据表(2021) > 通过其他方式升学人数 | route=other
      @ 质量数据表(2021) > 升入本科院校人数 | destination=undergraduate
      @ 质量数据表(2021) > 升入高职高专院校人数 | destination=college
      @ 质量数据表(2021) > 其他升学人数(含留学、成人教育、自学考试) | destination=other
      @ 质量数据表(2021) > 其他升学人数（含留学、成人教育、自学考试） | destination=other
      @ 质量数据表(2021) > 其他升学人数(含留学、成人教育、自学考试等) | destination=other
      @ 质量数据表(2021) > 其他升学人数（含留学、成人教育、自学考试等） | destination=other
      @ 质量数据表(2021) > 其他升学人数 | destination=other
      @ 计分卡 > 升学人数
      @ 计分卡 > 毕业生升学人数
      @ 计分卡 > 毕业去向落实人数 > 毕业生升学人数
      @ 计分卡 > 毕业去向落实人数 > 升学人数
      @ 计分卡 > 毕业去向落实人数 > 升入本科人数 | destination=undergraduate
      @ 计分卡 > 毕业生升学人数 > 升入本科人数 | destination=undergraduate
      @ 计分卡 > 升学人数 > 升入本科人数 | destination=undergraduate
      @ 计分卡 > 升入本科人数 | destination=undergraduate
      @ 计分卡 > 升入本科院校人数 | destination=undergraduate
      @ 计分卡 > 升学人数 > 升入专科人数 | destination=college
      @ 计分卡 > 升学人数 > 升入高职（专科）人数 | destination=college
      @ 计分卡 > 升学人数 > 升入高职(专科)人数 | destination=college
      @ 计分卡 > 升入专科人数 | destination=college
      @ 计分卡 > 升入高职高专人数 | destination=college
      升学
      升学人数
      升学学生
      升学毕业生
      毕业生升学
      继续升学
      直接升学
      成功升学
      实现升学
      升入高一级学校
      升入高一级院校
      升入高等院校
      升入高等学校
      升入高校
      升入上一级学校
      继续深造
      深造 & 毕业,升学
      考入 & 大学,学院,院校,高校,本科,专科
      考上 & 大学,学院,院校,高校,本科,专科
      考取 & 大学,学院,院校,高校,本科,专科 ! 证书
      被录取 & 大学,学院,院校,高校,本科,专科
      录取 & 本科,专科,高职院校,高考,单招,春考
      上线 & 高考,本科,专科,春考,职教高考,对口
      职教高考升学 | route=vocationalGaokao
      职教高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      职业教育高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      春季高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      春考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      对口高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      对口升学 | route=vocationalGaokao
      高职高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      3+证书 & 高考,升学,录取,上线,考试 | route=vocationalGaokao
      三校生高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      三校生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      高职分类考试 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      分类考试 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=vocationalGaokao
      对口单独招生升学 | route=independentAdmission
      对口单独招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      对口单招 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      单独招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      单招 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      单考单招 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      高职单招 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      高职单独招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      自主招生 & 升学,高职,考取,通过,录取 | route=independentAdmission
      高职自主招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      提前招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      高职提前招生 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=independentAdmission
      注册入学 | route=independentAdmission
      中本贯通升学 | route=secondaryToUndergraduate
      中本贯通 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToUndergraduate
      中本一体化 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToUndergraduate
      中本衔接 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToUndergraduate
      3+4 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToUndergraduate
      中高贯通升学 | route=secondaryToCollege
      中高贯通 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      中高职贯通 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      中高职衔接 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      中高职一体化 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      中高衔接 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      三二分段 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      三二连读 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=secondaryToCollege
      3+2 & 升学,转段,升入,选拔,毕业 | route=secondaryToCollege
      3+3 & 升学,转段,升入,毕业 | route=secondaryToCollege
      转段 | route=secondaryToCollege
      转段升学 | route=secondaryToCollege
      技能拔尖人才免试升学 | route=skillExemption
      技能拔尖人才 & 升学,免试,录取 | route=skillExemption
      免试升学 | route=skillExemption
      免试入学 | route=skillExemption
      免试升入 | route=skillExemption
      免试录取 & 本科,高职,大学,学院 | route=skillExemption
      技能免试 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=skillExemption
      保送 | route=skillExemption
      保送升学 | route=skillExemption
      五年一贯制大专升学 | route=fiveYear
      五年一贯制升学 | route=fiveYear
      五年一贯制 & 升学,升入,大专 | route=fiveYear
      五年制高职升学 | route=fiveYear
      五年制高职 & 升学,升入 | route=fiveYear
      普通高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=other
      夏季高考 & 升学,升入,升本,升专,考取,录取,考入,转段,上线,输送,通过,深造 | route=other
      其他方式升学 | route=other
      升入本科院校 | destination=undergraduate
      升入本科 | destination=undergraduate
      升本 | destination=undergraduate
      专升本 | destination=undergraduate
      专升本录取 | destination=undergraduate
      专接本 | destination=undergraduate
      专转本 | destination=undergraduate
      专插本 | destination=undergraduate
      普通专升本 | destination=undergraduate
      考取本科 | destination=undergraduate
      考入本科 | destination=undergraduate
      考上本科 | destination=undergraduate
      本科院校 & 升学,升入,考入,考取,录取,考上 | destination=undergraduate
      本科上线 | destination=undergraduate
      本科录取 | destination=undergraduate
      本科 & 升学,录取,上线,升入,考入,考取 ! 教师,学历,学位 | destination=undergraduate
      升入高职高专院校 | destination=college
      升入高职高专 | destination=college
      升入高职院校 | destination=college
      升入高职 | destination=college
      升入专科 | destination=college
      升入大专 | destination=college
      升入专科院校 | destination=college
      高职院校 & 升学,升入,考入,考取,录取,考上 | destination=college
      高职高专院校 & 升学,升入,考入,考取,录取 | destination=college
      专科院校 & 升学,升入,考入,考取,录取 | destination=college
      专科上线 | destination=college
      专科录取 | destination=college
      专科 & 升学,录取,上线,升入 ! 教师,学历 | destination=college
      高职 & 升学,录取,升入 ! 教师,学历 | destination=college
      其他升学 | destination=other
      其他升学(含留学、成人教育、自学考试等) | destination=other
      其他升学（含留学、成人教育、自学考试等） | destination=other
      出国留学 | destination=other
      出国深造 | destination=other
      留学 & 毕业生,升学 ! 来华,接收 | destination=other
      成人教育 & 升学,毕业生 | destination=other
      自学考试 & 升学,毕业生 | destination=other
      成人高考 & 升学,录取,毕业 | destination=other
      本科上线 & 职教高考,春季高考,对口高考,对口升学,单招 | route=vocationalGaokao; destination=undergraduate
      专科上线 & 职教高考,春季高考,对口高考,对口升学 | route=vocationalGaokao; destination=college
      免试升本 | route=skillExemption; destination=undergraduate
      其他 & 职教高考,对口单招,单独招生,中高职贯通,中高贯通,中本贯通,春季高考,三二分段,五年一贯制 ! 院校,学历,教师,收入,企业 # person | route=other
      其它 & 职教高考,对口单招,单独招生,中高职贯通,中高贯通,中本贯通,春季高考,三二分段 ! 院校,学历,教师,收入,企业 # person | route=other
      其他途径 & 升学 | route=other
      其他方式 & 升学 | route=other
      其他渠道 & 升学 | route=other
      转段考核合格 | route=secondaryToCollege
      转段合格 | route=secondaryToCollege
      转段考核通过 | route=secondaryToCollege
      转段录取 | route=secondaryToCollege
      升入 ! 年级 # person
      升入技师学院
      继续学习 & 升入,毕业,升学 # person
      继续学业 & 毕业,升学
      升学深造
      进入高一级学校
      进入高等院校
      进入高校深造
      进入本科院校 | destination=undergraduate
      进了本科 | destination=undergraduate
      进了高职 | destination=college
      到高校深造
      上本科线 | destination=undergraduate
      达本科线 | destination=undergraduate
      过本科线 | destination=undergraduate
      本科线上 | destination=undergraduate
      本科达线 | destination=undergraduate
      本科上榜 | destination=undergraduate
      上专科线 | destination=college
      达专科线 | destination=college
      专科达线 | destination=college
      达线 & 高考,本科,专科,春考
      转段学生 | route=secondaryToCollege
      转段生 | route=secondaryToCollege
      录走 & 大学,学院,院校,高校
      录走 & 本科 | destination=undergraduate
      考走 & 大学,学院,院校,高校,本科
      考进 & 大学,学院,院校,高校,本科,专科
      升入高职专科 | destination=college
      升高职高专 | destination=college
      升高职 | destination=college
      升大专 | destination=college
      升专 | destination=college
      升入 & 高校,院校,大学,学院
      高校 & 升入,考入,考取,考上,升学 # person
      各类高校 & 升入,考入,考取,考上
      高等院校 & 升入,考入,考取,考上
      专升本升学 | destination=undergraduate
      专接本升学 | destination=undergraduate
      专转本升学 | destination=undergraduate
      专升本考试录取 | destination=undergraduate
      对口升本 | route=secondaryToUndergraduate
      中职升本 | route=secondaryToUndergraduate
      进入高等院校学习 # person
      进入高校学习 # person
      进入高职院校学习 # person
      进入本科院校学习 # person
      升入高等院校 # person
      对口升学被录取 # person
      本科院校就读的毕业生 | destination=undergraduate
      高校就读的毕业生
      高考升学的学生
      高考升学
    progression.rate | 升学比例 | percent points | Share of the graduates (or of those who sat the examination) who go on to a further school in %.
      @ 计分卡 > 升学率
      @ 计分卡 > 毕业生升学率
      @ 计分卡 > 升学比例
      @ 质量数据表(2021) > 升学率
      升学率
      升学比例
      升学比率
      升学占比
      毕业生升学率
      毕业生升学比例
      总升学率
      高考升学率
      升入高校比例
      升学
      录取率
      高考录取率
      上线率
      高考上线率
      转段率 | route=secondaryToCollege
      转段升学率 | route=secondaryToCollege
      转段录取率 | route=secondaryToCollege
      职教高考上线率 | route=vocationalGaokao
      春季高考上线率 | route=vocationalGaokao
      春考上线率 | route=vocationalGaokao
      高职高考上线率 | route=vocationalGaokao
      对口高考上线率 | route=vocationalGaokao
      单招录取率 | route=independentAdmission
      自主招生录取率 | route=independentAdmission
      对口单独招生 | route=independentAdmission
      职教高考 | route=vocationalGaokao
      五年一贯制大专升学 | route=fiveYear
      五年一贯制 & 升学,大专 | route=fiveYear
      中高贯通 | route=secondaryToCollege
      中高职贯通 | route=secondaryToCollege
      中本贯通 | route=secondaryToUndergraduate
      本科上线率 | destination=undergraduate
      本科录取率 | destination=undergraduate
      本科升学率 | destination=undergraduate
      升本率 | destination=undergraduate
      专升本率 | destination=undergraduate
      专升本录取率 | destination=undergraduate
      专升本升学率 | destination=undergraduate
      升入本科比例 | destination=undergraduate
      升入本科 | destination=undergraduate
      升入本科院校 | destination=undergraduate
      专升本 | destination=undergraduate
      升入高职院校 | destination=college
      升入高职高专院校 | destination=college
      升入专科 | destination=college
      专科上线率 | destination=college
      专科录取率 | destination=college
      本科上线率 & 职教高考,春季高考,对口高考,对口升学 | route=vocationalGaokao; destination=undergraduate
      专科上线率 & 职教高考,春季高考,对口高考,对口升学 | route=vocationalGaokao; destination=college
      上线率 & 职教高考,春季高考,对口高考,对口升学 | route=vocationalGaokao
      高职升学率 | destination=college
      升入高职比例 | destination=college
      升专率 | destination=college
      专科升学率 | destination=college
      深造率
      继续深造比例
      考取本科率 | destination=undergraduate
      升入本科率 | destination=undergraduate
      升入本科院校比例 | destination=undergraduate
      转段考核通过率 | route=secondaryToCollege
      转段考试通过率 | route=secondaryToCollege
      转段考核合格率 | route=secondaryToCollege
      高职院校 & 升入,考入,考取,升学 # percent | destination=college
      本科院校 & 升入,考入,考取,升学 # percent | destination=undergraduate
      高校 & 升入,考入,考取 # percent
      升入高校 # percent
      升入高等院校 # percent
      升入高一级学校 # percent
      继续深造 # percent
      考入本科 # percent | destination=undergraduate
      考取本科 # percent | destination=undergraduate
    """#
}

extension CatalogueText {
  /// Vocational-education groups (职教集团, 产教联合体): members, council, bodies.
  static let group: StaticString = #"""
    group.members | 集团成员单位数 | count | Member organisations of a vocational-education group or alliance, in all or by type.
      % status
      ~ 家 个 所 户
      成员单位
      集团成员单位
      集团成员
      成员总数
      成员
      会员单位
      会员
      加盟单位
      入盟单位
      联盟单位
      联盟成员
      成员学校 | memberType=school
      学校成员 | memberType=school
      院校成员 | memberType=school
      成员院校 | memberType=school
      院校 & 集团,联盟,联合体,共同体 & 成员,会员,组成,加盟,涵盖,吸纳,包括,拥有 | memberType=school
      学校 & 集团,联盟,联合体,共同体 & 成员,会员,组成,加盟,涵盖,吸纳,包括,拥有 | memberType=school
      中职学校 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=secondaryVocational
      中等职业学校 & 集团,联盟,联合体,共同体 | memberType=secondaryVocational
      中职院校 & 集团,联盟,联合体,共同体 | memberType=secondaryVocational
      技工学校 & 集团,联盟,联合体,共同体 | memberType=secondaryVocational
      技工院校 & 集团,联盟,联合体,共同体 | memberType=secondaryVocational
      高职院校 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=higherVocational
      高职学院 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=higherVocational
      高等职业院校 & 集团,联盟,联合体,共同体 | memberType=higherVocational
      高职高专院校 & 集团,联盟,联合体,共同体 | memberType=higherVocational
      本科高校 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=university
      本科院校 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=university
      高等院校 & 集团,联盟,联合体,共同体 | memberType=university
      高等学校 & 集团,联盟,联合体,共同体 | memberType=university
      普通高校 & 集团,联盟,联合体,共同体 | memberType=university
      高校 & 集团,联盟,联合体,共同体 ! 三二分段,贯通,衔接,对口支援,联办 | memberType=university
      大学 & 集团,联盟,联合体,共同体 | memberType=university
      企业成员 | memberType=enterprise
      成员企业 | memberType=enterprise
      会员企业 | memberType=enterprise
      集团企业 | memberType=enterprise
      集团内企业 | memberType=enterprise
      优质企业 & 集团,联盟,联合体,共同体 | memberType=enterprise
      骨干企业 & 集团,联盟,联合体,共同体 | memberType=enterprise
      龙头企业 & 集团,联盟,联合体,共同体 | memberType=enterprise
      企事业单位 & 集团,联盟,联合体,共同体 | memberType=enterprise
      行业企业 & 集团,联盟,联合体,共同体 & 成员,会员,组成,加入,加盟,吸纳 | memberType=enterprise
      企业 & 集团,联盟,联合体,共同体 & 成员,会员,组成,加入,加盟,吸纳 ! 签订,合作协议,产业学院 | memberType=enterprise
      制造业 & 成员,会员,集团 | memberType=enterprise; kind=制造业
      服务业 & 成员,会员,集团 | memberType=enterprise; kind=服务业
      行业协会 | memberType=association
      行业协会成员 | memberType=association
      协会成员 | memberType=association
      行业组织 | memberType=association
      行业学会 | memberType=association
      行业商会 | memberType=association
      商会 & 集团,联盟,成员 | memberType=association
      行会 & 集团,联盟,成员 | memberType=association
      协会 & 集团,联盟,联合体,共同体,成员 | memberType=association
      社会组织 & 集团,联盟,成员 | memberType=association
      政府部门 | memberType=government
      政府职能部门 | memberType=government
      政府机构 & 集团,联盟,成员 | memberType=government
      政府单位 & 集团,联盟,成员 | memberType=government
      行政部门 & 集团,联盟,成员 | memberType=government
      职能部门 & 集团,联盟,成员 | memberType=government
      机关事业单位 & 集团,联盟,成员 | memberType=government
      开发区 | memberType=zone
      管委会 | memberType=zone
      产业园区 & 集团,联盟,联合体,共同体 | memberType=zone
      工业园区 & 集团,联盟,联合体,共同体 | memberType=zone
      高新区 & 集团,联盟,联合体,共同体 | memberType=zone
      园区 & 集团,联盟,联合体,共同体 & 成员,会员,组成 | memberType=zone
      科研院所 | memberType=researchInstitute
      科研机构 | memberType=researchInstitute
      研究院所 | memberType=researchInstitute
      研究机构 & 集团,联盟,成员 | memberType=researchInstitute
      研究院 & 集团,联盟,成员 | memberType=researchInstitute
      研究所 & 集团,联盟,成员 | memberType=researchInstitute
      理事会成员单位 | role=member
      牵头单位 | role=chair; kind=牵头单位
      单位 & 集团,联盟,联合体,共同体 & 成员,会员,组成,加入,加盟,吸纳,理事
      企业 & 成员中,现有成员,成员单位 | memberType=enterprise
      学校 & 成员中,现有成员,成员单位 | memberType=school
      会 & 学（协）,学(协) | memberType=association
      学（协）会 | memberType=association
      高职 & 集团,联盟,联合体,共同体,成员 ! 课程,衔接 | memberType=higherVocational
      中职 & 集团,联盟,联合体,共同体,成员 ! 课程,衔接 | memberType=secondaryVocational
      本科 & 集团,联盟,联合体,共同体,成员 | memberType=university
      职业院校 & 集团,联盟,联合体,共同体,成员单位 & 成员,会员,加盟,组成 | memberType=school
      职业学校 & 集团,联盟,联合体,共同体,成员单位 & 成员,会员,加盟,组成 | memberType=school
      中高职院校 & 集团,联盟,联合体,共同体 & 成员,会员,加盟,组成 | memberType=school
      本科及高职院校 & 成员,会员,组成 | memberType=school
      公司 & 集团,联盟,共同体 & 成员,会员,加盟 | memberType=enterprise
      酒店 & 成员,会员,加盟 | memberType=enterprise
      旅行社 & 成员,会员,加盟 | memberType=enterprise
      银行 & 成员,会员 | memberType=enterprise
      医院 & 成员,会员,加盟 ! 实习 | memberType=enterprise
      合作社 & 成员单位,集团成员 | memberType=enterprise
      景区 & 成员单位,会员单位 | memberType=enterprise
      企业 & 集团由,联盟由,共同体由,集团含 | memberType=enterprise
      牵头院校 & 集团,联盟 | memberType=school
      科研院所 & 集团,联盟,成员 | memberType=researchInstitute
      行业企业 & 集团由,联盟由 | memberType=enterprise
      理事会单位
      参与单位 & 集团,联盟,联合体,共同体
      入团单位
      入会单位
      企业 & 共同体 & 成员,会员,成员单位 | memberType=enterprise
      学校 & 集团成员,成员构成,成员单位,成员类别,成员类型 | memberType=school
      企业 & 成员构成,成员类别,成员类型 | memberType=enterprise
      院校 & 成员构成,成员类别,成员类型 | memberType=school
      高职（本科）院校 | memberType=higherVocational+university
      高职(本科)院校 | memberType=higherVocational+university
      本科（高职）院校 | memberType=university+higherVocational
      科研单位 & 集团,联盟,联合体,共同体,成员 | memberType=researchInstitute
      科研院校 & 集团,联盟,联合体,共同体 | memberType=researchInstitute
      科研机构和行业组织 | memberType=researchInstitute+association
      行业组织和科研机构 | memberType=association+researchInstitute
      科研院所和行业组织 | memberType=researchInstitute+association
      行业协会和科研院所 | memberType=association+researchInstitute
      科研院所和行业协会 | memberType=researchInstitute+association
      行业协会（商会） | memberType=association
      行业协会(商会) | memberType=association
      企业及合作社 & 集团,联盟,联合体,共同体,成员 | memberType=enterprise
      企业和合作社 & 集团,联盟,成员 | memberType=enterprise
      加盟企业
      参与集团的企业 | memberType=enterprise
      加入集团的企业 | memberType=enterprise
      参加集团的企业 | memberType=enterprise
      参与集团的学校 | memberType=school
      参与集团的院校 | memberType=school
    group.council | 理事会人数 | person | Persons on the council of a group or board, by office.
      ~ 家 个 所
      理事长 | role=chair
      名誉理事长 | role=chair; kind=名誉理事长
      会长 & 集团,理事会,联盟 | role=chair
      主席 & 集团,理事会,联盟 | role=chair
      常务副理事长 | role=viceChair; kind=常务副理事长
      副理事长 | role=viceChair
      副会长 & 集团,理事会,联盟 | role=viceChair
      常务理事 | role=member; kind=常务理事
      理事 | role=member
      理事会成员 | role=member
      理事会委员 | role=member
      董事 | role=member; kind=董事
      董事长 | role=chair; kind=董事长
      监事 | role=member; kind=监事
      监事长 | role=chair; kind=监事长
      秘书长 | role=secretaryGeneral
      副秘书长 | role=secretaryGeneral; kind=副秘书长
      成员 & 理事会 | role=member
      理事成员 # person count | role=member
      理事长单位 # count | role=chair
      副理事长单位 # count | role=viceChair
      常务理事单位 # count | role=member
      理事单位 # count | role=member
      秘书长单位 # count | role=secretaryGeneral
    group.institutions | 制度、机构、委员会、联盟数 | count | Bodies (committees, alliances, offices) and rules that a group has set up.
      ~ 个 项 套 家
      % level
      % level kind
      专业建设指导委员会 | kind=委员会
      专业建设委员会 | kind=委员会
      专业指导委员会 | kind=委员会
      专业教学指导委员会 | kind=委员会
      教学指导委员会 | kind=委员会
      校企合作委员会 | kind=委员会
      校企合作指导委员会 | kind=委员会
      技术技能委员会 | kind=委员会
      工作委员会 | kind=委员会
      专业委员会 | kind=委员会
      专门委员会 | kind=委员会
      专委会 | kind=委员会
      分委员会 | kind=委员会
      委员会 ! 党支部,支部 | kind=委员会
      职教联盟 | kind=联盟
      专业联盟 | kind=联盟
      产业联盟 | kind=联盟
      产教融合联盟 | kind=联盟
      联盟 ! 成员,单位 | kind=联盟
      共同体 ! 成员,单位 | kind=共同体
      分会 & 集团,联盟,理事会
      工作组 & 集团,理事会
      机构 & 集团,理事会
      办公室 & 集团,理事会
      服务中心 & 集团,校企
      校企服务中心
      工作机构
      管理机构
    group.beneficiaries | 受惠人数 | person personTimes | Persons (or cases) who benefit from a group, a base, a service or a measure.
      % by
      受惠 & 集团,联盟
      受惠学生 | by=student
      受惠教师 | by=teacher
      受惠师生
      受惠群众
      受惠人群
      受惠 # person
      受益学生 | by=student
      受益教师 | by=teacher
      受益师生
      受益群众
      受益人群
      受益人员
      受益面
      受益
      惠及
      惠及学生 | by=student
      惠及教师 | by=teacher
      惠及师生
      惠及群众
      惠及居民
      覆盖学生 | by=student
      覆盖师生
      辐射学生 | by=student
      服务群众
      服务居民
      服务社区居民
      服务对象
      惠及农户 # count person personTimes
      受益农户 # count person personTimes
      服务农户 # count person personTimes
      带动农户 # count person personTimes
      惠及家庭 # count person personTimes
      辐射农户 # count person personTimes
      带动 ! 就业率,产值,增收 # person personTimes
      带动就业
      带动增收 # person
      带动群众
      带动村民
      带动妇女
      绣娘 & 带动,增收,挣钱,惠及
    group.schools | 中高职院校数 | count | Vocational schools and colleges of a group, an alliance or a region taken together.
      ~ 所 家 个
      中高职院校
      中高职学校
      中、高职院校
      中高职院校成员
      中高本院校
      职业院校 & 集团,联盟,联合体 ! 成员,会员
      职业学校 & 集团,联盟,联合体
      集团学校
      集团院校
      集团内院校
      集团内学校
      校区 & 集团
    """#
}

extension CatalogueText {
  /// Activities, societies, volunteers, visitors and publicity.
  static let activities: StaticString = #"""
    activities.count | 活动、讲座、会议次数 | count | Activities, lectures, meetings, contests of one's own and other events held.
      % level by kind
      活动
      各类活动
      系列活动
      主题活动
      主题教育
      主题教育活动
      专题活动
      文体活动
      文化活动
      校园文化活动
      德育活动
      体育活动
      文艺活动
      艺术活动
      社团活动
      社会实践
      社会实践活动
      实践活动
      研学活动
      劳动实践
      劳动教育活动
      科普活动
      宣传活动
      宣讲
      宣讲活动
      公益活动
      党建活动
      主题党日
      主题党日活动
      主题团日
      主题班会
      班会
      党课
      团课
      升旗仪式
      国旗下讲话
      教研活动
      教学研讨
      研讨活动
      交流活动
      校际交流
      学习交流
      技术交流
      集体备课
      研讨课
      听课评课
      送教
      送教下乡
      送教活动
      送教进企业
      进校园授课
      到校授课
      授课
      讲座
      专题讲座
      主题讲座
      专家讲座
      学术讲座
      学术报告
      报告会
      讲堂
      道德讲堂
      沙龙
      论坛
      高峰论坛
      研讨会
      座谈会
      交流会
      分享会
      说明会
      推进会
      工作会议
      例会
      年会
      专题会议
      会议
      学习会
      专题学习
      专题学习会
      理论学习
      党员专题学习会
      党风廉政会议
      家长会
      家长学校
      家访
      演练
      应急演练
      消防演练
      疏散演练
      运动会
      文艺演出
      演出
      晚会
      展览
      展演
      比赛 & 举办,举行,开展,组织 ! 获奖,等奖
      竞赛 & 举办,举行,开展,组织 ! 获奖,等奖
      拍摄活动
      直播活动
      开展直播
      招聘会
      双选会
      心理辅导
      心理咨询
      研修活动
      校本研修
      节日活动
    activities.societies | 学生社团数 | count | Student societies and clubs.
      % level
      学生社团
      社团
      社团组织
      学生社团组织
      校级社团
      文体社团
      专业社团
      志愿服务社团
      社团协会
      学生协会
      兴趣小组
      兴趣社团
      俱乐部
      学生组织
      志愿服务队
      志愿服务团队
      志愿者团队
      志愿团队
      实践团队
      社会实践队
    activities.participants | 参与人数 | person personTimes | Persons or cases taking part in an activity, and volunteers.
      % level by
      志愿者
      志愿者人数
      注册志愿者
      青年志愿者 | by=student
      学生志愿者 | by=student
      教师志愿者 | by=teacher
      师生志愿者
      党员志愿者
      志愿者服务
      志愿服务
      志愿者参与
      参加志愿服务
      党员 & 志愿服务,志愿者,疫情防控
      参与人数
      参加人数
      参与人次
      参加人次
      参与学生 | by=student
      参加学生 | by=student
      学生参与 ! 培训 | by=student
      学生参加 ! 大赛,竞赛,线上学习,培训,协作 | by=student
      参与教师 | by=teacher
      参加教师 | by=teacher
      教师参与 & 活动 | by=teacher
      教师签字 | by=teacher
      名优教师 & 活动 | by=teacher
      教师 & 倡议,签名,签字 | by=teacher
      师生参与
      师生参加
      参与师生
      师生 & 活动,参与,参加
      家长参与 | by=parent
      家长 & 活动,家长会,参加 | by=parent
      学生 & 活动,社团,志愿,社会实践,参赛 | by=student
      参赛
      参赛选手 | by=student
      参赛学生 | by=student
      参赛教师 | by=teacher
      参赛师生
      选手参赛 | by=student
      参演
      参会
      参会人员
      参会代表
      与会
      与会人员
      听众
      观众
      观看
      社团成员 | by=student
      社团会员 | by=student
      参与 ! 培训
      参加 ! 培训
      人次参与
    activities.volunteerHours | 志愿服务时数 | duration | Hours of voluntary service.
      志愿服务时长
      志愿服务时数
      志愿服务小时
      志愿服务总时长
      服务时长
      服务时数
      志愿时长
      志愿服务
      志愿者服务
      志愿活动
      公益服务时长
      累计时长 & 志愿
      时长 & 志愿,公益
      累计服务 & 志愿,志愿者,义工 # duration
      服务时长 # duration
      服务 & 志愿,志愿者 # duration
    activities.works | 作品、投稿份数 | count | Works, entries and submissions (件, 幅, 份, 篇) handed in or shown.
      % level by
      作品
      参赛作品
      学生作品 | by=student
      师生作品
      优秀作品
      展示作品
      参展作品
      征集作品
      书画作品
      书法作品
      绘画作品
      摄影作品
      短视频作品
      视频作品
      微视频
      短视频
      投稿
      征文
      征文作品
      心得体会
      学习心得
      手抄报
      黑板报
      文创作品
      节目
    activities.visits | 慰问、接待、参观人次 | person personTimes count | Visitors received, people visited and comforted, delegations (人次, 批, 户).
      % level
      接待
      接待来访
      接待来人来访
      接待参观
      接待校内外参观
      接待考察
      接待来宾
      接待学习
      接待体验
      来访
      来访人员
      来访者
      来校考察
      来校参观
      来校交流
      来校学习
      参观
      参观人员
      参观学习
      参观体验
      参观考察
      考察
      考察团
      考察交流
      到访
      慰问
      慰问困难党员
      慰问党员
      慰问教师
      慰问学生
      慰问群众
      慰问老人
      慰问困难家庭
      走访慰问
      困难党员 & 慰问,走访
      老党员 & 慰问,走访
      看望
      看望慰问
      外宾
      访客
    activities.media | 报道、点击、推送数 | count personTimes | Reports in the media, posts, issues and clicks or views.
      % level kind
      报道
      媒体报道
      新闻报道
      宣传报道
      社会报道
      媒体宣传
      媒体 ! 新媒体,多媒体,融媒体
      主流媒体
      新闻媒体
      新闻
      新闻稿
      新闻稿件
      稿件
      通讯稿
      宣传稿件
      信息稿
      简报
      点击
      点击量
      点击率
      浏览量
      浏览
      访问量
      阅读量
      阅读
      播放量
      观看量
      点赞
      转发
      关注量
      粉丝
      推送
      微信推送
      公众号推送
      推文
      公众号
      微信公众号
      微信
      专题报道
      专题 & 微信,公众号,推出,推送
      期刊号 & 校报
      校报
      宣传栏
      宣传片
      宣传册
      宣传资料
      发布信息
      访问 # count personTimes
      累计访问
    activities.volunteering | 志愿活动次数 | count | Voluntary-service activities held (次, 场, 项).
      志愿活动
      志愿服务活动
      志愿者活动
      志愿者服务活动
      各类志愿者活动
      志愿服务
      志愿者服务
      志愿服务项目
      青年志愿者活动
      爱心志愿活动
      公益志愿活动
      公益志愿服务
      学雷锋活动
      义工活动
      义修
      义诊
      义卖
      志愿服务次数
      无偿献血活动
    """#
}

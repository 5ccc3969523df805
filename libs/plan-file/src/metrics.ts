export type MetricOwner = 'membership' | 'democracy' | 'welfare' | 'culture' | 'finance';
export type TargetUnit = 'PERCENT' | 'PERCENT_POINT' | 'COUNT' | 'PEOPLE' | 'PERSON_TIMES' | 'LEVEL' | 'YES_NO';

/** A figure that the owning subgraph answers for a plan task. `args` names what a target must say beside the code. */
export interface Metric {
  code: string;
  owner: MetricOwner;
  unit: TargetUnit;
  /** 中文 | English */
  meaning: string;
  args: readonly string[];
  /** Arguments that a target may leave out. */
  optionalArgs: readonly string[];
}

const OWNERS: Record<string, MetricOwner> = { mem: 'membership', dem: 'democracy', wel: 'welfare', cul: 'culture', fin: 'finance' };

function metric(code: string, unit: TargetUnit, meaning: string, args: readonly string[] = [], optionalArgs: readonly string[] = []): Metric {
  return { code, owner: OWNERS[code.slice(0, 3)] ?? 'membership', unit, meaning, args, optionalArgs };
}

/** Every metric code that a target may name. Percentages count to 100; YES_NO is 1 or 0. */
export const METRICS: readonly Metric[] = [
  metric('mem.groupCount', 'COUNT', '现有工会小组数 | groups in force'),
  metric('mem.groupLeadersFiled', 'COUNT', '已选举并备案的小组长数 | group leaders elected and filed'),
  metric('mem.membershipRate', 'PERCENT', '入会率：在籍会员 ÷ 职工 | active members ÷ employees'),
  metric('mem.newMembers', 'PEOPLE', '期内新入会人数 | members who joined in the period'),
  metric('mem.monthlyMeetings', 'COUNT', '召开例会的月份数 | calendar months with a regular meeting'),
  metric('mem.committeeMeetings', 'COUNT', '委员会议次数 | committee meetings'),
  metric('mem.allStaffMeetings', 'COUNT', '职工大会次数 | all-staff meetings'),
  metric('mem.networkComplete', 'PERCENT', '“一办三委”齐全的分会比例 | branches with full one-office-three-committees ÷ branches'),
  metric('mem.regulationCoverage', 'PERCENT', '制度覆盖率：已有现行制度的领域 ÷ 应有领域 | areas with a regulation in force ÷ areas required'),
  metric('mem.starLevel', 'LEVEL', '星级，1-5 | star level, 1-5'),
  metric('mem.honoursHeld', 'COUNT', '有效荣誉数 | honours valid at the date', [], ['title']),
  metric('mem.awardsConfirmed', 'COUNT', '已确认的先进个人或集体数 | people or units with a confirmed award', ['category'], ['grade']),
  metric('mem.monthlyReturnRate', 'PERCENT', '月报率：已接收 ÷ 应报 | monthly returns accepted ÷ due'),
  metric('mem.congressSession', 'YES_NO', '该届该次工会代表大会已召开 | that session of the union congress was held', ['term', 'session']),
  metric('dem.sessionsPerTerm', 'COUNT', '每学期教代会次数 | congress sessions in a school term'),
  metric('dem.motionsValid', 'COUNT', '有效议案数 | valid motions'),
  metric('dem.motionsSolved', 'COUNT', '已解决议案数 | motions solved'),
  metric('dem.reformGatePassRate', 'PERCENT', '重大改革先经教代会通过的比例 | major reforms approved by the congress before effect'),
  metric('dem.disclosureTimeliness', 'PERCENT', '按时公开率 | disclosures on time'),
  metric('dem.majorMatterReach', 'PERCENT', '向全体职工公开的重大事项比例 | major matters disclosed to all staff'),
  metric('dem.assessmentsDone', 'COUNT', '完成的民主管理测评数：测评、报告、归档 | assessments with report and archive'),
  metric('dem.dutyReports', 'PERCENT', '已述职的行政领导比例 | leaders who reported on duty ÷ leaders, per term'),
  metric('dem.appraisalsDone', 'PERCENT', '已评议的领导比例 | leaders appraised ÷ leaders, per term'),
  metric('dem.raters', 'PEOPLE', '有效评议人数 | distinct valid raters', ['kind']),
  metric('dem.suggestionsCollected', 'COUNT', '活动期内合理化建议数 | suggestions within the campaign window'),
  metric('dem.congressCoverage', 'PERCENT', '职代会覆盖率：已覆盖企业 ÷ 建会企业 | firms covered by a congress ÷ unionised firms'),
  metric('dem.contractPerformance', 'PERCENT', '合同履约率：已履行条款 ÷ 全部条款 | clauses met ÷ clauses', [], ['agreement']),
  metric('wel.hospitalVisitRate', 'PERCENT', '住院慰问率 | hospital stays visited ÷ stays'),
  metric('wel.mustVisitCompletion', 'PERCENT', '必访完成率 | must-visits made ÷ triggers'),
  metric('wel.festivalGrantsPaid', 'PERCENT', '节日慰问发放率 | festival grants paid ÷ people eligible', ['festival']),
  metric('wel.birthdayCoverage', 'PERCENT', '生日祝福覆盖率 | birthdays greeted ÷ birthdays'),
  metric('wel.sectionsSupplied', 'PERCENT', '汛前已领用品的段所比例 | sections that confirmed supplies before the season ÷ sections'),
  metric('wel.dormAnnual', 'COUNT', '宿舍卫生年度评比次数 | annual dormitory ratings'),
  metric('wel.dormSpot', 'COUNT', '宿舍卫生突击检查次数 | dormitory spot checks'),
  metric('wel.warmthQuarters', 'COUNT', '有送温暖的季度数 | quarters with warmth deliveries'),
  metric('wel.screeningCoverage', 'PERCENT', '家庭情况调查覆盖率 | members surveyed ÷ members'),
  metric('wel.studyAidPaid', 'COUNT', '发放助学金笔数 | study grants paid', [], ['level']),
  metric('wel.counselPerQuarter', 'COUNT', '每季度心理咨询场次 | counselling sessions per quarter'),
  metric('cul.branchCompetition', 'COUNT', '各分会竞赛次数的最小值 | competitions of the branch that held fewest'),
  metric('cul.participants', 'PEOPLE', '参加人数，按人计 | distinct participants'),
  metric('cul.personTimes', 'PERSON_TIMES', '参加人次 | attendances'),
  metric('cul.cycleConform', 'YES_NO', '当年活动符合两年一届的周期 | the year keeps the cycle of meet and series'),
  metric('cul.essaysValid', 'COUNT', '有效投稿数 | valid essays submitted'),
  metric('cul.contestDisciplines', 'COUNT', '比赛项目数 | contest disciplines held'),
  metric('cul.cpdFirstPass', 'PERCENT', '继续教育验证一次通过率 | continuing education verified at the first attempt'),
  metric('cul.degreeRatioDelta', 'PERCENT_POINT', '学历比例较上年变化 | change of the degree ratio since last year'),
  metric('cul.allMemberActivity', 'COUNT', '当月全体会员活动次数 | all-member activities in the month', ['month']),
  metric('cul.groupPlansByDate', 'PERCENT', '按期提交计划的兴趣小组比例 | interest groups with a plan by the date ÷ groups', ['by']),
  metric('cul.newTeachersPaired', 'PERCENT', '新教师结对率 | new teachers paired ÷ new teachers'),
  metric('cul.festivalsHeld', 'COUNT', '三八、五一、十一中已举办活动的节日数 | festivals held, of 8 March, 1 May and 1 October'),
  metric('fin.noticesPublished', 'PERCENT', '财务公开率：已公开月份 ÷ 应公开月份 | months with a finance notice ÷ months'),
  metric('fin.duesRate', 'PERCENT', '会费收缴率 | dues paid ÷ due'),
  metric('fin.trainingRatio', 'PERCENT', '培训经费比例 | training spend ÷ base'),
  metric('fin.accountantsTrained', 'PERCENT', '会计、经审员培训率 | trained ÷ finance staff and auditors'),
  metric('fin.auditsDone', 'COUNT', '审计报告数 | audit reports'),
  metric('fin.findingsClosed', 'PERCENT', '审计问题整改率 | audit findings closed ÷ raised'),
  metric('fin.assetsWithKeeper', 'PERCENT', '有专人保管的财产比例 | assets with a keeper ÷ assets registered'),
  metric('fin.earmarkUsed', 'PERCENT', '专项使用率 | earmarked money used ÷ allocated', [], ['source']),
];

const byCode = new Map(METRICS.map((known) => [known.code, known]));

/** @returns the metric with this code; undefined when there is none. */
export function metricOf(code: string): Metric | undefined {
  return byCode.get(code);
}

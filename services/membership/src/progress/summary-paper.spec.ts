import type { FrozenFigure, SummaryRecord, SummarySectionRecord } from './summary.model.js';
import { figuresDigest, summaryPaper, type SummaryPaperFacts } from './summary-paper.js';

const aFigure = (over: Partial<FrozenFigure> = {}, target: Partial<FrozenFigure['target']> = {}): FrozenFigure => ({
  target: { no: 1, metric: 'mem.membershipRate', args: [], op: 'GTE', value: 100, unit: 'PERCENT', per: 'YEAR', ...target },
  actual: 98.36,
  met: false,
  reason: null,
  ...over,
});
const aTask = (over: Partial<SummarySectionRecord> = {}): SummarySectionRecord => ({
  taskId: 'tsk1',
  key: 'P6.1.1',
  item: '申报新职工',
  percent: 50,
  percentReason: null,
  figures: [aFigure()],
  evidence: [{ subgraph: 'MEMBERSHIP', count: 2, evidenceIds: [] }],
  result: null,
  ...over,
});
const aSummary = (over: Partial<SummaryRecord> = {}): SummaryRecord => ({
  _id: 'sum1',
  orgId: 'org1',
  orgScope: ['org1'],
  createdBy: 'x',
  createdAt: new Date(0),
  version: 1,
  planTaskIds: [],
  planId: 'pln1',
  year: 2025,
  period: 'H1',
  revision: 1,
  state: 'PUBLISHED',
  isPublished: true,
  asOf: '2025-06-30',
  percent: 75,
  percentReason: null,
  targetsMet: 6,
  targetsMissed: 2,
  targetsUnknown: 0,
  sections: [aTask()],
  nextSteps: '抓好下半年工作',
  publishedOn: '2025-07-02',
  ...over,
});
const paperOf = (over: Partial<SummaryRecord> = {}, facts: Partial<SummaryPaperFacts> = {}) =>
  summaryPaper({
    summary: aSummary(over),
    organizationName: '堤防管理处工会',
    planTitle: '2025年工作计划',
    sections: [{ no: '1', title: '组织建设' }],
    sectionOf: new Map([['tsk1', '1']]),
    ...facts,
  });
const rowOf = (task: Partial<SummarySectionRecord>): readonly string[] => {
  const block = paperOf({ sections: [aTask(task)] }).blocks.find(({ kind }) => kind === 'TABLE');
  return block?.kind === 'TABLE' ? block.rows[0]! : [];
};

describe('MEM-34 the paper of a summary', () => {
  it('MEM-34 says what the plan held and how much of it was reached, section by section, then the next steps', () => {
    const paper = paperOf();
    expect([paper.title, paper.subtitle, paper.signature]).toEqual(['堤防管理处工会\n2025年上半年工作总结', '（数据截至2025年6月30日）', ['堤防管理处工会', '2025年7月2日']]);
    expect(paper.blocks.map((block) => (block.kind === 'TABLE' ? block.rows : block.text))).toEqual([
      '一、总体情况',
      '截至2025年6月30日，《2025年工作计划》共列任务1项、目标8个，其中达标6个、未达标2个，完成率75%。',
      '二、计划任务完成情况',
      '（一）组织建设',
      [['P6.1.1', '申报新职工', '入会率 ≥100%：实际98.4%，未达标', '50%', '2件']],
      '三、下一步打算',
      '抓好下半年工作',
    ]);
  });
  it('MEM-34 says of a draft that it is one, and carries no chapter without words', () => {
    const paper = paperOf({ state: 'DRAFT', publishedOn: null, nextSteps: null, period: 'YEAR' });
    expect([paper.title, paper.subtitle, paper.signature[1]]).toEqual(['堤防管理处工会\n2025年度工作总结', '（草稿，数据截至2025年6月30日）', '2025年6月30日']);
    expect(paper.blocks.some((block) => block.kind === 'HEADING' && block.text.startsWith('三'))).toBe(false);
  });
  it('MEM-34 says how many targets are unknown, and no percent then', () => {
    expect(paperOf({ percent: null, percentReason: 'dem.motionsValid: ...', targetsMet: 2, targetsMissed: 1, targetsUnknown: 12 }).blocks[1]).toEqual({
      kind: 'PARAGRAPH',
      text: '截至2025年6月30日，《2025年工作计划》共列任务1项、目标15个，其中达标2个、未达标1个、暂无数据12个，因数据不全暂不计完成率。',
    });
  });
  it.each([
    [
      'a figure that is not known, with the reason',
      aFigure({ actual: null, met: null, reason: '财务子图未答复 | finance did not answer' }),
      '入会率 ≥100%：暂无数据（财务子图未答复）',
    ],
    [
      'a session that was held',
      aFigure(
        { actual: 1, met: true },
        {
          metric: 'mem.congressSession',
          unit: 'YES_NO',
          value: 1,
          op: 'EQ',
          args: [
            { name: 'term', value: '5' },
            { name: 'session', value: '3' },
          ],
        },
      ),
      '该届该次工会代表大会已召开（5、3）：实际已完成，达标',
    ],
    ['people', aFigure({ actual: 640, met: true }, { metric: 'mem.newMembers', unit: 'PEOPLE', value: 600, op: 'GT' }), '期内新入会人数 ＞600人：实际640人，达标'],
  ])('MEM-34 writes %s', (_, figure, text) => expect(rowOf({ figures: [figure] })[2]).toBe(text));
  it('MEM-34 says that there is at least so much evidence where a subgraph did not answer', () => {
    const evidence = [
      { subgraph: 'FINANCE' as const, count: null, evidenceIds: [] },
      { subgraph: 'WELFARE' as const, count: 3, evidenceIds: [] },
    ];
    expect(rowOf({ evidence })[4]).toBe('≥3件');
  });
  it('MEM-34 shows a task whose section is gone under 其他', () => {
    expect(paperOf({}, { sectionOf: new Map() }).blocks).toContainEqual({ kind: 'HEADING', level: 2, text: '（一）其他' });
  });
  it('MEM-34 gives another digest to another figure, and the same to the same', () => {
    expect(figuresDigest(aSummary())).toBe(figuresDigest(aSummary()));
    expect(figuresDigest(aSummary({ sections: [aTask({ figures: [aFigure({ actual: 98.37 })] })] }))).not.toBe(figuresDigest(aSummary()));
  });
});

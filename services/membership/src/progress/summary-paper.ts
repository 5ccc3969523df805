import { createHash } from 'node:crypto';
import { chineseNumber, heading, paragraph, table, type Block, type Column, type OfficeDocument } from '@uniongraph/office-document';
import { metricOf, type TargetUnit } from '@uniongraph/plan-file';
import type { PlanSectionRecord } from '../work-plan/work-plan.model.js';
import type { FrozenEvidence, FrozenFigure, SummaryRecord, SummarySectionRecord } from './summary.model.js';

/** What a summary's paper is made of. */
export interface SummaryPaperFacts {
  summary: SummaryRecord;
  organizationName: string;
  planTitle: string;
  /** The plan's sections, in order. */
  sections: readonly PlanSectionRecord[];
  /** Number of the section that a task stands in, by task id. */
  sectionOf: ReadonlyMap<string, string>;
}

const COLUMNS: readonly Column[] = [
  { title: '编号', width: 2, align: 'CENTER' },
  { title: '事项', width: 4 },
  { title: '目标与实际', width: 6 },
  { title: '完成率', width: 2, align: 'CENTER' },
  { title: '佐证', width: 1.5, align: 'CENTER' },
];
const SIGNS = { GTE: '≥', GT: '＞', EQ: '＝', LTE: '≤' } as const;
const UNITS: Record<Exclude<TargetUnit, 'YES_NO'>, string> = { PERCENT: '%', PERCENT_POINT: '个百分点', COUNT: '', PEOPLE: '人', PERSON_TIMES: '人次', LEVEL: '级' };

/** @returns the summary as a paper an office sends upward: its words, and each task's frozen figures. */
export function summaryPaper({ summary, organizationName, planTitle, sections, sectionOf }: SummaryPaperFacts): OfficeDocument {
  const period = summary.period === 'H1' ? `${summary.year}年上半年` : `${summary.year}年度`;
  const state = { DRAFT: '草稿，', PUBLISHED: '', SUPERSEDED: '已被取代，' }[summary.state];
  return {
    title: `${organizationName}\n${period}工作总结`,
    subtitle: `（${state}数据截至${longDate(summary.asOf)}）`,
    blocks: [
      heading(1, '一、总体情况'),
      paragraph(overall(summary, planTitle)),
      heading(1, '二、计划任务完成情况'),
      ...groups(summary.sections, sections, sectionOf),
      ...(summary.nextSteps ? [heading(1, '三、下一步打算'), paragraph(summary.nextSteps)] : []),
    ],
    signature: [organizationName, longDate(summary.publishedOn ?? summary.asOf)],
    footnote: `数据由工会工作记录汇总并封存，非人工填报。编号 ${summary._id}，第 ${summary.revision} 稿，校验码 ${figuresDigest(summary)}`,
  };
}

/** @returns the first 16 hex digits of the SHA-256 of the frozen figures: two papers with the same one say the same. */
export function figuresDigest({ asOf, percent, targetsMet, targetsMissed, targetsUnknown, sections }: SummaryRecord): string {
  return createHash('sha256').update(JSON.stringify({ asOf, percent, targetsMet, targetsMissed, targetsUnknown, sections })).digest('hex').slice(0, 16);
}

function overall({ asOf, sections, percent, targetsMet, targetsMissed, targetsUnknown }: SummaryRecord, planTitle: string): string {
  const targets = targetsMet + targetsMissed + targetsUnknown;
  const rate = percent === null ? '因数据不全暂不计完成率' : `完成率${figureText(percent)}%`;
  const unknown = targetsUnknown > 0 ? `、暂无数据${targetsUnknown}个` : '';
  return `截至${longDate(asOf)}，《${planTitle}》共列任务${sections.length}项、目标${targets}个，其中达标${targetsMet}个、未达标${targetsMissed}个${unknown}，${rate}。`;
}

function groups(tasks: readonly SummarySectionRecord[], sections: readonly PlanSectionRecord[], sectionOf: ReadonlyMap<string, string>): Block[] {
  const listed = sections.filter(({ no }) => tasks.some(({ taskId }) => sectionOf.get(taskId) === no));
  const rest = tasks.filter(({ taskId }) => !listed.some(({ no }) => no === sectionOf.get(taskId)));
  const group = (title: string, own: readonly SummarySectionRecord[], index: number): Block[] => [heading(2, `（${chineseNumber(index + 1)}）${title}`), ...tasksOf(own)];
  return [
    ...listed.flatMap(({ no, title }, index) =>
      group(
        title,
        tasks.filter(({ taskId }) => sectionOf.get(taskId) === no),
        index,
      ),
    ),
    ...(rest.length > 0 ? group('其他', rest, listed.length) : []),
  ];
}

function tasksOf(tasks: readonly SummarySectionRecord[]): Block[] {
  const told = tasks.flatMap(({ item, result }) => (result ? [`${item}：${result}`] : []));
  const rows = tasks.map(({ key, item, figures, percent, evidence }) => [
    key,
    item,
    figures.map(figureLine).join('\n') || '—',
    percent === null ? '—' : `${figureText(percent)}%`,
    evidenceText(evidence),
  ]);
  return [...told.map((text, index) => paragraph(told.length > 1 ? `${index + 1}．${text}` : text)), table(COLUMNS, rows)];
}

function figureLine({ target, actual, met, reason }: FrozenFigure): string {
  const meaning = chinese(metricOf(target.metric)?.meaning ?? target.metric).split('：')[0]!;
  const args = target.args.length > 0 ? `（${target.args.map(({ value }) => value).join('、')}）` : '';
  const wanted = target.unit === 'YES_NO' ? '' : ` ${SIGNS[target.op]}${amount(target.value, target.unit)}`;
  const shown = actual === null ? `暂无数据${reason ? `（${chinese(reason)}）` : ''}` : `实际${amount(actual, target.unit)}，${met ? '达标' : '未达标'}`;
  return `${meaning}${args}${wanted}：${shown}`;
}

function amount(value: number, unit: TargetUnit): string {
  if (unit === 'YES_NO') return value === 1 ? '已完成' : '未完成';
  return `${figureText(value)}${UNITS[unit]}`;
}

/** At least so many where a subgraph did not answer. */
function evidenceText(evidence: readonly FrozenEvidence[]): string {
  const count = evidence.reduce((sum, part) => sum + (part.count ?? 0), 0);
  return `${evidence.some((part) => part.count === null) ? '≥' : ''}${count}件`;
}

function figureText(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** @returns the Chinese side of `中文 | English`. */
function chinese(text: string): string {
  return text.split(' | ')[0]!;
}

function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

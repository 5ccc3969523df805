import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { taskIds, type Stage } from './stage.js';

const scheme = z.strictObject({
  org: z.string(),
  task: z.string(),
  category: z.string(),
  grade: z.string(),
  grantor: z.string(),
  units: z.array(z.string()).default([]),
  members: z.record(z.string(), z.array(z.int())).default({}),
});
const file = z.strictObject({
  timeline: z.strictObject({ published: z.string(), scored: z.string(), noticed: z.string(), noticeTo: z.string(), confirmed: z.string() }),
  criteria: z.array(z.strictObject({ name: z.string(), weight: z.int(), source: z.string() })),
  schemes: z.array(scheme),
});
type File = z.output<typeof file>;
type Row = z.output<typeof scheme>;

interface Selected {
  row: Row;
  schemeId: string;
  holderIds: string[];
  nominationIds: string[];
  notice: { id: string; version: number };
}

const BEST = 96;

/** The selections of data/sample/awards.yaml, from the scheme to the honours; `caughtUp` waits until membership knows of the notices. */
export async function loadAwards(root: string, stage: Stage, caughtUp: () => Promise<void>): Promise<void> {
  const { timeline, criteria, schemes } = file.parse(parse(readFileSync(join(root, 'data', 'sample', 'awards.yaml'), 'utf8')));
  const selections: Selected[] = [];
  for (const row of schemes) selections.push(await select(stage, { timeline, criteria }, row));
  stage.on(timeline.confirmed);
  for (const { row, notice } of selections) await act(stage, row, 'democracy', 'closeSelectionNotice', 'selectionNotice { id }', notice);
  await caughtUp();
  for (const { row, schemeId, nominationIds } of selections)
    await act(stage, row, 'membership', 'confirmAwards', 'awardScheme { id }', { schemeId, nominationIds, grantedOn: timeline.confirmed });
}

async function select(stage: Stage, { timeline, criteria }: Pick<File, 'timeline' | 'criteria'>, row: Row): Promise<Selected> {
  const { org, category, grade, grantor, units, members, task } = row;
  const holderIds = [...units.map((unit) => stage.cast.orgId(unit)), ...Object.entries(members).flatMap(([at, places]) => places.map((place) => stage.cast.memberId(at, place)))];
  const title = `2025年${category}评选方案`;
  const nomineeType = units.length > 0 ? 'ORGANIZATION' : 'MEMBER';
  const days = { schemeDueOn: '2025-04-30', selectionFrom: timeline.scored, selectionTo: '2025-12-31' };
  const planTaskIds = taskIds(stage, task);
  stage.on(timeline.published);
  const drafted = { orgId: stage.cast.orgId(org), year: 2025, title, category, grade, grantor, nomineeType, criteria, quota: holderIds.length, ...days, planTaskIds };
  const scheme = await act<{ awardScheme: { id: string } }>(stage, row, 'membership', 'draftAwardScheme', 'awardScheme { id }', drafted);
  const schemeId = scheme.awardScheme.id;
  await act(stage, row, 'membership', 'publishAwardScheme', 'awardScheme { id }', { id: schemeId, version: 1 });
  stage.on(timeline.scored);
  const nominationIds: string[] = [];
  for (const [index, holderId] of holderIds.entries()) {
    const nominated = { schemeId, holderId, deeds: '年度工作突出，群众公认' };
    const { nomination } = await act<{ nomination: { id: string } }>(stage, row, 'membership', 'nominate', 'nomination { id }', nominated);
    const scores = criteria.map(({ name }) => ({ criterion: name, score: BEST - index }));
    await act(stage, row, 'membership', 'scoreNomination', 'nomination { id }', { nominationId: nomination.id, scores });
    nominationIds.push(nomination.id);
  }
  await act(stage, row, 'membership', 'shortlistNominees', 'awardScheme { id }', { id: schemeId, version: 2 + holderIds.length });
  stage.on(timeline.noticed);
  const list = holderIds.map((holderId, index) => ({ holderId, text: `${category}拟定人选第${index + 1}名` }));
  const notice = { orgId: stage.cast.orgId(org), kind: 'AWARD', stage: 'RESULT', title: `2025年${category}拟定名单公示`, awardSchemeId: schemeId, criteria: title };
  const published = { ...notice, criteriaPublishedOn: timeline.published, list, noticeTo: timeline.noticeTo, planTaskIds };
  const { selectionNotice } = await act<{ selectionNotice: Selected['notice'] }>(stage, row, 'democracy', 'publishSelectionNotice', 'selectionNotice { id version }', published);
  return { row, schemeId, holderIds, nominationIds, notice: selectionNotice };
}

function act<T extends object>({ graph, cast }: Stage, { org }: Row, service: string, name: string, selection: string, input: object): Promise<T> {
  return graph.mutate<T>(service, name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, selection, { ...input }, cast.officeOf(org));
}

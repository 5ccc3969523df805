import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCaller, type Caller } from '@uniongraph/access';
import { parse } from 'yaml';
import { z } from 'zod';
import { taskIds, type Stage } from './stage.js';

const member = z.strictObject({ org: z.string(), place: z.int() });
const file = z.strictObject({
  ladders: z.array(z.strictObject({ org: z.string(), from: z.string(), grades: z.array(z.string()) })),
  recommendations: z.array(
    z.strictObject({ org: z.string(), to: z.string(), member, title: z.string(), level: z.string(), task: z.string(), on: z.string(), grantedOn: z.string(), grantor: z.string() }),
  ),
  files: z.array(
    z.strictObject({
      member,
      title: z.string(),
      type: z.string(),
      task: z.string(),
      openedOn: z.string(),
      care: z.strictObject({ on: z.string(), kind: z.string(), text: z.string() }),
    }),
  ),
});
type File = z.output<typeof file>;

/** What follows the awards of data/sample/recommendations.yaml: up the ladder, and care for who holds them. */
export async function loadRecommendations(root: string, stage: Stage): Promise<void> {
  const { ladders, recommendations, files } = file.parse(parse(readFileSync(join(root, 'data', 'sample', 'recommendations.yaml'), 'utf8')));
  for (const { org, from, grades } of ladders) {
    stage.on(from);
    await act(stage, 'setHonourLadder', 'honourLadder { id }', { orgId: stage.cast.orgId(org), from, grades }, stage.cast.officeOf(org));
  }
  for (const row of recommendations) await loadRecommendation(stage, row);
  for (const row of files) await loadFile(stage, row);
}

async function loadRecommendation(stage: Stage, row: File['recommendations'][number]): Promise<void> {
  const { cast } = stage;
  const holder = { holderType: 'MEMBER', holderId: cast.memberId(row.member.org, row.member.place), honourTitle: row.title, level: row.level };
  const input = { fromOrgId: cast.orgId(row.org), toOrgId: cast.orgId(row.to), ...holder, dossier: '事迹材料和群众评议意见', planTaskIds: taskIds(stage, row.task) };
  stage.on(row.on);
  const { recommendation } = await act<{ recommendation: { id: string } }>(stage, 'recommendUpward', 'recommendation { id }', input, cast.officeOf(row.org));
  await act(stage, 'acceptRecommendation', 'recommendation { id }', { id: recommendation.id, version: 1 }, systemCaller('sample'));
  stage.on(row.grantedOn);
  const outcome = { id: recommendation.id, version: 2, granted: true, grantor: row.grantor };
  await act(stage, 'recordRecommendationOutcome', 'recommendation { id }', outcome, systemCaller('sample'));
}

async function loadFile(stage: Stage, row: File['files'][number]): Promise<void> {
  const { cast, graph } = stage;
  const office = cast.officeOf(row.member.org);
  const memberId = cast.memberId(row.member.org, row.member.place);
  stage.on(row.openedOn);
  const held = await graph.query<{ member: { honours: { id: string; title: string }[] } }>(
    'membership',
    'query ($id: ID!) { member(id: $id) { honours { id title } } }',
    { id: memberId },
    office,
  );
  const honourIds = held.member.honours.filter(({ title }) => title === row.title).map(({ id }) => id);
  const input = { memberId, honourIds, type: row.type, planTaskIds: taskIds(stage, row.task) };
  const { modelWorkerFile } = await act<{ modelWorkerFile: { id: string } }>(stage, 'openModelWorkerFile', 'modelWorkerFile { id }', input, office);
  stage.on(row.care.on);
  await act(stage, 'logModelWorkerCare', 'modelWorkerFile { id }', { id: modelWorkerFile.id, version: 1, ...row.care }, office);
}

function act<T extends object>({ graph }: Stage, name: string, selection: string, input: object, caller: Caller): Promise<T> {
  return graph.mutate<T>('membership', name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, selection, { ...input }, caller);
}

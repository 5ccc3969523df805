import { readRecords, type FilingRow } from './record-file.js';
import { taskIds, type Stage } from './stage.js';

interface Answer {
  filing: { id: string; version: number };
}

export async function loadFilings(stage: Stage, root: string): Promise<void> {
  for (const row of readRecords(root).filings) await loadFiling(stage, row);
}

/** Sent by the union's office; received and replied by the superior's officer where the row says so. */
async function loadFiling(stage: Stage, { org, to, kind, on, subject, text, tasks, handler, receivedOn, repliedOn, reply }: FilingRow): Promise<void> {
  const { graph, cast } = stage;
  const act = (name: string, input: object, caller: ReturnType<typeof cast.person>) =>
    graph.mutate<Answer>('membership', name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, 'filing { id version }', { ...input }, caller).then(({ filing }) => filing);
  stage.on(on);
  const content = { fromOrgId: cast.orgId(org), toOrgId: to && cast.orgId(to), kind, subject, text, planTaskIds: taskIds(stage, ...tasks) };
  let filing = await act('submitFiling', content, cast.officeOf(org));
  if (receivedOn) {
    stage.on(receivedOn);
    filing = await act('acknowledgeFiling', filing, cast.person(handler));
  }
  if (repliedOn) {
    stage.on(repliedOn);
    await act('replyFiling', { ...filing, text: reply }, cast.person(handler));
  }
}

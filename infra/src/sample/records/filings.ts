import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const row = z.strictObject({
  org: z.string(),
  to: z.string().optional(),
  kind: z.enum(['FOR_RECORD', 'REQUEST_INSTRUCTION', 'REPORT']),
  on: z.string(),
  subject: z.string(),
  text: z.string(),
  tasks: z.array(z.string()),
  handler: z.string(),
  receivedOn: z.string().optional(),
  repliedOn: z.string().optional(),
  reply: z.string().optional(),
});
type FilingRow = z.output<typeof row>;

interface Answer {
  filing: { id: string; version: number };
}

export async function loadFilings(stage: Stage, root: string): Promise<void> {
  for (const filing of readRows(root, 'filings', row)) await loadFiling(stage, filing);
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

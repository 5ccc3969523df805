import { z } from 'zod';
import { readRows } from './read-rows.js';
import { taskIds, type Stage } from './stage.js';

const row = z.strictObject({
  org: z.string(),
  partyOrgName: z.string(),
  level: z.string(),
  from: z.string(),
  task: z.string(),
  report: z.strictObject({ subject: z.string(), text: z.string(), reply: z.string() }),
  requests: z.array(
    z.strictObject({
      addressee: z.string(),
      on: z.string(),
      subject: z.string(),
      text: z.string(),
      repliedOn: z.string().optional(),
      outcome: z.string().optional(),
      reply: z.string().optional(),
    }),
  ),
});

interface Sent {
  id: string;
  version: number;
}

/** Before publication: the union's party organisation is registered, its plan is reported, and the reply recorded; nothing for other unions. */
export async function reportPlan({ graph, cast, tasks }: Omit<Stage, 'on'>, root: string, org: string, planId: string): Promise<void> {
  const rows = readRows(root, 'party-links', row).filter((link) => link.org === org);
  for (const { partyOrgName, level, from, task, report } of rows) {
    const [orgId, office] = [cast.orgId(org), cast.officeOf(org)];
    await graph.mutate('membership', 'setPartyLink', 'SetPartyLinkInput', 'partyLink { id }', { orgId, partyOrgName, level, from }, office);
    const input = { orgId, planId, subject: report.subject, text: report.text, planTaskIds: [tasks.get(task)] };
    const { partyReport } = await graph.mutate<{ partyReport: Sent }>('membership', 'reportToParty', 'ReportToPartyInput', 'partyReport { id version }', input, office);
    await graph.mutate('membership', 'recordReply', 'RecordReplyInput', 'partyReport { id }', { ...partyReport, text: report.reply }, office);
  }
}

export async function loadSupportRequests(stage: Stage, root: string): Promise<void> {
  const { graph, cast } = stage;
  for (const { org, task, requests } of readRows(root, 'party-links', row)) {
    const office = cast.officeOf(org);
    for (const { on, repliedOn, outcome, reply, ...request } of requests) {
      stage.on(on);
      const input = { orgId: cast.orgId(org), ...request, planTaskIds: taskIds(stage, task) };
      const { supportRequest } = await graph.mutate<{ supportRequest: Sent }>(
        'membership',
        'requestSupport',
        'RequestSupportInput',
        'supportRequest { id version }',
        input,
        office,
      );
      if (!repliedOn) continue;
      stage.on(repliedOn);
      await graph.mutate('membership', 'recordReply', 'RecordReplyInput', 'supportRequest { id }', { ...supportRequest, text: reply, outcome }, office);
    }
  }
}

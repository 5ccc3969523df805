import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { taskIds, type Stage } from './stage.js';

const row = z.strictObject({
  org: z.string(),
  /** The person who holds it; the organisation itself when left out. */
  login: z.string().optional(),
  title: z.string(),
  grade: z.string(),
  starLevel: z.int().optional(),
  grantor: z.string(),
  grantedOn: z.string(),
  validTo: z.string().optional(),
  reviewOn: z.string().optional(),
  task: z.string(),
});

const ENTERED_ON = '2025-01-20';

/** The honours of data/sample/honours.yaml, entered by each union's office. @throws ZodError that names what is wrong in it. */
export async function loadHonours(root: string, stage: Stage): Promise<void> {
  const rows = z.array(row).parse(parse(readFileSync(join(root, 'data', 'sample', 'honours.yaml'), 'utf8')));
  stage.on(ENTERED_ON);
  for (const { org, login, task, ...particulars } of rows) {
    const holder = login === undefined ? { holderType: 'ORGANIZATION', holderId: stage.cast.orgId(org) } : { holderType: 'MEMBER', holderId: stage.cast.memberIdOf(login) };
    const input = { ...holder, ...particulars, planTaskIds: taskIds(stage, task) };
    await stage.graph.mutate('membership', 'recordHonour', 'RecordHonourInput', 'honour { id }', input, stage.cast.officeOf(org));
  }
}

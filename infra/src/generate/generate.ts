import type { RunningService } from '@uniongraph/subgraph';
import { employ, federation, people, type Generated, type GeneratedOrganization } from './federation.js';

const BATCH = 5_000;

export interface Generation {
  members: number;
  seed: number;
  say(text: string): void;
}

/**
 * Writes a federation into membership's own database, in the shape in which membership keeps it: no events and no audit, since nobody acted.
 * Indexes are made after the records, which is several times faster.
 * @returns the organisations, parents first. @throws Error when the database holds organisations already.
 */
export async function generate({ store: { connection, cipher } }: Pick<RunningService, 'store'>, { members, seed, say }: Generation): Promise<GeneratedOrganization[]> {
  const models = ['UnionOrganization', 'Member', 'MembershipSpell'].map((name) => connection.model(name));
  const [organizationsOf, membersOf, spellsOf] = models.map(({ collection }) => collection) as [Collection, Collection, Collection];
  if (await organizationsOf.findOne({})) throw new Error('数据库中已有组织，不能生成：请换一个空库 | The database holds organisations already: name an empty one');
  const organizations = federation(members);
  for (const model of models) await model.collection.dropIndexes();
  const activeAt = new Map<string, number>();
  let batch: { members: Generated[]; spells: Generated[] } = { members: [], spells: [] };
  let written = 0;
  const flush = async (): Promise<void> => {
    await Promise.all([membersOf.insertMany(batch.members as never[], { ordered: false }), spellsOf.insertMany(batch.spells as never[], { ordered: false })]);
    const tenths = (count: number): number => Math.floor((count * 10) / members);
    if (tenths(written + batch.members.length) > tenths(written)) say(`会员 | members: ${written + batch.members.length} / ${members}`);
    written += batch.members.length;
    batch = { members: [], spells: [] };
  };
  for (const { member, spells } of people(members, organizations, cipher, seed)) {
    batch.members.push(member);
    batch.spells.push(...spells);
    if (member['status'] === 'ACTIVE') activeAt.set(String(member['orgId']), (activeAt.get(String(member['orgId'])) ?? 0) + 1);
    if (batch.members.length === BATCH) await flush();
  }
  if (batch.members.length > 0) await flush();
  employ(organizations, activeAt);
  await organizationsOf.insertMany(organizations as never[]);
  for (const model of models) {
    say(`正在建索引 | indexes of ${model.collection.collectionName} ...`);
    await model.createIndexes();
  }
  return organizations;
}

type Collection = ReturnType<RunningService['store']['connection']['collection']>;

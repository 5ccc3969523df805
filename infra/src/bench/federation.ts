import { CALLER_HEADER, systemCaller, type Caller, type CallerSeal } from '@uniongraph/access';
import { membership } from '@uniongraph/membership';
import type { RunningService } from '@uniongraph/subgraph';
import { slowLists } from '@uniongraph/testing';
import type { GeneratedOrganization } from '../generate/federation.js';

const MONTHS = Array.from(
  { length: 12 },
  (_, i) => `m${i}: memberCount(on: "2024-${String(i + 1).padStart(2, '0')}-28") e${i}: employeeCountTotal(on: "2024-${String(i + 1).padStart(2, '0')}-28")`,
);

interface Question {
  query: string;
  /** Of the city. */
  variables: (of: Federation) => Record<string, unknown>;
  caller: (of: Federation) => Caller;
}

const page = (filter: string, more = ''): string => `{ members(first: 20, filter: { ${filter} }${more}) { nodes { id name status department joinedOn } } }`;
const office = (orgId: string): Caller => ({ kind: 'PERSON', subject: 'bench', memberId: null, grants: [{ role: 'UNION_OFFICE', orgId }] });
const inCity = (of: Federation): Caller => office(of.city._id);
const anywhere = (of: Federation): Caller => office(of.root._id);
const none = (): Record<string, unknown> => ({});

/** Where a question is asked of one place, the place differs from run to run. */
export const READS: Readonly<Record<string, Question>> = {
  'member search by name, in a city': { query: page('name: { startsWith: "王秀" }', ', orderBy: [{ field: NAME }]'), variables: none, caller: inCity },
  'member search by name, in the whole federation': { query: page('name: { startsWith: "王秀" }', ', orderBy: [{ field: NAME }]'), variables: none, caller: anywhere },
  'members of a branch by status': {
    query: `query ($branch: ID!) ${page('orgId: { eq: $branch }, status: { eq: ACTIVE }')}`,
    variables: (of) => ({ branch: of.aBranch()._id }),
    caller: inCity,
  },
  'retired members, newest first, in the whole federation': { query: page('status: { eq: RETIRED }'), variables: none, caller: anywhere },
  'organizationTree of a town': { query: 'query ($id: ID!) { organizationTree(rootId: $id) { id code name kind } }', variables: (of) => ({ id: of.aTown()._id }), caller: inCity },
  'membership rate of a city by month, a year': {
    query: `query ($id: ID!) { organization(id: $id) { ${MONTHS.join(' ')} } }`,
    variables: (of) => ({ id: of.city._id }),
    caller: inCity,
  },
};

/** A generated federation, and what is measured of it. */
export class Federation {
  readonly root: GeneratedOrganization;
  readonly city: GeneratedOrganization;
  private readonly prefecture: GeneratedOrganization;
  private readonly branches: GeneratedOrganization[];
  private readonly towns: GeneratedOrganization[];
  private turn = 0;
  private round: string | null = null;
  private homes: string[];

  constructor(
    private readonly service: RunningService,
    private readonly seal: CallerSeal,
    organizations: readonly GeneratedOrganization[],
  ) {
    const at = (depth: number): GeneratedOrganization[] => organizations.filter(({ orgScope }) => orgScope.length === depth + 1);
    [this.root, this.prefecture, this.city] = [organizations[0]!, at(1)[0]!, at(2)[0]!];
    const inCity = organizations.filter(({ orgScope }) => orgScope.includes(this.city._id));
    this.branches = inCity.filter(({ kind }) => kind === 'BRANCH');
    this.towns = inCity.filter(({ kind }) => kind === 'TOWNSHIP_FEDERATION');
    // The prefecture goes to and fro between the federation and another child of it.
    this.homes = [at(1)[1]!._id, this.root._id];
  }

  aBranch(): GeneratedOrganization {
    return this.branches[(this.turn += 1) % this.branches.length]!;
  }

  aTown(): GeneratedOrganization {
    return this.towns[(this.turn += 1) % this.towns.length]!;
  }

  /** @returns milliseconds. */
  async read(name: string): Promise<number> {
    const { query, variables, caller } = READS[name]!;
    return timed(() => this.ask(caller(this), query, variables(this)));
  }

  /** @returns milliseconds from the job's start to its end; the next one begins when the records are restamped. */
  async move(): Promise<number> {
    const { service, prefecture } = this;
    const [target, from] = this.homes as [string, string];
    this.homes = [from, target];
    const record = (await service.store.connection.model('UnionOrganization').findById(prefecture._id).lean()) as unknown as { version: number };
    const start = 'mutation ($input: MoveOrganizationInput!) { startOrganizationMove(input: $input) { job { id } userErrors { code message } } }';
    const { startOrganizationMove } = await this.ask<{ startOrganizationMove: { job: { id: string } | null; userErrors: object[] } }>(systemCaller('bench'), start, {
      input: { id: prefecture._id, version: record.version, parentId: target },
    });
    if (!startOrganizationMove.job) throw new Error(JSON.stringify(startOrganizationMove.userErrors));
    await service.jobs.idle();
    const job = (await service.jobs.model.findById(startOrganizationMove.job.id).lean())!;
    if (job.state !== 'DONE') throw new Error(JSON.stringify(job.failures));
    return job.endedAt!.getTime() - job.startedAt!.getTime();
  }

  /** @returns milliseconds until every record of the tree carries the new path, from the end of a move on. */
  async restamp(): Promise<number> {
    await this.settled();
    await this.move();
    return timed(() => this.settled());
  }

  /** @returns milliseconds. */
  async redraw(): Promise<number> {
    const branch = this.branches[0]!;
    const active = await this.service.store.connection.model('Member').find({ orgScope: branch._id, status: 'ACTIVE' }, { _id: 1 }).lean();
    const groups = Array.from({ length: 7 }, (_, n) => ({ name: `第${n + 1}小组`, memberIds: active.filter((_member, i) => i % 7 === n).map(({ _id }) => String(_id)) }));
    const query = 'mutation ($input: RedrawUnionGroupsInput!) { redrawUnionGroups(input: $input) { groupingRound { id } userErrors { code message } } }';
    const input = { orgId: branch._id, replacesRoundId: this.round, targetCount: 7, dueOn: '2030-01-01', groups };
    return timed(async () => {
      const { redrawUnionGroups } = await this.ask<{ redrawUnionGroups: { groupingRound: { id: string } | null; userErrors: object[] } }>(office(branch._id), query, { input });
      if (!redrawUnionGroups.groupingRound) throw new Error(JSON.stringify(redrawUnionGroups.userErrors[0]));
      this.round = redrawUnionGroups.groupingRound.id;
    });
  }

  /** Changes members of the city, evenly spread over time. @returns how to stop, and how many a second it came to. */
  beginWriting(perSecond: number): () => Promise<number> {
    let isStopped = false;
    let written = 0;
    const startedAt = performance.now();
    const open = new Set<Promise<void>>();
    const timer = setInterval(() => {
      if (isStopped || open.size > perSecond) return;
      const one: Promise<void> = this.write().then(
        () => {
          written += 1;
          open.delete(one);
        },
        () => void open.delete(one),
      );
      open.add(one);
    }, 1_000 / perSecond);
    return async () => {
      isStopped = true;
      clearInterval(timer);
      await Promise.all(open);
      return (written * 1_000) / (performance.now() - startedAt);
    };
  }

  slowPlans(): Promise<string[]> {
    return slowLists(this.service, membership);
  }

  private async settled(): Promise<void> {
    await this.service.directory.caughtUp();
    await this.service.directory.restamped();
  }

  /** A member's department changes: record, event and audit entry. The branch of the redraw is left alone. */
  private async write(): Promise<void> {
    const branch = this.branches[1 + ((this.turn += 1) % (this.branches.length - 1))]!;
    const members = await this.service.store.connection.model('Member').find({ orgScope: branch._id, status: 'ACTIVE' }, { version: 1 }).limit(20).lean();
    const { _id, version } = members[this.turn % members.length] as unknown as { _id: string; version: number };
    const query = 'mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { member { id } userErrors { code } } }';
    const { changeMember } = await this.ask<{ changeMember: { userErrors: object[] } }>(systemCaller('bench'), query, {
      input: { id: _id, version, department: `科${this.turn % 9}` },
    });
    if (changeMember.userErrors.length > 0) throw new Error('refused');
  }

  private async ask<T>(caller: Caller, query: string, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.service.subgraph.execute({ query, variables, headers: { [CALLER_HEADER]: this.seal.seal(caller) } });
    if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; '));
    return data as T;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

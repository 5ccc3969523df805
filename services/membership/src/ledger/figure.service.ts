import { Inject, Injectable } from '@nestjs/common';
import { Scope, type Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { positionOf } from '@uniongraph/events';
import type { Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { SpellRecord } from '../member/spell.model.js';
import { SpellRepository } from '../member/spell.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { Subgraph, UnionFigureKind } from '../schema-types.js';
import { FIGURES, SERVICE_NAMES, sumOf, type FigureView } from './figure.rules.js';
import type { LedgerEntryRecord } from './ledger-entry.model.js';
import { LedgerEntryRepository, type EntryQuery } from './ledger-entry.repository.js';
import { followerOf } from './ledger-projection.js';

const TREE = Scope.system('the tree is published');
const PAGE_MAX = 100;
/** A month's signed figures name every source; the branches of a union have far fewer. */
const LINEAGE_MAX = 50_000;

export interface FigureSourceView {
  id: string;
  entryId: string | null;
  occurredOn: string;
  value: number;
}

export interface YearlyReportView {
  orgId: string;
  year: number;
  asOf: string;
  figures: FigureView[];
}

type Span = Pick<FigureView, 'from' | 'to'>;

/** Figures are queries over the ledgers and the memberships; each knows the records behind it and as of when it is complete. */
@Injectable()
export class UnionFigures {
  constructor(
    private readonly entries: LedgerEntryRepository,
    private readonly spells: SpellRepository,
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns per organisation the figures, in the order of `kinds`, over its subtree: three reads, however many organisations. */
  async of(orgIds: readonly string[], { from, to }: Span, kinds: readonly UnionFigureKind[]): Promise<FigureView[][]> {
    const upTo = this.upTo(to);
    const asked = new Date();
    const [sums, members, positions] = await Promise.all([this.entries.sums(orgIds, from, to), this.spells.activeOn(orgIds, upTo), this.positions()]);
    return orgIds.map((orgId, at) =>
      kinds.map((figure) => {
        const completeAt = figure === 'MEMBERS' ? asked : positions[FIGURES[figure].service];
        const value = figure === 'MEMBERS' ? (members[at] ?? 0) : sumOf(figure, orgId, sums);
        const reason = completeAt ? null : `尚未收到${SERVICE_NAMES[FIGURES[figure].service]} 子图的记录 | its records have not arrived yet`;
        return { figure, orgId, from, to, value: completeAt ? value : null, completeAt, reason };
      }),
    );
  }

  /** @returns null for an organisation whose ledgers the caller may not read. */
  async yearlyReport(caller: Caller, orgId: string, year: number): Promise<YearlyReportView | null> {
    const organization = await this.organizations.byId(TREE, orgId);
    if (!organization || !Scope.covers(caller, 'ledger.read', organization.orgScope)) return null;
    const span = { from: `${year}-01-01`, to: `${year}-12-31` };
    const [figures = []] = await this.of([orgId], span, Object.keys(FIGURES) as UnionFigureKind[]);
    return { orgId, year, asOf: this.upTo(span.to), figures };
  }

  /** @throws GraphQLError BAD_USER_INPUT for a page that is none. */
  async sources(view: FigureView, first: number, after: string | null) {
    if (first < 1 || first > PAGE_MAX) throw badUserInput(`first 须为 1-${PAGE_MAX} | first must be 1-${PAGE_MAX}`);
    const { nodes, totalCount } = view.figure === 'MEMBERS' ? await this.membersBehind(view, first + 1, after) : await this.entriesBehind(view, first + 1, after);
    const page = nodes.slice(0, first);
    return { totalCount, nodes: page, pageInfo: { hasNextPage: nodes.length > first, endCursor: page.at(-1)?.id.split('@')[0] ?? null } };
  }

  /** @returns per organisation and figure the id and version of every source: another set, another lineage. Two reads. */
  async lineages(orgIds: readonly string[], { from, to }: Span, kinds: readonly UnionFigureKind[]): Promise<{ figure: UnionFigureKind; sources: string[] }[][]> {
    const [entries, spells] = await Promise.all([
      this.entries.inSubtrees(orgIds, from, to, LINEAGE_MAX),
      kinds.includes('MEMBERS') ? this.spells.activeAt(orgIds, this.upTo(to), LINEAGE_MAX) : [],
    ]);
    return orgIds.map((orgId) => {
      const [own, members] = [entries, spells].map((records) => records.filter(({ orgScope }) => orgScope.includes(orgId))) as [LedgerEntryRecord[], SpellRecord[]];
      return kinds.map((figure) => ({ figure, sources: figure === 'MEMBERS' ? members.map(({ _id }) => _id) : own.filter((entry) => isBehind(entry, figure)).map(sourceId) }));
    });
  }

  private async entriesBehind(view: FigureView, limit: number, after: string | null) {
    const query = queryOf(view);
    const cursor = after ? await this.entries.byId(TREE, after) : null;
    const [found, totalCount] = await Promise.all([this.entries.behind(query, limit, cursor), this.entries.countBehind(query)]);
    const { value } = FIGURES[view.figure];
    return { totalCount, nodes: found.map((entry) => ({ id: sourceId(entry), entryId: entry._id, occurredOn: entry.occurredOn, value: entry[value] ?? 0 })) };
  }

  private async membersBehind({ orgId, to }: FigureView, limit: number, after: string | null) {
    const on = this.upTo(to);
    const [found, [totalCount = 0]] = await Promise.all([this.spells.activeAt([orgId], on, limit, after), this.spells.activeOn([orgId], on)]);
    return { totalCount, nodes: found.map(({ _id, from }) => ({ id: _id, entryId: null, occurredOn: from, value: 1 })) };
  }

  /** What stands at a day is not told of a day to come. */
  private upTo(to: string): string {
    const now = today(this.store.now());
    return to < now ? to : now;
  }

  private async positions(): Promise<Record<Subgraph, Date | null>> {
    const services = Object.keys(SERVICE_NAMES) as Subgraph[];
    const found = await positionOf(this.store.connection, services.map(followerOf));
    return Object.fromEntries(services.map((service, at) => [service, found[at] ?? null])) as Record<Subgraph, Date | null>;
  }
}

function queryOf({ figure, orgId, from, to }: FigureView): EntryQuery {
  const { ledger, aspect } = FIGURES[figure];
  return { orgId, ledger: ledger!, aspect, from, to };
}

function isBehind(entry: LedgerEntryRecord, figure: UnionFigureKind): boolean {
  const { ledger, aspect } = FIGURES[figure];
  return entry.ledger === ledger && (aspect === null || entry.aspect === aspect);
}

function sourceId({ _id, revision }: LedgerEntryRecord): string {
  return `${_id}@${revision}`;
}

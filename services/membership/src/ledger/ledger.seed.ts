import type { Caller } from '@uniongraph/access';
import { newId } from '@uniongraph/mongo';
import { holding, tellAs, type TestService } from '@uniongraph/testing';
import { registerOf, type Register } from '../member/member.seed.js';
import { treeOf } from '../organization/organization.seed.js';
import type { Subgraph, UnionFigureKind } from '../schema-types.js';

export const REGISTER_ENTRY =
  'mutation ($input: RegisterLedgerEntryInput!) { registerLedgerEntry(input: $input) { entry { id version ledger source count people summary isCancelled } userErrors { code field } } }';
const LEDGER = `query ($branch: ID!) { branchLedger(filter: { branchId: { eq: $branch } }, orderBy: [{ field: OCCURRED_ON, direction: ASC }]) { nodes {
  id version ledger occurredOn summary source count people personTimes amountFen isCancelled recordRef { service recordType recordId } earlier { revision count people occurredOn amountFen } } } }`;
const REPORT =
  'query ($id: ID!, $year: Int!) { yearlyReport(orgId: $id, year: $year) { asOf figures { figure value completeAt reason sources { totalCount nodes { id value entry { id } } } } } }';

export interface Entry {
  id: string;
  version: number;
  ledger: string;
  occurredOn: string;
  summary: string;
  source: string;
  count: number;
  people: number | null;
  personTimes: number | null;
  amountFen: number | null;
  isCancelled: boolean;
  recordRef: { service: string; recordType: string; recordId: string } | null;
  earlier: { revision: number; count: number; people: number | null; occurredOn: string; amountFen: number | null }[];
}
interface Figure {
  figure: UnionFigureKind;
  value: number | null;
  completeAt: string | null;
  reason: string | null;
  sources: { totalCount: number; nodes: { id: string; value: number; entry: { id: string } | null }[] };
}
export interface EntryAnswer {
  entry: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
}
export interface LedgerUnion {
  union: string;
  branch: string;
  office: Caller;
  chair: Caller;
}

/** What the other services would have told, and what the ledgers say of it. */
export interface Ledgers {
  register: Register;
  aUnion(): Promise<LedgerUnion>;
  /** As culture tells of an activity that was held. @returns its id. */
  activity(orgId: string, over?: Record<string, unknown>): Promise<string>;
  visit(orgId: string, over?: Record<string, unknown>): Promise<string>;
  suggestion(orgId: string, over?: Record<string, unknown>): Promise<string>;
  voucher(orgId: string, over?: Record<string, unknown>): Promise<string>;
  byHand(caller: Caller, branchId: string, over?: Record<string, unknown>): Promise<EntryAnswer>;
  entries(caller: Caller, branch: string): Promise<Entry[]>;
  figures(caller: Caller, orgId: string, year?: number): Promise<Record<string, Figure>>;
  /** Resolves once every service has been heard of, also one that has said nothing. */
  heard(): Promise<void>;
  /** As if `service` (`culture`, `finance` ...) had never been heard of. Nothing is followed any more: for the last test of a file. */
  unheard(service: string): Promise<void>;
}

export function ledgersOf(service: TestService): Ledgers {
  const tree = treeOf(service);
  const tell = async (from: Subgraph, type: string, idField: string, orgId: string, facts: Record<string, unknown>): Promise<string> => {
    const recordId = (facts[idField] as string | undefined) ?? newId('rec');
    await tellAs(service, from.toLowerCase(), { type, orgId, recordId, payload: { orgId, on: '2025-05-10', version: 1, ...facts, [idField]: recordId } });
    return recordId;
  };
  return {
    register: registerOf(service),
    aUnion: async () => {
      const { id: union } = await tree.registered(null);
      const { id: branch } = await tree.registered(union, { kind: 'BRANCH' });
      return { union, branch, office: holding('UNION_OFFICE', union), chair: holding('BRANCH_CHAIR', branch) };
    },
    activity: (orgId, over = {}) => tell('CULTURE', 'ActivityHeld', 'activityId', orgId, { people: 20, personTimes: 24, ...over }),
    visit: (orgId, over = {}) => tell('WELFARE', 'VisitMade', 'visitTaskId', orgId, over),
    suggestion: (orgId, over = {}) => tell('DEMOCRACY', 'SuggestionSubmitted', 'suggestionId', orgId, over),
    voucher: (orgId, over = {}) => tell('FINANCE', 'VoucherPosted', 'voucherId', orgId, { expenseFen: 50_000, ...over }),
    byHand: async (caller, branchId, over = {}) => {
      const input = { branchId, ledger: 'TRAINING', occurredOn: '2025-05-12', summary: '班组长培训', ...over };
      return (await service.data<{ registerLedgerEntry: EntryAnswer }>(caller, REGISTER_ENTRY, { input })).registerLedgerEntry;
    },
    entries: async (caller, branch) => (await service.data<{ branchLedger: { nodes: Entry[] } }>(caller, LEDGER, { branch })).branchLedger.nodes,
    figures: async (caller, id, year = 2025) => {
      const { yearlyReport } = await service.data<{ yearlyReport: { figures: Figure[] } }>(caller, REPORT, { id, year });
      return Object.fromEntries(yearlyReport.figures.map((figure) => [figure.figure, figure]));
    },
    heard: async () => {
      const checkpoints = service.store.connection.collection<{ _id: string; completeAt: Date | null }>('followerCheckpoints');
      for (const deadline = Date.now() + 20_000; Date.now() < deadline; await new Promise((resolve) => setTimeout(resolve, 50))) {
        if ((await checkpoints.countDocuments({ _id: /^ledger\./, completeAt: { $type: 'date' } })) === 5) return;
      }
      throw new Error('not every service has been heard of');
    },
    unheard: async (name) => {
      await service.followings.close();
      await service.store.connection.collection<{ _id: string }>('followerCheckpoints').updateOne({ _id: `ledger.${name}` }, { $set: { completeAt: null } });
    },
  };
}

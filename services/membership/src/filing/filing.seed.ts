import type { Caller } from '@uniongraph/access';
import { holding, type TestService } from '@uniongraph/testing';
import { treeOf } from '../organization/organization.seed.js';

const FILING = `id version kind state subject text sentOn receivedOn returnedOn returnReason planTaskIds reply { text repliedOn attachments { name } }
  attachments { name location sha256 } about { recordType recordId } fromOrganization { id } toOrganization { id } supersedes { id } supersededBy { id }`;
type FilingAct = 'submitFiling' | 'acknowledgeFiling' | 'replyFiling' | 'returnFiling';

export interface FilingView {
  id: string;
  version: number;
  state: string;
}
interface Answer {
  filing: FilingView | null;
  userErrors: { code: string; field: string[] }[];
}

/** An office below a district federation and a water-bureau union, with their people. */
export interface TwoSuperiors {
  office: string;
  district: string;
  water: string;
  sender: Caller;
  districtOfficer: Caller;
  waterOffice: Caller;
}

/** What the specs of filings begin with, made through GraphQL. */
export interface Filings {
  attempt(caller: Caller, act: FilingAct, input: Record<string, unknown>): Promise<Answer>;
  /** @throws Error when refused. */
  must(caller: Caller, act: FilingAct, input: Record<string, unknown>): Promise<FilingView>;
  /** @returns `CODE path` of each refusal. */
  refusals(caller: Caller, act: FilingAct, input: Record<string, unknown>): Promise<string[]>;
  twoSuperiors(): Promise<TwoSuperiors>;
  /** A request of the office's to its primary parent. */
  sent(from: TwoSuperiors, over?: Record<string, unknown>): Promise<FilingView>;
  seen(caller: Caller, id: string): Promise<FilingView | null>;
}

export function aFiling(fromOrgId: string, over: Record<string, unknown> = {}): Record<string, unknown> {
  return { fromOrgId, kind: 'REQUEST_INSTRUCTION', subject: '关于工会改选办法的请示', text: '请予批示。', ...over };
}

export function filingsOf(service: TestService): Filings {
  const tree = treeOf(service);
  const attempt: Filings['attempt'] = async (caller, act, input) => {
    const type = `${act[0]!.toUpperCase()}${act.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${act}(input: $input) { filing { ${FILING} } userErrors { code field } } }`;
    return (await service.data<Record<string, Answer>>(caller, query, { input }))[act]!;
  };
  const must: Filings['must'] = async (caller, act, input) => {
    const { filing, userErrors } = await attempt(caller, act, input);
    if (!filing || userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
    return filing;
  };
  return {
    attempt,
    must,
    refusals: async (caller, act, input) => (await attempt(caller, act, input)).userErrors.map(({ code, field }) => [code, ...field].join(' ')),
    twoSuperiors: async () => {
      const district = await tree.registered(null, { kind: 'FEDERATION' });
      const water = await tree.registered(null, { kind: 'INDUSTRY_UNION' });
      const office = await tree.registered(district.id);
      await tree.act('addSupervisor', { id: office.id, version: 1, relation: 'INDUSTRY_UNION', superiorId: water.id });
      return {
        office: office.id,
        district: district.id,
        water: water.id,
        sender: holding('UNION_OFFICE', office.id, { subject: `office-${office.id}` }),
        districtOfficer: holding('FEDERATION_OFFICER', district.id),
        waterOffice: holding('UNION_OFFICE', water.id),
      };
    },
    sent: (from, over) => must(from.sender, 'submitFiling', aFiling(from.office, over)),
    seen: async (caller, id) => (await service.data<{ filing: FilingView | null }>(caller, `query ($id: ID!) { filing(id: $id) { ${FILING} } }`, { id })).filing,
  };
}

import type { Caller } from '@uniongraph/access';
import { factsFor, holding, memberOf, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { welfare } from './subgraph.js';

const VISIT =
  'visitTask { id version trigger occurredOn raisedOn dueOn state visitedOn giftFen giftCheck { outcome clause } reasonNotVisited overdueNotifiedOn planTaskIds member { id } visitors { id } organization { id } }';
const STAY = 'hospitalStay { id version from to hospital diagnosis member { id } handler { id } planTaskIds visit { id trigger state dueOn } }';
const RULE = 'mustVisitRule { organization { id } triggers workingDays giftRegion version }';

const INPUTS = {
  configureMustVisits: ['ConfigureMustVisitsInput', RULE],
  raiseVisit: ['RaiseVisitInput', VISIT],
  recordVisit: ['RecordVisitInput', VISIT],
  explainVisit: ['ExplainVisitInput', VISIT],
  notifyOverdueVisits: ['NotifyOverdueVisitsInput', 'notified { id overdueNotifiedOn }'],
  reportHospitalStay: ['ReportHospitalStayInput', STAY],
  endHospitalStay: ['EndHospitalStayInput', STAY],
  assignHospitalStay: ['AssignHospitalStayInput', STAY],
  revealDiagnosis: ['RevealDiagnosisInput', 'diagnosis'],
} as const;

export type Act = keyof typeof INPUTS;

export interface Visit {
  id: string;
  version: number;
  dueOn: string | null;
  state: string | null;
}
export interface Stay {
  id: string;
  version: number;
  hospital: string | null;
  diagnosis: string | null;
  visit: Visit | null;
}
export interface Refused {
  userErrors: { code: string; field: string[]; clause: string | null }[];
}
export type Answer = Refused & { visitTask?: Visit | null; hospitalStay?: Stay | null; notified?: Visit[] | null; mustVisitRule?: unknown; diagnosis?: string | null };

export interface Union {
  org: string;
  member: string;
  visitor: string;
  office: Caller;
  committee: Caller;
}

export interface WelfareKit {
  service: TestService;
  facts: Facts;
  document(act: Act): string;
  act(caller: Caller, act: Act, input: Record<string, unknown>): Promise<Answer>;
  aUnion(over?: { parentId?: string }): Promise<Union>;
  /** @throws Error when it was refused. */
  raised(union: Union, over?: Record<string, unknown>): Promise<Visit>;
  visited(union: Union, visit: Visit, over?: Record<string, unknown>): Promise<Answer>;
  reported(union: Union, over?: Record<string, unknown>): Promise<Stay>;
}

/** The welfare service with unions, members and what can happen to them. Its clock stands at Tuesday, 20 May 2025, 10:00 in Shanghai. */
export async function startWelfare(): Promise<WelfareKit> {
  const service = await startTestService(welfare);
  service.at('2025-05-20T10:00:00+08:00');
  const facts = factsFor(service);
  const document = (name: Act): string => `mutation ($input: ${INPUTS[name][0]}!) { ${name}(input: $input) { ${INPUTS[name][1]} userErrors { code field clause } } }`;
  const act = async (caller: Caller, name: Act, input: Record<string, unknown>): Promise<Answer> =>
    (await service.data<Record<string, Answer>>(caller, document(name), { input }))[name]!;
  return {
    service,
    facts,
    document,
    act,
    aUnion: async (over = {}) => {
      const org = await facts.organization(over);
      return { org, member: await facts.member(org), visitor: await facts.member(org), office: holding('UNION_OFFICE', org), committee: holding('COMMITTEE_MEMBER', org) };
    },
    raised: async ({ office, member }, over = {}) => done(await act(office, 'raiseVisit', { memberId: member, trigger: 'BEREAVEMENT', ...over }), 'visitTask'),
    visited: ({ committee, visitor }, { id, version }, over = {}) => act(committee, 'recordVisit', { id, version, visitorIds: [visitor], ...over }),
    reported: async ({ org, member }, over = {}) =>
      done(await act(memberOf(org, member), 'reportHospitalStay', { hospital: '江都人民医院', from: '2025-05-20', ...over }), 'hospitalStay'),
  };
}

function done<Key extends 'visitTask' | 'hospitalStay'>(answer: Answer, key: Key): NonNullable<Answer[Key]> {
  const changed = answer[key];
  if (!changed) throw new Error(JSON.stringify(answer.userErrors));
  return changed;
}

export function refusal({ userErrors }: Refused): string | undefined {
  return userErrors[0]?.code;
}

import type { Caller } from '@uniongraph/access';
import { factsFor, holding, memberOf, startTestService, type Facts, type TestService } from '@uniongraph/testing';
import { culture } from './subgraph.js';

const ACTIVITY =
  'activity { id version title kind state tags coHostPartners from to capacity walkInsAllowed budgetFen targetCount resultText cancelReason registered waiting attended personTimes planTaskIds hosts { id } organization { id } }';
const REGISTRATION = 'registration { id version state role place waitingPosition signedUpOn member { id } activity { id } }';

const INPUTS = {
  planActivity: ['PlanActivityInput', ACTIVITY],
  openRegistration: ['OpenRegistrationInput', ACTIVITY],
  holdActivity: ['HoldActivityInput', ACTIVITY],
  cancelActivity: ['CancelActivityInput', ACTIVITY],
  summariseActivity: ['SummariseActivityInput', ACTIVITY],
  signUpForActivity: ['SignUpForActivityInput', REGISTRATION],
  withdrawSignUp: ['WithdrawSignUpInput', REGISTRATION],
  checkIn: ['CheckInInput', 'attendance { id on isWalkIn member { id } activity { id } }'],
} as const;

export type Act = keyof typeof INPUTS;

export interface Activity {
  id: string;
  version: number;
  state: string;
  registered: number;
  waiting: number;
  attended: number;
  personTimes: number;
}
export interface Registration {
  id: string;
  version: number;
  state: string;
  place: number;
  waitingPosition: number | null;
}
export interface Answer {
  activity?: Activity | null;
  registration?: Registration | null;
  attendance?: { id: string; on: string; isWalkIn: boolean } | null;
  userErrors: { code: string; field: string[] }[];
}
export interface Union {
  org: string;
  office: Caller;
}

export interface CultureKit {
  service: TestService;
  facts: Facts;
  document(act: Act): string;
  act(caller: Caller, act: Act, input: Record<string, unknown>): Promise<Answer>;
  aUnion(over?: { parentId?: string }): Promise<Union>;
  members(org: string, count: number): Promise<string[]>;
  /** @throws Error when it was refused. */
  planned(union: Union, over?: Record<string, unknown>): Promise<Activity>;
  opened(union: Union, over?: Record<string, unknown>): Promise<Activity>;
  signUp(org: string, memberId: string, activity: { id: string }, over?: Record<string, unknown>): Promise<Answer>;
  checkIn(union: Union, activity: { id: string }, memberId: string, over?: Record<string, unknown>): Promise<Answer>;
}

/** The culture service with unions, members and activities. Its clock stands at 20 May 2025, 10:00 in Shanghai; an activity is on that day, 9 to 17. */
export async function startCulture(): Promise<CultureKit> {
  const service = await startTestService(culture);
  service.at('2025-05-20T10:00:00+08:00');
  const facts = factsFor(service);
  const document = (name: Act): string => `mutation ($input: ${INPUTS[name][0]}!) { ${name}(input: $input) { ${INPUTS[name][1]} userErrors { code field } } }`;
  const act = async (caller: Caller, name: Act, input: Record<string, unknown>): Promise<Answer> =>
    (await service.data<Record<string, Answer>>(caller, document(name), { input }))[name]!;
  const planned = async ({ org, office }: Union, over: Record<string, unknown> = {}): Promise<Activity> => {
    const day = { from: '2025-05-20T01:00:00Z', to: '2025-05-20T09:00:00Z' };
    return activityIn(await act(office, 'planActivity', { orgId: org, title: '职工趣味运动会', kind: 'SPORTS', ...day, ...over }));
  };
  return {
    service,
    facts,
    document,
    act,
    planned,
    aUnion: async (over = {}) => {
      const org = await facts.organization(over);
      return { org, office: holding('UNION_OFFICE', org) };
    },
    members: (org, count) => Promise.all(Array.from({ length: count }, () => facts.member(org))),
    opened: async (union, over) => {
      const { id } = await planned(union, over);
      return activityIn(await act(union.office, 'openRegistration', { id, version: 1 }));
    },
    signUp: (org, memberId, { id }, over = {}) => act(memberOf(org, memberId), 'signUpForActivity', { activityId: id, ...over }),
    checkIn: ({ office }, { id }, memberId, over = {}) => act(office, 'checkIn', { activityId: id, memberId, ...over }),
  };
}

function activityIn({ activity, userErrors }: Answer): Activity {
  if (!activity) throw new Error(JSON.stringify(userErrors));
  return activity;
}

export function refusal({ userErrors }: Answer): string | undefined {
  return userErrors[0]?.code;
}

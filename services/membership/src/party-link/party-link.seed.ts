import type { Caller } from '@uniongraph/access';
import type { TestService } from '@uniongraph/testing';

const LINK = 'partyLink { id version partyOrgName level from to }';
const REPORT = 'partyReport { id version partyOrgName on subject plan { id } reply { text on } planTaskIds }';
const REQUEST = 'supportRequest { id version addressee on state replyBy reply { text on } }';
const ACTS = {
  setPartyLink: LINK,
  reportToParty: REPORT,
  requestSupport: REQUEST,
  recordReply: `${REPORT} ${REQUEST}`,
};

export interface PartyAnswer {
  partyLink?: { id: string; version: number } | null;
  partyReport?: { id: string; version: number } | null;
  supportRequest?: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
}

/** Acts on links, reports and requests, through GraphQL, with harmless defaults. */
export class PartyUnderTest {
  constructor(private readonly service: TestService) {}

  async act(caller: Caller, name: keyof typeof ACTS, input: Record<string, unknown>): Promise<PartyAnswer> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ACTS[name]} userErrors { code field } } }`;
    return (await this.service.data<Record<string, PartyAnswer>>(caller, query, { input }))[name]!;
  }

  async refusals(caller: Caller, name: keyof typeof ACTS, input: Record<string, unknown>): Promise<string[]> {
    return (await this.act(caller, name, input)).userErrors.map(({ code, field }) => [code, ...field].join(' '));
  }

  link(caller: Caller, orgId: string, over: Record<string, unknown> = {}): Promise<PartyAnswer> {
    return this.act(caller, 'setPartyLink', { orgId, partyOrgName: '中共测试支部', level: 'BRANCH', from: '2025-01-01', ...over });
  }

  report(caller: Caller, orgId: string, over: Record<string, unknown> = {}): Promise<PartyAnswer> {
    return this.act(caller, 'reportToParty', { orgId, subject: '关于年度工会工作计划的报告', text: '现将计划报告如下。', ...over });
  }

  request(caller: Caller, orgId: string, over: Record<string, unknown> = {}): Promise<PartyAnswer> {
    return this.act(caller, 'requestSupport', { orgId, addressee: 'PARTY', subject: '关于活动场地的请求', text: '请予支持。', ...over });
  }
}

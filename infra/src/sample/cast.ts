import type { Caller, Grant } from '@uniongraph/access';
import type { PersonRow } from '@uniongraph/plan-file';
import type { Loaded } from './master-data.js';

/** The people who act in the sample: those who sign in, by login, and any other member by place in the organisation's list. */
export class Cast {
  constructor(
    private readonly people: readonly PersonRow[],
    private readonly loaded: Loaded,
  ) {}

  orgId(code: string): string {
    return known(this.loaded.organizations.get(code), code);
  }

  memberId(org: string, place: number): string {
    return known(this.loaded.members.get(org)?.[place], `${org} ${place}`);
  }

  /** In the order of the organisation's list. */
  memberIds(org: string): readonly string[] {
    return known(this.loaded.members.get(org), org);
  }

  memberIdOf(login: string): string {
    return known(this.loaded.memberByLogin.get(login), login);
  }

  person(login: string): Caller {
    const { roles } = known(
      this.people.find((person) => person.login === login),
      login,
    );
    const grants: Grant[] = roles.map(({ role, org }) => ({ role, orgId: this.orgId(org) }));
    return { kind: 'PERSON', subject: login, memberId: this.loaded.memberByLogin.get(login) ?? null, grants };
  }

  member(org: string, place: number): Caller {
    const memberId = this.memberId(org, place);
    return { kind: 'PERSON', subject: `sample.${memberId}`, memberId, grants: [{ role: 'MEMBER', orgId: this.orgId(org) }] };
  }

  /** The office of the organisation, or of the nearest one above that has an office in the sample: codes of branches begin with it. */
  officeOf(org: string): Caller {
    return this.person(this.holderAt(org, 'UNION_OFFICE'));
  }

  financeOf(org: string): Caller {
    return this.person(this.holderAt(org, 'FINANCE_OFFICER'));
  }

  private holderAt(org: string, role: string): string {
    const holder = this.people.find(({ roles }) => roles.some((grant) => grant.role === role && (org === grant.org || org.startsWith(`${grant.org}-`))));
    return known(holder, `${role} of ${org}`).login;
  }
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`示例数据中没有 | The sample has no ${what}`);
  return value;
}

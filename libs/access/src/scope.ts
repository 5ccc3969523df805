import type { Caller } from './caller.js';
import { policies, reachOf, type PolicyName } from './matrix.js';

type Filter = Readonly<Record<string, unknown>>;

/** Every record carries the ids of its organisation and of all organisations above it in this field. */
export const ORG_SCOPE_FIELD = 'orgScope';

/** A record of an area that everybody may read once published says so in this field. */
export const PUBLISHED_FIELD = 'isPublished';

/** A record that goes to other organisations names in these fields those that see it, and the one that handles it. */
export const SHARED_FIELD = 'sharedWith';
export const ADDRESSED_FIELD = 'toOrgId';

/** A record that belongs to a union group (工会小组) carries the group's id in this field. */
export const GROUP_FIELD = 'groupId';

/**
 * What a caller may see of a collection: a Mongo filter, or nothing. Repositories demand one, and only this class makes them:
 * a query without a scope does not compile.
 */
export class Scope {
  private constructor(readonly filter: Filter | null) {}

  /** @returns the scope of `caller` under `policy`; `selfField` names the record's field that holds the member concerned. */
  static of(caller: Caller, policy: PolicyName, selfField: string): Scope {
    if (caller.kind === 'SERVICE') return new Scope({});
    const rules = policies[policy];
    if (rules.PUBLIC === 'ANY') return new Scope({});
    const alternatives: Filter[] = rules.PUBLIC === 'PUBLISHED' ? [{ [PUBLISHED_FIELD]: true }] : [];
    for (const grant of caller.grants) {
      const reach = reachOf(policy, grant);
      if (reach === 'ANY') return new Scope({});
      if (reach === 'SUBTREE' || reach === 'SHARED') alternatives.push({ [ORG_SCOPE_FIELD]: grant.orgId });
      if (reach === 'SHARED') alternatives.push({ [SHARED_FIELD]: grant.orgId });
      if (reach === 'ADDRESSED') alternatives.push({ [ADDRESSED_FIELD]: grant.orgId });
      if (reach === 'GROUP') alternatives.push({ [GROUP_FIELD]: grant.within });
      if (reach === 'SELF' && caller.memberId) alternatives.push({ [selfField]: caller.memberId });
    }
    if (alternatives.length === 0) return new Scope(null);
    return new Scope(alternatives.length === 1 ? alternatives[0]! : { $or: alternatives });
  }

  /** Everything: for the product's own work (metrics, loaders, projections), with the reason beside it. */
  static system(_reason: string): Scope {
    return new Scope({});
  }

  /**
   * @returns whether a record that carries `orgScope`, the member ids in `concerned` and the union group `groupId` lies within `policy`
   * for `caller`. Of what goes to other organisations it knows the sender's side alone.
   */
  static covers(caller: Caller, policy: PolicyName, orgScope: readonly string[], concerned: readonly string[] = [], groupId: string | null = null): boolean {
    if (caller.kind === 'SERVICE') return true;
    const rules = policies[policy];
    if (rules.PUBLIC === 'ANY') return true;
    return caller.grants.some((grant) => {
      const reach = reachOf(policy, grant);
      if (reach === 'ANY') return true;
      if (reach === 'SUBTREE' || reach === 'SHARED') return orgScope.includes(grant.orgId);
      if (reach === 'GROUP') return groupId !== null && grant.within === groupId;
      return reach === 'SELF' && caller.memberId !== null && concerned.includes(caller.memberId);
    });
  }
}

/** @returns whether the caller holds, at any organisation, a role that `policy` names. */
export function isGrantedAnywhere(caller: Caller, policy: PolicyName): boolean {
  const rules = policies[policy];
  if (caller.kind === 'SERVICE' || 'PUBLIC' in rules) return true;
  if (caller.kind === 'PERSON' && 'PERSON' in rules) return true;
  return caller.grants.some((grant) => reachOf(policy, grant) !== undefined);
}

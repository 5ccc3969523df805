import { Inject, Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Store } from '@uniongraph/mongo';
import { loader, STORE, type RequestContext } from '@uniongraph/subgraph';
import { employeesOn } from './head-count.rules.js';
import type { OrganizationRecord } from './organization.model.js';
import { OrganizationRepository } from './organization.repository.js';
import { filingSuperiorIds, regionOf } from './organization.rules.js';
import { readScope } from './organization.scope.js';

/** Batched reads: whatever a request asks of many organisations costs one query each. */
@Injectable()
export class OrganizationLoader {
  constructor(
    private readonly organizations: OrganizationRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  byId(context: RequestContext, id: string): Promise<OrganizationRecord | null> {
    return loader(context, 'organization.byId', (ids) => this.organizations.byIds(readScope(context.caller), ids)).load(id);
  }

  byCode(context: RequestContext, code: string): Promise<OrganizationRecord | null> {
    return loader(context, 'organization.byCode', (codes) => this.organizations.byCodes(readScope(context.caller), codes)).load(code);
  }

  async childrenOf(context: RequestContext, id: string): Promise<OrganizationRecord[]> {
    return (await loader(context, 'organization.childrenOf', (ids) => this.organizations.childrenOf(readScope(context.caller), ids)).load(id)) ?? [];
  }

  async employeeTotal(context: RequestContext, id: string, on: string | null | undefined): Promise<number | null> {
    const day = on ?? today(this.store.now());
    const totals = loader(context, `organization.employeeTotal.${day}`, (ids) => this.organizations.employeeTotals(ids, [day]));
    return (await totals.load(id))?.[0] ?? null;
  }

  employeesOf(record: OrganizationRecord, on: string | null | undefined): number {
    return employeesOn(record.headCounts, on ?? today(this.store.now()));
  }

  /** @returns the region whose norms apply to the organisation. */
  async regionOf(context: RequestContext, record: OrganizationRecord): Promise<string> {
    const path = await Promise.all(record.orgScope.map((id) => this.byId(context, id)));
    return regionOf(path.filter((organization) => organization !== null));
  }

  /** @returns the unions that see its filings: the primary parent first, then the further ones, each once. */
  async filingSuperiorsOf(context: RequestContext, record: OrganizationRecord): Promise<OrganizationRecord[]> {
    const superiors = await Promise.all(filingSuperiorIds(record).map((id) => this.byId(context, id)));
    return superiors.filter((superior) => superior !== null);
  }
}

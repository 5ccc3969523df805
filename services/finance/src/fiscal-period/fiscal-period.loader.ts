import { Injectable } from '@nestjs/common';
import { allOfEach, oneEach } from '@uniongraph/mongo';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import type { FiscalPeriodRecord } from './fiscal-period.model.js';
import { FiscalPeriodRepository } from './fiscal-period.repository.js';
import { monthOf } from './fiscal-period.rules.js';

/** Batched reads: whatever a request asks of many unions or months costs one query each. */
@Injectable()
export class FiscalPeriodLoader {
  constructor(private readonly periods: FiscalPeriodRepository) {}

  byId(context: RequestContext, id: string): Promise<FiscalPeriodRecord | null> {
    return loader(context, 'fiscalPeriod.byId', (ids) => this.periods.byIds(scopeOf(context.caller, 'fiscalPeriod.read'), ids)).load(id);
  }

  ofMonth(context: RequestContext, { orgId, year, month }: { orgId: string; year: number; month: number }): Promise<FiscalPeriodRecord | null> {
    return loader(context, 'fiscalPeriod.ofMonth', (keys) => this.inOrder(context, keys)).load(keyOf({ orgId, period: monthOf(year, month) }));
  }

  async ofYear(context: RequestContext, orgId: string, year: number): Promise<FiscalPeriodRecord[]> {
    const load = loader(context, `fiscalPeriod.ofYear.${year}`, async (orgIds) => {
      const found = await this.periods.ofYear(scopeOf(context.caller, 'fiscalPeriod.read'), orgIds, year);
      return allOfEach(orgIds, found, (record) => record.orgId);
    });
    return (await load.load(orgId)) ?? [];
  }

  private async inOrder({ caller }: RequestContext, keys: readonly string[]): Promise<(FiscalPeriodRecord | null)[]> {
    const found = await this.periods.ofMonths(
      scopeOf(caller, 'fiscalPeriod.read'),
      keys.map((key) => {
        const [orgId = '', period = ''] = key.split(' ');
        return { orgId, period };
      }),
    );
    return oneEach(keys, found, keyOf);
  }
}

function keyOf({ orgId, period }: { orgId: string; period: string }): string {
  return `${orgId} ${period}`;
}

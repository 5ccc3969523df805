import { Injectable } from '@nestjs/common';
import { allOfEach } from '@uniongraph/mongo';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import type { FinanceNoticeRecord } from './finance-notice.model.js';
import { FinanceNoticeRepository } from './finance-notice.repository.js';

@Injectable()
export class FinanceNoticeLoader {
  constructor(private readonly notices: FinanceNoticeRepository) {}

  byId(context: RequestContext, id: string): Promise<FinanceNoticeRecord | null> {
    return loader(context, 'financeNotice.byId', (ids) => this.notices.byIds(scopeOf(context.caller, 'financeNotice.read'), ids)).load(id);
  }

  async ofYear(context: RequestContext, orgId: string, year: number): Promise<FinanceNoticeRecord[]> {
    const load = loader(context, `financeNotice.ofYear.${year}`, async (orgIds) => {
      const found = await this.notices.ofYear(scopeOf(context.caller, 'financeNotice.read'), orgIds, year);
      return allOfEach(orgIds, found, (record) => record.orgId);
    });
    return (await load.load(orgId)) ?? [];
  }
}

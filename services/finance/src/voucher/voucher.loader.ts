import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import type { VoucherRecord } from './voucher.model.js';
import { VoucherRepository } from './voucher.repository.js';

@Injectable()
export class VoucherLoader {
  constructor(private readonly vouchers: VoucherRepository) {}

  byId(context: RequestContext, id: string): Promise<VoucherRecord | null> {
    return loader(context, 'voucher.byId', (ids) => this.vouchers.byIds(scopeOf(context.caller, 'voucher.read'), ids)).load(id);
  }
}

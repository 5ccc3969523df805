import { accountSlice } from './account/account.module.js';
import { bankAccountSlice } from './bank-account/bank-account.module.js';
import { financeNoticeSlice } from './finance-notice/finance-notice.module.js';
import { fiscalPeriodSlice } from './fiscal-period/fiscal-period.module.js';
import { HostUnion } from './host-union.js';
import { ledgerSlice } from './ledger/ledger.module.js';
import { planCostSlice } from './plan-cost/plan-cost.module.js';
import { voucherSlice } from './voucher/voucher.module.js';

/** What the subgraph is made of: one line a slice. */
export const financeSlices = [HostUnion, ...accountSlice, ...fiscalPeriodSlice, ...bankAccountSlice, ...voucherSlice, ...ledgerSlice, ...financeNoticeSlice, ...planCostSlice];

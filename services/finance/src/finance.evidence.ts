import { Scope } from '@uniongraph/access';
import { fiscalPeriod, today } from '@uniongraph/calendar';
import type { EvidenceRegistration, EvidenceSource, MetricScope } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import type { BankAccountRecord } from './bank-account/bank-account.model.js';
import { DueNotices } from './finance-notice/due-notices.js';
import type { FinanceNoticeRecord } from './finance-notice/finance-notice.model.js';
import { FinanceNoticeRepository } from './finance-notice/finance-notice.repository.js';
import { publishedPercent } from './finance-notice/due-notices.rules.js';
import type { FiscalPeriodRecord } from './fiscal-period/fiscal-period.model.js';
import { FiscalPeriodRepository } from './fiscal-period/fiscal-period.repository.js';
import type { VoucherRecord } from './voucher/voucher.model.js';

const ofBankAccount: EvidenceSource<BankAccountRecord> = {
  recordType: 'UnionBankAccount',
  capabilityId: 'FIN-01',
  readPolicy: 'bankAccount.read',
  attachPolicy: 'bankAccount.write',
  isSensitive: true,
  toEvidence: ({ openedOn }) => ({ title: "工会单独的银行账户 | The bank account of the union's own", occurredOn: openedOn }),
};
const ofPeriod: EvidenceSource<FiscalPeriodRecord> = {
  recordType: 'FiscalPeriod',
  capabilityId: 'FIN-01',
  readPolicy: 'fiscalPeriod.read',
  attachPolicy: 'fiscalPeriod.write',
  toEvidence: ({ period, closedOn }) => (closedOn === null ? null : { title: `${period} 结账 | Books of ${period} closed`, occurredOn: closedOn }),
};
/** A voucher that was reversed, and its reversal, prove nothing. */
const ofVoucher: EvidenceSource<VoucherRecord> = {
  recordType: 'Voucher',
  capabilityId: 'FIN-05',
  readPolicy: 'voucher.read',
  attachPolicy: 'voucher.prepare',
  isSensitive: true,
  toEvidence: ({ state, reversesId, period, no, datedOn, amountFen }) =>
    state !== 'APPROVED' || reversesId !== null ? null : { title: `${period} 第 ${no} 号凭证 | Voucher ${no} of ${period}`, occurredOn: datedOn, amountFen },
};
const ofNotice: EvidenceSource<FinanceNoticeRecord> = {
  recordType: 'FinanceNotice',
  capabilityId: 'FIN-06',
  readPolicy: 'financeNotice.read',
  attachPolicy: 'financeNotice.publish',
  toEvidence: ({ state, period, publishedOn, expenseFen }) =>
    state !== 'PUBLISHED'
      ? null
      : { title: `${period} 经费收支公告 | Finance notice of ${period}`, occurredOn: publishedOn, amountFen: expenseFen, metric: 'fin.noticesPublished' },
};

/** What finance answers of the yearly plan. */
export function financeEvidence(store: Store): EvidenceRegistration {
  const due = new DueNotices(new FiscalPeriodRepository(store), new FinanceNoticeRepository(store));
  return {
    sources: [ofBankAccount, ofPeriod, ofVoucher, ofNotice],
    metrics: {
      // December's notice is due in January: a month counts by today, and not by the period's last day.
      'fin.noticesPublished': async ({ orgId, from, to }: MetricScope) => {
        const months = await due.until(Scope.system('a metric is the same for every viewer'), orgId, today(store.now()));
        return months && publishedPercent(months, fiscalPeriod(from), fiscalPeriod(to));
      },
    },
  };
}

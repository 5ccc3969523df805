import { createHash } from 'node:crypto';
import type { VoucherRecord } from '../voucher/voucher.model.js';

/**
 * FI-22: binds the month's vouchers, in the order of their numbers, and the month before. What a later reversal adds to a voucher is
 * not bound. A voucher's id has 80 random bits and is shown to no outsider, so nobody can try amounts against a published root.
 */
export function monthRoot(previousRoot: string | null, vouchers: readonly VoucherRecord[]): string {
  return sha256([previousRoot, ...vouchers.map(leafOf)]);
}

function leafOf(voucher: VoucherRecord): string {
  const { _id, orgId, no, datedOn, kind, lines, preparer, approver, handlerId, custodianId, postedOn, reversesId } = voucher;
  const kept = lines.map(({ account, summary, debitFen, creditFen, fundId, budgetCode, planTaskId, sourceRef }) => [
    account,
    summary,
    debitFen,
    creditFen,
    fundId,
    budgetCode,
    planTaskId,
    sourceRef && [sourceRef.recordType, sourceRef.recordId],
  ]);
  return sha256([
    _id,
    orgId,
    no,
    datedOn,
    kind,
    kept,
    [preparer.subject, preparer.memberId],
    approver && [approver.subject, approver.memberId],
    handlerId,
    custodianId,
    postedOn,
    reversesId,
  ]);
}

function sha256(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

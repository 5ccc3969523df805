import { Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, type Act, type Place } from '@uniongraph/mongo';
import type { HonourRecord, HonourTermRecord } from './honour.model.js';
import { HonourRepository } from './honour.repository.js';
import { checkParticulars, type HonourParticulars } from './honour.rules.js';

/** The register (荣誉台账): for every act that ends in an honour, in the act's own transaction. */
@Injectable()
export class HonourRegister {
  constructor(private readonly honours: HonourRepository) {}

  /** @throws DomainError INVALID, or DUPLICATE_HONOUR when the holder has this very grant already. */
  async enter(act: Act, place: Place, holderId: string, particulars: HonourParticulars, term: HonourTermRecord): Promise<HonourRecord> {
    checkParticulars(particulars, today(act.now));
    const record: HonourRecord = {
      ...newRecord('hon', act, place, particulars.planTaskIds),
      ...particulars,
      holderId,
      terms: [term],
      validTo: term.to,
      reviewOn: term.reviewOn,
      revokedOn: null,
      revokedReason: null,
    };
    const saved = await act.insert(this.honours.model, record, duplicate(record));
    announce(act, 'HonourRecorded', saved);
    return saved;
  }
}

/** Tells the other services what they may know of an honour: ids, title and days. */
export function announce(act: Act, type: 'HonourRecorded' | 'HonourRenewed' | 'HonourRevoked', record: HonourRecord): void {
  const { _id: honourId, holderType, holderId, title, grade, grantedOn, validTo, revokedOn, version } = record;
  act.emit(type, record, { honourId, holderType, holderId, title, grade, grantedOn, validTo, revokedOn, version });
}

function duplicate({ title, grantedOn }: HonourRecord): DomainError {
  return new DomainError('DUPLICATE_HONOUR', `${grantedOn} 授予的“${title}”已登记 | The grant of ${grantedOn} is entered already`, { field: ['input', 'grantedOn'] });
}

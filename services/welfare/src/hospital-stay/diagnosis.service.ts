import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { refuse } from '@uniongraph/errors';
import { logRead, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { RevealDiagnosisInput } from '../schema-types.js';
import type { HospitalStayRecord } from './hospital-stay.model.js';
import { HospitalStayRepository } from './hospital-stay.repository.js';
import { checkReason, comparableDiagnosis } from './hospital-stay.rules.js';
import { scopeOf } from './hospital-stay.scope.js';

/** The diagnosis: sealed at rest, shown to the person, and to the handler for a reason that the person can read. */
@Injectable()
export class DiagnosisService {
  constructor(
    private readonly stays: HospitalStayRepository,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns null for everybody but the person, and where none was given. */
  own(caller: Caller, record: HospitalStayRecord): string | null {
    return caller.memberId === record.memberId ? this.open(record) : null;
  }

  async reveal(caller: Caller, input: RevealDiagnosisInput): Promise<string | null> {
    checkReason(input.reason);
    const record = await this.stays.byId(scopeOf(caller, 'hospital.details'), input.id);
    if (!record) refuse('NOT_FOUND', '找不到该记录 | There is no such record', ['input', 'id']);
    await logRead(this.store.connection, {
      at: this.store.now(),
      who: caller.subject,
      what: 'diagnosis',
      recordId: record._id,
      memberId: record.memberId,
      reason: input.reason.trim(),
    });
    return this.open(record);
  }

  /** @returns the same key for the same disease of the same member, which says nothing without the key of the index; null for no diagnosis. */
  diseaseKey(memberId: string, diagnosis: string | null): string | null {
    return diagnosis && this.store.cipher.blindIndex(`diagnosis:${memberId}:${comparableDiagnosis(diagnosis)}`);
  }

  private open({ diagnosisSealed }: HospitalStayRecord): string | null {
    return diagnosisSealed && this.store.cipher.decrypt(diagnosisSealed);
  }
}

import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import type { FilingRecord } from './filing.model.js';
import { refuse } from './filing.rules.js';

/** What a slice does, inside the filing's own transaction, when something is filed about one of its records. */
export interface FilingSubject {
  /** Name of the SDL type; `PlanTask` hears of each filing that is linked to plan tasks. */
  recordType: string;
  /** Refuses a filing that does not suit the record: absent, of another union, at the wrong stage. */
  check?(act: Act, filing: FilingRecord): Promise<void>;
  onLodged?(act: Act, filing: FilingRecord): Promise<void>;
  onReplied?(act: Act, filing: FilingRecord): Promise<void>;
  onReturned?(act: Act, filing: FilingRecord): Promise<void>;
}

/** Where slices register what filings may be about, in a constructor. The acting caller of a reply or a return is the superior's. */
@Injectable()
export class FilingSubjects {
  private readonly byType = new Map<string, FilingSubject>();

  register(subject: FilingSubject): void {
    this.byType.set(subject.recordType, subject);
  }

  /** @throws DomainError INVALID for a record type that nothing is filed about, and what the slice refuses. */
  async check(act: Act, filing: FilingRecord): Promise<void> {
    if (filing.about && !this.byType.has(filing.about.recordType)) {
      refuse('INVALID', `不能就 ${filing.about.recordType} 上报 | Nothing is filed about a ${filing.about.recordType}`, ['input', 'about', 'recordType']);
    }
    for (const subject of this.of(filing)) await subject.check?.(act, filing);
  }

  async tell(act: Act, filing: FilingRecord, what: 'onLodged' | 'onReplied' | 'onReturned'): Promise<void> {
    for (const subject of this.of(filing)) await subject[what]?.(act, filing);
  }

  private of({ about, planTaskIds }: FilingRecord): FilingSubject[] {
    const types = new Set([...(about ? [about.recordType] : []), ...(planTaskIds.length > 0 ? ['PlanTask'] : [])]);
    return [...types].flatMap((type) => this.byType.get(type) ?? []);
  }
}

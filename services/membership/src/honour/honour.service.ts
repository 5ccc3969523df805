import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { addDays, today } from '@uniongraph/calendar';
import { badUserInput } from '@uniongraph/errors';
import { UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import type { PublishHonourInput, QueryHonoursDueForReviewArgs, RecordHonourInput, RenewHonourInput, RevokeHonourInput } from '../schema-types.js';
import { HonourHolders } from './honour-holder.js';
import { announce, HonourRegister } from './honour-register.js';
import type { HonourRecord } from './honour.model.js';
import { HonourRepository } from './honour.repository.js';
import { checkNotRevoked, checkRevocation, particularsOf, refuse, renewalFrom, renewedTerms, termOf } from './honour.rules.js';
import { honourScope } from './honour.scope.js';

const DUE_MAX = 500;
const DAYS_MAX = 366;

@Injectable()
export class HonourService {
  constructor(
    private readonly honours: HonourRepository,
    private readonly register: HonourRegister,
    private readonly holders: HonourHolders,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for more than a year ahead. */
  async dueForReview(caller: Caller, { orgId, on, withinDays }: QueryHonoursDueForReviewArgs): Promise<HonourRecord[]> {
    const days = withinDays ?? 30;
    if (days < 0 || days > DAYS_MAX) throw badUserInput(`withinDays 须为 0-${DAYS_MAX} | withinDays must be 0-${DAYS_MAX}`);
    const day = on ?? today(this.store.now());
    return this.honours.dueForReview(honourScope(caller, 'honour.inside'), { orgId, on: day, until: addDays(day, days), limit: DUE_MAX });
  }

  record(caller: Caller, input: RecordHonourInput): Promise<HonourRecord> {
    return this.work.run(caller, 'recordHonour', input, async (act) => {
      const place = await this.holders.place(act, input.holderType, input.holderId, 'honour.write', 'holderId');
      return this.register.enter(act, place, input.holderId, particularsOf(input), termOf(input.grantedOn, input));
    });
  }

  publish(caller: Caller, input: PublishHonourInput): Promise<HonourRecord> {
    return this.work.run(caller, 'publishHonour', input, async (act) => {
      const current = await this.forChange(act, input);
      if (current.isPublished) refuse('ALREADY_PUBLISHED', '该荣誉已公布 | This honour is published already', ['input', 'id']);
      return act.update(this.honours.model, current, { isPublished: true });
    });
  }

  renew(caller: Caller, input: RenewHonourInput): Promise<HonourRecord> {
    return this.work.run(caller, 'renewHonour', input, async (act) => {
      const current = await this.forChange(act, input);
      const next = termOf(renewalFrom(current, input.from, today(act.now)), input);
      const saved = await act.update(this.honours.model, current, { terms: renewedTerms(current, next), validTo: next.to, reviewOn: next.reviewOn });
      announce(act, 'HonourRenewed', saved);
      return saved;
    });
  }

  revoke(caller: Caller, input: RevokeHonourInput): Promise<HonourRecord> {
    return this.work.run(caller, 'revokeHonour', input, async (act) => {
      const current = await this.forChange(act, input);
      const on = input.on ?? today(act.now);
      checkRevocation(current, on, input.reason, today(act.now));
      const saved = await act.update(this.honours.model, current, { revokedOn: on, revokedReason: input.reason.trim() });
      announce(act, 'HonourRevoked', saved);
      return saved;
    });
  }

  private async forChange(act: Act, input: { id: string; version: number }): Promise<HonourRecord> {
    const current = await this.honours.forChange(honourScope(act.caller, 'honour.write'), input.id, input.version, act.session);
    checkNotRevoked(current);
    return current;
  }
}

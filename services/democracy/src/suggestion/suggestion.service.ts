import { Injectable } from '@nestjs/common';
import type { Caller, PolicyName } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { Directory } from '@uniongraph/directory';
import { newRecord, UnitOfWork, type Act } from '@uniongraph/mongo';
import type {
  AdoptSuggestionInput,
  AssessSuggestionInput,
  DeclineSuggestionInput,
  ImplementSuggestionInput,
  QueryAdoptionRateArgs,
  RecordBenefitInput,
  SubmitSuggestionInput,
} from '../schema-types.js';
import type { SuggestionRecord } from './suggestion.model.js';
import { SuggestionRepository } from './suggestion.repository.js';
import { authorsOf, checkActiveMembers, checkAmounts, checkImplementedOn, checkNotAuthor, checkProposal, checkState, checkText, refuse } from './suggestion.rules.js';
import { scopeOf } from './suggestion.scope.js';

interface Handled {
  requestId?: string | null;
  id: string;
  version: number;
}

@Injectable()
export class SuggestionService {
  constructor(
    private readonly suggestions: SuggestionRepository,
    private readonly directory: Directory,
    private readonly work: UnitOfWork,
  ) {}

  submit(caller: Caller, input: SubmitSuggestionInput): Promise<SuggestionRecord> {
    return this.work.run(caller, 'submitSuggestion', input, async (act) => {
      checkProposal(input);
      const authorIds = authorsOf(caller.memberId ?? refuse('MEMBER_NOT_ACTIVE', '只有在籍会员可以提出建议 | Only active members submit proposals'), input.coAuthorIds ?? []);
      const { orgId } = checkActiveMembers(await this.directory.members(authorIds, act.session));
      const { orgScope } = await this.directory.requireOrganization(orgId, act.session);
      const saved = await act.insert(this.suggestions.model, {
        ...newRecord('sug', act, { orgId, orgScope }, input.planTaskIds ?? []),
        authorIds,
        anonymous: input.anonymous ?? false,
        topic: input.topic.trim(),
        problem: input.problem?.trim() ?? null,
        text: input.text.trim(),
        submittedOn: today(act.now),
        state: 'RECEIVED',
        opinion: null,
        adoptedOn: null,
        implementedOn: null,
        declinedReason: null,
        benefitFen: null,
        awardFen: null,
      });
      act.emit('SuggestionSubmitted', saved, { suggestionId: saved._id, orgId, on: saved.submittedOn, version: saved.version });
      return saved;
    });
  }

  assess(caller: Caller, input: AssessSuggestionInput): Promise<SuggestionRecord> {
    return this.handle(caller, 'assessSuggestion', 'suggestion.assess', input, (current) => {
      checkState(current, 'RECEIVED');
      checkText(input.opinion, 1_000, 'opinion');
      return { state: 'ASSESSED', opinion: input.opinion.trim() };
    });
  }

  adopt(caller: Caller, input: AdoptSuggestionInput): Promise<SuggestionRecord> {
    return this.handle(caller, 'adoptSuggestion', 'suggestion.adopt', input, (current, act) => {
      checkState(current, 'ASSESSED');
      return { state: 'ADOPTED', adoptedOn: today(act.now) };
    });
  }

  implement(caller: Caller, input: ImplementSuggestionInput): Promise<SuggestionRecord> {
    return this.handle(caller, 'implementSuggestion', 'suggestion.adopt', input, (current, act) => {
      checkState(current, 'ADOPTED');
      const on = input.on ?? today(act.now);
      checkImplementedOn(current, on, today(act.now));
      return { state: 'IMPLEMENTED', implementedOn: on };
    });
  }

  decline(caller: Caller, input: DeclineSuggestionInput): Promise<SuggestionRecord> {
    return this.handle(caller, 'declineSuggestion', 'suggestion.adopt', input, (current) => {
      checkState(current, 'RECEIVED', 'ASSESSED');
      checkText(input.reason, 1_000, 'reason');
      return { state: 'DECLINED', declinedReason: input.reason.trim() };
    });
  }

  recordBenefit(caller: Caller, input: RecordBenefitInput): Promise<SuggestionRecord> {
    return this.handle(caller, 'recordBenefit', 'suggestion.confirmBenefit', input, (current) => {
      checkState(current, 'IMPLEMENTED');
      checkAmounts(input.benefitFen, input.awardFen ?? 0);
      return { benefitFen: input.benefitFen, awardFen: input.awardFen ?? null };
    });
  }

  /** @returns counts over the days `from` to `to` inclusive; `rate` null when nothing was received. Who may only count has suggestionStats. */
  async adoptionRate(caller: Caller, { orgId, from, to }: QueryAdoptionRateArgs): Promise<{ received: number; adopted: number; rate: number | null }> {
    const byState = await this.suggestions.countByState(scopeOf(caller, 'suggestion.read'), orgId, from, to);
    const received = [...byState.values()].reduce((sum, count) => sum + count, 0);
    const adopted = (byState.get('ADOPTED') ?? 0) + (byState.get('IMPLEMENTED') ?? 0);
    return { received, adopted, rate: received === 0 ? null : adopted / received };
  }

  private handle(
    caller: Caller,
    name: string,
    policy: PolicyName,
    input: Handled,
    decide: (current: SuggestionRecord, act: Act) => Partial<SuggestionRecord>,
  ): Promise<SuggestionRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.suggestions.forChange(scopeOf(caller, policy), input.id, input.version, act.session);
      checkNotAuthor(current, caller);
      return act.update(this.suggestions.model, current, decide(current, act));
    });
  }
}

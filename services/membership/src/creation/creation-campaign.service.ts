import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Act, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HonourHolders } from '../honour/honour-holder.js';
import { HonourRepository } from '../honour/honour.repository.js';
import type { AttachCreationEvidenceInput, RecordExpertGuidanceInput, StartCreationCampaignInput, SubmitCreationInput, WaiveCreationItemInput } from '../schema-types.js';
import type { CreationCampaignRecord, CreationState } from './creation-campaign.model.js';
import { CreationCampaignRepository } from './creation-campaign.repository.js';
import { checkCampaign, checkComplete, checkDay, checkRoom, checkState, checkTarget, checkText, withItem } from './creation-campaign.rules.js';
import { creationScope } from './creation-campaign.scope.js';
import { LostTitles } from './lost-titles.js';

const BOARD_MAX = 500;

@Injectable()
export class CreationCampaignService {
  constructor(
    private readonly campaigns: CreationCampaignRepository,
    private readonly honours: HonourRepository,
    private readonly holders: HonourHolders,
    private readonly lost: LostTitles,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  /** @returns open and reopened campaigns first, then those won, each newest first. */
  async board(caller: Caller, orgId: string): Promise<CreationCampaignRecord[]> {
    const campaigns = await this.campaigns.board(creationScope(caller, 'creation.read'), orgId, BOARD_MAX);
    const lostOn = await this.lost.lostOn(campaigns, today(this.store.now()));
    const isOpen = (campaign: CreationCampaignRecord, index: number) => campaign.state !== 'WON' || lostOn[index] !== null;
    return [...campaigns.filter(isOpen), ...campaigns.filter((campaign, index) => !isOpen(campaign, index))];
  }

  start(caller: Caller, input: StartCreationCampaignInput): Promise<CreationCampaignRecord> {
    return this.work.run(caller, 'startCreationCampaign', input, async (act) => {
      checkCampaign(input);
      const place = await this.holders.organization(act, input.orgId, 'creation.write', 'orgId');
      const targetLevel = input.targetLevel ?? null;
      const fromLevel = targetLevel === null ? null : await this.honours.starsOf(place.orgId, today(act.now), act.session);
      if (targetLevel !== null) checkTarget(targetLevel, fromLevel ?? 0);
      const record: CreationCampaignRecord = {
        ...newRecord('cre', act, place, input.planTaskIds ?? []),
        title: input.title.trim(),
        grade: input.grade,
        grantor: input.grantor.trim(),
        fromLevel,
        targetLevel,
        items: input.items.map(({ text, kind }, index) => ({ no: index + 1, text: text.trim(), kind, evidence: [], waivedReason: null, waivedOn: null })),
        expertVisits: [],
        state: 'PREPARING',
        startedOn: today(act.now),
        submittedOn: null,
        results: [],
        honourId: null,
      };
      return act.insert(this.campaigns.model, record, alreadyOpen());
    });
  }

  attachEvidence(caller: Caller, input: AttachCreationEvidenceInput): Promise<CreationCampaignRecord> {
    return this.change(caller, 'attachCreationEvidence', input, ['PREPARING'], (current, act) => {
      checkText(input.title, 1, 200, 'title');
      const piece = { title: input.title.trim(), evidenceId: input.evidenceId ?? null, suffices: input.suffices ?? true, on: today(act.now) };
      const items = withItem(current, input.itemNo, ({ evidence }) => {
        checkRoom(evidence.length, 'itemNo');
        return { evidence: [...evidence, piece] };
      });
      return { items, state: 'PREPARING' };
    });
  }

  waiveItem(caller: Caller, input: WaiveCreationItemInput): Promise<CreationCampaignRecord> {
    return this.change(caller, 'waiveCreationItem', input, ['PREPARING'], (current, act) => {
      checkText(input.reason, 5, 200, 'reason');
      return { items: withItem(current, input.itemNo, () => ({ waivedReason: input.reason.trim(), waivedOn: today(act.now) })), state: 'PREPARING' };
    });
  }

  recordGuidance(caller: Caller, input: RecordExpertGuidanceInput): Promise<CreationCampaignRecord> {
    return this.change(caller, 'recordExpertGuidance', input, ['PREPARING', 'SUBMITTED'], (current, act) => {
      checkText(input.from, 1, 80, 'from');
      checkText(input.advice, 1, 1_000, 'advice');
      checkRoom(current.expertVisits.length, 'id');
      const on = input.on ?? today(act.now);
      checkDay(on, current.startedOn, today(act.now));
      return { expertVisits: [...current.expertVisits, { from: input.from.trim(), on, advice: input.advice.trim() }] };
    });
  }

  submit(caller: Caller, input: SubmitCreationInput): Promise<CreationCampaignRecord> {
    return this.change(caller, 'submitCreation', input, ['PREPARING'], (current, act) => {
      checkComplete(current);
      return { state: 'SUBMITTED', submittedOn: today(act.now) };
    });
  }

  /** For the acts on a campaign that there is: read in scope, in one of the states, and changed as `decide` says. */
  change(
    caller: Caller,
    name: string,
    input: { requestId?: string | null; id: string; version: number },
    states: CreationState[],
    decide: (current: CreationCampaignRecord, act: Act) => Partial<CreationCampaignRecord> | Promise<Partial<CreationCampaignRecord>>,
  ): Promise<CreationCampaignRecord> {
    return this.work.run(caller, name, input, async (act) => {
      const current = await this.campaigns.forChange(creationScope(caller, 'creation.write'), input.id, input.version, act.session);
      const [lostOn] = await this.lost.lostOn([current], today(act.now), act.session);
      checkState(current, lostOn !== null, ...states);
      return act.update(this.campaigns.model, current, await decide(current, act), alreadyOpen());
    });
  }
}

function alreadyOpen(): DomainError {
  return new DomainError('CAMPAIGN_OPEN', '该组织争创此称号的活动正在进行，请在其中继续 | A campaign of this organisation for the title is open: go on with that one', {
    field: ['input', 'title'],
  });
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import type { Act } from '@uniongraph/mongo';
import { HonourRegister } from '../honour/honour-register.js';
import { termOf } from '../honour/honour.rules.js';
import type { RecordCreationResultInput } from '../schema-types.js';
import type { CreationCampaignRecord } from './creation-campaign.model.js';
import { checkDay, checkRoom, checkText } from './creation-campaign.rules.js';
import { CreationCampaignService } from './creation-campaign.service.js';

/** How a campaign ends: a success enters the honour in the same transaction, anything else leads back to its preparation. */
@Injectable()
export class CreationResultService {
  constructor(
    private readonly campaigns: CreationCampaignService,
    private readonly register: HonourRegister,
  ) {}

  record(caller: Caller, input: RecordCreationResultInput): Promise<CreationCampaignRecord> {
    return this.campaigns.change(caller, 'recordCreationResult', input, ['SUBMITTED'], async (current, act) => {
      const on = input.on ?? today(act.now);
      const note = input.note?.trim() || null;
      checkDay(on, current.submittedOn!, today(act.now));
      checkText(note ?? '', 0, 200, 'note');
      checkRoom(current.results.length, 'id');
      const results = [...current.results, { on, won: input.won, note }];
      return input.won ? { results, state: 'WON', honourId: await this.enterHonour(act, current, on, note, input) } : { results, state: 'PREPARING' };
    });
  }

  private async enterHonour(act: Act, campaign: CreationCampaignRecord, on: string, basis: string | null, input: RecordCreationResultInput): Promise<string> {
    const { orgId, title, grade, grantor, targetLevel, planTaskIds } = campaign;
    const particulars = { holderType: 'ORGANIZATION' as const, title, grade, starLevel: targetLevel, grantor, grantedOn: on, isPublished: true, planTaskIds };
    const { _id } = await this.register.enter(act, campaign, orgId, particulars, termOf(on, { validTo: input.validTo, reviewOn: input.reviewOn, basis }));
    return _id;
  }
}

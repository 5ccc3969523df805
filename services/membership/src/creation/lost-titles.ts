import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { addDays, type LocalDate } from '@uniongraph/calendar';
import type { ClientSession } from 'mongoose';
import { HonourRepository } from '../honour/honour.repository.js';
import { isHeldOn } from '../honour/honour.rules.js';
import type { CreationCampaignRecord } from './creation-campaign.model.js';

const OF_ITS_CAMPAIGN = Scope.system('whether a title is still held follows from its honour, which the campaign entered');

/** A title that is revoked, or ran out, opens its campaign again: read from the honour each time, so that no day is missed. */
@Injectable()
export class LostTitles {
  constructor(private readonly honours: HonourRepository) {}

  /** @returns per campaign the day from which its title is lost; null while it is held, or was never won: one query. */
  async lostOn(campaigns: readonly CreationCampaignRecord[], day: LocalDate, session?: ClientSession): Promise<(LocalDate | null)[]> {
    const ids = campaigns.map(({ state, honourId }) => (state === 'WON' && honourId !== null ? honourId : ''));
    if (ids.every((id) => id === '')) return campaigns.map(() => null);
    const honours = await this.honours.byIds(OF_ITS_CAMPAIGN, ids, session);
    return honours.map((honour) => {
      if (!honour || isHeldOn(honour, day)) return null;
      return honour.revokedOn ?? (honour.validTo === null || honour.validTo >= day ? day : addDays(honour.validTo, 1));
    });
  }
}

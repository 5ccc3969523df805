import { Injectable } from '@nestjs/common';
import { today } from '@uniongraph/calendar';
import type { Act } from '@uniongraph/mongo';
import { Departures } from './departures.js';
import type { MemberRecord } from './member.model.js';
import { checkDay } from './member.rules.js';
import type { SpellEnding } from './spell.model.js';
import { SpellRepository } from './spell.repository.js';

/** The end of the stretch that lasts to this day: what every change of a standing begins with. */
@Injectable()
export class MembershipHistory {
  constructor(
    private readonly spells: SpellRepository,
    private readonly departures: Departures,
  ) {}

  /**
   * @param toScope of a transfer, the path of the organisation that the member moves to.
   * @returns the day on which it ended, today by default. @throws DomainError INVALID for a day before the stretch began, or to come.
   */
  async end(act: Act, member: MemberRecord, day: string | null | undefined, ended: SpellEnding, toScope: readonly string[] = []): Promise<string> {
    const on = day ?? today(act.now);
    const spell = await this.spells.openOf(member._id, act.session);
    checkDay(on, spell.from, today(act.now), 'on');
    await this.spells.close(act, spell, on, ended);
    if (ended !== 'RESUME') await this.departures.tell(act, member, on, { ended, toScope });
    return on;
  }
}

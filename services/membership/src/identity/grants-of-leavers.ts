import { Injectable } from '@nestjs/common';
import { Departures } from '../member/departures.js';
import { GrantRepository, IdentityRepository } from './identity.repository.js';
import { isLostBy } from './identity.rules.js';

/** Whoever leaves the union loses every role; who retires, is kept or moves away loses those that an active member there alone can hold. */
@Injectable()
export class GrantsOfLeavers {
  constructor(departures: Departures, identities: IdentityRepository, grants: GrantRepository) {
    departures.register(async (act, member, _on, kind) => {
      const holder = await identities.holderAs(member._id, act.session);
      await grants.hold(holder, act.session);
      const held = await grants.liveOf(holder, act.session);
      await act.updateMany(
        grants.model,
        held.filter((grant) => isLostBy(grant, kind)),
        () => ({ revokedAt: act.now }),
      );
    });
  }
}

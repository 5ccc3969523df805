import { Injectable } from '@nestjs/common';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { HospitalStayRecord } from './hospital-stay.model.js';
import { HospitalStayRepository } from './hospital-stay.repository.js';
import { scopeOf } from './hospital-stay.scope.js';

@Injectable()
export class HospitalStayLoader {
  constructor(private readonly stays: HospitalStayRepository) {}

  byId(context: RequestContext, id: string): Promise<HospitalStayRecord | null> {
    return loader(context, 'hospitalStay.byId', (ids) => this.stays.byIds(scopeOf(context.caller, 'hospital.event'), ids)).load(id);
  }
}

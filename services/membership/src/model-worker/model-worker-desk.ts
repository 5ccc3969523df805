import { Injectable } from '@nestjs/common';
import { Scope } from '@uniongraph/access';
import { DeskSources, type DeskItemView, type DeskPeriod } from '../desk/desk-source.js';
import { LivingHolders } from './living-holders.js';
import { ModelWorkerRepository } from './model-worker.repository.js';

const KINDS = {
  careDueOn: { kind: 'MODEL_WORKER_CARE', title: '劳模待走访关怀 | a model worker is due for a contact' },
  annualReviewOn: { kind: 'MODEL_WORKER_REVIEW', title: '劳模档案年度复核 | the annual review of a model worker' },
} as const;

/** Contacts and annual reviews that come near, of those who are still served; without a name. */
@Injectable()
export class ModelWorkerDesk {
  constructor(
    desk: DeskSources,
    private readonly files: ModelWorkerRepository,
    private readonly living: LivingHolders,
  ) {
    desk.register((period) => this.due('careDueOn', period));
    desk.register((period) => this.due('annualReviewOn', period));
  }

  private async due(field: keyof typeof KINDS, period: DeskPeriod): Promise<DeskItemView[]> {
    const due = await this.files.dueBy(Scope.system("the desk's own reader is checked by its service"), field, period);
    const served = await this.living.among(due);
    return served.map((file) => ({ ...KINDS[field], orgId: file.orgId, dueOn: file[field], recordType: 'ModelWorkerFile', recordId: file._id }));
  }
}

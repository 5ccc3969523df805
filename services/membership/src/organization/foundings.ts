import { Injectable } from '@nestjs/common';
import type { Act } from '@uniongraph/mongo';
import type { RegisterOrganizationInput } from '../schema-types.js';
import type { OrganizationRecord } from './organization.model.js';

/** A slice's part in founding an organisation, in the same act: what it refuses, founds nothing. */
export type Founding = (act: Act, organization: OrganizationRecord, input: RegisterOrganizationInput) => Promise<void>;

/** Where slices register what they set up together with an organisation, in a constructor. */
@Injectable()
export class Foundings {
  private readonly all: Founding[] = [];

  register(founding: Founding): void {
    this.all.push(founding);
  }

  async together(act: Act, organization: OrganizationRecord, input: RegisterOrganizationInput): Promise<void> {
    for (const founding of this.all) await founding(act, organization, input);
  }
}

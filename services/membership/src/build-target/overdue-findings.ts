import { Injectable } from '@nestjs/common';

/** How many findings of inspections below an organisation were overdue on a day. */
export type OverdueFindingsSource = (orgId: string, on: string) => Promise<number>;

/** Where the slice that keeps inspections registers, in a constructor: what is not put right in time costs points. */
@Injectable()
export class OverdueFindings {
  private readonly sources: OverdueFindingsSource[] = [];

  register(source: OverdueFindingsSource): void {
    this.sources.push(source);
  }

  async count(orgId: string, on: string): Promise<number> {
    const counts = await Promise.all(this.sources.map((source) => source(orgId, on)));
    return counts.reduce((total, count) => total + count, 0);
  }
}

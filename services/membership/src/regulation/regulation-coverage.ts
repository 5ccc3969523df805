import type { RegulationAreaRepository } from './regulation-area.repository.js';
import type { RegulationRepository } from './regulation.repository.js';
import { coverageOf, type CoverageView } from './regulation.rules.js';

/** @returns the coverage on that day; null while the organisation has no list of areas. */
export async function coverageOn(
  { areas, regulations }: { areas: RegulationAreaRepository; regulations: RegulationRepository },
  orgId: string,
  on: string,
): Promise<CoverageView | null> {
  const list = await areas.listOn(orgId, on);
  return list && coverageOf(orgId, on, list.areas, await regulations.areasInForce(orgId, on));
}

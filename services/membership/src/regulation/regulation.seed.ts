import { actsOn, type Acts, type TestService } from '@uniongraph/testing';

const REGULATION = 'id version area title revision state sourceLaw text adoptedOn effectiveOn endedOn repealReason planTaskIds organization { id }';
const SELECTIONS = {
  setRegulationAreas: ['regulationAreaList', 'id from areas { code name isRequired } organization { id }'],
  draftRegulation: ['regulation', REGULATION],
  adoptRegulation: ['regulation', REGULATION],
  repealRegulation: ['regulation', REGULATION],
} as const;

export interface RegulationView {
  id: string;
  version: number;
  title: string;
  revision: number;
  state: string;
  effectiveOn: string | null;
  endedOn: string | null;
}

export type RegulationActs = Acts<keyof typeof SELECTIONS>;

export const regulationActs = (service: TestService): RegulationActs => actsOn(service, SELECTIONS);

/** `count` required areas A01, A02, ... */
export function areas(count: number): { code: string; name: string }[] {
  return Array.from({ length: count }, (_, index) => ({ code: `A${String(index + 1).padStart(2, '0')}`, name: `制度领域${index + 1}` }));
}

export function aRegulation(orgId: string, over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { orgId, area: 'A01', title: '工会委员会会议制度', sourceLaw: '《中华人民共和国工会法》', ...over };
}

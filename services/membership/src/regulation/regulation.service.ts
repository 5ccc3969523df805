import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uniongraph/access';
import { today } from '@uniongraph/calendar';
import { DomainError } from '@uniongraph/errors';
import { newRecord, UnitOfWork, type Store } from '@uniongraph/mongo';
import { STORE } from '@uniongraph/subgraph';
import { HostOrganization } from '../organization/host-organization.js';
import type {
  AdoptRegulationInput,
  DraftRegulationInput,
  QueryRegulationAreasArgs,
  QueryRegulationCoverageArgs,
  RepealRegulationInput,
  SetRegulationAreasInput,
} from '../schema-types.js';
import { checkText } from '../work-plan/work-plan.rules.js';
import type { RegulationAreaRecord, RegulationAreaListRecord } from './regulation-area.model.js';
import { RegulationAreaRepository } from './regulation-area.repository.js';
import { coverageOn } from './regulation-coverage.js';
import type { RegulationRecord } from './regulation.model.js';
import { RegulationRepository } from './regulation.repository.js';
import { checkAdoption, checkAreas, checkDraft, checkListFollows, checkState, endOfRepealed, type CoverageView } from './regulation.rules.js';
import { regulationScope } from './regulation.scope.js';

/** The regulation library (制度体系). */
@Injectable()
export class RegulationService {
  constructor(
    private readonly regulations: RegulationRepository,
    private readonly areas: RegulationAreaRepository,
    private readonly hosts: HostOrganization,
    private readonly work: UnitOfWork,
    @Inject(STORE) private readonly store: Store,
  ) {}

  async areasOn({ orgId, on }: QueryRegulationAreasArgs): Promise<RegulationAreaRecord[]> {
    return (await this.areas.listOn(orgId, on ?? today(this.store.now())))?.areas ?? [];
  }

  coverage({ orgId, on }: QueryRegulationCoverageArgs): Promise<CoverageView | null> {
    return coverageOn({ areas: this.areas, regulations: this.regulations }, orgId, on ?? today(this.store.now()));
  }

  setAreas(caller: Caller, input: SetRegulationAreasInput): Promise<RegulationAreaListRecord> {
    return this.work.run(caller, 'setRegulationAreas', input, async (act) => {
      const organization = await this.hosts.within(act, 'regulation.write', input.orgId);
      const areas = input.areas.map(({ code, name, isRequired }) => ({ code, name: name.trim(), isRequired: isRequired ?? true }));
      checkAreas(areas);
      const from = input.from ?? today(act.now);
      checkListFollows(from, await this.areas.latest(input.orgId, act.session));
      const list = await act.insert(this.areas.model, { ...newRecord('ral', act, organization), from, areas });
      act.emit('RegulationAreasSet', list, { listId: list._id, from, required: areas.filter(({ isRequired }) => isRequired).length });
      return list;
    });
  }

  /** A draft of the title that there is takes the new words. */
  draft(caller: Caller, input: DraftRegulationInput): Promise<RegulationRecord> {
    return this.work.run(caller, 'draftRegulation', input, async (act) => {
      const organization = await this.hosts.within(act, 'regulation.write', input.orgId);
      const list = await this.areas.listOn(input.orgId, today(act.now), act.session);
      checkDraft(input, list?.areas ?? []);
      const [title, sourceLaw, text] = [input.title.trim(), input.sourceLaw.trim(), input.text?.trim() ?? null];
      const existing = await this.regulations.revisionsOf({ orgId: input.orgId, title }, act.session);
      const draft = existing.find(({ state }) => state === 'DRAFT');
      const content = { area: input.area, sourceLaw, text, planTaskIds: [...(input.planTaskIds ?? draft?.planTaskIds ?? [])] };
      if (draft) return act.update(this.regulations.model, draft, content);
      return act.insert(this.regulations.model, {
        ...newRecord('reg', act, organization),
        ...content,
        title,
        revision: (existing[0]?.revision ?? 0) + 1,
        state: 'DRAFT',
        isPublished: false,
        adoptedOn: null,
        effectiveOn: null,
        endedOn: null,
        repealReason: null,
      });
    });
  }

  adopt(caller: Caller, input: AdoptRegulationInput): Promise<RegulationRecord> {
    return this.work.run(caller, 'adoptRegulation', input, async (act) => {
      const draft = await this.regulations.forChange(regulationScope(caller, 'regulation.write'), input.id, input.version, act.session);
      checkState(draft, 'DRAFT');
      const on = input.on ?? today(act.now);
      const effectiveOn = input.effectiveOn ?? on;
      const earlier = await this.regulations.revisionsOf(draft, act.session);
      checkAdoption({ on, effectiveOn, today: today(act.now) }, earlier);
      const before = earlier.find(({ state }) => state === 'IN_FORCE');
      if (before) await act.update(this.regulations.model, before, { state: 'SUPERSEDED', endedOn: effectiveOn });
      const saved = await act.update(this.regulations.model, draft, { state: 'IN_FORCE', isPublished: true, adoptedOn: on, effectiveOn }, inForceAlready());
      act.emit('RegulationAdopted', saved, { regulationId: saved._id, area: saved.area, effectiveOn, supersededId: before?._id ?? null, version: saved.version });
      return saved;
    });
  }

  repeal(caller: Caller, input: RepealRegulationInput): Promise<RegulationRecord> {
    return this.work.run(caller, 'repealRegulation', input, async (act) => {
      const current = await this.regulations.forChange(regulationScope(caller, 'regulation.write'), input.id, input.version, act.session);
      checkState(current, 'IN_FORCE');
      checkText(input.reason, 500, ['input', 'reason']);
      const endedOn = endOfRepealed(current, input.on ?? today(act.now), today(act.now));
      const saved = await act.update(this.regulations.model, current, { state: 'REPEALED', endedOn, repealReason: input.reason.trim() });
      act.emit('RegulationRepealed', saved, { regulationId: saved._id, area: saved.area, endedOn, version: saved.version });
      return saved;
    });
  }
}

function inForceAlready(): DomainError {
  return new DomainError('DUPLICATE_IN_FORCE', '同名制度已有现行版，请重新读取后再试 | A revision of this title is in force already: read it again, then retry', {
    field: ['input', 'id'],
  });
}

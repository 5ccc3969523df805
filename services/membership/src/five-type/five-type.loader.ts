import { Injectable } from '@nestjs/common';
import { EvidenceReader, type EvidenceItem } from '@uniongraph/evidence';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import type { CitedRecord, FiveTypeRecord } from './five-type.model.js';
import { FiveTypeRepository } from './five-type.repository.js';
import { readScope } from './five-type.scope.js';

@Injectable()
export class FiveTypeLoader {
  constructor(
    private readonly assessments: FiveTypeRepository,
    private readonly evidence: EvidenceReader,
  ) {}

  byId(context: RequestContext, id: string): Promise<FiveTypeRecord | null> {
    return loader(context, 'fiveType.byId', (ids) => this.assessments.byIds(readScope(context.caller), ids)).load(id);
  }

  /** @returns the cited records that still are evidence; those of one organisation in one read per record type. */
  async evidenceOf(context: RequestContext, orgId: string, cited: readonly CitedRecord[]): Promise<EvidenceItem[]> {
    const batched = loader(context, `fiveType.evidence.${orgId}`, (keys) =>
      this.evidence.itemsOf(
        context.caller,
        orgId,
        keys.map((key) => JSON.parse(key) as CitedRecord),
      ),
    );
    const items = await Promise.all(cited.map(({ recordType, recordId }) => batched.load(JSON.stringify({ recordType, recordId }))));
    return items.filter((item) => item !== null);
  }
}

import { Injectable } from '@nestjs/common';
import { CallerSeal, Scope } from '@uniongraph/access';
import { Directory } from '@uniongraph/directory';
import { ticketSeal, type EvidenceTicket } from '@uniongraph/evidence';
import { loader, type RequestContext } from '@uniongraph/subgraph';
import { scopeOf } from '../finance.scope.js';
import { VoucherRepository } from '../voucher/voucher.repository.js';

/** What a task of the yearly plan has cost. */
@Injectable()
export class PlanCostService {
  constructor(
    private readonly vouchers: VoucherRepository,
    private readonly directory: Directory,
    private readonly seal: CallerSeal,
  ) {}

  /** @returns null when the ticket is not the task's, or its union's books are hidden. */
  async costOf(context: RequestContext, task: { id: string; evidenceTicket: string }): Promise<number | null> {
    const ticket = ticketSeal(this.seal).open(task.evidenceTicket);
    if (ticket?.subjectId !== task.id || !(await this.mayRead(context, ticket.orgId))) return null;
    const ids = ticket.tasks.flatMap(({ id, earlierIds }) => [id, ...earlierIds]);
    const costs = await Promise.all(ids.map((id) => this.loadCost(context, ticket, id)));
    return costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
  }

  private loadCost(context: RequestContext, { orgId }: EvidenceTicket, taskId: string): Promise<number | null> {
    return loader(context, `planCost.${orgId}`, (ids) => this.vouchers.costsOf(scopeOf(context.caller, 'voucher.read'), orgId, ids)).load(taskId);
  }

  private async mayRead(context: RequestContext, orgId: string): Promise<boolean> {
    const readable = loader<boolean>(context, 'planCost.mayRead', (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const union = await this.directory.organization(id);
          return union !== null && Scope.covers(context.caller, 'voucher.read', union.orgScope);
        }),
      ),
    );
    return (await readable.load(orgId)) ?? false;
  }
}

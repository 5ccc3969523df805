import { Injectable } from '@nestjs/common';
import { monthEnd, monthStart } from '@uniongraph/calendar';
import type { FigureView } from '../ledger/figure.rules.js';
import { UnionFigures } from '../ledger/figure.service.js';
import { digestOf, RETURN_FIGURES } from './monthly-return.rules.js';
import type { FigureLineage } from './return-submission.model.js';

export interface ReturnFiguresView {
  figures: FigureView[];
  lineages: FigureLineage[];
  digest: string;
}

/** The figures of branches for one month, with the records behind them. */
@Injectable()
export class ReturnFigures {
  constructor(private readonly figures: UnionFigures) {}

  /** @returns per branch its figures of the month: a handful of reads, however many branches. */
  async of(branchIds: readonly string[], month: string): Promise<ReturnFiguresView[]> {
    const span = { from: monthStart(month), to: monthEnd(month) };
    const [figures, lineages] = await Promise.all([this.figures.of(branchIds, span, RETURN_FIGURES), this.figures.lineages(branchIds, span, RETURN_FIGURES)]);
    return branchIds.map((_, at) => ({ figures: figures[at]!, lineages: lineages[at]!, digest: digestOf(figures[at]!, lineages[at]!) }));
  }
}

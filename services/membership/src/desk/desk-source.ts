import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@uniongraph/calendar';
import type { DeskItemKind } from '../schema-types.js';

export interface DeskItemView {
  kind: DeskItemKind;
  orgId: string;
  title: string;
  dueOn: LocalDate;
  recordType: string;
  recordId: string;
}

/** As the reader sees it. */
export interface DeskItemShown extends DeskItemView {
  isOverdue: boolean;
}

export interface DeskPeriod {
  orgId: string;
  /** Items due up to `until` are wanted, both days included, and whatever is overdue on `on`. */
  on: LocalDate;
  until: LocalDate;
  /** A source returns no more than this many, nearest first. */
  limit: number;
}

/** A slice's part of the desk, computed from its records whenever somebody asks: nothing is stored, so nothing is forgotten or stale. */
export type DeskSource = (period: DeskPeriod) => Promise<DeskItemView[]>;

/** Where slices register what they put on the desk, in a constructor. */
@Injectable()
export class DeskSources {
  readonly all: DeskSource[] = [];

  register(source: DeskSource): void {
    this.all.push(source);
  }
}

import type { Provider } from '@nestjs/common';
import { UnitOfWork, type Store } from '@uniongraph/mongo';

/** Nest token of the service's store: `@Inject(STORE) store: Store`. */
export const STORE = Symbol('STORE');

/** The providers that every service's module starts with. */
export function storeProviders(store: Store): Provider[] {
  return [
    { provide: STORE, useValue: store },
    { provide: UnitOfWork, useValue: new UnitOfWork(store) },
  ];
}

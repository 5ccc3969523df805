/** Nest token of the service's store: `@Inject(STORE) store: Store`. */
export const STORE = Symbol('STORE');

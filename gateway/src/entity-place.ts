let made = 0;

/**
 * Marks an entity in the data that ApolloGateway merges, to read its path in the merged answer afterwards. The path that the gateway gives
 * an entity's error counts every entity of the list, the fetch only those of its own type: in a list of several types it is wrong.
 */
export class Place {
  path: readonly (string | number)[] | null = null;

  /** @returns the mark that it leaves on `entity`, under a key that no GraphQL field can have. */
  static of(entity: Record<string, unknown>): Place {
    const place = new Place();
    made = (made + 1) % Number.MAX_SAFE_INTEGER;
    entity[`@${made}`] = place;
    return place;
  }
}

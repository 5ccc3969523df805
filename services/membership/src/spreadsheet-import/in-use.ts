import type { Connection } from 'mongoose';

interface Referring {
  field: 'memberId' | 'orgId' | 'parentId';
  /** Models whose records belong to the import itself. */
  without: readonly string[];
}

/** @returns those of `ids` that a record of this service, and not of the import, refers to. */
export async function referredTo(connection: Connection, ids: readonly string[], importId: string, { field, without }: Referring): Promise<Set<string>> {
  const found = new Set<string>();
  for (const model of Object.values(connection.models)) {
    if (without.includes(model.modelName) || !model.schema.path(field)) continue;
    const referring = await model.collection.distinct(field, { [field]: { $in: [...ids] }, importId: { $ne: importId } });
    for (const id of referring as string[]) found.add(id);
  }
  return found;
}

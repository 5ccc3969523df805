import mongoose, { type Connection } from 'mongoose';
import { prepareAudit } from './audit.js';
import { FieldCipher } from './field-cipher.js';
import { prepareReadLog } from './read-log.js';

export interface StoreKeys {
  /** 32 bytes, base64. */
  fieldKey: string;
  /** 32 bytes, base64. */
  indexKey: string;
}

/** One service's own database. */
export interface Store {
  connection: Connection;
  cipher: FieldCipher;
  /** Now, as the service sees it: tests set it. */
  now(): Date;
  close(): Promise<void>;
}

const RETRY_RECORD_LIFETIME_S = 30 * 24 * 3600;

/** Opens `dbName` at `uri` with majority writes, and prepares the collections that every service has. */
export async function openStore(options: { uri: string; dbName: string; keys: StoreKeys; now?: () => Date }): Promise<Store> {
  const connection = mongoose.createConnection(options.uri, {
    dbName: options.dbName,
    writeConcern: { w: 'majority' },
    readConcern: { level: 'majority' },
    serverSelectionTimeoutMS: 10_000,
    maxPoolSize: 50,
  });
  await connection.asPromise();
  await connection.collection('requests').createIndex({ at: 1 }, { expireAfterSeconds: RETRY_RECORD_LIFETIME_S });
  await connection.collection('outbox').createIndex({ at: 1 });
  await prepareAudit(connection);
  await prepareReadLog(connection);
  return {
    connection,
    cipher: new FieldCipher(options.keys.fieldKey, options.keys.indexKey),
    now: options.now ?? (() => new Date()),
    close: () => connection.close(),
  };
}

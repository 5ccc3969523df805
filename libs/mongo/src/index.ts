export { openStore, type Store, type StoreKeys } from './store.js';
export { FieldCipher } from './field-cipher.js';
export { newId, newRecord, recordFields, type Place, type StoredRecord } from './record.js';
export { allOfEach, oneEach } from './in-order.js';
export { ScopedRepository } from './scoped-repository.js';
export { staleVersion, UnitOfWork, type Act } from './unit-of-work.js';
export { verifyAudit, type AuditFault } from './audit.js';
export { logRead, readsAbout, type AccessLogEntry } from './read-log.js';
export { guarded, guardScopes, type ScopeGuard } from './scope-guard.js';

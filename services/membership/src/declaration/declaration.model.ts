import { recordFields, type StoredRecord } from '@uniongraph/mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export type DeclarationOutcome = 'DECLARED' | 'APPLIED' | 'APPROVED' | 'CLOSED';

export interface DeclarationRecord extends StoredRecord {
  name: string;
  /** Blind index of the ID number, which is not kept. */
  idIndex: string;
  hiredOn: string;
  declaredOn: string;
  isLate: boolean;
  outcome: DeclarationOutcome;
  memberId: string | null;
  reason: string | null;
}

/** Within how many days a hire is to be declared; the last one of the nearest organisation holds. */
export interface DeclarationDeadlineRecord extends StoredRecord {
  days: number;
}

const text = { type: String, default: null };
const schema = new Schema<DeclarationRecord>(
  {
    ...recordFields,
    name: { type: String, required: true },
    idIndex: { type: String, required: true },
    hiredOn: { type: String, required: true },
    declaredOn: { type: String, required: true },
    isLate: { type: Boolean, required: true },
    outcome: { type: String, required: true },
    memberId: text,
    reason: text,
  },
  { versionKey: false, collection: 'employeeDeclarations' },
);
// Refuses a person's second open declaration at an organisation; serves the link to the application.
schema.index({ idIndex: 1, orgId: 1 }, { unique: true, partialFilterExpression: { outcome: { $in: ['DECLARED', 'APPLIED', 'APPROVED'] } } });
// Serves employeeDeclarations by outcome, and what waits on the desk.
schema.index({ orgScope: 1, outcome: 1, _id: 1 });
schema.index({ orgScope: 1, hiredOn: 1, _id: 1 });
schema.index({ orgScope: 1, declaredOn: 1, _id: 1 });
// Serves employeeDeclarations newest first.
schema.index({ orgScope: 1, _id: 1 });
// Serves the closing with the membership.
schema.index({ memberId: 1 });
// Serves the evidence of plan tasks.
schema.index({ planTaskIds: 1 });

const deadlineSchema = new Schema<DeclarationDeadlineRecord>(
  { ...recordFields, days: { type: Number, required: true } },
  { versionKey: false, collection: 'declarationDeadlines' },
);
// Serves the deadline that holds at an organisation.
deadlineSchema.index({ orgId: 1, _id: -1 });

export function declarationModel(connection: Connection): Model<DeclarationRecord> {
  return connection.model<DeclarationRecord>('EmployeeDeclaration', schema);
}

export function declarationDeadlineModel(connection: Connection): Model<DeclarationDeadlineRecord> {
  return connection.model<DeclarationDeadlineRecord>('DeclarationDeadline', deadlineSchema);
}

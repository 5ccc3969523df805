/** The service that owns the plan, and so composes the evidence. */
export const HOME = 'Mem';
const OTHERS = ['Dem', 'Wel', 'Cul', 'Fin'];

type Field = readonly [name: string, type: string, description: string];

const EVIDENCE: readonly Field[] = [
  ['id', 'ID!', '佐证编号 | Id of the evidence'],
  ['capabilityId', 'String!', '所属能力，如 WEL-05 | Capability, such as WEL-05'],
  ['recordType', 'String!', '记录类型 | Type of the record'],
  ['recordId', 'ID!', '记录编号 | Id of the record'],
  ['title', 'String', '标题；敏感记录或无权查看时为空 | Title; null for a sensitive record, or one that is not yours to read'],
  ['occurredOn', 'LocalDate', '发生日期 | Day on which it happened'],
  ['orgId', 'ID!', '组织编号 | Id of the organisation'],
  ['people', 'Int', '人数，不重复计；敏感记录为空 | Distinct people; null for a sensitive record'],
  ['personTimes', 'Int', '人次；敏感记录为空 | Attendances; null for a sensitive record'],
  ['quantity', 'Float', '数量 | Quantity'],
  ['unit', 'String', '数量的单位 | Unit of the quantity'],
  ['amountFen', 'Money', '金额，单位为分 | Amount in fen'],
  ['metric', 'String', '所计入的指标 | Metric that it counts towards'],
];
const TASKS: Field = ['planTaskIds', '[ID!]!', '所佐证的计划任务 | Plan tasks that it is evidence of'];

const ANSWER: readonly Field[] = [
  ['key', 'ID!', '指标请求的编号 | Key of the request that it answers'],
  ['value', 'Float', '数值；无法得出时为空 | The figure; null when it cannot be had'],
  ['reason', 'String', '没有数值的原因 | Why there is no figure'],
];
const METRIC: readonly Field[] = [['metric', 'String!', '指标 | Metric'], ['unit', 'String!', '单位，如 PERCENT | Unit, such as PERCENT'], ...ANSWER];

const EVIDENCE_TITLE = '一条记录作为计划任务的佐证 | A record as evidence of plan tasks';
const METRIC_TITLE = '一项指标的数值 | The figure of a metric';
const EVIDENCE_FIELD = '该服务的佐证，每类最新在前 | Evidence of that service, newest first within a record type';
const METRICS_FIELD = '该服务负责的指标 | The metrics that the service owns';

/** @returns the SDL by which the subgraph `prefix` answers for the yearly plan, with `@act` and `@refusals` to be expanded; the same for all but the plan's own. */
export function evidenceTypeDefs(prefix: string): string {
  const parts = [evidenceInterface(), answersOf(prefix), attachmentOf(prefix), prefix === HOME ? homeFields() : fieldsOnStubs(prefix)];
  return parts.join('\n\n');
}

function evidenceInterface(): string {
  return `"计划任务的佐证 | Evidence of a plan task"\ninterface Evidence {\n${fields(EVIDENCE)}\n}`;
}

function answersOf(prefix: string): string {
  return `"${EVIDENCE_TITLE}"\ntype ${prefix}Evidence implements Evidence {\n${fields([...EVIDENCE, TASKS])}\n}\n\n"${METRIC_TITLE}"\ntype ${prefix}Metric {\n${fields(METRIC)}\n}`;
}

function attachmentOf(prefix: string): string {
  return `"关联佐证的拒绝原因 | Why a record was not linked to a task"
enum ${prefix}EvidenceErrorCode @refusals {
  "该记录目前不能作为佐证 | The record is no evidence now"
  NOT_EVIDENCE
  "输入不合规定 | Input against a rule"
  INVALID
}

"关联佐证 | A link of a record to a plan task"
input Attach${prefix}EvidenceInput @act {
  "计划任务 | The plan task"
  taskId: ID!
  "记录类型，如 Suggestion | Type of the record, such as Suggestion"
  recordType: String!
  "记录 | The record"
  recordId: ID!
}

"关联佐证的结果 | Result of linking a record to a task"
type Attach${prefix}EvidencePayload {
  "该记录作为佐证 | The record as evidence"
  evidence: ${prefix}Evidence
  "拒绝原因，空则成功 | Refusals; empty = done"
  userErrors: [${prefix}EvidenceUserError!]!
}

extend type Mutation {
  "把本服务的一条记录关联到计划任务，作为佐证 | Link one of this service's records to a plan task, as evidence"
  attach${prefix}Evidence(input: Attach${prefix}EvidenceInput!): Attach${prefix}EvidencePayload!
}`;
}

function fieldsOnStubs(prefix: string): string {
  const field = prefix.toLowerCase();
  return ['PlanTask', 'WorkPlan']
    .map(
      (type) => `extend type ${type} @key(fields: "id") {
  id: ID!
  evidenceTicket: String! @external
  "${EVIDENCE_FIELD}"
  ${field}Evidence: [${prefix}Evidence!] @requires(fields: "evidenceTicket")
  "${METRICS_FIELD}"
  ${field}Metrics: [${prefix}Metric!] @requires(fields: "evidenceTicket")
}`,
    )
    .join('\n\n');
}

function homeFields(): string {
  const external = OTHERS.map((prefix) => {
    const field = prefix.toLowerCase();
    return `  "${EVIDENCE_FIELD}"\n  ${field}Evidence: [${prefix}Evidence!] @external\n  "${METRICS_FIELD}"\n  ${field}Metrics: [${prefix}Metric!] @external`;
  }).join('\n');
  const own = `  "供其他服务核验的凭据 | What the other subgraphs go by"
  evidenceTicket: String! @inaccessible
  "${EVIDENCE_FIELD}"
  memEvidence: [MemEvidence!]!
  "${METRICS_FIELD}"
  memMetrics: [MemMetric!]!`;
  const onHome = ['PlanTask', 'WorkPlan'].map((type) => `extend type ${type} {\n${own}\n${external}\n}`);
  return [...onHome, ...OTHERS.map(stubsOf)].join('\n\n');
}

/** What the plan's service requires of another; textually as there, so that composition sees one description. */
function stubsOf(prefix: string): string {
  return `"${EVIDENCE_TITLE}"\ntype ${prefix}Evidence implements Evidence {\n${fields([...EVIDENCE, TASKS], ' @external')}\n}\n\n"${METRIC_TITLE}"\ntype ${prefix}Metric {\n${fields(ANSWER, ' @external')}\n}`;
}

function fields(list: readonly Field[], suffix = ''): string {
  return list.map(([name, type, description]) => `  "${description}"\n  ${name}: ${type}${suffix}`).join('\n');
}

import { z } from 'zod';
import { localDate, organizationCode, text } from './fields.js';

export const ORGANIZATION_KINDS = ['FEDERATION', 'INDUSTRY_UNION', 'TOWNSHIP_FEDERATION', 'ENTERPRISE', 'FACTORY', 'SCHOOL', 'PUBLIC_INSTITUTION', 'BRANCH'] as const;
export const SUPERIOR_RELATIONS = ['PARTY_LEADERSHIP', 'TERRITORIAL_UNION', 'INDUSTRY_UNION', 'ADMINISTRATION'] as const;
export const UNION_RELATIONS: readonly unknown[] = ['TERRITORIAL_UNION', 'INDUSTRY_UNION'];

export const organizationHeader = z.strictObject({
  external: z.array(organizationCode).default([]),
  organizations: z.array(z.unknown()).min(1).max(10_000),
});

const supervisorRow = z.strictObject({
  relation: z.enum(SUPERIOR_RELATIONS),
  code: organizationCode.nullable().default(null),
  name: text(80).nullable().default(null),
  since: localDate,
});

export const organizationRow = z.strictObject({
  code: organizationCode,
  name: text(80),
  kind: z.enum(ORGANIZATION_KINDS),
  parent: organizationCode.nullable().default(null),
  establishedOn: localDate,
  employeeCount: z.int().min(0).default(0),
  supervisors: z.array(supervisorRow).max(10).default([]),
  plan: z.int().min(1).nullable().default(null),
});

/** A further superior: `code` of a union of the graph, or `name` of a party organisation or an administration. */
export type SupervisorRow = z.output<typeof supervisorRow>;
/** One organisation. `parent` null = the root. `employeeCount` counts this level only. `plan` = number of its sample plan. */
export type OrganizationRow = z.output<typeof organizationRow>;
/** An organisation file. `external` are codes that the graph holds already. Rows in the order of the file. */
export interface OrganizationFile {
  external: string[];
  organizations: OrganizationRow[];
}

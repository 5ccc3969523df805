import type { IdNumber } from '@uniongraph/id-number';
import { newRecord, type Act, type FieldCipher } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { ApplyForMembershipInput } from '../schema-types.js';
import type { MemberRecord } from './member.model.js';
import type { Particulars } from './member.rules.js';

/** A record for a person who has no standing yet: what follows from the organisation, the act and the ID number. */
export function aMemberOf(organization: OrganizationRecord, act: Act, cipher: FieldCipher, { sex, birthDate, number }: IdNumber): Omit<MemberRecord, keyof Particulars | 'status'> {
  return {
    ...newRecord('mem', act, organization),
    sex,
    birthDate,
    birthday: birthDate.slice('YYYY-'.length),
    idNumberSealed: cipher.encrypt(number),
    idIndex: cipher.blindIndex(number),
    joinedOn: null,
    retiredOn: null,
    keptOn: null,
    leftOn: null,
    realNameOn: null,
    groupId: null,
    reason: null,
    applicantSubject: null,
  };
}

export function particularsFrom(input: Pick<ApplyForMembershipInput, keyof Particulars>): Particulars {
  return {
    name: input.name.trim(),
    employmentType: input.employmentType,
    post: input.post ?? null,
    department: input.department ?? null,
    frontline: input.frontline ?? false,
    education: input.education ?? null,
    childBirthDates: input.childBirthDates ?? [],
  };
}

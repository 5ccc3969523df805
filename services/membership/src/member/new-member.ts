import { newId, type Act, type FieldCipher } from '@uniongraph/mongo';
import type { OrganizationRecord } from '../organization/organization.model.js';
import type { ApplyForMembershipInput } from '../schema-types.js';
import type { IdNumber } from '@uniongraph/id-number';
import type { MemberRecord } from './member.model.js';

type Personal = Pick<MemberRecord, 'employmentType' | 'post' | 'department' | 'frontline' | 'education'>;

/** A record for a person who has no standing yet: what follows from the organisation, the act and the ID number. */
export function aMemberOf(organization: OrganizationRecord, act: Act, cipher: FieldCipher, idNumber: IdNumber) {
  return {
    _id: newId('mem'), orgId: organization._id, orgScope: organization.orgScope, createdBy: act.caller.subject, createdAt: act.now, version: 1, planTaskIds: [],
    sex: idNumber.sex, birthDate: idNumber.birthDate, idNumberSealed: cipher.encrypt(idNumber.number), liveIdIndex: cipher.blindIndex(idNumber.number),
    joinedOn: null, retiredOn: null, leftOn: null, reason: null, applicantSubject: null,
  };
}

export function personalData(input: Pick<ApplyForMembershipInput, 'employmentType' | 'post' | 'department' | 'frontline' | 'education'>): Personal {
  return { employmentType: input.employmentType, post: input.post ?? null, department: input.department ?? null, frontline: input.frontline ?? false, education: input.education ?? null };
}

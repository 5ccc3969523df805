import type { Grant } from './caller.js';
import { isRole, type Role } from './roles.js';

/**
 * How far a role reaches in an area: ANY record, the granted organisation's SUBTREE, only what concerns the caller's own person
 * (SELF), the records of the union group that the grant is confined to (GROUP, by `groupId`), or of PUBLIC what the record says is
 * published (`isPublished`). `{ of }` is the SUBTREE for grants confined to one of these committee subjects, and nothing for others.
 * What goes from one organisation to another: SHARED is the subtree and what is shared with the granted organisation itself
 * (`sharedWith`), ADDRESSED only what is addressed to it (`toOrgId`). A role that is not listed reaches nothing.
 */
export type SimpleReach = 'ANY' | 'SUBTREE' | 'SHARED' | 'ADDRESSED' | 'SELF' | 'GROUP' | 'PUBLISHED';
export type Reach = SimpleReach | { readonly of: readonly string[] };

const office: Partial<Record<Role, Reach>> = { UNION_OFFICE: 'SUBTREE', UNION_CHAIR: 'SUBTREE' };
const self: Partial<Record<Role, Reach>> = { MEMBER: 'SELF', RETIREE: 'SELF' };
/** Who reads a union's books: of its own branch a branch chair, and the audit commission all of them. */
const bookReaders: Partial<Record<Role, Reach>> = { ...office, BRANCH_CHAIR: 'SUBTREE', FINANCE_OFFICER: 'SUBTREE', CASHIER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' };
const noticeReaders: Partial<Record<Role, Reach>> = { ...office, PUBLIC: 'PUBLISHED', FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' };

/** The living-security committee (生活保障) and the office see the visits; the person and the visitors their own. */
const visitReaders: Partial<Record<Role, Reach>> = { ...self, ...office, COMMITTEE_MEMBER: 'SUBTREE' };
const activityReaders: Partial<Record<Role, Reach>> = {
  ...office,
  MEMBER: 'SUBTREE',
  RETIREE: 'SUBTREE',
  GROUP_LEADER: 'SUBTREE',
  CONGRESS_REP: 'SUBTREE',
  BRANCH_CHAIR: 'SUBTREE',
  COMMITTEE_MEMBER: 'SUBTREE',
  FINANCE_OFFICER: 'SUBTREE',
  AUDIT_COMMISSIONER: 'SUBTREE',
  FEDERATION_OFFICER: 'SUBTREE',
  ANALYST: 'SUBTREE',
};

/** Members and those who answer for an election see its result; finance and audit have no part in it. */
const electionReaders: Partial<Record<Role, Reach>> = {
  ...office,
  MEMBER: 'SUBTREE',
  RETIREE: 'SUBTREE',
  GROUP_LEADER: 'SUBTREE',
  CONGRESS_REP: 'SUBTREE',
  BRANCH_CHAIR: 'SUBTREE',
  FEDERATION_OFFICER: 'SUBTREE',
};

/** The union's own people and its superiors, of plans that are not published too. */
const planReaders: Partial<Record<Role, Reach>> = {
  ...office,
  MEMBER: 'SUBTREE',
  RETIREE: 'SUBTREE',
  GROUP_LEADER: 'SUBTREE',
  CONGRESS_REP: 'SUBTREE',
  BRANCH_CHAIR: 'SUBTREE',
  COMMITTEE_MEMBER: 'SUBTREE',
  WOMEN_COMMISSIONER: 'SUBTREE',
  FINANCE_OFFICER: 'SUBTREE',
  AUDIT_COMMISSIONER: 'SUBTREE',
  PARTY_LINK: 'SUBTREE',
  FEDERATION_OFFICER: 'SUBTREE',
};

const honourReaders: Partial<Record<Role, Reach>> = { ...planReaders, ANALYST: 'SUBTREE' };
/** The union's own people and its superiors. */
const insiders: Partial<Record<Role, Reach>> = {
  ...office,
  MEMBER: 'SUBTREE',
  RETIREE: 'SUBTREE',
  GROUP_LEADER: 'SUBTREE',
  CONGRESS_REP: 'SUBTREE',
  BRANCH_CHAIR: 'SUBTREE',
  COMMITTEE_MEMBER: 'SUBTREE',
  AUDIT_COMMISSIONER: 'SUBTREE',
  FEDERATION_OFFICER: 'SUBTREE',
};

const ledgerReaders: Partial<Record<Role, Reach>> = {
  ...office,
  BRANCH_CHAIR: 'SUBTREE',
  COMMITTEE_MEMBER: 'SUBTREE',
  FINANCE_OFFICER: 'SUBTREE',
  AUDIT_COMMISSIONER: 'SUBTREE',
  FEDERATION_OFFICER: 'SUBTREE',
};

/** Who may see and do what: one row per policy `area.action`. The only place where this is decided. */
const matrix = {
  'organization.read': { PUBLIC: 'ANY' },
  'organization.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'desk.read': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'member.read': { ...self, ...office, GROUP_LEADER: 'GROUP', BRANCH_CHAIR: 'SUBTREE' },
  'member.write': office,
  'member.apply': { ...office, PERSON: 'SELF' },
  // Declarations of new employees (新职工申报): they name people who are no members yet.
  'declaration.read': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'declaration.write': office,
  // Real-name establishment (建会实名制).
  'realName.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE' },
  'realName.report': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'realName.verify': office,
  // Targets of organisation building (组建工作目标考核).
  'buildTarget.read': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'buildTarget.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'member.birthDate': { ...self },
  'member.idNumber': { ...self },
  'member.idNumberMasked': { ...self, ...office },
  'member.children': { ...self },
  'member.revealIdNumber': office,
  'member.count': {
    ...office,
    BRANCH_CHAIR: 'SUBTREE',
    COMMITTEE_MEMBER: 'SUBTREE',
    FINANCE_OFFICER: 'SUBTREE',
    AUDIT_COMMISSIONER: 'SUBTREE',
    FEDERATION_OFFICER: 'SUBTREE',
    ANALYST: 'SUBTREE',
  },
  // Frameworks of the plan's tasks, and partner bodies (合作单位): the union's own people and its superiors.
  'framework.read': { ...planReaders, ANALYST: 'SUBTREE' },
  'framework.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'partner.read': { ...planReaders, ANALYST: 'SUBTREE' },
  'partner.write': office,
  // Groups (工会小组): the union's own people and its superiors see the division; who is in which group, those who see the register.
  'group.read': activityReaders,
  'group.membership': { ...self, ...office, GROUP_LEADER: 'GROUP', BRANCH_CHAIR: 'SUBTREE' },
  'group.write': office,
  // Elections of group leaders: the union and its superiors see the result, the analyst the turnout, nobody a vote.
  'groupElection.read': electionReaders,
  'groupElection.count': { ...electionReaders, ANALYST: 'SUBTREE' },
  'groupElection.vote': { MEMBER: 'SELF' },
  'groupElection.write': office,
  'identity.read': {},
  'identity.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'identity.grantUpper': { FEDERATION_OFFICER: 'SUBTREE' },
  'suggestion.read': {
    MEMBER: 'SUBTREE',
    RETIREE: 'SUBTREE',
    GROUP_LEADER: 'SUBTREE',
    CONGRESS_REP: 'SUBTREE',
    BRANCH_CHAIR: 'SUBTREE',
    COMMITTEE_MEMBER: 'SUBTREE',
    AUDIT_COMMISSIONER: 'SUBTREE',
    ...office,
    FINANCE_OFFICER: 'SUBTREE',
  },
  'suggestion.own': self,
  'suggestion.submit': self,
  'suggestion.hiddenAuthors': { ...self, ...office },
  'suggestion.assess': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'suggestion.adopt': office,
  'suggestion.confirmBenefit': { FINANCE_OFFICER: 'SUBTREE' },
  'suggestion.count': {
    ...office,
    BRANCH_CHAIR: 'SUBTREE',
    COMMITTEE_MEMBER: 'SUBTREE',
    MEMBER: 'SUBTREE',
    FEDERATION_OFFICER: 'SUBTREE',
    ANALYST: 'SUBTREE',
    AUDIT_COMMISSIONER: 'SUBTREE',
  },
  'fiscalPeriod.read': { ...bookReaders, FEDERATION_OFFICER: 'SUBTREE' },
  'fiscalPeriod.count': { ...bookReaders, FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'fiscalPeriod.write': { FINANCE_OFFICER: 'SUBTREE' },
  'bankAccount.read': bookReaders,
  'bankAccount.write': { FINANCE_OFFICER: 'SUBTREE' },
  'voucher.read': bookReaders,
  'voucher.count': { ...bookReaders, FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'voucher.prepare': { FINANCE_OFFICER: 'SUBTREE' },
  'voucher.approve': { UNION_CHAIR: 'SUBTREE' },
  'financeNotice.read': noticeReaders,
  'financeNotice.count': noticeReaders,
  'financeNotice.hands': { ...office, FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' },
  'financeNotice.prepare': { FINANCE_OFFICER: 'SUBTREE' },
  'financeNotice.approve': { UNION_CHAIR: 'SUBTREE' },
  'financeNotice.publish': { ...office, FINANCE_OFFICER: 'SUBTREE' },
  'financeNotice.overdue': {
    ...bookReaders,
    MEMBER: 'SUBTREE',
    RETIREE: 'SUBTREE',
    GROUP_LEADER: 'SUBTREE',
    CONGRESS_REP: 'SUBTREE',
    COMMITTEE_MEMBER: 'SUBTREE',
    FEDERATION_OFFICER: 'SUBTREE',
    ANALYST: 'SUBTREE',
  },
  'mustVisit.configure': office,
  // Hospital (住院): the event for those who look after the members, what ails them for the person and the named handler alone.
  'hospital.event': { ...self, ...office, GROUP_LEADER: 'SUBTREE', BRANCH_CHAIR: 'SUBTREE' },
  'hospital.details': self,
  'hospital.handler': { ...self, ...office },
  'hospital.report': { ...self, ...office, GROUP_LEADER: 'SUBTREE' },
  'hospital.assign': office,
  'hospital.count': { ...office, ANALYST: 'SUBTREE' },
  // Visits (走访): finance and audit see the amount, and neither whom nor why.
  'visit.list': { ...visitReaders, FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' },
  'visit.read': visitReaders,
  'visit.cause': { ...visitReaders, ANALYST: 'SUBTREE' },
  'visit.note': self,
  'visit.gift': { ...visitReaders, FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'visit.raise': { ...visitReaders, GROUP_LEADER: 'SUBTREE', BRANCH_CHAIR: 'SUBTREE' },
  'visit.write': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'visit.notify': office,
  'visit.count': { ...office, COMMITTEE_MEMBER: 'SUBTREE', FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'visit.completion': { ...office, COMMITTEE_MEMBER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'activity.read': { ...activityReaders, PUBLIC: 'PUBLISHED' },
  'activity.inside': activityReaders,
  'activity.count': activityReaders,
  'activity.budget': { ...office, FINANCE_OFFICER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' },
  'activity.write': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE' },
  'registration.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE' },
  'registration.signUp': self,
  'registration.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'attendance.checkIn': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE' },
  'participation.count': activityReaders,
  'plan.read': { ...planReaders, ANALYST: 'SUBTREE', PUBLIC: 'PUBLISHED' },
  'plan.inside': planReaders,
  'plan.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'plan.progress': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SELF' },
  'plan.comment': { ...office, BRANCH_CHAIR: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  // Filings (备案、请示): the sender's office, and the offices of all its superiors; only the addressee's handles them.
  'filing.read': { UNION_OFFICE: 'SHARED', UNION_CHAIR: 'SHARED', FEDERATION_OFFICER: 'SHARED' },
  'filing.count': { ...office, FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'filing.submit': office,
  'filing.handle': { UNION_OFFICE: 'ADDRESSED', UNION_CHAIR: 'ADDRESSED', FEDERATION_OFFICER: 'ADDRESSED' },
  // Re-elections of union organs (改选): the result for the union and its superiors, the turnout for the analyst, a ballot for nobody.
  'election.read': electionReaders,
  'election.count': { ...electionReaders, ANALYST: 'SUBTREE' },
  'election.vote': { MEMBER: 'SELF' },
  'election.write': office,
  // The link with the party organisation (党建带工建): the union's own people who speak for it, and the party organisation.
  'partyLink.read': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', PARTY_LINK: 'SUBTREE', ADMIN_LEADER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'partyLink.write': office,
  'partyLink.reply': { ...office, PARTY_LINK: 'SUBTREE' },
  // Honours (荣誉): published ones are everybody's to read.
  'honour.read': { ...honourReaders, PUBLIC: 'PUBLISHED' },
  'honour.inside': honourReaders,
  'honour.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  // Committees (委员会): known to everybody once published; who sits on them to the union's own people and its superiors.
  'committee.read': { ...planReaders, ANALYST: 'SUBTREE', PUBLIC: 'PUBLISHED' },
  'committee.seats': planReaders,
  'committee.seatCount': { ...planReaders, ANALYST: 'SUBTREE' },
  'committee.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  // Inspections of branches (指导督查) and rectification (整改): who leads a branch reads what was found there, the owner the own item.
  'inspection.read': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'inspection.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'inspection.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'rectification.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'rectification.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'rectification.complete': { ...self, ...office },
  'rectification.check': { ...office, AUDIT_COMMISSIONER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'rectification.count': { ...office, BRANCH_CHAIR: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'womenOrganization.gaps': { ...office, BRANCH_CHAIR: 'SUBTREE', WOMEN_COMMISSIONER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'womenOrganization.count': { ...office, BRANCH_CHAIR: 'SUBTREE', WOMEN_COMMISSIONER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'network.read': { ...planReaders, ANALYST: 'SUBTREE' },
  'duty.read': planReaders,
  'duty.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'affairs.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', PARTY_LINK: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'affairs.log': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE' },
  'affairs.count': { ...office, BRANCH_CHAIR: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  // Regulations (制度): once adopted everybody's to read.
  'regulation.read': { ...planReaders, ANALYST: 'SUBTREE', PUBLIC: 'PUBLISHED' },
  'regulation.write': office,
  // Jobs (任务) and spreadsheets (表格导入): whoever started one sees it besides, whatever the role.
  'import.read': office,
  // Meetings (会议): their minutes for those who answer for them; assigned work for the office and whoever does it.
  'meeting.read': planReaders,
  'meeting.count': { ...planReaders, ANALYST: 'SUBTREE' },
  'meeting.minutes': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', WOMEN_COMMISSIONER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE' },
  'meeting.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'meeting.report': { ...office, BRANCH_CHAIR: 'SUBTREE', GROUP_LEADER: 'GROUP' },
  // The union congress (工会代表大会): everybody's to see once it has opened.
  'unionCongress.read': { ...planReaders, ANALYST: 'SUBTREE', PUBLIC: 'PUBLISHED' },
  'unionCongress.inside': planReaders,
  'unionCongress.write': office,
  // Investigations (调研) and innovation: the report is the lead's or the office's to submit.
  'investigation.read': planReaders,
  'investigation.count': { ...planReaders, ANALYST: 'SUBTREE' },
  'investigation.report': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE' },
  'investigation.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  // Cadres (工会干部): the evaluation for the person and those who make it.
  'cadre.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'cadre.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', AUDIT_COMMISSIONER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'cadre.evaluation': { ...self, ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'cadre.evaluate': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'cadre.write': office,
  'assignment.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE' },
  'assignment.complete': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE' },
  'assignment.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  // Jobs (任务): whoever started one sees it besides, whatever the role.
  'job.read': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  // Model staff home (职工之家): who may assess is asked at the union above the branch.
  'home.read': insiders,
  'home.count': { ...insiders, ANALYST: 'SUBTREE' },
  'home.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  // Selection (评先、评职称): notices hang in public; who objects is shown to nobody else.
  'selection.read': { PUBLIC: 'ANY' },
  'selection.write': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'selection.object': self,
  'selection.objection': { ...self, ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  // Scores are under embargo until the ranking is published: the slice decides that.
  'award.read': { ...honourReaders, PUBLIC: 'PUBLISHED' },
  'award.inside': honourReaders,
  'award.write': office,
  'award.nominate': { ...office, BRANCH_CHAIR: 'SUBTREE', GROUP_LEADER: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE' },
  'award.score': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'recommendation.read': honourReaders,
  'recommendation.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  'modelWorker.read': { ...self, ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE' },
  'modelWorker.write': { ...office, COMMITTEE_MEMBER: 'SUBTREE' },
  'modelWorker.count': { ...office, BRANCH_CHAIR: 'SUBTREE', COMMITTEE_MEMBER: 'SUBTREE', FEDERATION_OFFICER: 'SUBTREE', ANALYST: 'SUBTREE' },
  'creation.read': honourReaders,
  'creation.write': { ...office, FEDERATION_OFFICER: 'SUBTREE' },
  // The five-type union (五型工会).
  'fiveType.read': insiders,
  'fiveType.count': { ...insiders, ANALYST: 'SUBTREE' },
  'fiveType.write': office,
  // Ledgers (台帐) and the figures computed from them.
  'ledger.read': ledgerReaders,
  'ledger.count': { ...ledgerReaders, ANALYST: 'SUBTREE' },
  'ledger.write': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  // Monthly returns (月报): the union above the branch reviews, which is asked there.
  'return.read': ledgerReaders,
  'return.count': { ...ledgerReaders, ANALYST: 'SUBTREE' },
  'return.submit': { ...office, BRANCH_CHAIR: 'SUBTREE' },
  'return.review': office,
} satisfies Record<string, Partial<Record<Role, Reach>>>;

export type PolicyName = keyof typeof matrix;

export const policies: Readonly<Record<PolicyName, Partial<Record<Role, Reach>>>> = matrix;

/** @returns how far `grant` reaches under `policy`; undefined = nowhere. */
export function reachOf(policy: PolicyName, { role, within }: Pick<Grant, 'role' | 'within'>): SimpleReach | undefined {
  const reach = isRole(role) ? policies[policy][role] : undefined;
  if (reach === 'GROUP') return within ? 'GROUP' : undefined;
  if (typeof reach !== 'object') return reach;
  return within && reach.of.includes(within) ? 'SUBTREE' : undefined;
}

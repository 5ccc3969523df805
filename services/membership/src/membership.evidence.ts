import type { EvidenceRegistration } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { creationEvidence } from './creation/creation-campaign.evidence.js';
import { filingEvidence } from './filing/filing.evidence.js';
import { fiveTypeEvidence } from './five-type/five-type.evidence.js';
import { honourEvidence } from './honour/honour.evidence.js';
import { groupEvidence } from './group/group.evidence.js';
import { committeeEvidence } from './committee/committee.evidence.js';
import { homeAssessmentEvidence } from './home-assessment/home-assessment.evidence.js';
import { declarationEvidence } from './declaration/declaration.evidence.js';
import { inspectionEvidence } from './inspection/inspection.evidence.js';
import { networkEvidence } from './network/network.evidence.js';
import { rectificationEvidence } from './rectification/rectification.evidence.js';
import { ledgerEvidence } from './ledger/ledger.evidence.js';
import { dutyEvidence } from './duty/duty.evidence.js';
import { realNameEvidence } from './real-name/real-name.evidence.js';
import { buildTargetEvidence } from './build-target/build-target.evidence.js';
import { memberEvidence } from './member/member.evidence.js';
import { organizationEvidence } from './organization/organization.evidence.js';
import { partyLinkEvidence } from './party-link/party-link.evidence.js';
import { summaryEvidence } from './progress/summary.evidence.js';
import { assignmentEvidence } from './assignment/assignment.evidence.js';
import { unionMeetingEvidence } from './meeting/union-meeting.evidence.js';
import { regulationEvidence } from './regulation/regulation.evidence.js';
import { workPlanEvidence } from './work-plan/work-plan.evidence.js';

/** What membership answers of the yearly plan itself: one line a slice. */
export function membershipEvidence(store: Store): EvidenceRegistration {
  const slices: EvidenceRegistration[] = [
    // Each slice's record types and metrics.
    organizationEvidence(),
    memberEvidence(store),
    declarationEvidence(store),
    realNameEvidence(),
    buildTargetEvidence(),
    groupEvidence(store),
    workPlanEvidence(),
    summaryEvidence(),
    filingEvidence(),
    partyLinkEvidence(),
    honourEvidence(store),
    committeeEvidence(),
    dutyEvidence(),
    networkEvidence(store),
    inspectionEvidence(),
    rectificationEvidence(),
    regulationEvidence(store),
    unionMeetingEvidence(store),
    assignmentEvidence(),
    homeAssessmentEvidence(),
    creationEvidence(),
    fiveTypeEvidence(),
    ledgerEvidence(),
  ];
  return { sources: slices.flatMap(({ sources }) => sources), metrics: Object.assign({}, ...slices.map(({ metrics }) => metrics)) as EvidenceRegistration['metrics'] };
}

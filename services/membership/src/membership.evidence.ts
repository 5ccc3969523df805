import type { EvidenceRegistration } from '@uniongraph/evidence';
import type { Store } from '@uniongraph/mongo';
import { awardEvidence } from './award/award.evidence.js';
import { creationEvidence } from './creation/creation-campaign.evidence.js';
import { electionRoundEvidence } from './election/election-round.evidence.js';
import { filingEvidence } from './filing/filing.evidence.js';
import { fiveTypeEvidence } from './five-type/five-type.evidence.js';
import { honourEvidence } from './honour/honour.evidence.js';
import { frameworkEvidence } from './framework/framework.evidence.js';
import { groupElectionEvidence } from './group-election/group-election.evidence.js';
import { groupEvidence } from './group/group.evidence.js';
import { committeeEvidence } from './committee/committee.evidence.js';
import { homeAssessmentEvidence } from './home-assessment/home-assessment.evidence.js';
import { declarationEvidence } from './declaration/declaration.evidence.js';
import { inspectionEvidence } from './inspection/inspection.evidence.js';
import { networkEvidence } from './network/network.evidence.js';
import { rectificationEvidence } from './rectification/rectification.evidence.js';
import { ledgerEvidence } from './ledger/ledger.evidence.js';
import { dutyEvidence } from './duty/duty.evidence.js';
import { monthlyReturnEvidence } from './monthly-return/monthly-return.evidence.js';
import { realNameEvidence } from './real-name/real-name.evidence.js';
import { buildTargetEvidence } from './build-target/build-target.evidence.js';
import { memberEvidence } from './member/member.evidence.js';
import { modelWorkerEvidence } from './model-worker/model-worker.evidence.js';
import { recommendationEvidence } from './recommendation/recommendation.evidence.js';
import { organizationEvidence } from './organization/organization.evidence.js';
import { partyLinkEvidence } from './party-link/party-link.evidence.js';
import { summaryEvidence } from './progress/summary.evidence.js';
import { assignmentEvidence } from './assignment/assignment.evidence.js';
import { unionMeetingEvidence } from './meeting/union-meeting.evidence.js';
import { cadreEvidence } from './cadre/cadre.evidence.js';
import { investigationEvidence } from './investigation/investigation.evidence.js';
import { regularMeetingEvidence } from './regular-meeting/regular-meeting.evidence.js';
import { unionCongressEvidence } from './union-congress/union-congress.evidence.js';
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
    groupElectionEvidence(store),
    workPlanEvidence(),
    frameworkEvidence(),
    summaryEvidence(),
    filingEvidence(),
    electionRoundEvidence(),
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
    regularMeetingEvidence(store),
    unionCongressEvidence(store),
    investigationEvidence(),
    cadreEvidence(),
    homeAssessmentEvidence(),
    creationEvidence(),
    awardEvidence(store),
    recommendationEvidence(),
    modelWorkerEvidence(),
    fiveTypeEvidence(),
    ledgerEvidence(),
    monthlyReturnEvidence(store),
  ];
  return { sources: slices.flatMap(({ sources }) => sources), metrics: Object.assign({}, ...slices.map(({ metrics }) => metrics)) as EvidenceRegistration['metrics'] };
}

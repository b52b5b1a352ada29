import { absenceFieldsHoldDays, absencesAreOnesOwn } from "./absences.ts";
import { approvalsCanBeReached, othersDecide } from "./approvals.ts";
import {
  conditionBadgesExist,
  conditionChecklistsExist,
  conditionCommunitiesExist,
  conditionFieldsExist,
  conditionMentorshipsExist,
  conditionStagesExist,
  conditionValuesAreOffered,
  roleFieldsExist,
  teamsAreNamedBySlug,
} from "./conditions.ts";
import { decidedOptionsExist } from "./decided.ts";
import { optionsAreNoCommands, optionsLeadOn, stepsDecideOnce } from "./decisions.ts";
import { requestsAskForApprovals } from "./endorsements.ts";
import { groupsHaveOneChecklist, groupsStayTogether } from "./groups.ts";
import { stepsAreUnique } from "./names.ts";
import { outcomeLabelsAreFree } from "./outcome-labels.ts";
import {
  foundingKnowsWhat,
  joiningNeedsACommunity,
  newPathwaysAreFounded,
  onlyAcceptanceLetsIn,
  retiringNeedsACommunity,
  rolesNeedACommunity,
  stepsDoWhatTheyCan,
  teamsNeedACommunity,
  termsAreForLeads,
} from "./outcomes.ts";
import { outcomeBadgesExist } from "./pathways.ts";
import { fixedCommunitiesExist } from "./process-forms.ts";
import {
  judgingStaysPrivate,
  processesAreToldApart,
  remindersComeBeforeTheEnd,
  stepChecklistsExist,
  stepsWaitForSomething,
  whatJudgesIsPrivate,
} from "./processes.ts";
import { dayFieldsHoldDays, evidenceFieldsHoldLinks, recordsAreVouchedFor } from "./records.ts";
import { messageNamesAreSpelled } from "./sayings.ts";
import { checklistsShareNoItems } from "./shared-items.ts";
import {
  privateProcessesStartPrivateOnes,
  processesStartNoCircle,
  somethingStartsProcesses,
  startedProcessesExist,
  startedProcessesGetAnswers,
} from "./started.ts";
import {
  fieldsNeedAForm,
  startWordsAreFree,
  startsLeaveTime,
  startsNameMentorships,
  timedStartsKnowTheirCommunity,
} from "./starts.ts";
import type { Group } from "./group.ts";

/** What must hold of how requests go: processes, what starts them, and the conditions and roles they ask for. */
export const OF_REQUESTS: readonly Group[] = [
  {
    name: "processes",
    checks: [
      processesAreToldApart,
      stepsAreUnique,
      stepsWaitForSomething,
      remindersComeBeforeTheEnd,
      optionsAreNoCommands,
      stepsDecideOnce,
      groupsStayTogether,
      groupsHaveOneChecklist,
      optionsLeadOn,
      decidedOptionsExist,
      judgingStaysPrivate,
      whatJudgesIsPrivate,
      fixedCommunitiesExist,
      stepChecklistsExist,
      checklistsShareNoItems,
      joiningNeedsACommunity,
      rolesNeedACommunity,
      termsAreForLeads,
      foundingKnowsWhat,
      newPathwaysAreFounded,
      retiringNeedsACommunity,
      teamsNeedACommunity,
      onlyAcceptanceLetsIn,
      stepsDoWhatTheyCan,
      outcomeBadgesExist,
      recordsAreVouchedFor,
      evidenceFieldsHoldLinks,
      dayFieldsHoldDays,
      absencesAreOnesOwn,
      absenceFieldsHoldDays,
      outcomeLabelsAreFree,
      messageNamesAreSpelled,
      othersDecide,
      approvalsCanBeReached,
      requestsAskForApprovals,
    ],
  },
  {
    name: "starts",
    checks: [
      startWordsAreFree,
      startedProcessesExist,
      somethingStartsProcesses,
      processesStartNoCircle,
      startedProcessesGetAnswers,
      privateProcessesStartPrivateOnes,
      fieldsNeedAForm,
      timedStartsKnowTheirCommunity,
      startsLeaveTime,
      startsNameMentorships,
    ],
  },
  {
    name: "conditions",
    checks: [
      conditionChecklistsExist,
      conditionBadgesExist,
      conditionMentorshipsExist,
      conditionCommunitiesExist,
      conditionStagesExist,
      conditionFieldsExist,
      conditionValuesAreOffered,
      roleFieldsExist,
      teamsAreNamedBySlug,
    ],
  },
];

import { absenceFieldsHoldDays, absencesAreOnesOwn } from "./absences.ts";
import { approvalsCanBeReached, othersDecide } from "./approvals.ts";
import type { GroupName } from "../rules.ts";
import type { Check } from "./check.ts";
import {
  communitiesHaveLeads,
  emeritusNoLongerLead,
  leadsAreNamedOnce,
  onboardingExists,
  partOfExists,
  partOfHasNoCircle,
  pathwaysExist,
} from "./communities.ts";
import {
  conditionBadgesExist,
  conditionChecklistsExist,
  conditionFieldsExist,
  conditionMentorshipsExist,
  conditionStagesExist,
  conditionValuesAreOffered,
  roleFieldsExist,
  teamsAreNamedBySlug,
} from "./conditions.ts";
import { requestsAskForApprovals } from "./endorsements.ts";
import { contributionTypesExist, rulesFitTheirEvents } from "./contributions.ts";
import { groupsHaveOneChecklist, groupsStayTogether } from "./groups.ts";
import { decidedOptionsExist } from "./decided.ts";
import { optionsAreNoCommands, optionsLeadOn, stepsDecideOnce } from "./decisions.ts";
import {
  formBoxesAreToldApart,
  formDefaultsAreOffered,
  formIdsArePlain,
  formIdsAreUnique,
  formLabelsAreClear,
  formLabelsAreUnique,
  formNamesAreUnique,
  formOptionsAreNotNone,
  formOptionsAreUnique,
  formsAskSomething,
} from "./forms.ts";
import { labelsAreShort, labelsDifferByMoreThanCase } from "./labels.ts";
import { messagesAreHeard, messagesBelong } from "./messages.ts";
import {
  assessmentsComeWithinTheTerm,
  mentorTrainingExists,
  mentorshipCommunitiesExist,
  orientationsCanGoWell,
  orientationsEndWithinTheTerm,
  pairProgrammesExist,
} from "./mentorships.ts";
import { outcomeLabelsAreFree } from "./outcome-labels.ts";
import {
  assessmentsAreUnique,
  communityNamesAreUnique,
  itemsAreUnique,
  previousIdsAreFree,
  stagesAreUnique,
  stepsAreUnique,
  teamsBelongToOneCommunity,
} from "./names.ts";
import { colorCanBeRead, picturesCanBeShown, picturesExist } from "./looks.ts";
import { keysDoSomething } from "./not-yet.ts";
import {
  badgesCanBeHad,
  badgesHaveOneWay,
  outcomeBadgesExist,
  pathwaysAskPeople,
  pathwaysAskWhatTheyKnow,
  stageBadgesExist,
  stagesCanBeReached,
} from "./pathways.ts";
import {
  accountsBelongToOnePerson,
  formsAskNoSecrets,
  peopleStayPrivate,
} from "./people-and-privacy.ts";
import {
  communityFieldsExist,
  pathwayFieldsExist,
  fixedCommunitiesExist,
  subjectFieldsExist,
  formCommunitiesExist,
  formFieldsHaveTheRightType,
  processFormsExist,
  processLabelsArePutOn,
} from "./process-forms.ts";
import { evidenceFieldsHoldLinks, recordsAreVouchedFor } from "./records.ts";
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
import {
  itemsNestThreeDeep,
  judgingStaysPrivate,
  processesAreToldApart,
  remindersComeBeforeTheEnd,
  stepChecklistsExist,
  stepsWaitForSomething,
  whatJudgesIsPrivate,
} from "./processes.ts";
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
import {
  daysExist,
  leadTermsEndAfterTheyBegin,
  meetingsSayWhen,
  timeZonesExist,
  timesExist,
} from "./times.ts";

/** Checks about one kind of thing, for people who read the list. */
export interface Group {
  readonly name: GroupName;
  readonly checks: readonly Check[];
}

/** Everything that must hold between definitions, by what it is about. */
export const GROUPS: readonly Group[] = [
  {
    name: "organization",
    checks: [
      timeZonesExist,
      daysExist,
      contributionTypesExist,
      rulesFitTheirEvents,
      labelsAreShort,
      labelsDifferByMoreThanCase,
      colorCanBeRead,
      picturesExist,
      picturesCanBeShown,
    ],
  },
  {
    name: "communities",
    checks: [
      communityNamesAreUnique,
      communitiesHaveLeads,
      leadsAreNamedOnce,
      leadTermsEndAfterTheyBegin,
      teamsBelongToOneCommunity,
      onboardingExists,
      pathwaysExist,
      timesExist,
      meetingsSayWhen,
      emeritusNoLongerLead,
      partOfExists,
      partOfHasNoCircle,
      previousIdsAreFree,
    ],
  },
  { name: "people", checks: [accountsBelongToOnePerson, peopleStayPrivate] },
  {
    name: "pathways",
    checks: [
      stagesAreUnique,
      stagesCanBeReached,
      stageBadgesExist,
      pathwaysAskPeople,
      pathwaysAskWhatTheyKnow,
    ],
  },
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
      judgingStaysPrivate,
      whatJudgesIsPrivate,
      fixedCommunitiesExist,
      stepChecklistsExist,
      checklistsShareNoItems,
      joiningNeedsACommunity,
      rolesNeedACommunity,
      foundingKnowsWhat,
      newPathwaysAreFounded,
      retiringNeedsACommunity,
      teamsNeedACommunity,
      onlyAcceptanceLetsIn,
      stepsDoWhatTheyCan,
      outcomeBadgesExist,
      recordsAreVouchedFor,
      evidenceFieldsHoldLinks,
      absencesAreOnesOwn,
      absenceFieldsHoldDays,
      outcomeLabelsAreFree,
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
      decidedOptionsExist,
      termsAreForLeads,
    ],
  },
  {
    name: "conditions",
    checks: [
      conditionChecklistsExist,
      conditionBadgesExist,
      conditionMentorshipsExist,
      conditionStagesExist,
      conditionFieldsExist,
      conditionValuesAreOffered,
      roleFieldsExist,
      teamsAreNamedBySlug,
    ],
  },
  {
    name: "mentorships",
    checks: [
      mentorshipCommunitiesExist,
      mentorTrainingExists,
      pairProgrammesExist,
      orientationsCanGoWell,
      orientationsEndWithinTheTerm,
      assessmentsComeWithinTheTerm,
      assessmentsAreUnique,
      keysDoSomething,
    ],
  },
  { name: "checklists", checks: [itemsAreUnique, itemsNestThreeDeep] },
  { name: "badges", checks: [badgesCanBeHad, badgesHaveOneWay] },
  { name: "messages", checks: [messagesBelong, messagesAreHeard] },
  {
    name: "forms",
    checks: [
      processFormsExist,
      processLabelsArePutOn,
      communityFieldsExist,
      pathwayFieldsExist,
      subjectFieldsExist,
      formFieldsHaveTheRightType,
      formCommunitiesExist,
      formNamesAreUnique,
      formsAskSomething,
      formsAskNoSecrets,
      formIdsAreUnique,
      formIdsArePlain,
      formLabelsAreUnique,
      formLabelsAreClear,
      formBoxesAreToldApart,
      formOptionsAreUnique,
      formOptionsAreNotNone,
      formDefaultsAreOffered,
    ],
  },
];

/** Everything that must hold between definitions. */
export const CHECKS: readonly Check[] = GROUPS.flatMap(({ checks }) => checks);

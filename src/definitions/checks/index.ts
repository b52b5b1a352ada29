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
  contributionTypesExist,
  rulesEndAfterTheyBegin,
  rulesFitTheirEvents,
} from "./contributions.ts";
import { endorsementsCanBeReached } from "./endorsements.ts";
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
import { colorCanBeRead, picturesCanBeShown, picturesExist } from "./looks.ts";
import {
  assessmentsComeWithinTheTerm,
  mentorTrainingExists,
  mentorshipCommunitiesExist,
  orientationsCanGoWell,
  orientationsEndWithinTheTerm,
  pairProgrammesExist,
} from "./mentorships.ts";
import { messagesAreHeard, messagesBelong } from "./messages.ts";
import {
  assessmentsAreUnique,
  badgeNamesAreUnique,
  communityNamesAreUnique,
  itemsAreUnique,
  previousIdsAreFree,
  stagesAreUnique,
  teamsBelongToOneCommunity,
} from "./names.ts";
import { keysDoSomething } from "./not-yet.ts";
import {
  badgesCanBeHad,
  badgesHaveOneWay,
  pathwaysAskPeople,
  pathwaysAskWhatTheyKnow,
  stageBadgesExist,
  stagesCanBeReached,
} from "./pathways.ts";
import {
  accountsBelongToOnePerson,
  digestsHaveAPlace,
  formsAskNoSecrets,
  peopleStayPrivate,
} from "./people-and-privacy.ts";
import {
  communityFieldsExist,
  formCommunitiesExist,
  formFieldsHaveTheRightType,
  pathwayFieldsExist,
  processFormsExist,
  processLabelsArePutOn,
  subjectFieldsExist,
} from "./process-forms.ts";
import { itemsNestThreeDeep } from "./processes.ts";
import { issuesAreNamed } from "./issues-of-stages.ts";
import { pathPatternsCanFit } from "./path-patterns.ts";
import { restingIsTold, stayingCanEnd } from "./staying.ts";
import {
  daysExist,
  leadTermsEndAfterTheyBegin,
  meetingsSayWhen,
  timeZonesExist,
  timesExist,
} from "./times.ts";
import { tiersAreToldApart } from "./tiers.ts";
import { extendsExists, extendsOneLevel, variantStagesAreWhole } from "./variants.ts";
import { yearsAreCounted } from "./yearly.ts";
import { ruleExamplesHold } from "./rule-examples.ts";
import type { Group } from "./group.ts";
import { OF_REQUESTS } from "./of-requests.ts";

/** Everything that must hold between definitions, by what it is about. */
export const GROUPS: readonly Group[] = [
  {
    name: "organization",
    checks: [
      timeZonesExist,
      daysExist,
      contributionTypesExist,
      rulesFitTheirEvents,
      rulesEndAfterTheyBegin,
      pathPatternsCanFit,
      ruleExamplesHold,
      labelsAreShort,
      labelsDifferByMoreThanCase,
      colorCanBeRead,
      picturesExist,
      picturesCanBeShown,
      digestsHaveAPlace,
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
      extendsExists,
      extendsOneLevel,
      variantStagesAreWhole,
      stagesAreUnique,
      stagesCanBeReached,
      endorsementsCanBeReached,
      stageBadgesExist,
      pathwaysAskPeople,
      pathwaysAskWhatTheyKnow,
      stayingCanEnd,
      issuesAreNamed,
      restingIsTold,
    ],
  },
  ...OF_REQUESTS,
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
  {
    name: "badges",
    checks: [
      badgesCanBeHad,
      badgeNamesAreUnique,
      badgesHaveOneWay,
      yearsAreCounted,
      tiersAreToldApart,
    ],
  },
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

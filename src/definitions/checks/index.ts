import type { Check } from "./check.ts";
import { accountsBelongToOnePerson } from "./accounts-belong-to-one-person.ts";
import { assessmentsAreUnique } from "./assessments-are-unique.ts";
import { assessmentsComeWithinTheTerm } from "./assessments-come-within-the-term.ts";
import { badgesCanBeHad } from "./badges-can-be-had.ts";
import { badgesHaveOneWay } from "./badges-have-one-way.ts";
import { communitiesHaveLeads } from "./communities-have-leads.ts";
import { communityFieldsExist } from "./community-fields-exist.ts";
import { communityNamesAreUnique } from "./community-names-are-unique.ts";
import { conditionBadgesExist } from "./condition-badges-exist.ts";
import { conditionChecklistsExist } from "./condition-checklists-exist.ts";
import { conditionFieldsExist } from "./condition-fields-exist.ts";
import { conditionStagesExist } from "./condition-stages-exist.ts";
import { conditionValuesAreOffered } from "./condition-values-are-offered.ts";
import { contributionTypesExist } from "./contribution-types-exist.ts";
import { daysExist } from "./days-exist.ts";
import { emeritusNoLongerLead } from "./emeritus-no-longer-lead.ts";
import { formCommunitiesExist } from "./form-communities-exist.ts";
import { formDefaultsAreOffered } from "./form-defaults-are-offered.ts";
import { formFieldsHaveTheRightType } from "./form-fields-have-the-right-type.ts";
import { formIdsArePlain } from "./form-ids-are-plain.ts";
import { formIdsAreUnique } from "./form-ids-are-unique.ts";
import { formLabelsAreUnique } from "./form-labels-are-unique.ts";
import { formNamesAreUnique } from "./form-names-are-unique.ts";
import { formOptionsAreNotNone } from "./form-options-are-not-none.ts";
import { formOptionsAreUnique } from "./form-options-are-unique.ts";
import { formsAskNoSecrets } from "./forms-ask-no-secrets.ts";
import { formsAskSomething } from "./forms-ask-something.ts";
import { itemsAreUnique } from "./items-are-unique.ts";
import { itemsNestThreeDeep } from "./items-nest-three-deep.ts";
import { joiningNeedsACommunity } from "./joining-needs-a-community.ts";
import { labelsAreShort } from "./labels-are-short.ts";
import { labelsDifferByMoreThanCase } from "./labels-differ-by-more-than-case.ts";
import { leadTermsEndAfterTheyBegin } from "./lead-terms-end-after-they-begin.ts";
import { leadsAreNamedOnce } from "./leads-are-named-once.ts";
import { meetingsSayWhen } from "./meetings-say-when.ts";
import { mentorTrainingExists } from "./mentor-training-exists.ts";
import { mentorshipCommunitiesExist } from "./mentorship-communities-exist.ts";
import { onboardingExists } from "./onboarding-exists.ts";
import { orientationsCanGoWell } from "./orientations-can-go-well.ts";
import { orientationsEndWithinTheTerm } from "./orientations-end-within-the-term.ts";
import { partOfExists } from "./part-of-exists.ts";
import { partOfHasNoCircle } from "./part-of-has-no-circle.ts";
import { pathwaysAskPeople } from "./pathways-ask-people.ts";
import { pathwaysAskWhatTheyKnow } from "./pathways-ask-what-they-know.ts";
import { pathwaysExist } from "./pathways-exist.ts";
import { peopleStayPrivate } from "./people-stay-private.ts";
import { previousIdsAreFree } from "./previous-ids-are-free.ts";
import { processFormsExist } from "./process-forms-exist.ts";
import { processLabelsArePutOn } from "./process-labels-are-put-on.ts";
import { processesAreToldApart } from "./processes-are-told-apart.ts";
import { roleFieldsExist } from "./role-fields-exist.ts";
import { rulesFitTheirEvents } from "./rules-fit-their-events.ts";
import { stageBadgesExist } from "./stage-badges-exist.ts";
import { stagesAreUnique } from "./stages-are-unique.ts";
import { stagesCanBeReached } from "./stages-can-be-reached.ts";
import { stepChecklistsExist } from "./step-checklists-exist.ts";
import { stepsAreUnique } from "./steps-are-unique.ts";
import { stepsWaitForSomething } from "./steps-wait-for-something.ts";
import { teamsAreNamedBySlug } from "./teams-are-named-by-slug.ts";
import { teamsBelongToOneCommunity } from "./teams-belong-to-one-community.ts";
import { timeZonesExist } from "./time-zones-exist.ts";
import { timesExist } from "./times-exist.ts";

/** Checks about one kind of thing, for people who read the list. */
export interface Group {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** Everything that must hold between definitions, by what it is about. */
export const GROUPS: readonly Group[] = [
  {
    title: "The organisation",
    checks: [
      timeZonesExist,
      daysExist,
      contributionTypesExist,
      rulesFitTheirEvents,
      labelsAreShort,
      labelsDifferByMoreThanCase,
    ],
  },
  {
    title: "Communities",
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
  { title: "People", checks: [accountsBelongToOnePerson, peopleStayPrivate] },
  {
    title: "Pathways",
    checks: [
      stagesAreUnique,
      stagesCanBeReached,
      stageBadgesExist,
      pathwaysAskPeople,
      pathwaysAskWhatTheyKnow,
    ],
  },
  {
    title: "Processes",
    checks: [
      processesAreToldApart,
      stepsAreUnique,
      stepsWaitForSomething,
      stepChecklistsExist,
      joiningNeedsACommunity,
    ],
  },
  {
    title: "Conditions and roles",
    checks: [
      conditionChecklistsExist,
      conditionBadgesExist,
      conditionStagesExist,
      conditionFieldsExist,
      conditionValuesAreOffered,
      roleFieldsExist,
      teamsAreNamedBySlug,
    ],
  },
  {
    title: "Mentorships",
    checks: [
      mentorshipCommunitiesExist,
      mentorTrainingExists,
      orientationsCanGoWell,
      orientationsEndWithinTheTerm,
      assessmentsComeWithinTheTerm,
      assessmentsAreUnique,
    ],
  },
  { title: "Checklists", checks: [itemsAreUnique, itemsNestThreeDeep] },
  { title: "Badges", checks: [badgesCanBeHad, badgesHaveOneWay] },
  {
    title: "Issue forms",
    checks: [
      processFormsExist,
      processLabelsArePutOn,
      communityFieldsExist,
      formFieldsHaveTheRightType,
      formCommunitiesExist,
      formNamesAreUnique,
      formsAskSomething,
      formsAskNoSecrets,
      formIdsAreUnique,
      formIdsArePlain,
      formLabelsAreUnique,
      formOptionsAreUnique,
      formOptionsAreNotNone,
      formDefaultsAreOffered,
    ],
  },
];

/** Everything that must hold between definitions. */
export const CHECKS: readonly Check[] = GROUPS.flatMap(({ checks }) => checks);

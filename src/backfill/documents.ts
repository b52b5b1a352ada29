// What GitHub is asked about what happened before Waymark was there: many things at a time, each
// with all that is counted by. https://docs.github.com/en/graphql/reference/objects

/** Of one list at a time: GitHub gives no more. */
export const MOST_AT_A_TIME = 100;

/** How much there is in some repositories. */
export const TOTALS = `query totals($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Repository {
      databaseId
      merged: pullRequests(states: MERGED) { totalCount }
      others: pullRequests(states: [OPEN, CLOSED]) { totalCount }
      issues { totalCount }
    }
  }
}`;

const WHO = `fragment who on Actor {
  kind: __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;

const REVIEWED = `fragment reviewed on PullRequest {
  number
  createdAt
  author { ...who }
  reviews(first: ${MOST_AT_A_TIME}) {
    pageInfo { hasNextPage endCursor }
    nodes { ...review }
  }
}`;

const REVIEW = `fragment review on PullRequestReview {
  fullDatabaseId
  state
  submittedAt
  author { ...who }
}`;

const NEWEST = "orderBy: { field: CREATED_AT, direction: DESC }";

/** The next of each list of one repository, the newest first. */
export const PAGE = `query page(
  $owner: String!, $name: String!, $size: Int!,
  $merged: Boolean!, $mergedAfter: String,
  $others: Boolean!, $othersAfter: String,
  $issues: Boolean!, $issuesAfter: String
) {
  repository(owner: $owner, name: $name) {
    databaseId
    isPrivate
    merged: pullRequests(states: MERGED, first: $size, after: $mergedAfter, ${NEWEST})
      @include(if: $merged) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...reviewed
        title
        body
        mergedAt
        mergedBy { ...who }
        isCrossRepository
        headRefName
        headRefOid
        baseRefName
        labels(first: 100) { nodes { name } }
        files(first: ${MOST_AT_A_TIME}) {
          pageInfo { hasNextPage endCursor }
          nodes { path }
        }
        commits(first: ${MOST_AT_A_TIME}) { nodes { commit { message } } }
      }
    }
    others: pullRequests(states: [OPEN, CLOSED], first: $size, after: $othersAfter, ${NEWEST})
      @include(if: $others) {
      pageInfo { hasNextPage endCursor }
      nodes { ...reviewed }
    }
    issues(first: $size, after: $issuesAfter, ${NEWEST}) @include(if: $issues) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        createdAt
        closedAt
        stateReason
        author { ...who }
        assignees(first: 20) { nodes { kind: __typename login databaseId } }
        labels(first: 100) { nodes { name } }
        timelineItems(last: 1, itemTypes: CLOSED_EVENT) {
          nodes { ... on ClosedEvent { actor { ...who } } }
        }
      }
    }
  }
}
${WHO}
${REVIEWED}
${REVIEW}`;

/** What did not fit into one page of what a single pull request has. */
export const REST = `query rest(
  $owner: String!, $name: String!, $number: Int!,
  $files: Boolean!, $filesAfter: String,
  $reviews: Boolean!, $reviewsAfter: String
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      files(first: ${MOST_AT_A_TIME}, after: $filesAfter) @include(if: $files) {
        pageInfo { hasNextPage endCursor }
        nodes { path }
      }
      reviews(first: ${MOST_AT_A_TIME}, after: $reviewsAfter) @include(if: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { ...review }
      }
    }
  }
}
${WHO}
${REVIEW}`;

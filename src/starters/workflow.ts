/** Where it goes in a definitions repository. */
export const WORKFLOW = ".github/workflows/definitions.yml";

/** A workflow that says on every pull request what is wrong with the definitions, at the exact lines; `action` is what its `uses` names. */
export function workflow(action: string): string {
  return `name: Definitions
on: [pull_request]
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: ${action}
        with:
          command: validate
`;
}

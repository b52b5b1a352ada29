/** What must hold before any check can look: by rule, one sentence each. None can be skipped. */
export const BASICS: Readonly<Record<string, string>> = {
  yaml: "Every file is one YAML document within the limits. A comment that cuts a text short is a warning.",
  schema: "Every file has the shape its schema describes.",
  form: "Every issue form is one that GitHub takes.",
  file: "Every file can be read.",
  "file-name": "A file's name is its id.",
  limits:
    "There are at most 20,000 definition files, of 256 kB each and 50 MB in all, with 20,000 mistakes. On GitHub, a pull request from a fork may change at most 15 of them, and name at most 4 new teams.",
  "settings-exist": "There is a waymark.yml.",
  skips: "Every skip names a check that finds something in the file, and says why.",
};

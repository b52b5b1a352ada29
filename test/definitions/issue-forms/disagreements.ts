import type { Problem } from "../../../src/definitions/definitions.ts";

/** Why we refuse what SchemaStore's schema takes, by our error. */
export const STRICTER: Readonly<Record<string, (error: Problem) => boolean>> = {
  "blank text says nothing": ({ message }) => message.includes("must be some text, not ` `"),
  "one id stands for one element": ({ rule }) => rule === "form-ids-are-unique",
  "boxes are told apart by their label": ({ rule }) => rule === "form-options-are-unique",
  "a default is one of the options": ({ rule }) => rule === "form-defaults-are-offered",
};

/** Why we take what SchemaStore's schema refuses, by what was done to the form and what we say of it. */
export const LAXER: Readonly<Record<string, (what: string, ours: readonly Problem[]) => boolean>> =
  {
    "GitHub may have learnt it since: a warning": (_, ours) => ours.length > 0,
    "a list may hold nothing, and a name may say nothing": (what) =>
      /^\/(?:labels|assignees)(?: is \[\]|\/\d+ is (?:gone|" ?"))$/.test(what),
    "a name that stands there twice counts once": (what) =>
      /^\/(?:labels|assignees) is \["a","a"\]$|^\/(?:labels|assignees)\/\d+ is there twice$/.test(
        what,
      ),
    "GitHub takes a number for an option": (what) => /\/options\/\d+ is 7$/.test(what),
    "GitHub takes one project without a list": (what) => what === '/projects is "words"',
    "GitHub shows an unknown language as it is": (what) => what.endsWith('/render is "words"'),
  };

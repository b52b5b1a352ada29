/** What is wrong with how a form was filled in. */
export type FormProblem =
  | { readonly kind: HeadingProblem; readonly label: string }
  /** A required question has no answer. */
  | { readonly kind: "unanswered"; readonly label: string }
  /** A process wants a link there, and there is none. */
  | { readonly kind: "no-link"; readonly label: string }
  /** A process goes by what a drop-down says, and it says what the form does not offer. */
  | {
      readonly kind: "not-offered";
      readonly label: string;
      readonly options: readonly string[];
    }
  /** A request is about one person, and several are named there. */
  | { readonly kind: "several"; readonly label: string }
  /** It is to name a person, and there is nobody so called. */
  | { readonly kind: "nobody"; readonly label: string }
  /** A required box is empty. */
  | { readonly kind: "unticked"; readonly label: string; readonly option: string };

type HeadingProblem =
  /** It stands there a second time. */
  | "repeated"
  /** The form has it more than once, and the body more often still. */
  | "too-often"
  /** It stands behind one that follows it in the form. */
  | "out-of-order"
  /** What stands before it swallows it. */
  | "hidden"
  /** It must be there, and is not. */
  | "missing";

// Generated from schemas/ by `npm run generate`. Do not edit.
/** One objection of a schema; `parentSchema` is the part of it that objects. */
export interface Objection {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Objection[] | null;
}
export declare const badge: Validate;
export declare const checklist: Validate;
export declare const community: Validate;
export declare const condition: Validate;
export declare const mentorship: Validate;
export declare const pathway: Validate;
export declare const person: Validate;
export declare const process: Validate;
export declare const settings: Validate;

// Built by `npm run build action`; the licences of what is in it stand in LICENSES.txt.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: true });
};

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element2 = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element2 = this.wrap(tag, listItems);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell2) => {
        if (typeof cell2 === "string") {
          return this.wrap("td", cell2);
        }
        const { header, data, colspan, rowspan } = cell2;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element2 = this.wrap("table", tableBody);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element2 = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element2 = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element2 = this.wrap(allowedTag, text2);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element2 = this.wrap("hr", null);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element2 = this.wrap("br", null);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element2 = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element2).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element2 = this.wrap("a", text2, { href });
    return this.addRaw(element2).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name3, options) {
  const val = process.env[`INPUT_${name3.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name3}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name3, options) {
  const inputs = getInput(name3, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name3, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name3, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name: name3 }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}

// action/directory.ts
import { writeFileSync } from "node:fs";

// node_modules/@fluent/bundle/esm/types.js
var FluentType = class {
  /**
   * Create a `FluentType` instance.
   *
   * @param value The JavaScript value to wrap.
   */
  constructor(value) {
    this.value = value;
  }
  /**
   * Unwrap the raw value stored by this `FluentType`.
   */
  valueOf() {
    return this.value;
  }
};
var FluentNone = class extends FluentType {
  /**
   * Create an instance of `FluentNone` with an optional fallback value.
   * @param value The fallback value of this `FluentNone`.
   */
  constructor(value = "???") {
    super(value);
  }
  /**
   * Format this `FluentNone` to the fallback string.
   */
  toString(scope) {
    return `{${this.value}}`;
  }
};
var FluentNumber = class extends FluentType {
  /**
   * Create an instance of `FluentNumber` with options to the
   * `Intl.NumberFormat` constructor.
   *
   * @param value The number value of this `FluentNumber`.
   * @param opts Options which will be passed to `Intl.NumberFormat`.
   */
  constructor(value, opts = {}) {
    super(value);
    this.opts = opts;
  }
  /**
   * Format this `FluentNumber` to a string.
   */
  toString(scope) {
    if (scope) {
      try {
        const nf = scope.memoizeIntlObject(Intl.NumberFormat, this.opts);
        return nf.format(this.value);
      } catch (err) {
        scope.reportError(err);
      }
    }
    return this.value.toString(10);
  }
};
var FluentDateTime = class _FluentDateTime extends FluentType {
  static supportsValue(value) {
    if (typeof value === "number")
      return true;
    if (value instanceof Date)
      return true;
    if (value instanceof FluentType)
      return _FluentDateTime.supportsValue(value.valueOf());
    if ("Temporal" in globalThis) {
      const _Temporal = globalThis.Temporal;
      if (value instanceof _Temporal.Instant || value instanceof _Temporal.PlainDateTime || value instanceof _Temporal.PlainDate || value instanceof _Temporal.PlainMonthDay || value instanceof _Temporal.PlainTime || value instanceof _Temporal.PlainYearMonth) {
        return true;
      }
    }
    return false;
  }
  /**
   * Create an instance of `FluentDateTime` with options to the
   * `Intl.DateTimeFormat` constructor.
   *
   * @param value The number value of this `FluentDateTime`, in milliseconds.
   * @param opts Options which will be passed to `Intl.DateTimeFormat`.
   */
  constructor(value, opts = {}) {
    if (value instanceof _FluentDateTime) {
      opts = { ...value.opts, ...opts };
      value = value.value;
    } else if (value instanceof FluentType) {
      value = value.valueOf();
    }
    if (typeof value === "object" && "calendarId" in value && opts.calendar === void 0) {
      opts = { ...opts, calendar: value.calendarId };
    }
    super(value);
    this.opts = opts;
  }
  [Symbol.toPrimitive](hint) {
    return hint === "string" ? this.toString() : this.toNumber();
  }
  /**
   * Convert this `FluentDateTime` to a number.
   * Note that this isn't always possible due to the nature of Temporal objects.
   * In such cases, a TypeError will be thrown.
   */
  toNumber() {
    const value = this.value;
    if (typeof value === "number")
      return value;
    if (value instanceof Date)
      return value.getTime();
    if ("epochMilliseconds" in value) {
      return value.epochMilliseconds;
    }
    if ("toZonedDateTime" in value) {
      return value.toZonedDateTime("UTC").epochMilliseconds;
    }
    throw new TypeError("Unwrapping a non-number value as a number");
  }
  /**
   * Format this `FluentDateTime` to a string.
   */
  toString(scope) {
    if (scope) {
      try {
        const dtf = scope.memoizeIntlObject(Intl.DateTimeFormat, this.opts);
        return dtf.format(this.value);
      } catch (err) {
        scope.reportError(err);
      }
    }
    if (typeof this.value === "number" || this.value instanceof Date) {
      return new Date(this.value).toISOString();
    }
    return this.value.toString();
  }
};

// node_modules/@fluent/bundle/esm/resolver.js
var MAX_PLACEABLES = 100;
var FSI = "\u2068";
var PDI = "\u2069";
function match(scope, selector, key) {
  if (key === selector) {
    return true;
  }
  if (key instanceof FluentNumber && selector instanceof FluentNumber && key.value === selector.value) {
    return true;
  }
  if (selector instanceof FluentNumber && typeof key === "string") {
    let category = scope.memoizeIntlObject(Intl.PluralRules, selector.opts).select(selector.value);
    if (key === category) {
      return true;
    }
  }
  return false;
}
function getDefault(scope, variants, star) {
  if (variants[star]) {
    return resolvePattern(scope, variants[star].value);
  }
  scope.reportError(new RangeError("No default"));
  return new FluentNone();
}
function getArguments(scope, args) {
  const positional = [];
  const named = /* @__PURE__ */ Object.create(null);
  for (const arg of args) {
    if (arg.type === "narg") {
      named[arg.name] = resolveExpression(scope, arg.value);
    } else {
      positional.push(resolveExpression(scope, arg));
    }
  }
  return { positional, named };
}
function resolveExpression(scope, expr) {
  switch (expr.type) {
    case "str":
      return expr.value;
    case "num":
      return new FluentNumber(expr.value, {
        minimumFractionDigits: expr.precision
      });
    case "var":
      return resolveVariableReference(scope, expr);
    case "mesg":
      return resolveMessageReference(scope, expr);
    case "term":
      return resolveTermReference(scope, expr);
    case "func":
      return resolveFunctionReference(scope, expr);
    case "select":
      return resolveSelectExpression(scope, expr);
    default:
      return new FluentNone();
  }
}
function resolveVariableReference(scope, { name: name3 }) {
  let arg;
  if (scope.params) {
    if (Object.prototype.hasOwnProperty.call(scope.params, name3)) {
      arg = scope.params[name3];
    } else {
      return new FluentNone(`$${name3}`);
    }
  } else if (scope.args && Object.prototype.hasOwnProperty.call(scope.args, name3)) {
    arg = scope.args[name3];
  } else {
    scope.reportError(new ReferenceError(`Unknown variable: $${name3}`));
    return new FluentNone(`$${name3}`);
  }
  if (arg instanceof FluentType) {
    return arg;
  }
  switch (typeof arg) {
    case "string":
      return arg;
    case "number":
      return new FluentNumber(arg);
    case "object":
      if (FluentDateTime.supportsValue(arg)) {
        return new FluentDateTime(arg);
      }
    // eslint-disable-next-line no-fallthrough
    default:
      scope.reportError(new TypeError(`Variable type not supported: $${name3}, ${typeof arg}`));
      return new FluentNone(`$${name3}`);
  }
}
function resolveMessageReference(scope, { name: name3, attr }) {
  const message = scope.bundle._messages.get(name3);
  if (!message) {
    scope.reportError(new ReferenceError(`Unknown message: ${name3}`));
    return new FluentNone(name3);
  }
  if (attr) {
    const attribute = message.attributes[attr];
    if (attribute) {
      return resolvePattern(scope, attribute);
    }
    scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`));
    return new FluentNone(`${name3}.${attr}`);
  }
  if (message.value) {
    return resolvePattern(scope, message.value);
  }
  scope.reportError(new ReferenceError(`No value: ${name3}`));
  return new FluentNone(name3);
}
function resolveTermReference(scope, { name: name3, attr, args }) {
  const id = `-${name3}`;
  const term = scope.bundle._terms.get(id);
  if (!term) {
    scope.reportError(new ReferenceError(`Unknown term: ${id}`));
    return new FluentNone(id);
  }
  if (attr) {
    const attribute = term.attributes[attr];
    if (attribute) {
      scope.params = getArguments(scope, args).named;
      const resolved2 = resolvePattern(scope, attribute);
      scope.params = null;
      return resolved2;
    }
    scope.reportError(new ReferenceError(`Unknown attribute: ${attr}`));
    return new FluentNone(`${id}.${attr}`);
  }
  scope.params = getArguments(scope, args).named;
  const resolved = resolvePattern(scope, term.value);
  scope.params = null;
  return resolved;
}
function resolveFunctionReference(scope, { name: name3, args }) {
  let func = scope.bundle._functions[name3];
  if (!func) {
    scope.reportError(new ReferenceError(`Unknown function: ${name3}()`));
    return new FluentNone(`${name3}()`);
  }
  if (typeof func !== "function") {
    scope.reportError(new TypeError(`Function ${name3}() is not callable`));
    return new FluentNone(`${name3}()`);
  }
  try {
    let resolved = getArguments(scope, args);
    return func(resolved.positional, resolved.named);
  } catch (err) {
    scope.reportError(err);
    return new FluentNone(`${name3}()`);
  }
}
function resolveSelectExpression(scope, { selector, variants, star }) {
  let sel = resolveExpression(scope, selector);
  if (sel instanceof FluentNone) {
    return getDefault(scope, variants, star);
  }
  for (const variant of variants) {
    const key = resolveExpression(scope, variant.key);
    if (match(scope, sel, key)) {
      return resolvePattern(scope, variant.value);
    }
  }
  return getDefault(scope, variants, star);
}
function resolveComplexPattern(scope, ptn) {
  if (scope.dirty.has(ptn)) {
    scope.reportError(new RangeError("Cyclic reference"));
    return new FluentNone();
  }
  scope.dirty.add(ptn);
  const result = [];
  const useIsolating = scope.bundle._useIsolating && ptn.length > 1;
  for (const elem of ptn) {
    if (typeof elem === "string") {
      result.push(scope.bundle._transform(elem));
      continue;
    }
    scope.placeables++;
    if (scope.placeables > MAX_PLACEABLES) {
      scope.dirty.delete(ptn);
      throw new RangeError(`Too many placeables expanded: ${scope.placeables}, max allowed is ${MAX_PLACEABLES}`);
    }
    if (useIsolating) {
      result.push(FSI);
    }
    result.push(resolveExpression(scope, elem).toString(scope));
    if (useIsolating) {
      result.push(PDI);
    }
  }
  scope.dirty.delete(ptn);
  return result.join("");
}
function resolvePattern(scope, value) {
  if (typeof value === "string") {
    return scope.bundle._transform(value);
  }
  return resolveComplexPattern(scope, value);
}

// node_modules/@fluent/bundle/esm/scope.js
var Scope = class {
  constructor(bundle, errors, args) {
    this.dirty = /* @__PURE__ */ new WeakSet();
    this.params = null;
    this.placeables = 0;
    this.bundle = bundle;
    this.errors = errors;
    this.args = args;
  }
  reportError(error2) {
    if (!this.errors || !(error2 instanceof Error)) {
      throw error2;
    }
    this.errors.push(error2);
  }
  memoizeIntlObject(ctor, opts) {
    let cache2 = this.bundle._intls.get(ctor);
    if (!cache2) {
      cache2 = {};
      this.bundle._intls.set(ctor, cache2);
    }
    let id = JSON.stringify(opts);
    if (!cache2[id]) {
      cache2[id] = new ctor(this.bundle.locales, opts);
    }
    return cache2[id];
  }
};

// node_modules/@fluent/bundle/esm/builtins.js
function values(opts, allowed) {
  const unwrapped = /* @__PURE__ */ Object.create(null);
  for (const [name3, opt] of Object.entries(opts)) {
    if (allowed.includes(name3)) {
      unwrapped[name3] = opt.valueOf();
    }
  }
  return unwrapped;
}
var NUMBER_ALLOWED = [
  "unitDisplay",
  "currencyDisplay",
  "useGrouping",
  "minimumIntegerDigits",
  "minimumFractionDigits",
  "maximumFractionDigits",
  "minimumSignificantDigits",
  "maximumSignificantDigits"
];
function NUMBER(args, opts) {
  let arg = args[0];
  if (arg instanceof FluentNone) {
    return new FluentNone(`NUMBER(${arg.valueOf()})`);
  }
  if (arg instanceof FluentNumber) {
    return new FluentNumber(arg.valueOf(), {
      ...arg.opts,
      ...values(opts, NUMBER_ALLOWED)
    });
  }
  if (arg instanceof FluentDateTime) {
    return new FluentNumber(arg.toNumber(), {
      ...values(opts, NUMBER_ALLOWED)
    });
  }
  throw new TypeError("Invalid argument to NUMBER");
}
var DATETIME_ALLOWED = [
  "dateStyle",
  "timeStyle",
  "fractionalSecondDigits",
  "dayPeriod",
  "hour12",
  "weekday",
  "era",
  "year",
  "month",
  "day",
  "hour",
  "minute",
  "second",
  "timeZoneName"
];
function DATETIME(args, opts) {
  let arg = args[0];
  if (arg instanceof FluentNone) {
    return new FluentNone(`DATETIME(${arg.valueOf()})`);
  }
  if (arg instanceof FluentDateTime || arg instanceof FluentNumber) {
    return new FluentDateTime(arg, values(opts, DATETIME_ALLOWED));
  }
  throw new TypeError("Invalid argument to DATETIME");
}

// node_modules/@fluent/bundle/esm/memoizer.js
var cache = /* @__PURE__ */ new Map();
function getMemoizerForLocale(locales) {
  const stringLocale = Array.isArray(locales) ? locales.join(" ") : locales;
  let memoizer = cache.get(stringLocale);
  if (memoizer === void 0) {
    memoizer = /* @__PURE__ */ new Map();
    cache.set(stringLocale, memoizer);
  }
  return memoizer;
}

// node_modules/@fluent/bundle/esm/bundle.js
var FluentBundle = class {
  /**
   * Create an instance of `FluentBundle`.
   *
   * @example
   * ```js
   * let bundle = new FluentBundle(["en-US", "en"]);
   *
   * let bundle = new FluentBundle(locales, {useIsolating: false});
   *
   * let bundle = new FluentBundle(locales, {
   *   useIsolating: true,
   *   functions: {
   *     NODE_ENV: () => process.env.NODE_ENV
   *   }
   * });
   * ```
   *
   * @param locales - Used to instantiate `Intl` formatters used by translations.
   * @param options - Optional configuration for the bundle.
   */
  constructor(locales, { functions, useIsolating = true, transform = (v) => v } = {}) {
    this._terms = /* @__PURE__ */ new Map();
    this._messages = /* @__PURE__ */ new Map();
    this.locales = Array.isArray(locales) ? locales : [locales];
    this._functions = {
      NUMBER,
      DATETIME,
      ...functions
    };
    this._useIsolating = useIsolating;
    this._transform = transform;
    this._intls = getMemoizerForLocale(locales);
  }
  /**
   * Check if a message is present in the bundle.
   *
   * @param id - The identifier of the message to check.
   */
  hasMessage(id) {
    return this._messages.has(id);
  }
  /**
   * Return a raw unformatted message object from the bundle.
   *
   * Raw messages are `{value, attributes}` shapes containing translation units
   * called `Patterns`. `Patterns` are implementation-specific; they should be
   * treated as black boxes and formatted with `FluentBundle.formatPattern`.
   *
   * @param id - The identifier of the message to check.
   */
  getMessage(id) {
    return this._messages.get(id);
  }
  /**
   * Add a translation resource to the bundle.
   *
   * @example
   * ```js
   * let res = new FluentResource("foo = Foo");
   * bundle.addResource(res);
   * bundle.getMessage("foo");
   * // → {value: .., attributes: {..}}
   * ```
   *
   * @param res
   * @param options
   */
  addResource(res, { allowOverrides = false } = {}) {
    const errors = [];
    for (let i = 0; i < res.body.length; i++) {
      let entry = res.body[i];
      if (entry.id.startsWith("-")) {
        if (allowOverrides === false && this._terms.has(entry.id)) {
          errors.push(new Error(`Attempt to override an existing term: "${entry.id}"`));
          continue;
        }
        this._terms.set(entry.id, entry);
      } else {
        if (allowOverrides === false && this._messages.has(entry.id)) {
          errors.push(new Error(`Attempt to override an existing message: "${entry.id}"`));
          continue;
        }
        this._messages.set(entry.id, entry);
      }
    }
    return errors;
  }
  /**
   * Format a `Pattern` to a string.
   *
   * Format a raw `Pattern` into a string. `args` will be used to resolve
   * references to variables passed as arguments to the translation.
   *
   * In case of errors `formatPattern` will try to salvage as much of the
   * translation as possible and will still return a string. For performance
   * reasons, the encountered errors are not returned but instead are appended
   * to the `errors` array passed as the third argument.
   *
   * If `errors` is omitted, the first encountered error will be thrown.
   *
   * @example
   * ```js
   * let errors = [];
   * bundle.addResource(
   *     new FluentResource("hello = Hello, {$name}!"));
   *
   * let hello = bundle.getMessage("hello");
   * if (hello.value) {
   *     bundle.formatPattern(hello.value, {name: "Jane"}, errors);
   *     // Returns "Hello, Jane!" and `errors` is empty.
   *
   *     bundle.formatPattern(hello.value, undefined, errors);
   *     // Returns "Hello, {$name}!" and `errors` is now:
   *     // [<ReferenceError: Unknown variable: name>]
   * }
   * ```
   */
  formatPattern(pattern, args = null, errors = null) {
    if (typeof pattern === "string") {
      return this._transform(pattern);
    }
    let scope = new Scope(this, errors, args);
    try {
      let value = resolveComplexPattern(scope, pattern);
      return value.toString(scope);
    } catch (err) {
      if (scope.errors && err instanceof Error) {
        scope.errors.push(err);
        return new FluentNone().toString(scope);
      }
      throw err;
    }
  }
};

// node_modules/@fluent/bundle/esm/resource.js
var RE_MESSAGE_START = /^(-?[a-zA-Z][\w-]*) *= */gm;
var RE_ATTRIBUTE_START = /\.([a-zA-Z][\w-]*) *= */y;
var RE_VARIANT_START = /\*?\[/y;
var RE_NUMBER_LITERAL = /(-?[0-9]+(?:\.([0-9]+))?)/y;
var RE_IDENTIFIER = /([a-zA-Z][\w-]*)/y;
var RE_REFERENCE = /([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y;
var RE_FUNCTION_NAME = /^[A-Z][A-Z0-9_-]*$/;
var RE_TEXT_RUN = /([^{}\n\r]+)/y;
var RE_STRING_RUN = /([^\\"\n\r]*)/y;
var RE_STRING_ESCAPE = /\\([\\"])/y;
var RE_UNICODE_ESCAPE = /\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y;
var RE_LEADING_NEWLINES = /^\n+/;
var RE_TRAILING_SPACES = / +$/;
var RE_BLANK_LINES = / *\r?\n/g;
var RE_INDENT = /( *)$/;
var TOKEN_BRACE_OPEN = /{\s*/y;
var TOKEN_BRACE_CLOSE = /\s*}/y;
var TOKEN_BRACKET_OPEN = /\[\s*/y;
var TOKEN_BRACKET_CLOSE = /\s*] */y;
var TOKEN_PAREN_OPEN = /\s*\(\s*/y;
var TOKEN_ARROW = /\s*->\s*/y;
var TOKEN_COLON = /\s*:\s*/y;
var TOKEN_COMMA = /\s*,?\s*/y;
var TOKEN_BLANK = /\s+/y;
var FluentResource = class {
  constructor(source) {
    this.body = [];
    RE_MESSAGE_START.lastIndex = 0;
    let cursor = 0;
    while (true) {
      let next = RE_MESSAGE_START.exec(source);
      if (next === null) {
        break;
      }
      cursor = RE_MESSAGE_START.lastIndex;
      try {
        this.body.push(parseMessage(next[1]));
      } catch (err) {
        if (err instanceof SyntaxError) {
          continue;
        }
        throw err;
      }
    }
    function test(re) {
      re.lastIndex = cursor;
      return re.test(source);
    }
    function consumeChar(char, errorClass) {
      if (source[cursor] === char) {
        cursor++;
        return true;
      }
      if (errorClass) {
        throw new errorClass(`Expected ${char}`);
      }
      return false;
    }
    function consumeToken(re, errorClass) {
      if (test(re)) {
        cursor = re.lastIndex;
        return true;
      }
      if (errorClass) {
        throw new errorClass(`Expected ${re.toString()}`);
      }
      return false;
    }
    function match2(re) {
      re.lastIndex = cursor;
      let result = re.exec(source);
      if (result === null) {
        throw new SyntaxError(`Expected ${re.toString()}`);
      }
      cursor = re.lastIndex;
      return result;
    }
    function match1(re) {
      return match2(re)[1];
    }
    function parseMessage(id) {
      let value = parsePattern();
      let attributes = parseAttributes();
      if (value === null && Object.keys(attributes).length === 0) {
        throw new SyntaxError("Expected message value or attributes");
      }
      return { id, value, attributes };
    }
    function parseAttributes() {
      let attrs = /* @__PURE__ */ Object.create(null);
      while (test(RE_ATTRIBUTE_START)) {
        let name3 = match1(RE_ATTRIBUTE_START);
        let value = parsePattern();
        if (value === null) {
          throw new SyntaxError("Expected attribute value");
        }
        attrs[name3] = value;
      }
      return attrs;
    }
    function parsePattern() {
      let first;
      if (test(RE_TEXT_RUN)) {
        first = match1(RE_TEXT_RUN);
      }
      if (source[cursor] === "{" || source[cursor] === "}") {
        return parsePatternElements(first ? [first] : [], Infinity);
      }
      let indent = parseIndent();
      if (indent) {
        if (first) {
          return parsePatternElements([first, indent], indent.length);
        }
        indent.value = trim(indent.value, RE_LEADING_NEWLINES);
        return parsePatternElements([indent], indent.length);
      }
      if (first) {
        return trim(first, RE_TRAILING_SPACES);
      }
      return null;
    }
    function parsePatternElements(elements = [], commonIndent) {
      while (true) {
        if (test(RE_TEXT_RUN)) {
          elements.push(match1(RE_TEXT_RUN));
          continue;
        }
        if (source[cursor] === "{") {
          elements.push(parsePlaceable());
          continue;
        }
        if (source[cursor] === "}") {
          throw new SyntaxError("Unbalanced closing brace");
        }
        let indent = parseIndent();
        if (indent) {
          elements.push(indent);
          commonIndent = Math.min(commonIndent, indent.length);
          continue;
        }
        break;
      }
      let lastIndex = elements.length - 1;
      let lastElement = elements[lastIndex];
      if (typeof lastElement === "string") {
        elements[lastIndex] = trim(lastElement, RE_TRAILING_SPACES);
      }
      let baked = [];
      for (let element2 of elements) {
        if (element2 instanceof Indent) {
          element2 = element2.value.slice(0, element2.value.length - commonIndent);
        }
        if (element2) {
          baked.push(element2);
        }
      }
      return baked;
    }
    function parsePlaceable() {
      consumeToken(TOKEN_BRACE_OPEN, SyntaxError);
      let selector = parseInlineExpression();
      if (consumeToken(TOKEN_BRACE_CLOSE)) {
        return selector;
      }
      if (consumeToken(TOKEN_ARROW)) {
        let variants = parseVariants();
        consumeToken(TOKEN_BRACE_CLOSE, SyntaxError);
        return {
          type: "select",
          selector,
          ...variants
        };
      }
      throw new SyntaxError("Unclosed placeable");
    }
    function parseInlineExpression() {
      if (source[cursor] === "{") {
        return parsePlaceable();
      }
      if (test(RE_REFERENCE)) {
        let [, sigil, name3, attr = null] = match2(RE_REFERENCE);
        if (sigil === "$") {
          return { type: "var", name: name3 };
        }
        if (consumeToken(TOKEN_PAREN_OPEN)) {
          let args = parseArguments();
          if (sigil === "-") {
            return { type: "term", name: name3, attr, args };
          }
          if (RE_FUNCTION_NAME.test(name3)) {
            return { type: "func", name: name3, args };
          }
          throw new SyntaxError("Function names must be all upper-case");
        }
        if (sigil === "-") {
          return {
            type: "term",
            name: name3,
            attr,
            args: []
          };
        }
        return { type: "mesg", name: name3, attr };
      }
      return parseLiteral();
    }
    function parseArguments() {
      let args = [];
      while (true) {
        switch (source[cursor]) {
          case ")":
            cursor++;
            return args;
          case void 0:
            throw new SyntaxError("Unclosed argument list");
        }
        args.push(parseArgument());
        consumeToken(TOKEN_COMMA);
      }
    }
    function parseArgument() {
      let expr = parseInlineExpression();
      if (expr.type !== "mesg") {
        return expr;
      }
      if (consumeToken(TOKEN_COLON)) {
        return {
          type: "narg",
          name: expr.name,
          value: parseLiteral()
        };
      }
      return expr;
    }
    function parseVariants() {
      let variants = [];
      let count = 0;
      let star;
      while (test(RE_VARIANT_START)) {
        if (consumeChar("*")) {
          star = count;
        }
        let key = parseVariantKey();
        let value = parsePattern();
        if (value === null) {
          throw new SyntaxError("Expected variant value");
        }
        variants[count++] = { key, value };
      }
      if (count === 0) {
        return null;
      }
      if (star === void 0) {
        throw new SyntaxError("Expected default variant");
      }
      return { variants, star };
    }
    function parseVariantKey() {
      consumeToken(TOKEN_BRACKET_OPEN, SyntaxError);
      let key;
      if (test(RE_NUMBER_LITERAL)) {
        key = parseNumberLiteral();
      } else {
        key = {
          type: "str",
          value: match1(RE_IDENTIFIER)
        };
      }
      consumeToken(TOKEN_BRACKET_CLOSE, SyntaxError);
      return key;
    }
    function parseLiteral() {
      if (test(RE_NUMBER_LITERAL)) {
        return parseNumberLiteral();
      }
      if (source[cursor] === '"') {
        return parseStringLiteral();
      }
      throw new SyntaxError("Invalid expression");
    }
    function parseNumberLiteral() {
      let [, value, fraction = ""] = match2(RE_NUMBER_LITERAL);
      let precision = fraction.length;
      return {
        type: "num",
        value: parseFloat(value),
        precision
      };
    }
    function parseStringLiteral() {
      consumeChar('"', SyntaxError);
      let value = "";
      while (true) {
        value += match1(RE_STRING_RUN);
        if (source[cursor] === "\\") {
          value += parseEscapeSequence();
          continue;
        }
        if (consumeChar('"')) {
          return { type: "str", value };
        }
        throw new SyntaxError("Unclosed string literal");
      }
    }
    function parseEscapeSequence() {
      if (test(RE_STRING_ESCAPE)) {
        return match1(RE_STRING_ESCAPE);
      }
      if (test(RE_UNICODE_ESCAPE)) {
        let [, codepoint4, codepoint6] = match2(RE_UNICODE_ESCAPE);
        let codepoint = parseInt(codepoint4 || codepoint6, 16);
        return codepoint <= 55295 || 57344 <= codepoint ? (
          // It's a Unicode scalar value.
          String.fromCodePoint(codepoint)
        ) : (
          // Lonely surrogates can cause trouble when the parsing result is
          // saved using UTF-8. Use U+FFFD REPLACEMENT CHARACTER instead.
          "\uFFFD"
        );
      }
      throw new SyntaxError("Unknown escape sequence");
    }
    function parseIndent() {
      let start = cursor;
      consumeToken(TOKEN_BLANK);
      switch (source[cursor]) {
        case ".":
        case "[":
        case "*":
        case "}":
        case void 0:
          return false;
        case "{":
          return makeIndent(source.slice(start, cursor));
      }
      if (source[cursor - 1] === " ") {
        return makeIndent(source.slice(start, cursor));
      }
      return false;
    }
    function trim(text2, re) {
      return text2.replace(re, "");
    }
    function makeIndent(blank) {
      let value = blank.replace(RE_BLANK_LINES, "\n");
      let length2 = RE_INDENT.exec(blank)[1].length;
      return new Indent(value, length2);
    }
  }
};
var Indent = class {
  constructor(value, length2) {
    this.value = value;
    this.length = length2;
  }
};

// src/words/languages.ts
var LANGUAGES = ["en", "es"];
var SOURCE = LANGUAGES[0];
var CONVENTIONS = { en: "en-US", es: "es" };

// src/words/topic.ts
function topic(translated) {
  const bundles = /* @__PURE__ */ new Map();
  const says = /* @__PURE__ */ new WeakMap();
  function bundleOf(language) {
    const known2 = bundles.get(language);
    if (known2) return known2;
    const bundle = new FluentBundle(CONVENTIONS[language], { useIsolating: false });
    bundle.addResource(new FluentResource(translated[language]));
    bundles.set(language, bundle);
    return bundle;
  }
  function sayIn({ language, own = {} }) {
    const words = ownPatterns(own);
    return (id, ...[variables]) => {
      const theirs = words.get(id);
      if (theirs) return bundleOf(language).formatPattern(theirs, variables, []);
      const bundle = [language, SOURCE].map(bundleOf).find((one2) => one2.hasMessage(id));
      const pattern = bundle?.getMessage(id)?.value;
      if (!bundle || !pattern) throw new Error(`no message is called ${id}`);
      return bundle.formatPattern(pattern, variables);
    };
  }
  function speak(voice) {
    const say2 = says.get(voice) ?? sayIn(voice);
    says.set(voice, say2);
    return say2;
  }
  return Object.assign(speak, { text: (language) => translated[language] });
}
var patterns = /* @__PURE__ */ new WeakMap();
function ownPatterns(own) {
  const known2 = patterns.get(own);
  if (known2) return known2;
  const text2 = Object.entries(own).map(([id, words]) => `${id} = ${words}
`);
  const found2 = new Map(
    new FluentResource(text2.join("")).body.map(({ id, value }) => [id, value])
  );
  patterns.set(own, found2);
  return found2;
}

// src/words/generated/action.ts
var action = topic({
  en: "action-no-command = There is no command { $command }. These exist: { $commands }.\naction-more = And { $count } more: see the log.\naction-skipped = Skipped, with a reason\naction-skipped-one = Skipped ({ $reason }): { $problem }\naction-where = Where\naction-what = What\naction-rule = Rule\naction-written = { $file } is up to date now.\naction-no-marks = No file has a place for a table of communities yet.\n",
  es: "action-no-command = No existe el comando { $command }. Existen: { $commands }.\naction-more = Y { $count } m\xE1s: mira el registro.\naction-skipped = Omitidos, con un motivo\naction-skipped-one = Omitido ({ $reason }): { $problem }\naction-where = D\xF3nde\naction-what = Qu\xE9\naction-rule = Regla\naction-written = { $file } ya est\xE1 al d\xEDa.\naction-no-marks = Ning\xFAn archivo tiene todav\xEDa un lugar para una tabla de comunidades.\n"
});

// src/words/shown.ts
function ours(text2) {
  return text2;
}
function joined(parts, between = "\n\n") {
  return ours(parts.filter((part) => part !== "").join(between));
}
function shortened(text2, most) {
  const characters = Array.from(text2);
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}\u2026` : text2;
}
var BREAK = "\u200B";
function plain(text2, most = 120) {
  const line = text2.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, "").trim();
  return ours(
    shortened(line, most).replaceAll(/[\\`*_[\]()<>#|~!&$]/g, "\\$&").replaceAll("@", `@${BREAK}`).replaceAll("://", `:${BREAK}//`).replaceAll(/\b(www)\./gi, `$1${BREAK}.`).replaceAll(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`)
  );
}
function asText(text2) {
  return ours(text2.replaceAll(/\s+/g, " ").replaceAll(UNSEEN, ""));
}
var UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
function bold(words) {
  return ours(`**${words}**`);
}

// src/words/printed.ts
function printed(text2) {
  return ours(text2.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "\uFFFD").toWellFormed());
}
function quoted(word2, most = 60) {
  return ours(`\`${printed(shortened(word2, most)).replaceAll("`", "\xB4")}\``);
}

// src/words/voice.ts
var PLAIN = { language: SOURCE };

// src/cli/stale-tables.ts
import { readdirSync as readdirSync2, readFileSync, statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/core/place.ts
var GITHUB = "https://github.com";

// src/core/voice-of.ts
var voices = /* @__PURE__ */ new WeakMap();
function voiceOf(definitions2, community2 = "") {
  if (!definitions2) return PLAIN;
  const known2 = voices.get(definitions2) ?? /* @__PURE__ */ new Map();
  voices.set(definitions2, known2);
  const { settings: settings2, communities: communities2 } = definitions2;
  const language = communities2[community2]?.language ?? settings2.language ?? SOURCE;
  const voice = known2.get(community2) ?? { language, ...ownWords(definitions2, community2, language) };
  known2.set(community2, voice);
  return voice;
}
function ownWords({ messages: messages2 = {} }, community2, language) {
  const own = { ...messages2[language], ...messages2[`${community2}/${language}`] };
  return Object.keys(own).length > 0 ? { own } : {};
}

// src/words/generated/definitions.ts
var definitions = topic({
  en: "definitions-more = { $count } more\ndefinitions-did-you-mean = Did you mean { $name }?\ndefinitions-no-such = { $kind ->\n    [badge] There is no badge { $name }.\n    [check] There is no check { $name }.\n    [checklist] There is no checklist { $name }.\n    [community] There is no community { $name }.\n    [contribution] There is no kind of contribution { $name }.\n    [field] There is no field { $name }.\n    [form] There is no form { $name }.\n    [mentorship] There is no mentorship program { $name }.\n    [option] There is no option { $name }.\n    [pathway] There is no pathway { $name }.\n   *[stage] There is no stage { $name }.\n}\ndefinitions-available = { $count ->\n    [one] The only one is { $names }.\n   *[other] These exist: { $names }.\n}\ndefinitions-none-yet = There are none yet.\ndefinitions-too-many-files = There are more than { $most } definition files.\ndefinitions-too-much = The definition files are larger than 50 MB altogether.\ndefinitions-file-too-large = The file is larger than 256 kB.\ndefinitions-too-many-mistakes = There are more than { $most } mistakes. Fix these first, and you'll see the rest.\ndefinitions-too-many-beside = The forms that start no process have more than { $most } mistakes. The rest isn't shown.\ndefinitions-no-settings = There is no { $file } yet. It names your organization.\ndefinitions-id-taken = Another file in this folder already has the id { $id }.\ndefinitions-id-remembered = { $id } was the id of { $heir } before, and everything remembered under it belongs to { $heir }. Choose another id.\ndefinitions-file-link = Links aren't followed on GitHub. Put the file itself here.\ndefinitions-id-odd = A file's name is its id. Use lowercase letters, digits, and hyphens.\ndefinitions-misplaced = This file isn't read here. Move it to { $path }.\ndefinitions-fork-files = This pull request comes from a fork and changes { $count } files, but at most { $most } of them can be read at once.\ndefinitions-fork-teams = This pull request comes from a fork and names { $count } new teams, but at most { $most } can be added at once.\ndefinitions-fork-advice = Split it into smaller ones, or ask somebody with write access to push it to a branch of this repository.\ndefinitions-skip-again = { $check } is already skipped above.\ndefinitions-skip-idle = { $check } finds nothing here, so there is nothing to skip. Delete this comment.\ndefinitions-skip-nameless = Which check do you want to skip? Write `# waymark: skip <check-name>: <reason>`.\ndefinitions-skip-firm = { $check } can't be skipped. Fix what it finds.\ndefinitions-skip-unexplained = Why do you want to skip this? Write `# waymark: skip <check-name>: <reason>`.\n",
  es: "definitions-more = { $count } m\xE1s\ndefinitions-did-you-mean = \xBFQuisiste decir { $name }?\ndefinitions-no-such = { $kind ->\n    [badge] No existe la insignia { $name }.\n    [check] No existe la comprobaci\xF3n { $name }.\n    [checklist] No existe la lista de tareas { $name }.\n    [community] No existe la comunidad { $name }.\n    [contribution] No existe el tipo de contribuci\xF3n { $name }.\n    [field] No existe el campo { $name }.\n    [form] No existe el formulario { $name }.\n    [mentorship] No existe el programa de mentor\xEDa { $name }.\n    [option] No existe la opci\xF3n { $name }.\n    [pathway] No existe la ruta { $name }.\n   *[stage] No existe la etapa { $name }.\n}\ndefinitions-available = { $count ->\n    [one] Solo existe { $names }.\n   *[other] Existen: { $names }.\n}\ndefinitions-none-yet = Todav\xEDa no hay nada en esa lista.\ndefinitions-too-many-files = Hay m\xE1s de { $most } archivos de definiciones.\ndefinitions-too-much = Los archivos de definiciones ocupan m\xE1s de 50 MB en total.\ndefinitions-file-too-large = El archivo ocupa m\xE1s de 256 kB.\ndefinitions-too-many-mistakes = Hay m\xE1s de { $most } errores. Corrige primero estos y ver\xE1s los dem\xE1s.\ndefinitions-too-many-beside = Los formularios que no inician ning\xFAn proceso tienen m\xE1s de { $most } errores. Los dem\xE1s no se muestran.\ndefinitions-no-settings = Todav\xEDa no existe { $file }. Ah\xED va el nombre de tu organizaci\xF3n.\ndefinitions-id-taken = Otro archivo de esta carpeta ya tiene el id { $id }.\ndefinitions-id-remembered = { $id } era antes el id de { $heir }, y todo lo que se recuerda con ese id es de { $heir }. Elige otro.\ndefinitions-file-link = En GitHub no se siguen los enlaces. Pon aqu\xED el archivo mismo.\ndefinitions-id-odd = El nombre de un archivo es su id. Usa letras min\xFAsculas sin acento, n\xFAmeros y guiones.\ndefinitions-misplaced = Este archivo no se lee aqu\xED. Mu\xE9velo a { $path }.\ndefinitions-fork-files = Este pull request viene de un fork y cambia { $count } archivos, pero solo se pueden leer { $most } de una vez.\ndefinitions-fork-teams = Este pull request viene de un fork y nombra { $count } equipos nuevos, pero solo se pueden agregar { $most } de una vez.\ndefinitions-fork-advice = Div\xEDdelo en otros m\xE1s peque\xF1os o p\xEDdele a alguien con permiso de escritura que lo suba a una rama de este repositorio.\ndefinitions-skip-again = { $check } ya se omite m\xE1s arriba.\ndefinitions-skip-idle = { $check } no encuentra nada aqu\xED, as\xED que no hay nada que omitir. Borra este comentario.\ndefinitions-skip-nameless = \xBFQu\xE9 comprobaci\xF3n quieres omitir? Escribe `# waymark: skip <check-name>: <reason>`.\ndefinitions-skip-firm = { $check } no se puede omitir. Corrige lo que encuentra.\ndefinitions-skip-unexplained = \xBFPor qu\xE9 quieres omitir esto? Escribe `# waymark: skip <check-name>: <reason>`.\n"
});

// src/forms/read-form.ts
var TYPES = ["input", "textarea", "dropdown", "checkboxes", "upload"];
function readForm(file, value) {
  return {
    file,
    name: word(at(value, "name")) || file,
    labels: labelsOf(at(value, "labels")),
    fields: list(at(value, "body")).flatMap(readField)
  };
}
function readField(element2) {
  const attributes = at(element2, "attributes");
  const label = word(at(attributes, "label"));
  if (at(element2, "type") === "markdown" || label === "") return [];
  const type = TYPES.find((known2) => known2 === at(element2, "type")) ?? "other";
  const options = list(at(attributes, "options"));
  const requiredOptions = options.filter(mustBeTicked).map(optionName);
  const asked = at(at(element2, "validations"), "required") === true || requiredOptions.length > 0;
  return [
    {
      key: word(at(element2, "id")) || label,
      label,
      type,
      // Nobody knows whether an element we do not know reaches the body at all.
      required: asked && type !== "other",
      options: options.map(optionName).filter((name3) => name3 !== ""),
      ...requiredOptions.length > 0 && { requiredOptions },
      multiple: type === "dropdown" && at(attributes, "multiple") === true,
      rendered: type === "textarea" && word(at(attributes, "render")) !== ""
    }
  ];
}
function mustBeTicked(option2) {
  return at(option2, "required") === true && optionName(option2) !== "";
}
function optionName(option2) {
  return word(at(option2, "label")) || word(option2);
}
function labelsOf(value) {
  const labels = typeof value === "string" ? value.split(",") : list(value);
  return labels.map(word).filter((label) => label !== "");
}
function at(value, key) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
  return value[key];
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function word(value) {
  const plain2 = ["string", "number", "boolean"].includes(typeof value);
  return plain2 ? String(value).split(/\s+/).join(" ").trim() : "";
}

// src/definitions/noun/kinds.ts
var kinds_exports = {};
__export(kinds_exports, {
  badges: () => badges,
  checklists: () => checklists,
  communities: () => communities,
  mentorships: () => mentorships,
  pathways: () => pathways,
  people: () => people,
  processes: () => processes
});

// src/definitions/noun/badges.ts
var badges = {
  schema: "badge",
  order: 5,
  lists: {},
  chosen: true,
  examples: ["badges/first-step.yml", "badges/helping-hand.yml"]
};

// src/definitions/noun/checklists.ts
var checklists = {
  schema: "checklist",
  order: 4,
  lists: { items: "item" },
  chosen: true,
  examples: ["checklists/onboarding.yml"]
};

// src/definitions/noun/communities.ts
var communities = {
  schema: "community",
  order: 1,
  lists: {},
  chosen: true,
  examples: ["communities/ui-ux.yml"]
};

// src/definitions/noun/mentorships.ts
var mentorships = {
  schema: "mentorship",
  order: 7,
  lists: {},
  examples: ["mentorships/newcomers.yml"]
};

// src/definitions/noun/pathways.ts
var pathways = {
  schema: "pathway",
  order: 2,
  lists: { stages: "stage" },
  chosen: true,
  examples: ["pathways/design.yml"]
};

// src/definitions/noun/people.ts
var people = {
  schema: "person",
  order: 6,
  lists: {},
  examples: ["people/ada.yml"]
};

// src/definitions/noun/processes.ts
var processes = {
  schema: "process",
  order: 3,
  lists: { steps: "step" },
  examples: ["processes/join.yml"]
};

// src/definitions/noun.ts
var NOUNS = kinds_exports;
var FOLDERS = Object.keys(kinds_exports).toSorted(
  (a, b) => NOUNS[a].order - NOUNS[b].order
);
function byFolder(make) {
  return Object.fromEntries(FOLDERS.map((folder) => [folder, make(folder)]));
}
var LISTS = FOLDERS.flatMap(
  (folder) => Object.entries(NOUNS[folder].lists).map(([key, word2]) => ({ folder, key, word: word2 }))
);
function entriesOf(key, thing) {
  const { [key]: entries2 = [] } = thing;
  return entries2.flatMap((one2, index2) => [
    { ...renamed(one2), id: one2.id, path: [key, index2] },
    ...entriesOf(key, one2).map((below) => ({ ...below, path: [key, index2, ...below.path] }))
  ]);
}
function renamed({ previously }) {
  return previously ? { previously } : {};
}

// src/definitions/draft.ts
function draftOf(reads, there) {
  const byNoun = Map.groupBy(reads, ({ source }) => source.noun);
  const of = (noun) => byNoun.get(noun) ?? [];
  const settings2 = of("settings")[0]?.value;
  const forms = of("forms");
  return {
    ...settings2 !== void 0 && { settings: settings2 },
    ...byFolder((folder) => records(of(folder), (_, value) => value)),
    forms: records(forms, readForm),
    messages: records(of("messages"), (_, value) => value),
    sheets: records(forms, (_, value) => value),
    bodies: records(forms, (_, value) => fieldIndexes(value)),
    ids: idsOf(there),
    doubts: doubtsOf(reads)
  };
}
function records(reads, make) {
  const all = /* @__PURE__ */ Object.create(null);
  for (const { source, value } of reads)
    if (value !== void 0) all[source.id] = make(source.id, value);
  return all;
}
function fieldIndexes(value) {
  const { body } = value;
  return body.flatMap(
    (element2, index2) => readForm("", { body: [element2] }).fields.map(() => index2)
  );
}
function doubtsOf(reads) {
  const byName3 = new Map(reads.map((read) => [nameOf(read.source.noun, read.source.id), read]));
  return (noun, id) => {
    const read = byName3.get(nameOf(noun, id));
    if (!read) return NO_STRANGERS;
    return read.problems.some(({ severity }) => severity === "error") ? read.strangers : void 0;
  };
}
function nameOf(noun, id) {
  return `${noun}/${id}`;
}
var NO_STRANGERS = /* @__PURE__ */ new Set();
function idsOf(files2) {
  const ids = {
    settings: /* @__PURE__ */ new Set(),
    ...byFolder(() => /* @__PURE__ */ new Set()),
    forms: /* @__PURE__ */ new Set(),
    messages: /* @__PURE__ */ new Set()
  };
  for (const { noun, id } of files2) ids[noun].add(id);
  return ids;
}

// src/definitions/distance.ts
var ROWS = [[], [], []];
function distance(a, b, enough) {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let [before, row, next] = ROWS;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  let near = true;
  for (let i = 1; i <= a.length; i++) {
    const nearer = fill(next, { a, b, enough }, i, row, before) < enough;
    if (!near && !nearer) return enough;
    [before, row, next, near] = [row, next, before, nearer];
  }
  return Math.min(at2(row, b.length), enough);
}
function fill(next, { a, b, enough }, i, row, before) {
  const from = Math.max(1, i - enough + 1);
  const to = Math.min(b.length, i + enough - 1);
  const rest = a.length - i - b.length;
  next[from - 1] = Math.min(i, enough);
  let least = at2(next, from - 1) + Math.abs(rest + from - 1);
  for (let j = from; j <= to; j++) {
    const away = Math.min(
      at2(row, j - 1) + Number(a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)),
      Math.min(at2(row, j), at2(next, j - 1)) + 1,
      swapped(a, b, i, j) ? at2(before, j - 2) + 1 : enough
    );
    next[j] = away;
    least = Math.min(least, away + Math.abs(rest + j));
  }
  next[to + 1] = enough;
  return least;
}
function swapped(a, b, i, j) {
  if (i === 1 || j === 1) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
function at2(row, index2) {
  return row[index2];
}

// src/definitions/nearest.ts
var MOST = 1e3;
var LETTERS = 100;
function nearest(word2, words) {
  const asked = word2.slice(0, LETTERS).toLowerCase();
  let best;
  let least = Math.floor(Math.max(asked.length, 3) / 3) + 1;
  for (const candidate of words.slice(0, MOST)) {
    if (Math.abs(candidate.length - asked.length) >= least) continue;
    const away = distance(asked, candidate.toLowerCase(), least);
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
}

// src/words/generated/schema.ts
var schema = topic({
  en: "schema-missing = { $key } is missing here.\nschema-unknown = { $key } isn't known here.\nschema-allowed = Allowed: { $keys }.\nschema-private = Private things about people don't belong in git.\nschema-bad-name = { $key } isn't a name you can use here. Use letters, digits, and hyphens, beginning with a letter.\nschema-alone = { $key } needs { $other } beside it.\nschema-file = The file\nschema-item = This item\nschema-wrong = { $subject } must be { $wanted }{ $instead }.\nschema-empty = { $subject } is empty. It must be { $wanted }.\nschema-needs-quotes = { $subject } must be text. Put { $value } in quotes.\nschema-not-one-of = { $subject } must be one of { $words }{ $instead }.\nschema-empty-list = { $subject } must have at least one item.\nschema-too-few-keys = { $subject } must have at least one of { $keys }.\nschema-too-many-keys = { $subject } must have exactly one of { $keys }.\nschema-exactly = { $subject } must have exactly { $wanted }.\nschema-nothing-left = { $subject } is empty.\nschema-instead-empty = , not empty\nschema-instead-list = , not a list\nschema-instead-mapping = , not a mapping\nschema-instead-value = , not { $value }\nschema-instead-quoted = , not { $value } in quotes\nschema-write = Write { $example }.\nschema-write-login = Write { $example } with their user name on GitHub.\nschema-write-colon = For a colon in a text, put the text in quotes: { $example }.\nschema-type-array = a list\nschema-type-object = a mapping of keys to values\nschema-type-string = text\nschema-type-integer = a whole number\nschema-title-image = the name of an SVG or PNG file beside this one\nschema-title-true = `true`\nschema-title-item = a text of at most 500 characters on one line\nschema-title-id = an id: lowercase letters, digits, and hyphens\nschema-title-ids = a list of ids\nschema-title-text = some text of at most 2,000 characters\nschema-title-name = a name of at most 200 characters on one line\nschema-title-label = the name of a label on one line\nschema-title-login = a GitHub user name without `@`\nschema-title-team = the name of a team as in its address on GitHub: letters, digits, hyphens, and underscores\nschema-title-role = a role: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>`, or `team:<slug>`\nschema-title-duration = a length of time such as `3 days`, `2 weeks`, or `1 month`\nschema-title-day = a day such as `2026-02-01`\nschema-title-day-of-year = a day of the year as month and day, such as `12-15`\nschema-title-time-zone = a time zone such as `America/Los_Angeles`\nschema-title-language = a language such as `en` or `pt-BR`\nschema-title-address = a web address that starts with `https://` or `http://`\nschema-title-contribution = a kind of contribution such as `code` or `doc`\nschema-title-time = a time such as `\"19:00\"`\nschema-title-rhythm = a rhythm such as `day`, `week`, `2 weeks`, `month`, or `3 months`\nschema-title-count = a whole number of at least 1\nschema-title-count-or-all = a whole number of at least 1, or `all`\nschema-title-count-or-none = a whole number, 0 or more\nschema-title-answer = one of `is`, `is-one-of`, or `filled: true`\nschema-title-unlisted = `unlisted`\nschema-title-form = the name of a file such as `join-community.yml`\nschema-title-outcome = one of `join`, `pair`, `say`, or `close`\nschema-title-community = `community`\nschema-title-version = `1`, the only version of the format that this Waymark reads\nschema-title-path = a path or pattern such as `docs/**`\nschema-title-names = a list of names\nschema-title-emoji = an emoji\nschema-title-share = a share such as `25%`\nschema-form-text = some text\nschema-form-list = a list with at least one item\nschema-form-flag = `true` or `false`\nschema-form-index = a whole number, where the first option is 0\nschema-form-bare = GitHub reads { $value } as true or false. Put it in quotes.\nschema-form-unknown = GitHub doesn't know { $key } here.\nschema-form-no-element = GitHub has no element { $type }.\nschema-form-known = It knows { $words }.\n",
  es: 'schema-missing = Aqu\xED falta { $key }.\nschema-unknown = Aqu\xED no se reconoce { $key }.\nschema-allowed = Se permite: { $keys }.\nschema-private = Los datos privados de una persona nunca se guardan en git.\nschema-bad-name = Aqu\xED no puedes usar el nombre { $key }. Usa letras sin acento, n\xFAmeros y guiones, empezando por una letra.\nschema-alone = { $key } necesita a su lado { $other }.\nschema-file = El archivo\nschema-item = Este elemento\nschema-wrong = { $subject } debe ser { $wanted }{ $instead }.\nschema-empty = { $subject } est\xE1 vac\xEDo. Debe ser { $wanted }.\nschema-needs-quotes = { $subject } debe ser texto. Pon { $value } entre comillas.\nschema-not-one-of = { $subject } debe ser una de estas opciones: { $words }{ $instead }.\nschema-empty-list = { $subject } debe tener al menos un elemento.\nschema-too-few-keys = { $subject } debe tener al menos una de estas claves: { $keys }.\nschema-too-many-keys = { $subject } debe tener exactamente una de estas claves: { $keys }.\nschema-exactly = { $subject } debe tener exactamente { $wanted }.\nschema-nothing-left = { $subject } est\xE1 vac\xEDo.\nschema-instead-empty = , y no quedar vac\xEDo\nschema-instead-list = , no una lista\nschema-instead-mapping = , no un conjunto de claves\nschema-instead-value = , no { $value }\nschema-instead-quoted = , no { $value } entre comillas\nschema-write = Escribe { $example }.\nschema-write-login = Escribe { $example } con su nombre de usuario en GitHub.\nschema-write-colon = Si el texto lleva dos puntos, ponlo entre comillas: { $example }.\nschema-type-array = una lista\nschema-type-object = un conjunto de claves con sus valores\nschema-type-string = texto\nschema-type-integer = un n\xFAmero entero\nschema-title-image = el nombre de un archivo SVG o PNG que est\xE9 junto a este\nschema-title-true = `true`\nschema-title-item = un texto de una l\xEDnea y 500 caracteres como m\xE1ximo\nschema-title-id = un id: letras min\xFAsculas sin acento, n\xFAmeros y guiones\nschema-title-ids = una lista de ids\nschema-title-text = un texto de 2000 caracteres como m\xE1ximo\nschema-title-name = un nombre de una l\xEDnea y 200 caracteres como m\xE1ximo\nschema-title-label = el nombre de una etiqueta, en una l\xEDnea\nschema-title-login = un nombre de usuario de GitHub sin `@`\nschema-title-team = el nombre de un equipo como aparece en su direcci\xF3n de GitHub: letras, n\xFAmeros, guiones y guiones bajos\nschema-title-role = un rol: `author`, `subject`, `assignee`, `leads`, `members`, `mentor`, `owners`, `field:<id>` o `team:<slug>`\nschema-title-duration = una duraci\xF3n, como `3 days`, `2 weeks` o `1 month`\nschema-title-day = un d\xEDa, como `2026-02-01`\nschema-title-day-of-year = un d\xEDa del a\xF1o, primero el mes y luego el d\xEDa, como `12-15`\nschema-title-time-zone = una zona horaria, como `America/Los_Angeles`\nschema-title-language = un idioma, como `en` o `pt-BR`\nschema-title-address = una direcci\xF3n web que empiece con `https://` o `http://`\nschema-title-contribution = un tipo de contribuci\xF3n, como `code` o `doc`\nschema-title-time = una hora, como `"19:00"`\nschema-title-rhythm = un ritmo, como `day`, `week`, `2 weeks`, `month` o `3 months`\nschema-title-count = un n\xFAmero entero, 1 o m\xE1s\nschema-title-count-or-all = un n\xFAmero entero, 1 o m\xE1s, o bien `all`\nschema-title-count-or-none = un n\xFAmero entero, 0 o m\xE1s\nschema-title-answer = una de estas claves: `is`, `is-one-of` o `filled: true`\nschema-title-unlisted = `unlisted`\nschema-title-form = el nombre de un archivo, como `join-community.yml`\nschema-title-outcome = una de estas claves: `join`, `pair`, `say` o `close`\nschema-title-community = `community`\nschema-title-version = `1`, la \xFAnica versi\xF3n del formato que lee esta versi\xF3n de Waymark\nschema-title-path = una ruta de archivo o un patr\xF3n, como `docs/**`\nschema-title-names = una lista de nombres\nschema-title-emoji = un emoji\nschema-title-share = un porcentaje, como `25%`\nschema-form-text = un texto\nschema-form-list = una lista con al menos un elemento\nschema-form-flag = `true` o `false`\nschema-form-index = un n\xFAmero entero, donde la primera opci\xF3n es 0\nschema-form-bare = GitHub lee { $value } como verdadero o falso. Ponlo entre comillas.\nschema-form-unknown = GitHub no reconoce { $key } aqu\xED.\nschema-form-no-element = GitHub no tiene ning\xFAn elemento { $type }.\nschema-form-known = Reconoce { $words }.\n'
});

// src/words/list.ts
function listed(names2, voice, last2 = "and") {
  if (names2.length < 2) return ours(names2.join(""));
  return ours(formatOf(CONVENTIONS[voice.language], last2).format(names2));
}
var formats = /* @__PURE__ */ new Map();
function formatOf(convention, last2) {
  const key = `${convention} ${last2}`;
  const type = last2 === "and" ? "conjunction" : "disjunction";
  const format = formats.get(key) ?? new Intl.ListFormat(convention, { type });
  formats.set(key, format);
  return format;
}

// src/definitions/say.ts
var MOST2 = 20;
var MOST_GUESSES = 1e3;
function list2(words, voice, last2 = "and", total = words.length) {
  const shown2 = words.slice(0, MOST2).map((word2) => quoted(word2));
  const count = total - shown2.length;
  const more = count > 0 ? [definitions(voice)("definitions-more", { count })] : [];
  return listed([...shown2, ...more], voice, last2);
}
function didYouMean(word2, words, voice) {
  return meaning(nearest(word2, words), voice);
}
function meaning(near, voice) {
  if (near === void 0) return ours("");
  return definitions(voice)("definitions-did-you-mean", { name: quoted(near) });
}
function sentences(...parts) {
  return joined(parts, " ");
}
function noSuch(kind, name3, names2, voice) {
  const say2 = definitions(voice);
  const known2 = firstOf(names2, 1e3);
  const there = known2.length ? say2("definitions-available", {
    names: list2(known2, voice, "and", names2.size),
    count: names2.size
  }) : say2("definitions-none-yet");
  const missing = say2("definitions-no-such", { kind, name: quoted(name3) });
  return sentences(missing, meaning(meant(name3, names2, known2), voice), there);
}
var guesses = /* @__PURE__ */ new WeakMap();
function meant(name3, names2, known2) {
  const made = guesses.get(names2) ?? /* @__PURE__ */ new Map();
  guesses.set(names2, made);
  if (!made.has(name3) && made.size < MOST_GUESSES) made.set(name3, nearest(name3, known2));
  return made.get(name3);
}
function firstOf(names2, most) {
  const first = [];
  for (const name3 of names2) {
    if (first.length === most) break;
    first.push(name3);
  }
  return first;
}

// src/definitions/yaml/pointer.ts
function child(pointer, key) {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function parent(pointer) {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
function last(pointer) {
  return pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/definitions/schema/wording.ts
function subject(pointer, voice) {
  const name3 = last(pointer);
  if (!name3) return schema(voice)("schema-file");
  return /^\d+$/.test(name3) ? schema(voice)("schema-item") : quoted(name3);
}
var NO_TEXT = /^(?:true|false|null|~|[-+]?(?:\d+(?:\.\d*)?|\.\d+))$/i;
function instead(data, voice) {
  const say2 = schema(voice);
  if (data === "" || data === null) return say2("schema-instead-empty");
  if (Array.isArray(data)) return say2("schema-instead-list");
  if (typeof data === "object") return say2("schema-instead-mapping");
  const value = quoted(inYaml(data));
  return typeof data === "string" && NO_TEXT.test(data) ? say2("schema-instead-quoted", { value }) : say2("schema-instead-value", { value });
}
function mustBe(data, pointer, wanted, voice, ending = instead(data, voice)) {
  const say2 = schema(voice);
  if (data === null) return say2("schema-empty", { subject: subject(pointer, voice), wanted });
  return say2("schema-wrong", { subject: subject(pointer, voice), wanted, instead: ending });
}
function mustBeText(data, pointer, voice) {
  const value = quoted(inYaml(data));
  return schema(voice)("schema-needs-quotes", { subject: subject(pointer, voice), value });
}
var NOTHING = ours("");
function inYaml(data) {
  return typeof data === "string" ? data : JSON.stringify(data);
}

// src/definitions/schema/suggestions.ts
function suggestionFor({ instancePath, params, data, parentSchema }, voice) {
  const part = parentSchema;
  if (params["type"] === "array") return inList(data, kindOf(part.items), voice);
  if (params["type"] === "string") return withColon(data, voice);
  return instancePath === "" ? NOTHING : inMapping(data, part, voice);
}
function inMapping(data, { required = [], properties = {}, oneOf }, voice) {
  const [key = "", ...more] = required;
  if (more.length > 0 || oneOf !== void 0) return NOTHING;
  return behind({ key, kind: kindOf(properties[key]) }, data, voice);
}
function inList(data, kind, voice) {
  if (typeof data !== "string") return NOTHING;
  const item = ITEMS[kind];
  if (item) return behind(item, data, voice, asList);
  return TEXTS.has(kind) ? write(asList(inFlow(data)), voice) : NOTHING;
}
function asList(item) {
  return `[${item}]`;
}
var ITEMS = {
  Lead: { key: "github", kind: "Login" },
  Emeritus: { key: "github", kind: "Login" },
  FurtherTeam: { key: "team", kind: "TeamSlug" },
  Channel: { key: "name", kind: "Name" },
  Meeting: { key: "name", kind: "Name" }
};
var TEXTS = /* @__PURE__ */ new Set(["Id", "Name", "Label", "Language", "Text", "string"]);
var FITTING = {
  Login: /^[A-Za-z\d-]+$/,
  TeamSlug: /^[\w-]+$/,
  Duration: /^\d+ \w+$/,
  Name: /\S/,
  string: /\S/,
  integer: /^\d+$/
};
function behind({ key, kind }, data, voice, around = (item) => item) {
  if (typeof data !== (kind === "integer" ? "number" : "string")) return NOTHING;
  if (FITTING[kind]?.test(String(data))) return write(around(`{ ${key}: ${inFlow(data)} }`), voice);
  if (kind !== "Login") return NOTHING;
  return schema(voice)("schema-write-login", { example: quoted(around(`{ ${key}: \u2026 }`)) });
}
function write(example, voice) {
  return schema(voice)("schema-write", { example: quoted(example) });
}
function kindOf({ $ref, type } = {}) {
  return $ref?.split("/").at(-1) ?? type ?? "";
}
function inFlow(data) {
  const plain2 = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./@_-]*[\p{L}\p{N}])?$/u.test(String(data));
  return typeof data === "string" && (!plain2 || NO_TEXT.test(data)) ? JSON.stringify(data) : String(data);
}
function withColon(data, voice) {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return NOTHING;
  const [[key, value] = ["", {}], ...more] = Object.entries(data);
  if (more.length > 0 || typeof value !== "string" || !/[\p{Lu}\s]/u.test(key + value))
    return NOTHING;
  const text2 = JSON.stringify(`${key}: ${value}`);
  return schema(voice)("schema-write-colon", { example: quoted(text2) });
}

// src/definitions/issue-forms/kind.ts
function single(what, fits2) {
  return (value, pointer, voice) => fits2(value) ? [] : [wrong(value, pointer, what, voice)];
}
var text = (value, pointer, voice) => {
  if (typeof value === "string" && /\S/.test(value)) return [];
  if (typeof value === "number" || typeof value === "boolean") {
    const message = mustBeText(value, pointer, voice);
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  const mistake = wrong(value, pointer, "schema-form-text", voice);
  return [{ ...mistake, message: sentences(mistake.message, withColon(value, voice)) }];
};
function listOf(kind, least = 1) {
  return (value, pointer, voice) => {
    if (!Array.isArray(value)) return [wrong(value, pointer, "schema-type-array", voice)];
    if (value.length < least) return [wrong(value, pointer, "schema-form-list", voice, NOTHING)];
    return value.flatMap((one2, index2) => kind(one2, child(pointer, index2), voice));
  };
}
function either(isFirst, first, second) {
  return (value, pointer, voice) => (isFirst(value) ? first : second)(value, pointer, voice);
}
function mapping(shape) {
  return (value, pointer, voice) => {
    if (!isMapping(value)) {
      const mistake = wrong(value, pointer, "schema-type-object", voice);
      return [{ ...mistake, message: sentences(mistake.message, inMapping2(value, shape, voice)) }];
    }
    return [...inKeys(shape, value, pointer, voice), ...inValues(shape, value, pointer, voice)];
  };
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function inMapping2(value, { known: known2, needed }, voice) {
  const [key = "", ...more] = needed;
  if (typeof value !== "string" || more.length > 0 || known2[key] !== text) return NOTHING;
  return write(`{ ${key}: ${inFlow(value)} }`, voice);
}
function inKeys({ known: known2, needed }, value, pointer, voice) {
  const names2 = Object.keys(known2);
  const missing = needed.filter((key) => !Object.hasOwn(value, key));
  const strangers = Object.keys(value).filter((key) => !names2.includes(key)).map((key) => ({ key, meant: nearest(key, names2) }));
  const meant2 = new Set(strangers.map((one2) => one2.meant));
  return [
    ...missing.filter((key) => !meant2.has(key)).map((key) => {
      const message = schema(voice)("schema-missing", { key: quoted(key) });
      return { pointer, on: "first-key", message, severity: "error" };
    }),
    ...strangers.map(({ key, meant: near }) => {
      const severity = near === void 0 ? "warning" : "error";
      const message = stranger(key, names2, voice);
      return { pointer: child(pointer, key), on: "key", message, severity };
    })
  ];
}
function stranger(key, names2, voice) {
  const say2 = schema(voice);
  return sentences(
    say2("schema-form-unknown", { key: quoted(key) }),
    didYouMean(key, names2, voice),
    say2("schema-form-known", { words: list2(names2, voice) })
  );
}
function inValues({ known: known2 }, value, pointer, voice) {
  return Object.entries(known2).flatMap(
    ([key, kind]) => Object.hasOwn(value, key) ? kind(value[key], child(pointer, key), voice) : []
  );
}
function wrong(value, pointer, what, voice, ending) {
  const message = mustBe(value, pointer, schema(voice)(what), voice, ending);
  return { pointer, on: "value", message, severity: "error" };
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index2 = 0; index2 < binary.length; index2++) result[index2] = binary.charCodeAt(index2);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index2 = 0; index2 < object.length; index2++) binary += String.fromCharCode(object[index2]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match2 = YAML_DATE_REGEXP.exec(source);
  if (match2 === null) match2 = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match2 === null) return NOT_RESOLVED;
  const year = +match2[1];
  const month = +match2[2] - 1;
  const day = +match2[3];
  if (!match2[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match2[4];
  const minute = +match2[5];
  const second = +match2[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match2[7]) {
    let value = match2[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match2[9]) {
    const offsetHour = +match2[10];
    const offsetMinute = +(match2[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match2[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index2 = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index2 = previousIndex;
        break;
      }
    }
    result[index2] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index2 = 0; index2 < array.length; index2++) {
      if (Array.isArray(array[index2])) return null;
      if (typeof array[index2] === "object" && Object.prototype.toString.call(array[index2]) === "[object Object]") array[index2] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart2, lineEnd2, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart2 > maxHalfLength) {
    head = " ... ";
    lineStart2 = position - maxHalfLength + head.length;
  }
  if (lineEnd2 - position > maxHalfLength) {
    tail = " ...";
    lineEnd2 = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart2, lineEnd2).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart2 + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match2;
  let foundLineNo = -1;
  while (match2 = re.exec(mark.buffer)) {
    lineEnds.push(match2.index);
    lineStarts.push(match2.index + match2[0].length);
    if (mark.position <= match2.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart2 = 0;
    for (let index2 = 0; index2 < position; index2++) {
      const ch = source.charCodeAt(index2);
      if (ch === 10) {
        line++;
        lineStart2 = index2 + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index2 + 1) === 10) index2++;
        lineStart2 = index2 + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart2
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped3 = input.charCodeAt(position);
      if (escaped3 === 10 || escaped3 === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped3 < 256 && simpleEscapeCheck[escaped3]) {
        result += simpleEscapeMap[escaped3];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped3);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines2 = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines2) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source) {
  let result = "";
  let index2 = 0;
  while (index2 < source.length) {
    if (source.charCodeAt(index2) !== 37) {
      result += source[index2++];
      continue;
    }
    let ch = parseInt(source.slice(index2 + 1, index2 + 3), 16);
    index2 += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index2 + 1, index2 + 3), 16) & 63;
        index2 += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error2) {
    if (error2 instanceof YAMLException) throw error2;
    YAMLException.throwAt(state.source, position, error2 instanceof Error ? error2.message : String(error2), state.filename);
  }
}
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element2 of source) {
      const elementTag = state.nodeTags.get(element2);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element2, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name3 = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name3);
        if (!anchor) throwError$1(state, `unidentified alias "${name3}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name3}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match2 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match2 !== null) {
    state.position = start + match2.index + match2[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow2) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow2 && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped3 = state.input.charCodeAt(++state.position);
      if (isEol(escaped3)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped3)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped3);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow2 = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow2 && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow2 = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow2 && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow2 && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping3 = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping3 ? 125 : 93;
  if (isMapping3) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping3 || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping3) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping3) addPopEvent(state);
    } else if (isMapping3 && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping3) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name3 = state.input.slice(nameStart, state.position);
  const args = [];
  if (name3.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name3 === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match2 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match2 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match2[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name3 === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length2 = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length: length2,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd2 = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd2 = nextLineBreak;
    const line = value.slice(position, lineEnd2);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name3) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name3)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/words/generated/yaml.ts
var yaml = topic({
  en: "yaml-empty-file = The file is empty.\nyaml-dashes-at-end = Nothing comes after this `---`. Delete it.\nyaml-second-document = One file holds one document. Move what follows into a file of its own.\nyaml-tab = There's a tab here. Indent YAML with spaces.\nyaml-odd-space = { $kind ->\n    [no-break] There's a no-break space here. Indent YAML with ordinary spaces.\n   *[other] There's an unusual space here. Indent YAML with ordinary spaces.\n}\nyaml-tag = Tags such as { $tag } don't mean anything here. Leave it out.\nyaml-too-deep = This is nested more than 100 levels deep.\nyaml-open-quote = A text in quotes is missing its closing quote.\nyaml-unseen = There's an invisible character here.\nyaml-none = This isn't valid YAML: { $reason }.\nyaml-key-no-text = A key must be plain text.\nyaml-key-proto = A key can't be `__proto__`.\nyaml-key-merge = Merge keys (`<<`) don't work here. Write the values out.\nyaml-key-twice = { $key } is here twice.\nyaml-half-character = A text can't contain `\\0` or half a character.\nyaml-no-anchor = { $alias } doesn't name anything before it.\nyaml-too-many-aliases = Aliases repeat more than { $most } values. Use fewer.\nyaml-reserved = In YAML, text can't start with { $sign }.\nyaml-reserved-backtick = In YAML, text can't start with a backtick.\nyaml-colon = In YAML, a colon followed by a space starts a value.\nyaml-half-quoted = In YAML, { $sign } at the start of a value isn't part of its text.\nyaml-deeper = This line is indented as if it continued the text above. Line it up with the keys it belongs to, or put the whole text in quotes.\nyaml-comment = In YAML, a `#` after a space starts a comment.\nyaml-cut-short = In YAML, a `#` after a space starts a comment, so the text ends before it.\nyaml-comment-meant = If you mean a comment, put a space after the `#`.\nyaml-merge = A merge left two versions of these lines. Keep what is right, and delete the lines that start with `<<<<<<<`, `=======`, and `>>>>>>>`.\nyaml-merge-left = This line is left over from a merge. Delete it.\nyaml-quote = Put the text in quotes: { $example }.\nyaml-quote-all = Put all of it in quotes.\nyaml-write = Write { $example }.\n",
  es: "yaml-empty-file = El archivo est\xE1 vac\xEDo.\nyaml-dashes-at-end = Despu\xE9s de este `---` no hay nada. B\xF3rralo.\nyaml-second-document = Un archivo contiene un solo documento. Pasa lo que sigue a otro archivo.\nyaml-tab = Aqu\xED hay una tabulaci\xF3n. En YAML se sangra con espacios.\nyaml-odd-space = { $kind ->\n    [no-break] Aqu\xED hay un espacio duro. En YAML se sangra con espacios normales.\n   *[other] Aqu\xED hay un espacio poco com\xFAn. En YAML se sangra con espacios normales.\n}\nyaml-tag = Las etiquetas de YAML, como { $tag }, no significan nada aqu\xED. Qu\xEDtala.\nyaml-too-deep = Aqu\xED hay m\xE1s de 100 niveles, unos dentro de otros.\nyaml-open-quote = A un texto entre comillas le faltan las comillas de cierre.\nyaml-unseen = Aqu\xED hay un car\xE1cter invisible.\nyaml-none = Esto no es YAML v\xE1lido: { $reason }.\nyaml-key-no-text = Una clave debe ser texto simple.\nyaml-key-proto = Una clave no puede ser `__proto__`.\nyaml-key-merge = Aqu\xED no se pueden combinar claves con (`<<`). Escribe los valores completos.\nyaml-key-twice = { $key } est\xE1 aqu\xED dos veces.\nyaml-half-character = Un texto no puede contener `\\0` ni medio car\xE1cter.\nyaml-no-anchor = { $alias } no nombra nada que est\xE9 antes.\nyaml-too-many-aliases = Los alias repiten m\xE1s de { $most } valores. Usa menos.\nyaml-reserved = En YAML, un texto no puede empezar con { $sign }.\nyaml-reserved-backtick = En YAML, un texto no puede empezar con un acento grave.\nyaml-colon = En YAML, unos dos puntos seguidos de un espacio inician un valor.\nyaml-half-quoted = En YAML, { $sign } al principio de un valor no forma parte del texto.\nyaml-deeper = Esta l\xEDnea est\xE1 sangrada como si continuara el texto de arriba. Alin\xE9ala con sus claves o pon todo el texto entre comillas.\nyaml-comment = En YAML, un `#` despu\xE9s de un espacio inicia un comentario.\nyaml-cut-short = En YAML, un `#` despu\xE9s de un espacio inicia un comentario, as\xED que el texto termina antes.\nyaml-comment-meant = Si quieres un comentario, pon un espacio despu\xE9s del `#`.\nyaml-merge = Una fusi\xF3n dej\xF3 dos versiones de estas l\xEDneas. Qu\xE9date con la correcta y borra las l\xEDneas que empiezan con `<<<<<<<`, `=======` y `>>>>>>>`.\nyaml-merge-left = Esta l\xEDnea qued\xF3 de una fusi\xF3n. B\xF3rrala.\nyaml-quote = Pon el texto entre comillas: { $example }.\nyaml-quote-all = Ponlo todo entre comillas.\nyaml-write = Escribe { $example }.\n"
});

// src/definitions/yaml/merges.ts
var MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \t]|$)/gm;
var BOTH = (voice) => yaml(voice)("yaml-merge");
var LEFT = (voice) => yaml(voice)("yaml-merge-left");
function mergesIn(source) {
  if (!source.includes("<<<<<<<") && !source.includes(">>>>>>>")) return [];
  const markers = Array.from(source.matchAll(MARKER), ({ 0: sign, index: index2 }) => ({ sign, index: index2 }));
  if (!markers.some(({ sign }) => /[<>]/.test(sign))) return [];
  const mistakes = [];
  let begun = [];
  for (const { sign, index: index2 } of markers) {
    const [start] = begun;
    if (sign.startsWith("<")) {
      mistakes.push(...begun.map(left));
      begun = [index2];
      continue;
    }
    begun.push(index2);
    if (start === void 0) mistakes.push(left(index2));
    if (start !== void 0 && sign.startsWith(">"))
      mistakes.push({ offset: start, pointer: "", message: BOTH });
    if (start === void 0 || sign.startsWith(">")) begun = [];
  }
  return [...mistakes, ...begun.map(left)];
}
function left(offset) {
  return { offset, pointer: "", message: LEFT };
}

// src/definitions/yaml/odd-spaces.ts
var ODD_INDENTS = /^([ \t]*)([\u00a0\u2000-\u200a\u202f\u205f\u3000]+)/gm;
function hasOddIndents(source) {
  return source.search(ODD_INDENTS) >= 0;
}
function withoutOddIndents(source) {
  return source.replaceAll(
    ODD_INDENTS,
    (_, before, odd) => before + " ".repeat(odd.length)
  );
}
function oddIndents(source) {
  return Array.from(source.matchAll(ODD_INDENTS), ({ 1: before = "", 2: odd = "", index: index2 }) => ({
    offset: index2 + before.length,
    pointer: "",
    message: oddSpace(odd.startsWith("\xA0") ? "no-break" : "other")
  }));
}
function oddSpace(kind) {
  return (voice) => yaml(voice)("yaml-odd-space", { kind });
}
function oddlyIndented(source, events) {
  const odd = oddIndents(source);
  if (odd.length === 0) return [];
  const words = events.flatMap(
    (event) => event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN ? event.valueStart : []
  );
  const starts = new Set(words);
  return odd.filter(({ offset }) => starts.has(offset));
}

// src/definitions/yaml/written.ts
function writtenAround(source, offset) {
  const line = source.slice(lineStart(source, offset), offset);
  const flow = isOpen(line);
  const head = (flow ? afterSign(line) : line).replace(/^[ \t]*(?:-[ \t]+)*/, "");
  const [colon2 = "", key] = /^("[^"]*"|'[^']*'|[^\s:'"#][^:'"]*)[ \t]*:[ \t]+/.exec(head) ?? [];
  const start = offset - head.length + colon2.length;
  const behind2 = source.slice(offset, lineEnd(source, offset));
  const end = offset + behind2.search(flow ? END_IN_FLOW : END);
  const text2 = source.slice(start, end).trimEnd();
  return { ...key !== void 0 && { key }, text: text2, start, end: start + text2.length };
}
var END = /[ \t]#(?:[ \t]|$)|$/;
var END_IN_FLOW = /[ \t]#(?:[ \t]|$)|[,\]}]|$/;
function putInQuotes({ key, text: text2 }, voice) {
  const say2 = yaml(voice);
  if (text2.includes("`")) return say2("yaml-quote-all");
  const short = text2.length > 40 ? `${text2.slice(0, 40)}\u2026` : text2;
  const inQuotes = /["\\]/.test(short) ? `'${short.replaceAll("'", "''")}'` : `"${short}"`;
  return say2("yaml-quote", { example: shown(key, inQuotes) });
}
function shown(key, value) {
  return quoted(key === void 0 ? value : `${key}: ${value}`);
}
function isOpen(head) {
  return (head.match(/[{[]/g) ?? []).length > (head.match(/[}\]]/g) ?? []).length;
}
function afterSign(head) {
  return head.slice(Math.max(...["{", "[", ","].map((sign) => head.lastIndexOf(sign))) + 1);
}
function lineStart(source, offset) {
  if (offset === 0) return 0;
  return Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
}
function lineEnd(source, offset) {
  const length2 = source.slice(offset).search(/[\r\n]/);
  return length2 < 0 ? source.length : offset + length2;
}

// src/definitions/yaml/slips.ts
var reserved = (source, position) => {
  const sign = source.charAt(position);
  if (!/^[@`%#]/.test(sign) || position === lineStart(source, position)) return void 0;
  const instead2 = withoutAt(source, position);
  return slip(
    source,
    position,
    "x",
    (voice) => sentences(
      sign === "`" ? yaml(voice)("yaml-reserved-backtick") : yaml(voice)("yaml-reserved", { sign: quoted(sign) }),
      instead2(voice)
    )
  );
};
function withoutAt(source, position) {
  const written = writtenAround(source, position);
  const [, name3] = /^@(?:[\w.-]+\/)?([\w-]+)$/.exec(written.text) ?? [];
  if (name3 === void 0) return (voice) => putInQuotes(written, voice);
  return (voice) => yaml(voice)("yaml-write", { example: shown(written.key, name3) });
}
var colon = (source, position) => {
  if (!/^:(?:\s|$)/.test(source.slice(position, position + 2))) return void 0;
  const written = writtenAround(source, position);
  if (written.key === void 0 || written.start === position) return void 0;
  const rest = source.slice(position, written.end).replaceAll(/:(?=\s|$)/g, "x");
  return slip(
    source,
    position,
    rest,
    (voice) => sentences(yaml(voice)("yaml-colon"), putInQuotes(written, voice))
  );
};
var halfQuoted = (source, position) => {
  const { start, end, ...written } = writtenAround(source, position);
  const sign = written.text.charAt(0);
  const closing = CLOSING[sign];
  if (closing === void 0 || !source.slice(start + 1, position).includes(closing))
    return void 0;
  const whole2 = source.slice(start, end).replaceAll(/[^\w\s]/g, "x");
  return slip(
    source,
    start,
    whole2,
    (voice) => sentences(yaml(voice)("yaml-half-quoted", { sign: quoted(sign) }), putInQuotes(written, voice))
  );
};
var CLOSING = {
  '"': '"',
  "'": "'",
  "[": "]",
  "{": "}",
  "*": "",
  "&": "",
  "!": ""
};
var deeper = (source, position) => {
  const start = lineStart(source, position);
  const [, indent = ""] = /^([ ]+)[\w-]+$/.exec(source.slice(start, position)) ?? [];
  if (indent === "" || source.charAt(position) !== ":") return void 0;
  const { mended } = slip(source, position, "x", DEEPER);
  return { mistakes: [{ offset: start + indent.length, pointer: "", message: DEEPER }], mended };
};
var DEEPER = (voice) => yaml(voice)("yaml-deeper");
var comment = (source, position) => {
  let start = lineStart(source, position);
  for (let lines2 = 0; lines2 < MOST_LINES; lines2 += 1) {
    const end = lineEnd(source, start);
    const hash = start + source.slice(start, end).search(/#(?<=\S[ \t]+#)[^\s#]/);
    if (hash >= start && hash < position) {
      const rest = source.slice(hash, end).replaceAll(/(?<=^|[ \t])#(?=[^\s#])/g, "x");
      return slip(source, hash, rest, cutOff(source, hash));
    }
    if (start === 0) break;
    start = lineStart(source, start - 1);
  }
  return void 0;
};
var MOST_LINES = 6;
function cutOff(source, hash) {
  const written = writtenAround(source, hash);
  return (voice) => sentences(yaml(voice)("yaml-comment"), putInQuotes(written, voice));
}
var indentation = (source, position) => {
  const mistakes = oddIndents(source);
  if (!mistakes.some(({ offset }) => offset <= position)) return void 0;
  return { mistakes, mended: withoutOddIndents(source) };
};
var leftover = (source, position) => {
  const line = Array.from(source.slice(0, position).matchAll(/^={7}(?=[ \t]*$)/gm)).at(-1);
  return line && slip(source, line.index, "#", LEFT);
};
var SLIPS = [
  reserved,
  colon,
  comment,
  halfQuoted,
  deeper,
  indentation,
  leftover
];
function slip(source, offset, instead2, message) {
  const mended = source.slice(0, offset) + instead2 + source.slice(offset + instead2.length);
  return { mistakes: [{ offset, pointer: "", message }], mended };
}

// src/definitions/yaml/explain.ts
var MOST3 = 20;
var MOST_READ = 2e6;
function explained(source, first, stopIn2, othersIn2) {
  const found2 = [];
  let text2 = source;
  let stop = first;
  for (let left2 = Math.min(MOST3, MOST_READ / source.length); stop && left2 > 0; left2 -= 1) {
    const step2 = further(text2, stop, stopIn2);
    if (!step2) return [...found2, stop.mistake];
    found2.push(...step2.slip.mistakes);
    text2 = step2.slip.mended;
    stop = step2.stop;
  }
  return stop ? found2 : [...found2, ...othersIn2(text2)];
}
function further(text2, { position }, stopIn2) {
  for (const look of SLIPS) {
    const slip2 = look(text2, position);
    const stop = slip2 && stopIn2(slip2.mended);
    if (slip2 && (!stop || stop.position > position)) return { slip: slip2, stop };
  }
  return void 0;
}

// src/definitions/yaml/is-ordinary.ts
var ODD = /__proto__|<<|\\/;
function isOrdinary(source, events) {
  if (ODD.test(source) || hasOddIndents(source)) return false;
  const around = [];
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      around.pop();
      continue;
    }
    const place = around.at(-1);
    if (place === "key" && event.type !== EVENT_ID.SCALAR) return false;
    if (event.type === EVENT_ID.ALIAS) return false;
    if (place === "document") documents += 1;
    if (place === "key" || place === "value")
      around[around.length - 1] = place === "key" ? "value" : "key";
    if (event.type !== EVENT_ID.SCALAR) around.push(inside(event.type));
  }
  return documents === 1;
}
function inside(type) {
  if (type === EVENT_ID.DOCUMENT) return "document";
  return type === EVENT_ID.MAPPING ? "key" : "item";
}

// src/definitions/yaml/walk.ts
var MOST_REPEATED = 1e4;
function walk(source, events) {
  const state = {
    source,
    keys: /* @__PURE__ */ new Map(),
    values: /* @__PURE__ */ new Map(),
    firsts: /* @__PURE__ */ new Map(),
    ends: /* @__PURE__ */ new Map(),
    mistakes: [],
    documents: [],
    anchors: /* @__PURE__ */ new Map(),
    size: 0,
    repeated: 0
  };
  let frame = open2("document", "", "", 0);
  for (const event of events) frame = step(state, frame, event);
  return state;
}
function open2(kind, pointer, anchor, size, parent2) {
  return { kind, pointer, anchor, size, seen: /* @__PURE__ */ new Set(), index: 0, ...parent2 && { parent: parent2 } };
}
function step(state, frame, event) {
  if (event.type === EVENT_ID.DOCUMENT) return open2("document", "", "", state.size, frame);
  if (event.type === EVENT_ID.POP) return close(state, frame);
  if (frame.kind === "mapping" && frame.key === void 0) return readKey(state, frame, event);
  return readValue(state, frame, event);
}
function close(state, frame) {
  if (frame.anchor) state.anchors.set(frame.anchor, state.size - frame.size);
  return frame.parent;
}
function readKey(state, frame, event) {
  const offset = begins(state.source, event);
  if (event.type !== EVENT_ID.SCALAR) {
    frame.key = child(frame.pointer, "");
    state.mistakes.push({
      offset,
      pointer: frame.pointer,
      message: (voice) => yaml(voice)("yaml-key-no-text")
    });
    return nested(state, frame, event, frame.pointer);
  }
  const key = getScalarValue(state.source, event);
  const pointer = child(frame.pointer, key);
  const wrong2 = wrongKey(frame, event, key);
  if (wrong2) state.mistakes.push({ offset: Math.max(offset, 0), pointer, message: wrong2 });
  if (frame.seen.size === 0) note(state.firsts, frame.pointer, offset);
  frame.seen.add(key);
  frame.key = pointer;
  remember(state, event, 1);
  note(state.keys, pointer, offset);
  state.ends.set(pointer, event.valueEnd);
  return frame;
}
function note(places, pointer, offset) {
  if (offset >= 0 && !places.has(pointer)) places.set(pointer, offset);
}
function noteEnd(ends2, pointer, event) {
  const plain2 = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
  if (!plain2) ends2.delete(pointer);
  else if (event.valueStart >= 0) ends2.set(pointer, event.valueEnd);
}
function wrongKey(frame, event, key) {
  if (key === "__proto__") return (voice) => yaml(voice)("yaml-key-proto");
  if (key === "<<" && event.style === SCALAR_STYLE.PLAIN)
    return (voice) => yaml(voice)("yaml-key-merge");
  if (frame.seen.has(key)) return (voice) => yaml(voice)("yaml-key-twice", { key: quoted(key) });
  return void 0;
}
function readValue(state, frame, event) {
  const pointer = pointerOfNext(frame);
  const offset = begins(state.source, event);
  if (frame.kind === "document") state.documents.push(offset < 0 ? state.source.length : offset);
  note(state.values, pointer, offset);
  noteEnd(state.ends, pointer, event);
  frame.key = void 0;
  frame.index += 1;
  return nested(state, frame, event, pointer);
}
function pointerOfNext(frame) {
  if (frame.kind === "sequence") return child(frame.pointer, frame.index);
  return frame.key ?? frame.pointer;
}
function nested(state, frame, event, pointer) {
  if (event.type === EVENT_ID.ALIAS) return readAlias2(state, frame, event, pointer);
  if (event.type === EVENT_ID.SCALAR) return readScalar(state, frame, event, pointer);
  const kind = event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping";
  state.size += 1;
  return open2(kind, pointer, anchorOf(state, event), state.size - 1, frame);
}
function readScalar(state, frame, event, pointer) {
  remember(state, event, 1);
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return frame;
  const text2 = getScalarValue(state.source, event);
  if (text2.includes("\0") || !text2.isWellFormed())
    state.mistakes.push({
      offset: begins(state.source, event),
      pointer,
      message: (voice) => yaml(voice)("yaml-half-character")
    });
  return frame;
}
function readAlias2(state, frame, event, pointer) {
  const name3 = anchorOf(state, event);
  const size = state.anchors.get(name3);
  const offset = begins(state.source, event);
  const before = state.repeated;
  state.size += size ?? 0;
  state.repeated += size ?? 0;
  if (size === void 0)
    state.mistakes.push({
      offset,
      pointer,
      message: (voice) => yaml(voice)("yaml-no-anchor", { alias: quoted(`*${name3}`) })
    });
  if (before <= MOST_REPEATED && state.repeated > MOST_REPEATED)
    state.mistakes.push({
      offset,
      pointer,
      message: (voice) => yaml(voice)("yaml-too-many-aliases", { most: MOST_REPEATED })
    });
  return frame;
}
function remember(state, event, size) {
  state.size += size;
  if (event.anchorStart >= 0) state.anchors.set(anchorOf(state, event), size);
}
function anchorOf(state, event) {
  return event.anchorStart < 0 ? "" : state.source.slice(event.anchorStart, event.anchorEnd);
}
function begins(source, event) {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  const { style, valueStart } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return valueStart - 1;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  return valueStart + source.slice(valueStart).search(/\S|$/);
}

// src/definitions/yaml/read-yaml.ts
var LIMITS = { maxDepth: 100 };
function readYaml(text2) {
  const merges = mergesIn(text2);
  if (merges.length > 0) return { mistakes: merges };
  try {
    const events = parseEvents(text2, LIMITS);
    const mistakes = isOrdinary(text2, events) ? [] : mistakesIn(text2, events);
    return mistakes.length > 0 ? { mistakes } : valueOf(text2, events);
  } catch (error2) {
    return { mistakes: explained(text2, stopAt(text2, error2), stopIn, othersIn) };
  }
}
function othersIn(text2) {
  return mistakesIn(text2, parseEvents(text2, LIMITS));
}
function stopIn(text2) {
  try {
    parseEvents(text2, LIMITS);
    return void 0;
  } catch (error2) {
    return stopAt(text2, error2);
  }
}
function glance(text2) {
  try {
    const [value] = constructFromEvents(parseEvents(text2, LIMITS), {
      source: text2,
      maxAliases: MOST_REPEATED
    });
    return value;
  } catch {
    return void 0;
  }
}
function valueOf(text2, events) {
  try {
    const [value] = constructFromEvents(events, { source: text2, maxAliases: MOST_REPEATED });
    return { value };
  } catch (error2) {
    const mistakes = mistakesIn(text2, events);
    return { mistakes: mistakes.length > 0 ? mistakes : [stopAt(text2, error2).mistake] };
  }
}
function offsetsOf(text2) {
  return walk(text2, parseEvents(text2, LIMITS));
}
function mistakesIn(text2, events) {
  const { mistakes, documents } = walk(text2, events);
  return [...mistakes, ...oddlyIndented(text2, events), ...otherThanOne(text2, documents)];
}
function otherThanOne(text2, documents) {
  const [first, second] = documents;
  if (first === void 0) return [atOffset(0, (voice) => yaml(voice)("yaml-empty-file"))];
  if (second === void 0) return [];
  const last2 = documents.slice(1).every((begin) => begin === text2.length) ? dashesAtEnd(text2) : -1;
  if (last2 >= 0) return [atOffset(last2, (voice) => yaml(voice)("yaml-dashes-at-end"))];
  const marker = text2.lastIndexOf("\n---", second) + 1;
  return [atOffset(marker || second, (voice) => yaml(voice)("yaml-second-document"))];
}
function atOffset(offset, message) {
  return { offset, pointer: "", message };
}
function dashesAtEnd(text2) {
  const lines2 = Array.from(text2.matchAll(/^.*$/gm));
  const said2 = lines2.findLastIndex(({ 0: line }) => !/^(?:---|\.\.\.)?[ \t]*(?:#.*)?$/.test(line));
  return lines2.slice(said2 + 1).find(({ 0: line }) => line.startsWith("---"))?.index ?? -1;
}
function stopAt(text2, error2) {
  const { reason, mark } = error2;
  const position = Math.min(Number(mark?.position) || 0, text2.length);
  const tab = tabIndenting(text2, position);
  if (tab >= 0) return { position, mistake: atOffset(tab, (voice) => yaml(voice)("yaml-tab")) };
  return { position, mistake: atOffset(position, plainly(reason)) };
}
function plainly(reason) {
  const [, tag] = /^unknown \w+ tag !<(.*)>$/.exec(reason) ?? [];
  if (tag !== void 0) return (voice) => yaml(voice)("yaml-tag", { tag: quoted(tag) });
  if (reason.startsWith("nesting exceeded")) return (voice) => yaml(voice)("yaml-too-deep");
  if (/within a \w+ quoted scalar/.test(reason)) return (voice) => yaml(voice)("yaml-open-quote");
  if (/non-printable|null byte/.test(reason)) return (voice) => yaml(voice)("yaml-unseen");
  return (voice) => yaml(voice)("yaml-none", { reason: printed(reason) });
}
function tabIndenting(text2, position) {
  const start = text2.lastIndexOf("\n", position - 1) + 1;
  const spaces = /^ *(?=\t)/.exec(text2.slice(start));
  return spaces ? start + spaces[0].length : -1;
}

// src/definitions/beside.ts
var MOST_BESIDE = 1e3;
function apart(sources) {
  const starting2 = new Set(
    sources.filter(({ noun }) => noun === "processes").map(({ text: text2 }) => formIn(text2))
  );
  const isNeeded = ({ noun, id }) => noun !== "forms" || starting2.has(id);
  return {
    needed: sources.filter(isNeeded),
    beside: sources.filter((source) => !isNeeded(source))
  };
}
function formIn(text2) {
  const process3 = glance(text2);
  const start = isMapping(process3) ? process3["start"] : void 0;
  return isMapping(start) ? start["form"] : void 0;
}
function withoutThem(draft, beside) {
  const isOurs = (id) => !beside.has(id);
  return { ...draft, forms: some(draft.forms, isOurs), sheets: some(draft.sheets, isOurs) };
}
function themAlone(draft, beside) {
  const isBeside = (id) => beside.has(id);
  const ours2 = some(draft.forms, (id) => !isBeside(id));
  return {
    ...draftOf([], []),
    forms: { ...ours2, ...some(draft.forms, isBeside) },
    sheets: some(draft.sheets, isBeside),
    bodies: draft.bodies
  };
}
function some(all, isWanted) {
  return Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id)));
}
function asWarnings(problems, voice, rest = problems[MOST_BESIDE]?.file) {
  const told = problems.slice(0, MOST_BESIDE).map((one2) => ({ ...one2, severity: "warning" }));
  if (rest === void 0) return told;
  const message = definitions(voice)("definitions-too-many-beside", { most: MOST_BESIDE });
  const place = { file: rest, line: 1, column: 1, pointer: "" };
  return [...told, { ...place, severity: "warning", rule: "limits", message }];
}

// src/definitions/checks/check.ts
function at3(noun, id, path, message) {
  return { noun, id, path, message };
}

// src/definitions/inside/once.ts
function once(find) {
  const found2 = /* @__PURE__ */ new WeakMap();
  return (whole2) => {
    const known2 = found2.get(whole2);
    if (known2) return known2;
    const first = find(whole2);
    found2.set(whole2, first);
    return first;
  };
}

// src/definitions/inside/place.ts
function inside2(place, ...steps) {
  return { ...place, path: [...place.path, ...steps] };
}

// src/definitions/inside/conditions.ts
var conditionsOf = once(findAll);
function findAll(draft) {
  return [...ofProcesses(draft), ...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)];
}
var ofProcesses = once(inProcesses);
function inProcesses(draft) {
  return Object.entries(draft.processes).flatMap(
    ([id, { steps }]) => steps.flatMap((step2, index2) => {
      const at4 = { noun: "processes", id, path: ["steps", index2] };
      return [
        ...spread(inside2(at4, "unless"), step2.unless),
        ...spread(inside2(at4, "until"), step2.until)
      ];
    })
  );
}
var ofPathways = once(inPathways);
function inPathways(draft) {
  return Object.entries(draft.pathways).flatMap(
    ([id, { stages }]) => stages.flatMap(
      (stage, index2) => spread({ noun: "pathways", id, path: ["stages", index2, "when"] }, stage.when)
    )
  );
}
var ofBadges = once(inBadges);
function inBadges(draft) {
  return Object.entries(draft.badges).flatMap(
    ([id, badge2]) => spread({ noun: "badges", id, path: ["when"] }, badge2.when)
  );
}
var ofMentorships = once(inMentorships);
function inMentorships(draft) {
  return Object.entries(draft.mentorships).flatMap(
    ([id, { mentors }]) => spread({ noun: "mentorships", id, path: ["mentors", "when"] }, mentors.when)
  );
}
function spread(at4, condition2) {
  if (!condition2) return [];
  return [{ at: at4, condition: condition2 }, ...partsOf(at4, condition2)];
}
function partsOf(at4, condition2) {
  if ("all" in condition2) return spreadList(inside2(at4, "all"), condition2.all);
  if ("any" in condition2) return spreadList(inside2(at4, "any"), condition2.any);
  if ("not" in condition2) return spread(inside2(at4, "not"), condition2.not);
  return [];
}
function spreadList(at4, conditions2) {
  return conditions2.flatMap((condition2, index2) => spread(inside2(at4, index2), condition2));
}

// src/definitions/inside/forms.ts
function processForms(draft) {
  return Object.entries(draft.processes).flatMap(([id, process3]) => {
    const form3 = draft.forms[process3.start.form];
    return form3 ? [{ id, process: process3, form: form3 }] : [];
  });
}
function usedForms(draft) {
  return [...new Set(processForms(draft).map(({ form: form3 }) => form3))];
}
function fieldOf(form3, name3) {
  return byKey(form3).get(name3);
}
var byKey = once(
  ({ fields }) => new Map(fields.toReversed().map((field) => [field.key, field]))
);
var fieldNames = once(
  ({ fields }) => new Set(fields.map(({ key }) => key))
);
var optionsOf = once(({ options }) => new Set(options));
var smallOptionsOf = once(
  ({ options }) => new Set(options.map((one2) => one2.toLowerCase()))
);
var smallLabelsOf = once(
  ({ labels }) => new Set(labels.map((one2) => one2.toLowerCase()))
);
function pathOfField(draft, form3, field) {
  return ["body", draft.bodies[form3.file]?.[form3.fields.indexOf(field)]];
}

// src/words/generated/checks.ts
var checks = topic({
  en: "checks-too-few-leads = This step waits for { $needed } leads to approve, but { $short }, so nobody gets through there. Ask for fewer approvals, or list more leads.\nchecks-leads-in = { $community } has only { $leads }\nchecks-others-short = { $count ->\n    [one] one other community has too few\n   *[other] { $count } other communities have too few\n}\nchecks-no-lead = This community is active, so it needs at least one lead under `leads`.\nchecks-leads-twice = { $login } already leads this community at that time.\nchecks-leads-and-emeritus = { $login } is also listed under `leads`. Keep one of the two.\nchecks-circle = These communities are part of each other, in a circle: { $communities }. Take one `part-of` out.\nchecks-part-of-itself = A community can't be part of itself.\nchecks-community-name-taken = The community { $owner } is already called { $name }.\nchecks-team-taken = The team { $team } already belongs to another community.\nchecks-id-taken = { $kind ->\n    [stage] Another stage already has the id { $id }.\n    [step] Another step already has the id { $id }.\n    [item] Another item already has the id { $id }.\n   *[element] Another element already has the id { $id }.\n}\nchecks-id-in-use = { $kind ->\n    [badge] There is already a badge with the id { $before }.\n    [checklist] There is already a checklist with the id { $before }.\n    [community] There is already a community with the id { $before }.\n    [item] There is already an item with the id { $before }.\n    [mentorship] There is already a mentorship program with the id { $before }.\n    [pathway] There is already a pathway with the id { $before }.\n    [person] There is already a person with the id { $before }.\n    [process] There is already a process with the id { $before }.\n    [stage] There is already a stage with the id { $before }.\n    [step] There is already a step with the id { $before }.\n   *[type] There is already a type of contribution with the id { $before }.\n}\nchecks-id-was-used = { $before } is already listed under `previously` of { $owner }.\nchecks-no-team = { $role } doesn't name a team. After `team:`, write letters, digits, hyphens, and underscores.\nchecks-nobody-here = { $role } only works on a request. Use `leads`, `members`, `mentor`, `owners`, or `team:<slug>` here.\nchecks-only-requests = { $key } works only for requests. Here it could never be true.\nchecks-stage-out-of-reach = This stage depends on itself or on a later one, so nobody can ever reach it.\nchecks-own-types = You can add your own under `types` in waymark.yml.\nchecks-event-lacks = { $event } has no { $key }. Leave it out.\nchecks-form-name-taken = Another form is already called { $name }.\nchecks-form-asks-nothing = A form needs at least one element that isn't `markdown`.\nchecks-form-id-odd = GitHub doesn't accept { $id } as an id. Use letters, digits, hyphens, and underscores.\nchecks-form-labels-alike = GitHub can't tell this question from { $label }. Change its label, or give one of the two its own `id`.\nchecks-form-labels-unclear = Another question here is called { $label }. GitHub accepts both, since an `id` tells them apart, but an issue shows only the labels. Rename one of them.\nchecks-form-box-alike = GitHub can't tell this box from the question { $label }. Rename it, or give the question an `id`.\nchecks-form-option-taken = Another option is already { $option }.\nchecks-form-option-none = GitHub uses `None` for no answer. Choose another word.\nchecks-form-default = { $count ->\n    [one] There is only one option, so `default` can only be { $most }.\n   *[other] There are { $count } options, counted from 0, so `default` can be at most { $most }.\n}\nchecks-form-secret = { $what ->\n    [password] Issues are public, so don't ask for a password here.\n   *[address] Issues are public, so don't ask for an email address here.\n}\nchecks-form-lacks-label = The form { $form } doesn't add the label { $label }. Add it to the form's `labels`.\nchecks-field-holds-many = { $field } has to hold exactly one community. Make it a drop-down with one choice, or an input.\nchecks-field-holds-nobody = { $field } can't name people. Make it an input or a textarea.\nchecks-label-long = A label can have at most 50 characters, and { $label } has { $count }.\nchecks-labels-alike = To GitHub, { $label } and { $other } are the same label. Write it the same way everywhere.\nchecks-orientation-stuck = Without `go`, nobody gets through this orientation.\nchecks-orientation-not-extended = This orientation can't be extended. Leave `most` out, or allow `extend`.\nchecks-orientation-long = With all its extensions, this orientation takes at least as long as the whole term of { $term }. Make it shorter, or the term longer.\nchecks-assessment-late = This round comes after { $every }, but the term of { $term } is over by then.\nchecks-assessment-name-taken = Another round is already called { $name }.\nchecks-badge-without-way = Nobody can earn this badge: it has no `when` and no `nominated: true`, and no stage gives it.\nchecks-badge-two-ways = A badge has either `when` or `nominated: true`, not both.\nchecks-account-taken = The account { $login } already belongs to the person { $owner }.\nchecks-private = { $what ->\n    [address] Anyone can read this, and git never forgets it. Leave the email address out.\n   *[number] Anyone can read this, and git never forgets it. Leave the phone number out.\n}\nchecks-label-taken = Another process already has this label.\nchecks-form-taken = Another process already starts from this form.\nchecks-step-for-nothing = A step needs `until` or `checklist`. Without either, it would be over right away.\nchecks-items-deep = Items can go at most three levels deep. This is the fourth.\nchecks-join-where = To let people join a community, the process needs `community: {\"{\"} field: \u2026 {\"}\"}`.\nchecks-no-zone = There is no time zone { $zone }.\nchecks-zone-names = Use an IANA name such as `Europe/Lisbon`.\nchecks-no-day = { $day } isn't in the calendar.\nchecks-term-backwards = The term of { $login } ends on { $until }, but it begins on { $from }. It has to end after that.\nchecks-no-time = { $time } isn't a time of day. Write times from `00:00` to `23:59`.\nchecks-first-meeting = A meeting every { $every } needs the day of its first one, for example `from: 2026-02-04`.\n",
  es: 'checks-too-few-leads = Este paso espera { $needed } aprobaciones de quienes coordinan, pero { $short }, as\xED que nadie podr\xEDa avanzar. Pide menos aprobaciones o agrega a m\xE1s personas que coordinen.\nchecks-leads-in = en { $community } solo coordina { $leads }\nchecks-others-short = { $count ->\n    [one] en otra comunidad tambi\xE9n faltan personas\n   *[other] en otras { $count } comunidades tambi\xE9n faltan personas\n}\nchecks-no-lead = Esta comunidad est\xE1 activa, as\xED que necesita al menos una persona en `leads`.\nchecks-leads-twice = { $login } ya coordina esta comunidad en esas fechas.\nchecks-leads-and-emeritus = { $login } tambi\xE9n aparece en `leads`. Deja el nombre en una sola de las dos listas.\nchecks-circle = Estas comunidades forman parte unas de otras, en c\xEDrculo: { $communities }. Quita uno de los `part-of`.\nchecks-part-of-itself = Una comunidad no puede formar parte de s\xED misma.\nchecks-community-name-taken = La comunidad { $owner } ya se llama { $name }.\nchecks-team-taken = El equipo { $team } ya es de otra comunidad.\nchecks-id-taken = { $kind ->\n    [stage] Otra etapa ya tiene el id { $id }.\n    [step] Otro paso ya tiene el id { $id }.\n    [item] Otra tarea ya tiene el id { $id }.\n   *[element] Otro elemento ya tiene el id { $id }.\n}\nchecks-id-in-use = { $kind ->\n    [badge] Ya hay una insignia con el id { $before }.\n    [checklist] Ya hay una lista de tareas con el id { $before }.\n    [community] Ya hay una comunidad con el id { $before }.\n    [item] Ya hay una tarea con el id { $before }.\n    [mentorship] Ya hay un programa de mentor\xEDa con el id { $before }.\n    [pathway] Ya hay una ruta con el id { $before }.\n    [person] Ya hay una persona con el id { $before }.\n    [process] Ya hay un proceso con el id { $before }.\n    [stage] Ya hay una etapa con el id { $before }.\n    [step] Ya hay un paso con el id { $before }.\n   *[type] Ya hay un tipo de contribuci\xF3n con el id { $before }.\n}\nchecks-id-was-used = { $before } ya aparece en `previously` de { $owner }.\nchecks-no-team = { $role } no nombra ning\xFAn equipo. Despu\xE9s de `team:` escribe letras sin acento, n\xFAmeros, guiones y guiones bajos.\nchecks-nobody-here = { $role } solo sirve en una solicitud. Aqu\xED usa `leads`, `members`, `mentor`, `owners` o `team:<slug>`.\nchecks-only-requests = { $key } solo sirve en solicitudes. Aqu\xED nunca podr\xEDa cumplirse.\nchecks-stage-out-of-reach = Esta etapa depende de s\xED misma o de una posterior, as\xED que nadie podr\xEDa alcanzarla.\nchecks-own-types = Puedes agregar los tuyos en `types`, en waymark.yml.\nchecks-event-lacks = { $event } no tiene { $key }. Qu\xEDtalo.\nchecks-form-name-taken = Otro formulario ya se llama { $name }.\nchecks-form-asks-nothing = Un formulario necesita al menos un elemento que no sea `markdown`.\nchecks-form-id-odd = GitHub no acepta { $id } como id. Usa letras sin acento, n\xFAmeros, guiones y guiones bajos.\nchecks-form-labels-alike = GitHub no puede distinguir esta pregunta de { $label }. Cambia su texto o dale un `id` propio a una de las dos.\nchecks-form-labels-unclear = Aqu\xED hay otra pregunta que se llama { $label }. GitHub acepta las dos, porque un `id` las distingue, pero el issue solo muestra los nombres. Cambia uno.\nchecks-form-box-alike = GitHub no puede distinguir esta casilla de la pregunta { $label }. Cambia su texto o dale un `id` a la pregunta.\nchecks-form-option-taken = Ya hay otra opci\xF3n { $option }.\nchecks-form-option-none = GitHub usa `None` para decir que no hay respuesta. Elige otra palabra.\nchecks-form-default = { $count ->\n    [one] Solo hay una opci\xF3n, as\xED que `default` solo puede ser { $most }.\n   *[other] Hay { $count } opciones, contadas desde 0, as\xED que `default` puede ser como m\xE1ximo { $most }.\n}\nchecks-form-secret = { $what ->\n    [password] Los issues son p\xFAblicos: no pidas contrase\xF1as aqu\xED.\n   *[address] Los issues son p\xFAblicos: no pidas correos electr\xF3nicos aqu\xED.\n}\nchecks-form-lacks-label = El formulario { $form } no pone la etiqueta { $label }. Agr\xE9gala a sus `labels`.\nchecks-field-holds-many = { $field } debe contener una sola comunidad. Haz que sea un men\xFA desplegable en el que se elige una sola opci\xF3n, o un campo de texto.\nchecks-field-holds-nobody = En { $field } no se puede nombrar a nadie. Haz que sea un campo o un \xE1rea de texto.\nchecks-label-long = Una etiqueta puede tener como m\xE1ximo 50 caracteres, y { $label } tiene { $count }.\nchecks-labels-alike = Para GitHub, { $label } y { $other } son la misma etiqueta. Escr\xEDbela igual en todas partes.\nchecks-orientation-stuck = Sin `go`, nadie puede completar esta orientaci\xF3n.\nchecks-orientation-not-extended = Esta orientaci\xF3n no se puede extender. Quita `most` o permite `extend`.\nchecks-orientation-long = Con todas sus extensiones, esta orientaci\xF3n dura tanto como todo el per\xEDodo de { $term }, o m\xE1s. Ac\xF3rtala o alarga el per\xEDodo.\nchecks-assessment-late = Esta ronda llega despu\xE9s de { $every }, pero para entonces ya termin\xF3 el per\xEDodo de { $term }.\nchecks-assessment-name-taken = Otra ronda ya se llama { $name }.\nchecks-badge-without-way = Nadie puede ganar esta insignia: no tiene `when` ni `nominated: true`, y ninguna etapa la otorga.\nchecks-badge-two-ways = Una insignia tiene `when` o `nominated: true`, no ambos.\nchecks-account-taken = La cuenta { $login } ya es de la persona { $owner }.\nchecks-private = { $what ->\n    [address] Cualquiera puede leer esto, y git nunca lo olvida. Quita la direcci\xF3n de correo.\n   *[number] Cualquiera puede leer esto, y git nunca lo olvida. Quita el n\xFAmero de tel\xE9fono.\n}\nchecks-label-taken = Otro proceso ya tiene esta etiqueta.\nchecks-form-taken = Otro proceso ya empieza con este formulario.\nchecks-step-for-nothing = Un paso necesita `until` o `checklist`. Sin ninguno de los dos, terminar\xEDa de inmediato.\nchecks-items-deep = Las tareas pueden tener tres niveles como m\xE1ximo. Este es el cuarto.\nchecks-join-where = Para que alguien pueda unirse a una comunidad, el proceso necesita `community: {"{"} field: \u2026 {"}"}`.\nchecks-no-zone = No existe la zona horaria { $zone }.\nchecks-zone-names = Usa un nombre de la IANA, como `Europe/Lisbon`.\nchecks-no-day = { $day } no existe en el calendario.\nchecks-term-backwards = El per\xEDodo de { $login } termina el { $until } pero empieza el { $from }. Tiene que terminar despu\xE9s de empezar.\nchecks-no-time = { $time } no es una hora del d\xEDa. Escribe horas de `00:00` a `23:59`.\nchecks-first-meeting = Una reuni\xF3n cada { $every } necesita el d\xEDa de la primera, por ejemplo `from: 2026-02-04`.\n'
});

// src/definitions/checks/approvals.ts
var approvalsCanBeReached = {
  name: "approvals-can-be-reached",
  // Nobody here knows what day it is: a term may be over, and somebody may be about to be named.
  severity: "warning",
  check: (draft, at4, voice) => {
    const processes2 = new Map(processForms(draft).map((one2) => [one2.id, one2]));
    const led = ledIn(draft);
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      const one2 = processes2.get(id);
      const [, index2, until] = path;
      if (!one2 || until !== "until" || path.includes("not")) return [];
      const needed = approvalsIn(condition2);
      const short = led.filter(
        (community2) => community2.leads < needed && canBeAbout(one2, community2) && !isSkipped(one2.process.steps[Number(index2)]?.unless, community2)
      );
      if (short.length === 0) return [];
      return [at4(noun, id, [...path, "approvals", "at-least"], tooFew(needed, short, voice))];
    });
  }
};
function ledIn({ communities: communities2, ids }) {
  const all = Object.entries(communities2);
  if (all.length < ids.communities.size) return [];
  return all.filter(([, { status }]) => status !== "retired").map(([id, { name: name3, joining = "open", leads }]) => ({
    id,
    name: name3,
    joining,
    leads: new Set(leads?.map(({ github }) => github.toLowerCase())).size
  })).filter(({ leads }) => leads > 0);
}
function approvalsIn(condition2) {
  if (!("approvals" in condition2) || condition2.approvals.by !== "leads") return 0;
  const needed = condition2.approvals["at-least"];
  return needed === "all" ? 0 : needed;
}
function canBeAbout({ process: process3, form: form3 }, { id, name: name3 }) {
  const field = fieldOf(form3, process3.community?.field ?? "");
  if (field?.type !== "dropdown") return field !== void 0;
  const offered = smallOptionsOf(field);
  return offered.has(id.toLowerCase()) || offered.has(name3.toLowerCase());
}
function isSkipped(unless, community2) {
  if (!unless) return false;
  if ("joining" in unless) return unless.joining === community2.joining;
  if ("any" in unless) return unless.any.some((one2) => isSkipped(one2, community2));
  if ("all" in unless) return unless.all.every((one2) => isSkipped(one2, community2));
  return "not" in unless && "joining" in unless.not && !isSkipped(unless.not, community2);
}
var MOST4 = 5;
function tooFew(needed, communities2, voice) {
  const say2 = checks(voice);
  const named = communities2.slice(0, MOST4).map(({ id, leads }) => say2("checks-leads-in", { community: quoted(id), leads }));
  const count = communities2.length - named.length;
  const others = count > 0 ? [say2("checks-others-short", { count })] : [];
  return say2("checks-too-few-leads", { needed, short: listed([...named, ...others], voice) });
}

// src/definitions/checks/communities.ts
var communitiesHaveLeads = {
  name: "communities-have-leads",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { status = "active", leads = [] }]) => status !== "active" || leads.length > 0 ? [] : [at4("communities", id, ["leads"], checks(voice)("checks-no-lead"))]
  )
};
var leadsAreNamedOnce = {
  name: "leads-are-named-once",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { leads = [] }]) => twice(leads).map((index2) => {
      const login = quoted(String(leads[index2]?.github));
      const message = checks(voice)("checks-leads-twice", { login });
      return at4("communities", id, ["leads", index2, "github"], message);
    })
  )
};
function twice(leads) {
  const terms = leads.map((lead, index2) => ({
    index: index2,
    login: lead.github.toLowerCase(),
    from: begins2(lead),
    until: ends(lead)
  })).toSorted((a, b) => a.from === b.from ? a.index - b.index : a.from < b.from ? -1 : 1);
  const busy = /* @__PURE__ */ new Map();
  return terms.flatMap(({ index: index2, login, from, until }) => {
    const ended = busy.get(login) ?? "";
    busy.set(login, until > ended ? until : ended);
    return from <= ended ? [index2] : [];
  });
}
function begins2({ from = "0000-01-01" }) {
  return from;
}
function ends({ until = "9999-12-31" }) {
  return until;
}
var emeritusNoLongerLead = {
  name: "emeritus-no-longer-lead",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(([id, { leads = [], emeritus = [] }]) => {
    const leading = new Set(leads.map(({ github }) => github.toLowerCase()));
    return emeritus.flatMap(({ github }, index2) => {
      if (!leading.has(github.toLowerCase())) return [];
      const message = checks(voice)("checks-leads-and-emeritus", { login: quoted(github) });
      return [at4("communities", id, ["emeritus", index2, "github"], message)];
    });
  })
};
var onboardingExists = {
  name: "onboarding-exists",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { onboarding }]) => onboarding === void 0 || draft.ids.checklists.has(onboarding) ? [] : [
      at4(
        "communities",
        id,
        ["onboarding"],
        noSuch("checklist", onboarding, draft.ids.checklists, voice)
      )
    ]
  )
};
var pathwaysExist = {
  name: "pathways-exist",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { pathways: pathways2 = [] }]) => pathways2.flatMap(
      (pathway2, index2) => draft.ids.pathways.has(pathway2) ? [] : [
        at4(
          "communities",
          id,
          ["pathways", index2],
          noSuch("pathway", pathway2, draft.ids.pathways, voice)
        )
      ]
    )
  )
};
var partOfExists = {
  name: "part-of-exists",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(([id, community2]) => {
    const whole2 = community2["part-of"];
    if (whole2 === void 0 || draft.ids.communities.has(whole2)) return [];
    const message = noSuch("community", whole2, draft.ids.communities, voice);
    return [at4("communities", id, ["part-of"], message)];
  })
};
var partOfHasNoCircle = {
  name: "part-of-has-no-circle",
  check: (draft, at4, voice) => circlesIn(draft.communities).flatMap((circle) => {
    const say2 = checks(voice);
    const message = circle.length > 1 ? say2("checks-circle", { communities: list2(circle, voice) }) : say2("checks-part-of-itself");
    return circle.map((id) => at4("communities", id, ["part-of"], message));
  })
};
function circlesIn(communities2) {
  const met = /* @__PURE__ */ new Set();
  return Object.keys(communities2).flatMap((id) => {
    const way = [];
    let next = id;
    while (next !== void 0 && !met.has(next)) {
      met.add(next);
      way.push(next);
      next = communities2[next]?.["part-of"];
    }
    const start = next === void 0 ? -1 : way.indexOf(next);
    return start < 0 ? [] : [way.slice(start).toSorted()];
  });
}

// src/definitions/inside/items.ts
var itemsOf = once(findItems);
function findItems(draft) {
  return Object.entries(draft.checklists).flatMap(
    ([id, { items }]) => spread2({ noun: "checklists", id, path: ["items"] }, items, 1)
  );
}
function spread2(at4, items, depth) {
  return items.flatMap((item, index2) => {
    const here = { at: inside2(at4, index2), item, depth };
    if (!item.items) return here;
    return [here, ...spread2(inside2(at4, index2, "items"), item.items, depth + 1)];
  });
}

// src/definitions/inside/roles.ts
var rolesOf = once(findRoles);
function findRoles(draft) {
  return [...inConditions(draft), ...inStages(draft), ...inReminders(draft), ...inItems(draft)];
}
function inConditions(draft) {
  return conditionsOf(draft).flatMap(({ at: at4, condition: condition2 }) => {
    if ("approvals" in condition2)
      return [{ at: inside2(at4, "approvals", "by"), role: condition2.approvals.by }];
    if ("endorsements" in condition2)
      return [{ at: inside2(at4, "endorsements", "by"), role: condition2.endorsements.by }];
    return [];
  });
}
function inStages(draft) {
  return Object.entries(draft.pathways).flatMap(
    ([id, { stages }]) => stages.flatMap(
      ({ confirm }, index2) => placed({ noun: "pathways", id, path: ["stages", index2, "confirm"] }, confirm)
    )
  );
}
function inReminders(draft) {
  return Object.entries(draft.processes).flatMap(
    ([id, { steps }]) => steps.flatMap(
      ({ remind }, index2) => placed({ noun: "processes", id, path: ["steps", index2, "remind", "whom"] }, remind?.whom)
    )
  );
}
function inItems(draft) {
  return itemsOf(draft).flatMap(({ at: at4, item }) => placed(inside2(at4, "by"), item.by));
}
function placed(at4, role) {
  return role === void 0 ? [] : [{ at: at4, role }];
}

// src/definitions/inside/stages.ts
function stagesOf(draft) {
  const entries2 = Object.entries(draft.pathways);
  return new Map(entries2.map(([id, { stages }]) => [id, new Set(stages.map((stage) => stage.id))]));
}

// src/definitions/checks/conditions.ts
var conditionChecklistsExist = {
  name: "condition-checklists-exist",
  check: (draft, at4, voice) => conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
    if (!("checklist" in condition2)) return [];
    if (draft.ids.checklists.has(condition2.checklist)) return [];
    const message = noSuch("checklist", condition2.checklist, draft.ids.checklists, voice);
    return [at4(noun, id, [...path, "checklist"], message)];
  })
};
var conditionBadgesExist = {
  name: "condition-badges-exist",
  check: (draft, at4, voice) => conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
    if (!("badge" in condition2) || draft.ids.badges.has(condition2.badge)) return [];
    const message = noSuch("badge", condition2.badge, draft.ids.badges, voice);
    return [at4(noun, id, [...path, "badge"], message)];
  })
};
var conditionStagesExist = {
  name: "condition-stages-exist",
  check: (draft, at4, voice) => {
    const stages = stagesOf(draft);
    return conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      if (!("stage" in condition2)) return [];
      const { pathway: name3, "is-at-least": stage } = condition2.stage;
      const { pathways: pathways2 } = draft.ids;
      if (!pathways2.has(name3))
        return [
          at4(noun, id, [...path, "stage", "pathway"], noSuch("pathway", name3, pathways2, voice))
        ];
      const known2 = stages.get(name3);
      if (!known2 || known2.has(stage) || draft.doubts("pathways", name3)) return [];
      return [
        at4(noun, id, [...path, "stage", "is-at-least"], noSuch("stage", stage, known2, voice))
      ];
    });
  }
};
var conditionFieldsExist = {
  name: "condition-fields-exist",
  check: (draft, at4, voice) => {
    const forms = new Map(processForms(draft).map((one2) => [one2.id, one2.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      const form3 = forms.get(id);
      if (!form3 || !("field" in condition2) || fieldOf(form3, condition2.field.id)) return [];
      const message = noSuch("field", condition2.field.id, fieldNames(form3), voice);
      return [at4(noun, id, [...path, "field", "id"], message)];
    });
  }
};
var conditionValuesAreOffered = {
  name: "condition-values-are-offered",
  check: (draft, at4, voice) => {
    const forms = new Map(processForms(draft).map((one2) => [one2.id, one2.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      const form3 = forms.get(id);
      if (!form3 || !("field" in condition2)) return [];
      const field = fieldOf(form3, condition2.field.id);
      if (field?.type !== "dropdown" && field?.type !== "checkboxes") return [];
      return wantedIn(condition2.field).filter(({ value }) => !smallOptionsOf(field).has(value.toLowerCase())).map(({ value, steps }) => {
        const message = noSuch("option", value, optionsOf(field), voice);
        return at4(noun, id, [...path, "field", ...steps], message);
      });
    });
  }
};
function wantedIn(field) {
  if ("is" in field) return [{ value: String(field.is), steps: ["is"] }];
  if (!("is-one-of" in field) || !Array.isArray(field["is-one-of"])) return [];
  return field["is-one-of"].map((value, index2) => ({
    value: String(value),
    steps: ["is-one-of", index2]
  }));
}
var roleFieldsExist = {
  name: "role-fields-exist",
  check: (draft, at4, voice) => {
    const forms = new Map(processForms(draft).map((one2) => [one2.id, one2.form]));
    return rolesOf(draft).flatMap(({ at: { noun, id, path }, role }) => {
      const form3 = noun === "processes" ? forms.get(id) : void 0;
      if (!form3 || !role.startsWith("field:")) return [];
      const name3 = role.slice("field:".length);
      if (fieldOf(form3, name3)) return [];
      return [at4(noun, id, path, noSuch("field", name3, fieldNames(form3), voice))];
    });
  }
};
var SLUG = /^team:[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
var teamsAreNamedBySlug = {
  name: "teams-are-named-by-slug",
  check: (draft, at4, voice) => rolesOf(draft).filter(({ role }) => role.startsWith("team:") && !SLUG.test(role)).map(
    ({ at: { noun, id, path }, role }) => at4(noun, id, path, checks(voice)("checks-no-team", { role: quoted(role) }))
  )
};

// src/commands/contribution-types.ts
var CONTRIBUTION_TYPES = [
  "a11y",
  "audio",
  "blog",
  "bug",
  "business",
  "code",
  "content",
  "data",
  "design",
  "doc",
  "eventOrganizing",
  "example",
  "financial",
  "fundingFinding",
  "ideas",
  "infra",
  "maintenance",
  "mentoring",
  "platform",
  "plugin",
  "projectManagement",
  "promotion",
  "question",
  "research",
  "review",
  "security",
  "talk",
  "test",
  "tool",
  "translation",
  "tutorial",
  "userTesting",
  "video"
];

// src/definitions/checks/contributions.ts
var contributionTypesExist = {
  name: "contribution-types-exist",
  check: (draft, at4, voice) => {
    if (!draft.settings || draft.doubts("settings", "")?.has("")) return [];
    const { contributions = [], types: types2 = {} } = draft.settings;
    const known2 = /* @__PURE__ */ new Set([...Object.keys(types2), ...CONTRIBUTION_TYPES]);
    const inRules = contributions.flatMap(
      ({ type }, index2) => known2.has(type) ? [] : [at4("settings", "", ["contributions", index2, "type"], unknown(type, known2, voice))]
    );
    const inConditions2 = conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      if (!("contributions" in condition2)) return [];
      return (condition2.contributions.types ?? []).flatMap(
        (type, index2) => known2.has(type) ? [] : [at4(noun, id, [...path, "contributions", "types", index2], unknown(type, known2, voice))]
      );
    });
    return [...inRules, ...inConditions2];
  }
};
function unknown(type, known2, voice) {
  return sentences(noSuch("contribution", type, known2, voice), checks(voice)("checks-own-types"));
}
var KEYS = ["paths", "labels", "reason", "credit"];
var ANSWERS = {
  "pull_request.merged": ["paths", "labels"],
  "pull_request_review.submitted": [],
  "issues.closed": ["labels", "reason", "credit"]
};
var rulesFitTheirEvents = {
  name: "rules-fit-their-events",
  check: (draft, at4, voice) => (draft.settings?.contributions ?? []).flatMap(
    (rule, index2) => KEYS.filter(
      (key) => rule[key] !== void 0 && !(ANSWERS[rule.on] ?? KEYS).includes(key)
    ).map(
      (key) => at4(
        "settings",
        "",
        ["contributions", index2, key],
        checks(voice)("checks-event-lacks", { event: quoted(rule.on), key: quoted(key) })
      )
    )
  )
};

// src/definitions/inside/elements.ts
function elementsOf({ sheets }, file) {
  const { body } = sheets[file];
  return body.map((element2, index2) => {
    const { type, id } = element2;
    const attributes = isMapping(element2["attributes"]) ? element2["attributes"] : {};
    const options = optionsIn(type, attributes);
    return { path: ["body", index2], type, ...id !== void 0 && { id }, attributes, options };
  });
}
function optionsIn(type, { options }) {
  if (type === "dropdown") return options.map(String);
  if (type !== "checkboxes") return [];
  return options.map(({ label }) => label);
}

// src/definitions/inside/questions.ts
function questionsIn(draft, file) {
  return elementsOf(draft, file).flatMap((element2) => {
    const { label } = element2.attributes;
    return element2.type === "markdown" || typeof label !== "string" ? [] : { ...element2, label };
  });
}
function alike(questions, nameOf2) {
  const seen = /* @__PURE__ */ new Map();
  return questions.flatMap((question) => {
    const name3 = nameOf2(question);
    const first = seen.get(name3);
    if (first) return { question, first };
    seen.set(name3, question);
    return [];
  });
}
function referenceOf({ id, label }) {
  return asReference(id ?? label);
}
function asReference(label) {
  const small = label.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase();
  const words = small.replaceAll(/[^\p{L}\p{N}\p{M}_]+/gu, "-").replaceAll(/^-|-$/g, "");
  return words || small;
}

// src/definitions/checks/repeated.ts
function repeated(words) {
  const seen = /* @__PURE__ */ new Set();
  return words.flatMap((word2, index2) => {
    const again = seen.has(word2);
    seen.add(word2);
    return again ? [index2] : [];
  });
}

// src/definitions/checks/forms.ts
var formNamesAreUnique = {
  name: "form-names-are-unique",
  check: (draft, at4, voice) => {
    const forms = Object.values(draft.forms);
    return repeated(forms.map(({ name: name3 }) => name3.toLowerCase())).map((index2) => {
      const { file, name: name3 } = forms[index2];
      const message = checks(voice)("checks-form-name-taken", { name: quoted(name3) });
      return at4("forms", file, ["name"], message);
    });
  }
};
var formsAskSomething = {
  name: "forms-ask-something",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).some(({ type }) => type !== "markdown") ? [] : [at4("forms", file, ["body"], checks(voice)("checks-form-asks-nothing"))]
  )
};
var formIdsAreUnique = {
  name: "form-ids-are-unique",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap((file) => {
    const named = elementsOf(draft, file).filter(({ id }) => id !== void 0);
    return repeated(named.map(({ id }) => String(id))).map((index2) => {
      const { id, path } = named[index2];
      const message = checks(voice)("checks-id-taken", {
        kind: "element",
        id: quoted(String(id))
      });
      return at4("forms", file, [...path, "id"], message);
    });
  })
};
var formIdsArePlain = {
  name: "form-ids-are-plain",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).filter(({ id }) => id !== void 0 && !/^[A-Za-z0-9_-]+$/.test(id)).map(({ id, path }) => {
      const message = checks(voice)("checks-form-id-odd", { id: quoted(String(id)) });
      return at4("forms", file, [...path, "id"], message);
    })
  )
};
var formLabelsAreUnique = {
  name: "form-labels-are-unique",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => alike(questionsIn(draft, file), referenceOf).filter(({ question, first }) => question.id === void 0 || first.id === void 0).map(({ question, first }) => {
      const label = quoted(first.label);
      const message = checks(voice)("checks-form-labels-alike", { label });
      return at4("forms", file, [...question.path, "attributes", "label"], message);
    })
  )
};
var formLabelsAreClear = {
  name: "form-labels-are-clear",
  severity: "warning",
  check: (draft, at4, voice) => usedForms(draft).flatMap(
    ({ file }) => alike(questionsIn(draft, file), ({ label }) => asReference(label)).filter(({ question, first }) => referenceOf(question) !== referenceOf(first)).map(({ question, first }) => {
      const label = quoted(first.label);
      const message = checks(voice)("checks-form-labels-unclear", { label });
      return at4("forms", file, [...question.path, "attributes", "label"], message);
    })
  )
};
var formBoxesAreToldApart = {
  name: "form-boxes-are-told-apart",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap((file) => {
    const nameless = questionsIn(draft, file).filter(({ id }) => id === void 0);
    const called = Map.groupBy(nameless, referenceOf);
    return elementsOf(draft, file).filter(({ type }) => type === "checkboxes").flatMap(
      ({ path, options }) => options.flatMap((option2, index2) => {
        const others = called.get(asReference(option2)) ?? [];
        const same2 = others.find((one2) => one2.path[1] !== path[1]);
        if (!same2) return [];
        const label = quoted(same2.label);
        const message = checks(voice)("checks-form-box-alike", { label });
        const here = [...path, "attributes", "options", index2, "label"];
        return [at4("forms", file, here, message)];
      })
    );
  })
};
var formOptionsAreUnique = {
  name: "form-options-are-unique",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).flatMap(
      ({ options, path }) => repeated(options).map((index2) => {
        const option2 = quoted(String(options[index2]));
        const message = checks(voice)("checks-form-option-taken", { option: option2 });
        return at4("forms", file, [...path, "attributes", "options", index2], message);
      })
    )
  )
};
var formOptionsAreNotNone = {
  name: "form-options-are-not-none",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).filter(({ type }) => type === "dropdown").flatMap(
      ({ options, path }) => options.flatMap((option2, index2) => {
        if (option2.trim().toLowerCase() !== "none") return [];
        const message = checks(voice)("checks-form-option-none");
        return [at4("forms", file, [...path, "attributes", "options", index2], message)];
      })
    )
  )
};
var formDefaultsAreOffered = {
  name: "form-defaults-are-offered",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).flatMap(({ type, attributes, options, path }) => {
      const first = attributes["default"];
      if (type !== "dropdown" || typeof first !== "number" || first < options.length) return [];
      const { length: count } = options;
      const message = checks(voice)("checks-form-default", { count, most: count - 1 });
      return [at4("forms", file, [...path, "attributes", "default"], message)];
    })
  )
};

// src/definitions/inside/outcomes.ts
var OUTCOMES = ["accepted", "declined", "withdrawn"];
function outcomesOf(id, { outcome }) {
  return OUTCOMES.flatMap(
    (name3) => (outcome[name3] ?? []).map((action2, index2) => ({
      at: { noun: "processes", id, path: ["outcome", name3, index2] },
      action: action2
    }))
  );
}

// src/definitions/inside/labels.ts
var STATES = ["none", "some", "all"];
var labelsOf2 = once(findLabels);
function findLabels(draft) {
  return [
    ...inSettings(draft),
    ...inPathways2(draft),
    ...inProcesses2(draft),
    ...inChecklists(draft),
    ...inForms(draft)
  ];
}
function inSettings({ settings: settings2 }) {
  return (settings2?.contributions ?? []).flatMap(
    (rule, index2) => each({ noun: "settings", id: "", path: ["contributions", index2, "labels"] }, rule.labels)
  );
}
function inPathways2(draft) {
  return Object.entries(draft.pathways).flatMap(
    ([id, { stages }]) => stages.flatMap(({ recognise }, index2) => {
      const path = ["stages", index2, "recognise", "suggest"];
      return each({ noun: "pathways", id, path }, recognise?.suggest);
    })
  );
}
function inProcesses2(draft) {
  return Object.entries(draft.processes).flatMap(([id, process3]) => {
    const at4 = { noun: "processes", id, path: [] };
    return [
      ...one(inside2(at4, "label"), process3.label),
      ...process3.steps.flatMap(
        ({ label }, index2) => one(inside2(at4, "steps", index2, "label"), label)
      ),
      ...outcomesOf(id, process3).flatMap(
        ({ at: here, action: action2 }) => one(inside2(here, "invited"), invited(action2))
      )
    ];
  });
}
function invited(action2) {
  return "join" in action2 ? action2.invited : void 0;
}
function inChecklists(draft) {
  const ofLists = Object.entries(draft.checklists).flatMap(
    ([id, { labels = {} }]) => STATES.flatMap(
      (state) => one({ noun: "checklists", id, path: ["labels", state] }, labels[state])
    )
  );
  const ofItems = itemsOf(draft).filter(({ item }) => item.label !== void 0).flatMap(({ at: at4, item }) => one(inside2(at4, "label"), item.label));
  return [...ofLists, ...ofItems];
}
function inForms(draft) {
  return usedForms(draft).flatMap(({ file, labels }) => {
    const { labels: written } = draft.sheets[file];
    const at4 = { noun: "forms", id: file, path: ["labels"] };
    if (!Array.isArray(written)) return labels.map((label) => ({ at: at4, label }));
    return each(at4, written).filter(({ label }) => label.trim() !== "");
  });
}
function one(at4, label) {
  return label === void 0 ? [] : [{ at: at4, label }];
}
function each(at4, labels = []) {
  return labels.map((label, index2) => ({ at: inside2(at4, index2), label }));
}

// src/definitions/checks/labels.ts
var labelsAreShort = {
  name: "labels-are-short",
  check: (draft, at4, voice) => labelsOf2(draft).filter(({ label }) => length(label) > 50).map(
    ({ at: { noun, id, path }, label }) => at4(
      noun,
      id,
      path,
      checks(voice)("checks-label-long", { label: quoted(label), count: length(label) })
    )
  )
};
function length(label) {
  return Array.from(label).length;
}
var labelsDifferByMoreThanCase = {
  name: "labels-differ-by-more-than-case",
  severity: "warning",
  check: (draft, at4, voice) => {
    const first = /* @__PURE__ */ new Map();
    return labelsOf2(draft).flatMap(({ at: { noun, id, path }, label }) => {
      const known2 = first.get(label.toLowerCase());
      if (known2 === void 0) first.set(label.toLowerCase(), label);
      if (known2 === void 0 || known2 === label) return [];
      const other = quoted(known2);
      const message = checks(voice)("checks-labels-alike", { label: quoted(label), other });
      return [at4(noun, id, path, message)];
    });
  }
};

// src/words/generated/messages.ts
var messages = topic({
  en: "messages-none = This isn't a message. Write `name = text`, and indent every line that continues the text.\nmessages-term = Terms (`-name`) don't work here. Write the words themselves.\nmessages-unknown = There is no message { $id }.\nmessages-twice = { $id } is here twice. Keep one of them.\nmessages-attributes = A message is one text. It can't have `.attributes`.\nmessages-no-variable = This message has no { $variable }.\nmessages-variables = These exist: { $variables }.\nmessages-without-variables = It has none.\nmessages-keep = { $variable } has to stay in this message.\nmessages-long = A message can have at most { $most } characters, and this one has { $count }.\nmessages-braces = Only variables such as `{\"{\"} $name {\"}\"}` and choices between texts can go into braces.\nmessages-html = HTML isn't shown, and could hide things. Leave it out.\nmessages-mention = Don't mention anybody here. People and teams would be notified each time.\nmessages-backtick = Close each backtick in the choice where you open it.\nmessages-bar = A `|` would break tables. Leave it out.\nmessages-unseen = There's an invisible character in it. Leave it out.\nmessages-language = Waymark doesn't speak { $language } yet.\nmessages-unheard = No community here speaks { $language }, so nobody ever sees these words. To use them, set `language:` in `waymark.yml` or in the community's file.\nmessages-languages = It speaks { $languages }.\n",
  es: 'messages-none = Esto no es un mensaje. Escribe `name = text` y sangra las l\xEDneas en las que el texto contin\xFAa.\nmessages-term = Los t\xE9rminos (`-name`) no funcionan aqu\xED. Escribe las palabras mismas.\nmessages-unknown = No existe el mensaje { $id }.\nmessages-twice = { $id } est\xE1 aqu\xED dos veces. Qu\xE9date con uno.\nmessages-attributes = Un mensaje es un solo texto. No puede tener `.attributes`.\nmessages-no-variable = Este mensaje no tiene { $variable }.\nmessages-variables = Existen: { $variables }.\nmessages-without-variables = No tiene ninguna.\nmessages-keep = { $variable } tiene que quedarse en este mensaje.\nmessages-long = Un mensaje puede tener como m\xE1ximo { $most } caracteres, y este tiene { $count }.\nmessages-braces = Entre llaves solo pueden ir variables, como `{"{"} $name {"}"}`, y elecciones entre textos.\nmessages-html = El HTML no se muestra y podr\xEDa esconder algo. Qu\xEDtalo.\nmessages-mention = No menciones a nadie aqu\xED. Cada vez les llegar\xEDa un aviso a las personas o a los equipos.\nmessages-backtick = Cierra cada acento grave en la misma opci\xF3n en la que lo abres.\nmessages-bar = Un `|` romper\xEDa las tablas. Qu\xEDtalo.\nmessages-unseen = Contiene un car\xE1cter invisible. Qu\xEDtalo.\nmessages-language = Waymark todav\xEDa no habla { $language }.\nmessages-unheard = Aqu\xED ninguna comunidad habla { $language }, as\xED que nadie ve nunca estas palabras. Para usarlas, indica `language:` en `waymark.yml` o en el archivo de la comunidad.\nmessages-languages = Habla { $languages }.\n'
});

// src/definitions/checks/messages.ts
var messagesBelong = {
  name: "messages-belong",
  check: (draft, at4, voice) => Object.keys(draft.messages).flatMap((id) => {
    const [language, community2] = id.split("/").toReversed();
    const isKnown = LANGUAGES.some((one2) => one2 === language);
    const isThere = community2 === void 0 || draft.ids.communities.has(community2);
    const say2 = messages(voice);
    const unknown3 = sentences(
      say2("messages-language", { language: quoted(language) }),
      didYouMean(language, LANGUAGES, voice),
      say2("messages-languages", { languages: list2(LANGUAGES, voice) })
    );
    return [
      ...isKnown ? [] : [at4("messages", id, [], unknown3)],
      ...isThere ? [] : [at4("messages", id, [], noSuch("community", community2, draft.ids.communities, voice))]
    ];
  })
};
var messagesAreHeard = {
  name: "messages-are-heard",
  severity: "warning",
  check: (draft, at4, voice) => Object.keys(draft.messages).flatMap((id) => {
    const [language, community2] = id.split("/").toReversed();
    const known2 = LANGUAGES.find((one2) => one2 === language);
    const named = community2 === void 0 || draft.ids.communities.has(community2);
    if (!known2 || !named || spoken(draft, community2).includes(known2)) return [];
    return [
      at4("messages", id, [], messages(voice)("messages-unheard", { language: quoted(known2) }))
    ];
  })
};
function spoken({ settings: settings2, communities: communities2 }, community2) {
  const ours2 = settings2?.language ?? SOURCE;
  if (community2 !== void 0) return [communities2[community2]?.language ?? ours2];
  return [ours2, ...Object.values(communities2).map(({ language }) => language ?? ours2)];
}

// src/core/time.ts
var DURATION = /^(\d{1,4}) (minute|hour|day|week|month|year)s?$/;
function duration(text2) {
  const [, count, unit] = DURATION.exec(text2) ?? [];
  if (!count || !unit) return void 0;
  return { count: Number(count), unit };
}
function lengthOf(text2) {
  const length2 = duration(text2);
  if (!length2) throw new Error(`${JSON.stringify(text2)} is no length of time`);
  return length2;
}
var formats2 = /* @__PURE__ */ new Map();
function dateFormat(language, timeZone, options = {}) {
  const key = JSON.stringify([language, timeZone, options]);
  const known2 = formats2.get(key);
  if (known2) return known2;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone });
  formats2.set(key, made);
  return made;
}
function midnight(day) {
  return `${day}T00:00:00.000Z`;
}
function isDay(day) {
  return new Date(midnight(day)).getUTCDate() === Number(day.slice(8));
}

// src/definitions/checks/mentorships.ts
var mentorshipCommunitiesExist = {
  name: "mentorship-communities-exist",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(
    ([id, { communities: communities2 = [] }]) => communities2.flatMap((community2, index2) => {
      if (draft.ids.communities.has(community2)) return [];
      const message = noSuch("community", community2, draft.ids.communities, voice);
      return [at4("mentorships", id, ["communities", index2], message)];
    })
  )
};
var mentorTrainingExists = {
  name: "mentor-training-exists",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(
    ([
      id,
      {
        mentors: { training }
      }
    ]) => {
      if (training === void 0 || draft.ids.checklists.has(training)) return [];
      const message = noSuch("checklist", training, draft.ids.checklists, voice);
      return [at4("mentorships", id, ["mentors", "training"], message)];
    }
  )
};
var pairProgrammesExist = {
  name: "pair-programmes-exist",
  check: (draft, at4, voice) => Object.entries(draft.processes).flatMap(
    ([id, process3]) => outcomesOf(id, process3).flatMap(({ at: { noun, path }, action: action2 }) => {
      if (!("pair" in action2) || draft.ids.mentorships.has(action2.pair)) return [];
      const message = noSuch("mentorship", action2.pair, draft.ids.mentorships, voice);
      return [at4(noun, id, [...path, "pair"], message)];
    })
  )
};
var DECISIONS = ["go", "extend", "abort"];
var orientationsCanGoWell = {
  name: "orientations-can-go-well",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(([id, { orientation }]) => {
    const { decision, most } = orientation ?? {};
    if (!decision?.every((word2) => DECISIONS.includes(word2))) return [];
    const stuck = decision.includes("go") ? [] : [
      at4(
        "mentorships",
        id,
        ["orientation", "decision"],
        checks(voice)("checks-orientation-stuck")
      )
    ];
    if (most === void 0 || decision.includes("extend")) return stuck;
    const message = checks(voice)("checks-orientation-not-extended");
    return [...stuck, at4("mentorships", id, ["orientation", "most"], message)];
  })
};
var TERM = "1 year";
var orientationsEndWithinTheTerm = {
  name: "orientations-end-within-the-term",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(([id, { orientation, term = TERM }]) => {
    if (!orientation) return [];
    const { length: length2, decision = ["extend"], most = 1 } = orientation;
    const times = 1 + (decision.includes("extend") ? most : 0);
    if (!(times * about(length2) >= about(term))) return [];
    const message = checks(voice)("checks-orientation-long", { term: quoted(term) });
    return [at4("mentorships", id, ["orientation", "length"], message)];
  })
};
var MONTHS = { minute: 0, hour: 0, day: 12 / 365, week: 84 / 365, month: 1, year: 12 };
function about(length2) {
  const known2 = duration(length2);
  return known2 ? known2.count * MONTHS[known2.unit] : Number.NaN;
}
var assessmentsComeWithinTheTerm = {
  name: "assessments-come-within-the-term",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(
    ([id, { assessments = [], term = TERM }]) => assessments.flatMap(({ every }, index2) => {
      if (!(about(every) > about(term))) return [];
      const message = checks(voice)("checks-assessment-late", {
        every: quoted(every),
        term: quoted(term)
      });
      return [at4("mentorships", id, ["assessments", index2, "every"], message)];
    })
  )
};

// src/definitions/inside/families.ts
function familiesOf(draft) {
  return [
    ...FOLDERS.map((folder) => files(folder, draft)),
    ...LISTS.flatMap((list3) => entries(list3, draft)),
    types(draft)
  ];
}
function types({ settings: settings2 }) {
  const at4 = { noun: "settings", id: "", path: ["types"] };
  const own = Object.entries(settings2?.types ?? {});
  const members = own.map(([id, type]) => ({ ...renamed(type), id, at: inside2(at4, id) }));
  const ids = [...members.map(({ id }) => id), ...CONTRIBUTION_TYPES];
  return { kind: "type", members, ids: new Set(ids) };
}
function files(noun, draft) {
  const members = Object.entries(draft[noun]).map(([id, one2]) => ({
    ...renamed(one2),
    id,
    at: { noun, id, path: [] }
  }));
  return { kind: NOUNS[noun].schema, members, ids: draft.ids[noun] };
}
function entries({ folder: noun, key, word: kind }, draft) {
  return Object.entries(draft[noun]).map(([file, thing]) => {
    const members = entriesOf(key, thing).map(({ path, ...one2 }) => ({
      ...one2,
      at: { noun, id: file, path }
    }));
    return { kind, members, ids: new Set(members.map(({ id }) => id)) };
  });
}

// src/definitions/checks/names.ts
var communityNamesAreUnique = {
  name: "community-names-are-unique",
  check: (draft, at4, voice) => {
    const owners = new Map([...draft.ids.communities].map((id) => [id, id]));
    return Object.entries(draft.communities).flatMap(([id, { name: name3 }]) => {
      const owner = owners.get(name3.toLowerCase()) ?? id;
      owners.set(name3.toLowerCase(), owner);
      if (owner === id) return [];
      const message = checks(voice)("checks-community-name-taken", {
        owner: quoted(owner),
        name: quoted(name3)
      });
      return [at4("communities", id, ["name"], message)];
    });
  }
};
var teamsBelongToOneCommunity = {
  name: "teams-belong-to-one-community",
  check: (draft, at4, voice) => {
    const entries2 = Object.entries(draft.communities).filter(([, { team }]) => team !== void 0);
    return repeated(entries2.map(([, { team }]) => String(team).toLowerCase())).map((index2) => {
      const [id, { team }] = entries2[index2];
      return at4(
        "communities",
        id,
        ["team"],
        checks(voice)("checks-team-taken", { team: quoted(String(team)) })
      );
    });
  }
};
var stagesAreUnique = {
  name: "stages-are-unique",
  check: (draft, at4, voice) => Object.entries(draft.pathways).flatMap(
    ([id, { stages }]) => repeated(stages.map((stage) => stage.id)).map(
      (index2) => at4(
        "pathways",
        id,
        ["stages", index2, "id"],
        checks(voice)("checks-id-taken", {
          kind: "stage",
          id: quoted(String(stages[index2]?.id))
        })
      )
    )
  )
};
var stepsAreUnique = {
  name: "steps-are-unique",
  check: (draft, at4, voice) => Object.entries(draft.processes).flatMap(
    ([id, { steps }]) => repeated(steps.map((step2) => step2.id)).map(
      (index2) => at4(
        "processes",
        id,
        ["steps", index2, "id"],
        checks(voice)("checks-id-taken", {
          kind: "step",
          id: quoted(String(steps[index2]?.id))
        })
      )
    )
  )
};
var itemsAreUnique = {
  name: "items-are-unique",
  check: (draft, at4, voice) => {
    const items = itemsOf(draft);
    return repeated(items.map((one2) => `${one2.at.id} ${one2.item.id}`)).map((index2) => {
      const { at: place, item } = items[index2];
      const message = checks(voice)("checks-id-taken", { kind: "item", id: quoted(item.id) });
      return at4(place.noun, place.id, [...place.path, "id"], message);
    });
  }
};
var assessmentsAreUnique = {
  name: "assessments-are-unique",
  check: (draft, at4, voice) => Object.entries(draft.mentorships).flatMap(
    ([id, { assessments = [] }]) => repeated(assessments.map(({ name: name3 }) => name3.toLowerCase())).map((index2) => {
      const name3 = quoted(String(assessments[index2]?.name));
      const message = checks(voice)("checks-assessment-name-taken", { name: name3 });
      return at4("mentorships", id, ["assessments", index2, "name"], message);
    })
  )
};
var previousIdsAreFree = {
  name: "previous-ids-are-free",
  check: (draft, at4, voice) => familiesOf(draft).flatMap(
    (family) => takenIn(family, voice).map(
      ({ place: { noun, id, path }, message }) => at4(noun, id, path, message)
    )
  )
};
function takenIn({ kind, members, ids }, voice) {
  const say2 = checks(voice);
  if (members.every(({ previously }) => previously === void 0)) return [];
  const owners = new Map([...ids].map((id) => [id, id]));
  return members.flatMap(
    ({ id, at: at4, previously = [] }) => previously.flatMap((before, index2) => {
      const owner = owners.get(before);
      owners.set(before, owner ?? id);
      if (owner === void 0) return [];
      const message = ids.has(before) ? say2("checks-id-in-use", { kind, before: quoted(before) }) : say2("checks-id-was-used", { before: quoted(before), owner: quoted(owner) });
      return [{ place: inside2(at4, "previously", index2), message }];
    })
  );
}

// src/definitions/checks/pathways.ts
var stagesCanBeReached = {
  name: "stages-can-be-reached",
  check: (draft, at4, voice) => {
    const places = new Map(
      [...stagesOf(draft)].map(([id, stages]) => [
        id,
        new Map([...stages].map((stage, place) => [stage, place]))
      ])
    );
    return ofPathways(draft).flatMap(({ at: { noun, id, path }, condition: condition2 }) => {
      if (!("stage" in condition2) || condition2.stage.pathway !== id) return [];
      const place = places.get(id)?.get(condition2.stage["is-at-least"]);
      if (place === void 0 || place < Number(path[1])) return [];
      const message = checks(voice)("checks-stage-out-of-reach");
      return [at4(noun, id, [...path, "stage", "is-at-least"], message)];
    });
  }
};
var stageBadgesExist = {
  name: "stage-badges-exist",
  check: (draft, at4, voice) => Object.entries(draft.pathways).flatMap(
    ([id, { stages }]) => stages.flatMap(({ recognise }, index2) => {
      const badge2 = recognise?.badge;
      if (badge2 === void 0 || draft.ids.badges.has(badge2)) return [];
      const path = ["stages", index2, "recognise", "badge"];
      return [at4("pathways", id, path, noSuch("badge", badge2, draft.ids.badges, voice))];
    })
  )
};
var OUTSIDE = { pathways: true, badges: true, mentorships: true };
var pathwaysAskPeople = {
  name: "pathways-ask-people",
  check: (draft, at4, voice) => rolesOf(draft).filter(
    ({ at: { noun }, role }) => noun in OUTSIDE && !/^(leads|members|mentor|owners|team:)/.test(role)
  ).map(
    ({ at: { noun, id, path }, role }) => at4(noun, id, path, checks(voice)("checks-nobody-here", { role: quoted(role) }))
  )
};
var ONLY_REQUESTS = ["approvals", "field", "joining", "waited"];
var pathwaysAskWhatTheyKnow = {
  name: "pathways-ask-what-they-know",
  check: (draft, at4, voice) => [...ofPathways(draft), ...ofBadges(draft), ...ofMentorships(draft)].flatMap(
    ({ at: { noun, id, path }, condition: condition2 }) => Object.keys(condition2).filter((key) => ONLY_REQUESTS.includes(key)).map(
      (key) => at4(
        noun,
        id,
        [...path, key],
        checks(voice)("checks-only-requests", { key: quoted(key) })
      )
    )
  )
};
var badgesCanBeHad = {
  name: "badges-can-be-had",
  severity: "warning",
  check: (draft, at4, voice) => {
    const stages = Object.values(draft.pathways).flatMap((pathway2) => pathway2.stages);
    const given = new Set(stages.flatMap(({ recognise }) => recognise?.badge ?? []));
    const complete = ![...draft.ids.pathways].some((id) => draft.doubts("pathways", id));
    if (!complete || [...given].some((badge2) => !draft.ids.badges.has(badge2))) return [];
    return Object.entries(draft.badges).flatMap(([id, { when: when2, nominated }]) => {
      if (when2 || nominated !== void 0 || given.has(id)) return [];
      const message = checks(voice)("checks-badge-without-way");
      return [at4("badges", id, [], message)];
    });
  }
};
var badgesHaveOneWay = {
  name: "badges-have-one-way",
  check: (draft, at4, voice) => Object.entries(draft.badges).flatMap(([id, { when: when2, nominated }]) => {
    if (!when2 || !nominated) return [];
    const message = checks(voice)("checks-badge-two-ways");
    return [at4("badges", id, ["nominated"], message)];
  })
};

// src/definitions/checks/private-words.ts
var ADDRESSES = "e ?mails?(?: ?addresse?s?| ?adresse?n?)?|gmails?|mail ?addresse?s?|mail ?adressen?|courriels?|adresses? electroniques?|correos?(?: electronicos?)?|posta elettronica|enderecos? eletronicos?";
var PASSWORDS = "pass ?(?:words?|phrases?|codes?)|(?:api|secret|private) ?keys?|access ?tokens?|passwort|passworter|kennwort|contrasenas?|mots? de passe|senhas?|wachtwoord(?:en)?";
var LIST = "(?<!\\blist[ae]s? d[ei] )";
var THING = "(?! (?:apps?|bots?|clients?|fields?|filters?|forms?|links?|lists?|managers?|messages?|newsletters?|notifications?|polic(?:y|ies)|prompts?|providers?|resets?|servers?|services?|settings?|templates?)\\b)";
var EMAIL = new RegExp(
  `\\b${LIST}(?:${ADDRESSES})\\b${THING}|\u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D|\u90AE\u7BB1|\u90AE\u4EF6\u5730\u5740|\u90F5\u7BB1|\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9|\uC774\uBA54\uC77C`
);
var PASSWORD = new RegExp(
  `\\b(?<!\\bthe )(?:${PASSWORDS})\\b${THING}|\u043F\u0430\u0440\u043E\u043B|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638`
);
var YOURS = new RegExp(
  `\\b(?:your|ihre|deine?|dein|votre|ton|su|tu|sua|seu|uw|jouw) (?:\\w+ )?(?:${ADDRESSES}|${PASSWORDS})\\b${THING}`
);
var NEVER = /\b(?:not|never|no|dont|without|nicht|keine?|pas|jamais|nunca|nao|niet|geen)\b/;
function privateIn(question) {
  const words = plainly2(question);
  return [
    ...PASSWORD.test(words) ? ["password"] : [],
    ...EMAIL.test(words) ? ["address"] : []
  ];
}
function privateOfYours(explanation) {
  const words = plainly2(explanation);
  return YOURS.test(words) && !NEVER.test(words) ? privateIn(words) : [];
}
function holdsAddress(text2) {
  return /[^\s@]@[^\s@]+\.[^\s@]/.test(text2);
}
function plainly2(text2) {
  return text2.replaceAll(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").normalize("NFC").replaceAll(/[\p{Pd}_]/gu, " ").replaceAll(/['’]/g, "").toLowerCase();
}

// src/definitions/checks/people-and-privacy.ts
var accountsBelongToOnePerson = {
  name: "accounts-belong-to-one-person",
  check: (draft, at4, voice) => {
    const owners = /* @__PURE__ */ new Map();
    return Object.entries(draft.people).flatMap(([id, { github }]) => {
      if (github === void 0) return [];
      const owner = owners.get(github.toLowerCase());
      owners.set(github.toLowerCase(), owner ?? id);
      if (owner === void 0) return [];
      const message = checks(voice)("checks-account-taken", {
        login: quoted(github),
        owner: quoted(owner)
      });
      return [at4("people", id, ["github"], message)];
    });
  }
};
var peopleStayPrivate = {
  name: "people-stay-private",
  check: (draft, at4, voice) => Object.entries(draft.people).flatMap(
    ([id, person2]) => privateParts(person2, voice).map(({ path, message }) => at4("people", id, path, message))
  )
};
function privateParts({ name: name3, skills = [], learning = [] }, voice) {
  const texts = [
    { path: ["name"], text: name3 },
    ...skills.map((text2, index2) => ({ path: ["skills", index2], text: text2 })),
    ...learning.map((text2, index2) => ({ path: ["learning", index2], text: text2 }))
  ];
  return texts.flatMap(({ path, text: text2 }) => {
    const what = privatePartOf(text2);
    if (what === void 0) return [];
    return [{ path, message: checks(voice)("checks-private", { what }) }];
  });
}
function privatePartOf(text2) {
  if (holdsAddress(text2)) return "address";
  return holdsNumber(text2) ? "number" : void 0;
}
function holdsNumber(text2) {
  return (text2.match(/\+?[\d ()./-]+/g) ?? []).some((run) => {
    const digits = run.replaceAll(/\D/g, "").length;
    return digits >= (run.startsWith("+") ? 7 : 9);
  });
}
var formsAskNoSecrets = {
  name: "forms-ask-no-secrets",
  check: (draft, at4, voice) => Object.keys(draft.sheets).flatMap(
    (file) => elementsOf(draft, file).filter(({ type }) => type === "input" || type === "textarea").flatMap(
      (element2) => wantedBy(element2).map((what) => {
        const message = checks(voice)("checks-form-secret", { what });
        return at4("forms", file, [...element2.path, "attributes", "label"], message);
      })
    )
  )
};
function wantedBy({ id = "", attributes }) {
  const { label, description = "", placeholder = "" } = attributes;
  const wanted = [
    ...privateIn(`${String(label)} ${id}`),
    ...privateOfYours(String(description)),
    ...holdsAddress(String(placeholder)) ? ["address"] : []
  ];
  return [...new Set(wanted)];
}

// src/definitions/checks/process-forms.ts
var processFormsExist = {
  name: "process-forms-exist",
  check: (draft, at4, voice) => Object.entries(draft.processes).flatMap(
    ([id, { start }]) => draft.ids.forms.has(start.form) ? [] : [
      at4(
        "processes",
        id,
        ["start", "form"],
        noSuch("form", start.form, draft.ids.forms, voice)
      )
    ]
  )
};
var processLabelsArePutOn = {
  name: "process-labels-are-put-on",
  severity: "warning",
  check: (draft, at4, voice) => processForms(draft).flatMap(
    ({ id, process: process3, form: form3 }) => smallLabelsOf(form3).has(process3.label.toLowerCase()) ? [] : [
      at4(
        "processes",
        id,
        ["label"],
        checks(voice)("checks-form-lacks-label", {
          form: quoted(form3.file),
          label: quoted(process3.label)
        })
      )
    ]
  )
};
var communityFieldsExist = {
  name: "community-fields-exist",
  check: (draft, at4, voice) => missingFields("community", draft, at4, voice)
};
var subjectFieldsExist = {
  name: "subject-fields-exist",
  check: (draft, at4, voice) => missingFields("subject", draft, at4, voice)
};
function missingFields(key, ...[draft, at4, voice]) {
  return processForms(draft).flatMap(({ id, process: process3, form: form3 }) => {
    const field = process3[key]?.field;
    if (field === void 0 || fieldOf(form3, field)) return [];
    const message = noSuch("field", field, fieldNames(form3), voice);
    return [at4("processes", id, [key, "field"], message)];
  });
}
var formFieldsHaveTheRightType = {
  name: "form-fields-have-the-right-type",
  check: (draft, at4, voice) => {
    const forms = new Map(processForms(draft).map((one2) => [one2.id, one2.form]));
    const ofCommunities = processForms(draft).flatMap(({ id, process: process3, form: form3 }) => {
      const field = fieldOf(form3, process3.community?.field ?? "");
      if (!field || holdsOneName(field)) return [];
      const message = checks(voice)("checks-field-holds-many", { field: quoted(field.label) });
      return [at4("processes", id, ["community", "field"], message)];
    });
    const ofRoles = rolesOf(draft).flatMap(({ at: place, role }) => {
      const form3 = forms.get(place.id);
      if (place.noun !== "processes" || !role.startsWith("field:")) return [];
      const field = form3 && fieldOf(form3, role.slice("field:".length));
      if (!field || holdsPeople(field)) return [];
      const message = checks(voice)("checks-field-holds-nobody", { field: quoted(field.label) });
      return [at4(place.noun, place.id, place.path, message)];
    });
    return [...ofCommunities, ...ofRoles];
  }
};
function holdsOneName({ type, multiple }) {
  return type === "input" || type === "other" || type === "dropdown" && !multiple;
}
function holdsPeople({ type }) {
  return type !== "checkboxes" && type !== "upload";
}
var formCommunitiesExist = {
  name: "form-communities-exist",
  // A community can be merged away before its option: Waymark brings the form into step then.
  severity: "warning",
  check: (draft, at4, voice) => {
    const names2 = Object.values(draft.communities).map(({ name: name3 }) => name3);
    const known2 = /* @__PURE__ */ new Set([...draft.ids.communities, ...names2]);
    const folded = new Set([...known2].map((name3) => name3.toLowerCase()));
    const complete = names2.length === draft.ids.communities.size;
    const seen = /* @__PURE__ */ new Set();
    return processForms(draft).flatMap(({ process: process3, form: form3 }) => {
      const field = fieldOf(form3, process3.community?.field ?? "");
      if (!field || !complete || seen.has(field)) return [];
      seen.add(field);
      return field.options.flatMap((option2, index2) => {
        if (folded.has(option2.toLowerCase())) return [];
        const path = [...pathOfField(draft, form3, field), "attributes", "options", index2];
        return [at4("forms", form3.file, path, noSuch("community", option2, known2, voice))];
      });
    });
  }
};

// src/definitions/checks/processes.ts
var processesAreToldApart = {
  name: "processes-are-told-apart",
  check: (draft, at4, voice) => {
    const entries2 = Object.entries(draft.processes);
    const labels = repeated(entries2.map(([, { label }]) => label.toLowerCase()));
    const forms = repeated(entries2.map(([, { start }]) => start.form));
    const idAt = (index2) => String(entries2[index2]?.[0]);
    return [
      ...labels.map(
        (index2) => at4("processes", idAt(index2), ["label"], checks(voice)("checks-label-taken"))
      ),
      ...forms.map(
        (index2) => at4("processes", idAt(index2), ["start", "form"], checks(voice)("checks-form-taken"))
      )
    ];
  }
};
var stepsWaitForSomething = {
  name: "steps-wait-for-something",
  check: (draft, at4, voice) => Object.entries(draft.processes).flatMap(
    ([id, { steps }]) => steps.flatMap(
      ({ until, checklist: checklist2 }, index2) => until || checklist2 !== void 0 ? [] : [at4("processes", id, ["steps", index2], checks(voice)("checks-step-for-nothing"))]
    )
  )
};
var stepChecklistsExist = {
  name: "step-checklists-exist",
  check: (draft, at4, voice) => Object.entries(draft.processes).flatMap(
    ([id, { steps }]) => steps.flatMap(
      ({ checklist: checklist2 }, index2) => checklist2 === void 0 || draft.ids.checklists.has(checklist2) ? [] : [
        at4(
          "processes",
          id,
          ["steps", index2, "checklist"],
          noSuch("checklist", checklist2, draft.ids.checklists, voice)
        )
      ]
    )
  )
};
var itemsNestThreeDeep = {
  name: "items-nest-three-deep",
  check: (draft, at4, voice) => itemsOf(draft).filter(({ depth }) => depth === 4).map(({ at: { noun, id, path } }) => at4(noun, id, path, checks(voice)("checks-items-deep")))
};
var joiningNeedsACommunity = {
  name: "joining-needs-a-community",
  check: (draft, at4, voice) => Object.entries(draft.processes).filter(([id, process3]) => process3.community === void 0 && !isMisspelt(draft, id)).flatMap(
    ([id, process3]) => outcomesOf(id, process3).filter(({ action: action2 }) => "join" in action2).map(
      ({ at: { path } }) => at4("processes", id, [...path, "join"], checks(voice)("checks-join-where"))
    )
  )
};
function isMisspelt({ doubts }, id) {
  return doubts("processes", id)?.has("") ?? false;
}

// src/definitions/checks/times.ts
var MOST5 = 100;
var timeZonesExist = {
  name: "time-zones-exist",
  firm: true,
  check: (draft, at4, voice) => {
    const zones = zonesOf(draft);
    const known2 = Intl.supportedValuesOf("timeZone");
    const listed2 = new Set(known2);
    const strange = new Set(
      zones.map(({ zone }) => zone).filter((zone) => !listed2.has(zone) && !exists2(zone))
    );
    if (strange.size === 0) return [];
    const messages2 = new Map(
      [...strange].map((zone, index2) => [zone, unknown2(zone, index2 < MOST5 ? known2 : [], voice)])
    );
    return zones.flatMap(({ at: { noun, id, path }, zone }) => {
      const message = messages2.get(zone);
      return message === void 0 ? [] : [at4(noun, id, path, message)];
    });
  }
};
function zonesOf({ settings: settings2, communities: communities2, people: people2 }) {
  const ofMeetings = Object.entries(communities2).flatMap(
    ([id, { meetings: meetings2 = [] }]) => meetings2.flatMap(
      ({ timezone }, index2) => placed2({ noun: "communities", id, path: ["meetings", index2, "timezone"] }, timezone)
    )
  );
  const ofPeople = Object.entries(people2).flatMap(
    ([id, { timezone }]) => placed2({ noun: "people", id, path: ["timezone"] }, timezone)
  );
  return [
    ...placed2({ noun: "settings", id: "", path: ["timezone"] }, settings2?.timezone),
    ...ofMeetings,
    ...ofPeople
  ];
}
function placed2(at4, zone) {
  return zone === void 0 ? [] : [{ at: at4, zone }];
}
function unknown2(zone, known2, voice) {
  const say2 = checks(voice);
  return sentences(
    say2("checks-no-zone", { zone: quoted(zone) }),
    didYouMean(zone, known2, voice),
    say2("checks-zone-names")
  );
}
var found = /* @__PURE__ */ new Set();
function exists2(zone) {
  const name3 = zone.toLowerCase();
  if (found.has(name3)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone }).format();
    found.add(name3);
    return true;
  } catch {
    return false;
  }
}
var daysExist = {
  name: "days-exist",
  firm: true,
  check: (draft, at4, voice) => [
    ...(draft.settings?.pauses ?? []).flatMap(
      (pause, index2) => ["from", "to"].filter((key) => !isDay(`2024-${pause[key]}`)).map((key) => at4("settings", "", ["pauses", index2, key], noDay(pause[key], voice)))
    ),
    ...Object.entries(draft.communities).flatMap(
      ([id, { leads = [], emeritus = [], meetings: meetings2 = [] }]) => [
        ...leads.flatMap(
          (lead, index2) => ["from", "until"].flatMap(
            (key) => noDayIn(lead[key], voice).map(
              (message) => at4("communities", id, ["leads", index2, key], message)
            )
          )
        ),
        ...emeritus.flatMap(
          ({ until }, index2) => noDayIn(until, voice).map(
            (message) => at4("communities", id, ["emeritus", index2, "until"], message)
          )
        ),
        ...meetings2.flatMap(
          ({ from }, index2) => noDayIn(from, voice).map(
            (message) => at4("communities", id, ["meetings", index2, "from"], message)
          )
        )
      ]
    )
  ]
};
function noDayIn(day, voice) {
  return day === void 0 || isDay(day) ? [] : [noDay(day, voice)];
}
function noDay(day, voice) {
  return checks(voice)("checks-no-day", { day: quoted(day) });
}
var leadTermsEndAfterTheyBegin = {
  name: "lead-terms-end-after-they-begin",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { leads = [] }]) => leads.flatMap(({ github, from, until }, index2) => {
      if (!from || !until || from < until || !isDay(from) || !isDay(until)) return [];
      const message = checks(voice)("checks-term-backwards", {
        login: quoted(github),
        until: quoted(until),
        from: quoted(from)
      });
      return [at4("communities", id, ["leads", index2, "until"], message)];
    })
  )
};
var TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
var timesExist = {
  name: "times-exist",
  firm: true,
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { meetings: meetings2 = [] }]) => meetings2.flatMap(
      ({ time }, index2) => time === void 0 || TIME.test(time) ? [] : [
        at4(
          "communities",
          id,
          ["meetings", index2, "time"],
          checks(voice)("checks-no-time", { time: quoted(time) })
        )
      ]
    )
  )
};
var meetingsSayWhen = {
  name: "meetings-say-when",
  // Nothing false is said without it: no next meeting is shown.
  severity: "warning",
  check: (draft, at4, voice) => Object.entries(draft.communities).flatMap(
    ([id, { meetings: meetings2 = [] }]) => meetings2.flatMap(({ every, from }, index2) => {
      if (every === void 0 || !/^[0-9]/.test(every) || from !== void 0) return [];
      if (draft.doubts("communities", id)?.has(`/meetings/${index2}`)) return [];
      const message = checks(voice)("checks-first-meeting", { every: quoted(every) });
      return [at4("communities", id, ["meetings", index2, "every"], message)];
    })
  )
};

// src/definitions/checks/index.ts
var GROUPS = [
  {
    name: "organization",
    checks: [
      timeZonesExist,
      daysExist,
      contributionTypesExist,
      rulesFitTheirEvents,
      labelsAreShort,
      labelsDifferByMoreThanCase
    ]
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
      previousIdsAreFree
    ]
  },
  { name: "people", checks: [accountsBelongToOnePerson, peopleStayPrivate] },
  {
    name: "pathways",
    checks: [
      stagesAreUnique,
      stagesCanBeReached,
      stageBadgesExist,
      pathwaysAskPeople,
      pathwaysAskWhatTheyKnow
    ]
  },
  {
    name: "processes",
    checks: [
      processesAreToldApart,
      stepsAreUnique,
      stepsWaitForSomething,
      stepChecklistsExist,
      joiningNeedsACommunity,
      approvalsCanBeReached
    ]
  },
  {
    name: "conditions",
    checks: [
      conditionChecklistsExist,
      conditionBadgesExist,
      conditionStagesExist,
      conditionFieldsExist,
      conditionValuesAreOffered,
      roleFieldsExist,
      teamsAreNamedBySlug
    ]
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
      assessmentsAreUnique
    ]
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
      formDefaultsAreOffered
    ]
  }
];
var CHECKS = GROUPS.flatMap(({ checks: checks2 }) => checks2);

// src/definitions/echoes.ts
function pointerOf({ path }) {
  return path.reduce(child, "");
}
function isEcho(finding, { problems, strangers, value }) {
  if (problems.length === 0) return false;
  const pointer = pointerOf(finding);
  if (problems.some((one2) => one2.severity === "error" && one2.pointer === pointer)) return true;
  if (strangers.has(pointer)) return true;
  return strangers.has(parent(pointer)) && !stands(value, finding.path);
}
function stands(value, path) {
  let here = value;
  for (const step2 of path) here = here?.[step2];
  return here !== void 0;
}

// src/definitions/find.ts
function findIn(draft, reads, beside, asked) {
  if (beside.size === 0) return toProblems(findingsIn(draft, asked), reads);
  const theirs = findingsIn(themAlone(draft, beside), asked);
  return toProblems(
    [
      ...findingsIn(withoutThem(draft, beside), asked),
      ...theirs.filter(({ finding }) => beside.has(finding.id))
    ],
    reads
  );
}
function findingsIn(draft, { most, voice }) {
  const found2 = [];
  for (const check of CHECKS) {
    for (const finding of check.check(draft, at3, voice)) found2.push({ check, finding });
    if (found2.length > most) break;
  }
  return found2;
}
function toProblems(found2, reads) {
  if (found2.length === 0) return [];
  const byFile = new Map(reads.map((read) => [`${read.source.noun}/${read.source.id}`, read]));
  return found2.flatMap(({ check, finding }) => {
    const read = byFile.get(`${finding.noun}/${finding.id}`);
    return isEcho(finding, read) ? [] : [toProblem(check, finding, read)];
  });
}
function toProblem(check, finding, read) {
  const pointer = pointerOf(finding);
  return {
    file: read.source.path,
    ...read.locate({ pointer, on: "value" }),
    severity: check.severity ?? "error",
    rule: check.name,
    message: finding.message,
    pointer
  };
}

// node_modules/@fluent/syntax/esm/ast.js
var BaseNode = class _BaseNode {
  equals(other, ignoredFields = ["span"]) {
    const thisKeys = new Set(Object.keys(this));
    const otherKeys = new Set(Object.keys(other));
    if (ignoredFields) {
      for (const fieldName of ignoredFields) {
        thisKeys.delete(fieldName);
        otherKeys.delete(fieldName);
      }
    }
    if (thisKeys.size !== otherKeys.size) {
      return false;
    }
    for (const fieldName of thisKeys) {
      if (!otherKeys.has(fieldName)) {
        return false;
      }
      const thisVal = this[fieldName];
      const otherVal = other[fieldName];
      if (typeof thisVal !== typeof otherVal) {
        return false;
      }
      if (thisVal instanceof Array && otherVal instanceof Array) {
        if (thisVal.length !== otherVal.length) {
          return false;
        }
        for (let i = 0; i < thisVal.length; ++i) {
          if (!scalarsEqual(thisVal[i], otherVal[i], ignoredFields)) {
            return false;
          }
        }
      } else if (!scalarsEqual(thisVal, otherVal, ignoredFields)) {
        return false;
      }
    }
    return true;
  }
  clone() {
    function visit(value) {
      if (value instanceof _BaseNode) {
        return value.clone();
      }
      if (Array.isArray(value)) {
        return value.map(visit);
      }
      return value;
    }
    const clone = Object.create(this.constructor.prototype);
    for (const prop of Object.keys(this)) {
      clone[prop] = visit(this[prop]);
    }
    return clone;
  }
};
function scalarsEqual(thisVal, otherVal, ignoredFields) {
  if (thisVal instanceof BaseNode && otherVal instanceof BaseNode) {
    return thisVal.equals(otherVal, ignoredFields);
  }
  return thisVal === otherVal;
}
var SyntaxNode = class extends BaseNode {
  /** @ignore */
  addSpan(start, end) {
    this.span = new Span(start, end);
  }
};
var Resource = class extends SyntaxNode {
  constructor(body = []) {
    super();
    this.type = "Resource";
    this.body = body;
  }
};
var Message = class extends SyntaxNode {
  constructor(id, value = null, attributes = [], comment2 = null) {
    super();
    this.type = "Message";
    this.id = id;
    this.value = value;
    this.attributes = attributes;
    this.comment = comment2;
  }
};
var Term = class extends SyntaxNode {
  constructor(id, value, attributes = [], comment2 = null) {
    super();
    this.type = "Term";
    this.id = id;
    this.value = value;
    this.attributes = attributes;
    this.comment = comment2;
  }
};
var Pattern = class extends SyntaxNode {
  constructor(elements) {
    super();
    this.type = "Pattern";
    this.elements = elements;
  }
};
var TextElement = class extends SyntaxNode {
  constructor(value) {
    super();
    this.type = "TextElement";
    this.value = value;
  }
};
var Placeable = class extends SyntaxNode {
  constructor(expression) {
    super();
    this.type = "Placeable";
    this.expression = expression;
  }
};
var BaseLiteral = class extends SyntaxNode {
  constructor(value) {
    super();
    this.value = value;
  }
};
var StringLiteral = class extends BaseLiteral {
  constructor() {
    super(...arguments);
    this.type = "StringLiteral";
  }
  parse() {
    const KNOWN_ESCAPES = /(?:\\\\|\\"|\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{6}))/g;
    function fromEscapeSequence(match2, codepoint4, codepoint6) {
      switch (match2) {
        case "\\\\":
          return "\\";
        case '\\"':
          return '"';
        default: {
          let codepoint = parseInt(codepoint4 || codepoint6, 16);
          if (codepoint <= 55295 || 57344 <= codepoint) {
            return String.fromCodePoint(codepoint);
          }
          return "\uFFFD";
        }
      }
    }
    let value = this.value.replace(KNOWN_ESCAPES, fromEscapeSequence);
    return { value };
  }
};
var NumberLiteral = class extends BaseLiteral {
  constructor() {
    super(...arguments);
    this.type = "NumberLiteral";
  }
  parse() {
    let value = parseFloat(this.value);
    let decimalPos = this.value.indexOf(".");
    let precision = decimalPos > 0 ? this.value.length - decimalPos - 1 : 0;
    return { value, precision };
  }
};
var MessageReference = class extends SyntaxNode {
  constructor(id, attribute = null) {
    super();
    this.type = "MessageReference";
    this.id = id;
    this.attribute = attribute;
  }
};
var TermReference = class extends SyntaxNode {
  constructor(id, attribute = null, args = null) {
    super();
    this.type = "TermReference";
    this.id = id;
    this.attribute = attribute;
    this.arguments = args;
  }
};
var VariableReference = class extends SyntaxNode {
  constructor(id) {
    super();
    this.type = "VariableReference";
    this.id = id;
  }
};
var FunctionReference = class extends SyntaxNode {
  constructor(id, args) {
    super();
    this.type = "FunctionReference";
    this.id = id;
    this.arguments = args;
  }
};
var SelectExpression = class extends SyntaxNode {
  constructor(selector, variants) {
    super();
    this.type = "SelectExpression";
    this.selector = selector;
    this.variants = variants;
  }
};
var CallArguments = class extends SyntaxNode {
  constructor(positional = [], named = []) {
    super();
    this.type = "CallArguments";
    this.positional = positional;
    this.named = named;
  }
};
var Attribute = class extends SyntaxNode {
  constructor(id, value) {
    super();
    this.type = "Attribute";
    this.id = id;
    this.value = value;
  }
};
var Variant = class extends SyntaxNode {
  constructor(key, value, def) {
    super();
    this.type = "Variant";
    this.key = key;
    this.value = value;
    this.default = def;
  }
};
var NamedArgument = class extends SyntaxNode {
  constructor(name3, value) {
    super();
    this.type = "NamedArgument";
    this.name = name3;
    this.value = value;
  }
};
var Identifier = class extends SyntaxNode {
  constructor(name3) {
    super();
    this.type = "Identifier";
    this.name = name3;
  }
};
var BaseComment = class extends SyntaxNode {
  constructor(content) {
    super();
    this.content = content;
  }
};
var Comment = class extends BaseComment {
  constructor() {
    super(...arguments);
    this.type = "Comment";
  }
};
var GroupComment = class extends BaseComment {
  constructor() {
    super(...arguments);
    this.type = "GroupComment";
  }
};
var ResourceComment = class extends BaseComment {
  constructor() {
    super(...arguments);
    this.type = "ResourceComment";
  }
};
var Junk = class extends SyntaxNode {
  constructor(content) {
    super();
    this.type = "Junk";
    this.annotations = [];
    this.content = content;
  }
  addAnnotation(annotation) {
    this.annotations.push(annotation);
  }
};
var Span = class extends BaseNode {
  constructor(start, end) {
    super();
    this.type = "Span";
    this.start = start;
    this.end = end;
  }
};
var Annotation = class extends SyntaxNode {
  constructor(code, args = [], message) {
    super();
    this.type = "Annotation";
    this.code = code;
    this.arguments = args;
    this.message = message;
  }
};

// node_modules/@fluent/syntax/esm/errors.js
var ParseError = class extends Error {
  constructor(code, ...args) {
    super();
    this.code = code;
    this.args = args;
    this.message = getErrorMessage(code, args);
  }
};
function getErrorMessage(code, args) {
  switch (code) {
    case "E0001":
      return "Generic error";
    case "E0002":
      return "Expected an entry start";
    case "E0003": {
      const [token] = args;
      return `Expected token: "${token}"`;
    }
    case "E0004": {
      const [range] = args;
      return `Expected a character from range: "${range}"`;
    }
    case "E0005": {
      const [id] = args;
      return `Expected message "${id}" to have a value or attributes`;
    }
    case "E0006": {
      const [id] = args;
      return `Expected term "-${id}" to have a value`;
    }
    case "E0007":
      return "Keyword cannot end with a whitespace";
    case "E0008":
      return "The callee has to be an upper-case identifier or a term";
    case "E0009":
      return "The argument name has to be a simple identifier";
    case "E0010":
      return "Expected one of the variants to be marked as default (*)";
    case "E0011":
      return 'Expected at least one variant after "->"';
    case "E0012":
      return "Expected value";
    case "E0013":
      return "Expected variant key";
    case "E0014":
      return "Expected literal";
    case "E0015":
      return "Only one variant can be marked as default (*)";
    case "E0016":
      return "Message references cannot be used as selectors";
    case "E0017":
      return "Terms cannot be used as selectors";
    case "E0018":
      return "Attributes of messages cannot be used as selectors";
    case "E0019":
      return "Attributes of terms cannot be used as placeables";
    case "E0020":
      return "Unterminated string expression";
    case "E0021":
      return "Positional arguments must not follow named arguments";
    case "E0022":
      return "Named arguments must be unique";
    case "E0024":
      return "Cannot access variants of a message.";
    case "E0025": {
      const [char] = args;
      return `Unknown escape sequence: \\${char}.`;
    }
    case "E0026": {
      const [sequence] = args;
      return `Invalid Unicode escape sequence: ${sequence}.`;
    }
    case "E0027":
      return "Unbalanced closing brace in TextElement.";
    case "E0028":
      return "Expected an inline expression";
    case "E0029":
      return "Expected simple expression as selector";
    default:
      return code;
  }
}

// node_modules/@fluent/syntax/esm/stream.js
var ParserStream = class {
  constructor(string) {
    this.string = string;
    this.index = 0;
    this.peekOffset = 0;
  }
  charAt(offset) {
    if (this.string[offset] === "\r" && this.string[offset + 1] === "\n") {
      return "\n";
    }
    return this.string[offset];
  }
  currentChar() {
    return this.charAt(this.index);
  }
  currentPeek() {
    return this.charAt(this.index + this.peekOffset);
  }
  next() {
    this.peekOffset = 0;
    if (this.string[this.index] === "\r" && this.string[this.index + 1] === "\n") {
      this.index++;
    }
    this.index++;
    return this.string[this.index];
  }
  peek() {
    if (this.string[this.index + this.peekOffset] === "\r" && this.string[this.index + this.peekOffset + 1] === "\n") {
      this.peekOffset++;
    }
    this.peekOffset++;
    return this.string[this.index + this.peekOffset];
  }
  resetPeek(offset = 0) {
    this.peekOffset = offset;
  }
  skipToPeek() {
    this.index += this.peekOffset;
    this.peekOffset = 0;
  }
};
var EOL5 = "\n";
var EOF = void 0;
var SPECIAL_LINE_START_CHARS = ["}", ".", "[", "*"];
var FluentParserStream = class extends ParserStream {
  peekBlankInline() {
    const start = this.index + this.peekOffset;
    while (this.currentPeek() === " ") {
      this.peek();
    }
    return this.string.slice(start, this.index + this.peekOffset);
  }
  skipBlankInline() {
    const blank = this.peekBlankInline();
    this.skipToPeek();
    return blank;
  }
  peekBlankBlock() {
    let blank = "";
    while (true) {
      const lineStart2 = this.peekOffset;
      this.peekBlankInline();
      if (this.currentPeek() === EOL5) {
        blank += EOL5;
        this.peek();
        continue;
      }
      if (this.currentPeek() === EOF) {
        return blank;
      }
      this.resetPeek(lineStart2);
      return blank;
    }
  }
  skipBlankBlock() {
    const blank = this.peekBlankBlock();
    this.skipToPeek();
    return blank;
  }
  peekBlank() {
    while (this.currentPeek() === " " || this.currentPeek() === EOL5) {
      this.peek();
    }
  }
  skipBlank() {
    this.peekBlank();
    this.skipToPeek();
  }
  expectChar(ch) {
    if (this.currentChar() === ch) {
      this.next();
      return;
    }
    throw new ParseError("E0003", ch);
  }
  expectLineEnd() {
    if (this.currentChar() === EOF) {
      return;
    }
    if (this.currentChar() === EOL5) {
      this.next();
      return;
    }
    throw new ParseError("E0003", "\u2424");
  }
  takeChar(f) {
    const ch = this.currentChar();
    if (ch === EOF) {
      return EOF;
    }
    if (f(ch)) {
      this.next();
      return ch;
    }
    return null;
  }
  isCharIdStart(ch) {
    if (ch === EOF) {
      return false;
    }
    const cc = ch.charCodeAt(0);
    return cc >= 97 && cc <= 122 || // a-z
    cc >= 65 && cc <= 90;
  }
  isIdentifierStart() {
    return this.isCharIdStart(this.currentPeek());
  }
  isNumberStart() {
    const ch = this.currentChar() === "-" ? this.peek() : this.currentChar();
    if (ch === EOF) {
      this.resetPeek();
      return false;
    }
    const cc = ch.charCodeAt(0);
    const isDigit = cc >= 48 && cc <= 57;
    this.resetPeek();
    return isDigit;
  }
  isCharPatternContinuation(ch) {
    if (ch === EOF) {
      return false;
    }
    return !SPECIAL_LINE_START_CHARS.includes(ch);
  }
  isValueStart() {
    const ch = this.currentPeek();
    return ch !== EOL5 && ch !== EOF;
  }
  isValueContinuation() {
    const column1 = this.peekOffset;
    this.peekBlankInline();
    if (this.currentPeek() === "{") {
      this.resetPeek(column1);
      return true;
    }
    if (this.peekOffset - column1 === 0) {
      return false;
    }
    if (this.isCharPatternContinuation(this.currentPeek())) {
      this.resetPeek(column1);
      return true;
    }
    return false;
  }
  /**
   * @param level - -1: any, 0: comment, 1: group comment, 2: resource comment
   */
  isNextLineComment(level = -1) {
    if (this.currentChar() !== EOL5) {
      return false;
    }
    let i = 0;
    while (i <= level || level === -1 && i < 3) {
      if (this.peek() !== "#") {
        if (i <= level && level !== -1) {
          this.resetPeek();
          return false;
        }
        break;
      }
      i++;
    }
    const ch = this.peek();
    if (ch === " " || ch === EOL5) {
      this.resetPeek();
      return true;
    }
    this.resetPeek();
    return false;
  }
  isVariantStart() {
    const currentPeekOffset = this.peekOffset;
    if (this.currentPeek() === "*") {
      this.peek();
    }
    if (this.currentPeek() === "[") {
      this.resetPeek(currentPeekOffset);
      return true;
    }
    this.resetPeek(currentPeekOffset);
    return false;
  }
  isAttributeStart() {
    return this.currentPeek() === ".";
  }
  skipToNextEntryStart(junkStart) {
    let lastNewline = this.string.lastIndexOf(EOL5, this.index);
    if (junkStart < lastNewline) {
      this.index = lastNewline;
    }
    while (this.currentChar()) {
      if (this.currentChar() !== EOL5) {
        this.next();
        continue;
      }
      const first = this.next();
      if (this.isCharIdStart(first) || first === "-" || first === "#") {
        break;
      }
    }
  }
  takeIDStart() {
    if (this.isCharIdStart(this.currentChar())) {
      const ret = this.currentChar();
      this.next();
      return ret;
    }
    throw new ParseError("E0004", "a-zA-Z");
  }
  takeIDChar() {
    const closure = (ch) => {
      const cc = ch.charCodeAt(0);
      return cc >= 97 && cc <= 122 || // a-z
      cc >= 65 && cc <= 90 || // A-Z
      cc >= 48 && cc <= 57 || // 0-9
      cc === 95 || cc === 45;
    };
    return this.takeChar(closure);
  }
  takeDigit() {
    const closure = (ch) => {
      const cc = ch.charCodeAt(0);
      return cc >= 48 && cc <= 57;
    };
    return this.takeChar(closure);
  }
  takeHexDigit() {
    const closure = (ch) => {
      const cc = ch.charCodeAt(0);
      return cc >= 48 && cc <= 57 || // 0-9
      cc >= 65 && cc <= 70 || // A-F
      cc >= 97 && cc <= 102;
    };
    return this.takeChar(closure);
  }
};

// node_modules/@fluent/syntax/esm/parser.js
var trailingWSRe = /[ \n\r]+$/;
function withSpan(fn) {
  return function(ps, ...args) {
    if (!this.withSpans) {
      return fn.call(this, ps, ...args);
    }
    const start = ps.index;
    const node = fn.call(this, ps, ...args);
    if (node.span) {
      return node;
    }
    const end = ps.index;
    node.addSpan(start, end);
    return node;
  };
}
var FluentParser = class {
  constructor({ withSpans = true } = {}) {
    this.withSpans = withSpans;
    this.getComment = withSpan(this.getComment);
    this.getMessage = withSpan(this.getMessage);
    this.getTerm = withSpan(this.getTerm);
    this.getAttribute = withSpan(this.getAttribute);
    this.getIdentifier = withSpan(this.getIdentifier);
    this.getVariant = withSpan(this.getVariant);
    this.getNumber = withSpan(this.getNumber);
    this.getPattern = withSpan(this.getPattern);
    this.getTextElement = withSpan(this.getTextElement);
    this.getPlaceable = withSpan(this.getPlaceable);
    this.getExpression = withSpan(this.getExpression);
    this.getInlineExpression = withSpan(this.getInlineExpression);
    this.getCallArgument = withSpan(this.getCallArgument);
    this.getCallArguments = withSpan(this.getCallArguments);
    this.getString = withSpan(this.getString);
    this.getLiteral = withSpan(this.getLiteral);
    this.getComment = withSpan(this.getComment);
  }
  parse(source) {
    const ps = new FluentParserStream(source);
    ps.skipBlankBlock();
    const entries2 = [];
    let lastComment = null;
    while (ps.currentChar()) {
      const entry = this.getEntryOrJunk(ps);
      const blankLines = ps.skipBlankBlock();
      if (entry instanceof Comment && blankLines.length === 0 && ps.currentChar()) {
        lastComment = entry;
        continue;
      }
      if (lastComment) {
        if (entry instanceof Message || entry instanceof Term) {
          entry.comment = lastComment;
          if (this.withSpans) {
            entry.span.start = entry.comment.span.start;
          }
        } else {
          entries2.push(lastComment);
        }
        lastComment = null;
      }
      entries2.push(entry);
    }
    const res = new Resource(entries2);
    if (this.withSpans) {
      res.addSpan(0, ps.index);
    }
    return res;
  }
  /**
   * Parse the first Message or Term in `source`.
   *
   * Skip all encountered comments and start parsing at the first Message or
   * Term start. Return Junk if the parsing is not successful.
   *
   * Preceding comments are ignored unless they contain syntax errors
   * themselves, in which case Junk for the invalid comment is returned.
   */
  parseEntry(source) {
    const ps = new FluentParserStream(source);
    ps.skipBlankBlock();
    while (ps.currentChar() === "#") {
      const skipped = this.getEntryOrJunk(ps);
      if (skipped instanceof Junk) {
        return skipped;
      }
      ps.skipBlankBlock();
    }
    return this.getEntryOrJunk(ps);
  }
  getEntryOrJunk(ps) {
    const entryStartPos = ps.index;
    try {
      const entry = this.getEntry(ps);
      ps.expectLineEnd();
      return entry;
    } catch (err) {
      if (!(err instanceof ParseError)) {
        throw err;
      }
      let errorIndex = ps.index;
      ps.skipToNextEntryStart(entryStartPos);
      const nextEntryStart = ps.index;
      if (nextEntryStart < errorIndex) {
        errorIndex = nextEntryStart;
      }
      const slice = ps.string.substring(entryStartPos, nextEntryStart);
      const junk = new Junk(slice);
      if (this.withSpans) {
        junk.addSpan(entryStartPos, nextEntryStart);
      }
      const annot = new Annotation(err.code, err.args, err.message);
      annot.addSpan(errorIndex, errorIndex);
      junk.addAnnotation(annot);
      return junk;
    }
  }
  getEntry(ps) {
    if (ps.currentChar() === "#") {
      return this.getComment(ps);
    }
    if (ps.currentChar() === "-") {
      return this.getTerm(ps);
    }
    if (ps.isIdentifierStart()) {
      return this.getMessage(ps);
    }
    throw new ParseError("E0002");
  }
  getComment(ps) {
    let level = -1;
    let content = "";
    while (true) {
      let i = -1;
      while (ps.currentChar() === "#" && i < (level === -1 ? 2 : level)) {
        ps.next();
        i++;
      }
      if (level === -1) {
        level = i;
      }
      if (ps.currentChar() !== EOL5) {
        ps.expectChar(" ");
        let ch;
        while (ch = ps.takeChar((x) => x !== EOL5)) {
          content += ch;
        }
      }
      if (ps.isNextLineComment(level)) {
        content += ps.currentChar();
        ps.next();
      } else {
        break;
      }
    }
    let Comment2;
    switch (level) {
      case 0:
        Comment2 = Comment;
        break;
      case 1:
        Comment2 = GroupComment;
        break;
      default:
        Comment2 = ResourceComment;
    }
    return new Comment2(content);
  }
  getMessage(ps) {
    const id = this.getIdentifier(ps);
    ps.skipBlankInline();
    ps.expectChar("=");
    const value = this.maybeGetPattern(ps);
    const attrs = this.getAttributes(ps);
    if (value === null && attrs.length === 0) {
      throw new ParseError("E0005", id.name);
    }
    return new Message(id, value, attrs);
  }
  getTerm(ps) {
    ps.expectChar("-");
    const id = this.getIdentifier(ps);
    ps.skipBlankInline();
    ps.expectChar("=");
    const value = this.maybeGetPattern(ps);
    if (value === null) {
      throw new ParseError("E0006", id.name);
    }
    const attrs = this.getAttributes(ps);
    return new Term(id, value, attrs);
  }
  getAttribute(ps) {
    ps.expectChar(".");
    const key = this.getIdentifier(ps);
    ps.skipBlankInline();
    ps.expectChar("=");
    const value = this.maybeGetPattern(ps);
    if (value === null) {
      throw new ParseError("E0012");
    }
    return new Attribute(key, value);
  }
  getAttributes(ps) {
    const attrs = [];
    ps.peekBlank();
    while (ps.isAttributeStart()) {
      ps.skipToPeek();
      const attr = this.getAttribute(ps);
      attrs.push(attr);
      ps.peekBlank();
    }
    return attrs;
  }
  getIdentifier(ps) {
    let name3 = ps.takeIDStart();
    let ch;
    while (ch = ps.takeIDChar()) {
      name3 += ch;
    }
    return new Identifier(name3);
  }
  getVariantKey(ps) {
    const ch = ps.currentChar();
    if (ch === EOF) {
      throw new ParseError("E0013");
    }
    const cc = ch.charCodeAt(0);
    if (cc >= 48 && cc <= 57 || cc === 45) {
      return this.getNumber(ps);
    }
    return this.getIdentifier(ps);
  }
  getVariant(ps, hasDefault = false) {
    let defaultIndex = false;
    if (ps.currentChar() === "*") {
      if (hasDefault) {
        throw new ParseError("E0015");
      }
      ps.next();
      defaultIndex = true;
    }
    ps.expectChar("[");
    ps.skipBlank();
    const key = this.getVariantKey(ps);
    ps.skipBlank();
    ps.expectChar("]");
    const value = this.maybeGetPattern(ps);
    if (value === null) {
      throw new ParseError("E0012");
    }
    return new Variant(key, value, defaultIndex);
  }
  getVariants(ps) {
    const variants = [];
    let hasDefault = false;
    ps.skipBlank();
    while (ps.isVariantStart()) {
      const variant = this.getVariant(ps, hasDefault);
      if (variant.default) {
        hasDefault = true;
      }
      variants.push(variant);
      ps.expectLineEnd();
      ps.skipBlank();
    }
    if (variants.length === 0) {
      throw new ParseError("E0011");
    }
    if (!hasDefault) {
      throw new ParseError("E0010");
    }
    return variants;
  }
  getDigits(ps) {
    let num = "";
    let ch;
    while (ch = ps.takeDigit()) {
      num += ch;
    }
    if (num.length === 0) {
      throw new ParseError("E0004", "0-9");
    }
    return num;
  }
  getNumber(ps) {
    let value = "";
    if (ps.currentChar() === "-") {
      ps.next();
      value += `-${this.getDigits(ps)}`;
    } else {
      value += this.getDigits(ps);
    }
    if (ps.currentChar() === ".") {
      ps.next();
      value += `.${this.getDigits(ps)}`;
    }
    return new NumberLiteral(value);
  }
  /**
   * maybeGetPattern distinguishes between patterns which start on the same line
   * as the identifier (a.k.a. inline signleline patterns and inline multiline
   * patterns) and patterns which start on a new line (a.k.a. block multiline
   * patterns). The distinction is important for the dedentation logic: the
   * indent of the first line of a block pattern must be taken into account when
   * calculating the maximum common indent.
   */
  maybeGetPattern(ps) {
    ps.peekBlankInline();
    if (ps.isValueStart()) {
      ps.skipToPeek();
      return this.getPattern(ps, false);
    }
    ps.peekBlankBlock();
    if (ps.isValueContinuation()) {
      ps.skipToPeek();
      return this.getPattern(ps, true);
    }
    return null;
  }
  getPattern(ps, isBlock) {
    const elements = [];
    let commonIndentLength;
    if (isBlock) {
      const blankStart = ps.index;
      const firstIndent = ps.skipBlankInline();
      elements.push(this.getIndent(ps, firstIndent, blankStart));
      commonIndentLength = firstIndent.length;
    } else {
      commonIndentLength = Infinity;
    }
    let ch;
    elements: while (ch = ps.currentChar()) {
      switch (ch) {
        case EOL5: {
          const blankStart = ps.index;
          const blankLines = ps.peekBlankBlock();
          if (ps.isValueContinuation()) {
            ps.skipToPeek();
            const indent = ps.skipBlankInline();
            commonIndentLength = Math.min(commonIndentLength, indent.length);
            elements.push(this.getIndent(ps, blankLines + indent, blankStart));
            continue elements;
          }
          ps.resetPeek();
          break elements;
        }
        case "{":
          elements.push(this.getPlaceable(ps));
          continue elements;
        case "}":
          throw new ParseError("E0027");
        default:
          elements.push(this.getTextElement(ps));
      }
    }
    const dedented = this.dedent(elements, commonIndentLength);
    return new Pattern(dedented);
  }
  /**
   * Create a token representing an indent. It's not part of the AST and it will
   * be trimmed and merged into adjacent TextElements, or turned into a new
   * TextElement, if it's surrounded by two Placeables.
   */
  getIndent(ps, value, start) {
    return new Indent2(value, start, ps.index);
  }
  /**
   * Dedent a list of elements by removing the maximum common indent from the
   * beginning of text lines. The common indent is calculated in getPattern.
   */
  dedent(elements, commonIndent) {
    const trimmed = [];
    for (let element2 of elements) {
      if (element2 instanceof Placeable) {
        trimmed.push(element2);
        continue;
      }
      if (element2 instanceof Indent2) {
        element2.value = element2.value.slice(0, element2.value.length - commonIndent);
        if (element2.value.length === 0) {
          continue;
        }
      }
      let prev = trimmed[trimmed.length - 1];
      if (prev && prev instanceof TextElement) {
        const sum = new TextElement(prev.value + element2.value);
        if (this.withSpans) {
          sum.addSpan(prev.span.start, element2.span.end);
        }
        trimmed[trimmed.length - 1] = sum;
        continue;
      }
      if (element2 instanceof Indent2) {
        const textElement = new TextElement(element2.value);
        if (this.withSpans) {
          textElement.addSpan(element2.span.start, element2.span.end);
        }
        element2 = textElement;
      }
      trimmed.push(element2);
    }
    const lastElement = trimmed[trimmed.length - 1];
    if (lastElement instanceof TextElement) {
      lastElement.value = lastElement.value.replace(trailingWSRe, "");
      if (lastElement.value.length === 0) {
        trimmed.pop();
      }
    }
    return trimmed;
  }
  getTextElement(ps) {
    let buffer = "";
    let ch;
    while (ch = ps.currentChar()) {
      if (ch === "{" || ch === "}") {
        return new TextElement(buffer);
      }
      if (ch === EOL5) {
        return new TextElement(buffer);
      }
      buffer += ch;
      ps.next();
    }
    return new TextElement(buffer);
  }
  getEscapeSequence(ps) {
    const next = ps.currentChar();
    switch (next) {
      case "\\":
      case '"':
        ps.next();
        return `\\${next}`;
      case "u":
        return this.getUnicodeEscapeSequence(ps, next, 4);
      case "U":
        return this.getUnicodeEscapeSequence(ps, next, 6);
      default:
        throw new ParseError("E0025", next);
    }
  }
  getUnicodeEscapeSequence(ps, u, digits) {
    ps.expectChar(u);
    let sequence = "";
    for (let i = 0; i < digits; i++) {
      const ch = ps.takeHexDigit();
      if (!ch) {
        throw new ParseError("E0026", `\\${u}${sequence}${ps.currentChar()}`);
      }
      sequence += ch;
    }
    return `\\${u}${sequence}`;
  }
  getPlaceable(ps) {
    ps.expectChar("{");
    ps.skipBlank();
    const expression = this.getExpression(ps);
    ps.expectChar("}");
    return new Placeable(expression);
  }
  getExpression(ps) {
    const selector = this.getInlineExpression(ps);
    ps.skipBlank();
    if (ps.currentChar() === "-") {
      if (ps.peek() !== ">") {
        ps.resetPeek();
        return selector;
      }
      if (selector instanceof MessageReference) {
        if (selector.attribute === null) {
          throw new ParseError("E0016");
        } else {
          throw new ParseError("E0018");
        }
      } else if (selector instanceof TermReference) {
        if (selector.attribute === null) {
          throw new ParseError("E0017");
        }
      } else if (selector instanceof Placeable) {
        throw new ParseError("E0029");
      }
      ps.next();
      ps.next();
      ps.skipBlankInline();
      ps.expectLineEnd();
      const variants = this.getVariants(ps);
      return new SelectExpression(selector, variants);
    }
    if (selector instanceof TermReference && selector.attribute !== null) {
      throw new ParseError("E0019");
    }
    return selector;
  }
  getInlineExpression(ps) {
    if (ps.currentChar() === "{") {
      return this.getPlaceable(ps);
    }
    if (ps.isNumberStart()) {
      return this.getNumber(ps);
    }
    if (ps.currentChar() === '"') {
      return this.getString(ps);
    }
    if (ps.currentChar() === "$") {
      ps.next();
      const id = this.getIdentifier(ps);
      return new VariableReference(id);
    }
    if (ps.currentChar() === "-") {
      ps.next();
      const id = this.getIdentifier(ps);
      let attr;
      if (ps.currentChar() === ".") {
        ps.next();
        attr = this.getIdentifier(ps);
      }
      let args;
      ps.peekBlank();
      if (ps.currentPeek() === "(") {
        ps.skipToPeek();
        args = this.getCallArguments(ps);
      }
      return new TermReference(id, attr, args);
    }
    if (ps.isIdentifierStart()) {
      const id = this.getIdentifier(ps);
      ps.peekBlank();
      if (ps.currentPeek() === "(") {
        if (!/^[A-Z][A-Z0-9_-]*$/.test(id.name)) {
          throw new ParseError("E0008");
        }
        ps.skipToPeek();
        let args = this.getCallArguments(ps);
        return new FunctionReference(id, args);
      }
      let attr;
      if (ps.currentChar() === ".") {
        ps.next();
        attr = this.getIdentifier(ps);
      }
      return new MessageReference(id, attr);
    }
    throw new ParseError("E0028");
  }
  getCallArgument(ps) {
    const exp = this.getInlineExpression(ps);
    ps.skipBlank();
    if (ps.currentChar() !== ":") {
      return exp;
    }
    if (exp instanceof MessageReference && exp.attribute === null) {
      ps.next();
      ps.skipBlank();
      const value = this.getLiteral(ps);
      return new NamedArgument(exp.id, value);
    }
    throw new ParseError("E0009");
  }
  getCallArguments(ps) {
    const positional = [];
    const named = [];
    const argumentNames = /* @__PURE__ */ new Set();
    ps.expectChar("(");
    ps.skipBlank();
    while (true) {
      if (ps.currentChar() === ")") {
        break;
      }
      const arg = this.getCallArgument(ps);
      if (arg instanceof NamedArgument) {
        if (argumentNames.has(arg.name.name)) {
          throw new ParseError("E0022");
        }
        named.push(arg);
        argumentNames.add(arg.name.name);
      } else if (argumentNames.size > 0) {
        throw new ParseError("E0021");
      } else {
        positional.push(arg);
      }
      ps.skipBlank();
      if (ps.currentChar() === ",") {
        ps.next();
        ps.skipBlank();
        continue;
      }
      break;
    }
    ps.expectChar(")");
    return new CallArguments(positional, named);
  }
  getString(ps) {
    ps.expectChar('"');
    let value = "";
    let ch;
    while (ch = ps.takeChar((x) => x !== '"' && x !== EOL5)) {
      if (ch === "\\") {
        value += this.getEscapeSequence(ps);
      } else {
        value += ch;
      }
    }
    if (ps.currentChar() === EOL5) {
      throw new ParseError("E0020");
    }
    ps.expectChar('"');
    return new StringLiteral(value);
  }
  getLiteral(ps) {
    if (ps.isNumberStart()) {
      return this.getNumber(ps);
    }
    if (ps.currentChar() === '"') {
      return this.getString(ps);
    }
    throw new ParseError("E0014");
  }
};
var Indent2 = class {
  /** @ignore */
  constructor(value, start, end) {
    this.type = "Indent";
    this.value = value;
    this.span = new Span(start, end);
  }
};

// node_modules/@fluent/syntax/esm/visitor.js
var Visitor = class {
  visit(node) {
    let visit = this[`visit${node.type}`];
    if (typeof visit === "function") {
      visit.call(this, node);
    } else {
      this.genericVisit(node);
    }
  }
  genericVisit(node) {
    for (const key of Object.keys(node)) {
      let prop = node[key];
      if (prop instanceof BaseNode) {
        this.visit(prop);
      } else if (Array.isArray(prop)) {
        for (let element2 of prop) {
          this.visit(element2);
        }
      }
    }
  }
};

// src/words/generated/catalog.ts
var ROWS2 = `
adoption-check-good files skipped
adoption-check-problems problems files skipped
adoption-check-is-good
adoption-check-is-broken
adoption-check-skipped
adoption-check-more count
adoption-plan-title
adoption-plan-hello organization files
adoption-plan-fix-first organization
adoption-plan-when-applied command | command
adoption-plan-no-team community
adoption-plan-missing-team community team
adoption-plan-team community count team
adoption-plan-unmanaged reason
adoption-plan-exact
adoption-plan-labels-exist
adoption-plan-labels count labels
adoption-plan-forms forms
adoption-plan-counting pathways badges
adoption-plan-mentoring count
adoption-plan-ends
adoption-applied count
adoption-gone-title
adoption-gone-here
adoption-gone-unseen
adoption-gone-in-force commit
adoption-gone-ends
adoption-gone-moved files repository | repository
adoption-gone-moved-broken repository
adoption-nothing-to-apply person
adoption-owners-apply person
adoption-fix-first person
asking-nothing-to-apply person
asking-nothing-to-confirm person
asking-nothing-left person
asking-last-answer
away-noted person day
away-ends-pairs programs day
away-how person problem example day
away-wrong-nothing
away-wrong-words
away-wrong-somebody-else
away-wrong-past day
away-wrong-too-far day
away-wrong-no-such-day day
away-welcome-back person
away-was-not person
checklists-hint who
checklists-not-yours person boxes
checklists-ticked people item
checklists-cleared people item
checklists-asked people item
checklists-none person
checklists-no-such-item person item
checklists-which-item person
checklists-items items example
checklists-complete person
conditions-contributions-asked count limits
conditions-contributions asked count limits
conditions-contributions-enough count limits asked
conditions-kinds count kinds
conditions-within length
conditions-days-asked count
conditions-days asked count
conditions-days-enough count asked
conditions-length unit count
conditions-approvals-asked count who
conditions-approvals-asked-of-all who
conditions-approvals asked count names
conditions-approvals-enough count asked names
conditions-endorsements-asked count who
conditions-endorsements asked count who names
conditions-endorsements-enough count who asked names
conditions-names names
conditions-badge name
conditions-badge-missing name
conditions-stage name
conditions-stage-missing name
conditions-checklist-asked name
conditions-checklist-done name
conditions-checklist-missing name
conditions-items total count
conditions-member-asked length
conditions-member length day
conditions-member-not-yet length
conditions-waited-asked length
conditions-waited length day
conditions-joining-asked way
conditions-joining way
conditions-joining-nowhere
conditions-field-is field answers
conditions-field-should-be field answers
conditions-field-filled field
conditions-field-empty field
conditions-quoted words
conditions-not-asked what
conditions-not what
conditions-and one other
conditions-or one other
conditions-later
contributions-recorded person name what evidence
contributions-evidence
contributions-how person
contributions-unknown-kind person words
contributions-nobody person name
contributions-own person
contributions-not-lead person
conversation-unknown person commands
conversation-meant commands
conversation-see-help
conversation-help
conversation-command usage help who
directory-title
directory-changes files
directory-close
directory-branch
directory-done
directory-no-communities
directory-column-community
directory-column-leads
directory-column-meetings
directory-column-joining
directory-forming
directory-dormant
directory-nobody
directory-form name
directory-join-open forms
directory-join-by-approval forms
directory-join-elsewhere
directory-lists-nobody
directory-did-a11y
directory-did-audio
directory-did-blog
directory-did-bug
directory-did-business
directory-did-code
directory-did-content
directory-did-data
directory-did-design
directory-did-doc
directory-did-eventOrganizing
directory-did-example
directory-did-financial
directory-did-fundingFinding
directory-did-ideas
directory-did-infra
directory-did-maintenance
directory-did-mentoring
directory-did-platform
directory-did-plugin
directory-did-projectManagement
directory-did-promotion
directory-did-question
directory-did-research
directory-did-review
directory-did-security
directory-did-talk
directory-did-test
directory-did-tool
directory-did-translation
directory-did-tutorial
directory-did-userTesting
directory-did-video
forms-title
forms-why
forms-line dropDown file changes
forms-quoted text
forms-removes options
forms-renames before after
forms-adds options
forms-what-now
forms-branch
forms-done
github-not-opted-in
github-rights right repository
github-role role
github-says words
github-login-lost login
labels-request
labels-checklist
labels-invited
meetings-once day
meetings-daily count
meetings-weekly count
meetings-weekly-on count weekday
meetings-monthly count
meetings-monthly-day count day
meetings-monthly-on count which weekday
meetings-which-first
meetings-which-second
meetings-which-third
meetings-which-fourth
meetings-which-last
meetings-at when time zone
meetings-only-at time zone
meetings-for when length
meetings-only-for length
membership-goodbye person communities
membership-leave-none person
membership-leave-which person communities commands
membership-question-title team
membership-question-about count community team
membership-question-account account | account
membership-question-more count
membership-question-why most percent
membership-question-confirm
membership-question-close
membership-owners-confirm person
membership-taking-out person
mentorships-paired mentor mentee program day
mentorships-ended mentee mentor program
mentorships-ended-term mentee mentor program
mentorships-ended-away mentee mentor program name
mentorships-ended-gone mentee mentor program
mentorships-then-search name
mentorships-then-ask name
mentorships-then-gone
mentorships-wait-over person program
mentorships-wait-ended person name program
mentorships-wait-gone person program
mentorships-wait-closed person program
mentorships-ask-title name
mentorships-ask name program
mentorships-ask-kept why
mentorships-ask-proposed
mentorships-ask-nobody
mentorships-ask-leads leads name
mentorships-ask-everybody
mentorships-proposal name about
mentorships-speaks languages
mentorships-knows skills
mentorships-room count
mentorships-room-unlimited
mentorships-bar-outside name program
mentorships-bar-unready program conditions name
mentorships-bar-away name
mentorships-bar-full name
mentorships-kept person why
mentorships-once-accepted person mentor
mentorships-leads-choose person program who
mentorships-leads-choose-yours person program who
mentorships-leads
mentorships-named who people
mentorships-already person mentor mentee
mentorships-whom person
mentorships-whom-unknown person name
mentorships-whom-several person
mentorships-themselves person
mentorships-request-over person outcome
mentorships-nothing-yours person
mentorships-nothing-yours-yet person
mentorships-nothing-theirs person mentee
mentorships-not-your-search person mentee
mentorships-not-yours person mentor mentee
mentorships-elsewhere person command
mentorships-gone person program
pathways-progress person
pathways-none person
pathways-reached stage day why
pathways-next stage missing
pathways-next-all stage
pathways-next-any stage
pathways-all
pathways-any
pathways-evidence evidence
pathways-evidence-more count
pathways-evidence-private count
pathways-ask-title stage name
pathways-ask name stage
pathways-ask-deeds name stage deeds
pathways-ask-people people
pathways-ask-role role
pathways-ask-quiet name
pathways-confirmed by name stage
pathways-not-asked person who
pathways-own person who
recognition-thanks person badge
recognition-thanks-several person count
recognition-badge badge about
recognition-reached stage
recognition-next labels
recognition-progress
requests-greeting person request
requests-greeting-community person request community
requests-greeting-subject subject
requests-form
requests-form-repeated question
requests-form-too-often question
requests-form-out-of-order question
requests-form-hidden question
requests-form-missing question
requests-form-unanswered question
requests-form-unticked option question
requests-community-unknown name
requests-community-retired name
requests-community-unsaid
requests-community-choices communities
requests-community-none
requests-step-skipped reason
requests-next what
requests-next-approval people
requests-next-owners
requests-next-nobody
requests-next-checklist
requests-person-away person day
requests-take-back
requests-ended how
requests-ended-by how person
requests-reopen
requests-undo-joined
requests-undo-paired
requests-undo-waiting
requests-invitation organization address
requests-team-adding team
requests-team-unmanaged team why
requests-team-missing team
requests-team-refused team why
requests-welcome person community
requests-welcome-channels channels
requests-welcome-meetings
requests-welcome-progress
requests-welcome-anywhere person
requests-declined person
requests-paired mentee mentor program day
requests-paired-already mentee program mentor day
requests-mentor-awaited mentee program
requests-program-gone mentee
requests-is-this-one person request
requests-reminder people title reason
requests-reminder-anybody title reason
requests-voided people changes
requests-voided-again
requests-change question is was
requests-start-theirs person author
requests-start-already person
requests-not-one person command
requests-already-ended how person
requests-open-already person
requests-counts-later person
requests-until-then people
requests-your-own person who
requests-not-yours person command who
requests-up-to people
requests-up-to-nobody
requests-withdraw-theirs person
roles-one-assignee
roles-all-assignee
roles-one-author
roles-all-author
roles-one-field which
roles-all-field which
roles-one-leads
roles-all-leads
roles-one-members
roles-all-members
roles-one-mentor
roles-all-mentor
roles-one-owners
roles-all-owners
roles-one-subject
roles-all-subject
roles-one-team which
roles-all-team which
types-a11y
types-audio
types-blog
types-bug
types-business
types-code
types-content
types-data
types-design
types-doc
types-eventOrganizing
types-example
types-financial
types-fundingFinding
types-ideas
types-infra
types-maintenance
types-mentoring
types-platform
types-plugin
types-projectManagement
types-promotion
types-question
types-research
types-review
types-security
types-talk
types-test
types-tool
types-translation
types-tutorial
types-userTesting
types-video
`;

// src/words/catalog.ts
var catalog;
function knownMessages() {
  catalog ??= new Map(ROWS2.trim().split("\n").map(rowOf));
  return catalog;
}
function rowOf(row) {
  const [[id = "", ...takes] = [], keeps = []] = row.split(" | ").map((part) => part.split(" "));
  return [id, { takes, keeps }];
}

// src/definitions/messages/read-messages.ts
var MOST_CHARACTERS = 2e3;
function readMessages(text2) {
  const words = {};
  const mistakes = [];
  for (const entry of new FluentParser().parse(text2).body) {
    const found2 = mistakesIn2(entry, text2, words);
    mistakes.push(...found2);
    if (entry.type === "Message" && found2.length === 0)
      words[entry.id.name] = patternOf(entry, text2);
  }
  return { words, mistakes };
}
function spanOf({ span }) {
  return span;
}
function patternOf(entry, text2) {
  const { start, end } = spanOf(entry.value);
  return text2.slice(start, end);
}
function mistakesIn2(entry, text2, before) {
  const here = (message, offset = spanOf(entry).start) => ({
    offset,
    pointer: "",
    message
  });
  if (entry.type.endsWith("Comment")) return [];
  if (entry.type === "Junk")
    return [
      here(
        (voice) => messages(voice)("messages-none"),
        spanOf(entry.annotations[0]).start
      )
    ];
  if (entry.type !== "Message") return [here((voice) => messages(voice)("messages-term"))];
  const id = entry.id.name;
  const known2 = knownMessages().get(id);
  if (!known2)
    return [
      here(
        (voice) => sentences(
          messages(voice)("messages-unknown", { id: quoted(id) }),
          didYouMean(id, [...knownMessages().keys()], voice)
        )
      )
    ];
  if (Object.hasOwn(before, id))
    return [here((voice) => messages(voice)("messages-twice", { id: quoted(id) }))];
  if (!entry.value || entry.attributes.length > 0)
    return [here((voice) => messages(voice)("messages-attributes"))];
  return [...variablesIn(entry, known2), ...harmIn(entry, text2)].map(
    ({ offset, message }) => here(message, offset)
  );
}
function variablesIn(entry, { takes, keeps }) {
  const used = /* @__PURE__ */ new Map();
  class Reading extends Visitor {
    visitVariableReference(node) {
      used.set(node.id.name, spanOf(node).start);
    }
  }
  new Reading().visit(entry);
  const names2 = takes.map((name3) => `$${name3}`);
  const unknown3 = [...used].filter(([name3]) => !takes.includes(name3));
  return [
    ...unknown3.map(([name3, offset]) => ({
      offset,
      message: noVariable(`$${name3}`, names2)
    })),
    ...keeps.filter((name3) => !used.has(name3)).map((name3) => ({
      message: (voice) => messages(voice)("messages-keep", { variable: quoted(`{ $${name3} }`) })
    }))
  ];
}
function noVariable(name3, names2) {
  return (voice) => {
    const say2 = messages(voice);
    return sentences(
      say2("messages-no-variable", { variable: quoted(name3) }),
      didYouMean(name3, names2, voice),
      names2.length > 0 ? say2("messages-variables", { variables: list2(names2, voice) }) : say2("messages-without-variables")
    );
  };
}
function harmIn(entry, text2) {
  const wrong2 = [];
  const length2 = patternOf(entry, text2).length;
  if (length2 > MOST_CHARACTERS)
    wrong2.push({
      message: (voice) => messages(voice)("messages-long", { most: MOST_CHARACTERS, count: length2 })
    });
  class Reading extends Visitor {
    visitPattern(node) {
      wrong2.push(...harmful(node, node === entry.value));
      this.genericVisit(node);
    }
    visitPlaceable(node) {
      if (!isFine(node))
        wrong2.push({
          offset: spanOf(node).start,
          message: (voice) => messages(voice)("messages-braces")
        });
      this.genericVisit(node);
    }
  }
  new Reading().visit(entry);
  return wrong2;
}
function isFine({ expression }) {
  if (expression.type === "StringLiteral") return expression.value === "";
  return ["VariableReference", "SelectExpression"].includes(expression.type);
}
var PUT_IN = "\uFFFC";
var HARMFUL = [
  [/\|/, "messages-bar"],
  [/[\p{Cc}\p{Bidi_Control}]/u, "messages-unseen"]
];
var HARMFUL_OUTSIDE_CODE = [
  [/<[a-z!/?\uFFFC]/i, "messages-html"],
  [/(?<!\w)@[\w\uFFFC-]/, "messages-mention"]
];
function harmful(node, isWhole) {
  const text2 = textOf(node);
  const outside = text2.replaceAll(/`[^`\uFFFC]*`/g, "");
  const isOpen2 = !isWhole && text2.replaceAll(/`[^`]*`/g, "").includes("`");
  const ids = [
    ...HARMFUL.filter(([pattern]) => pattern.test(text2)),
    ...HARMFUL_OUTSIDE_CODE.filter(([pattern]) => pattern.test(outside)),
    ...isOpen2 ? [[/`/, "messages-backtick"]] : []
  ];
  return ids.map(([, id]) => ({
    offset: spanOf(node).start,
    message: (voice) => messages(voice)(id)
  }));
}
function textOf({ elements }) {
  const words = elements.map((one2) => one2.type === "TextElement" ? one2.value : PUT_IN);
  return words.join("").replaceAll("\n", " ");
}

// src/definitions/issue-forms/bare-words.ts
var SWITCH = /^(?:y|yes|n|no|on|off)$/i;
function bareWords(value, known2, pointer = "") {
  const { isBare, isWrong, voice } = known2;
  if (isWrong(pointer)) return [];
  if (typeof value === "string") {
    if (!SWITCH.test(value) || !isBare(pointer)) return [];
    const message = schema(voice)("schema-form-bare", { value: quoted(value) });
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one2]) => bareWords(one2, known2, child(pointer, key)));
}

// src/definitions/issue-forms/shape.ts
var flag = single("schema-form-flag", (value) => typeof value === "boolean");
var index = single("schema-form-index", (value) => Number.isInteger(value) && Number(value) >= 0);
var anything = () => [];
var name = either((value) => typeof value === "string", anything, text);
var names = either(Array.isArray, listOf(name, 0), text);
var option = either((value) => typeof value === "number", anything, text);
var box = mapping({ known: { label: text, required: flag }, needed: ["label"] });
var optional = either((value) => value === "", anything, text);
var described = { label: text, description: optional };
var ATTRIBUTES = {
  markdown: mapping({ known: { value: text }, needed: ["value"] }),
  input: mapping({
    known: { ...described, placeholder: optional, value: text },
    needed: ["label"]
  }),
  textarea: mapping({
    known: { ...described, placeholder: optional, value: text, render: text },
    needed: ["label"]
  }),
  dropdown: mapping({
    known: { ...described, multiple: flag, options: listOf(option), default: index },
    needed: ["label", "options"]
  }),
  checkboxes: mapping({
    known: { ...described, options: listOf(box) },
    needed: ["label", "options"]
  }),
  upload: mapping({ known: described, needed: ["label"] })
};
var validations = mapping({ known: { required: flag }, needed: [] });
var ofUpload = mapping({ known: { required: flag, accept: optional }, needed: [] });
var TYPES2 = Object.keys(ATTRIBUTES);
var element = (value, pointer, voice) => {
  const type = isMapping(value) ? value["type"] : void 0;
  const known2 = typeof type === "string" && TYPES2.includes(type);
  const attributes = known2 ? ATTRIBUTES[type] : void 0;
  return mapping({
    known: {
      type: elementType,
      id: text,
      attributes: attributes ?? anything,
      validations: known2 ? validationsOf(type) : anything
    },
    needed: ["type", "attributes"]
  })(value, pointer, voice);
};
function validationsOf(type) {
  return type === "upload" ? ofUpload : validations;
}
var elementType = (value, pointer, voice) => {
  if (typeof value !== "string") return text(value, pointer, voice);
  if (TYPES2.includes(value)) return [];
  const severity = nearest(value, TYPES2) === void 0 ? "warning" : "error";
  const say2 = schema(voice);
  const message = sentences(
    say2("schema-form-no-element", { type: quoted(value) }),
    didYouMean(value, TYPES2, voice),
    say2("schema-form-known", { words: list2(TYPES2, voice) })
  );
  return [{ pointer, on: "value", message, severity }];
};
var form = mapping({
  known: {
    name: text,
    description: text,
    title: text,
    labels: names,
    assignees: names,
    projects: names,
    type: text,
    body: listOf(element)
  },
  needed: ["name", "description", "body"]
});
function mistakesInForm(value, voice) {
  return form(value, "", voice);
}

// src/definitions/schema/near-words.ts
var NEAR_WORDS = {
  accepted: "approved success",
  after: "delay wait",
  assessments: "evaluations feedback reviews",
  "at-least": "count min minimum number",
  by: "approvers assignee from owner responsible who",
  capacity: "max mentees",
  channels: "chat contact discord slack",
  confirm: "approved-by approver",
  day: "weekday when",
  declined: "denied refused rejected",
  description: "about purpose summary",
  emeritus: "alumni former-leads past-leads",
  every: "frequency interval repeat repeats",
  for: "duration",
  form: "template",
  from: "begin begins since start",
  github: "account handle login member person user user-name username",
  image: "icon logo picture",
  is: "equals value",
  "is-at-least": "at-least stage",
  "is-one-of": "one-of values",
  items: "checks steps tasks todo",
  leads: "admins chair chairs co-leads leaders maintainers organizers owners",
  learning: "interests",
  length: "duration",
  meetings: "calls events schedule",
  most: "limit max maximum",
  name: "title",
  on: "event trigger",
  organization: "company name title",
  outcome: "finally result then",
  "part-of": "belongs-to parent",
  paths: "files",
  previously: "aliases formerly renamed-from was",
  purpose: "about description goal goals mission summary",
  recognise: "award badge reward rewards",
  say: "comment message reply",
  share: "percent percentage",
  skills: "expertise topics",
  stages: "levels milestones steps",
  start: "form",
  steps: "stages",
  symbol: "emoji icon",
  team: "name",
  term: "duration length",
  text: "description name task title",
  timezone: "tz zone",
  to: "end ends until",
  type: "kind",
  types: "kind kinds",
  unless: "skip-if",
  until: "condition end ends to when",
  url: "address homepage href link website",
  when: "condition conditions criteria if requirements requires",
  whom: "notify ping to",
  withdrawn: "canceled cancelled",
  within: "last period"
};
var WORDS = new Map(Object.entries(NEAR_WORDS).map(([key, words]) => [key, words.split(" ")]));
function keyMeantBy(word2, known2, there) {
  const small = word2.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const others = known2.includes(small) ? [] : known2;
  const same2 = others.find((key) => WORDS.get(key)?.includes(small) && !Object.hasOwn(there, key));
  return same2 ?? nearest(word2, known2);
}

// src/definitions/schema/objections.ts
function withoutEchoes(objections) {
  return objections.filter(
    ({ schemaPath, propertyName }) => !/\/(anyOf|oneOf)\/\d/.test(schemaPath) && propertyName === void 0
  );
}
function keepsShape({ keyword, data }) {
  if (keyword === "enum" || keyword === "const") return typeof data !== "object";
  return keyword !== "type" && keyword !== "required";
}
function mistakesOf(objections, voice) {
  const strangers = strangersIn(objections);
  const mistakes = objections.filter((one2) => !follows(one2, strangers)).map((one2) => toMistake(one2, voice));
  return once2(mistakes);
}
function once2(mistakes) {
  const seen = /* @__PURE__ */ new Set();
  return mistakes.filter(({ on, pointer, message }) => {
    const key = `${on} ${pointer} ${on === "value" ? "" : message}`;
    return !seen.has(key) && seen.add(key);
  });
}
function strangersIn(objections) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one2 of objections) {
    if (one2.keyword !== "additionalProperties") continue;
    const here = found2.get(one2.instancePath) ?? /* @__PURE__ */ new Set();
    found2.set(one2.instancePath, here.add(meantBy(one2)));
  }
  return found2;
}
function follows(one2, strangers) {
  const here = strangers.get(one2.instancePath);
  if (!here) return false;
  if (one2.keyword === "required") return here.has(String(one2.params["missingProperty"]));
  return ["oneOf", "minProperties", "maxProperties", "dependentRequired"].includes(one2.keyword);
}
function strangerOf(one2) {
  return String(one2.params["additionalProperty"]);
}
function meantBy(one2) {
  return keyMeantBy(strangerOf(one2), known(one2), one2.data);
}
function known(one2) {
  return Object.keys(one2.parentSchema["properties"]);
}
function toMistake(one2, voice) {
  const { instancePath: pointer, keyword, params } = one2;
  if (keyword === "additionalProperties")
    return { pointer: child(pointer, strangerOf(one2)), on: "key", message: stranger2(one2, voice) };
  if (keyword === "propertyNames") {
    const key = String(params["propertyName"]);
    const message = schema(voice)("schema-bad-name", { key: quoted(key) });
    return { pointer: child(pointer, key), on: "key", message };
  }
  if (keyword === "required") {
    const key = quoted(String(params["missingProperty"]));
    return { pointer, on: "first-key", message: schema(voice)("schema-missing", { key }) };
  }
  if (keyword === "dependentRequired") {
    const key = String(params["property"]);
    const other = quoted(String(params["missingProperty"]));
    const message = schema(voice)("schema-alone", { key: quoted(key), other });
    return { pointer: child(pointer, key), on: "key", message };
  }
  return { pointer, on: "value", message: wrongValue(one2, voice) };
}
function stranger2(one2, voice) {
  const say2 = schema(voice);
  const name3 = strangerOf(one2);
  return sentences(
    say2("schema-unknown", { key: quoted(name3) }),
    PRIVATE.test(name3) ? say2("schema-private") : NOTHING,
    meaning(meantBy(one2), voice),
    say2("schema-allowed", { keys: list2(known(one2), voice) })
  );
}
var PRIVATE = /^(?:e?-?mails?|(?:tele)?phones?|mobile|birth-?(?:day|date)|(?:date-of-)?birth)$/i;
function wrongValue(one2, voice) {
  const { instancePath: pointer, keyword, parentSchema, params, data } = one2;
  const say2 = schema(voice);
  switch (keyword) {
    case "type":
      return wrongType(one2, voice);
    case "enum": {
      const allowed = params["allowedValues"];
      const words = list2(allowed, voice, "or");
      const said2 = { subject: subject(pointer, voice), words, instead: instead(data, voice) };
      const near = typeof data === "string" ? didYouMean(data, allowed, voice) : NOTHING;
      return sentences(say2("schema-not-one-of", said2), near);
    }
    case "minItems":
      return say2("schema-empty-list", { subject: subject(pointer, voice) });
    case "minProperties":
    case "maxProperties": {
      const keys = list2(Object.keys(parentSchema["properties"]), voice, "or");
      const few = keyword === "minProperties";
      return say2(few ? "schema-too-few-keys" : "schema-too-many-keys", {
        subject: subject(pointer, voice),
        keys
      });
    }
    case "oneOf":
      return say2("schema-exactly", {
        subject: subject(pointer, voice),
        wanted: titled(parentSchema, voice)
      });
    default: {
      const ending = instead(data, voice);
      return say2("schema-wrong", {
        subject: subject(pointer, voice),
        wanted: titled(parentSchema, voice),
        instead: ending
      });
    }
  }
}
function wrongType(one2, voice) {
  const { instancePath: pointer, params, data, parentSchema } = one2;
  const type = params["type"];
  if (data !== null && type === "string" && typeof data !== "object")
    return mustBeText(data, pointer, voice);
  const wanted = parentSchema["title"] !== void 0 && type !== "object" ? titled(parentSchema, voice) : schema(voice)(`schema-type-${type}`);
  const message = mustBe(data, pointer, wanted, voice);
  return data === null ? message : sentences(message, suggestionFor(one2, voice));
}
function titled({ title }, voice) {
  return schema(voice)(`schema-title-${title}`);
}

// src/definitions/generated/validators.js
var validators_exports = {};
__export(validators_exports, {
  badge: () => badge,
  checklist: () => checklist,
  community: () => community,
  condition: () => condition,
  mentorship: () => mentorship,
  pathway: () => pathway,
  person: () => person,
  process: () => process2,
  settings: () => settings
});
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length2 = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length2++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length2;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var badge = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "description"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "image": { "title": "image", "type": "string", "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, "when": { "$ref": "condition.schema.json" }, "nominated": { "title": "true", "const": true } } };
var schema33 = { "title": "name", "type": "string", "pattern": "^\\S[^\\r\\n]{0,199}$" };
var schema36 = { "title": "text", "type": "string", "pattern": "\\S", "maxLength": 2e3 };
var pattern4 = new RegExp("^\\S[^\\r\\n]{0,199}$", "u");
var pattern6 = new RegExp("\\S", "u");
var pattern7 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", "u");
var schema34 = { "title": "ids", "type": "array", "items": { "$ref": "#/$defs/Id" } };
var schema35 = { "title": "id", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$" };
var pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "not": { "$ref": "#" }, "contributions": { "$ref": "#/$defs/ContributionsCondition" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "approvals": { "$ref": "#/$defs/ApprovalsCondition" }, "endorsements": { "$ref": "#/$defs/EndorsementsCondition" }, "member": { "$ref": "#/$defs/MemberCondition" }, "stage": { "$ref": "#/$defs/StageCondition" }, "badge": { "$ref": "common.schema.json#/$defs/Id" }, "field": { "$ref": "#/$defs/FieldCondition" }, "joining": { "enum": ["open", "by-approval"] }, "waited": { "$ref": "common.schema.json#/$defs/Duration" } }, "$defs": { "ContributionsCondition": { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } }, "ApprovalsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "title": "count-or-all", "anyOf": [{ "type": "integer", "minimum": 1 }, { "const": "all" }] } } }, "EndorsementsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } }, "MemberCondition": { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } }, "StageCondition": { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } }, "FieldCondition": { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } } } };
var schema39 = { "title": "duration", "type": "string", "pattern": "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" };
var func2 = Object.prototype.hasOwnProperty;
var schema38 = { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } };
var schema40 = { "title": "contribution", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]{0,63}$" };
var pattern8 = new RegExp("^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", "u");
var pattern9 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-least"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at-least" }, message: "must have required property 'at-least'", schema: schema38.required, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at-least" || key0 === "within" || key0 === "on-days" || key0 === "types")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      let data0 = data["at-least"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties["at-least"].type, parentSchema: schema38.properties["at-least"], data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema38.properties["at-least"], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.within !== void 0) {
      let data1 = data.within;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err4 = { instancePath: instancePath + "/within", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/within", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["on-days"] !== void 0) {
      let data2 = data["on-days"];
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/on-days", schemaPath: "#/properties/on-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties["on-days"].type, parentSchema: schema38.properties["on-days"], data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/on-days", schemaPath: "#/properties/on-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema38.properties["on-days"], data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.types !== void 0) {
      let data3 = data.types;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.types, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern9.test(data4)) {
              const err9 = { instancePath: instancePath + "/types/" + i0, schemaPath: "common.schema.json#/$defs/ContributionName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9-]{0,63}$", parentSchema: schema40, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/types/" + i0, schemaPath: "common.schema.json#/$defs/ContributionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.types.type, parentSchema: schema38.properties.types, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "title": "count-or-all", "anyOf": [{ "type": "integer", "minimum": 1 }, { "const": "all" }] } } };
var schema43 = { "title": "role", "type": "string", "anyOf": [{ "enum": ["author", "subject", "assignee", "leads", "members", "mentor", "owners"] }, { "pattern": "^field:[^\\r\\n]{1,200}$" }, { "pattern": "^team:[^\\r\\n]{1,100}$" }] };
var pattern11 = new RegExp("^field:[^\\r\\n]{1,200}$", "u");
var pattern12 = new RegExp("^team:[^\\r\\n]{1,100}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["at-least"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at-least" }, message: "must have required property 'at-least'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        const err4 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema43.anyOf[0].enum, parentSchema: schema43.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^field:[^\\r\\n]{1,200}$" }, message: 'must match pattern "^field:[^\\r\\n]{1,200}$"', schema: "^field:[^\\r\\n]{1,200}$", parentSchema: schema43.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          const err6 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^team:[^\\r\\n]{1,100}$" }, message: 'must match pattern "^team:[^\\r\\n]{1,100}$"', schema: "^team:[^\\r\\n]{1,100}$", parentSchema: schema43.anyOf[2], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["at-least"] !== void 0) {
      let data1 = data["at-least"];
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties["at-least"].anyOf[0].type, parentSchema: schema42.properties["at-least"].anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema42.properties["at-least"].anyOf[0], data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      var _valid1 = _errs11 === errors;
      valid3 = valid3 || _valid1;
      const _errs13 = errors;
      if ("all" !== data1) {
        const err10 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/anyOf/1/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant", schema: "all", parentSchema: schema42.properties["at-least"].anyOf[1], data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid3 = valid3 || _valid1;
      if (!valid3) {
        const err11 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema42.properties["at-least"].anyOf, parentSchema: schema42.properties["at-least"], data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs10;
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["at-least"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at-least" }, message: "must have required property 'at-least'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        const err4 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema43.anyOf[0].enum, parentSchema: schema43.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          const err5 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^field:[^\\r\\n]{1,200}$" }, message: 'must match pattern "^field:[^\\r\\n]{1,200}$"', schema: "^field:[^\\r\\n]{1,200}$", parentSchema: schema43.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          const err6 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^team:[^\\r\\n]{1,100}$" }, message: 'must match pattern "^team:[^\\r\\n]{1,100}$"', schema: "^team:[^\\r\\n]{1,100}$", parentSchema: schema43.anyOf[2], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data["at-least"] !== void 0) {
      let data1 = data["at-least"];
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties["at-least"].type, parentSchema: schema44.properties["at-least"], data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties["at-least"], data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema46 = { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.for === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'", schema: schema46.required, parentSchema: schema46, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "for")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema46, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err2 = { instancePath: instancePath + "/for", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/for", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pathway === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pathway" }, message: "must have required property 'pathway'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["is-at-least"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is-at-least" }, message: "must have required property 'is-at-least'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pathway" || key0 === "is-at-least")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.pathway !== void 0) {
      let data0 = data.pathway;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/pathway", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/pathway", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["is-at-least"] !== void 0) {
      let data1 = data["is-at-least"];
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err5 = { instancePath: instancePath + "/is-at-least", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/is-at-least", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema52 = { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } };
var func1 = require_ucs2length().default;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "is" }, message: "must have required property 'is'", schema: schema52.oneOf[0].required, parentSchema: schema52.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["is-one-of"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "is-one-of" }, message: "must have required property 'is-one-of'", schema: schema52.oneOf[1].required, parentSchema: schema52.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.filled === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "filled" }, message: "must have required property 'filled'", schema: schema52.oneOf[2].required, parentSchema: schema52.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema52.oneOf, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema52.required, parentSchema: schema52, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "is" || key0 === "is-one-of" || key0 === "filled")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data1 = data.is;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          const err8 = { instancePath: instancePath + "/is", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err9 = { instancePath: instancePath + "/is", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/is", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["is-one-of"] !== void 0) {
      let data2 = data["is-one-of"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/is-one-of", schemaPath: "#/properties/is-one-of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema52.properties["is-one-of"], data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func1(data3) > 2e3) {
              const err12 = { instancePath: instancePath + "/is-one-of/" + i0, schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern6.test(data3)) {
              const err13 = { instancePath: instancePath + "/is-one-of/" + i0, schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/is-one-of/" + i0, schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/is-one-of", schemaPath: "#/properties/is-one-of/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema52.properties["is-one-of"].type, parentSchema: schema52.properties["is-one-of"], data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data4 = data.filled;
      if (true !== data4) {
        const err16 = { instancePath: instancePath + "/filled", schemaPath: "#/properties/filled/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema52.properties.filled, data: data4 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Object.keys(data).length < 1) {
      const err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema37.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.all, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate24(data0[i0], { instancePath: instancePath + "/all/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.all.type, parentSchema: schema37.properties.all, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37.properties.any, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate24(data2[i1], { instancePath: instancePath + "/any/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.any.type, parentSchema: schema37.properties.any, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate24(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.contributions !== void 0) {
      if (!validate25(data.contributions, { instancePath: instancePath + "/contributions", parentData: data, parentDataProperty: "contributions", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.checklist !== void 0) {
      let data6 = data.checklist;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err7 = { instancePath: instancePath + "/checklist", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/checklist", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      if (!validate27(data.approvals, { instancePath: instancePath + "/approvals", parentData: data, parentDataProperty: "approvals", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.endorsements !== void 0) {
      if (!validate29(data.endorsements, { instancePath: instancePath + "/endorsements", parentData: data, parentDataProperty: "endorsements", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.member !== void 0) {
      if (!validate31(data.member, { instancePath: instancePath + "/member", parentData: data, parentDataProperty: "member", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate33(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.badge !== void 0) {
      let data11 = data.badge;
      if (typeof data11 === "string") {
        if (!pattern5.test(data11)) {
          const err9 = { instancePath: instancePath + "/badge", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data11 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/badge", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data11 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate35(data.field, { instancePath: instancePath + "/field", parentData: data, parentDataProperty: "field", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.joining !== void 0) {
      let data13 = data.joining;
      if (!(data13 === "open" || data13 === "by-approval")) {
        const err11 = { instancePath: instancePath + "/joining", schemaPath: "#/properties/joining/enum", keyword: "enum", params: { allowedValues: schema37.properties.joining.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.joining.enum, parentSchema: schema37.properties.joining, data: data13 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.waited !== void 0) {
      let data14 = data.waited;
      if (typeof data14 === "string") {
        if (!pattern8.test(data14)) {
          const err12 = { instancePath: instancePath + "/waited", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data14 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/waited", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data14 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "image" || key0 === "when" || key0 === "nominated")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate22(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err6 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          const err8 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, message: 'must match pattern "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$"', schema: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", parentSchema: schema31.properties.image, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.image.type, parentSchema: schema31.properties.image, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.nominated !== void 0) {
      let data5 = data.nominated;
      if (true !== data5) {
        const err10 = { instancePath: instancePath + "/nominated", schemaPath: "#/properties/nominated/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema31.properties.nominated, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var checklist = validate38;
var schema57 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "items"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "labels": { "$ref": "#/$defs/ChecklistLabels" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } }, "$defs": { "ChecklistLabels": { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } }, "ChecklistItem": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } };
var schema62 = { "title": "label", "type": "string", "pattern": "^\\S[^\\r\\n]{0,199}$" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "none" || key0 === "some" || key0 === "all")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema61, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/none", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/none", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.some !== void 0) {
      let data1 = data.some;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/some", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/some", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data2 = data.all;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err5 = { instancePath: instancePath + "/all", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/all", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema61.type, parentSchema: schema61, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } };
var pattern29 = new RegExp("^\\S[^\\r\\n]{0,499}$", "u");
var wrapper0 = { validate: validate43 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema65.required, parentSchema: schema65, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "text" || key0 === "by" || key0 === "label" || key0 === "items")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema65, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate39(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (!pattern29.test(data2)) {
          const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,499}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,499}$"', schema: "^\\S[^\\r\\n]{0,499}$", parentSchema: schema65.properties.text, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.properties.text.type, parentSchema: schema65.properties.text, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      const _errs11 = errors;
      let valid3 = false;
      const _errs12 = errors;
      if (!(data3 === "author" || data3 === "subject" || data3 === "assignee" || data3 === "leads" || data3 === "members" || data3 === "mentor" || data3 === "owners")) {
        const err8 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema43.anyOf[0].enum, parentSchema: schema43.anyOf[0], data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs13 = errors;
      if (typeof data3 === "string") {
        if (!pattern11.test(data3)) {
          const err9 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^field:[^\\r\\n]{1,200}$" }, message: 'must match pattern "^field:[^\\r\\n]{1,200}$"', schema: "^field:[^\\r\\n]{1,200}$", parentSchema: schema43.anyOf[1], data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      valid3 = valid3 || _valid0;
      const _errs14 = errors;
      if (typeof data3 === "string") {
        if (!pattern12.test(data3)) {
          const err10 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^team:[^\\r\\n]{1,100}$" }, message: 'must match pattern "^team:[^\\r\\n]{1,100}$"', schema: "^team:[^\\r\\n]{1,100}$", parentSchema: schema43.anyOf[2], data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err11 = { instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/Role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      } else {
        errors = _errs11;
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err12 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema65.properties.items, data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data5[i0], { instancePath: instancePath + "/items/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema65.properties.items.type, parentSchema: schema65.properties.items, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema65.type, parentSchema: schema65, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema57.required, parentSchema: schema57, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "labels" || key0 === "items")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema57, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate39(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate41(data.labels, { instancePath: instancePath + "/labels", parentData: data, parentDataProperty: "labels", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err5 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema57.properties.items, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate43(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema57.properties.items.type, parentSchema: schema57.properties.items, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var community = validate46;
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" }, "charter": { "$ref": "common.schema.json#/$defs/Address" }, "part-of": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "status": { "enum": ["forming", "active", "dormant", "retired"] }, "leadership": { "enum": ["community-led", "mentor-led"] }, "leads": { "type": "array", "items": { "$ref": "#/$defs/Lead" } }, "emeritus": { "type": "array", "items": { "$ref": "#/$defs/Emeritus" } }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "team-managed": { "enum": ["adds", "exactly"] }, "teams": { "type": "array", "items": { "$ref": "#/$defs/FurtherTeam" } }, "joining": { "enum": ["by-approval", "open"] }, "onboarding": { "$ref": "common.schema.json#/$defs/Id" }, "pathways": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Id" } }, "meetings": { "type": "array", "items": { "$ref": "#/$defs/Meeting" } }, "channels": { "type": "array", "items": { "$ref": "#/$defs/Channel" } } }, "$defs": { "Lead": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "Emeritus": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "FurtherTeam": { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } }, "Meeting": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } }, "Channel": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } } } };
var schema72 = { "title": "address", "type": "string", "pattern": "^https?://[^\\s<>]{1,2000}$" };
var schema77 = { "title": "language", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" };
var schema78 = { "enum": ["en", "es"] };
var schema88 = { "title": "team", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
var pattern35 = new RegExp("^https?://[^\\s<>]{1,2000}$", "u");
var pattern39 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", "u");
var pattern40 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema79 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
var schema80 = { "title": "login", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
var schema82 = { "title": "day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var pattern42 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "github" }, message: "must have required property 'github'", schema: schema79.required, parentSchema: schema79, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "from" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema79, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data0 = data.github;
      if (typeof data0 === "string") {
        if (!pattern40.test(data0)) {
          const err2 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema80, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err6 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/Day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema82, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/Day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.type, parentSchema: schema82, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!pattern42.test(data3)) {
          const err8 = { instancePath: instancePath + "/until", schemaPath: "common.schema.json#/$defs/Day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema82, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/until", schemaPath: "common.schema.json#/$defs/Day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.type, parentSchema: schema82, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema79.type, parentSchema: schema79, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
validate49.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema84 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "github" }, message: "must have required property 'github'", schema: schema84.required, parentSchema: schema84, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "until")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data0 = data.github;
      if (typeof data0 === "string") {
        if (!pattern40.test(data0)) {
          const err2 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema80, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          const err6 = { instancePath: instancePath + "/until", schemaPath: "common.schema.json#/$defs/Day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema82, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/until", schemaPath: "common.schema.json#/$defs/Day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.type, parentSchema: schema82, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.type, parentSchema: schema84, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema89 = { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "team" }, message: "must have required property 'team'", schema: schema89.required, parentSchema: schema89, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "team" || key0 === "purpose")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema89, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data0 = data.team;
      if (typeof data0 === "string") {
        if (!pattern40.test(data0)) {
          const err2 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema88, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.type, parentSchema: schema88, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          const err4 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema89.type, parentSchema: schema89, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema94 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } };
var schema96 = { "title": "time-zone", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" };
var pattern53 = new RegExp("^[0-9]{1,2}:[0-9]{2}$", "u");
var pattern54 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "u");
var pattern55 = new RegExp("^(day|week|month|[1-9][0-9]? (days|weeks|months))$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema94.required, parentSchema: schema94, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema94.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema94, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(data1 === "monday" || data1 === "tuesday" || data1 === "wednesday" || data1 === "thursday" || data1 === "friday" || data1 === "saturday" || data1 === "sunday")) {
        const err4 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/enum", keyword: "enum", params: { allowedValues: schema94.properties.day.enum }, message: "must be equal to one of the allowed values", schema: schema94.properties.day.enum, parentSchema: schema94.properties.day, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (!pattern53.test(data2)) {
          const err5 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}:[0-9]{2}$" }, message: 'must match pattern "^[0-9]{1,2}:[0-9]{2}$"', schema: "^[0-9]{1,2}:[0-9]{2}$", parentSchema: schema94.properties.time, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.time.type, parentSchema: schema94.properties.time, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 === "string") {
        if (!pattern54.test(data3)) {
          const err7 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema96, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data4 = data.every;
      if (typeof data4 === "string") {
        if (!pattern55.test(data4)) {
          const err9 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/pattern", keyword: "pattern", params: { pattern: "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, message: 'must match pattern "^(day|week|month|[1-9][0-9]? (days|weeks|months))$"', schema: "^(day|week|month|[1-9][0-9]? (days|weeks|months))$", parentSchema: schema94.properties.every, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema94.properties.every.type, parentSchema: schema94.properties.every, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 === "string") {
        if (!pattern42.test(data5)) {
          const err11 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/Day/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema82, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/Day/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema82.type, parentSchema: schema82, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data6 = data.on;
      if (!(data6 === "first" || data6 === "second" || data6 === "third" || data6 === "fourth" || data6 === "last")) {
        const err13 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema94.properties.on.enum }, message: "must be equal to one of the allowed values", schema: schema94.properties.on.enum, parentSchema: schema94.properties.on, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data7 = data.length;
      if (typeof data7 === "string") {
        if (!pattern8.test(data7)) {
          const err14 = { instancePath: instancePath + "/length", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data7 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/length", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data8 = data.url;
      if (typeof data8 === "string") {
        if (!pattern35.test(data8)) {
          const err16 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data8 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.archive !== void 0) {
      let data9 = data.archive;
      if (typeof data9 === "string") {
        if (!pattern35.test(data9)) {
          const err18 = { instancePath: instancePath + "/archive", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data9 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/archive", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data9 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.recordings !== void 0) {
      let data10 = data.recordings;
      if (typeof data10 === "string") {
        if (!pattern35.test(data10)) {
          const err20 = { instancePath: instancePath + "/recordings", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data10 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/recordings", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data11 = data.calendar;
      if (typeof data11 === "string") {
        if (!pattern35.test(data11)) {
          const err22 = { instancePath: instancePath + "/calendar", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data11 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/calendar", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data11 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema94.type, parentSchema: schema94, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema103 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema103.required, parentSchema: schema103, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "url")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema103, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!pattern35.test(data1)) {
          const err4 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema103.type, parentSchema: schema103, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema69.required, parentSchema: schema69, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema69.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema69, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          const err4 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern6.test(data1)) {
          const err5 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/purpose", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.charter !== void 0) {
      let data2 = data.charter;
      if (typeof data2 === "string") {
        if (!pattern35.test(data2)) {
          const err7 = { instancePath: instancePath + "/charter", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/charter", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["part-of"] !== void 0) {
      let data3 = data["part-of"];
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err9 = { instancePath: instancePath + "/part-of", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/part-of", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate47(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.regions !== void 0) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern4.test(data6)) {
              const err11 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data6 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.regions.type, parentSchema: schema69.properties.regions, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data7 = data.languages;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (!pattern39.test(data8)) {
              const err14 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "common.schema.json#/$defs/Language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$"', schema: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", parentSchema: schema77, data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "common.schema.json#/$defs/Language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.type, parentSchema: schema77, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.languages.type, parentSchema: schema69.properties.languages, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data9 = data.language;
      if (!(data9 === "en" || data9 === "es")) {
        const err17 = { instancePath: instancePath + "/language", schemaPath: "common.schema.json#/$defs/OwnLanguage/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values", schema: schema78.enum, parentSchema: schema78, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "forming" || data10 === "active" || data10 === "dormant" || data10 === "retired")) {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.status.enum, parentSchema: schema69.properties.status, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.leadership !== void 0) {
      let data11 = data.leadership;
      if (!(data11 === "community-led" || data11 === "mentor-led")) {
        const err19 = { instancePath: instancePath + "/leadership", schemaPath: "#/properties/leadership/enum", keyword: "enum", params: { allowedValues: schema69.properties.leadership.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.leadership.enum, parentSchema: schema69.properties.leadership, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.leads !== void 0) {
      let data12 = data.leads;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate49(data12[i2], { instancePath: instancePath + "/leads/" + i2, parentData: data12, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/leads", schemaPath: "#/properties/leads/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.leads.type, parentSchema: schema69.properties.leads, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.emeritus !== void 0) {
      let data14 = data.emeritus;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate51(data14[i3], { instancePath: instancePath + "/emeritus/" + i3, parentData: data14, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/emeritus", schemaPath: "#/properties/emeritus/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.emeritus.type, parentSchema: schema69.properties.emeritus, data: data14 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data16 = data.team;
      if (typeof data16 === "string") {
        if (!pattern40.test(data16)) {
          const err22 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema88, data: data16 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.type, parentSchema: schema88, data: data16 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data["team-managed"] !== void 0) {
      let data17 = data["team-managed"];
      if (!(data17 === "adds" || data17 === "exactly")) {
        const err24 = { instancePath: instancePath + "/team-managed", schemaPath: "#/properties/team-managed/enum", keyword: "enum", params: { allowedValues: schema69.properties["team-managed"].enum }, message: "must be equal to one of the allowed values", schema: schema69.properties["team-managed"].enum, parentSchema: schema69.properties["team-managed"], data: data17 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data18 = data.teams;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate53(data18[i4], { instancePath: instancePath + "/teams/" + i4, parentData: data18, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.teams.type, parentSchema: schema69.properties.teams, data: data18 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.joining !== void 0) {
      let data20 = data.joining;
      if (!(data20 === "by-approval" || data20 === "open")) {
        const err26 = { instancePath: instancePath + "/joining", schemaPath: "#/properties/joining/enum", keyword: "enum", params: { allowedValues: schema69.properties.joining.enum }, message: "must be equal to one of the allowed values", schema: schema69.properties.joining.enum, parentSchema: schema69.properties.joining, data: data20 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.onboarding !== void 0) {
      let data21 = data.onboarding;
      if (typeof data21 === "string") {
        if (!pattern5.test(data21)) {
          const err27 = { instancePath: instancePath + "/onboarding", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data21 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/onboarding", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data21 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.pathways !== void 0) {
      let data22 = data.pathways;
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          if (typeof data23 === "string") {
            if (!pattern5.test(data23)) {
              const err29 = { instancePath: instancePath + "/pathways/" + i5, schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data23 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/pathways/" + i5, schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data23 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/pathways", schemaPath: "#/properties/pathways/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.pathways.type, parentSchema: schema69.properties.pathways, data: data22 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.meetings !== void 0) {
      let data24 = data.meetings;
      if (Array.isArray(data24)) {
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate55(data24[i6], { instancePath: instancePath + "/meetings/" + i6, parentData: data24, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/meetings", schemaPath: "#/properties/meetings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.meetings.type, parentSchema: schema69.properties.meetings, data: data24 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data26 = data.channels;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate57(data26[i7], { instancePath: instancePath + "/channels/" + i7, parentData: data26, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema69.properties.channels.type, parentSchema: schema69.properties.channels, data: data26 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema69.type, parentSchema: schema69, data };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var condition = validate24;
var mentorship = validate59;
var schema106 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "mentors"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "communities": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Id" } }, "mentors": { "$ref": "#/$defs/Mentors" }, "term": { "$ref": "common.schema.json#/$defs/Duration" }, "orientation": { "$ref": "#/$defs/Orientation" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/Assessment" } } }, "$defs": { "Mentors": { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } }, "Orientation": { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } }, "Assessment": { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } } } };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema112 = { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema112.required, parentSchema: schema112, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "training" || key0 === "capacity")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema112, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.training !== void 0) {
      let data1 = data.training;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err2 = { instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.capacity !== void 0) {
      let data2 = data.capacity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema112.properties.capacity.type, parentSchema: schema112.properties.capacity, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/capacity", schemaPath: "#/properties/capacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema112.properties.capacity, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema112.type, parentSchema: schema112, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema115 = { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "length" }, message: "must have required property 'length'", schema: schema115.required, parentSchema: schema115, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "length" || key0 === "decision" || key0 === "most")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema115, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data0 = data.length;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err2 = { instancePath: instancePath + "/length", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/length", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema115.properties.decision, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "go" || data2 === "extend" || data2 === "abort")) {
            const err5 = { instancePath: instancePath + "/decision/" + i0, schemaPath: "#/properties/decision/items/enum", keyword: "enum", params: { allowedValues: schema115.properties.decision.items.enum }, message: "must be equal to one of the allowed values", schema: schema115.properties.decision.items.enum, parentSchema: schema115.properties.decision.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema115.properties.decision.type, parentSchema: schema115.properties.decision, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data3 = data.most;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/most", schemaPath: "#/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema115.properties.most.type, parentSchema: schema115.properties.most, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err8 = { instancePath: instancePath + "/most", schemaPath: "#/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema115.properties.most, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema115.type, parentSchema: schema115, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema117 = { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema117.required, parentSchema: schema117, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.every === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property 'every'", schema: schema117.required, parentSchema: schema117, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "every" || key0 === "of")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema117, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data1 = data.every;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          const err5 = { instancePath: instancePath + "/every", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/every", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (!(data2 === "mentors" || data2 === "mentees" || data2 === "both")) {
        const err7 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: schema117.properties.of.enum }, message: "must be equal to one of the allowed values", schema: schema117.properties.of.enum, parentSchema: schema117.properties.of, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema117.type, parentSchema: schema117, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.mentors === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mentors" }, message: "must have required property 'mentors'", schema: schema106.required, parentSchema: schema106, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "communities" || key0 === "mentors" || key0 === "term" || key0 === "orientation" || key0 === "assessments")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema106, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate60(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err6 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.communities !== void 0) {
      let data3 = data.communities;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err8 = { instancePath: instancePath + "/communities", schemaPath: "#/properties/communities/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema106.properties.communities, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              const err9 = { instancePath: instancePath + "/communities/" + i0, schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/communities/" + i0, schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/communities", schemaPath: "#/properties/communities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.communities.type, parentSchema: schema106.properties.communities, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.mentors !== void 0) {
      if (!validate62(data.mentors, { instancePath: instancePath + "/mentors", parentData: data, parentDataProperty: "mentors", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0) {
      let data6 = data.term;
      if (typeof data6 === "string") {
        if (!pattern8.test(data6)) {
          const err12 = { instancePath: instancePath + "/term", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/term", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.orientation !== void 0) {
      if (!validate65(data.orientation, { instancePath: instancePath + "/orientation", parentData: data, parentDataProperty: "orientation", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate65.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0) {
      let data8 = data.assessments;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate67(data8[i1], { instancePath: instancePath + "/assessments/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate67.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/assessments", schemaPath: "#/properties/assessments/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema106.properties.assessments.type, parentSchema: schema106.properties.assessments, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema106.type, parentSchema: schema106, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pathway = validate69;
var schema120 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "stages"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "minimum-contribution": { "$ref": "common.schema.json#/$defs/Text" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "stages": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Stage" } } }, "$defs": { "Stage": { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "recognise": { "$ref": "#/$defs/Recognition" } } }, "Recognition": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema128 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "recognise": { "$ref": "#/$defs/Recognition" } } };
var schema133 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema133, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "badge" || key0 === "team" || key0 === "suggest")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema133, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.badge !== void 0) {
      let data0 = data.badge;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/badge", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/badge", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data1 = data.team;
      if (typeof data1 === "string") {
        if (!pattern40.test(data1)) {
          const err4 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema88, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/team", schemaPath: "common.schema.json#/$defs/TeamSlug/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema88.type, parentSchema: schema88, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.suggest !== void 0) {
      let data2 = data.suggest;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/suggest", schemaPath: "#/properties/suggest/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema133.properties.suggest, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err7 = { instancePath: instancePath + "/suggest/" + i0, schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/suggest/" + i0, schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/suggest", schemaPath: "#/properties/suggest/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema133.properties.suggest.type, parentSchema: schema133.properties.suggest, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema133.type, parentSchema: schema133, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.when === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema128.required, parentSchema: schema128, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "name" || key0 === "when" || key0 === "next" || key0 === "confirm" || key0 === "recognise")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema128, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate70(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      let data4 = data.next;
      if (typeof data4 === "string") {
        if (func1(data4) > 2e3) {
          const err8 = { instancePath: instancePath + "/next", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data4)) {
          const err9 = { instancePath: instancePath + "/next", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/next", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.confirm !== void 0) {
      let data5 = data.confirm;
      if (typeof data5 !== "string") {
        const err11 = { instancePath: instancePath + "/confirm", schemaPath: "common.schema.json#/$defs/Role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (!(data5 === "author" || data5 === "subject" || data5 === "assignee" || data5 === "leads" || data5 === "members" || data5 === "mentor" || data5 === "owners")) {
        const err12 = { instancePath: instancePath + "/confirm", schemaPath: "common.schema.json#/$defs/Role/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema43.anyOf[0].enum, parentSchema: schema43.anyOf[0], data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      const _errs18 = errors;
      if (typeof data5 === "string") {
        if (!pattern11.test(data5)) {
          const err13 = { instancePath: instancePath + "/confirm", schemaPath: "common.schema.json#/$defs/Role/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^field:[^\\r\\n]{1,200}$" }, message: 'must match pattern "^field:[^\\r\\n]{1,200}$"', schema: "^field:[^\\r\\n]{1,200}$", parentSchema: schema43.anyOf[1], data: data5 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      const _errs19 = errors;
      if (typeof data5 === "string") {
        if (!pattern12.test(data5)) {
          const err14 = { instancePath: instancePath + "/confirm", schemaPath: "common.schema.json#/$defs/Role/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^team:[^\\r\\n]{1,100}$" }, message: 'must match pattern "^team:[^\\r\\n]{1,100}$"', schema: "^team:[^\\r\\n]{1,100}$", parentSchema: schema43.anyOf[2], data: data5 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
      var _valid0 = _errs19 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        const err15 = { instancePath: instancePath + "/confirm", schemaPath: "common.schema.json#/$defs/Role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      } else {
        errors = _errs16;
        if (vErrors !== null) {
          if (_errs16) {
            vErrors.length = _errs16;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.recognise !== void 0) {
      if (!validate75(data.recognise, { instancePath: instancePath + "/recognise", parentData: data, parentDataProperty: "recognise", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema128.type, parentSchema: schema128, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
validate72.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stages === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stages" }, message: "must have required property 'stages'", schema: schema120.required, parentSchema: schema120, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "minimum-contribution" || key0 === "regions" || key0 === "languages" || key0 === "stages")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema120, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate70(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          const err5 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data2)) {
          const err6 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["minimum-contribution"] !== void 0) {
      let data3 = data["minimum-contribution"];
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/minimum-contribution", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern6.test(data3)) {
          const err9 = { instancePath: instancePath + "/minimum-contribution", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/minimum-contribution", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.regions !== void 0) {
      let data4 = data.regions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err11 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema120.properties.regions.type, parentSchema: schema120.properties.regions, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data6 = data.languages;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (!pattern39.test(data7)) {
              const err14 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "common.schema.json#/$defs/Language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$"', schema: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", parentSchema: schema77, data: data7 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/languages/" + i1, schemaPath: "common.schema.json#/$defs/Language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.type, parentSchema: schema77, data: data7 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema120.properties.languages.type, parentSchema: schema120.properties.languages, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data8 = data.stages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err17 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema120.properties.stages, data: data8 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate72(data8[i2], { instancePath: instancePath + "/stages/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema120.properties.stages.type, parentSchema: schema120.properties.stages, data: data8 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema120.type, parentSchema: schema120, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var person = validate78;
var schema137 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "github": { "$ref": "common.schema.json#/$defs/Login" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "skills": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "learning": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "mentoring": { "title": "unlisted", "const": "unlisted" } } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
validate79.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema137.required, parentSchema: schema137, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema137.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema137, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate79(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      let data2 = data.github;
      if (typeof data2 === "string") {
        if (!pattern40.test(data2)) {
          const err4 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", parentSchema: schema80, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/github", schemaPath: "common.schema.json#/$defs/Login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema80.type, parentSchema: schema80, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 === "string") {
        if (!pattern35.test(data3)) {
          const err6 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s<>]{1,2000}$" }, message: 'must match pattern "^https?://[^\\s<>]{1,2000}$"', schema: "^https?://[^\\s<>]{1,2000}$", parentSchema: schema72, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/Address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema72.type, parentSchema: schema72, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data4 = data.timezone;
      if (typeof data4 === "string") {
        if (!pattern54.test(data4)) {
          const err8 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema96, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data5 = data.languages;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern39.test(data6)) {
              const err10 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "common.schema.json#/$defs/Language/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$"', schema: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", parentSchema: schema77, data: data6 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/languages/" + i0, schemaPath: "common.schema.json#/$defs/Language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema77.type, parentSchema: schema77, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema137.properties.languages.type, parentSchema: schema137.properties.languages, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data7 = data.skills;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 === "string") {
            if (!pattern4.test(data8)) {
              const err13 = { instancePath: instancePath + "/skills/" + i1, schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data8 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/skills/" + i1, schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data8 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/skills", schemaPath: "#/properties/skills/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema137.properties.skills.type, parentSchema: schema137.properties.skills, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.learning !== void 0) {
      let data9 = data.learning;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === "string") {
            if (!pattern4.test(data10)) {
              const err16 = { instancePath: instancePath + "/learning/" + i2, schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data10 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/learning/" + i2, schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data10 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/learning", schemaPath: "#/properties/learning/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema137.properties.learning.type, parentSchema: schema137.properties.learning, data: data9 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.mentoring !== void 0) {
      let data11 = data.mentoring;
      if ("unlisted" !== data11) {
        const err19 = { instancePath: instancePath + "/mentoring", schemaPath: "#/properties/mentoring/const", keyword: "const", params: { allowedValue: "unlisted" }, message: "must be equal to constant", schema: "unlisted", parentSchema: schema137.properties.mentoring, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema137.type, parentSchema: schema137, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
validate78.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var process2 = validate81;
var schema147 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "start", "label", "steps", "outcome"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "start": { "$ref": "#/$defs/Start" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "community": { "$ref": "#/$defs/CommunityOfRequest" }, "subject": { "$ref": "#/$defs/SubjectOfRequest" }, "steps": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ProcessStep" } }, "outcome": { "$ref": "#/$defs/Outcome" } }, "$defs": { "Start": { "type": "object", "additionalProperties": false, "required": ["form"], "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" } } }, "SubjectOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "CommunityOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "ProcessStep": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "remind": { "$ref": "#/$defs/Reminder" } } }, "Reminder": { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" } } }, "Outcome": { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } }, "OutcomeAction": { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["pair"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"] }, "properties": { "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } } } };
var schema151 = { "type": "object", "additionalProperties": false, "required": ["form"], "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" } } };
var pattern97 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema153 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema153.required, parentSchema: schema153, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema153, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/field", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema153.type, parentSchema: schema153, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema155 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: schema155.required, parentSchema: schema155, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema155, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/field", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/field", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema155.type, parentSchema: schema155, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema157 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "remind": { "$ref": "#/$defs/Reminder" } } };
var schema162 = { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'", schema: schema162.required, parentSchema: schema162, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.whom === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whom" }, message: "must have required property 'whom'", schema: schema162.required, parentSchema: schema162, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "whom")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema162, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          const err3 = { instancePath: instancePath + "/after", schemaPath: "common.schema.json#/$defs/Duration/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, message: 'must match pattern "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$"', schema: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/after", schemaPath: "common.schema.json#/$defs/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.whom !== void 0) {
      let data1 = data.whom;
      if (typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/whom", schemaPath: "common.schema.json#/$defs/Role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      const _errs8 = errors;
      let valid3 = false;
      const _errs9 = errors;
      if (!(data1 === "author" || data1 === "subject" || data1 === "assignee" || data1 === "leads" || data1 === "members" || data1 === "mentor" || data1 === "owners")) {
        const err6 = { instancePath: instancePath + "/whom", schemaPath: "common.schema.json#/$defs/Role/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema43.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema43.anyOf[0].enum, parentSchema: schema43.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (!pattern11.test(data1)) {
          const err7 = { instancePath: instancePath + "/whom", schemaPath: "common.schema.json#/$defs/Role/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^field:[^\\r\\n]{1,200}$" }, message: 'must match pattern "^field:[^\\r\\n]{1,200}$"', schema: "^field:[^\\r\\n]{1,200}$", parentSchema: schema43.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      const _errs11 = errors;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          const err8 = { instancePath: instancePath + "/whom", schemaPath: "common.schema.json#/$defs/Role/anyOf/2/pattern", keyword: "pattern", params: { pattern: "^team:[^\\r\\n]{1,100}$" }, message: 'must match pattern "^team:[^\\r\\n]{1,100}$"', schema: "^team:[^\\r\\n]{1,100}$", parentSchema: schema43.anyOf[2], data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const err9 = { instancePath: instancePath + "/whom", schemaPath: "common.schema.json#/$defs/Role/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema43.anyOf, parentSchema: schema43, data: data1 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      } else {
        errors = _errs8;
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema162.type, parentSchema: schema162, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema157.required, parentSchema: schema157, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "name" || key0 === "label" || key0 === "unless" || key0 === "until" || key0 === "checklist" || key0 === "remind")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema157, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate82(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err6 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.unless !== void 0) {
      if (!validate24(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate24(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.checklist !== void 0) {
      let data6 = data.checklist;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err8 = { instancePath: instancePath + "/checklist", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/checklist", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.remind !== void 0) {
      if (!validate92(data.remind, { instancePath: instancePath + "/remind", parentData: data, parentDataProperty: "remind", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema157.type, parentSchema: schema157, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema165 = { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } };
var schema166 = { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["pair"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"] }, "properties": { "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.join === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "join" }, message: "must have required property 'join'", schema: schema166.oneOf[0].required, parentSchema: schema166.oneOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pair === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "pair" }, message: "must have required property 'pair'", schema: schema166.oneOf[1].required, parentSchema: schema166.oneOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
    }
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.say === void 0) {
        const err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "say" }, message: "must have required property 'say'", schema: schema166.oneOf[2].required, parentSchema: schema166.oneOf[2], data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
      }
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.close === void 0) {
          const err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "close" }, message: "must have required property 'close'", schema: schema166.oneOf[3].required, parentSchema: schema166.oneOf[3], data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
        }
      }
    }
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema166.oneOf, parentSchema: schema166, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  } else {
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "join" || key0 === "invited" || key0 === "pair" || key0 === "say" || key0 === "close")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema166, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.join !== void 0) {
      let data0 = data.join;
      if ("community" !== data0) {
        const err6 = { instancePath: instancePath + "/join", schemaPath: "#/properties/join/const", keyword: "const", params: { allowedValue: "community" }, message: "must be equal to constant", schema: "community", parentSchema: schema166.properties.join, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.invited !== void 0) {
      let data1 = data.invited;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/invited", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/invited", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.pair !== void 0) {
      let data2 = data.pair;
      if (typeof data2 === "string") {
        if (!pattern5.test(data2)) {
          const err9 = { instancePath: instancePath + "/pair", schemaPath: "common.schema.json#/$defs/Id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"', schema: "^[a-z0-9][a-z0-9-]{0,63}$", parentSchema: schema35, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/pair", schemaPath: "common.schema.json#/$defs/Id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.say !== void 0) {
      let data3 = data.say;
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          const err11 = { instancePath: instancePath + "/say", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern6.test(data3)) {
          const err12 = { instancePath: instancePath + "/say", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/say", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.close !== void 0) {
      let data4 = data.close;
      if (!(data4 === "completed" || data4 === "not-planned")) {
        const err14 = { instancePath: instancePath + "/close", schemaPath: "#/properties/close/enum", keyword: "enum", params: { allowedValues: schema166.properties.close.enum }, message: "must be equal to one of the allowed values", schema: schema166.properties.close.enum, parentSchema: schema166.properties.close, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.invited !== void 0) {
      if (data.join === void 0) {
        const err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "invited",
          missingProperty: "join",
          depsCount: 1,
          deps: "join"
        }, message: "must have property join when property invited is present", schema: schema166.dependentRequired, parentSchema: schema166, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema166.type, parentSchema: schema166, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'", schema: schema165.required, parentSchema: schema165, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accepted" || key0 === "declined" || key0 === "withdrawn")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema165, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data0 = data.accepted;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data0[i0], { instancePath: instancePath + "/accepted/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema165.properties.accepted.type, parentSchema: schema165.properties.accepted, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.declined !== void 0) {
      let data2 = data.declined;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate96(data2[i1], { instancePath: instancePath + "/declined/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/declined", schemaPath: "#/properties/declined/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema165.properties.declined.type, parentSchema: schema165.properties.declined, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.withdrawn !== void 0) {
      let data4 = data.withdrawn;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate96(data4[i2], { instancePath: instancePath + "/withdrawn/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/withdrawn", schemaPath: "#/properties/withdrawn/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema165.properties.withdrawn.type, parentSchema: schema165.properties.withdrawn, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema165.type, parentSchema: schema165, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.start === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.outcome === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema147.required, parentSchema: schema147, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "start" || key0 === "label" || key0 === "community" || key0 === "subject" || key0 === "steps" || key0 === "outcome")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema147, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate82(data.previously, { instancePath: instancePath + "/previously", parentData: data, parentDataProperty: "previously", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      let data2 = data.start;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.form === void 0) {
          const err8 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/Start/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'", schema: schema151.required, parentSchema: schema151, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "form")) {
            const err9 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/Start/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema151, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data2.form !== void 0) {
          let data3 = data2.form;
          if (typeof data3 === "string") {
            if (!pattern97.test(data3)) {
              const err10 = { instancePath: instancePath + "/start/form", schemaPath: "#/$defs/Start/properties/form/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" }, message: 'must match pattern "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$"', schema: "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$", parentSchema: schema151.properties.form, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/start/form", schemaPath: "#/$defs/Start/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema151.properties.form.type, parentSchema: schema151.properties.form, data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/start", schemaPath: "#/$defs/Start/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema151.type, parentSchema: schema151, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err13 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/label", schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.community !== void 0) {
      if (!validate84(data.community, { instancePath: instancePath + "/community", parentData: data, parentDataProperty: "community", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate86(data.subject, { instancePath: instancePath + "/subject", parentData: data, parentDataProperty: "subject", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate86.errors);
        errors = vErrors.length;
      }
    }
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err15 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema147.properties.steps, data: data7 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate88(data7[i0], { instancePath: instancePath + "/steps/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema147.properties.steps.type, parentSchema: schema147.properties.steps, data: data7 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate95(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData, dynamicAnchors })) {
        vErrors = appended(vErrors, validate95.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema147.type, parentSchema: schema147, data };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var settings = validate101;
var schema170 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "waymark": { "title": "version", "const": 1 }, "organization": { "$ref": "common.schema.json#/$defs/Name" }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "pauses": { "type": "array", "items": { "$ref": "#/$defs/Pause" } }, "contributions": { "type": "array", "items": { "$ref": "#/$defs/ContributionRule" } }, "types": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/ContributionName" }, "additionalProperties": { "$ref": "#/$defs/ContributionType" } }, "removals": { "$ref": "#/$defs/Removals" } }, "$defs": { "Pause": { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } }, "ContributionRule": { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.closed"] }, "paths": { "type": "array", "minItems": 1, "items": { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "enum": ["author", "closer", "assignees"] } } }, "ContributionType": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } }, "Removals": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } } } };
var schema185 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } };
var pattern123 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
var schema174 = { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } };
var schema176 = { "title": "day-of-year", "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" };
var pattern114 = new RegExp("^[0-9]{2}-[0-9]{2}$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema174.required, parentSchema: schema174, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "from" || key0 === "to")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema174, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern114.test(data1)) {
          const err6 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/DayOfYear/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{2}-[0-9]{2}$", parentSchema: schema176, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "common.schema.json#/$defs/DayOfYear/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema176.type, parentSchema: schema176, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (!pattern114.test(data2)) {
          const err8 = { instancePath: instancePath + "/to", schemaPath: "common.schema.json#/$defs/DayOfYear/pattern", keyword: "pattern", params: { pattern: "^[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{2}-[0-9]{2}$", parentSchema: schema176, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/to", schemaPath: "common.schema.json#/$defs/DayOfYear/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema176.type, parentSchema: schema176, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema174.type, parentSchema: schema174, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema178 = { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.closed"] }, "paths": { "type": "array", "minItems": 1, "items": { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "enum": ["author", "closer", "assignees"] } } };
var pattern117 = new RegExp("^[^\\s]{1,500}$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.on === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema178.required, parentSchema: schema178, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "on" || key0 === "paths" || key0 === "labels" || key0 === "reason" || key0 === "credit")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema178, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/type", schemaPath: "common.schema.json#/$defs/ContributionName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9-]{0,63}$", parentSchema: schema40, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "common.schema.json#/$defs/ContributionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (!(data1 === "pull_request.merged" || data1 === "pull_request_review.submitted" || data1 === "issues.closed")) {
        const err5 = { instancePath: instancePath + "/on", schemaPath: "#/properties/on/enum", keyword: "enum", params: { allowedValues: schema178.properties.on.enum }, message: "must be equal to one of the allowed values", schema: schema178.properties.on.enum, parentSchema: schema178.properties.on, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema178.properties.paths, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern117.test(data3)) {
              const err7 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s]{1,500}$" }, message: 'must match pattern "^[^\\s]{1,500}$"', schema: "^[^\\s]{1,500}$", parentSchema: schema178.properties.paths.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema178.properties.paths.items.type, parentSchema: schema178.properties.paths.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema178.properties.paths.type, parentSchema: schema178.properties.paths, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err10 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema178.properties.labels, data: data4 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err11 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "common.schema.json#/$defs/Label/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema62, data: data5 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "common.schema.json#/$defs/Label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.type, parentSchema: schema62, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema178.properties.labels.type, parentSchema: schema178.properties.labels, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (!(data6 === "completed" || data6 === "not-planned")) {
        const err14 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema178.properties.reason.enum }, message: "must be equal to one of the allowed values", schema: schema178.properties.reason.enum, parentSchema: schema178.properties.reason, data: data6 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.credit !== void 0) {
      let data7 = data.credit;
      if (!(data7 === "author" || data7 === "closer" || data7 === "assignees")) {
        const err15 = { instancePath: instancePath + "/credit", schemaPath: "#/properties/credit/enum", keyword: "enum", params: { allowedValues: schema178.properties.credit.enum }, message: "must be equal to one of the allowed values", schema: schema178.properties.credit.enum, parentSchema: schema178.properties.credit, data: data7 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema178.type, parentSchema: schema178, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema182 = { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } };
var pattern122 = new RegExp("^\\S{1,16}$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'", schema: schema182.required, parentSchema: schema182, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "previously" || key0 === "symbol")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema182, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func1(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err3 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema36, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/Text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.previously !== void 0) {
      let data1 = data.previously;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern9.test(data2)) {
              const err5 = { instancePath: instancePath + "/previously/" + i0, schemaPath: "common.schema.json#/$defs/ContributionName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9-]{0,63}$", parentSchema: schema40, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/previously/" + i0, schemaPath: "common.schema.json#/$defs/ContributionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/previously", schemaPath: "#/properties/previously/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema182.properties.previously.type, parentSchema: schema182.properties.previously, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data3 = data.symbol;
      if (typeof data3 === "string") {
        if (!pattern122.test(data3)) {
          const err8 = { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/pattern", keyword: "pattern", params: { pattern: "^\\S{1,16}$" }, message: 'must match pattern "^\\S{1,16}$"', schema: "^\\S{1,16}$", parentSchema: schema182.properties.symbol, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/symbol", schemaPath: "#/properties/symbol/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema182.properties.symbol.type, parentSchema: schema182.properties.symbol, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema182.type, parentSchema: schema182, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate106.errors = vErrors;
  return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'", schema: schema170.required, parentSchema: schema170, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "waymark" || key0 === "organization" || key0 === "language" || key0 === "timezone" || key0 === "pauses" || key0 === "contributions" || key0 === "types" || key0 === "removals")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema170, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.waymark !== void 0) {
      let data0 = data.waymark;
      if (1 !== data0) {
        const err2 = { instancePath: instancePath + "/waymark", schemaPath: "#/properties/waymark/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema170.properties.waymark, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data1 = data.organization;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err3 = { instancePath: instancePath + "/organization", schemaPath: "common.schema.json#/$defs/Name/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]{0,199}$" }, message: 'must match pattern "^\\S[^\\r\\n]{0,199}$"', schema: "^\\S[^\\r\\n]{0,199}$", parentSchema: schema33, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/organization", schemaPath: "common.schema.json#/$defs/Name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data2 = data.language;
      if (!(data2 === "en" || data2 === "es")) {
        const err5 = { instancePath: instancePath + "/language", schemaPath: "common.schema.json#/$defs/OwnLanguage/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values", schema: schema78.enum, parentSchema: schema78, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 === "string") {
        if (!pattern54.test(data3)) {
          const err6 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema96, data: data3 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.pauses !== void 0) {
      let data4 = data.pauses;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate102(data4[i0], { instancePath: instancePath + "/pauses/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema170.properties.pauses.type, parentSchema: schema170.properties.pauses, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.contributions !== void 0) {
      let data6 = data.contributions;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate104(data6[i1], { instancePath: instancePath + "/contributions/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/contributions", schemaPath: "#/properties/contributions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema170.properties.contributions.type, parentSchema: schema170.properties.contributions, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.types !== void 0) {
      let data8 = data.types;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          const _errs19 = errors;
          if (typeof key1 === "string") {
            if (!pattern9.test(key1)) {
              const err10 = { instancePath: instancePath + "/types", schemaPath: "common.schema.json#/$defs/ContributionName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9-]{0,63}$", parentSchema: schema40, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/types", schemaPath: "common.schema.json#/$defs/ContributionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var valid8 = _errs19 === errors;
          if (!valid8) {
            const err12 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema170.properties.types.propertyNames, parentSchema: schema170.properties.types, data: data8 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 in data8) {
          if (!validate106(data8[key2], { instancePath: instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema170.properties.types.type, parentSchema: schema170.properties.types, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.removals !== void 0) {
      let data10 = data.removals;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (Object.keys(data10).length < 1) {
          const err14 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema185, data: data10 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key3 in data10) {
          if (!(key3 === "most" || key3 === "share")) {
            const err15 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema185, data: data10 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data10.most !== void 0) {
          let data11 = data10.most;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err16 = { instancePath: instancePath + "/removals/most", schemaPath: "#/$defs/Removals/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema185.properties.most.type, parentSchema: schema185.properties.most, data: data11 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err17 = { instancePath: instancePath + "/removals/most", schemaPath: "#/$defs/Removals/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema185.properties.most, data: data11 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data10.share !== void 0) {
          let data12 = data10.share;
          if (typeof data12 === "string") {
            if (!pattern123.test(data12)) {
              const err18 = { instancePath: instancePath + "/removals/share", schemaPath: "#/$defs/Removals/properties/share/pattern", keyword: "pattern", params: { pattern: "^(100|[1-9]?[0-9])%$" }, message: 'must match pattern "^(100|[1-9]?[0-9])%$"', schema: "^(100|[1-9]?[0-9])%$", parentSchema: schema185.properties.share, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/removals/share", schemaPath: "#/$defs/Removals/properties/share/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema185.properties.share.type, parentSchema: schema185.properties.share, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema185.type, parentSchema: schema185, data: data10 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema170.type, parentSchema: schema170, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  if (errors === null) return more;
  for (const one2 of more) errors.push(one2);
  return errors;
}

// src/definitions/schema/validators.ts
var VALIDATORS = validators_exports;
function validatorOf(noun) {
  return VALIDATORS[noun === "settings" ? noun : NOUNS[noun].schema];
}

// src/definitions/judge.ts
var FINE = { rule: "schema", mistakes: [], shaped: true, strangers: /* @__PURE__ */ new Set() };
function judge(noun, value, isBare, voice) {
  if (noun === "forms") return judgeForm(value, isBare, voice);
  const validate3 = validatorOf(noun);
  if (validate3(value)) return FINE;
  const objections = withoutEchoes(validate3.errors);
  const mistakes = mistakesOf(objections, voice).map((one2) => ({
    ...one2,
    severity: "error"
  }));
  const shaped = objections.every(keepsShape);
  return { rule: "schema", mistakes, shaped, strangers: strangersIn2(objections) };
}
function judgeForm(value, isBare, voice) {
  const wrong2 = mistakesInForm(value, voice);
  const places = new Set(wrong2.map(({ pointer }) => pointer));
  const bare = bareWords(value, {
    isBare,
    isWrong: (pointer) => places.has(pointer),
    voice
  });
  const mistakes = [...wrong2, ...bare];
  const shaped = mistakes.every(({ severity }) => severity === "warning");
  return { rule: "form", mistakes, shaped, strangers: /* @__PURE__ */ new Set() };
}
function strangersIn2(objections) {
  const unknown3 = objections.filter(({ keyword }) => keyword === "additionalProperties");
  return new Set(unknown3.map(({ instancePath }) => instancePath));
}

// src/definitions/skip/read-skips.ts
var LINE = /[ \t]*(?:(#[^\r\n]*)|---[ \t]*|%[^\r\n]*)?(?:\r\n|\r|\n|$)/y;
var SKIP = /^#[ \t]*waymark:[ \t]*skip\b[ \t]*([^\s:]*)[ \t]*:?[ \t]*(.*)$/i;
function readSkips(text2) {
  const skips = [];
  LINE.lastIndex = 0;
  for (let line = 1; LINE.lastIndex < text2.length; line += 1) {
    const [whole2, comment2] = LINE.exec(text2) ?? [];
    if (whole2 === void 0) break;
    const [, name3, reason = ""] = SKIP.exec(comment2 ?? "") ?? [];
    if (name3 === void 0) continue;
    skips.push({ name: name3, reason: reason.trim(), line, column: whole2.indexOf("#") + 1 });
  }
  return skips;
}

// src/definitions/yaml/cut.ts
var DOUBTFUL = /\S[ \t]+#[\p{L}\p{N}]/u;
var BEHIND = /(?:["']?[ \t]*:)?[ \t]+(?=#[\p{L}\p{N}])/uy;
var NOTE = /^#(?:(?:todo|fixme|xxx|hack|note)\b|[\w-]+:(?:\s|$))/i;
var WORDS2 = new Set(
  [
    "name organization purpose description minimum-contribution next say regions skills learning",
    "text label labels none some all invited suggest is is-one-of title placeholder value options"
  ].flatMap((line) => line.split(" "))
);
function cutsIn(source) {
  if (!DOUBTFUL.test(source)) return [];
  const { ends: ends2, values: values2 } = offsetsOf(source);
  return Array.from(ends2).flatMap(([pointer, end]) => {
    BEHIND.lastIndex = end;
    if (!isForPeople(pointer) || !BEHIND.test(source)) return [];
    const offset = BEHIND.lastIndex;
    if (NOTE.test(source.slice(offset, lineEnd(source, offset)))) return [];
    const empty = !values2.has(pointer);
    return {
      pointer,
      offset,
      empty,
      message: empty ? cutOff(source, offset) : cutShort(source, offset)
    };
  });
}
function isForPeople(pointer) {
  return WORDS2.has(last(pointer.replace(/(?:\/\d+)+$/, "")));
}
function cutShort(source, hash) {
  const written = writtenAround(source, hash);
  return (voice) => {
    const say2 = yaml(voice);
    const quoted2 = putInQuotes(written, voice);
    return sentences(say2("yaml-cut-short"), quoted2, say2("yaml-comment-meant"));
  };
}

// src/definitions/yaml/lines.ts
function lines(text2) {
  const starts = [0, ...Array.from(text2.matchAll(/\r\n|\n|\r/g), (m) => m.index + m[0].length)];
  return (offset) => {
    const line = countUpTo(starts, offset);
    return { line, column: offset - starts[line - 1] + 1 };
  };
}
function countUpTo(sorted, limit) {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = from + to >> 1;
    if (sorted[middle] <= limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

// src/definitions/read-source.ts
var MOST_BYTES = 256e3;
function readSource(source, voice) {
  const { text: text2 } = source;
  const unreadable2 = source.unreadable?.(voice) ?? tooLarge(text2, voice);
  if (unreadable2 !== void 0)
    return unread(source, text2, "file", [{ offset: 0, pointer: "", message: unreadable2 }]);
  if (source.noun === "messages") return readWords(source, text2, voice);
  const yaml2 = readYaml(text2);
  if ("mistakes" in yaml2)
    return unread(
      source,
      text2,
      "yaml",
      yaml2.mistakes.map((one2) => said(one2, voice))
    );
  const locate = locator(text2);
  const { rule, mistakes, shaped, strangers } = judge(source.noun, yaml2.value, bareIn(text2), voice);
  const cuts = cutsIn(text2).map((one2) => said(one2, voice));
  const wrong2 = mistakesWith(cuts, mistakes, voice).map((one2) => ({
    ...problem(source, locate(one2), rule, one2.message, one2.pointer),
    severity: one2.severity
  }));
  const problems = [...wrong2, ...shortened2(source, cuts, mistakes)];
  const skips = readSkips(text2);
  return { source, problems, locate, strangers, skips, ...shaped && { value: yaml2.value } };
}
function readWords(source, text2, voice) {
  const { words, mistakes } = readMessages(text2);
  const told = mistakes.map((one2) => said(one2, voice));
  return { ...unread(source, text2, "messages", told), value: words };
}
function mistakesWith(cuts, mistakes, voice) {
  const reasons = new Map(cuts.flatMap((one2) => one2.empty ? [[one2.pointer, one2.message]] : []));
  return mistakes.map((one2) => {
    const why = one2.on === "value" ? reasons.get(one2.pointer) : void 0;
    if (why === void 0) return one2;
    const empty = schema(voice)("schema-nothing-left", { subject: subject(one2.pointer, voice) });
    return { ...one2, message: sentences(empty, why) };
  });
}
function shortened2(source, cuts, mistakes) {
  if (cuts.length === 0) return [];
  const position = lines(source.text);
  const wrong2 = new Set(mistakes.map(({ pointer }) => pointer));
  return cuts.filter(({ empty, pointer }) => !empty && !wrong2.has(pointer)).map(({ offset, pointer, message }) => ({
    ...problem(source, position(offset), "yaml", message, pointer),
    severity: "warning"
  }));
}
function problem(source, position, rule, message, pointer) {
  return { file: source.path, ...position, severity: "error", rule, message, pointer };
}
function tooLarge(text2, voice) {
  if (text2.length * 3 <= MOST_BYTES) return void 0;
  if (Buffer.byteLength(text2) <= MOST_BYTES) return void 0;
  return definitions(voice)("definitions-file-too-large");
}
function said(mistake, voice) {
  return { ...mistake, message: mistake.message(voice) };
}
function unread(source, text2, rule, mistakes) {
  const position = lines(text2);
  const problems = mistakes.map(
    ({ offset, message, pointer }) => problem(source, position(offset), rule, message, pointer)
  );
  const locate = position.bind(void 0, 0);
  return { source, problems, locate, strangers: /* @__PURE__ */ new Set(), skips: [] };
}
function locator(text2) {
  let found2;
  return ({ pointer, on }) => {
    found2 ??= { offsets: offsetsOf(text2), position: lines(text2) };
    return found2.position(offsetOf(found2.offsets, pointer, on));
  };
}
function bareIn(text2) {
  let values2;
  return (pointer) => {
    values2 ??= offsetsOf(text2).values;
    const offset = values2.get(pointer);
    const inBlock = /[|>][-+\d]*[ \t]*(?:\n|\r\n?)\s*$/.test(
      text2.slice(Math.max(0, offset - 200), offset)
    );
    return !inBlock && !/^["'*]/.test(text2.charAt(offset));
  };
}
function offsetOf(offsets, pointer, on) {
  const exact = {
    key: offsets.keys.get(pointer),
    value: offsets.values.get(pointer),
    "first-key": offsets.firsts.get(pointer)
  }[on];
  const near = exact ?? offsets.values.get(pointer) ?? offsets.keys.get(pointer);
  if (near !== void 0) return near;
  return pointer === "" ? 0 : offsetOf(offsets, parent(pointer), "value");
}

// src/definitions/rules.ts
var BASICS = [
  "yaml",
  "schema",
  "form",
  "file",
  "file-name",
  "limits",
  "settings-exist",
  "skips"
];

// src/definitions/skip/set-aside.ts
var SKIPPABLE = new Set(CHECKS.filter(({ firm }) => !firm).map(({ name: name3 }) => name3));
var KNOWN = /* @__PURE__ */ new Set([...BASICS, ...CHECKS.map(({ name: name3 }) => name3)]);
function setAside(found2, reads, voice) {
  const asking = reads.filter(({ skips }) => skips.length > 0);
  if (asking.length === 0) return { problems: found2, skipped: [] };
  const reasons = new Map(asking.flatMap(reasonsOf));
  const skipped = found2.flatMap((problem2) => {
    const reason = reasons.get(keyOf(problem2.file, problem2.rule));
    return reason === void 0 ? [] : [{ ...problem2, reason }];
  });
  const used = new Set(skipped.map(({ file, rule }) => keyOf(file, rule)));
  const kept = found2.filter(({ file, rule }) => !reasons.has(keyOf(file, rule)));
  const complete = reads.every(({ value }) => value !== void 0);
  const names2 = new Set(SKIPPABLE);
  const wrong2 = asking.flatMap(
    (read) => wrongSkips(read, names2, complete ? used : void 0, voice)
  );
  return { problems: [...kept, ...wrong2], skipped };
}
function keyOf(file, rule) {
  return `${file} ${rule}`;
}
function reasonsOf({ source, skips }) {
  return skips.filter(({ name: name3, reason }) => reason !== "" && SKIPPABLE.has(name3)).map(({ name: name3, reason }) => [keyOf(source.path, name3), reason]);
}
function wrongSkips({ source: { path }, skips }, known2, used, voice) {
  const say2 = definitions(voice);
  const names2 = /* @__PURE__ */ new Set();
  return skips.flatMap((skip) => {
    const wrong2 = wrongWith(skip, known2, voice);
    if (wrong2 !== void 0) return [toProblem2(path, skip, "error", wrong2)];
    const check = quoted(skip.name);
    const again = names2.has(skip.name);
    names2.add(skip.name);
    if (again) return [toProblem2(path, skip, "warning", say2("definitions-skip-again", { check }))];
    if (!used || used.has(keyOf(path, skip.name))) return [];
    return [toProblem2(path, skip, "warning", say2("definitions-skip-idle", { check }))];
  });
}
function wrongWith({ name: name3, reason }, known2, voice) {
  const say2 = definitions(voice);
  if (name3 === "") return say2("definitions-skip-nameless");
  if (!KNOWN.has(name3)) return noSuch("check", name3, known2, voice);
  if (!SKIPPABLE.has(name3)) return say2("definitions-skip-firm", { check: quoted(name3) });
  return reason === "" ? say2("definitions-skip-unexplained") : void 0;
}
function toProblem2(file, { line, column }, severity, message) {
  return { file, line, column, severity, rule: "skips", message, pointer: "" };
}

// src/definitions/sources.ts
var SETTINGS = "waymark.yml";
var FORMS = ".github/ISSUE_TEMPLATE";
var MESSAGES = "messages";
var NOUNS2 = new Map([
  ...FOLDERS.map((folder) => [folder, folder]),
  [FORMS, "forms"]
]);
var ENDINGS = /* @__PURE__ */ new Set([".yml", ".yaml"]);
function describedAt(path) {
  if (path === SETTINGS) return { noun: "settings", id: "" };
  if (path.startsWith(`${MESSAGES}/`)) return messagesAt(path);
  const slash = path.lastIndexOf("/");
  const noun = NOUNS2.get(path.slice(0, Math.max(slash, 0)));
  if (!noun) return void 0;
  const dot = path.lastIndexOf(".");
  if (dot <= slash + 1 || !ENDINGS.has(path.slice(dot))) return void 0;
  const id = path.slice(slash + 1, dot);
  if (noun !== "forms") return { noun, id };
  return id === "config" ? void 0 : { noun, id: path.slice(slash + 1) };
}
function messagesAt(path) {
  const [, id] = /^messages\/((?:[^/]+\/)?[^/]+)\.ftl$/.exec(path) ?? [];
  return id === void 0 ? void 0 : { noun: "messages", id };
}
function sourceOf(file) {
  const described2 = describedAt(file.path);
  if (!described2) return void 0;
  const text2 = file.text.startsWith("\uFEFF") ? file.text.slice(1) : file.text;
  return { ...file, text: text2, noun: described2.noun, id: described2.id };
}
function isDefinition(path) {
  return describedAt(path) !== void 0;
}

// src/definitions/misplaced.ts
var MOST_MISPLACED = 100;
var YAML = /\.ya?ml$/i;
function meantBy2(path) {
  if (isDefinition(path) || !YAML.test(path)) return void 0;
  const [folder = "", ...rest] = path.split("/");
  if (rest.length === 0) return /^waymark\./i.test(path) ? SETTINGS : void 0;
  const ours2 = folderMeantBy(folder);
  const name3 = rest.at(-1)?.replace(YAML, ".yml");
  const deep = rest.length > (ours2 === folder ? 2 : 1);
  return ours2 === void 0 || deep ? void 0 : `${ours2}/${name3}`;
}
function folderMeantBy(name3) {
  return nearest(name3, FOLDERS);
}
function misplaced(files2, voice) {
  return files2.flatMap(({ path: file }) => {
    const meant2 = meantBy2(file);
    if (meant2 === void 0) return [];
    const message = definitions(voice)("definitions-misplaced", { path: quoted(meant2) });
    return [
      { file, line: 1, column: 1, severity: "warning", rule: "file-name", message, pointer: "" }
    ];
  });
}

// src/definitions/voice.ts
var LINE2 = /^language[ \t]*:[ \t]*["']?([\w-]+)/m;
function voiceIn(sources) {
  const settings2 = sources.find(({ noun }) => noun === "settings");
  const [, named = ""] = LINE2.exec(settings2?.text ?? "") ?? [];
  return LANGUAGES.includes(named) ? voiceOf2(named) : PLAIN;
}
var voices2 = /* @__PURE__ */ new Map([[PLAIN.language, PLAIN]]);
function voiceOf2(language) {
  const voice = voices2.get(language) ?? { language };
  voices2.set(language, voice);
  return voice;
}

// src/definitions/read.ts
var MOST_FILES = 2e4;
var MOST_IN_ALL = 5e7;
var MOST_PROBLEMS = 2e4;
function readDefinitions(files2, all, wanted) {
  const sources = files2.flatMap((file) => sourceOf(file) ?? []);
  const voice = wanted ?? voiceIn(sources);
  const beyond = beyondLimits(sources, voice);
  if (beyond) return { problems: [beyond], skipped: [], checked: 0 };
  const { needed, beside } = apart(sources);
  const ours2 = readUpTo(needed, MOST_PROBLEMS, voice);
  const rest = needed[ours2.length];
  if (rest) {
    const mistakes = ours2.flatMap((read) => read.problems).toSorted(inReadingOrder);
    return { problems: upTo(mistakes, voice, rest.path), skipped: [], checked: ours2.length };
  }
  const others = readUpTo(beside, MOST_BESIDE, voice);
  const reads = inOrderOf(sources, [...ours2, ...others]);
  const draft = draftOf(reads, all ?? sources);
  const names2 = new Set(beside.map(({ id }) => id));
  const sorted = setAside(
    findIn(draft, reads, names2, { most: MOST_PROBLEMS, voice }),
    reads,
    voice
  );
  const told = [
    ...withoutSettings(sources, voice),
    ...reads.flatMap((read) => read.problems),
    ...misnamed(sources, voice),
    ...misplaced(files2, voice),
    ...sorted.problems
  ].toSorted(inReadingOrder);
  const problems = withWarnings(told, beside, others.length, voice);
  const broken = problems.some(({ severity }) => severity === "error");
  const skipped = sorted.skipped.toSorted(inReadingOrder);
  const reading = { problems, skipped, checked: reads.length };
  if (broken || !draft.settings || all) return reading;
  return { ...reading, definitions: definitionsOf(draft, draft.settings) };
}
function beyondLimits(sources, voice) {
  const say2 = definitions(voice);
  const tooMany = sources[MOST_FILES];
  if (tooMany)
    return whole(tooMany.path, "limits", say2("definitions-too-many-files", { most: MOST_FILES }));
  let left2 = MOST_IN_ALL;
  const tooMuch = sources.find(({ text: text2 }) => (left2 -= text2.length) < 0);
  if (!tooMuch) return void 0;
  return whole(tooMuch.path, "limits", say2("definitions-too-much"));
}
function readUpTo(sources, most, voice) {
  const reads = [];
  let left2 = most;
  for (const source of sources) {
    if (left2 < 0) break;
    const read = readSource(source, voice);
    reads.push(read);
    left2 -= read.problems.length + read.skips.length;
  }
  return reads;
}
function inOrderOf(sources, reads) {
  const bySource = new Map(reads.map((read) => [read.source, read]));
  return sources.flatMap((source) => bySource.get(source) ?? []);
}
function withWarnings(told, beside, read, voice) {
  const paths = new Set(beside.map(({ path }) => path));
  const ours2 = upTo(
    told.filter(({ file }) => !paths.has(file)),
    voice
  );
  if (paths.size === 0 || ours2.length > MOST_PROBLEMS) return ours2;
  const theirs = told.filter(({ file }) => paths.has(file));
  return [...ours2, ...asWarnings(theirs, voice, beside[read]?.path)].toSorted(inReadingOrder);
}
function upTo(problems, voice, rest = problems[MOST_PROBLEMS]?.file) {
  if (rest === void 0) return problems;
  const message = definitions(voice)("definitions-too-many-mistakes", { most: MOST_PROBLEMS });
  return [...problems.slice(0, MOST_PROBLEMS), whole(rest, "limits", message)];
}
function withoutSettings(sources, voice) {
  if (sources.some(({ noun }) => noun === "settings")) return [];
  const message = definitions(voice)("definitions-no-settings", { file: quoted(SETTINGS) });
  return [whole(SETTINGS, "settings-exist", message)];
}
function misnamed(sources, voice) {
  const say2 = definitions(voice);
  const seen = /* @__PURE__ */ new Set();
  return sources.flatMap(({ noun, id, path }) => {
    if (noun === "settings" || noun === "forms" || noun === "messages") return [];
    const key = `${noun}/${id}`;
    if (seen.has(key))
      return [whole(path, "file-name", say2("definitions-id-taken", { id: quoted(id) }))];
    seen.add(key);
    if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return [];
    return [whole(path, "file-name", say2("definitions-id-odd"))];
  });
}
function whole(file, rule, message) {
  return { file, line: 1, column: 1, severity: "error", rule, message, pointer: "" };
}
function definitionsOf(draft, settings2) {
  const { forms, messages: messages2 } = draft;
  return {
    settings: settings2,
    ...byFolder((folder) => draft[folder]),
    forms,
    ...Object.keys(messages2).length > 0 && { messages: messages2 }
  };
}
function inReadingOrder(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

// src/words/generated/directory.ts
var directory = topic({
  en: "directory-title = Bring the directory up to date\ndirectory-changes = The tables in { $files } are out of date. This rewrites what's between their marks to show your communities and contributors as they are now, and touches nothing else.\ndirectory-close = Don't want it? Close this pull request, and I won't open it again until the tables change once more. To have me leave a file alone for good, remove the marks from it.\ndirectory-branch = This branch is mine: whenever something changes, I rebuild it from the default branch, and any commits other people add to it are lost.\ndirectory-done = The tables are up to date, so there's nothing left to change here.\ndirectory-no-communities = There are no communities yet.\ndirectory-column-community = Community\ndirectory-column-leads = Leads\ndirectory-column-meetings = Meetings\ndirectory-column-joining = How to join\ndirectory-forming = forming\ndirectory-dormant = taking a break\ndirectory-nobody = Nobody right now\ndirectory-form = \u201C{ $name }\u201D\ndirectory-join-open = Fill in { $forms }. Everybody is welcome!\ndirectory-join-by-approval = Fill in { $forms }, and one of the leads will get back to you.\ndirectory-join-elsewhere = Ask one of the leads\ndirectory-lists-nobody = it lists no `contributors`\ndirectory-did-a11y = Accessibility\ndirectory-did-audio = Audio\ndirectory-did-blog = Blogposts\ndirectory-did-bug = Bug reports\ndirectory-did-business = Business development\ndirectory-did-code = Code\ndirectory-did-content = Content\ndirectory-did-data = Data\ndirectory-did-design = Design\ndirectory-did-doc = Documentation\ndirectory-did-eventOrganizing = Event Organizing\ndirectory-did-example = Examples\ndirectory-did-financial = Financial\ndirectory-did-fundingFinding = Funding Finding\ndirectory-did-ideas = Ideas, Planning, & Feedback\ndirectory-did-infra = Infrastructure (Hosting, Build-Tools, etc)\ndirectory-did-maintenance = Maintenance\ndirectory-did-mentoring = Mentoring\ndirectory-did-platform = Packaging/porting to new platform\ndirectory-did-plugin = Plugin/utility libraries\ndirectory-did-projectManagement = Project Management\ndirectory-did-promotion = Promotion\ndirectory-did-question = Answering Questions\ndirectory-did-research = Research\ndirectory-did-review = Reviewed Pull Requests\ndirectory-did-security = Security\ndirectory-did-talk = Talks\ndirectory-did-test = Tests\ndirectory-did-tool = Tools\ndirectory-did-translation = Translation\ndirectory-did-tutorial = Tutorials\ndirectory-did-userTesting = User Testing\ndirectory-did-video = Videos\n",
  es: "directory-title = Poner al d\xEDa el directorio\ndirectory-changes = Las tablas de { $files } est\xE1n desactualizadas. Este cambio reescribe lo que hay entre sus marcas para mostrar tus comunidades y a quienes contribuyen tal como son ahora, y no toca nada m\xE1s.\ndirectory-close = \xBFNo lo quieres? Cierra este pull request y no volver\xE9 a abrirlo hasta que las tablas cambien otra vez. Para que nunca toque un archivo, qu\xEDtale las marcas.\ndirectory-branch = Esta rama es m\xEDa: cada vez que algo cambia, la rehago desde la rama predeterminada, y se pierden los commits que otras personas le agreguen.\ndirectory-done = Las tablas ya est\xE1n al d\xEDa, as\xED que aqu\xED no queda nada por cambiar.\ndirectory-no-communities = Todav\xEDa no hay comunidades.\ndirectory-column-community = Comunidad\ndirectory-column-leads = Coordinaci\xF3n\ndirectory-column-meetings = Reuniones\ndirectory-column-joining = C\xF3mo unirse\ndirectory-forming = en formaci\xF3n\ndirectory-dormant = en pausa\ndirectory-nobody = Nadie por ahora\ndirectory-form = \xAB{ $name }\xBB\ndirectory-join-open = Completa { $forms }. \xA1Te damos la bienvenida!\ndirectory-join-by-approval = Completa { $forms } y alguien de la coordinaci\xF3n te responder\xE1.\ndirectory-join-elsewhere = Habla con alguien de la coordinaci\xF3n\ndirectory-lists-nobody = no tiene ninguna lista de `contributors`\ndirectory-did-a11y = Accesibilidad\ndirectory-did-audio = Audio\ndirectory-did-blog = Art\xEDculos de blog\ndirectory-did-bug = Reportes de errores\ndirectory-did-business = Desarrollo de negocios\ndirectory-did-code = C\xF3digo\ndirectory-did-content = Contenido\ndirectory-did-data = Datos\ndirectory-did-design = Dise\xF1o\ndirectory-did-doc = Documentaci\xF3n\ndirectory-did-eventOrganizing = Organizaci\xF3n de eventos\ndirectory-did-example = Ejemplos\ndirectory-did-financial = Apoyo econ\xF3mico\ndirectory-did-fundingFinding = B\xFAsqueda de fondos\ndirectory-did-ideas = Ideas, planificaci\xF3n y comentarios\ndirectory-did-infra = Infraestructura (alojamiento, compilaci\xF3n, etc.)\ndirectory-did-maintenance = Mantenimiento\ndirectory-did-mentoring = Mentor\xEDa\ndirectory-did-platform = Empaquetado o adaptaci\xF3n a otra plataforma\ndirectory-did-plugin = Complementos y bibliotecas\ndirectory-did-projectManagement = Gesti\xF3n de proyectos\ndirectory-did-promotion = Difusi\xF3n\ndirectory-did-question = Respuestas a preguntas\ndirectory-did-research = Investigaci\xF3n\ndirectory-did-review = Revisi\xF3n de pull requests\ndirectory-did-security = Seguridad\ndirectory-did-talk = Charlas\ndirectory-did-test = Pruebas\ndirectory-did-tool = Herramientas\ndirectory-did-translation = Traducci\xF3n\ndirectory-did-tutorial = Tutoriales\ndirectory-did-userTesting = Pruebas con personas\ndirectory-did-video = Videos\n"
});

// src/forms/lines.ts
var HTML = [
  {
    start: /^ {0,3}<(?:pre|script|style|textarea)(?:[ \t>]|$)/i,
    end: /<\/(?:pre|script|style|textarea)>/i
  },
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
  { start: /^ {0,3}<![a-z]/i, end: />/ }
];
function readLines(text2) {
  let block;
  let item = 0;
  return text2.split(/\r\n|\r|\n/).map((line) => {
    const flat = withoutTabs(line);
    if (block && !leaves(block, flat)) {
      if (closes(block, flat)) block = void 0;
      return { text: line, shown: false };
    }
    const start = afterMarkers(flat);
    item = start || (isBlank(flat) || indentOf(flat) >= item ? item : 0);
    const indent = start || Math.min(indentOf(flat), item);
    block = opens(flat.slice(indent), indent);
    return { text: line, shown: block === void 0 };
  });
}
function fenceOf(line) {
  const [whole2, fence] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (!whole2 || !fence) return void 0;
  return fence.startsWith("`") && line.includes("`", whole2.length) ? void 0 : fence;
}
function closesFence(fence, line) {
  return fenceOf(line) === line.trim() && line.trim().startsWith(fence);
}
function opens(line, indent) {
  const fence = fenceOf(line);
  if (fence) return { kind: "fence", fence, indent };
  const html = HTML.find(({ start }) => start.test(line));
  return html && !html.end.test(line) ? { kind: "html", end: html.end, indent } : void 0;
}
function leaves(block, line) {
  return !isBlank(line) && indentOf(line) < block.indent;
}
function closes(block, line) {
  if (block.kind === "html") return block.end.test(line);
  return closesFence(block.fence, line.slice(Math.min(indentOf(line), block.indent)));
}
function afterMarkers(line) {
  const marker = / {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}/y;
  let start = 0;
  while (marker.test(line)) start = marker.lastIndex;
  return start;
}
function withoutTabs(line) {
  return line.replace(/^[ \t]+/, (space) => space.replaceAll("	", "    "));
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function isBlank(line) {
  return line.trim() === "";
}

// src/core/person.ts
function same(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}

// src/core/ledger/reading.ts
function livingCommunities(definitions2) {
  return Object.entries(definitions2.communities).filter(([, { status }]) => status !== "retired");
}

// src/words/generated/conditions.ts
var conditions = topic({
  en: "conditions-contributions-asked = { $count ->\n    [one] { $count } contribution{ $limits }\n   *[other] { $count } contributions{ $limits }\n}\nconditions-contributions = { $asked ->\n    [one] { $count } of { $asked } contribution{ $limits }\n   *[other] { $count } of { $asked } contributions{ $limits }\n}\nconditions-contributions-enough = { $count ->\n    [one] { $count } contribution{ $limits }, { $asked } needed\n   *[other] { $count } contributions{ $limits }, { $asked } needed\n}\nconditions-kinds = of the { $count ->\n    [one] kind\n   *[other] kinds\n} { $kinds }\nconditions-within = within { $length }\nconditions-days-asked = { $count ->\n    [one] on at least { $count } day\n   *[other] on at least { $count } different days\n}\nconditions-days = , on { $asked ->\n    [one] { $count } of { $asked } day\n   *[other] { $count } of { $asked } days\n}\nconditions-days-enough = , on { $count ->\n    [one] { $count } day\n   *[other] { $count } days\n}, { $asked } needed\nconditions-length = { $unit ->\n    [minute] { $count ->\n        [one] { $count } minute\n       *[other] { $count } minutes\n    }\n    [hour] { $count ->\n        [one] { $count } hour\n       *[other] { $count } hours\n    }\n    [day] { $count ->\n        [one] { $count } day\n       *[other] { $count } days\n    }\n    [week] { $count ->\n        [one] { $count } week\n       *[other] { $count } weeks\n    }\n    [month] { $count ->\n        [one] { $count } month\n       *[other] { $count } months\n    }\n   *[year] { $count ->\n        [one] { $count } year\n       *[other] { $count } years\n    }\n}\nconditions-approvals-asked = { $count ->\n    [one] { $count } approval from { $who }\n   *[other] { $count } approvals from { $who }\n}\nconditions-approvals-asked-of-all = the approval of all of { $who }\nconditions-approvals = { $asked ->\n    [one] { $count } of { $asked } approval{ $names }\n   *[other] { $count } of { $asked } approvals{ $names }\n}\nconditions-approvals-enough = { $count ->\n    [one] { $count } approval, { $asked } needed{ $names }\n   *[other] { $count } approvals, { $asked } needed{ $names }\n}\nconditions-endorsements-asked = { $count ->\n    [one] { $count } endorsement from { $who }\n   *[other] { $count } endorsements from { $who }\n}\nconditions-endorsements = { $asked ->\n    [one] { $count } of { $asked } endorsement from { $who }{ $names }\n   *[other] { $count } of { $asked } endorsements from { $who }{ $names }\n}\nconditions-endorsements-enough = { $count ->\n    [one] { $count } endorsement from { $who }, { $asked } needed{ $names }\n   *[other] { $count } endorsements from { $who }, { $asked } needed{ $names }\n}\nconditions-names = : { $names }\nconditions-badge = the badge \u201C{ $name }\u201D\nconditions-badge-missing = the badge \u201C{ $name }\u201D is missing\nconditions-stage = the stage \u201C{ $name }\u201D\nconditions-stage-missing = the stage \u201C{ $name }\u201D is still ahead\nconditions-checklist-asked = a completed \u201C{ $name }\u201D checklist\nconditions-checklist-done = \u201C{ $name }\u201D is done\nconditions-checklist-missing = \u201C{ $name }\u201D isn't done yet\nconditions-items = { $total ->\n    [one] { $count } of { $total } item done\n   *[other] { $count } of { $total } items done\n}\nconditions-member-asked = a member for { $length }\nconditions-member = { $length } as a member, counted from { $day }\nconditions-member-not-yet = not a member yet, { $length } needed\nconditions-waited-asked = { $length } of waiting\nconditions-waited = { $length } from { $day }\nconditions-joining-asked = { $way ->\n    [open] the community is open to everybody\n   *[by-approval] the community approves who joins\n}\nconditions-joining = { $way ->\n    [open] joining is open to everybody\n   *[by-approval] joining needs an approval\n}\nconditions-joining-nowhere = no community is named\nconditions-field-is = \u201C{ $field }\u201D is { $answers }\nconditions-field-should-be = \u201C{ $field }\u201D must be { $answers }\nconditions-field-filled = \u201C{ $field }\u201D is filled in\nconditions-field-empty = \u201C{ $field }\u201D must be filled in\nconditions-quoted = \u201C{ $words }\u201D\nconditions-not-asked = not ({ $what })\nconditions-not = not: { $what }\nconditions-and = { $one }; { $other }\nconditions-or = { $one }; or { $other }\nconditions-later = comes later\n",
  es: "conditions-contributions-asked = { $count ->\n    [one] { $count } contribuci\xF3n{ $limits }\n   *[other] { $count } contribuciones{ $limits }\n}\nconditions-contributions = { $asked ->\n    [one] { $count } de { $asked } contribuci\xF3n{ $limits }\n   *[other] { $count } de { $asked } contribuciones{ $limits }\n}\nconditions-contributions-enough = { $count ->\n    [one] { $count } contribuci\xF3n{ $limits }, m\xEDnimo { $asked }\n   *[other] { $count } contribuciones{ $limits }, m\xEDnimo { $asked }\n}\nconditions-kinds = { $count ->\n    [one] del tipo\n   *[other] de los tipos\n} { $kinds }\nconditions-within = en un plazo de { $length }\nconditions-days-asked = { $count ->\n    [one] en al menos { $count } d\xEDa\n   *[other] en al menos { $count } d\xEDas distintos\n}\nconditions-days = , en { $asked ->\n    [one] { $count } de { $asked } d\xEDa\n   *[other] { $count } de { $asked } d\xEDas\n}\nconditions-days-enough = , en { $count ->\n    [one] { $count } d\xEDa\n   *[other] { $count } d\xEDas\n}, m\xEDnimo { $asked }\nconditions-length = { $unit ->\n    [minute] { $count ->\n        [one] { $count } minuto\n       *[other] { $count } minutos\n    }\n    [hour] { $count ->\n        [one] { $count } hora\n       *[other] { $count } horas\n    }\n    [day] { $count ->\n        [one] { $count } d\xEDa\n       *[other] { $count } d\xEDas\n    }\n    [week] { $count ->\n        [one] { $count } semana\n       *[other] { $count } semanas\n    }\n    [month] { $count ->\n        [one] { $count } mes\n       *[other] { $count } meses\n    }\n   *[year] { $count ->\n        [one] { $count } a\xF1o\n       *[other] { $count } a\xF1os\n    }\n}\nconditions-approvals-asked = { $count ->\n    [one] { $count } aprobaci\xF3n de { $who }\n   *[other] { $count } aprobaciones de { $who }\n}\nconditions-approvals-asked-of-all = la aprobaci\xF3n un\xE1nime de { $who }\nconditions-approvals = { $asked ->\n    [one] { $count } de { $asked } aprobaci\xF3n{ $names }\n   *[other] { $count } de { $asked } aprobaciones{ $names }\n}\nconditions-approvals-enough = { $count ->\n    [one] { $count } aprobaci\xF3n, m\xEDnimo { $asked }{ $names }\n   *[other] { $count } aprobaciones, m\xEDnimo { $asked }{ $names }\n}\nconditions-endorsements-asked = { $count ->\n    [one] { $count } aval de { $who }\n   *[other] { $count } avales de { $who }\n}\nconditions-endorsements = { $asked ->\n    [one] { $count } de { $asked } aval de { $who }{ $names }\n   *[other] { $count } de { $asked } avales de { $who }{ $names }\n}\nconditions-endorsements-enough = { $count ->\n    [one] { $count } aval de { $who }, m\xEDnimo { $asked }{ $names }\n   *[other] { $count } avales de { $who }, m\xEDnimo { $asked }{ $names }\n}\nconditions-names = : { $names }\nconditions-badge = la insignia \xAB{ $name }\xBB\nconditions-badge-missing = falta la insignia \xAB{ $name }\xBB\nconditions-stage = la etapa \xAB{ $name }\xBB\nconditions-stage-missing = falta alcanzar la etapa \xAB{ $name }\xBB\nconditions-checklist-asked = la lista \xAB{ $name }\xBB completa\nconditions-checklist-done = \xAB{ $name }\xBB est\xE1 completa\nconditions-checklist-missing = \xAB{ $name }\xBB a\xFAn no est\xE1 completa\nconditions-items = { $total ->\n    [one] { $count } de { $total } tarea hecha\n   *[other] { $count } de { $total } tareas hechas\n}\nconditions-member-asked = formar parte de la comunidad desde hace { $length }\nconditions-member = en la comunidad desde el { $day }, m\xEDnimo { $length }\nconditions-member-not-yet = a\xFAn no forma parte de la comunidad, m\xEDnimo { $length }\nconditions-waited-asked = { $length } de espera\nconditions-waited = { $length } a partir del { $day }\nconditions-joining-asked = { $way ->\n    [open] la comunidad est\xE1 abierta a todo el mundo\n   *[by-approval] la comunidad aprueba qui\xE9n se une\n}\nconditions-joining = { $way ->\n    [open] cualquiera puede unirse\n   *[by-approval] para unirse hace falta una aprobaci\xF3n\n}\nconditions-joining-nowhere = falta nombrar una comunidad\nconditions-field-is = la respuesta a \xAB{ $field }\xBB es { $answers }\nconditions-field-should-be = la respuesta a \xAB{ $field }\xBB tiene que ser { $answers }\nconditions-field-filled = \xAB{ $field }\xBB tiene respuesta\nconditions-field-empty = hay que responder \xAB{ $field }\xBB\nconditions-quoted = \xAB{ $words }\xBB\nconditions-not-asked = no ({ $what })\nconditions-not = no: { $what }\nconditions-and = { $one }; { $other }\nconditions-or = { $one }; o { $other }\nconditions-later = viene despu\xE9s\n"
});

// src/core/condition/length.ts
function lengthWords(text2, voice) {
  const { count, unit } = lengthOf(text2);
  return conditions(voice)("conditions-length", { count, unit });
}

// src/words/calendar.ts
function longDay(day, voice) {
  return dayFormatted(day, { dateStyle: "long" }, voice);
}
function weekdayName(day, voice) {
  return dayFormatted(day, { weekday: "long" }, voice);
}
function dayFormatted(day, options, voice) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return ours(day);
  return ours(dateFormat(CONVENTIONS[voice.language], "UTC", options).format(date));
}
function zoneName(zone, voice) {
  if (zone === "UTC") return ours(zone);
  const format = dateFormat(CONVENTIONS[voice.language], zone, { timeZoneName: "longGeneric" });
  const parts = format.formatToParts(/* @__PURE__ */ new Date("2026-07-01T00:00:00Z"));
  const name3 = parts.filter(({ type }) => type === "timeZoneName").map(({ value }) => value);
  return ours(name3.join(""));
}

// src/words/generated/meetings.ts
var meetings = topic({
  en: "meetings-once = on { $day }\nmeetings-daily = { $count ->\n    [one] every day\n   *[other] every { $count } days\n}\nmeetings-weekly = { $count ->\n    [one] every week\n   *[other] every { $count } weeks\n}\nmeetings-weekly-on = { $count ->\n    [one] { $weekday }s\n   *[other] every { $count } weeks on { $weekday }\n}\nmeetings-monthly = { $count ->\n    [one] every month\n   *[other] every { $count } months\n}\nmeetings-monthly-day = { $count ->\n    [one] on day { $day } of every month\n   *[other] every { $count } months on day { $day }\n}\nmeetings-monthly-on = { $count ->\n    [one] the { $which } { $weekday } of every month\n   *[other] every { $count } months on the { $which } { $weekday }\n}\nmeetings-which-first = first\nmeetings-which-second = second\nmeetings-which-third = third\nmeetings-which-fourth = fourth\nmeetings-which-last = last\nmeetings-at = { $when } at { $time } ({ $zone })\nmeetings-only-at = at { $time } ({ $zone })\nmeetings-for = { $when }, for { $length }\nmeetings-only-for = for { $length }\n",
  es: "meetings-once = el { $day }\nmeetings-daily = { $count ->\n    [one] todos los d\xEDas\n   *[other] cada { $count } d\xEDas\n}\nmeetings-weekly = { $count ->\n    [one] todas las semanas\n   *[other] cada { $count } semanas\n}\nmeetings-weekly-on = { $count ->\n    [one] cada { $weekday }\n   *[other] { $weekday } cada { $count } semanas\n}\nmeetings-monthly = { $count ->\n    [one] todos los meses\n   *[other] cada { $count } meses\n}\nmeetings-monthly-day = { $count ->\n    [one] el d\xEDa { $day } de cada mes\n   *[other] el d\xEDa { $day } cada { $count } meses\n}\nmeetings-monthly-on = { $count ->\n    [one] el { $which } { $weekday } de cada mes\n   *[other] el { $which } { $weekday } cada { $count } meses\n}\nmeetings-which-first = primer\nmeetings-which-second = segundo\nmeetings-which-third = tercer\nmeetings-which-fourth = cuarto\nmeetings-which-last = \xFAltimo\nmeetings-at = { $when } a las { $time } ({ $zone })\nmeetings-only-at = a las { $time } ({ $zone })\nmeetings-for = { $when }, durante { $length }\nmeetings-only-for = durante { $length }\n"
});

// src/directory/meetings.ts
function meetingWords(meeting, zone, voice) {
  const when2 = timed(meeting, often(meeting, voice), zone, voice);
  return capital(lasting(meeting, when2, voice), voice);
}
function timed({ time }, when2, zone, voice) {
  if (time === void 0) return when2;
  const at4 = { time: asText(time), zone: zoneName(zone, voice) };
  const say2 = meetings(voice);
  return when2 === "" ? say2("meetings-only-at", at4) : say2("meetings-at", { when: when2, ...at4 });
}
function lasting({ length: text2 }, when2, voice) {
  if (text2 === void 0) return when2;
  const length2 = lengthWords(text2, voice);
  const say2 = meetings(voice);
  return when2 === "" ? say2("meetings-only-for", { length: length2 }) : say2("meetings-for", { when: when2, length: length2 });
}
function often(meeting, voice) {
  const { count, unit } = rhythm(meeting);
  const { day, from } = meeting;
  const say2 = meetings(voice);
  switch (unit) {
    case "once":
      return from === void 0 ? ours("") : say2("meetings-once", { day: longDay(from, voice) });
    case "day":
      return say2("meetings-daily", { count });
    case "week":
      return day === void 0 ? say2("meetings-weekly", { count }) : say2("meetings-weekly-on", { count, weekday: weekday(day, voice) });
    case "month":
      return monthly(meeting, count, voice);
  }
}
function monthly({ on, day, from }, count, voice) {
  const say2 = meetings(voice);
  if (on !== void 0 && day !== void 0) {
    const which2 = say2(`meetings-which-${on}`);
    return say2("meetings-monthly-on", { count, which: which2, weekday: weekday(day, voice) });
  }
  if (from === void 0) return say2("meetings-monthly", { count });
  return say2("meetings-monthly-day", { count, day: Number(from.slice(8)) });
}
function weekday(day, voice) {
  return weekdayName(`2024-01-0${WEEKDAYS.indexOf(day) + 1}`, voice);
}
var WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday"
];
function capital(text2, { language }) {
  const [first = ""] = text2;
  return ours(first.toLocaleUpperCase(CONVENTIONS[language]) + text2.slice(first.length));
}
function rhythm(meeting) {
  const every = meeting.every ?? (meeting.day ? "week" : "");
  const [, count, unit] = /^(?:(\d{1,2}) )?(day|week|month)s?$/.exec(every) ?? [];
  if (unit !== "day" && unit !== "week" && unit !== "month") return { count: 1, unit: "once" };
  return { count: Number(count ?? 1), unit };
}

// src/directory/communities.ts
function communityTable(definitions2, place) {
  const voice = voiceOf(definitions2);
  const say2 = directory(voice);
  const communities2 = livingCommunities(definitions2).map(([, community2]) => community2);
  if (communities2.length === 0) return [say2("directory-no-communities")];
  const rows = communities2.toSorted(byName).map((one2) => [
    nameCell(one2, voice),
    cell(
      (one2.leads ?? []).map((lead) => leadWords(lead, place)),
      say2("directory-nobody")
    ),
    cell(
      (one2.meetings ?? []).map((meeting) => when(meeting, definitions2, voice)),
      ours("\u2013")
    ),
    howToJoin(one2, definitions2, place, voice)
  ]);
  const columns = ["community", "leads", "meetings", "joining"];
  const header = columns.map((column) => say2(`directory-column-${column}`));
  const lines2 = [header, header.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`
  );
  return ["<!-- prettier-ignore-start -->", ...lines2, "<!-- prettier-ignore-end -->"];
}
function byName(a, b) {
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}
function nameCell({ name: name3, purpose, charter, status }, voice) {
  const called = bold(link(plain(name3), charter));
  const state = status === "forming" || status === "dormant" ? directory(voice)(`directory-${status}`) : "";
  const first = state === "" ? called : ours(`${called} (${state})`);
  return cell([first, ...purpose ? [plain(purpose, 300)] : []], ours(""));
}
function leadWords({ github, role }, place) {
  const name3 = link(plain(github), `${place.github}/${github}`);
  return role ? ours(`${name3} (${plain(role)})`) : name3;
}
function when(meeting, { settings: settings2 }, voice) {
  const words = meetingWords(meeting, meeting.timezone ?? settings2.timezone ?? "UTC", voice);
  const name3 = link(plain(meeting.name), meeting.url);
  return words ? ours(`${name3}: ${words}`) : name3;
}
function cell(parts, empty) {
  return parts.length > 0 ? joined(parts, "<br>") : empty;
}
function howToJoin({ joining = "open" }, definitions2, place, voice) {
  const say2 = directory(voice);
  const links = joinForms(definitions2).map((form3) => {
    const name3 = definitions2.forms[form3]?.name ?? form3;
    return link(say2("directory-form", { name: plain(name3) }), addressOf(form3, place));
  });
  if (links.length === 0) return say2("directory-join-elsewhere");
  return say2(`directory-join-${joining}`, { forms: listed(links, voice, "or") });
}
function joinForms({ processes: processes2 }) {
  const leading = Object.values(processes2).filter(joins);
  return [...new Set(leading.map(({ start }) => start.form))].toSorted();
}
function joins({ outcome }) {
  return outcome.accepted.some((action2) => "join" in action2);
}
function addressOf(form3, { github, repo }) {
  if (!repo) return void 0;
  const home = `${github}/${encodeURIComponent(repo.owner)}/${encodeURIComponent(repo.name)}`;
  return `${home}/issues/new?template=${encodeURIComponent(form3)}`;
}
function link(text2, address) {
  const url = address === void 0 ? void 0 : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return text2;
  return ours(`[${text2}](${url.href.replaceAll(/[()|\\]/g, encoded)})`);
}
function encoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// src/directory/emoji.ts
var KEY = {
  a11y: "\u267F\uFE0F",
  audio: "\u{1F50A}",
  blog: "\u{1F4DD}",
  bug: "\u{1F41B}",
  business: "\u{1F4BC}",
  code: "\u{1F4BB}",
  content: "\u{1F58B}",
  data: "\u{1F523}",
  design: "\u{1F3A8}",
  doc: "\u{1F4D6}",
  eventOrganizing: "\u{1F4CB}",
  example: "\u{1F4A1}",
  financial: "\u{1F4B5}",
  fundingFinding: "\u{1F50D}",
  ideas: "\u{1F914}",
  infra: "\u{1F687}",
  maintenance: "\u{1F6A7}",
  mentoring: "\u{1F9D1}\u200D\u{1F3EB}",
  platform: "\u{1F4E6}",
  plugin: "\u{1F50C}",
  projectManagement: "\u{1F4C6}",
  promotion: "\u{1F4E3}",
  question: "\u{1F4AC}",
  research: "\u{1F52C}",
  review: "\u{1F440}",
  security: "\u{1F6E1}\uFE0F",
  talk: "\u{1F4E2}",
  test: "\u26A0\uFE0F",
  tool: "\u{1F527}",
  translation: "\u{1F30D}",
  tutorial: "\u2705",
  userTesting: "\u{1F4D3}",
  video: "\u{1F4F9}"
};
function signOf(written, voice) {
  const type = CONTRIBUTION_TYPES.find((one2) => one2 === written);
  return type ? [KEY[type], directory(voice)(`directory-did-${type}`)] : ["\u2728", written];
}

// src/directory/contributor-table.ts
var PER_ROW = 7;
var WIDTH = `${(100 / PER_ROW).toFixed(2)}%`;
function contributorTable(contributors, place, voice) {
  const cells = contributors.map((one2) => cellOf(one2, place, voice));
  const rows = Array.from(
    { length: Math.ceil(cells.length / PER_ROW) },
    (_, row) => cells.slice(row * PER_ROW, (row + 1) * PER_ROW)
  );
  return [
    "<!-- prettier-ignore-start -->",
    "<!-- markdownlint-disable -->",
    "<table>",
    "  <tbody>",
    ...rows.flatMap((row) => ["    <tr>", ...row, "    </tr>"]),
    "  </tbody>",
    "</table>",
    "",
    "<!-- markdownlint-restore -->",
    "<!-- prettier-ignore-end -->"
  ];
}
function cellOf({ name: name3, login, url, types: types2 }, { github }, voice) {
  const home = login === void 0 ? url : `${github}/${login}`;
  const face = login === void 0 ? "" : `${faceOf(login, name3, github)}<br />`;
  const shown2 = `${face}<sub><b>${escaped(name3)}</b></sub>`;
  const person2 = home === void 0 ? shown2 : `<a href="${escaped(home)}">${shown2}</a>`;
  const signs = types2.map((type) => signFor(type, login ?? name3, voice)).join(" ");
  return `      <td align="center" valign="top" width="${WIDTH}">${person2}<br />${signs}</td>`;
}
function faceOf(login, name3, github) {
  const address = `${github}/${login}.png?size=100`;
  return `<img src="${escaped(address)}" width="100px;" alt="${escaped(name3)}"/>`;
}
function signFor(type, who, voice) {
  const [sign, word2] = signOf(type, voice);
  return `<a href="#${escaped(encodeURIComponent(`${type}-${who}`))}" title="${escaped(word2)}">${sign}</a>`;
}
function escaped(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("@", "&#64;").replaceAll(/\s+/g, " ");
}

// src/directory/files.ts
var DEEPEST = 3;
var MOST6 = 200;
function mayHoldTable(path) {
  const folders = path.split("/").slice(0, -1);
  return /[^/]\.(?:md|markdown)$/i.test(path) && folders.length <= DEEPEST && folders.every(isOwn);
}
function isOwn(folder) {
  return folder === ".github" || !/^\.|^(?:node_modules|vendor)$/.test(folder);
}
function tableFiles(paths) {
  const byDepth = paths.filter(mayHoldTable).toSorted((a, b) => {
    const deeper3 = a.split("/").length - b.split("/").length;
    return deeper3 || (a < b ? -1 : 1);
  });
  return byDepth.slice(0, MOST6);
}

// src/directory/listed-contributors.ts
function listedContributors(text2, definitions2, voice) {
  const root = parsed(text2);
  const entries2 = isMapping2(root) ? root["contributors"] : void 0;
  if (!isMapping2(root) || !Array.isArray(entries2))
    return directory(voice)("directory-lists-nobody");
  const elsewhere = root["repoType"] === "gitlab";
  return entries2.flatMap((entry) => contributorIn(entry, elsewhere, definitions2) ?? []);
}
function parsed(text2) {
  try {
    return JSON.parse(text2.replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}
function isMapping2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function contributorIn(entry, elsewhere, definitions2) {
  if (!isMapping2(entry) || isBot(entry)) return void 0;
  const login = elsewhere ? void 0 : wordIn(entry, "login", ACCOUNT);
  const name3 = nameFor(login, definitions2) ?? wordIn(entry, "name", NAME) ?? login;
  if (name3 === void 0) return void 0;
  const url = wordIn(entry, "profile", ADDRESS);
  const types2 = typesIn(entry["contributions"]);
  if (login !== void 0) return { name: name3, login, types: types2 };
  return { name: name3, types: types2, ...url !== void 0 && { url } };
}
var ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
var NAME = /^(?!.*\S@\S)\S.{0,199}$/;
var ADDRESS = /^https?:\/\/[^\s<>]{1,2000}$/;
function isBot({ login }) {
  return typeof login === "string" && login.endsWith("[bot]");
}
function wordIn(entry, key, fits2) {
  const word2 = entry[key];
  return typeof word2 === "string" && fits2.test(word2) ? word2 : void 0;
}
function nameFor(login, { people: people2 }) {
  if (login === void 0) return void 0;
  return Object.values(people2).find(({ github }) => github && same(github, login))?.name;
}
function typesIn(contributions) {
  const all = Array.isArray(contributions) ? contributions : [];
  const types2 = all.flatMap((one2) => {
    const type = isMapping2(one2) ? one2["type"] : one2;
    return typeof type === "string" && type !== "" ? [type] : [];
  });
  return [...new Set(types2)];
}

// src/directory/tables.ts
function asksForCommunities(text2) {
  return holds(text2, COMMUNITIES);
}
function asksForContributors(text2) {
  return holds(text2, CONTRIBUTORS);
}
function withTables(text2, { communities: communities2, contributors }) {
  const listed2 = communities2 ? withLines(text2, COMMUNITIES, communities2) : text2;
  return contributors ? withLines(listed2, CONTRIBUTORS, contributors) : listed2;
}
var COMMUNITIES = {
  start: /^ {0,3}<!-- waymark:communities -->[ \t]*$/,
  end: /^ {0,3}<!-- \/waymark:communities -->[ \t]*$/
};
var CONTRIBUTORS = {
  start: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:START\b.*-->[ \t]*$/,
  end: /^ {0,3}<!-- ALL-CONTRIBUTORS-LIST:END\b.*-->[ \t]*$/
};
function holds(text2, marks) {
  return regions(text2, marks).length > 0;
}
function withLines(text2, marks, lines2) {
  let written = text2;
  for (const { from, to, end } of regions(text2, marks).toReversed())
    written = written.slice(0, from) + lines2.map((line) => line + end).join("") + written.slice(to);
  return written;
}
function regions(text2, marks) {
  const breaks = [...text2.matchAll(/\r\n|\r|\n/g)];
  const starts = [0, ...breaks.map(({ 0: end, index: index2 }) => index2 + end.length)];
  const found2 = [];
  let opened;
  for (const [index2, line] of readLines(text2).entries()) {
    if (!line.shown) continue;
    const to = starts[index2];
    const next = breaks[index2];
    if (opened && marks.end.test(line.text)) found2.push({ ...opened, to });
    if (marks.end.test(line.text)) opened = void 0;
    if (next && marks.start.test(line.text))
      opened = { from: next.index + next[0].length, end: next[0] };
  }
  return found2;
}

// src/words/generated/validate.ts
var validate = topic({
  en: "validate-no-folder = there's no folder { $folder }\nvalidate-not-a-folder = { $folder } isn't a folder; name the one with waymark.yml\nvalidate-folder-link-nowhere = the folder { $folder } is a link that leads nowhere\nvalidate-folder-unreadable = the folder { $folder } can't be read ({ $code })\nvalidate-outside = { $file } isn't in { $folder }; name the files to check the way Git does from where you are\nvalidate-outside-here = { $file } isn't in this folder; name the files to check the way Git does from where you are\nvalidate-no-file = there's no file { $file }\nvalidate-broken-definitions =\n    { $errors ->\n        [one] the definitions in { $folder } have an error; `waymark validate` shows it\n       *[other] the definitions in { $folder } have { $errors } errors; `waymark validate` shows them\n    }\nvalidate-file-unreadable = This file can't be read ({ $code }).\nvalidate-file-link-nowhere = This link leads nowhere.\nvalidate-file-link-out = This link leads out of the folder.\nvalidate-file-not-a-file = This isn't a file.\nvalidate-file-too-large = This file is larger than 256 kB.\nvalidate-file-not-text = This file isn't UTF-8 text.\nvalidate-skipped = Skipped ({ $reason }): { $problem }\nvalidate-more = \u2026 and { $count } more; --format json shows them all.\nvalidate-none = Nothing was checked: none of these files is a definition.\nvalidate-summary = { $checked }: { $found }.\nvalidate-checked =\n    { $files ->\n        [0] No file checked\n        [one] 1 file checked\n       *[other] { $files } files checked\n    }\nvalidate-errors =\n    { $count ->\n        [one] 1 error\n       *[other] { $count } errors\n    }\nvalidate-warnings =\n    { $count ->\n        [one] 1 warning\n       *[other] { $count } warnings\n    }\nvalidate-fine = nothing wrong\nvalidate-skips =\n    { $count ->\n        [one] 1 skipped with a reason\n       *[other] { $count } skipped with a reason\n    }\n",
  es: "validate-no-folder = no existe la carpeta { $folder }\nvalidate-not-a-folder = { $folder } no es una carpeta; indica la que tiene waymark.yml\nvalidate-folder-link-nowhere = la carpeta { $folder } es un enlace que no lleva a ninguna parte\nvalidate-folder-unreadable = la carpeta { $folder } no se puede leer ({ $code })\nvalidate-outside = { $file } no est\xE1 en { $folder }; nombra los archivos como lo hace Git desde donde est\xE1s\nvalidate-outside-here = { $file } no est\xE1 en esta carpeta; nombra los archivos como lo hace Git desde donde est\xE1s\nvalidate-no-file = no existe el archivo { $file }\nvalidate-broken-definitions =\n    { $errors ->\n        [one] las definiciones de { $folder } tienen un error; `waymark validate` lo muestra\n       *[other] las definiciones de { $folder } tienen { $errors } errores; `waymark validate` los muestra\n    }\nvalidate-file-unreadable = Este archivo no se puede leer ({ $code }).\nvalidate-file-link-nowhere = Este enlace no lleva a ninguna parte.\nvalidate-file-link-out = Este enlace sale de la carpeta.\nvalidate-file-not-a-file = Esto no es un archivo.\nvalidate-file-too-large = Este archivo ocupa m\xE1s de 256 kB.\nvalidate-file-not-text = Este archivo no es texto UTF-8.\nvalidate-skipped = Omitido ({ $reason }): { $problem }\nvalidate-more = \u2026 y { $count } m\xE1s; con --format json se muestran todos.\nvalidate-none = No se revis\xF3 nada: ninguno de estos archivos es una definici\xF3n.\nvalidate-summary = { $checked }: { $found }.\nvalidate-checked =\n    { $files ->\n        [0] Ning\xFAn archivo revisado\n        [one] 1 archivo revisado\n       *[other] { $files } archivos revisados\n    }\nvalidate-errors =\n    { $count ->\n        [one] 1 error\n       *[other] { $count } errores\n    }\nvalidate-warnings =\n    { $count ->\n        [one] 1 advertencia\n       *[other] { $count } advertencias\n    }\nvalidate-fine = nada que corregir\nvalidate-skips =\n    { $count ->\n        [one] 1 omitido con motivo\n       *[other] { $count } omitidos con motivo\n    }\n"
});

// src/cli/files.ts
import { isAscii } from "node:buffer";
import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync
} from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
function readFolder(folder, voice) {
  const library = openFolder(folder, voice);
  return typeof library === "string" ? library : readAll(library);
}
function openFolder(folder, voice) {
  const say2 = validate(voice);
  const root = real(folder);
  if (root === void 0) return say2("validate-no-folder", { folder: printed(folder) });
  if (!statSync(root).isDirectory())
    return say2("validate-not-a-folder", { folder: printed(folder) });
  const parts = ["", ...FOLDERS, FORMS, ...messageFolders(root)].map(
    (part) => definitionsIn(root, part, voice)
  );
  const closed = parts.find((part) => typeof part === "string");
  if (closed !== void 0) return closed;
  const all = parts.filter((part) => typeof part !== "string").flat();
  const files2 = all.filter(({ misplaced: misplaced3 }) => !misplaced3).slice(0, MOST_FILES + 1);
  const misplaced2 = all.filter((entry) => entry.misplaced).slice(0, MOST_MISPLACED);
  const entries2 = new Map([...files2, ...misplaced2].map((entry) => [entry.path, entry]));
  return {
    paths: [...entries2.keys()],
    read: (path) => readFile(root, entries2.get(path) ?? { path }, voice)
  };
}
function readAll({ paths, read }) {
  const files2 = [];
  let left2 = MOST_IN_ALL;
  for (const path of paths) {
    const file = read(path);
    files2.push(file);
    left2 -= file.text.length;
    if (left2 < 0) break;
  }
  return files2;
}
function messageFolders(root) {
  const folder = join(root, MESSAGES);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const inside3 = readdirSync(folder, { withFileTypes: true }).filter((one2) => one2.isDirectory());
  return [MESSAGES, ...inside3.map(({ name: name3 }) => `${MESSAGES}/${name3}`).toSorted()];
}
function definitionsIn(root, part, voice) {
  const say2 = validate(voice);
  const folder = join(root, part);
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return entriesIn(folder, part);
    const link2 = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
    if (!link2 || real(folder) !== void 0) return [];
    return say2("validate-folder-link-nowhere", { folder: printed(part) });
  } catch (error2) {
    return say2("validate-folder-unreadable", {
      folder: printed(part || root),
      code: codeOf(error2)
    });
  }
}
function entriesIn(folder, part) {
  const straight = real(folder) === folder;
  const found2 = readdirSync(folder, { withFileTypes: true }).toSorted(byName2);
  const here = found2.filter(mayBeFile).map((entry) => {
    const path = part ? `${part}/${entry.name}` : entry.name;
    return straight && entry.isFile() ? { path, target: folder + sep + entry.name } : { path };
  });
  const files2 = here.filter(({ path }) => isDefinition(path));
  const others = here.length > files2.length ? here.map(({ path }) => path) : [];
  const misplaced2 = [...others, ...deeper2(folder, part, found2)].filter(isAstray);
  return [...files2, ...misplaced2.toSorted().map((path) => ({ path, misplaced: true }))];
}
function byName2(a, b) {
  return a.name < b.name ? -1 : 1;
}
function isAstray(path) {
  return meantBy2(path) !== void 0;
}
function deeper2(folder, part, found2) {
  const inside3 = found2.filter(
    (entry) => entry.isDirectory() && (part !== "" || isMisspelt2(entry.name))
  );
  return inside3.flatMap(
    ({ name: name3 }) => readdirSync(join(folder, name3)).map((file) => join(part, name3, file).split(sep).join("/"))
  );
}
function isMisspelt2(name3) {
  const meant2 = folderMeantBy(name3);
  return meant2 !== void 0 && meant2 !== name3;
}
function mayBeFile(entry) {
  return entry.isFile() || entry.isSymbolicLink();
}
function readFile(root, entry, voice) {
  if (entry.misplaced) return { path: entry.path, text: "" };
  try {
    return entry.target === void 0 ? linked(root, entry.path, voice) : decoded(entry.path, entry.target, voice);
  } catch (error2) {
    return unreadable(
      entry.path,
      validate(voice)("validate-file-unreadable", { code: codeOf(error2) })
    );
  }
}
function linked(root, path, voice) {
  const say2 = validate(voice);
  const target = real(join(root, path));
  if (target === void 0) return unreadable(path, say2("validate-file-link-nowhere"));
  if (!isInside(root, target)) return unreadable(path, say2("validate-file-link-out"));
  if (!statSync(target).isFile()) return unreadable(path, say2("validate-file-not-a-file"));
  return decoded(path, target, voice);
}
function codeOf(error2) {
  return printed(error2.code ?? String(error2));
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var SPACE = Buffer.allocUnsafe(MOST_BYTES + 1);
function decoded(path, target, voice) {
  const say2 = validate(voice);
  const bytes = SPACE.subarray(0, fill2(target));
  if (bytes.length > MOST_BYTES) return unreadable(path, say2("validate-file-too-large"));
  try {
    return { path, text: isAscii(bytes) ? bytes.toString("latin1") : UTF8.decode(bytes) };
  } catch {
    return unreadable(path, say2("validate-file-not-text"));
  }
}
function fill2(target) {
  const file = openSync(target, "r");
  try {
    let length2 = 0;
    for (let more = -1; more !== 0; length2 += more)
      more = readSync(file, SPACE, { offset: length2 });
    return length2;
  } finally {
    closeSync(file);
  }
}
function unreadable(path, why) {
  return { path, text: "", unreadable: () => why };
}
function isInside(root, target) {
  if (target.startsWith(root + sep)) return true;
  const way = relative(root, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function real(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return void 0;
  }
}

// src/cli/stale-tables.ts
function placeFrom(named) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: here } = process.env;
  const github = server?.replace(/\/+$/, "") || GITHUB;
  const repository = named ?? here;
  if (!repository) return { github };
  const [, owner, name3] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  return owner && name3 ? { github, repo: { owner, name: name3 } } : void 0;
}
function findStale(wanted, voice) {
  const definitions2 = readGood(wanted.folder, voice);
  if (typeof definitions2 === "string") return { why: definitions2 };
  const missing = wanted.files.filter((file) => !isFile(file));
  if (missing.length > 0) return { why: noFile(missing, voice) };
  const people2 = contributorsFor(wanted, definitions2, voice);
  if (typeof people2 === "string") return { why: people2 };
  const tables = { communities: communityTable(definitions2, wanted.place), ...people2 };
  const files2 = [.../* @__PURE__ */ new Set([...markdownIn(wanted.folder), ...wanted.files])];
  const shown2 = files2.flatMap((file) => {
    const before = textOf2(file);
    const asks = asksForCommunities(before) || people2.contributors && asksForContributors(before);
    return asks ? [{ file, before, after: withTables(before, tables) }] : [];
  });
  return { stale: shown2.filter(({ before, after }) => before !== after), tables: shown2.length };
}
function contributorsFor({ contributors: file, place }, definitions2, voice) {
  if (file === void 0) return {};
  if (!isFile(file)) return noFile([file], voice);
  const people2 = listedContributors(textOf2(file), definitions2, voice);
  if (typeof people2 === "string") return joined([printed(file), people2], ": ");
  return { contributors: contributorTable(people2, place, voiceOf(definitions2)) };
}
function noFile(files2, voice) {
  return validate(voice)("validate-no-file", { file: joined(files2.map(printed), ", ") });
}
function readGood(folder, voice) {
  const files2 = readFolder(folder, voice);
  if (typeof files2 === "string") return files2;
  const { definitions: definitions2, problems } = readDefinitions(files2);
  if (definitions2) return definitions2;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return validate(voice)("validate-broken-definitions", { errors, folder: printed(folder) });
}
function markdownIn(folder) {
  return tableFiles(filesIn(folder, "", DEEPEST)).map((path) => join2(folder, path));
}
function filesIn(root, part, depth) {
  return readdirSync2(join2(root, part), { withFileTypes: true }).flatMap((entry) => {
    const path = part === "" ? entry.name : `${part}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.isDirectory() && depth > 0 && isOwn(entry.name) ? filesIn(root, path, depth - 1) : [];
  });
}
function isFile(path) {
  return statSync2(path, { throwIfNoEntry: false })?.isFile() === true;
}
function textOf2(file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error2) {
    if (error2 instanceof TypeError) return "";
    throw error2;
  }
}

// action/directory.ts
async function directory2(folder) {
  const place = placeFrom(void 0) ?? { github: "https://github.com" };
  const contributors = getInput("contributors");
  const files2 = getMultilineInput("files");
  const found2 = findStale(
    { folder, files: files2, place, ...contributors !== "" && { contributors } },
    PLAIN
  );
  if ("why" in found2) {
    setFailed(`Waymark: ${found2.why}`);
    return;
  }
  for (const { file, after } of found2.stale) {
    writeFileSync(file, after);
    info(action(PLAIN)("action-written", { file: printed(file) }));
  }
  if (found2.tables === 0) warning(action(PLAIN)("action-no-marks"));
  setOutput("changed", found2.stale.length > 0);
}

// src/cli/format/report.ts
import { relative as relative2, resolve, sep as sep2 } from "node:path";
function pathFromHere(report, problem2) {
  const path = relative2(process.cwd(), resolve(report.folder, problem2.file));
  return path.split(sep2).join("/");
}

// src/cli/format/text.ts
function summary2({ problems, skipped, checked: files2 }, voice) {
  const say2 = validate(voice);
  if (files2 === 0 && problems.length === 0) return say2("validate-none");
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const found2 = [
    ...errors > 0 ? [say2("validate-errors", { count: errors })] : [],
    ...warnings > 0 ? [say2("validate-warnings", { count: warnings })] : [],
    ...problems.length === 0 ? [say2("validate-fine")] : [],
    ...skipped.length > 0 ? [say2("validate-skips", { count: skipped.length })] : []
  ];
  const checked = say2("validate-checked", { files: files2 });
  return say2("validate-summary", { checked, found: joined(found2, ", ") });
}

// src/cli/reading.ts
import { isAbsolute as isAbsolute2, relative as relative3, resolve as resolve2, sep as sep3 } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/definitions/read-some.ts
function readSome(asked, { paths, read }) {
  const sources = paths.flatMap((path) => {
    const described2 = describedAt(path);
    return described2 ? [{ path, noun: described2.noun, id: described2.id }] : [];
  });
  const opened = openNamed(asked, sources, read);
  const files2 = sources.flatMap(({ path }) => opened.get(path) ?? []);
  const { problems, skipped } = readDefinitions(files2, sources);
  return {
    problems: problems.filter(({ file }) => asked.has(file)),
    skipped: skipped.filter(({ file }) => asked.has(file)),
    checked: paths.filter((path) => asked.has(path)).length
  };
}
function openNamed(asked, sources, read) {
  const byName3 = Map.groupBy(sources, ({ id }) => id);
  const spaced = [...byName3.keys()].filter((name3) => name3.includes(" "));
  const opened = /* @__PURE__ */ new Map();
  const wanted = new Set(sources.flatMap(({ path, id }) => asked.has(path) ? id : []));
  const queue = sources.filter(({ path, id }) => path === SETTINGS || wanted.has(id));
  for (const { path } of queue) {
    if (opened.has(path)) continue;
    const file = read(path);
    opened.set(path, file);
    const names2 = [...new Set(file.text.match(/[\w.-]+/g)), ...spaced];
    const named = names2.filter((name3) => file.text.includes(name3));
    queue.push(...named.flatMap((name3) => byName3.get(name3) ?? []));
  }
  const again = (path) => opened.get(path) ?? read(path);
  for (const file of starting(asked, sources, again)) opened.set(file.path, file);
  return opened;
}
function starting(asked, sources, read) {
  const forms = sources.filter(({ noun, path }) => noun === "forms" && asked.has(path));
  if (forms.length === 0) return [];
  const processes2 = sources.filter(({ noun }) => noun === "processes").map(({ path }) => read(path));
  return processes2.filter(({ text: text2 }) => forms.some(({ id }) => text2.includes(id)));
}

// src/cli/reading.ts
function validated(folder, only, voice) {
  const outside = only.find((path) => isOutside(path, ".") && isOutside(path, folder));
  if (outside !== void 0) return notHere(outside, folder, voice);
  const asked = new Set(only.map((path) => inFolder(folder, path)).filter(isDefinition));
  const library = openFolder(folder, voice);
  if (typeof library === "string") return library;
  if (only.length > 0 && canStandAlone(asked, library)) return readSome(asked, library);
  keepHeapSmall();
  return readDefinitions(readAll(library));
}
function notHere(path, folder, voice) {
  const [say2, file] = [validate(voice), printed(path)];
  if (folder === ".") return say2("validate-outside-here", { file });
  return say2("validate-outside", { file, folder: printed(folder) });
}
function inFolder(folder, path) {
  return relative3(resolve2(folder), resolve2(path)).split(sep3).join("/");
}
function isOutside(path, folder) {
  const way = inFolder(folder, path);
  return way === ".." || way.startsWith("../") || isAbsolute2(way);
}
function canStandAlone(asked, { paths }) {
  const known2 = new Set(paths);
  const stay = [...asked].every((path) => known2.has(path) && path !== SETTINGS);
  return stay && paths.length <= MOST_FILES;
}
function keepHeapSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

// action/summary.ts
var MOST_ROWS = 200;
var say = action(PLAIN);
async function writeSummary(report) {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  const { problems, skipped } = report;
  summary.addHeading("Waymark", 2).addRaw(summary2(report, PLAIN), true).addEOL();
  if (problems.length > 0) summary.addTable(tableOf(report, problems));
  const more = problems.length - MOST_ROWS;
  if (more > 0) summary.addRaw(say("action-more", { count: more }), true);
  if (skipped.length > 0) summary.addHeading(say("action-skipped"), 3);
  if (skipped.length > 0) summary.addTable(tableOf(report, skipped.map(withReason)));
  await summary.write();
}
function withReason(problem2) {
  return { ...problem2, message: `${problem2.message} ${problem2.reason}` };
}
function tableOf(report, problems) {
  const header = [say("action-where"), say("action-what"), say("action-rule")].map((data) => ({
    data,
    header: true
  }));
  const rows = problems.slice(0, MOST_ROWS).map((problem2) => {
    const where = `${pathFromHere(report, problem2)}:${problem2.line}:${problem2.column}`;
    return [escaped2(where), withCode(escaped2(problem2.message)), escaped2(problem2.rule)];
  });
  return [header, ...rows];
}
function escaped2(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\r\n]/g, " ");
}
function withCode(text2) {
  return text2.replace(/`([^`]*)`/g, "<code>$1</code>");
}

// action/validate.ts
async function validate2(folder) {
  const reading = validated(folder, getMultilineInput("only"), PLAIN);
  if (typeof reading === "string") {
    setFailed(`Waymark: ${reading}`);
    return;
  }
  const report = { ...reading, folder };
  for (const problem2 of report.problems) annotate(report, problem2);
  for (const problem2 of report.skipped) notice2(report, problem2);
  info(summary2(report, PLAIN));
  setOutput("problems", report.problems.length);
  setOutput("skipped", report.skipped.length);
  setOutput("checked", report.checked);
  await writeSummary(report);
  const failed = report.problems.some(({ severity }) => severity === "error");
  if (failed) process.exitCode = ExitCode.Failure;
}
function annotate(report, problem2) {
  const say2 = problem2.severity === "error" ? error : warning;
  say2(problem2.message, placeOf(report, problem2));
}
function notice2(report, problem2) {
  const said2 = { reason: printed(problem2.reason), problem: ours(problem2.message) };
  notice(action(PLAIN)("action-skipped-one", said2), placeOf(report, problem2));
}
function placeOf(report, problem2) {
  return {
    file: pathFromHere(report, problem2),
    startLine: problem2.line,
    startColumn: problem2.column,
    title: problem2.rule
  };
}

// action/main.ts
var COMMANDS = {
  validate: validate2,
  directory: directory2
};
var name2 = getInput("command") || "validate";
var command = Object.hasOwn(COMMANDS, name2) ? COMMANDS[name2] : void 0;
if (command) await command(getInput("folder") || ".");
else setFailed(noCommand());
function noCommand() {
  const commands = listed(
    Object.keys(COMMANDS).map((one2) => quoted(one2)),
    PLAIN
  );
  return action(PLAIN)("action-no-command", { command: quoted(name2), commands });
}

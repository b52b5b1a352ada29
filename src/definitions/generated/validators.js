// Generated from schemas/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var badge = validate25;
var schema30 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "dependentRequired": { "self-nomination": ["nominated"] }, "required": ["name", "description"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "image": { "$ref": "common.schema.json#/$defs/Image" }, "when": { "$ref": "condition.schema.json" }, "while": { "$ref": "condition.schema.json" }, "each": { "title": "year", "const": "year" }, "nominated": { "title": "true", "const": true }, "self-nomination": { "title": "allowed", "const": "allowed" }, "tiers": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "$ref": "#/$defs/Tier" } } }, "$defs": { "Tier": { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "image": { "$ref": "common.schema.json#/$defs/Image" }, "when": { "$ref": "condition.schema.json" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var schema32 = { "title": "name", "type": "string", "pattern": "^\\S[^\\r\\n]{0,199}$" };
var pattern4 = new RegExp("^\\S[^\\r\\n]{0,199}$", "u");
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema33 = { "title": "ids", "type": "array", "items": { "$ref": "#/$defs/Id" } };
var schema34 = { "title": "id", "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$" };
var pattern5 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
function validate30(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema35 = { "title": "text", "type": "string", "pattern": "\\S", "maxLength": 2e3 };
var func2 = require_ucs2length().default;
var pattern6 = new RegExp("\\S", "u");
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema36 = { "title": "image", "type": "string", "pattern": "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" };
var pattern7 = new RegExp("^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", "u");
function validate35(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern7.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, schema36, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema36, data);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "not": { "$ref": "#" }, "contributions": { "$ref": "#/$defs/ContributionsCondition" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "approvals": { "$ref": "#/$defs/ApprovalsCondition" }, "endorsements": { "$ref": "#/$defs/EndorsementsCondition" }, "member": { "$ref": "#/$defs/MemberCondition" }, "stage": { "$ref": "#/$defs/StageCondition" }, "badge": { "$ref": "common.schema.json#/$defs/Id" }, "mentor": { "$ref": "#/$defs/MentorCondition" }, "accompanied": { "$ref": "#/$defs/AccompaniedCondition" }, "role": { "$ref": "#/$defs/RoleCondition" }, "field": { "$ref": "#/$defs/FieldCondition" }, "joining": { "enum": ["open", "by-approval"] }, "assigned": { "$ref": "#/$defs/AssignedCondition" }, "decision": { "$ref": "#/$defs/DecisionCondition" }, "decided": { "$ref": "common.schema.json#/$defs/Option" }, "unopposed-for": { "$ref": "#/$defs/UnopposedCondition" }, "waited": { "$ref": "common.schema.json#/$defs/Duration" } }, "$defs": { "ContributionsCondition": { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "communities": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/Id" } }, "with-people": { "title": "count", "type": "integer", "minimum": 1 }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } }, "ApprovalsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } }, "HowMany": { "title": "how-many", "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": ["all", "majority"] }, { "type": "string", "pattern": "^([1-9][0-9]?|100)%$" }] }, "MentorCondition": { "type": "object", "additionalProperties": false, "required": ["in"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } }, "AccompaniedCondition": { "type": "object", "additionalProperties": false, "required": ["in", "for"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "for": { "$ref": "common.schema.json#/$defs/Duration" } } }, "RoleCondition": { "type": "object", "additionalProperties": false, "required": ["is"], "properties": { "is": { "enum": ["lead", "mentor"] }, "in": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Id" } } } }, "EndorsementsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } }, "AssignedCondition": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "common.schema.json#/$defs/Role" } } }, "DecisionCondition": { "type": "object", "additionalProperties": false, "required": ["by", "options"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "options": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/Option" } } } }, "UnopposedCondition": { "type": "object", "additionalProperties": false, "required": ["length", "by"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "settled-by": { "$ref": "common.schema.json#/$defs/Role" } } }, "MemberCondition": { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } }, "StageCondition": { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } }, "FieldCondition": { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } } } };
var schema38 = { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "communities": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/Id" } }, "with-people": { "title": "count", "type": "integer", "minimum": 1 }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } };
var schema39 = { "title": "duration", "type": "string", "pattern": "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" };
var pattern8 = new RegExp("^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", "u");
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema39, data);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema40 = { "title": "repository", "type": "string", "pattern": "^[A-Za-z0-9._*-]{1,100}$" };
var pattern9 = new RegExp("^[A-Za-z0-9._*-]{1,100}$", "u");
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9._*-]{1,100}$" }, schema40, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema40, data);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate43(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema42 = { "title": "contribution", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]{0,63}$" };
var pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
function validate45(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema42, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema42, data);
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate38(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema38, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at-least" || key0 === "within" || key0 === "repositories" || key0 === "communities" || key0 === "with-people" || key0 === "on-days" || key0 === "types")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema38, data);
        errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      let data0 = data["at-least"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/type", "type", { type: "integer" }, schema38.properties["at-least"], data0);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/minimum", "minimum", { comparison: ">=", limit: 1 }, schema38.properties["at-least"], data0);
          errors++;
        }
      }
    }
    if (data.within !== void 0) {
      if (!validate39(data.within, instancePath + "/within")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.repositories !== void 0) {
      let data2 = data.repositories;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/maxItems", "maxItems", { limit: 100 }, schema38.properties.repositories, data2);
          errors++;
        }
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/minItems", "minItems", { limit: 1 }, schema38.properties.repositories, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate41(data2[i0], instancePath + "/repositories/" + i0)) {
            vErrors = appended(vErrors, validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/type", "type", { type: "array" }, schema38.properties.repositories, data2);
        errors++;
      }
    }
    if (data.communities !== void 0) {
      let data4 = data.communities;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/maxItems", "maxItems", { limit: 100 }, schema38.properties.communities, data4);
          errors++;
        }
        if (data4.length < 1) {
          vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/minItems", "minItems", { limit: 1 }, schema38.properties.communities, data4);
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate43(data4[i1], instancePath + "/communities/" + i1)) {
            vErrors = appended(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/type", "type", { type: "array" }, schema38.properties.communities, data4);
        errors++;
      }
    }
    if (data["with-people"] !== void 0) {
      let data6 = data["with-people"];
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        vErrors = one(vErrors, instancePath + "/with-people", "#/properties/with-people/type", "type", { type: "integer" }, schema38.properties["with-people"], data6);
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          vErrors = one(vErrors, instancePath + "/with-people", "#/properties/with-people/minimum", "minimum", { comparison: ">=", limit: 1 }, schema38.properties["with-people"], data6);
          errors++;
        }
      }
    }
    if (data["on-days"] !== void 0) {
      let data7 = data["on-days"];
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        vErrors = one(vErrors, instancePath + "/on-days", "#/properties/on-days/type", "type", { type: "integer" }, schema38.properties["on-days"], data7);
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          vErrors = one(vErrors, instancePath + "/on-days", "#/properties/on-days/minimum", "minimum", { comparison: ">=", limit: 1 }, schema38.properties["on-days"], data7);
          errors++;
        }
      }
    }
    if (data.types !== void 0) {
      let data8 = data.types;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = one(vErrors, instancePath + "/types", "#/properties/types/minItems", "minItems", { limit: 1 }, schema38.properties.types, data8);
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate45(data8[i2], instancePath + "/types/" + i2)) {
            vErrors = appended(vErrors, validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/types", "#/properties/types/type", "type", { type: "array" }, schema38.properties.types, data8);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema38, data);
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var schema43 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } };
var schema44 = { "title": "role", "type": "string", "anyOf": [{ "enum": ["author", "subject", "assignee", "leads", "members", "mentor", "owners"] }, { "pattern": "^field:[^\\r\\n]{1,200}$" }, { "pattern": "^team:[^\\r\\n]{1,100}$" }] };
var pattern12 = new RegExp("^field:[^\\r\\n]{1,200}$", "u");
var pattern13 = new RegExp("^team:[^\\r\\n]{1,100}$", "u");
function validate50(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema44, data);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (!(data === "author" || data === "subject" || data === "assignee" || data === "leads" || data === "members" || data === "mentor" || data === "owners")) {
    vErrors = one(vErrors, instancePath, "#/anyOf/0/enum", "enum", { allowedValues: schema44.anyOf[0].enum }, schema44.anyOf[0], data);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema44.anyOf[1], data);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema44.anyOf[2], data);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/anyOf", "anyOf", {}, schema44, data);
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
  validate50.errors = vErrors;
  return errors === 0;
}
var schema45 = { "title": "how-many", "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": ["all", "majority"] }, { "type": "string", "pattern": "^([1-9][0-9]?|100)%$" }] };
var pattern14 = new RegExp("^([1-9][0-9]?|100)%$", "u");
function validate52(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    vErrors = one(vErrors, instancePath, "#/anyOf/0/type", "type", { type: "integer" }, schema45.anyOf[0], data);
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 1 || isNaN(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/0/minimum", "minimum", { comparison: ">=", limit: 1 }, schema45.anyOf[0], data);
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (!(data === "all" || data === "majority")) {
    vErrors = one(vErrors, instancePath, "#/anyOf/1/enum", "enum", { allowedValues: schema45.anyOf[1].enum }, schema45.anyOf[1], data);
    errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data === "string") {
    if (!pattern14.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/2/pattern", "pattern", { pattern: "^([1-9][0-9]?|100)%$" }, schema45.anyOf[2], data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/anyOf/2/type", "type", { type: "string" }, schema45.anyOf[2], data);
    errors++;
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/anyOf", "anyOf", {}, schema45, data);
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate49(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema43, data);
      errors++;
    }
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema43, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least" || key0 === "or-all" || key0 === "from-communities")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema43, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate50(data.by, instancePath + "/by")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate52(data["at-least"], instancePath + "/at-least")) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data["or-all"] !== void 0) {
      let data2 = data["or-all"];
      if (true !== data2) {
        vErrors = one(vErrors, instancePath + "/or-all", "#/properties/or-all/const", "const", { allowedValue: true }, schema43.properties["or-all"], data2);
        errors++;
      }
    }
    if (data["from-communities"] !== void 0) {
      let data3 = data["from-communities"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/type", "type", { type: "integer" }, schema43.properties["from-communities"], data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/minimum", "minimum", { comparison: ">=", limit: 1 }, schema43.properties["from-communities"], data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema43, data);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema46 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema46, data);
      errors++;
    }
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema46, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least" || key0 === "or-all" || key0 === "from-communities")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema46, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate50(data.by, instancePath + "/by")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-least"] !== void 0) {
      if (!validate52(data["at-least"], instancePath + "/at-least")) {
        vErrors = appended(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data["or-all"] !== void 0) {
      let data2 = data["or-all"];
      if (true !== data2) {
        vErrors = one(vErrors, instancePath + "/or-all", "#/properties/or-all/const", "const", { allowedValue: true }, schema46.properties["or-all"], data2);
        errors++;
      }
    }
    if (data["from-communities"] !== void 0) {
      let data3 = data["from-communities"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/type", "type", { type: "integer" }, schema46.properties["from-communities"], data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/minimum", "minimum", { comparison: ">=", limit: 1 }, schema46.properties["from-communities"], data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema46, data);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema47 = { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } };
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.for === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "for" }, schema47, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "for")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema47, data);
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (!validate39(data.for, instancePath + "/for")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema47, data);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } };
function validate62(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pathway === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "pathway" }, schema48, data);
      errors++;
    }
    if (data["is-at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "is-at-least" }, schema48, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pathway" || key0 === "is-at-least")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema48, data);
        errors++;
      }
    }
    if (data.pathway !== void 0) {
      if (!validate43(data.pathway, instancePath + "/pathway")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["is-at-least"] !== void 0) {
      if (!validate43(data["is-at-least"], instancePath + "/is-at-least")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema48, data);
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var schema49 = { "type": "object", "additionalProperties": false, "required": ["in"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate67(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "in" }, schema49, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "in" || key0 === "at-least")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema49, data);
        errors++;
      }
    }
    if (data.in !== void 0) {
      if (!validate43(data.in, instancePath + "/in")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["at-least"] !== void 0) {
      let data1 = data["at-least"];
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/type", "type", { type: "integer" }, schema49.properties["at-least"], data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/minimum", "minimum", { comparison: ">=", limit: 1 }, schema49.properties["at-least"], data1);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema49, data);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "object", "additionalProperties": false, "required": ["in", "for"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "for": { "$ref": "common.schema.json#/$defs/Duration" } } };
function validate70(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "in" }, schema50, data);
      errors++;
    }
    if (data.for === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "for" }, schema50, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "in" || key0 === "for")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema50, data);
        errors++;
      }
    }
    if (data.in !== void 0) {
      if (!validate43(data.in, instancePath + "/in")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.for !== void 0) {
      if (!validate39(data.for, instancePath + "/for")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema50, data);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema51 = { "type": "object", "additionalProperties": false, "required": ["is"], "properties": { "is": { "enum": ["lead", "mentor"] }, "in": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Id" } } } };
function validate74(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "is" }, schema51, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "is" || key0 === "in")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema51, data);
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data0 = data.is;
      if (!(data0 === "lead" || data0 === "mentor")) {
        vErrors = one(vErrors, instancePath + "/is", "#/properties/is/enum", "enum", { allowedValues: schema51.properties.is.enum }, schema51.properties.is, data0);
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data1 = data.in;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = one(vErrors, instancePath + "/in", "#/properties/in/minItems", "minItems", { limit: 1 }, schema51.properties.in, data1);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate43(data1[i0], instancePath + "/in/" + i0)) {
            vErrors = appended(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/in", "#/properties/in/type", "type", { type: "array" }, schema51.properties.in, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema51, data);
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var schema52 = { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } };
function validate78(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate77(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "is" }, schema52.oneOf[0], data);
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
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "is-one-of" }, schema52.oneOf[1], data);
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
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "filled" }, schema52.oneOf[2], data);
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
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema52, data);
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
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema52, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "is" || key0 === "is-one-of" || key0 === "filled")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema52, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate78(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      if (!validate80(data.is, instancePath + "/is")) {
        vErrors = appended(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data["is-one-of"] !== void 0) {
      let data2 = data["is-one-of"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/minItems", "minItems", { limit: 1 }, schema52.properties["is-one-of"], data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data2[i0], instancePath + "/is-one-of/" + i0)) {
            vErrors = appended(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/type", "type", { type: "array" }, schema52.properties["is-one-of"], data2);
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data4 = data.filled;
      if (true !== data4) {
        vErrors = one(vErrors, instancePath + "/filled", "#/properties/filled/const", "const", { allowedValue: true }, schema52.properties.filled, data4);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema52, data);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var schema55 = { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "common.schema.json#/$defs/Role" } } };
function validate84(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, schema55, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema55, data);
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (!validate50(data.to, instancePath + "/to")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema55, data);
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
var schema56 = { "type": "object", "additionalProperties": false, "required": ["by", "options"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "options": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/Option" } } } };
var schema57 = { "title": "option", "type": "string", "pattern": "^[a-z][a-z-]{0,38}$" };
var pattern17 = new RegExp("^[a-z][a-z-]{0,38}$", "u");
function validate89(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z][a-z-]{0,38}$" }, schema57, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema57, data);
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var func0 = require_equal().default;
function validate87(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema56, data);
      errors++;
    }
    if (data.options === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "options" }, schema56, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "options")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema56, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate50(data.by, instancePath + "/by")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = one(vErrors, instancePath + "/options", "#/properties/options/minItems", "minItems", { limit: 1 }, schema56.properties.options, data1);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate89(data1[i0], instancePath + "/options/" + i0)) {
            vErrors = appended(vErrors, validate89.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data1[i1], data1[j0])) {
                  vErrors = one(vErrors, instancePath + "/options", "#/properties/options/uniqueItems", "uniqueItems", { i: i1, j: j0 }, schema56.properties.options, data1);
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/options", "#/properties/options/type", "type", { type: "array" }, schema56.properties.options, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema56, data);
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var schema58 = { "type": "object", "additionalProperties": false, "required": ["length", "by"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "settled-by": { "$ref": "common.schema.json#/$defs/Role" } } };
function validate93(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "length" }, schema58, data);
      errors++;
    }
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema58, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "length" || key0 === "by" || key0 === "settled-by")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema58, data);
        errors++;
      }
    }
    if (data.length !== void 0) {
      if (!validate39(data.length, instancePath + "/length")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      if (!validate50(data.by, instancePath + "/by")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data["settled-by"] !== void 0) {
      if (!validate50(data["settled-by"], instancePath + "/settled-by")) {
        vErrors = appended(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema58, data);
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      vErrors = one(vErrors, instancePath, "#/maxProperties", "maxProperties", { limit: 1 }, schema37, data);
      errors++;
    }
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema37, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema37.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema37, data);
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data0 = data.all;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = one(vErrors, instancePath + "/all", "#/properties/all/minItems", "minItems", { limit: 1 }, schema37.properties.all, data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data0[i0], instancePath + "/all/" + i0)) {
            vErrors = appended(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/all", "#/properties/all/type", "type", { type: "array" }, schema37.properties.all, data0);
        errors++;
      }
    }
    if (data.any !== void 0) {
      let data2 = data.any;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/any", "#/properties/any/minItems", "minItems", { limit: 1 }, schema37.properties.any, data2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data2[i1], instancePath + "/any/" + i1)) {
            vErrors = appended(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/any", "#/properties/any/type", "type", { type: "array" }, schema37.properties.any, data2);
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate37(data.not, instancePath + "/not")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.contributions !== void 0) {
      if (!validate38(data.contributions, instancePath + "/contributions")) {
        vErrors = appended(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.checklist !== void 0) {
      if (!validate43(data.checklist, instancePath + "/checklist")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.approvals !== void 0) {
      if (!validate49(data.approvals, instancePath + "/approvals")) {
        vErrors = appended(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.endorsements !== void 0) {
      if (!validate55(data.endorsements, instancePath + "/endorsements")) {
        vErrors = appended(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.member !== void 0) {
      if (!validate59(data.member, instancePath + "/member")) {
        vErrors = appended(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate62(data.stage, instancePath + "/stage")) {
        vErrors = appended(vErrors, validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.badge !== void 0) {
      if (!validate43(data.badge, instancePath + "/badge")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentor !== void 0) {
      if (!validate67(data.mentor, instancePath + "/mentor")) {
        vErrors = appended(vErrors, validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.accompanied !== void 0) {
      if (!validate70(data.accompanied, instancePath + "/accompanied")) {
        vErrors = appended(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate74(data.role, instancePath + "/role")) {
        vErrors = appended(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.field !== void 0) {
      if (!validate77(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.joining !== void 0) {
      let data16 = data.joining;
      if (!(data16 === "open" || data16 === "by-approval")) {
        vErrors = one(vErrors, instancePath + "/joining", "#/properties/joining/enum", "enum", { allowedValues: schema37.properties.joining.enum }, schema37.properties.joining, data16);
        errors++;
      }
    }
    if (data.assigned !== void 0) {
      if (!validate84(data.assigned, instancePath + "/assigned")) {
        vErrors = appended(vErrors, validate84.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      if (!validate87(data.decision, instancePath + "/decision")) {
        vErrors = appended(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.decided !== void 0) {
      if (!validate89(data.decided, instancePath + "/decided")) {
        vErrors = appended(vErrors, validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data["unopposed-for"] !== void 0) {
      if (!validate93(data["unopposed-for"], instancePath + "/unopposed-for")) {
        vErrors = appended(vErrors, validate93.errors);
        errors = vErrors.length;
      }
    }
    if (data.waited !== void 0) {
      if (!validate39(data.waited, instancePath + "/waited")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema37, data);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema59 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "image": { "$ref": "common.schema.json#/$defs/Image" }, "when": { "$ref": "condition.schema.json" } } };
function validate102(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
function validate101(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema59, data);
      errors++;
    }
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema59, data);
      errors++;
    }
    if (data.when === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "when" }, schema59, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "image" || key0 === "when")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema59, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate102(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate102.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate27(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate29(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate33(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate35(data.image, instancePath + "/image")) {
        vErrors = appended(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate37(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema59, data);
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema30, data);
      errors++;
    }
    if (data.description === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "description" }, schema30, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema30.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema30, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate27(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate29(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate33(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.image !== void 0) {
      if (!validate35(data.image, instancePath + "/image")) {
        vErrors = appended(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate37(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.while !== void 0) {
      if (!validate37(data.while, instancePath + "/while")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data6 = data.each;
      if ("year" !== data6) {
        vErrors = one(vErrors, instancePath + "/each", "#/properties/each/const", "const", { allowedValue: "year" }, schema30.properties.each, data6);
        errors++;
      }
    }
    if (data.nominated !== void 0) {
      let data7 = data.nominated;
      if (true !== data7) {
        vErrors = one(vErrors, instancePath + "/nominated", "#/properties/nominated/const", "const", { allowedValue: true }, schema30.properties.nominated, data7);
        errors++;
      }
    }
    if (data["self-nomination"] !== void 0) {
      let data8 = data["self-nomination"];
      if ("allowed" !== data8) {
        vErrors = one(vErrors, instancePath + "/self-nomination", "#/properties/self-nomination/const", "const", { allowedValue: "allowed" }, schema30.properties["self-nomination"], data8);
        errors++;
      }
    }
    if (data.tiers !== void 0) {
      let data9 = data.tiers;
      if (Array.isArray(data9)) {
        if (data9.length > 20) {
          vErrors = one(vErrors, instancePath + "/tiers", "#/properties/tiers/maxItems", "maxItems", { limit: 20 }, schema30.properties.tiers, data9);
          errors++;
        }
        if (data9.length < 1) {
          vErrors = one(vErrors, instancePath + "/tiers", "#/properties/tiers/minItems", "minItems", { limit: 1 }, schema30.properties.tiers, data9);
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate101(data9[i0], instancePath + "/tiers/" + i0)) {
            vErrors = appended(vErrors, validate101.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/tiers", "#/properties/tiers/type", "type", { type: "array" }, schema30.properties.tiers, data9);
        errors++;
      }
    }
    if (data["self-nomination"] !== void 0) {
      if (data.nominated === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "self-nomination",
          missingProperty: "nominated",
          depsCount: 1,
          deps: "nominated"
        }, schema30, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema30, data);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var checklist = validate110;
var schema61 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "items"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "labels": { "$ref": "#/$defs/ChecklistLabels" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } }, "$defs": { "ChecklistLabels": { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } }, "ChecklistItem": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } } } };
function validate111(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function validate113(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
var schema64 = { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } };
var schema65 = { "title": "label", "type": "string", "pattern": "^\\S[^\\r\\n]{0,199}$" };
function validate117(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema65, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema65, data);
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
function validate116(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "none" || key0 === "some" || key0 === "all")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema64, data);
        errors++;
      }
    }
    if (data.none !== void 0) {
      if (!validate117(data.none, instancePath + "/none")) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.some !== void 0) {
      if (!validate117(data.some, instancePath + "/some")) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.all !== void 0) {
      if (!validate117(data.all, instancePath + "/all")) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema64, data);
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
var schema66 = { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } };
function validate123(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
function validate126(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema44, data);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (!(data === "author" || data === "subject" || data === "assignee" || data === "leads" || data === "members" || data === "mentor" || data === "owners")) {
    vErrors = one(vErrors, instancePath, "#/anyOf/0/enum", "enum", { allowedValues: schema44.anyOf[0].enum }, schema44.anyOf[0], data);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema44.anyOf[1], data);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema44.anyOf[2], data);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/anyOf", "anyOf", {}, schema44, data);
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
  validate126.errors = vErrors;
  return errors === 0;
}
var pattern22 = new RegExp("^\\S[^\\r\\n]{0,499}$", "u");
var wrapper0 = { validate: validate122 };
function validate122(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema66, data);
      errors++;
    }
    if (data.text === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "text" }, schema66, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "text" || key0 === "by" || key0 === "label" || key0 === "items")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema66, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate123(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate123.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate113(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (!pattern22.test(data2)) {
          vErrors = one(vErrors, instancePath + "/text", "#/properties/text/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,499}$" }, schema66.properties.text, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" }, schema66.properties.text, data2);
        errors++;
      }
    }
    if (data.by !== void 0) {
      if (!validate126(data.by, instancePath + "/by")) {
        vErrors = appended(vErrors, validate126.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate117(data.label, instancePath + "/label")) {
        vErrors = appended(vErrors, validate117.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = one(vErrors, instancePath + "/items", "#/properties/items/minItems", "minItems", { limit: 1 }, schema66.properties.items, data5);
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data5[i0], instancePath + "/items/" + i0)) {
            vErrors = appended(vErrors, wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, schema66.properties.items, data5);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema66, data);
    errors++;
  }
  validate122.errors = vErrors;
  return errors === 0;
}
function validate110(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema61, data);
      errors++;
    }
    if (data.items === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, schema61, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "labels" || key0 === "items")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema61, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate111(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate111.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate113(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate116(data.labels, instancePath + "/labels")) {
        vErrors = appended(vErrors, validate116.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = one(vErrors, instancePath + "/items", "#/properties/items/minItems", "minItems", { limit: 1 }, schema61.properties.items, data3);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate122(data3[i0], instancePath + "/items/" + i0)) {
            vErrors = appended(vErrors, validate122.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, schema61.properties.items, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema61, data);
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var community = validate130;
var schema69 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" }, "charter": { "$ref": "common.schema.json#/$defs/Address" }, "part-of": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "status": { "enum": ["forming", "active", "dormant", "retired"] }, "leadership": { "enum": ["community-led", "mentor-led"] }, "leads": { "type": "array", "items": { "$ref": "#/$defs/Lead" } }, "emeritus": { "type": "array", "items": { "$ref": "#/$defs/Emeritus" } }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "team-managed": { "enum": ["adds", "exactly"] }, "teams": { "type": "array", "items": { "$ref": "#/$defs/FurtherTeam" } }, "repositories": { "title": "repositories", "type": "array", "minItems": 1, "maxItems": 5, "items": { "$ref": "common.schema.json#/$defs/RepositoryName" } }, "thanks": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "joining": { "enum": ["by-approval", "open"] }, "onboarding": { "$ref": "common.schema.json#/$defs/Id" }, "pathways": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Id" } }, "meetings": { "type": "array", "items": { "$ref": "#/$defs/Meeting" } }, "channels": { "type": "array", "items": { "$ref": "#/$defs/Channel" } } }, "$defs": { "Lead": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "Emeritus": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "FurtherTeam": { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } }, "Meeting": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } }, "Channel": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } } } };
var schema76 = { "enum": ["en", "es"] };
function validate131(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate131.errors = vErrors;
  return errors === 0;
}
function validate133(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate133.errors = vErrors;
  return errors === 0;
}
var schema72 = { "title": "address", "type": "string", "pattern": "^https?://[^\\s<>]{1,2000}$" };
var pattern27 = new RegExp("^https?://[^\\s<>]{1,2000}$", "u");
function validate135(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema72, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema72, data);
    errors++;
  }
  validate135.errors = vErrors;
  return errors === 0;
}
function validate137(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate137.errors = vErrors;
  return errors === 0;
}
function validate139(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate139.errors = vErrors;
  return errors === 0;
}
var schema75 = { "title": "language", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" };
var pattern29 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", "u");
function validate143(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema75, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema75, data);
    errors++;
  }
  validate143.errors = vErrors;
  return errors === 0;
}
var schema77 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
var schema78 = { "title": "login", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
var pattern30 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
function validate146(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema78, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema78, data);
    errors++;
  }
  validate146.errors = vErrors;
  return errors === 0;
}
var schema79 = { "title": "day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var pattern31 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate149(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema79, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema79, data);
    errors++;
  }
  validate149.errors = vErrors;
  return errors === 0;
}
function validate145(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "github" }, schema77, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "from" || key0 === "until")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema77, data);
        errors++;
      }
    }
    if (data.github !== void 0) {
      if (!validate146(data.github, instancePath + "/github")) {
        vErrors = appended(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate131(data.role, instancePath + "/role")) {
        vErrors = appended(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate149(data.from, instancePath + "/from")) {
        vErrors = appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate149(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema77, data);
    errors++;
  }
  validate145.errors = vErrors;
  return errors === 0;
}
var schema80 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
function validate153(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "github" }, schema80, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "until")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema80, data);
        errors++;
      }
    }
    if (data.github !== void 0) {
      if (!validate146(data.github, instancePath + "/github")) {
        vErrors = appended(vErrors, validate146.errors);
        errors = vErrors.length;
      }
    }
    if (data.role !== void 0) {
      if (!validate131(data.role, instancePath + "/role")) {
        vErrors = appended(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate149(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema80, data);
    errors++;
  }
  validate153.errors = vErrors;
  return errors === 0;
}
var schema81 = { "title": "team", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
function validate158(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema81, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema81, data);
    errors++;
  }
  validate158.errors = vErrors;
  return errors === 0;
}
var schema82 = { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } };
function validate160(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "team" }, schema82, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "team" || key0 === "purpose")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema82, data);
        errors++;
      }
    }
    if (data.team !== void 0) {
      if (!validate158(data.team, instancePath + "/team")) {
        vErrors = appended(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate133(data.purpose, instancePath + "/purpose")) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema82, data);
    errors++;
  }
  validate160.errors = vErrors;
  return errors === 0;
}
var schema83 = { "title": "repository-name", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" };
var pattern33 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
function validate164(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern33.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema83, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema83, data);
    errors++;
  }
  validate164.errors = vErrors;
  return errors === 0;
}
var schema84 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } };
var schema85 = { "title": "time-zone", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" };
var pattern35 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "u");
function validate170(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema85, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema85, data);
    errors++;
  }
  validate170.errors = vErrors;
  return errors === 0;
}
function validate173(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema39, data);
    errors++;
  }
  validate173.errors = vErrors;
  return errors === 0;
}
var pattern34 = new RegExp("^[0-9]{1,2}:[0-9]{2}$", "u");
var pattern36 = new RegExp("^(day|week|month|[1-9][0-9]? (days|weeks|months))$", "u");
function validate168(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema84, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema84.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema84, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate131(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(data1 === "monday" || data1 === "tuesday" || data1 === "wednesday" || data1 === "thursday" || data1 === "friday" || data1 === "saturday" || data1 === "sunday")) {
        vErrors = one(vErrors, instancePath + "/day", "#/properties/day/enum", "enum", { allowedValues: schema84.properties.day.enum }, schema84.properties.day, data1);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (!pattern34.test(data2)) {
          vErrors = one(vErrors, instancePath + "/time", "#/properties/time/pattern", "pattern", { pattern: "^[0-9]{1,2}:[0-9]{2}$" }, schema84.properties.time, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" }, schema84.properties.time, data2);
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (!validate170(data.timezone, instancePath + "/timezone")) {
        vErrors = appended(vErrors, validate170.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      let data4 = data.every;
      if (typeof data4 === "string") {
        if (!pattern36.test(data4)) {
          vErrors = one(vErrors, instancePath + "/every", "#/properties/every/pattern", "pattern", { pattern: "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, schema84.properties.every, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/every", "#/properties/every/type", "type", { type: "string" }, schema84.properties.every, data4);
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate149(data.from, instancePath + "/from")) {
        vErrors = appended(vErrors, validate149.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      let data6 = data.on;
      if (!(data6 === "first" || data6 === "second" || data6 === "third" || data6 === "fourth" || data6 === "last")) {
        vErrors = one(vErrors, instancePath + "/on", "#/properties/on/enum", "enum", { allowedValues: schema84.properties.on.enum }, schema84.properties.on, data6);
        errors++;
      }
    }
    if (data.length !== void 0) {
      if (!validate173(data.length, instancePath + "/length")) {
        vErrors = appended(vErrors, validate173.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate135(data.url, instancePath + "/url")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.archive !== void 0) {
      if (!validate135(data.archive, instancePath + "/archive")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.recordings !== void 0) {
      if (!validate135(data.recordings, instancePath + "/recordings")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data.calendar !== void 0) {
      if (!validate135(data.calendar, instancePath + "/calendar")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema84, data);
    errors++;
  }
  validate168.errors = vErrors;
  return errors === 0;
}
var schema87 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } };
function validate180(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema87, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "url")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema87, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate131(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== void 0) {
      if (!validate135(data.url, instancePath + "/url")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema87, data);
    errors++;
  }
  validate180.errors = vErrors;
  return errors === 0;
}
function validate130(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema69, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema69.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema69, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate131(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate131.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate133(data.purpose, instancePath + "/purpose")) {
        vErrors = appended(vErrors, validate133.errors);
        errors = vErrors.length;
      }
    }
    if (data.charter !== void 0) {
      if (!validate135(data.charter, instancePath + "/charter")) {
        vErrors = appended(vErrors, validate135.errors);
        errors = vErrors.length;
      }
    }
    if (data["part-of"] !== void 0) {
      if (!validate137(data["part-of"], instancePath + "/part-of")) {
        vErrors = appended(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate139(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate139.errors);
        errors = vErrors.length;
      }
    }
    if (data.regions !== void 0) {
      let data5 = data.regions;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate131(data5[i0], instancePath + "/regions/" + i0)) {
            vErrors = appended(vErrors, validate131.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/regions", "#/properties/regions/type", "type", { type: "array" }, schema69.properties.regions, data5);
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data7 = data.languages;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate143(data7[i1], instancePath + "/languages/" + i1)) {
            vErrors = appended(vErrors, validate143.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema69.properties.languages, data7);
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data9 = data.language;
      if (!(data9 === "en" || data9 === "es")) {
        vErrors = one(vErrors, instancePath + "/language", "common.schema.json#/$defs/OwnLanguage/enum", "enum", { allowedValues: schema76.enum }, schema76, data9);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "forming" || data10 === "active" || data10 === "dormant" || data10 === "retired")) {
        vErrors = one(vErrors, instancePath + "/status", "#/properties/status/enum", "enum", { allowedValues: schema69.properties.status.enum }, schema69.properties.status, data10);
        errors++;
      }
    }
    if (data.leadership !== void 0) {
      let data11 = data.leadership;
      if (!(data11 === "community-led" || data11 === "mentor-led")) {
        vErrors = one(vErrors, instancePath + "/leadership", "#/properties/leadership/enum", "enum", { allowedValues: schema69.properties.leadership.enum }, schema69.properties.leadership, data11);
        errors++;
      }
    }
    if (data.leads !== void 0) {
      let data12 = data.leads;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate145(data12[i2], instancePath + "/leads/" + i2)) {
            vErrors = appended(vErrors, validate145.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/leads", "#/properties/leads/type", "type", { type: "array" }, schema69.properties.leads, data12);
        errors++;
      }
    }
    if (data.emeritus !== void 0) {
      let data14 = data.emeritus;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate153(data14[i3], instancePath + "/emeritus/" + i3)) {
            vErrors = appended(vErrors, validate153.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/emeritus", "#/properties/emeritus/type", "type", { type: "array" }, schema69.properties.emeritus, data14);
        errors++;
      }
    }
    if (data.team !== void 0) {
      if (!validate158(data.team, instancePath + "/team")) {
        vErrors = appended(vErrors, validate158.errors);
        errors = vErrors.length;
      }
    }
    if (data["team-managed"] !== void 0) {
      let data17 = data["team-managed"];
      if (!(data17 === "adds" || data17 === "exactly")) {
        vErrors = one(vErrors, instancePath + "/team-managed", "#/properties/team-managed/enum", "enum", { allowedValues: schema69.properties["team-managed"].enum }, schema69.properties["team-managed"], data17);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data18 = data.teams;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate160(data18[i4], instancePath + "/teams/" + i4)) {
            vErrors = appended(vErrors, validate160.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/teams", "#/properties/teams/type", "type", { type: "array" }, schema69.properties.teams, data18);
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data20 = data.repositories;
      if (Array.isArray(data20)) {
        if (data20.length > 5) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/maxItems", "maxItems", { limit: 5 }, schema69.properties.repositories, data20);
          errors++;
        }
        if (data20.length < 1) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/minItems", "minItems", { limit: 1 }, schema69.properties.repositories, data20);
          errors++;
        }
        const len5 = data20.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate164(data20[i5], instancePath + "/repositories/" + i5)) {
            vErrors = appended(vErrors, validate164.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/type", "type", { type: "array" }, schema69.properties.repositories, data20);
        errors++;
      }
    }
    if (data.thanks !== void 0) {
      let data22 = data.thanks;
      if (!(data22 === "monday" || data22 === "tuesday" || data22 === "wednesday" || data22 === "thursday" || data22 === "friday" || data22 === "saturday" || data22 === "sunday")) {
        vErrors = one(vErrors, instancePath + "/thanks", "#/properties/thanks/enum", "enum", { allowedValues: schema69.properties.thanks.enum }, schema69.properties.thanks, data22);
        errors++;
      }
    }
    if (data.joining !== void 0) {
      let data23 = data.joining;
      if (!(data23 === "by-approval" || data23 === "open")) {
        vErrors = one(vErrors, instancePath + "/joining", "#/properties/joining/enum", "enum", { allowedValues: schema69.properties.joining.enum }, schema69.properties.joining, data23);
        errors++;
      }
    }
    if (data.onboarding !== void 0) {
      if (!validate137(data.onboarding, instancePath + "/onboarding")) {
        vErrors = appended(vErrors, validate137.errors);
        errors = vErrors.length;
      }
    }
    if (data.pathways !== void 0) {
      let data25 = data.pathways;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate137(data25[i6], instancePath + "/pathways/" + i6)) {
            vErrors = appended(vErrors, validate137.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pathways", "#/properties/pathways/type", "type", { type: "array" }, schema69.properties.pathways, data25);
        errors++;
      }
    }
    if (data.meetings !== void 0) {
      let data27 = data.meetings;
      if (Array.isArray(data27)) {
        const len7 = data27.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate168(data27[i7], instancePath + "/meetings/" + i7)) {
            vErrors = appended(vErrors, validate168.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/meetings", "#/properties/meetings/type", "type", { type: "array" }, schema69.properties.meetings, data27);
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data29 = data.channels;
      if (Array.isArray(data29)) {
        const len8 = data29.length;
        for (let i8 = 0; i8 < len8; i8++) {
          if (!validate180(data29[i8], instancePath + "/channels/" + i8)) {
            vErrors = appended(vErrors, validate180.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/channels", "#/properties/channels/type", "type", { type: "array" }, schema69.properties.channels, data29);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema69, data);
    errors++;
  }
  validate130.errors = vErrors;
  return errors === 0;
}
var condition = validate37;
var mentorship = validate184;
var schema88 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "mentors"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "communities": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Id" } }, "mentors": { "$ref": "#/$defs/Mentors" }, "term": { "$ref": "common.schema.json#/$defs/Duration" }, "orientation": { "$ref": "#/$defs/Orientation" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/Assessment" } } }, "$defs": { "Mentors": { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } }, "Orientation": { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } }, "Assessment": { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } } } };
function validate185(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
function validate187(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate187.errors = vErrors;
  return errors === 0;
}
function validate190(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate190.errors = vErrors;
  return errors === 0;
}
function validate192(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate192.errors = vErrors;
  return errors === 0;
}
var schema93 = { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate194(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "when" }, schema93, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "training" || key0 === "capacity")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema93, data);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate37(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.training !== void 0) {
      if (!validate192(data.training, instancePath + "/training")) {
        vErrors = appended(vErrors, validate192.errors);
        errors = vErrors.length;
      }
    }
    if (data.capacity !== void 0) {
      let data2 = data.capacity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = one(vErrors, instancePath + "/capacity", "#/properties/capacity/type", "type", { type: "integer" }, schema93.properties.capacity, data2);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = one(vErrors, instancePath + "/capacity", "#/properties/capacity/minimum", "minimum", { comparison: ">=", limit: 1 }, schema93.properties.capacity, data2);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema93, data);
    errors++;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
function validate198(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema39, data);
    errors++;
  }
  validate198.errors = vErrors;
  return errors === 0;
}
var schema95 = { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } };
function validate200(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "length" }, schema95, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "length" || key0 === "decision" || key0 === "most")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema95, data);
        errors++;
      }
    }
    if (data.length !== void 0) {
      if (!validate198(data.length, instancePath + "/length")) {
        vErrors = appended(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = one(vErrors, instancePath + "/decision", "#/properties/decision/minItems", "minItems", { limit: 1 }, schema95.properties.decision, data1);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "go" || data2 === "extend" || data2 === "abort")) {
            vErrors = one(vErrors, instancePath + "/decision/" + i0, "#/properties/decision/items/enum", "enum", { allowedValues: schema95.properties.decision.items.enum }, schema95.properties.decision.items, data2);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/decision", "#/properties/decision/type", "type", { type: "array" }, schema95.properties.decision, data1);
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data3 = data.most;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema95.properties.most, data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 0 }, schema95.properties.most, data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema95, data);
    errors++;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
var schema96 = { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } };
function validate203(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema96, data);
      errors++;
    }
    if (data.every === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "every" }, schema96, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "every" || key0 === "of")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema96, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate185(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate198(data.every, instancePath + "/every")) {
        vErrors = appended(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (!(data2 === "mentors" || data2 === "mentees" || data2 === "both")) {
        vErrors = one(vErrors, instancePath + "/of", "#/properties/of/enum", "enum", { allowedValues: schema96.properties.of.enum }, schema96.properties.of, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema96, data);
    errors++;
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate184(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema88, data);
      errors++;
    }
    if (data.mentors === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "mentors" }, schema88, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "communities" || key0 === "mentors" || key0 === "term" || key0 === "orientation" || key0 === "assessments")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema88, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate185(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate185.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate187(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate187.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate190(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate190.errors);
        errors = vErrors.length;
      }
    }
    if (data.communities !== void 0) {
      let data3 = data.communities;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/minItems", "minItems", { limit: 1 }, schema88.properties.communities, data3);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate192(data3[i0], instancePath + "/communities/" + i0)) {
            vErrors = appended(vErrors, validate192.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/type", "type", { type: "array" }, schema88.properties.communities, data3);
        errors++;
      }
    }
    if (data.mentors !== void 0) {
      if (!validate194(data.mentors, instancePath + "/mentors")) {
        vErrors = appended(vErrors, validate194.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0) {
      if (!validate198(data.term, instancePath + "/term")) {
        vErrors = appended(vErrors, validate198.errors);
        errors = vErrors.length;
      }
    }
    if (data.orientation !== void 0) {
      if (!validate200(data.orientation, instancePath + "/orientation")) {
        vErrors = appended(vErrors, validate200.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0) {
      let data8 = data.assessments;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate203(data8[i1], instancePath + "/assessments/" + i1)) {
            vErrors = appended(vErrors, validate203.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/assessments", "#/properties/assessments/type", "type", { type: "array" }, schema88.properties.assessments, data8);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema88, data);
    errors++;
  }
  validate184.errors = vErrors;
  return errors === 0;
}
var pathway = validate207;
var schema97 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "if": { "not": { "required": ["extends"] } }, "then": { "required": ["stages"], "properties": { "stages": { "items": { "required": ["name", "when"] } } } }, "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "extends": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "minimum-contribution": { "$ref": "common.schema.json#/$defs/Text" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "for-anybody": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "stages": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Stage" } } }, "$defs": { "Stage": { "type": "object", "additionalProperties": false, "required": ["id"], "dependentRequired": { "grace": ["stays-while"] }, "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "stays-while": { "$ref": "condition.schema.json" }, "grace": { "$ref": "common.schema.json#/$defs/Duration" }, "issues": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 }, "recognise": { "$ref": "#/$defs/Recognition" } } }, "Recognition": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } } } };
function validate208(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate208.errors = vErrors;
  return errors === 0;
}
function validate210(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
function validate212(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate212.errors = vErrors;
  return errors === 0;
}
function validate215(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate215.errors = vErrors;
  return errors === 0;
}
function validate219(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema75, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema75, data);
    errors++;
  }
  validate219.errors = vErrors;
  return errors === 0;
}
function validate221(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema65, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema65, data);
    errors++;
  }
  validate221.errors = vErrors;
  return errors === 0;
}
var schema104 = { "type": "object", "additionalProperties": false, "required": ["id"], "dependentRequired": { "grace": ["stays-while"] }, "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "stays-while": { "$ref": "condition.schema.json" }, "grace": { "$ref": "common.schema.json#/$defs/Duration" }, "issues": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 }, "recognise": { "$ref": "#/$defs/Recognition" } } };
function validate229(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema44, data);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (!(data === "author" || data === "subject" || data === "assignee" || data === "leads" || data === "members" || data === "mentor" || data === "owners")) {
    vErrors = one(vErrors, instancePath, "#/anyOf/0/enum", "enum", { allowedValues: schema44.anyOf[0].enum }, schema44.anyOf[0], data);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema44.anyOf[1], data);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema44.anyOf[2], data);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/anyOf", "anyOf", {}, schema44, data);
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
  validate229.errors = vErrors;
  return errors === 0;
}
function validate232(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema39, data);
    errors++;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
var schema107 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate237(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema81, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema81, data);
    errors++;
  }
  validate237.errors = vErrors;
  return errors === 0;
}
function validate235(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema107, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "badge" || key0 === "team" || key0 === "suggest")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema107, data);
        errors++;
      }
    }
    if (data.badge !== void 0) {
      if (!validate210(data.badge, instancePath + "/badge")) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.team !== void 0) {
      if (!validate237(data.team, instancePath + "/team")) {
        vErrors = appended(vErrors, validate237.errors);
        errors = vErrors.length;
      }
    }
    if (data.suggest !== void 0) {
      let data2 = data.suggest;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/suggest", "#/properties/suggest/minItems", "minItems", { limit: 1 }, schema107.properties.suggest, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate221(data2[i0], instancePath + "/suggest/" + i0)) {
            vErrors = appended(vErrors, validate221.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/suggest", "#/properties/suggest/type", "type", { type: "array" }, schema107.properties.suggest, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema107, data);
    errors++;
  }
  validate235.errors = vErrors;
  return errors === 0;
}
function validate223(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema104, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema104.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema104, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate210(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate212(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate208(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate208.errors);
        errors = vErrors.length;
      }
    }
    if (data.when !== void 0) {
      if (!validate37(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      if (!validate215(data.next, instancePath + "/next")) {
        vErrors = appended(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.confirm !== void 0) {
      if (!validate229(data.confirm, instancePath + "/confirm")) {
        vErrors = appended(vErrors, validate229.errors);
        errors = vErrors.length;
      }
    }
    if (data["stays-while"] !== void 0) {
      if (!validate37(data["stays-while"], instancePath + "/stays-while")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.grace !== void 0) {
      if (!validate232(data.grace, instancePath + "/grace")) {
        vErrors = appended(vErrors, validate232.errors);
        errors = vErrors.length;
      }
    }
    if (data.issues !== void 0) {
      let data8 = data.issues;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = one(vErrors, instancePath + "/issues", "#/properties/issues/minItems", "minItems", { limit: 1 }, schema104.properties.issues, data8);
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate221(data8[i0], instancePath + "/issues/" + i0)) {
            vErrors = appended(vErrors, validate221.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/issues", "#/properties/issues/type", "type", { type: "array" }, schema104.properties.issues, data8);
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data10 = data.most;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema104.properties.most, data10);
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 20 || isNaN(data10)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/maximum", "maximum", { comparison: "<=", limit: 20 }, schema104.properties.most, data10);
          errors++;
        }
        if (data10 < 1 || isNaN(data10)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 1 }, schema104.properties.most, data10);
          errors++;
        }
      }
    }
    if (data.recognise !== void 0) {
      if (!validate235(data.recognise, instancePath + "/recognise")) {
        vErrors = appended(vErrors, validate235.errors);
        errors = vErrors.length;
      }
    }
    if (data.grace !== void 0) {
      if (data["stays-while"] === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "grace",
          missingProperty: "stays-while",
          depsCount: 1,
          deps: "stays-while"
        }, schema104, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema104, data);
    errors++;
  }
  validate223.errors = vErrors;
  return errors === 0;
}
function validate207(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.extends === void 0 && (missing0 = "extends")) {
      vErrors = one(vErrors, {});
      errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    vErrors = one(vErrors, {});
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stages === void 0) {
        vErrors = one(vErrors, instancePath, "#/then/required", "required", { missingProperty: "stages" }, schema97.then, data);
        errors++;
      }
      if (data.stages !== void 0) {
        let data0 = data.stages;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.name === void 0) {
                vErrors = one(vErrors, instancePath + "/stages/" + i0, "#/then/properties/stages/items/required", "required", { missingProperty: "name" }, schema97.then.properties.stages.items, data1);
                errors++;
              }
              if (data1.when === void 0) {
                vErrors = one(vErrors, instancePath + "/stages/" + i0, "#/then/properties/stages/items/required", "required", { missingProperty: "when" }, schema97.then.properties.stages.items, data1);
                errors++;
              }
            }
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.stages = true;
    }
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: "then" }, schema97, data);
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema97, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema97.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema97, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate208(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate208.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      if (!validate210(data.extends, instancePath + "/extends")) {
        vErrors = appended(vErrors, validate210.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate212(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate212.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate215(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data["minimum-contribution"] !== void 0) {
      if (!validate215(data["minimum-contribution"], instancePath + "/minimum-contribution")) {
        vErrors = appended(vErrors, validate215.errors);
        errors = vErrors.length;
      }
    }
    if (data.regions !== void 0) {
      let data7 = data.regions;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate208(data7[i1], instancePath + "/regions/" + i1)) {
            vErrors = appended(vErrors, validate208.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/regions", "#/properties/regions/type", "type", { type: "array" }, schema97.properties.regions, data7);
        errors++;
      }
    }
    if (data.languages !== void 0) {
      let data9 = data.languages;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate219(data9[i2], instancePath + "/languages/" + i2)) {
            vErrors = appended(vErrors, validate219.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema97.properties.languages, data9);
        errors++;
      }
    }
    if (data["for-anybody"] !== void 0) {
      let data11 = data["for-anybody"];
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          vErrors = one(vErrors, instancePath + "/for-anybody", "#/properties/for-anybody/minItems", "minItems", { limit: 1 }, schema97.properties["for-anybody"], data11);
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate221(data11[i3], instancePath + "/for-anybody/" + i3)) {
            vErrors = appended(vErrors, validate221.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/for-anybody", "#/properties/for-anybody/type", "type", { type: "array" }, schema97.properties["for-anybody"], data11);
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data13 = data.stages;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          vErrors = one(vErrors, instancePath + "/stages", "#/properties/stages/minItems", "minItems", { limit: 1 }, schema97.properties.stages, data13);
          errors++;
        }
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate223(data13[i4], instancePath + "/stages/" + i4)) {
            vErrors = appended(vErrors, validate223.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/stages", "#/properties/stages/type", "type", { type: "array" }, schema97.properties.stages, data13);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema97, data);
    errors++;
  }
  validate207.errors = vErrors;
  return errors === 0;
}
var person = validate242;
var schema109 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "github": { "$ref": "common.schema.json#/$defs/Login" }, "account": { "type": "integer", "minimum": 1 }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "skills": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "learning": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "mentoring": { "title": "unlisted", "const": "unlisted" } } };
function validate243(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate243.errors = vErrors;
  return errors === 0;
}
function validate245(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
function validate248(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema78, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema78, data);
    errors++;
  }
  validate248.errors = vErrors;
  return errors === 0;
}
function validate250(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern27.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema72, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema72, data);
    errors++;
  }
  validate250.errors = vErrors;
  return errors === 0;
}
function validate252(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema85, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema85, data);
    errors++;
  }
  validate252.errors = vErrors;
  return errors === 0;
}
function validate254(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern29.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema75, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema75, data);
    errors++;
  }
  validate254.errors = vErrors;
  return errors === 0;
}
function validate242(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema109, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema109.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema109, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate243(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate243.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate245(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate245.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      if (!validate248(data.github, instancePath + "/github")) {
        vErrors = appended(vErrors, validate248.errors);
        errors = vErrors.length;
      }
    }
    if (data.account !== void 0) {
      let data3 = data.account;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/account", "#/properties/account/type", "type", { type: "integer" }, schema109.properties.account, data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/account", "#/properties/account/minimum", "minimum", { comparison: ">=", limit: 1 }, schema109.properties.account, data3);
          errors++;
        }
      }
    }
    if (data.url !== void 0) {
      if (!validate250(data.url, instancePath + "/url")) {
        vErrors = appended(vErrors, validate250.errors);
        errors = vErrors.length;
      }
    }
    if (data.timezone !== void 0) {
      if (!validate252(data.timezone, instancePath + "/timezone")) {
        vErrors = appended(vErrors, validate252.errors);
        errors = vErrors.length;
      }
    }
    if (data.languages !== void 0) {
      let data6 = data.languages;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate254(data6[i0], instancePath + "/languages/" + i0)) {
            vErrors = appended(vErrors, validate254.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema109.properties.languages, data6);
        errors++;
      }
    }
    if (data.skills !== void 0) {
      let data8 = data.skills;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate243(data8[i1], instancePath + "/skills/" + i1)) {
            vErrors = appended(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/skills", "#/properties/skills/type", "type", { type: "array" }, schema109.properties.skills, data8);
        errors++;
      }
    }
    if (data.learning !== void 0) {
      let data10 = data.learning;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate243(data10[i2], instancePath + "/learning/" + i2)) {
            vErrors = appended(vErrors, validate243.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/learning", "#/properties/learning/type", "type", { type: "array" }, schema109.properties.learning, data10);
        errors++;
      }
    }
    if (data.mentoring !== void 0) {
      let data12 = data.mentoring;
      if ("unlisted" !== data12) {
        vErrors = one(vErrors, instancePath + "/mentoring", "#/properties/mentoring/const", "const", { allowedValue: "unlisted" }, schema109.properties.mentoring, data12);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema109, data);
    errors++;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
var process = validate258;
var schema116 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "start", "label", "steps", "outcome"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "start": { "$ref": "#/$defs/Start" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "community": { "$ref": "#/$defs/CommunityOfRequest" }, "pathway": { "$ref": "#/$defs/PathwayOfRequest" }, "subject": { "$ref": "#/$defs/SubjectOfRequest" }, "private": { "title": "true", "const": true }, "gathering": { "$ref": "#/$defs/Gathering" }, "steps": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/StepOrGroup" } }, "outcome": { "$ref": "#/$defs/Outcome" } }, "$defs": { "Start": { "title": "start", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["form"] }, { "required": ["before"] }, { "required": ["every"] }, { "required": ["command"] }, { "required": ["by"] }], "dependentRequired": { "before": ["of"], "of": ["before"], "every": ["each"], "each": ["every"] }, "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" }, "before": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["term-end", "mentorship-end"] }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "each": { "enum": ["mentorship"] }, "in": { "$ref": "common.schema.json#/$defs/Id" }, "command": { "$ref": "common.schema.json#/$defs/Option" }, "by": { "title": "process", "const": "process" } } }, "SubjectOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "CommunityOfRequest": { "title": "which-community", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["field"] }, { "required": ["is"] }, { "required": ["new"] }], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Id" }, "new": { "$ref": "#/$defs/NewCommunity" } } }, "NewCommunity": { "type": "object", "additionalProperties": false, "required": ["name", "leads"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "leads": { "$ref": "common.schema.json#/$defs/Name" }, "purpose": { "$ref": "common.schema.json#/$defs/Name" }, "charter": { "$ref": "common.schema.json#/$defs/Name" }, "channels": { "$ref": "common.schema.json#/$defs/Name" } } }, "Gathering": { "type": "object", "additionalProperties": false, "required": ["called-by"], "properties": { "called-by": { "$ref": "common.schema.json#/$defs/Role" }, "day": { "$ref": "#/$defs/DayOfWork" } } }, "StepOrGroup": { "title": "step", "if": { "type": "object", "anyOf": [{ "required": ["any-order"] }, { "minProperties": 1, "maxProperties": 1, "not": { "anyOf": [{ "required": ["id"] }, { "required": ["until"] }, { "required": ["checklist"] }] } }] }, "then": { "$ref": "#/$defs/AnyOrder" }, "else": { "$ref": "#/$defs/ProcessStep" } }, "AnyOrder": { "type": "object", "additionalProperties": false, "required": ["any-order"], "properties": { "any-order": { "type": "array", "minItems": 2, "items": { "$ref": "#/$defs/ProcessStep" } } } }, "PathwayOfRequest": { "type": "object", "additionalProperties": false, "required": ["new"], "properties": { "new": { "$ref": "#/$defs/NewPathway" } } }, "NewPathway": { "type": "object", "additionalProperties": false, "required": ["name", "stages"], "dependentRequired": { "mentorship": ["mentors"], "term": ["mentors"] }, "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "stages": { "$ref": "common.schema.json#/$defs/Name" }, "description": { "$ref": "common.schema.json#/$defs/Name" }, "minimum-contribution": { "$ref": "common.schema.json#/$defs/Name" }, "mentors": { "$ref": "common.schema.json#/$defs/Name" }, "mentorship": { "$ref": "common.schema.json#/$defs/Name" }, "term": { "$ref": "common.schema.json#/$defs/Name" } } }, "ProcessStep": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "then": { "$ref": "#/$defs/Ways" }, "assign": { "$ref": "common.schema.json#/$defs/Role" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "outcome": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/OutcomeAction" } }, "remind": { "$ref": "#/$defs/Reminder" }, "expires": { "$ref": "common.schema.json#/$defs/Duration" } } }, "Ways": { "title": "ways", "if": { "type": "array" }, "then": { "$ref": "#/$defs/WaysByAnswer" }, "else": { "$ref": "#/$defs/WaysByOption" } }, "WaysByOption": { "type": "object", "minProperties": 1, "propertyNames": { "title": "option", "type": "string", "pattern": "^[a-z][a-z-]{0,38}$" }, "additionalProperties": { "$ref": "#/$defs/Way" } }, "WaysByAnswer": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Branch" } }, "Branch": { "type": "object", "additionalProperties": false, "required": ["when", "go"], "properties": { "when": { "$ref": "#/$defs/AnswerCondition" }, "go": { "enum": ["next", "accepted", "declined"] } } }, "Way": { "title": "way", "if": { "type": "object" }, "then": { "$ref": "#/$defs/Again" }, "else": { "enum": ["next", "accepted", "declined"] } }, "Again": { "type": "object", "additionalProperties": false, "required": ["again"], "properties": { "again": { "$ref": "common.schema.json#/$defs/Duration" }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 } } }, "Reminder": { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "dependentRequired": { "times": ["every"] }, "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "times": { "title": "two-to-ten", "type": "integer", "minimum": 2, "maximum": 10 } } }, "Outcome": { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "expired": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } }, "AnswerCondition": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" } } }, "Occurrence": { "title": "occurrence", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["field"] }, { "required": ["decided"] }], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" }, "decided": { "$ref": "common.schema.json#/$defs/Option" } } }, "EvidenceOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "DayOfWork": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "Absence": { "type": "object", "additionalProperties": false, "required": ["until"], "properties": { "until": { "$ref": "#/$defs/LastDay" } } }, "LastDay": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "NewIssue": { "type": "object", "additionalProperties": false, "required": ["title", "body"], "properties": { "title": { "$ref": "common.schema.json#/$defs/Name" }, "body": { "$ref": "common.schema.json#/$defs/Text" }, "repository": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" } } }, "LabelChange": { "title": "label-change", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "put": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "take": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } }, "OutcomeAction": { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["leave"] }, { "required": ["role"] }, { "required": ["found"] }, { "required": ["retire"] }, { "required": ["team"] }, { "required": ["pair"] }, { "required": ["renew"] }, { "required": ["part"] }, { "required": ["record"] }, { "required": ["badge"] }, { "required": ["away"] }, { "required": ["labels"] }, { "required": ["assign"] }, { "required": ["log"] }, { "required": ["open"] }, { "required": ["start"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"], "as": ["part"], "for": ["role"], "evidence": ["record"], "day": ["record"] }, "properties": { "when": { "$ref": "#/$defs/Occurrence" }, "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "leave": { "title": "community", "const": "community" }, "role": { "enum": ["lead", "emeritus", "none"] }, "for": { "$ref": "common.schema.json#/$defs/Duration" }, "found": { "enum": ["community", "pathway"] }, "retire": { "title": "community", "const": "community" }, "team": { "title": "community", "const": "community" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "renew": { "$ref": "common.schema.json#/$defs/Id" }, "part": { "$ref": "common.schema.json#/$defs/Id" }, "as": { "enum": ["mentee", "mentor"] }, "record": { "$ref": "common.schema.json#/$defs/ContributionName" }, "evidence": { "$ref": "#/$defs/EvidenceOfRequest" }, "day": { "$ref": "#/$defs/DayOfWork" }, "badge": { "$ref": "common.schema.json#/$defs/Id" }, "away": { "$ref": "#/$defs/Absence" }, "labels": { "$ref": "#/$defs/LabelChange" }, "assign": { "$ref": "common.schema.json#/$defs/Role" }, "log": { "$ref": "common.schema.json#/$defs/Name" }, "open": { "$ref": "#/$defs/NewIssue" }, "start": { "$ref": "common.schema.json#/$defs/Id" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } } } };
function validate259(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate259.errors = vErrors;
  return errors === 0;
}
function validate261(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate30(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema33, data);
    errors++;
  }
  validate261.errors = vErrors;
  return errors === 0;
}
var schema119 = { "title": "start", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["form"] }, { "required": ["before"] }, { "required": ["every"] }, { "required": ["command"] }, { "required": ["by"] }], "dependentRequired": { "before": ["of"], "of": ["before"], "every": ["each"], "each": ["every"] }, "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" }, "before": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["term-end", "mentorship-end"] }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "each": { "enum": ["mentorship"] }, "in": { "$ref": "common.schema.json#/$defs/Id" }, "command": { "$ref": "common.schema.json#/$defs/Option" }, "by": { "title": "process", "const": "process" } } };
var pattern57 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$", "u");
function validate265(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern8.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema39, data);
    errors++;
  }
  validate265.errors = vErrors;
  return errors === 0;
}
function validate268(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema34, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema34, data);
    errors++;
  }
  validate268.errors = vErrors;
  return errors === 0;
}
function validate270(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[a-z][a-z-]{0,38}$" }, schema57, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema57, data);
    errors++;
  }
  validate270.errors = vErrors;
  return errors === 0;
}
function validate264(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.form === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "form" }, schema119.oneOf[0], data);
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
    if (data.before === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "before" }, schema119.oneOf[1], data);
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
      if (data.every === void 0) {
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "every" }, schema119.oneOf[2], data);
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
        if (data.command === void 0) {
          vErrors = one(vErrors, instancePath, "#/oneOf/3/required", "required", { missingProperty: "command" }, schema119.oneOf[3], data);
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
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.by === void 0) {
            vErrors = one(vErrors, instancePath, "#/oneOf/4/required", "required", { missingProperty: "by" }, schema119.oneOf[4], data);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema119, data);
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
      if (!(key0 === "form" || key0 === "before" || key0 === "of" || key0 === "every" || key0 === "each" || key0 === "in" || key0 === "command" || key0 === "by")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema119, data);
        errors++;
      }
    }
    if (data.form !== void 0) {
      let data0 = data.form;
      if (typeof data0 === "string") {
        if (!pattern57.test(data0)) {
          vErrors = one(vErrors, instancePath + "/form", "#/properties/form/pattern", "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" }, schema119.properties.form, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/form", "#/properties/form/type", "type", { type: "string" }, schema119.properties.form, data0);
        errors++;
      }
    }
    if (data.before !== void 0) {
      if (!validate265(data.before, instancePath + "/before")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (!(data2 === "term-end" || data2 === "mentorship-end")) {
        vErrors = one(vErrors, instancePath + "/of", "#/properties/of/enum", "enum", { allowedValues: schema119.properties.of.enum }, schema119.properties.of, data2);
        errors++;
      }
    }
    if (data.every !== void 0) {
      if (!validate265(data.every, instancePath + "/every")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.each !== void 0) {
      let data4 = data.each;
      if (!(data4 === "mentorship")) {
        vErrors = one(vErrors, instancePath + "/each", "#/properties/each/enum", "enum", { allowedValues: schema119.properties.each.enum }, schema119.properties.each, data4);
        errors++;
      }
    }
    if (data.in !== void 0) {
      if (!validate268(data.in, instancePath + "/in")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.command !== void 0) {
      if (!validate270(data.command, instancePath + "/command")) {
        vErrors = appended(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0) {
      let data7 = data.by;
      if ("process" !== data7) {
        vErrors = one(vErrors, instancePath + "/by", "#/properties/by/const", "const", { allowedValue: "process" }, schema119.properties.by, data7);
        errors++;
      }
    }
    if (data.before !== void 0) {
      if (data.of === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "before",
          missingProperty: "of",
          depsCount: 1,
          deps: "of"
        }, schema119, data);
        errors++;
      }
    }
    if (data.of !== void 0) {
      if (data.before === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "of",
          missingProperty: "before",
          depsCount: 1,
          deps: "before"
        }, schema119, data);
        errors++;
      }
    }
    if (data.every !== void 0) {
      if (data.each === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "every",
          missingProperty: "each",
          depsCount: 1,
          deps: "each"
        }, schema119, data);
        errors++;
      }
    }
    if (data.each !== void 0) {
      if (data.every === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "each",
          missingProperty: "every",
          depsCount: 1,
          deps: "every"
        }, schema119, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema119, data);
    errors++;
  }
  validate264.errors = vErrors;
  return errors === 0;
}
function validate273(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema65, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema65, data);
    errors++;
  }
  validate273.errors = vErrors;
  return errors === 0;
}
var schema124 = { "title": "which-community", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["field"] }, { "required": ["is"] }, { "required": ["new"] }], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Id" }, "new": { "$ref": "#/$defs/NewCommunity" } } };
var schema125 = { "type": "object", "additionalProperties": false, "required": ["name", "leads"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "leads": { "$ref": "common.schema.json#/$defs/Name" }, "purpose": { "$ref": "common.schema.json#/$defs/Name" }, "charter": { "$ref": "common.schema.json#/$defs/Name" }, "channels": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate278(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema125, data);
      errors++;
    }
    if (data.leads === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "leads" }, schema125, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "leads" || key0 === "purpose" || key0 === "charter" || key0 === "channels")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema125, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate259(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.leads !== void 0) {
      if (!validate259(data.leads, instancePath + "/leads")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.purpose !== void 0) {
      if (!validate259(data.purpose, instancePath + "/purpose")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.charter !== void 0) {
      if (!validate259(data.charter, instancePath + "/charter")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.channels !== void 0) {
      if (!validate259(data.channels, instancePath + "/channels")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema125, data);
    errors++;
  }
  validate278.errors = vErrors;
  return errors === 0;
}
function validate275(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "field" }, schema124.oneOf[0], data);
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
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "is" }, schema124.oneOf[1], data);
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
      if (data.new === void 0) {
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "new" }, schema124.oneOf[2], data);
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
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema124, data);
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
      if (!(key0 === "field" || key0 === "is" || key0 === "new")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema124, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate259(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      if (!validate268(data.is, instancePath + "/is")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.new !== void 0) {
      if (!validate278(data.new, instancePath + "/new")) {
        vErrors = appended(vErrors, validate278.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema124, data);
    errors++;
  }
  validate275.errors = vErrors;
  return errors === 0;
}
var schema126 = { "type": "object", "additionalProperties": false, "required": ["new"], "properties": { "new": { "$ref": "#/$defs/NewPathway" } } };
var schema127 = { "type": "object", "additionalProperties": false, "required": ["name", "stages"], "dependentRequired": { "mentorship": ["mentors"], "term": ["mentors"] }, "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "stages": { "$ref": "common.schema.json#/$defs/Name" }, "description": { "$ref": "common.schema.json#/$defs/Name" }, "minimum-contribution": { "$ref": "common.schema.json#/$defs/Name" }, "mentors": { "$ref": "common.schema.json#/$defs/Name" }, "mentorship": { "$ref": "common.schema.json#/$defs/Name" }, "term": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate287(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema127, data);
      errors++;
    }
    if (data.stages === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "stages" }, schema127, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "stages" || key0 === "description" || key0 === "minimum-contribution" || key0 === "mentors" || key0 === "mentorship" || key0 === "term")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema127, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate259(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.stages !== void 0) {
      if (!validate259(data.stages, instancePath + "/stages")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      if (!validate259(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data["minimum-contribution"] !== void 0) {
      if (!validate259(data["minimum-contribution"], instancePath + "/minimum-contribution")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentors !== void 0) {
      if (!validate259(data.mentors, instancePath + "/mentors")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentorship !== void 0) {
      if (!validate259(data.mentorship, instancePath + "/mentorship")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0) {
      if (!validate259(data.term, instancePath + "/term")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.mentorship !== void 0) {
      if (data.mentors === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "mentorship",
          missingProperty: "mentors",
          depsCount: 1,
          deps: "mentors"
        }, schema127, data);
        errors++;
      }
    }
    if (data.term !== void 0) {
      if (data.mentors === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "term",
          missingProperty: "mentors",
          depsCount: 1,
          deps: "mentors"
        }, schema127, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema127, data);
    errors++;
  }
  validate287.errors = vErrors;
  return errors === 0;
}
function validate286(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.new === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "new" }, schema126, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "new")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema126, data);
        errors++;
      }
    }
    if (data.new !== void 0) {
      if (!validate287(data.new, instancePath + "/new")) {
        vErrors = appended(vErrors, validate287.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema126, data);
    errors++;
  }
  validate286.errors = vErrors;
  return errors === 0;
}
var schema128 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate297(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema128, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema128, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate259(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema128, data);
    errors++;
  }
  validate297.errors = vErrors;
  return errors === 0;
}
var schema129 = { "type": "object", "additionalProperties": false, "required": ["called-by"], "properties": { "called-by": { "$ref": "common.schema.json#/$defs/Role" }, "day": { "$ref": "#/$defs/DayOfWork" } } };
function validate301(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema44, data);
    errors++;
  }
  const _errs1 = errors;
  let valid0 = false;
  const _errs2 = errors;
  if (!(data === "author" || data === "subject" || data === "assignee" || data === "leads" || data === "members" || data === "mentor" || data === "owners")) {
    vErrors = one(vErrors, instancePath, "#/anyOf/0/enum", "enum", { allowedValues: schema44.anyOf[0].enum }, schema44.anyOf[0], data);
    errors++;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (typeof data === "string") {
    if (!pattern12.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema44.anyOf[1], data);
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  const _errs4 = errors;
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      vErrors = one(vErrors, instancePath, "#/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema44.anyOf[2], data);
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/anyOf", "anyOf", {}, schema44, data);
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
  validate301.errors = vErrors;
  return errors === 0;
}
var schema131 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate303(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema131, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema131, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate259(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema131, data);
    errors++;
  }
  validate303.errors = vErrors;
  return errors === 0;
}
function validate300(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["called-by"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "called-by" }, schema129, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "called-by" || key0 === "day")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema129, data);
        errors++;
      }
    }
    if (data["called-by"] !== void 0) {
      if (!validate301(data["called-by"], instancePath + "/called-by")) {
        vErrors = appended(vErrors, validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.day !== void 0) {
      if (!validate303(data.day, instancePath + "/day")) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema129, data);
    errors++;
  }
  validate300.errors = vErrors;
  return errors === 0;
}
var schema132 = { "title": "step", "if": { "type": "object", "anyOf": [{ "required": ["any-order"] }, { "minProperties": 1, "maxProperties": 1, "not": { "anyOf": [{ "required": ["id"] }, { "required": ["until"] }, { "required": ["checklist"] }] } }] }, "then": { "$ref": "#/$defs/AnyOrder" }, "else": { "$ref": "#/$defs/ProcessStep" } };
var schema133 = { "type": "object", "additionalProperties": false, "required": ["any-order"], "properties": { "any-order": { "type": "array", "minItems": 2, "items": { "$ref": "#/$defs/ProcessStep" } } } };
var schema134 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "then": { "$ref": "#/$defs/Ways" }, "assign": { "$ref": "common.schema.json#/$defs/Role" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "outcome": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/OutcomeAction" } }, "remind": { "$ref": "#/$defs/Reminder" }, "expires": { "$ref": "common.schema.json#/$defs/Duration" } } };
var schema135 = { "title": "ways", "if": { "type": "array" }, "then": { "$ref": "#/$defs/WaysByAnswer" }, "else": { "$ref": "#/$defs/WaysByOption" } };
var schema136 = { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Branch" } };
var schema137 = { "type": "object", "additionalProperties": false, "required": ["when", "go"], "properties": { "when": { "$ref": "#/$defs/AnswerCondition" }, "go": { "enum": ["next", "accepted", "declined"] } } };
var schema138 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" } } };
function validate320(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "is" }, schema52.oneOf[0], data);
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
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "is-one-of" }, schema52.oneOf[1], data);
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
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "filled" }, schema52.oneOf[2], data);
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
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema52, data);
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
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema52, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "is" || key0 === "is-one-of" || key0 === "filled")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema52, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate78(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.is !== void 0) {
      if (!validate80(data.is, instancePath + "/is")) {
        vErrors = appended(vErrors, validate80.errors);
        errors = vErrors.length;
      }
    }
    if (data["is-one-of"] !== void 0) {
      let data2 = data["is-one-of"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/minItems", "minItems", { limit: 1 }, schema52.properties["is-one-of"], data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data2[i0], instancePath + "/is-one-of/" + i0)) {
            vErrors = appended(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/type", "type", { type: "array" }, schema52.properties["is-one-of"], data2);
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data4 = data.filled;
      if (true !== data4) {
        vErrors = one(vErrors, instancePath + "/filled", "#/properties/filled/const", "const", { allowedValue: true }, schema52.properties.filled, data4);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema52, data);
    errors++;
  }
  validate320.errors = vErrors;
  return errors === 0;
}
function validate319(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema138, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema138, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate320(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate320.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema138, data);
    errors++;
  }
  validate319.errors = vErrors;
  return errors === 0;
}
function validate318(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "when" }, schema137, data);
      errors++;
    }
    if (data.go === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "go" }, schema137, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "go")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema137, data);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate319(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate319.errors);
        errors = vErrors.length;
      }
    }
    if (data.go !== void 0) {
      let data1 = data.go;
      if (!(data1 === "next" || data1 === "accepted" || data1 === "declined")) {
        vErrors = one(vErrors, instancePath + "/go", "#/properties/go/enum", "enum", { allowedValues: schema137.properties.go.enum }, schema137.properties.go, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema137, data);
    errors++;
  }
  validate318.errors = vErrors;
  return errors === 0;
}
function validate317(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      vErrors = one(vErrors, instancePath, "#/minItems", "minItems", { limit: 1 }, schema136, data);
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate318(data[i0], instancePath + "/" + i0)) {
        vErrors = appended(vErrors, validate318.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema136, data);
    errors++;
  }
  validate317.errors = vErrors;
  return errors === 0;
}
var schema140 = { "type": "object", "minProperties": 1, "propertyNames": { "title": "option", "type": "string", "pattern": "^[a-z][a-z-]{0,38}$" }, "additionalProperties": { "$ref": "#/$defs/Way" } };
var schema141 = { "title": "way", "if": { "type": "object" }, "then": { "$ref": "#/$defs/Again" }, "else": { "enum": ["next", "accepted", "declined"] } };
var schema142 = { "type": "object", "additionalProperties": false, "required": ["again"], "properties": { "again": { "$ref": "common.schema.json#/$defs/Duration" }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 } } };
function validate330(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.again === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "again" }, schema142, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "again" || key0 === "most")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema142, data);
        errors++;
      }
    }
    if (data.again !== void 0) {
      if (!validate265(data.again, instancePath + "/again")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.most !== void 0) {
      let data1 = data.most;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema142.properties.most, data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 20 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/maximum", "maximum", { comparison: "<=", limit: 20 }, schema142.properties.most, data1);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 1 }, schema142.properties.most, data1);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema142, data);
    errors++;
  }
  validate330.errors = vErrors;
  return errors === 0;
}
function validate329(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = one(vErrors, {});
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate330(data, instancePath)) {
      vErrors = appended(vErrors, validate330.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!(data === "next" || data === "accepted" || data === "declined")) {
      vErrors = one(vErrors, instancePath, "#/else/enum", "enum", { allowedValues: schema141.else.enum }, schema141.else, data);
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, schema141, data);
    errors++;
  }
  validate329.errors = vErrors;
  return errors === 0;
}
function validate328(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema140, data);
      errors++;
    }
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern17.test(key0)) {
          vErrors = one(vErrors, instancePath, "#/propertyNames/pattern", "pattern", { pattern: "^[a-z][a-z-]{0,38}$" }, schema140.propertyNames, key0, key0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath, "#/propertyNames/type", "type", { type: "string" }, schema140.propertyNames, key0, key0);
        errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        vErrors = one(vErrors, instancePath, "#/propertyNames", "propertyNames", { propertyName: key0 }, schema140, data);
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate329(data[key1], instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"))) {
        vErrors = appended(vErrors, validate329.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema140, data);
    errors++;
  }
  validate328.errors = vErrors;
  return errors === 0;
}
function validate316(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    vErrors = one(vErrors, {});
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!validate317(data, instancePath)) {
      vErrors = appended(vErrors, validate317.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (!validate328(data, instancePath)) {
      vErrors = appended(vErrors, validate328.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, schema135, data);
    errors++;
  }
  validate316.errors = vErrors;
  return errors === 0;
}
var schema143 = { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["leave"] }, { "required": ["role"] }, { "required": ["found"] }, { "required": ["retire"] }, { "required": ["team"] }, { "required": ["pair"] }, { "required": ["renew"] }, { "required": ["part"] }, { "required": ["record"] }, { "required": ["badge"] }, { "required": ["away"] }, { "required": ["labels"] }, { "required": ["assign"] }, { "required": ["log"] }, { "required": ["open"] }, { "required": ["start"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"], "as": ["part"], "for": ["role"], "evidence": ["record"], "day": ["record"] }, "properties": { "when": { "$ref": "#/$defs/Occurrence" }, "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "leave": { "title": "community", "const": "community" }, "role": { "enum": ["lead", "emeritus", "none"] }, "for": { "$ref": "common.schema.json#/$defs/Duration" }, "found": { "enum": ["community", "pathway"] }, "retire": { "title": "community", "const": "community" }, "team": { "title": "community", "const": "community" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "renew": { "$ref": "common.schema.json#/$defs/Id" }, "part": { "$ref": "common.schema.json#/$defs/Id" }, "as": { "enum": ["mentee", "mentor"] }, "record": { "$ref": "common.schema.json#/$defs/ContributionName" }, "evidence": { "$ref": "#/$defs/EvidenceOfRequest" }, "day": { "$ref": "#/$defs/DayOfWork" }, "badge": { "$ref": "common.schema.json#/$defs/Id" }, "away": { "$ref": "#/$defs/Absence" }, "labels": { "$ref": "#/$defs/LabelChange" }, "assign": { "$ref": "common.schema.json#/$defs/Role" }, "log": { "$ref": "common.schema.json#/$defs/Name" }, "open": { "$ref": "#/$defs/NewIssue" }, "start": { "$ref": "common.schema.json#/$defs/Id" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } };
var schema144 = { "title": "occurrence", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["field"] }, { "required": ["decided"] }], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" }, "decided": { "$ref": "common.schema.json#/$defs/Option" } } };
function validate339(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "field" }, schema144.oneOf[0], data);
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
    if (data.decided === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "decided" }, schema144.oneOf[1], data);
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
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema144, data);
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
      if (!(key0 === "field" || key0 === "decided")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema144, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate320(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate320.errors);
        errors = vErrors.length;
      }
    }
    if (data.decided !== void 0) {
      if (!validate270(data.decided, instancePath + "/decided")) {
        vErrors = appended(vErrors, validate270.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema144, data);
    errors++;
  }
  validate339.errors = vErrors;
  return errors === 0;
}
function validate348(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema42, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema42, data);
    errors++;
  }
  validate348.errors = vErrors;
  return errors === 0;
}
var schema146 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate350(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema146, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema146, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate259(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema146, data);
    errors++;
  }
  validate350.errors = vErrors;
  return errors === 0;
}
var schema147 = { "type": "object", "additionalProperties": false, "required": ["until"], "properties": { "until": { "$ref": "#/$defs/LastDay" } } };
var schema148 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate356(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema148, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema148, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate259(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema148, data);
    errors++;
  }
  validate356.errors = vErrors;
  return errors === 0;
}
function validate355(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.until === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "until" }, schema147, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "until")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema147, data);
        errors++;
      }
    }
    if (data.until !== void 0) {
      if (!validate356(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate356.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema147, data);
    errors++;
  }
  validate355.errors = vErrors;
  return errors === 0;
}
var schema149 = { "title": "label-change", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "put": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "take": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate360(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema149, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "put" || key0 === "take")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema149, data);
        errors++;
      }
    }
    if (data.put !== void 0) {
      let data0 = data.put;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = one(vErrors, instancePath + "/put", "#/properties/put/minItems", "minItems", { limit: 1 }, schema149.properties.put, data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate273(data0[i0], instancePath + "/put/" + i0)) {
            vErrors = appended(vErrors, validate273.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/put", "#/properties/put/type", "type", { type: "array" }, schema149.properties.put, data0);
        errors++;
      }
    }
    if (data.take !== void 0) {
      let data2 = data.take;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/take", "#/properties/take/minItems", "minItems", { limit: 1 }, schema149.properties.take, data2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate273(data2[i1], instancePath + "/take/" + i1)) {
            vErrors = appended(vErrors, validate273.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/take", "#/properties/take/type", "type", { type: "array" }, schema149.properties.take, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema149, data);
    errors++;
  }
  validate360.errors = vErrors;
  return errors === 0;
}
var schema150 = { "type": "object", "additionalProperties": false, "required": ["title", "body"], "properties": { "title": { "$ref": "common.schema.json#/$defs/Name" }, "body": { "$ref": "common.schema.json#/$defs/Text" }, "repository": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" } } };
function validate368(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate368.errors = vErrors;
  return errors === 0;
}
function validate366(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "title" }, schema150, data);
      errors++;
    }
    if (data.body === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "body" }, schema150, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "title" || key0 === "body" || key0 === "repository")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema150, data);
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (!validate259(data.title, instancePath + "/title")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.body !== void 0) {
      if (!validate368(data.body, instancePath + "/body")) {
        vErrors = appended(vErrors, validate368.errors);
        errors = vErrors.length;
      }
    }
    if (data.repository !== void 0) {
      let data2 = data.repository;
      if (typeof data2 === "string") {
        if (!pattern33.test(data2)) {
          vErrors = one(vErrors, instancePath + "/repository", "#/properties/repository/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema150.properties.repository, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repository", "#/properties/repository/type", "type", { type: "string" }, schema150.properties.repository, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema150, data);
    errors++;
  }
  validate366.errors = vErrors;
  return errors === 0;
}
function validate338(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.join === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "join" }, schema143.oneOf[0], data);
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
    if (data.leave === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "leave" }, schema143.oneOf[1], data);
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
      if (data.role === void 0) {
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "role" }, schema143.oneOf[2], data);
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
        if (data.found === void 0) {
          vErrors = one(vErrors, instancePath, "#/oneOf/3/required", "required", { missingProperty: "found" }, schema143.oneOf[3], data);
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
        const _errs6 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.retire === void 0) {
            vErrors = one(vErrors, instancePath, "#/oneOf/4/required", "required", { missingProperty: "retire" }, schema143.oneOf[4], data);
            errors++;
          }
        }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
          }
          const _errs7 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.team === void 0) {
              vErrors = one(vErrors, instancePath, "#/oneOf/5/required", "required", { missingProperty: "team" }, schema143.oneOf[5], data);
              errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
            }
            const _errs8 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.pair === void 0) {
                vErrors = one(vErrors, instancePath, "#/oneOf/6/required", "required", { missingProperty: "pair" }, schema143.oneOf[6], data);
                errors++;
              }
            }
            var _valid0 = _errs8 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
              }
              const _errs9 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.renew === void 0) {
                  vErrors = one(vErrors, instancePath, "#/oneOf/7/required", "required", { missingProperty: "renew" }, schema143.oneOf[7], data);
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                }
                const _errs10 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  if (data.part === void 0) {
                    vErrors = one(vErrors, instancePath, "#/oneOf/8/required", "required", { missingProperty: "part" }, schema143.oneOf[8], data);
                    errors++;
                  }
                }
                var _valid0 = _errs10 === errors;
                if (_valid0 && valid0) {
                  valid0 = false;
                  passing0 = [passing0, 8];
                } else {
                  if (_valid0) {
                    valid0 = true;
                    passing0 = 8;
                  }
                  const _errs11 = errors;
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.record === void 0) {
                      vErrors = one(vErrors, instancePath, "#/oneOf/9/required", "required", { missingProperty: "record" }, schema143.oneOf[9], data);
                      errors++;
                    }
                  }
                  var _valid0 = _errs11 === errors;
                  if (_valid0 && valid0) {
                    valid0 = false;
                    passing0 = [passing0, 9];
                  } else {
                    if (_valid0) {
                      valid0 = true;
                      passing0 = 9;
                    }
                    const _errs12 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      if (data.badge === void 0) {
                        vErrors = one(vErrors, instancePath, "#/oneOf/10/required", "required", { missingProperty: "badge" }, schema143.oneOf[10], data);
                        errors++;
                      }
                    }
                    var _valid0 = _errs12 === errors;
                    if (_valid0 && valid0) {
                      valid0 = false;
                      passing0 = [passing0, 10];
                    } else {
                      if (_valid0) {
                        valid0 = true;
                        passing0 = 10;
                      }
                      const _errs13 = errors;
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.away === void 0) {
                          vErrors = one(vErrors, instancePath, "#/oneOf/11/required", "required", { missingProperty: "away" }, schema143.oneOf[11], data);
                          errors++;
                        }
                      }
                      var _valid0 = _errs13 === errors;
                      if (_valid0 && valid0) {
                        valid0 = false;
                        passing0 = [passing0, 11];
                      } else {
                        if (_valid0) {
                          valid0 = true;
                          passing0 = 11;
                        }
                        const _errs14 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          if (data.labels === void 0) {
                            vErrors = one(vErrors, instancePath, "#/oneOf/12/required", "required", { missingProperty: "labels" }, schema143.oneOf[12], data);
                            errors++;
                          }
                        }
                        var _valid0 = _errs14 === errors;
                        if (_valid0 && valid0) {
                          valid0 = false;
                          passing0 = [passing0, 12];
                        } else {
                          if (_valid0) {
                            valid0 = true;
                            passing0 = 12;
                          }
                          const _errs15 = errors;
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.assign === void 0) {
                              vErrors = one(vErrors, instancePath, "#/oneOf/13/required", "required", { missingProperty: "assign" }, schema143.oneOf[13], data);
                              errors++;
                            }
                          }
                          var _valid0 = _errs15 === errors;
                          if (_valid0 && valid0) {
                            valid0 = false;
                            passing0 = [passing0, 13];
                          } else {
                            if (_valid0) {
                              valid0 = true;
                              passing0 = 13;
                            }
                            const _errs16 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              if (data.log === void 0) {
                                vErrors = one(vErrors, instancePath, "#/oneOf/14/required", "required", { missingProperty: "log" }, schema143.oneOf[14], data);
                                errors++;
                              }
                            }
                            var _valid0 = _errs16 === errors;
                            if (_valid0 && valid0) {
                              valid0 = false;
                              passing0 = [passing0, 14];
                            } else {
                              if (_valid0) {
                                valid0 = true;
                                passing0 = 14;
                              }
                              const _errs17 = errors;
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data.open === void 0) {
                                  vErrors = one(vErrors, instancePath, "#/oneOf/15/required", "required", { missingProperty: "open" }, schema143.oneOf[15], data);
                                  errors++;
                                }
                              }
                              var _valid0 = _errs17 === errors;
                              if (_valid0 && valid0) {
                                valid0 = false;
                                passing0 = [passing0, 15];
                              } else {
                                if (_valid0) {
                                  valid0 = true;
                                  passing0 = 15;
                                }
                                const _errs18 = errors;
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  if (data.start === void 0) {
                                    vErrors = one(vErrors, instancePath, "#/oneOf/16/required", "required", { missingProperty: "start" }, schema143.oneOf[16], data);
                                    errors++;
                                  }
                                }
                                var _valid0 = _errs18 === errors;
                                if (_valid0 && valid0) {
                                  valid0 = false;
                                  passing0 = [passing0, 16];
                                } else {
                                  if (_valid0) {
                                    valid0 = true;
                                    passing0 = 16;
                                  }
                                  const _errs19 = errors;
                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                    if (data.say === void 0) {
                                      vErrors = one(vErrors, instancePath, "#/oneOf/17/required", "required", { missingProperty: "say" }, schema143.oneOf[17], data);
                                      errors++;
                                    }
                                  }
                                  var _valid0 = _errs19 === errors;
                                  if (_valid0 && valid0) {
                                    valid0 = false;
                                    passing0 = [passing0, 17];
                                  } else {
                                    if (_valid0) {
                                      valid0 = true;
                                      passing0 = 17;
                                    }
                                    const _errs20 = errors;
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                      if (data.close === void 0) {
                                        vErrors = one(vErrors, instancePath, "#/oneOf/18/required", "required", { missingProperty: "close" }, schema143.oneOf[18], data);
                                        errors++;
                                      }
                                    }
                                    var _valid0 = _errs20 === errors;
                                    if (_valid0 && valid0) {
                                      valid0 = false;
                                      passing0 = [passing0, 18];
                                    } else {
                                      if (_valid0) {
                                        valid0 = true;
                                        passing0 = 18;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema143, data);
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
      if (!func1.call(schema143.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema143, data);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate339(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate339.errors);
        errors = vErrors.length;
      }
    }
    if (data.join !== void 0) {
      let data1 = data.join;
      if ("community" !== data1) {
        vErrors = one(vErrors, instancePath + "/join", "#/properties/join/const", "const", { allowedValue: "community" }, schema143.properties.join, data1);
        errors++;
      }
    }
    if (data.invited !== void 0) {
      if (!validate273(data.invited, instancePath + "/invited")) {
        vErrors = appended(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.leave !== void 0) {
      let data3 = data.leave;
      if ("community" !== data3) {
        vErrors = one(vErrors, instancePath + "/leave", "#/properties/leave/const", "const", { allowedValue: "community" }, schema143.properties.leave, data3);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data4 = data.role;
      if (!(data4 === "lead" || data4 === "emeritus" || data4 === "none")) {
        vErrors = one(vErrors, instancePath + "/role", "#/properties/role/enum", "enum", { allowedValues: schema143.properties.role.enum }, schema143.properties.role, data4);
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (!validate265(data.for, instancePath + "/for")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.found !== void 0) {
      let data6 = data.found;
      if (!(data6 === "community" || data6 === "pathway")) {
        vErrors = one(vErrors, instancePath + "/found", "#/properties/found/enum", "enum", { allowedValues: schema143.properties.found.enum }, schema143.properties.found, data6);
        errors++;
      }
    }
    if (data.retire !== void 0) {
      let data7 = data.retire;
      if ("community" !== data7) {
        vErrors = one(vErrors, instancePath + "/retire", "#/properties/retire/const", "const", { allowedValue: "community" }, schema143.properties.retire, data7);
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data8 = data.team;
      if ("community" !== data8) {
        vErrors = one(vErrors, instancePath + "/team", "#/properties/team/const", "const", { allowedValue: "community" }, schema143.properties.team, data8);
        errors++;
      }
    }
    if (data.pair !== void 0) {
      if (!validate268(data.pair, instancePath + "/pair")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.renew !== void 0) {
      if (!validate268(data.renew, instancePath + "/renew")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.part !== void 0) {
      if (!validate268(data.part, instancePath + "/part")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.as !== void 0) {
      let data12 = data.as;
      if (!(data12 === "mentee" || data12 === "mentor")) {
        vErrors = one(vErrors, instancePath + "/as", "#/properties/as/enum", "enum", { allowedValues: schema143.properties.as.enum }, schema143.properties.as, data12);
        errors++;
      }
    }
    if (data.record !== void 0) {
      if (!validate348(data.record, instancePath + "/record")) {
        vErrors = appended(vErrors, validate348.errors);
        errors = vErrors.length;
      }
    }
    if (data.evidence !== void 0) {
      if (!validate350(data.evidence, instancePath + "/evidence")) {
        vErrors = appended(vErrors, validate350.errors);
        errors = vErrors.length;
      }
    }
    if (data.day !== void 0) {
      if (!validate303(data.day, instancePath + "/day")) {
        vErrors = appended(vErrors, validate303.errors);
        errors = vErrors.length;
      }
    }
    if (data.badge !== void 0) {
      if (!validate268(data.badge, instancePath + "/badge")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.away !== void 0) {
      if (!validate355(data.away, instancePath + "/away")) {
        vErrors = appended(vErrors, validate355.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate360(data.labels, instancePath + "/labels")) {
        vErrors = appended(vErrors, validate360.errors);
        errors = vErrors.length;
      }
    }
    if (data.assign !== void 0) {
      if (!validate301(data.assign, instancePath + "/assign")) {
        vErrors = appended(vErrors, validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.log !== void 0) {
      if (!validate259(data.log, instancePath + "/log")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.open !== void 0) {
      if (!validate366(data.open, instancePath + "/open")) {
        vErrors = appended(vErrors, validate366.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      if (!validate268(data.start, instancePath + "/start")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.say !== void 0) {
      if (!validate368(data.say, instancePath + "/say")) {
        vErrors = appended(vErrors, validate368.errors);
        errors = vErrors.length;
      }
    }
    if (data.close !== void 0) {
      let data24 = data.close;
      if (!(data24 === "completed" || data24 === "not-planned")) {
        vErrors = one(vErrors, instancePath + "/close", "#/properties/close/enum", "enum", { allowedValues: schema143.properties.close.enum }, schema143.properties.close, data24);
        errors++;
      }
    }
    if (data.invited !== void 0) {
      if (data.join === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "invited",
          missingProperty: "join",
          depsCount: 1,
          deps: "join"
        }, schema143, data);
        errors++;
      }
    }
    if (data.as !== void 0) {
      if (data.part === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "as",
          missingProperty: "part",
          depsCount: 1,
          deps: "part"
        }, schema143, data);
        errors++;
      }
    }
    if (data.for !== void 0) {
      if (data.role === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "for",
          missingProperty: "role",
          depsCount: 1,
          deps: "role"
        }, schema143, data);
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      if (data.record === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "evidence",
          missingProperty: "record",
          depsCount: 1,
          deps: "record"
        }, schema143, data);
        errors++;
      }
    }
    if (data.day !== void 0) {
      if (data.record === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "day",
          missingProperty: "record",
          depsCount: 1,
          deps: "record"
        }, schema143, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema143, data);
    errors++;
  }
  validate338.errors = vErrors;
  return errors === 0;
}
var schema152 = { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "dependentRequired": { "times": ["every"] }, "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "times": { "title": "two-to-ten", "type": "integer", "minimum": 2, "maximum": 10 } } };
function validate374(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "after" }, schema152, data);
      errors++;
    }
    if (data.whom === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "whom" }, schema152, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "whom" || key0 === "every" || key0 === "times")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema152, data);
        errors++;
      }
    }
    if (data.after !== void 0) {
      if (!validate265(data.after, instancePath + "/after")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.whom !== void 0) {
      if (!validate301(data.whom, instancePath + "/whom")) {
        vErrors = appended(vErrors, validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.every !== void 0) {
      if (!validate265(data.every, instancePath + "/every")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/times", "#/properties/times/type", "type", { type: "integer" }, schema152.properties.times, data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 10 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/times", "#/properties/times/maximum", "maximum", { comparison: "<=", limit: 10 }, schema152.properties.times, data3);
          errors++;
        }
        if (data3 < 2 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/times", "#/properties/times/minimum", "minimum", { comparison: ">=", limit: 2 }, schema152.properties.times, data3);
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      if (data.every === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "times",
          missingProperty: "every",
          depsCount: 1,
          deps: "every"
        }, schema152, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema152, data);
    errors++;
  }
  validate374.errors = vErrors;
  return errors === 0;
}
function validate309(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema134, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema134.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema134, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (!validate268(data.id, instancePath + "/id")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate261(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      if (!validate259(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate273(data.label, instancePath + "/label")) {
        vErrors = appended(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.unless !== void 0) {
      if (!validate37(data.unless, instancePath + "/unless")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate37(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      if (!validate316(data.then, instancePath + "/then")) {
        vErrors = appended(vErrors, validate316.errors);
        errors = vErrors.length;
      }
    }
    if (data.assign !== void 0) {
      if (!validate301(data.assign, instancePath + "/assign")) {
        vErrors = appended(vErrors, validate301.errors);
        errors = vErrors.length;
      }
    }
    if (data.checklist !== void 0) {
      if (!validate268(data.checklist, instancePath + "/checklist")) {
        vErrors = appended(vErrors, validate268.errors);
        errors = vErrors.length;
      }
    }
    if (data.outcome !== void 0) {
      let data9 = data.outcome;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = one(vErrors, instancePath + "/outcome", "#/properties/outcome/minItems", "minItems", { limit: 1 }, schema134.properties.outcome, data9);
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate338(data9[i0], instancePath + "/outcome/" + i0)) {
            vErrors = appended(vErrors, validate338.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/outcome", "#/properties/outcome/type", "type", { type: "array" }, schema134.properties.outcome, data9);
        errors++;
      }
    }
    if (data.remind !== void 0) {
      if (!validate374(data.remind, instancePath + "/remind")) {
        vErrors = appended(vErrors, validate374.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      if (!validate265(data.expires, instancePath + "/expires")) {
        vErrors = appended(vErrors, validate265.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema134, data);
    errors++;
  }
  validate309.errors = vErrors;
  return errors === 0;
}
function validate308(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["any-order"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "any-order" }, schema133, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "any-order")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema133, data);
        errors++;
      }
    }
    if (data["any-order"] !== void 0) {
      let data0 = data["any-order"];
      if (Array.isArray(data0)) {
        if (data0.length < 2) {
          vErrors = one(vErrors, instancePath + "/any-order", "#/properties/any-order/minItems", "minItems", { limit: 2 }, schema133.properties["any-order"], data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate309(data0[i0], instancePath + "/any-order/" + i0)) {
            vErrors = appended(vErrors, validate309.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/any-order", "#/properties/any-order/type", "type", { type: "array" }, schema133.properties["any-order"], data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema133, data);
    errors++;
  }
  validate308.errors = vErrors;
  return errors === 0;
}
function validate307(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = one(vErrors, {});
    errors++;
  }
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data["any-order"] === void 0 && (missing0 = "any-order")) {
      vErrors = one(vErrors, {});
      errors++;
    }
  }
  var _valid1 = _errs4 === errors;
  valid1 = valid1 || _valid1;
  const _errs5 = errors;
  const _errs6 = errors;
  const _errs7 = errors;
  const _errs8 = errors;
  let valid3 = false;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.id === void 0 && (missing1 = "id")) {
      vErrors = one(vErrors, {});
      errors++;
    }
  }
  var _valid2 = _errs9 === errors;
  valid3 = valid3 || _valid2;
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.until === void 0 && (missing2 = "until")) {
      vErrors = one(vErrors, {});
      errors++;
    }
  }
  var _valid2 = _errs10 === errors;
  valid3 = valid3 || _valid2;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.checklist === void 0 && (missing3 = "checklist")) {
      vErrors = one(vErrors, {});
      errors++;
    }
  }
  var _valid2 = _errs11 === errors;
  valid3 = valid3 || _valid2;
  if (!valid3) {
    vErrors = one(vErrors, {});
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
  var valid2 = _errs7 === errors;
  if (valid2) {
    vErrors = one(vErrors, {});
    errors++;
  } else {
    errors = _errs6;
    if (vErrors !== null) {
      if (_errs6) {
        vErrors.length = _errs6;
      } else {
        vErrors = null;
      }
    }
  }
  if (errors === _errs5) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 1) {
        vErrors = one(vErrors, {});
        errors++;
      } else {
        if (Object.keys(data).length < 1) {
          vErrors = one(vErrors, {});
          errors++;
        }
      }
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    vErrors = one(vErrors, {});
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs12 = errors;
    if (!validate308(data, instancePath)) {
      vErrors = appended(vErrors, validate308.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs12 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs13 = errors;
    if (!validate309(data, instancePath)) {
      vErrors = appended(vErrors, validate309.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs13 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, schema132, data);
    errors++;
  }
  validate307.errors = vErrors;
  return errors === 0;
}
var schema153 = { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "expired": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } };
function validate384(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "accepted" }, schema153, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accepted" || key0 === "declined" || key0 === "withdrawn" || key0 === "expired")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema153, data);
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data0 = data.accepted;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate338(data0[i0], instancePath + "/accepted/" + i0)) {
            vErrors = appended(vErrors, validate338.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/accepted", "#/properties/accepted/type", "type", { type: "array" }, schema153.properties.accepted, data0);
        errors++;
      }
    }
    if (data.declined !== void 0) {
      let data2 = data.declined;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate338(data2[i1], instancePath + "/declined/" + i1)) {
            vErrors = appended(vErrors, validate338.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/declined", "#/properties/declined/type", "type", { type: "array" }, schema153.properties.declined, data2);
        errors++;
      }
    }
    if (data.withdrawn !== void 0) {
      let data4 = data.withdrawn;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate338(data4[i2], instancePath + "/withdrawn/" + i2)) {
            vErrors = appended(vErrors, validate338.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/withdrawn", "#/properties/withdrawn/type", "type", { type: "array" }, schema153.properties.withdrawn, data4);
        errors++;
      }
    }
    if (data.expired !== void 0) {
      let data6 = data.expired;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate338(data6[i3], instancePath + "/expired/" + i3)) {
            vErrors = appended(vErrors, validate338.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/expired", "#/properties/expired/type", "type", { type: "array" }, schema153.properties.expired, data6);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema153, data);
    errors++;
  }
  validate384.errors = vErrors;
  return errors === 0;
}
function validate258(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema116, data);
      errors++;
    }
    if (data.start === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "start" }, schema116, data);
      errors++;
    }
    if (data.label === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "label" }, schema116, data);
      errors++;
    }
    if (data.steps === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "steps" }, schema116, data);
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "outcome" }, schema116, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema116.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema116, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate259(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate259.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      if (!validate261(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate261.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      if (!validate264(data.start, instancePath + "/start")) {
        vErrors = appended(vErrors, validate264.errors);
        errors = vErrors.length;
      }
    }
    if (data.label !== void 0) {
      if (!validate273(data.label, instancePath + "/label")) {
        vErrors = appended(vErrors, validate273.errors);
        errors = vErrors.length;
      }
    }
    if (data.community !== void 0) {
      if (!validate275(data.community, instancePath + "/community")) {
        vErrors = appended(vErrors, validate275.errors);
        errors = vErrors.length;
      }
    }
    if (data.pathway !== void 0) {
      if (!validate286(data.pathway, instancePath + "/pathway")) {
        vErrors = appended(vErrors, validate286.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate297(data.subject, instancePath + "/subject")) {
        vErrors = appended(vErrors, validate297.errors);
        errors = vErrors.length;
      }
    }
    if (data.private !== void 0) {
      let data7 = data.private;
      if (true !== data7) {
        vErrors = one(vErrors, instancePath + "/private", "#/properties/private/const", "const", { allowedValue: true }, schema116.properties.private, data7);
        errors++;
      }
    }
    if (data.gathering !== void 0) {
      if (!validate300(data.gathering, instancePath + "/gathering")) {
        vErrors = appended(vErrors, validate300.errors);
        errors = vErrors.length;
      }
    }
    if (data.steps !== void 0) {
      let data9 = data.steps;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          vErrors = one(vErrors, instancePath + "/steps", "#/properties/steps/minItems", "minItems", { limit: 1 }, schema116.properties.steps, data9);
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate307(data9[i0], instancePath + "/steps/" + i0)) {
            vErrors = appended(vErrors, validate307.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/steps", "#/properties/steps/type", "type", { type: "array" }, schema116.properties.steps, data9);
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate384(data.outcome, instancePath + "/outcome")) {
        vErrors = appended(vErrors, validate384.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema116, data);
    errors++;
  }
  validate258.errors = vErrors;
  return errors === 0;
}
var settings = validate390;
var schema154 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "waymark": { "title": "version", "const": 1 }, "organization": { "$ref": "common.schema.json#/$defs/Name" }, "logo": { "title": "logo", "type": "string", "pattern": "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, "color": { "title": "color", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "founded": { "$ref": "common.schema.json#/$defs/Day" }, "pauses": { "type": "array", "items": { "$ref": "#/$defs/Pause" } }, "contributions": { "type": "array", "items": { "$ref": "#/$defs/ContributionRule" } }, "types": { "type": "object", "propertyNames": { "title": "contribution", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, "additionalProperties": { "$ref": "#/$defs/ContributionType" } }, "opportunities": { "$ref": "#/$defs/Opportunities" }, "milestones": { "title": "milestones", "type": "array", "minItems": 1, "maxItems": 10, "items": { "title": "count", "type": "integer", "minimum": 1, "maximum": 1e6 } }, "private": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" }, "digest": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "removals": { "$ref": "#/$defs/Removals" } }, "$defs": { "Opportunities": { "type": "object", "additionalProperties": false, "required": ["repositories"], "properties": { "repositories": { "title": "repositories", "type": "array", "minItems": 1, "maxItems": 5, "items": { "$ref": "common.schema.json#/$defs/RepositoryName" } }, "labels": { "title": "labels", "default": ["good first issue", "help wanted"], "type": "array", "minItems": 1, "maxItems": 4, "items": { "$ref": "common.schema.json#/$defs/Label" } } } }, "Pause": { "title": "pause", "type": "object", "additionalProperties": false, "required": ["name"], "oneOf": [{ "required": ["from"] }, { "required": ["every-month"] }], "dependentRequired": { "from": ["to"], "to": ["from"] }, "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "every-month": { "$ref": "#/$defs/DaysOfMonth" } } }, "DaysOfMonth": { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "title": "one-to-thirty-one", "type": "integer", "minimum": 1, "maximum": 31 }, "to": { "title": "one-to-thirty-one", "type": "integer", "minimum": 1, "maximum": 31 } } }, "ContributionRule": { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.opened", "issues.triaged", "issues.closed", "release.published", "discussion.answered", "comment.helpful", "gathering.attended", "gathering.organized", "gathering.spoke"] }, "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/PathPattern" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "except": { "$ref": "#/$defs/RuleExceptions" }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "$ref": "#/$defs/Credit" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" }, "most": { "$ref": "#/$defs/RuleLimit" }, "examples": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "#/$defs/RuleExample" } } } }, "Credit": { "title": "credit", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Credited" } }, "else": { "$ref": "#/$defs/Credited" } }, "Credited": { "enum": ["author", "merger", "co-authors", "closer", "assignees"] }, "RuleExceptions": { "title": "exceptions", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/PathPattern" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Login" } } } }, "RuleLimit": { "title": "limit", "type": "object", "additionalProperties": false, "required": ["per-day"], "properties": { "per-day": { "title": "count", "type": "integer", "minimum": 1 } } }, "RuleExample": { "title": "example", "type": "object", "additionalProperties": false, "required": ["counts"], "properties": { "counts": { "title": "flag", "type": "boolean" }, "repository": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" }, "paths": { "type": "array", "default": [], "maxItems": 10, "items": { "title": "file", "type": "string", "pattern": "^[^\\r\\n*]{1,200}$" } }, "labels": { "type": "array", "default": [], "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] } } }, "ContributionType": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } }, "Removals": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } } } };
function validate391(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema32, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema32, data);
    errors++;
  }
  validate391.errors = vErrors;
  return errors === 0;
}
function validate393(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern35.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema85, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema85, data);
    errors++;
  }
  validate393.errors = vErrors;
  return errors === 0;
}
function validate395(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern31.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema79, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema79, data);
    errors++;
  }
  validate395.errors = vErrors;
  return errors === 0;
}
var schema159 = { "title": "pause", "type": "object", "additionalProperties": false, "required": ["name"], "oneOf": [{ "required": ["from"] }, { "required": ["every-month"] }], "dependentRequired": { "from": ["to"], "to": ["from"] }, "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "every-month": { "$ref": "#/$defs/DaysOfMonth" } } };
var schema160 = { "title": "day-of-year", "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" };
var pattern73 = new RegExp("^[0-9]{2}-[0-9]{2}$", "u");
function validate399(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern73.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[0-9]{2}-[0-9]{2}$" }, schema160, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema160, data);
    errors++;
  }
  validate399.errors = vErrors;
  return errors === 0;
}
var schema161 = { "type": "object", "additionalProperties": false, "required": ["from", "to"], "properties": { "from": { "title": "one-to-thirty-one", "type": "integer", "minimum": 1, "maximum": 31 }, "to": { "title": "one-to-thirty-one", "type": "integer", "minimum": 1, "maximum": 31 } } };
function validate402(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "from" }, schema161, data);
      errors++;
    }
    if (data.to === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, schema161, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "from" || key0 === "to")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema161, data);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = one(vErrors, instancePath + "/from", "#/properties/from/type", "type", { type: "integer" }, schema161.properties.from, data0);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 31 || isNaN(data0)) {
          vErrors = one(vErrors, instancePath + "/from", "#/properties/from/maximum", "maximum", { comparison: "<=", limit: 31 }, schema161.properties.from, data0);
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          vErrors = one(vErrors, instancePath + "/from", "#/properties/from/minimum", "minimum", { comparison: ">=", limit: 1 }, schema161.properties.from, data0);
          errors++;
        }
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/to", "#/properties/to/type", "type", { type: "integer" }, schema161.properties.to, data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 31 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/to", "#/properties/to/maximum", "maximum", { comparison: "<=", limit: 31 }, schema161.properties.to, data1);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/to", "#/properties/to/minimum", "minimum", { comparison: ">=", limit: 1 }, schema161.properties.to, data1);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema161, data);
    errors++;
  }
  validate402.errors = vErrors;
  return errors === 0;
}
function validate397(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.from === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "from" }, schema159.oneOf[0], data);
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
    if (data["every-month"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "every-month" }, schema159.oneOf[1], data);
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
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema159, data);
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
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema159, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "from" || key0 === "to" || key0 === "every-month")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema159, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate391(data.name, instancePath + "/name")) {
        vErrors = appended(vErrors, validate391.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate399(data.from, instancePath + "/from")) {
        vErrors = appended(vErrors, validate399.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate399(data.to, instancePath + "/to")) {
        vErrors = appended(vErrors, validate399.errors);
        errors = vErrors.length;
      }
    }
    if (data["every-month"] !== void 0) {
      if (!validate402(data["every-month"], instancePath + "/every-month")) {
        vErrors = appended(vErrors, validate402.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (data.to === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "from",
          missingProperty: "to",
          depsCount: 1,
          deps: "to"
        }, schema159, data);
        errors++;
      }
    }
    if (data.to !== void 0) {
      if (data.from === void 0) {
        vErrors = one(vErrors, instancePath, "#/dependentRequired", "dependentRequired", {
          property: "to",
          missingProperty: "from",
          depsCount: 1,
          deps: "from"
        }, schema159, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema159, data);
    errors++;
  }
  validate397.errors = vErrors;
  return errors === 0;
}
var schema162 = { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.opened", "issues.triaged", "issues.closed", "release.published", "discussion.answered", "comment.helpful", "gathering.attended", "gathering.organized", "gathering.spoke"] }, "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/PathPattern" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "except": { "$ref": "#/$defs/RuleExceptions" }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "$ref": "#/$defs/Credit" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" }, "most": { "$ref": "#/$defs/RuleLimit" }, "examples": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "#/$defs/RuleExample" } } } };
function validate406(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern11.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema42, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema42, data);
    errors++;
  }
  validate406.errors = vErrors;
  return errors === 0;
}
function validate408(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9._*-]{1,100}$" }, schema40, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema40, data);
    errors++;
  }
  validate408.errors = vErrors;
  return errors === 0;
}
var schema165 = { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" };
var pattern76 = new RegExp("^[^\\s]{1,500}$", "u");
function validate410(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern76.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[^\\s]{1,500}$" }, schema165, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema165, data);
    errors++;
  }
  validate410.errors = vErrors;
  return errors === 0;
}
function validate412(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema65, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema65, data);
    errors++;
  }
  validate412.errors = vErrors;
  return errors === 0;
}
var schema167 = { "title": "exceptions", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "repositories": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/RepositoryPattern" } }, "paths": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "common.schema.json#/$defs/PathPattern" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "people": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Login" } } } };
function validate418(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern30.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema78, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema78, data);
    errors++;
  }
  validate418.errors = vErrors;
  return errors === 0;
}
function validate414(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema167, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "repositories" || key0 === "paths" || key0 === "labels" || key0 === "people")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema167, data);
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data0 = data.repositories;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/maxItems", "maxItems", { limit: 100 }, schema167.properties.repositories, data0);
          errors++;
        }
        if (data0.length < 1) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/minItems", "minItems", { limit: 1 }, schema167.properties.repositories, data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate408(data0[i0], instancePath + "/repositories/" + i0)) {
            vErrors = appended(vErrors, validate408.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/type", "type", { type: "array" }, schema167.properties.repositories, data0);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/maxItems", "maxItems", { limit: 100 }, schema167.properties.paths, data2);
          errors++;
        }
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/minItems", "minItems", { limit: 1 }, schema167.properties.paths, data2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate410(data2[i1], instancePath + "/paths/" + i1)) {
            vErrors = appended(vErrors, validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/type", "type", { type: "array" }, schema167.properties.paths, data2);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/minItems", "minItems", { limit: 1 }, schema167.properties.labels, data4);
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate412(data4[i2], instancePath + "/labels/" + i2)) {
            vErrors = appended(vErrors, validate412.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/type", "type", { type: "array" }, schema167.properties.labels, data4);
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data6 = data.people;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = one(vErrors, instancePath + "/people", "#/properties/people/minItems", "minItems", { limit: 1 }, schema167.properties.people, data6);
          errors++;
        }
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate418(data6[i3], instancePath + "/people/" + i3)) {
            vErrors = appended(vErrors, validate418.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/people", "#/properties/people/type", "type", { type: "array" }, schema167.properties.people, data6);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema167, data);
    errors++;
  }
  validate414.errors = vErrors;
  return errors === 0;
}
var schema169 = { "title": "credit", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Credited" } }, "else": { "$ref": "#/$defs/Credited" } };
var schema170 = { "enum": ["author", "merger", "co-authors", "closer", "assignees"] };
function validate421(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    vErrors = one(vErrors, {});
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        vErrors = one(vErrors, instancePath, "#/then/minItems", "minItems", { limit: 1 }, schema169.then, data);
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        if (!(data0 === "author" || data0 === "merger" || data0 === "co-authors" || data0 === "closer" || data0 === "assignees")) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Credited/enum", "enum", { allowedValues: schema170.enum }, schema170, data0);
          errors++;
        }
      }
    } else {
      vErrors = one(vErrors, instancePath, "#/then/type", "type", { type: "array" }, schema169.then, data);
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (!(data === "author" || data === "merger" || data === "co-authors" || data === "closer" || data === "assignees")) {
      vErrors = one(vErrors, instancePath, "#/$defs/Credited/enum", "enum", { allowedValues: schema170.enum }, schema170, data);
      errors++;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, schema169, data);
    errors++;
  }
  validate421.errors = vErrors;
  return errors === 0;
}
var schema172 = { "title": "limit", "type": "object", "additionalProperties": false, "required": ["per-day"], "properties": { "per-day": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate425(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["per-day"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "per-day" }, schema172, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "per-day")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema172, data);
        errors++;
      }
    }
    if (data["per-day"] !== void 0) {
      let data0 = data["per-day"];
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = one(vErrors, instancePath + "/per-day", "#/properties/per-day/type", "type", { type: "integer" }, schema172.properties["per-day"], data0);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          vErrors = one(vErrors, instancePath + "/per-day", "#/properties/per-day/minimum", "minimum", { comparison: ">=", limit: 1 }, schema172.properties["per-day"], data0);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema172, data);
    errors++;
  }
  validate425.errors = vErrors;
  return errors === 0;
}
var schema173 = { "title": "example", "type": "object", "additionalProperties": false, "required": ["counts"], "properties": { "counts": { "title": "flag", "type": "boolean" }, "repository": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" }, "paths": { "type": "array", "default": [], "maxItems": 10, "items": { "title": "file", "type": "string", "pattern": "^[^\\r\\n*]{1,200}$" } }, "labels": { "type": "array", "default": [], "maxItems": 10, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] } } };
var pattern80 = new RegExp("^[^\\r\\n*]{1,200}$", "u");
function validate427(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.counts === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "counts" }, schema173, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "counts" || key0 === "repository" || key0 === "paths" || key0 === "labels" || key0 === "reason")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema173, data);
        errors++;
      }
    }
    if (data.counts !== void 0) {
      let data0 = data.counts;
      if (typeof data0 !== "boolean") {
        vErrors = one(vErrors, instancePath + "/counts", "#/properties/counts/type", "type", { type: "boolean" }, schema173.properties.counts, data0);
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data1 = data.repository;
      if (typeof data1 === "string") {
        if (!pattern33.test(data1)) {
          vErrors = one(vErrors, instancePath + "/repository", "#/properties/repository/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema173.properties.repository, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repository", "#/properties/repository/type", "type", { type: "string" }, schema173.properties.repository, data1);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length > 10) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/maxItems", "maxItems", { limit: 10 }, schema173.properties.paths, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern80.test(data3)) {
              vErrors = one(vErrors, instancePath + "/paths/" + i0, "#/properties/paths/items/pattern", "pattern", { pattern: "^[^\\r\\n*]{1,200}$" }, schema173.properties.paths.items, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/paths/" + i0, "#/properties/paths/items/type", "type", { type: "string" }, schema173.properties.paths.items, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/type", "type", { type: "array" }, schema173.properties.paths, data2);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length > 10) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/maxItems", "maxItems", { limit: 10 }, schema173.properties.labels, data4);
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate412(data4[i1], instancePath + "/labels/" + i1)) {
            vErrors = appended(vErrors, validate412.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/type", "type", { type: "array" }, schema173.properties.labels, data4);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (!(data6 === "completed" || data6 === "not-planned")) {
        vErrors = one(vErrors, instancePath + "/reason", "#/properties/reason/enum", "enum", { allowedValues: schema173.properties.reason.enum }, schema173.properties.reason, data6);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema173, data);
    errors++;
  }
  validate427.errors = vErrors;
  return errors === 0;
}
function validate405(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "type" }, schema162, data);
      errors++;
    }
    if (data.on === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "on" }, schema162, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema162.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema162, data);
        errors++;
      }
    }
    if (data.type !== void 0) {
      if (!validate406(data.type, instancePath + "/type")) {
        vErrors = appended(vErrors, validate406.errors);
        errors = vErrors.length;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (!(data1 === "pull_request.merged" || data1 === "pull_request_review.submitted" || data1 === "issues.opened" || data1 === "issues.triaged" || data1 === "issues.closed" || data1 === "release.published" || data1 === "discussion.answered" || data1 === "comment.helpful" || data1 === "gathering.attended" || data1 === "gathering.organized" || data1 === "gathering.spoke")) {
        vErrors = one(vErrors, instancePath + "/on", "#/properties/on/enum", "enum", { allowedValues: schema162.properties.on.enum }, schema162.properties.on, data1);
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data2 = data.repositories;
      if (Array.isArray(data2)) {
        if (data2.length > 100) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/maxItems", "maxItems", { limit: 100 }, schema162.properties.repositories, data2);
          errors++;
        }
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/minItems", "minItems", { limit: 1 }, schema162.properties.repositories, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate408(data2[i0], instancePath + "/repositories/" + i0)) {
            vErrors = appended(vErrors, validate408.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/type", "type", { type: "array" }, schema162.properties.repositories, data2);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data4 = data.paths;
      if (Array.isArray(data4)) {
        if (data4.length > 100) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/maxItems", "maxItems", { limit: 100 }, schema162.properties.paths, data4);
          errors++;
        }
        if (data4.length < 1) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/minItems", "minItems", { limit: 1 }, schema162.properties.paths, data4);
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate410(data4[i1], instancePath + "/paths/" + i1)) {
            vErrors = appended(vErrors, validate410.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/type", "type", { type: "array" }, schema162.properties.paths, data4);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data6 = data.labels;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/minItems", "minItems", { limit: 1 }, schema162.properties.labels, data6);
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate412(data6[i2], instancePath + "/labels/" + i2)) {
            vErrors = appended(vErrors, validate412.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/type", "type", { type: "array" }, schema162.properties.labels, data6);
        errors++;
      }
    }
    if (data.except !== void 0) {
      if (!validate414(data.except, instancePath + "/except")) {
        vErrors = appended(vErrors, validate414.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      let data9 = data.reason;
      if (!(data9 === "completed" || data9 === "not-planned")) {
        vErrors = one(vErrors, instancePath + "/reason", "#/properties/reason/enum", "enum", { allowedValues: schema162.properties.reason.enum }, schema162.properties.reason, data9);
        errors++;
      }
    }
    if (data.credit !== void 0) {
      if (!validate421(data.credit, instancePath + "/credit")) {
        vErrors = appended(vErrors, validate421.errors);
        errors = vErrors.length;
      }
    }
    if (data.from !== void 0) {
      if (!validate395(data.from, instancePath + "/from")) {
        vErrors = appended(vErrors, validate395.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate395(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate395.errors);
        errors = vErrors.length;
      }
    }
    if (data.most !== void 0) {
      if (!validate425(data.most, instancePath + "/most")) {
        vErrors = appended(vErrors, validate425.errors);
        errors = vErrors.length;
      }
    }
    if (data.examples !== void 0) {
      let data14 = data.examples;
      if (Array.isArray(data14)) {
        if (data14.length > 10) {
          vErrors = one(vErrors, instancePath + "/examples", "#/properties/examples/maxItems", "maxItems", { limit: 10 }, schema162.properties.examples, data14);
          errors++;
        }
        if (data14.length < 1) {
          vErrors = one(vErrors, instancePath + "/examples", "#/properties/examples/minItems", "minItems", { limit: 1 }, schema162.properties.examples, data14);
          errors++;
        }
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate427(data14[i3], instancePath + "/examples/" + i3)) {
            vErrors = appended(vErrors, validate427.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/examples", "#/properties/examples/type", "type", { type: "array" }, schema162.properties.examples, data14);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema162, data);
    errors++;
  }
  validate405.errors = vErrors;
  return errors === 0;
}
var schema174 = { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } };
function validate432(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func2(data) > 2e3) {
      vErrors = one(vErrors, instancePath, "#/maxLength", "maxLength", { limit: 2e3 }, schema35, data);
      errors++;
    }
    if (!pattern6.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "\\S" }, schema35, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema35, data);
    errors++;
  }
  validate432.errors = vErrors;
  return errors === 0;
}
var pattern83 = new RegExp("^\\S{1,16}$", "u");
function validate431(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "description" }, schema174, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "previously" || key0 === "symbol")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema174, data);
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (!validate432(data.description, instancePath + "/description")) {
        vErrors = appended(vErrors, validate432.errors);
        errors = vErrors.length;
      }
    }
    if (data.previously !== void 0) {
      let data1 = data.previously;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate406(data1[i0], instancePath + "/previously/" + i0)) {
            vErrors = appended(vErrors, validate406.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/previously", "#/properties/previously/type", "type", { type: "array" }, schema174.properties.previously, data1);
        errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data3 = data.symbol;
      if (typeof data3 === "string") {
        if (!pattern83.test(data3)) {
          vErrors = one(vErrors, instancePath + "/symbol", "#/properties/symbol/pattern", "pattern", { pattern: "^\\S{1,16}$" }, schema174.properties.symbol, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/symbol", "#/properties/symbol/type", "type", { type: "string" }, schema174.properties.symbol, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema174, data);
    errors++;
  }
  validate431.errors = vErrors;
  return errors === 0;
}
var schema176 = { "type": "object", "additionalProperties": false, "required": ["repositories"], "properties": { "repositories": { "title": "repositories", "type": "array", "minItems": 1, "maxItems": 5, "items": { "$ref": "common.schema.json#/$defs/RepositoryName" } }, "labels": { "title": "labels", "default": ["good first issue", "help wanted"], "type": "array", "minItems": 1, "maxItems": 4, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate437(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (!pattern33.test(data)) {
      vErrors = one(vErrors, instancePath, "#/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema83, data);
      errors++;
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "string" }, schema83, data);
    errors++;
  }
  validate437.errors = vErrors;
  return errors === 0;
}
function validate436(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.repositories === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "repositories" }, schema176, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "repositories" || key0 === "labels")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema176, data);
        errors++;
      }
    }
    if (data.repositories !== void 0) {
      let data0 = data.repositories;
      if (Array.isArray(data0)) {
        if (data0.length > 5) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/maxItems", "maxItems", { limit: 5 }, schema176.properties.repositories, data0);
          errors++;
        }
        if (data0.length < 1) {
          vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/minItems", "minItems", { limit: 1 }, schema176.properties.repositories, data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate437(data0[i0], instancePath + "/repositories/" + i0)) {
            vErrors = appended(vErrors, validate437.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/repositories", "#/properties/repositories/type", "type", { type: "array" }, schema176.properties.repositories, data0);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data2 = data.labels;
      if (Array.isArray(data2)) {
        if (data2.length > 4) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/maxItems", "maxItems", { limit: 4 }, schema176.properties.labels, data2);
          errors++;
        }
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/minItems", "minItems", { limit: 1 }, schema176.properties.labels, data2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate412(data2[i1], instancePath + "/labels/" + i1)) {
            vErrors = appended(vErrors, validate412.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/type", "type", { type: "array" }, schema176.properties.labels, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema176, data);
    errors++;
  }
  validate436.errors = vErrors;
  return errors === 0;
}
var schema178 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } };
var pattern86 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
function validate441(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema178, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "most" || key0 === "share")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema178, data);
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data0 = data.most;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema178.properties.most, data0);
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 0 }, schema178.properties.most, data0);
          errors++;
        }
      }
    }
    if (data.share !== void 0) {
      let data1 = data.share;
      if (typeof data1 === "string") {
        if (!pattern86.test(data1)) {
          vErrors = one(vErrors, instancePath + "/share", "#/properties/share/pattern", "pattern", { pattern: "^(100|[1-9]?[0-9])%$" }, schema178.properties.share, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/share", "#/properties/share/type", "type", { type: "string" }, schema178.properties.share, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema178, data);
    errors++;
  }
  validate441.errors = vErrors;
  return errors === 0;
}
var pattern69 = new RegExp("^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", "u");
var pattern70 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function validate390(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "organization" }, schema154, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema154.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema154, data);
        errors++;
      }
    }
    if (data.waymark !== void 0) {
      let data0 = data.waymark;
      if (1 !== data0) {
        vErrors = one(vErrors, instancePath + "/waymark", "#/properties/waymark/const", "const", { allowedValue: 1 }, schema154.properties.waymark, data0);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      if (!validate391(data.organization, instancePath + "/organization")) {
        vErrors = appended(vErrors, validate391.errors);
        errors = vErrors.length;
      }
    }
    if (data.logo !== void 0) {
      let data2 = data.logo;
      if (typeof data2 === "string") {
        if (!pattern69.test(data2)) {
          vErrors = one(vErrors, instancePath + "/logo", "#/properties/logo/pattern", "pattern", { pattern: "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, schema154.properties.logo, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/logo", "#/properties/logo/type", "type", { type: "string" }, schema154.properties.logo, data2);
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data3 = data.color;
      if (typeof data3 === "string") {
        if (!pattern70.test(data3)) {
          vErrors = one(vErrors, instancePath + "/color", "#/properties/color/pattern", "pattern", { pattern: "^#[0-9A-Fa-f]{6}$" }, schema154.properties.color, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/color", "#/properties/color/type", "type", { type: "string" }, schema154.properties.color, data3);
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "en" || data4 === "es")) {
        vErrors = one(vErrors, instancePath + "/language", "common.schema.json#/$defs/OwnLanguage/enum", "enum", { allowedValues: schema76.enum }, schema76, data4);
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (!validate393(data.timezone, instancePath + "/timezone")) {
        vErrors = appended(vErrors, validate393.errors);
        errors = vErrors.length;
      }
    }
    if (data.founded !== void 0) {
      if (!validate395(data.founded, instancePath + "/founded")) {
        vErrors = appended(vErrors, validate395.errors);
        errors = vErrors.length;
      }
    }
    if (data.pauses !== void 0) {
      let data7 = data.pauses;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate397(data7[i0], instancePath + "/pauses/" + i0)) {
            vErrors = appended(vErrors, validate397.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pauses", "#/properties/pauses/type", "type", { type: "array" }, schema154.properties.pauses, data7);
        errors++;
      }
    }
    if (data.contributions !== void 0) {
      let data9 = data.contributions;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate405(data9[i1], instancePath + "/contributions/" + i1)) {
            vErrors = appended(vErrors, validate405.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/contributions", "#/properties/contributions/type", "type", { type: "array" }, schema154.properties.contributions, data9);
        errors++;
      }
    }
    if (data.types !== void 0) {
      let data11 = data.types;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          const _errs20 = errors;
          if (typeof key1 === "string") {
            if (!pattern11.test(key1)) {
              vErrors = one(vErrors, instancePath + "/types", "#/properties/types/propertyNames/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema154.properties.types.propertyNames, key1, key1);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/types", "#/properties/types/propertyNames/type", "type", { type: "string" }, schema154.properties.types.propertyNames, key1, key1);
            errors++;
          }
          var valid6 = _errs20 === errors;
          if (!valid6) {
            vErrors = one(vErrors, instancePath + "/types", "#/properties/types/propertyNames", "propertyNames", { propertyName: key1 }, schema154.properties.types, data11);
            errors++;
          }
        }
        for (const key2 in data11) {
          if (!validate431(data11[key2], instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))) {
            vErrors = appended(vErrors, validate431.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/types", "#/properties/types/type", "type", { type: "object" }, schema154.properties.types, data11);
        errors++;
      }
    }
    if (data.opportunities !== void 0) {
      if (!validate436(data.opportunities, instancePath + "/opportunities")) {
        vErrors = appended(vErrors, validate436.errors);
        errors = vErrors.length;
      }
    }
    if (data.milestones !== void 0) {
      let data14 = data.milestones;
      if (Array.isArray(data14)) {
        if (data14.length > 10) {
          vErrors = one(vErrors, instancePath + "/milestones", "#/properties/milestones/maxItems", "maxItems", { limit: 10 }, schema154.properties.milestones, data14);
          errors++;
        }
        if (data14.length < 1) {
          vErrors = one(vErrors, instancePath + "/milestones", "#/properties/milestones/minItems", "minItems", { limit: 1 }, schema154.properties.milestones, data14);
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            vErrors = one(vErrors, instancePath + "/milestones/" + i2, "#/properties/milestones/items/type", "type", { type: "integer" }, schema154.properties.milestones.items, data15);
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 1e6 || isNaN(data15)) {
              vErrors = one(vErrors, instancePath + "/milestones/" + i2, "#/properties/milestones/items/maximum", "maximum", { comparison: "<=", limit: 1e6 }, schema154.properties.milestones.items, data15);
              errors++;
            }
            if (data15 < 1 || isNaN(data15)) {
              vErrors = one(vErrors, instancePath + "/milestones/" + i2, "#/properties/milestones/items/minimum", "minimum", { comparison: ">=", limit: 1 }, schema154.properties.milestones.items, data15);
              errors++;
            }
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/milestones", "#/properties/milestones/type", "type", { type: "array" }, schema154.properties.milestones, data14);
        errors++;
      }
    }
    if (data.private !== void 0) {
      let data16 = data.private;
      if (typeof data16 === "string") {
        if (!pattern33.test(data16)) {
          vErrors = one(vErrors, instancePath + "/private", "#/properties/private/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema154.properties.private, data16);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/private", "#/properties/private/type", "type", { type: "string" }, schema154.properties.private, data16);
        errors++;
      }
    }
    if (data.digest !== void 0) {
      let data17 = data.digest;
      if (!(data17 === "monday" || data17 === "tuesday" || data17 === "wednesday" || data17 === "thursday" || data17 === "friday" || data17 === "saturday" || data17 === "sunday")) {
        vErrors = one(vErrors, instancePath + "/digest", "#/properties/digest/enum", "enum", { allowedValues: schema154.properties.digest.enum }, schema154.properties.digest, data17);
        errors++;
      }
    }
    if (data.removals !== void 0) {
      if (!validate441(data.removals, instancePath + "/removals")) {
        vErrors = appended(vErrors, validate441.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema154, data);
    errors++;
  }
  validate390.errors = vErrors;
  return errors === 0;
}
function one(errors, instancePath, schemaPath, keyword, params, parentSchema, data, propertyName) {
  const error = { instancePath, schemaPath, keyword, params, parentSchema, data, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function appended(errors, more) {
  if (errors === null) return more;
  for (const one2 of more) errors.push(one2);
  return errors;
}
export {
  badge,
  checklist,
  community,
  condition,
  mentorship,
  pathway,
  person,
  process,
  settings
};

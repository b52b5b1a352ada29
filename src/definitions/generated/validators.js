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
function validate22(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema37 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "all": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#" } }, "not": { "$ref": "#" }, "contributions": { "$ref": "#/$defs/ContributionsCondition" }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "approvals": { "$ref": "#/$defs/ApprovalsCondition" }, "endorsements": { "$ref": "#/$defs/EndorsementsCondition" }, "member": { "$ref": "#/$defs/MemberCondition" }, "stage": { "$ref": "#/$defs/StageCondition" }, "badge": { "$ref": "common.schema.json#/$defs/Id" }, "mentor": { "$ref": "#/$defs/MentorCondition" }, "field": { "$ref": "#/$defs/FieldCondition" }, "joining": { "enum": ["open", "by-approval"] }, "assigned": { "$ref": "#/$defs/AssignedCondition" }, "decision": { "$ref": "#/$defs/DecisionCondition" }, "unopposed-for": { "$ref": "#/$defs/UnopposedCondition" }, "waited": { "$ref": "common.schema.json#/$defs/Duration" } }, "$defs": { "ContributionsCondition": { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } }, "ApprovalsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } }, "HowMany": { "title": "how-many", "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": ["all", "majority"] }, { "type": "string", "pattern": "^([1-9][0-9]?|100)%$" }] }, "MentorCondition": { "type": "object", "additionalProperties": false, "required": ["in"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } }, "EndorsementsCondition": { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } }, "AssignedCondition": { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "common.schema.json#/$defs/Role" } } }, "DecisionCondition": { "type": "object", "additionalProperties": false, "required": ["by", "options"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "options": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/Option" } } } }, "UnopposedCondition": { "type": "object", "additionalProperties": false, "required": ["length", "by"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "settled-by": { "$ref": "common.schema.json#/$defs/Role" } } }, "MemberCondition": { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } }, "StageCondition": { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } }, "FieldCondition": { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } } } };
var schema39 = { "title": "duration", "type": "string", "pattern": "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" };
var func2 = Object.prototype.hasOwnProperty;
var schema38 = { "type": "object", "additionalProperties": false, "required": ["at-least"], "properties": { "at-least": { "title": "count", "type": "integer", "minimum": 1 }, "within": { "$ref": "common.schema.json#/$defs/Duration" }, "on-days": { "title": "count", "type": "integer", "minimum": 1 }, "types": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/ContributionName" } } } };
var schema40 = { "title": "contribution", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]{0,63}$" };
var pattern8 = new RegExp("^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$", "u");
var pattern9 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
function validate25(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema38, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "at-least" || key0 === "within" || key0 === "on-days" || key0 === "types")) {
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
      let data1 = data.within;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          vErrors = one(vErrors, instancePath + "/within", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/within", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data1);
        errors++;
      }
    }
    if (data["on-days"] !== void 0) {
      let data2 = data["on-days"];
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = one(vErrors, instancePath + "/on-days", "#/properties/on-days/type", "type", { type: "integer" }, schema38.properties["on-days"], data2);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = one(vErrors, instancePath + "/on-days", "#/properties/on-days/minimum", "minimum", { comparison: ">=", limit: 1 }, schema38.properties["on-days"], data2);
          errors++;
        }
      }
    }
    if (data.types !== void 0) {
      let data3 = data.types;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = one(vErrors, instancePath + "/types", "#/properties/types/minItems", "minItems", { limit: 1 }, schema38.properties.types, data3);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern9.test(data4)) {
              vErrors = one(vErrors, instancePath + "/types/" + i0, "common.schema.json#/$defs/ContributionName/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema40, data4);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/types/" + i0, "common.schema.json#/$defs/ContributionName/type", "type", { type: "string" }, schema40, data4);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/types", "#/properties/types/type", "type", { type: "array" }, schema38.properties.types, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema38, data);
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var schema42 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } };
var schema43 = { "title": "role", "type": "string", "anyOf": [{ "enum": ["author", "subject", "assignee", "leads", "members", "mentor", "owners"] }, { "pattern": "^field:[^\\r\\n]{1,200}$" }, { "pattern": "^team:[^\\r\\n]{1,100}$" }] };
var schema44 = { "title": "how-many", "anyOf": [{ "type": "integer", "minimum": 1 }, { "enum": ["all", "majority"] }, { "type": "string", "pattern": "^([1-9][0-9]?|100)%$" }] };
var pattern11 = new RegExp("^field:[^\\r\\n]{1,200}$", "u");
var pattern12 = new RegExp("^team:[^\\r\\n]{1,100}$", "u");
var pattern13 = new RegExp("^([1-9][0-9]?|100)%$", "u");
function validate27(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema42, data);
      errors++;
    }
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema42, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least" || key0 === "or-all" || key0 === "from-communities")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema42, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 !== "string") {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data0);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data0);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data0);
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data0);
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data0);
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
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/0/type", "type", { type: "integer" }, schema44.anyOf[0], data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/0/minimum", "minimum", { comparison: ">=", limit: 1 }, schema44.anyOf[0], data1);
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid4 = valid4 || _valid1;
      const _errs14 = errors;
      if (!(data1 === "all" || data1 === "majority")) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/1/enum", "enum", { allowedValues: schema44.anyOf[1].enum }, schema44.anyOf[1], data1);
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      const _errs15 = errors;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/2/pattern", "pattern", { pattern: "^([1-9][0-9]?|100)%$" }, schema44.anyOf[2], data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/2/type", "type", { type: "string" }, schema44.anyOf[2], data1);
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf", "anyOf", {}, schema44, data1);
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
    if (data["or-all"] !== void 0) {
      let data2 = data["or-all"];
      if (true !== data2) {
        vErrors = one(vErrors, instancePath + "/or-all", "#/properties/or-all/const", "const", { allowedValue: true }, schema42.properties["or-all"], data2);
        errors++;
      }
    }
    if (data["from-communities"] !== void 0) {
      let data3 = data["from-communities"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/type", "type", { type: "integer" }, schema42.properties["from-communities"], data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/minimum", "minimum", { comparison: ">=", limit: 1 }, schema42.properties["from-communities"], data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema42, data);
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema45 = { "type": "object", "additionalProperties": false, "required": ["by", "at-least"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "at-least": { "$ref": "#/$defs/HowMany" }, "or-all": { "title": "true", "const": true }, "from-communities": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate29(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema45, data);
      errors++;
    }
    if (data["at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "at-least" }, schema45, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "at-least" || key0 === "or-all" || key0 === "from-communities")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema45, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 !== "string") {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data0);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data0);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data0);
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data0);
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data0);
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
      const _errs11 = errors;
      let valid4 = false;
      const _errs12 = errors;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/0/type", "type", { type: "integer" }, schema44.anyOf[0], data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/0/minimum", "minimum", { comparison: ">=", limit: 1 }, schema44.anyOf[0], data1);
          errors++;
        }
      }
      var _valid1 = _errs12 === errors;
      valid4 = valid4 || _valid1;
      const _errs14 = errors;
      if (!(data1 === "all" || data1 === "majority")) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/1/enum", "enum", { allowedValues: schema44.anyOf[1].enum }, schema44.anyOf[1], data1);
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid4 = valid4 || _valid1;
      const _errs15 = errors;
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/2/pattern", "pattern", { pattern: "^([1-9][0-9]?|100)%$" }, schema44.anyOf[2], data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf/2/type", "type", { type: "string" }, schema44.anyOf[2], data1);
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/$defs/HowMany/anyOf", "anyOf", {}, schema44, data1);
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
    if (data["or-all"] !== void 0) {
      let data2 = data["or-all"];
      if (true !== data2) {
        vErrors = one(vErrors, instancePath + "/or-all", "#/properties/or-all/const", "const", { allowedValue: true }, schema45.properties["or-all"], data2);
        errors++;
      }
    }
    if (data["from-communities"] !== void 0) {
      let data3 = data["from-communities"];
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/type", "type", { type: "integer" }, schema45.properties["from-communities"], data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/from-communities", "#/properties/from-communities/minimum", "minimum", { comparison: ">=", limit: 1 }, schema45.properties["from-communities"], data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema45, data);
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema48 = { "type": "object", "additionalProperties": false, "required": ["for"], "properties": { "for": { "$ref": "common.schema.json#/$defs/Duration" } } };
function validate31(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.for === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "for" }, schema48, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "for")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema48, data);
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data0 = data.for;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          vErrors = one(vErrors, instancePath + "/for", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/for", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema48, data);
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema50 = { "type": "object", "additionalProperties": false, "required": ["pathway", "is-at-least"], "properties": { "pathway": { "$ref": "common.schema.json#/$defs/Id" }, "is-at-least": { "$ref": "common.schema.json#/$defs/Id" } } };
function validate33(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pathway === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "pathway" }, schema50, data);
      errors++;
    }
    if (data["is-at-least"] === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "is-at-least" }, schema50, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "pathway" || key0 === "is-at-least")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema50, data);
        errors++;
      }
    }
    if (data.pathway !== void 0) {
      let data0 = data.pathway;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/pathway", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pathway", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data["is-at-least"] !== void 0) {
      let data1 = data["is-at-least"];
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          vErrors = one(vErrors, instancePath + "/is-at-least", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is-at-least", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema50, data);
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var schema54 = { "type": "object", "additionalProperties": false, "required": ["in"], "properties": { "in": { "$ref": "common.schema.json#/$defs/Id" }, "at-least": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate35(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.in === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "in" }, schema54, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "in" || key0 === "at-least")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema54, data);
        errors++;
      }
    }
    if (data.in !== void 0) {
      let data0 = data.in;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/in", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/in", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      let data1 = data["at-least"];
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/type", "type", { type: "integer" }, schema54.properties["at-least"], data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/at-least", "#/properties/at-least/minimum", "minimum", { comparison: ">=", limit: 1 }, schema54.properties["at-least"], data1);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema54, data);
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var schema56 = { "title": "answer", "type": "object", "additionalProperties": false, "required": ["id"], "oneOf": [{ "required": ["is"] }, { "required": ["is-one-of"] }, { "required": ["filled"] }], "properties": { "id": { "$ref": "common.schema.json#/$defs/Name" }, "is": { "$ref": "common.schema.json#/$defs/Text" }, "is-one-of": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Text" } }, "filled": { "title": "true", "const": true } } };
var func1 = require_ucs2length().default;
function validate37(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "is" }, schema56.oneOf[0], data);
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
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "is-one-of" }, schema56.oneOf[1], data);
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
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "filled" }, schema56.oneOf[2], data);
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
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema56, data);
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
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema56, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "is" || key0 === "is-one-of" || key0 === "filled")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema56, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data1 = data.is;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data1);
          errors++;
        }
        if (!pattern6.test(data1)) {
          vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data1);
        errors++;
      }
    }
    if (data["is-one-of"] !== void 0) {
      let data2 = data["is-one-of"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/minItems", "minItems", { limit: 1 }, schema56.properties["is-one-of"], data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func1(data3) > 2e3) {
              vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data3);
              errors++;
            }
            if (!pattern6.test(data3)) {
              vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/type", "type", { type: "array" }, schema56.properties["is-one-of"], data2);
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data4 = data.filled;
      if (true !== data4) {
        vErrors = one(vErrors, instancePath + "/filled", "#/properties/filled/const", "const", { allowedValue: true }, schema56.properties.filled, data4);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema56, data);
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var schema60 = { "type": "object", "additionalProperties": false, "required": ["to"], "properties": { "to": { "$ref": "common.schema.json#/$defs/Role" } } };
function validate39(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.to === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, schema60, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "to")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema60, data);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data0 = data.to;
      if (typeof data0 !== "string") {
        vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data0);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data0);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data0);
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data0);
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data0);
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
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema60, data);
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var schema62 = { "type": "object", "additionalProperties": false, "required": ["by", "options"], "properties": { "by": { "$ref": "common.schema.json#/$defs/Role" }, "options": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "$ref": "common.schema.json#/$defs/Option" } } } };
var schema64 = { "title": "option", "type": "string", "pattern": "^[a-z][a-z-]{0,38}$" };
var pattern29 = new RegExp("^[a-z][a-z-]{0,38}$", "u");
var func0 = require_equal().default;
function validate41(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema62, data);
      errors++;
    }
    if (data.options === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "options" }, schema62, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "by" || key0 === "options")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema62, data);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 !== "string") {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data0);
        errors++;
      }
      const _errs5 = errors;
      let valid2 = false;
      const _errs6 = errors;
      if (!(data0 === "author" || data0 === "subject" || data0 === "assignee" || data0 === "leads" || data0 === "members" || data0 === "mentor" || data0 === "owners")) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data0);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      const _errs7 = errors;
      if (typeof data0 === "string") {
        if (!pattern11.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data0);
          errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      valid2 = valid2 || _valid0;
      const _errs8 = errors;
      if (typeof data0 === "string") {
        if (!pattern12.test(data0)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data0);
          errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      if (!valid2) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data0);
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
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = one(vErrors, instancePath + "/options", "#/properties/options/minItems", "minItems", { limit: 1 }, schema62.properties.options, data1);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern29.test(data2)) {
              vErrors = one(vErrors, instancePath + "/options/" + i0, "common.schema.json#/$defs/Option/pattern", "pattern", { pattern: "^[a-z][a-z-]{0,38}$" }, schema64, data2);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/options/" + i0, "common.schema.json#/$defs/Option/type", "type", { type: "string" }, schema64, data2);
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data1[i1], data1[j0])) {
                  vErrors = one(vErrors, instancePath + "/options", "#/properties/options/uniqueItems", "uniqueItems", { i: i1, j: j0 }, schema62.properties.options, data1);
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/options", "#/properties/options/type", "type", { type: "array" }, schema62.properties.options, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema62, data);
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema65 = { "type": "object", "additionalProperties": false, "required": ["length", "by"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "settled-by": { "$ref": "common.schema.json#/$defs/Role" } } };
function validate43(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "length" }, schema65, data);
      errors++;
    }
    if (data.by === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "by" }, schema65, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "length" || key0 === "by" || key0 === "settled-by")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema65, data);
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data0 = data.length;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data0);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      if (typeof data1 !== "string") {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data1);
        errors++;
      }
      const _errs8 = errors;
      let valid3 = false;
      const _errs9 = errors;
      if (!(data1 === "author" || data1 === "subject" || data1 === "assignee" || data1 === "leads" || data1 === "members" || data1 === "mentor" || data1 === "owners")) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data1);
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (!pattern11.test(data1)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data1);
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      const _errs11 = errors;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data1);
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data1);
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
    if (data["settled-by"] !== void 0) {
      let data2 = data["settled-by"];
      if (typeof data2 !== "string") {
        vErrors = one(vErrors, instancePath + "/settled-by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data2);
        errors++;
      }
      const _errs15 = errors;
      let valid5 = false;
      const _errs16 = errors;
      if (!(data2 === "author" || data2 === "subject" || data2 === "assignee" || data2 === "leads" || data2 === "members" || data2 === "mentor" || data2 === "owners")) {
        vErrors = one(vErrors, instancePath + "/settled-by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data2);
        errors++;
      }
      var _valid1 = _errs16 === errors;
      valid5 = valid5 || _valid1;
      const _errs17 = errors;
      if (typeof data2 === "string") {
        if (!pattern11.test(data2)) {
          vErrors = one(vErrors, instancePath + "/settled-by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data2);
          errors++;
        }
      }
      var _valid1 = _errs17 === errors;
      valid5 = valid5 || _valid1;
      const _errs18 = errors;
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          vErrors = one(vErrors, instancePath + "/settled-by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data2);
          errors++;
        }
      }
      var _valid1 = _errs18 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        vErrors = one(vErrors, instancePath + "/settled-by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data2);
        errors++;
      } else {
        errors = _errs15;
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema65, data);
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
function validate24(data, instancePath = "") {
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
      if (!func2.call(schema37.properties, key0)) {
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
          if (!validate24(data0[i0], instancePath + "/all/" + i0)) {
            vErrors = appended(vErrors, validate24.errors);
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
          if (!validate24(data2[i1], instancePath + "/any/" + i1)) {
            vErrors = appended(vErrors, validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/any", "#/properties/any/type", "type", { type: "array" }, schema37.properties.any, data2);
        errors++;
      }
    }
    if (data.not !== void 0) {
      if (!validate24(data.not, instancePath + "/not")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.contributions !== void 0) {
      if (!validate25(data.contributions, instancePath + "/contributions")) {
        vErrors = appended(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.checklist !== void 0) {
      let data6 = data.checklist;
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          vErrors = one(vErrors, instancePath + "/checklist", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data6);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/checklist", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data6);
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      if (!validate27(data.approvals, instancePath + "/approvals")) {
        vErrors = appended(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.endorsements !== void 0) {
      if (!validate29(data.endorsements, instancePath + "/endorsements")) {
        vErrors = appended(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.member !== void 0) {
      if (!validate31(data.member, instancePath + "/member")) {
        vErrors = appended(vErrors, validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate33(data.stage, instancePath + "/stage")) {
        vErrors = appended(vErrors, validate33.errors);
        errors = vErrors.length;
      }
    }
    if (data.badge !== void 0) {
      let data11 = data.badge;
      if (typeof data11 === "string") {
        if (!pattern5.test(data11)) {
          vErrors = one(vErrors, instancePath + "/badge", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data11);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/badge", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data11);
        errors++;
      }
    }
    if (data.mentor !== void 0) {
      if (!validate35(data.mentor, instancePath + "/mentor")) {
        vErrors = appended(vErrors, validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.field !== void 0) {
      if (!validate37(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    }
    if (data.joining !== void 0) {
      let data14 = data.joining;
      if (!(data14 === "open" || data14 === "by-approval")) {
        vErrors = one(vErrors, instancePath + "/joining", "#/properties/joining/enum", "enum", { allowedValues: schema37.properties.joining.enum }, schema37.properties.joining, data14);
        errors++;
      }
    }
    if (data.assigned !== void 0) {
      if (!validate39(data.assigned, instancePath + "/assigned")) {
        vErrors = appended(vErrors, validate39.errors);
        errors = vErrors.length;
      }
    }
    if (data.decision !== void 0) {
      if (!validate41(data.decision, instancePath + "/decision")) {
        vErrors = appended(vErrors, validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data["unopposed-for"] !== void 0) {
      if (!validate43(data["unopposed-for"], instancePath + "/unopposed-for")) {
        vErrors = appended(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.waited !== void 0) {
      let data18 = data.waited;
      if (typeof data18 === "string") {
        if (!pattern8.test(data18)) {
          vErrors = one(vErrors, instancePath + "/waited", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data18);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/waited", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data18);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema37, data);
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate20(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema31, data);
      errors++;
    }
    if (data.description === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "description" }, schema31, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "image" || key0 === "when" || key0 === "nominated")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema31, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate22(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data2);
          errors++;
        }
        if (!pattern6.test(data2)) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data2);
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data3 = data.image;
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          vErrors = one(vErrors, instancePath + "/image", "#/properties/image/pattern", "pattern", { pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, schema31.properties.image, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/image", "#/properties/image/type", "type", { type: "string" }, schema31.properties.image, data3);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.nominated !== void 0) {
      let data5 = data.nominated;
      if (true !== data5) {
        vErrors = one(vErrors, instancePath + "/nominated", "#/properties/nominated/const", "const", { allowedValue: true }, schema31.properties.nominated, data5);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema31, data);
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var checklist = validate46;
var schema70 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "items"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "labels": { "$ref": "#/$defs/ChecklistLabels" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } }, "$defs": { "ChecklistLabels": { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } }, "ChecklistItem": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } } } };
function validate47(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var schema74 = { "type": "object", "additionalProperties": false, "properties": { "none": { "$ref": "common.schema.json#/$defs/Label" }, "some": { "$ref": "common.schema.json#/$defs/Label" }, "all": { "$ref": "common.schema.json#/$defs/Label" } } };
var schema75 = { "title": "label", "type": "string", "pattern": "^\\S[^\\r\\n]{0,199}$" };
function validate49(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "none" || key0 === "some" || key0 === "all")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema74, data);
        errors++;
      }
    }
    if (data.none !== void 0) {
      let data0 = data.none;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/none", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/none", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data0);
        errors++;
      }
    }
    if (data.some !== void 0) {
      let data1 = data.some;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = one(vErrors, instancePath + "/some", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/some", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data1);
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data2 = data.all;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          vErrors = one(vErrors, instancePath + "/all", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/all", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema74, data);
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema78 = { "type": "object", "additionalProperties": false, "required": ["id", "text"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "text": { "title": "item", "type": "string", "pattern": "^\\S[^\\r\\n]{0,499}$" }, "by": { "$ref": "common.schema.json#/$defs/Role" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "items": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ChecklistItem" } } } };
var pattern42 = new RegExp("^\\S[^\\r\\n]{0,499}$", "u");
var wrapper0 = { validate: validate51 };
function validate51(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema78, data);
      errors++;
    }
    if (data.text === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "text" }, schema78, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "text" || key0 === "by" || key0 === "label" || key0 === "items")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema78, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate47(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 === "string") {
        if (!pattern42.test(data2)) {
          vErrors = one(vErrors, instancePath + "/text", "#/properties/text/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,499}$" }, schema78.properties.text, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/text", "#/properties/text/type", "type", { type: "string" }, schema78.properties.text, data2);
        errors++;
      }
    }
    if (data.by !== void 0) {
      let data3 = data.by;
      if (typeof data3 !== "string") {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data3);
        errors++;
      }
      const _errs11 = errors;
      let valid3 = false;
      const _errs12 = errors;
      if (!(data3 === "author" || data3 === "subject" || data3 === "assignee" || data3 === "leads" || data3 === "members" || data3 === "mentor" || data3 === "owners")) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data3);
        errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0;
      const _errs13 = errors;
      if (typeof data3 === "string") {
        if (!pattern11.test(data3)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data3);
          errors++;
        }
      }
      var _valid0 = _errs13 === errors;
      valid3 = valid3 || _valid0;
      const _errs14 = errors;
      if (typeof data3 === "string") {
        if (!pattern12.test(data3)) {
          vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data3);
          errors++;
        }
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        vErrors = one(vErrors, instancePath + "/by", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data3);
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
          vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data4);
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          vErrors = one(vErrors, instancePath + "/items", "#/properties/items/minItems", "minItems", { limit: 1 }, schema78.properties.items, data5);
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
        vErrors = one(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, schema78.properties.items, data5);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema78, data);
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate46(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema70, data);
      errors++;
    }
    if (data.items === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "items" }, schema70, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "labels" || key0 === "items")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema70, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate47(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.labels !== void 0) {
      if (!validate49(data.labels, instancePath + "/labels")) {
        vErrors = appended(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = one(vErrors, instancePath + "/items", "#/properties/items/minItems", "minItems", { limit: 1 }, schema70.properties.items, data3);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate51(data3[i0], instancePath + "/items/" + i0)) {
            vErrors = appended(vErrors, validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/items", "#/properties/items/type", "type", { type: "array" }, schema70.properties.items, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema70, data);
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var community = validate54;
var schema82 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" }, "charter": { "$ref": "common.schema.json#/$defs/Address" }, "part-of": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "status": { "enum": ["forming", "active", "dormant", "retired"] }, "leadership": { "enum": ["community-led", "mentor-led"] }, "leads": { "type": "array", "items": { "$ref": "#/$defs/Lead" } }, "emeritus": { "type": "array", "items": { "$ref": "#/$defs/Emeritus" } }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "team-managed": { "enum": ["adds", "exactly"] }, "teams": { "type": "array", "items": { "$ref": "#/$defs/FurtherTeam" } }, "joining": { "enum": ["by-approval", "open"] }, "onboarding": { "$ref": "common.schema.json#/$defs/Id" }, "pathways": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Id" } }, "meetings": { "type": "array", "items": { "$ref": "#/$defs/Meeting" } }, "channels": { "type": "array", "items": { "$ref": "#/$defs/Channel" } } }, "$defs": { "Lead": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "Emeritus": { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } }, "FurtherTeam": { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } }, "Meeting": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } }, "Channel": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } } } };
var schema85 = { "title": "address", "type": "string", "pattern": "^https?://[^\\s<>]{1,2000}$" };
var schema90 = { "title": "language", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" };
var schema91 = { "enum": ["en", "es"] };
var schema101 = { "title": "team", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
var pattern48 = new RegExp("^https?://[^\\s<>]{1,2000}$", "u");
var pattern52 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$", "u");
var pattern53 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
function validate55(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
var schema92 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
var schema93 = { "title": "login", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" };
var schema95 = { "title": "day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var pattern55 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate57(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "github" }, schema92, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "from" || key0 === "until")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema92, data);
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data0 = data.github;
      if (typeof data0 === "string") {
        if (!pattern53.test(data0)) {
          vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema93, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/type", "type", { type: "string" }, schema93, data0);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = one(vErrors, instancePath + "/role", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/role", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data1);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 === "string") {
        if (!pattern55.test(data2)) {
          vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/Day/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema95, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/Day/type", "type", { type: "string" }, schema95, data2);
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data3 = data.until;
      if (typeof data3 === "string") {
        if (!pattern55.test(data3)) {
          vErrors = one(vErrors, instancePath + "/until", "common.schema.json#/$defs/Day/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema95, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/until", "common.schema.json#/$defs/Day/type", "type", { type: "string" }, schema95, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema92, data);
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
var schema97 = { "type": "object", "additionalProperties": false, "required": ["github"], "properties": { "github": { "$ref": "common.schema.json#/$defs/Login" }, "role": { "$ref": "common.schema.json#/$defs/Name" }, "until": { "$ref": "common.schema.json#/$defs/Day" } } };
function validate59(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.github === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "github" }, schema97, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "github" || key0 === "role" || key0 === "until")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema97, data);
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data0 = data.github;
      if (typeof data0 === "string") {
        if (!pattern53.test(data0)) {
          vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema93, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/type", "type", { type: "string" }, schema93, data0);
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = one(vErrors, instancePath + "/role", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/role", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data1);
        errors++;
      }
    }
    if (data.until !== void 0) {
      let data2 = data.until;
      if (typeof data2 === "string") {
        if (!pattern55.test(data2)) {
          vErrors = one(vErrors, instancePath + "/until", "common.schema.json#/$defs/Day/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema95, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/until", "common.schema.json#/$defs/Day/type", "type", { type: "string" }, schema95, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema97, data);
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var schema102 = { "type": "object", "additionalProperties": false, "required": ["team"], "properties": { "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "purpose": { "$ref": "common.schema.json#/$defs/Text" } } };
function validate61(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.team === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "team" }, schema102, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "team" || key0 === "purpose")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema102, data);
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data0 = data.team;
      if (typeof data0 === "string") {
        if (!pattern53.test(data0)) {
          vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema101, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/type", "type", { type: "string" }, schema101, data0);
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data1);
          errors++;
        }
        if (!pattern6.test(data1)) {
          vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema102, data);
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
var schema107 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "day": { "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] }, "time": { "title": "time", "type": "string", "pattern": "^[0-9]{1,2}:[0-9]{2}$" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "every": { "title": "rhythm", "type": "string", "pattern": "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, "from": { "$ref": "common.schema.json#/$defs/Day" }, "on": { "enum": ["first", "second", "third", "fourth", "last"] }, "length": { "$ref": "common.schema.json#/$defs/Duration" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "archive": { "$ref": "common.schema.json#/$defs/Address" }, "recordings": { "$ref": "common.schema.json#/$defs/Address" }, "calendar": { "$ref": "common.schema.json#/$defs/Address" } } };
var schema109 = { "title": "time-zone", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" };
var pattern66 = new RegExp("^[0-9]{1,2}:[0-9]{2}$", "u");
var pattern67 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", "u");
var pattern68 = new RegExp("^(day|week|month|[1-9][0-9]? (days|weeks|months))$", "u");
function validate63(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema107, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema107.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema107, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(data1 === "monday" || data1 === "tuesday" || data1 === "wednesday" || data1 === "thursday" || data1 === "friday" || data1 === "saturday" || data1 === "sunday")) {
        vErrors = one(vErrors, instancePath + "/day", "#/properties/day/enum", "enum", { allowedValues: schema107.properties.day.enum }, schema107.properties.day, data1);
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data2 = data.time;
      if (typeof data2 === "string") {
        if (!pattern66.test(data2)) {
          vErrors = one(vErrors, instancePath + "/time", "#/properties/time/pattern", "pattern", { pattern: "^[0-9]{1,2}:[0-9]{2}$" }, schema107.properties.time, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/time", "#/properties/time/type", "type", { type: "string" }, schema107.properties.time, data2);
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data3 = data.timezone;
      if (typeof data3 === "string") {
        if (!pattern67.test(data3)) {
          vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema109, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/type", "type", { type: "string" }, schema109, data3);
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data4 = data.every;
      if (typeof data4 === "string") {
        if (!pattern68.test(data4)) {
          vErrors = one(vErrors, instancePath + "/every", "#/properties/every/pattern", "pattern", { pattern: "^(day|week|month|[1-9][0-9]? (days|weeks|months))$" }, schema107.properties.every, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/every", "#/properties/every/type", "type", { type: "string" }, schema107.properties.every, data4);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      if (typeof data5 === "string") {
        if (!pattern55.test(data5)) {
          vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/Day/pattern", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema95, data5);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/Day/type", "type", { type: "string" }, schema95, data5);
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data6 = data.on;
      if (!(data6 === "first" || data6 === "second" || data6 === "third" || data6 === "fourth" || data6 === "last")) {
        vErrors = one(vErrors, instancePath + "/on", "#/properties/on/enum", "enum", { allowedValues: schema107.properties.on.enum }, schema107.properties.on, data6);
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data7 = data.length;
      if (typeof data7 === "string") {
        if (!pattern8.test(data7)) {
          vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data7);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data7);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data8 = data.url;
      if (typeof data8 === "string") {
        if (!pattern48.test(data8)) {
          vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data8);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data8);
        errors++;
      }
    }
    if (data.archive !== void 0) {
      let data9 = data.archive;
      if (typeof data9 === "string") {
        if (!pattern48.test(data9)) {
          vErrors = one(vErrors, instancePath + "/archive", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data9);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/archive", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data9);
        errors++;
      }
    }
    if (data.recordings !== void 0) {
      let data10 = data.recordings;
      if (typeof data10 === "string") {
        if (!pattern48.test(data10)) {
          vErrors = one(vErrors, instancePath + "/recordings", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data10);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/recordings", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data10);
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data11 = data.calendar;
      if (typeof data11 === "string") {
        if (!pattern48.test(data11)) {
          vErrors = one(vErrors, instancePath + "/calendar", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data11);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/calendar", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data11);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema107, data);
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var schema116 = { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "url": { "$ref": "common.schema.json#/$defs/Address" } } };
function validate65(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema116, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "url")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema116, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 === "string") {
        if (!pattern48.test(data1)) {
          vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data1);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema116, data);
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
function validate54(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema82, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema82.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema82, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.purpose !== void 0) {
      let data1 = data.purpose;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data1);
          errors++;
        }
        if (!pattern6.test(data1)) {
          vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/purpose", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data1);
        errors++;
      }
    }
    if (data.charter !== void 0) {
      let data2 = data.charter;
      if (typeof data2 === "string") {
        if (!pattern48.test(data2)) {
          vErrors = one(vErrors, instancePath + "/charter", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/charter", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data2);
        errors++;
      }
    }
    if (data["part-of"] !== void 0) {
      let data3 = data["part-of"];
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          vErrors = one(vErrors, instancePath + "/part-of", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/part-of", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data3);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate55(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate55.errors);
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
              vErrors = one(vErrors, instancePath + "/regions/" + i0, "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data6);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/regions/" + i0, "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data6);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/regions", "#/properties/regions/type", "type", { type: "array" }, schema82.properties.regions, data5);
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
            if (!pattern52.test(data8)) {
              vErrors = one(vErrors, instancePath + "/languages/" + i1, "common.schema.json#/$defs/Language/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema90, data8);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/languages/" + i1, "common.schema.json#/$defs/Language/type", "type", { type: "string" }, schema90, data8);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema82.properties.languages, data7);
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data9 = data.language;
      if (!(data9 === "en" || data9 === "es")) {
        vErrors = one(vErrors, instancePath + "/language", "common.schema.json#/$defs/OwnLanguage/enum", "enum", { allowedValues: schema91.enum }, schema91, data9);
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(data10 === "forming" || data10 === "active" || data10 === "dormant" || data10 === "retired")) {
        vErrors = one(vErrors, instancePath + "/status", "#/properties/status/enum", "enum", { allowedValues: schema82.properties.status.enum }, schema82.properties.status, data10);
        errors++;
      }
    }
    if (data.leadership !== void 0) {
      let data11 = data.leadership;
      if (!(data11 === "community-led" || data11 === "mentor-led")) {
        vErrors = one(vErrors, instancePath + "/leadership", "#/properties/leadership/enum", "enum", { allowedValues: schema82.properties.leadership.enum }, schema82.properties.leadership, data11);
        errors++;
      }
    }
    if (data.leads !== void 0) {
      let data12 = data.leads;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate57(data12[i2], instancePath + "/leads/" + i2)) {
            vErrors = appended(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/leads", "#/properties/leads/type", "type", { type: "array" }, schema82.properties.leads, data12);
        errors++;
      }
    }
    if (data.emeritus !== void 0) {
      let data14 = data.emeritus;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate59(data14[i3], instancePath + "/emeritus/" + i3)) {
            vErrors = appended(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/emeritus", "#/properties/emeritus/type", "type", { type: "array" }, schema82.properties.emeritus, data14);
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data16 = data.team;
      if (typeof data16 === "string") {
        if (!pattern53.test(data16)) {
          vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema101, data16);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/type", "type", { type: "string" }, schema101, data16);
        errors++;
      }
    }
    if (data["team-managed"] !== void 0) {
      let data17 = data["team-managed"];
      if (!(data17 === "adds" || data17 === "exactly")) {
        vErrors = one(vErrors, instancePath + "/team-managed", "#/properties/team-managed/enum", "enum", { allowedValues: schema82.properties["team-managed"].enum }, schema82.properties["team-managed"], data17);
        errors++;
      }
    }
    if (data.teams !== void 0) {
      let data18 = data.teams;
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate61(data18[i4], instancePath + "/teams/" + i4)) {
            vErrors = appended(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/teams", "#/properties/teams/type", "type", { type: "array" }, schema82.properties.teams, data18);
        errors++;
      }
    }
    if (data.joining !== void 0) {
      let data20 = data.joining;
      if (!(data20 === "by-approval" || data20 === "open")) {
        vErrors = one(vErrors, instancePath + "/joining", "#/properties/joining/enum", "enum", { allowedValues: schema82.properties.joining.enum }, schema82.properties.joining, data20);
        errors++;
      }
    }
    if (data.onboarding !== void 0) {
      let data21 = data.onboarding;
      if (typeof data21 === "string") {
        if (!pattern5.test(data21)) {
          vErrors = one(vErrors, instancePath + "/onboarding", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data21);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/onboarding", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data21);
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
              vErrors = one(vErrors, instancePath + "/pathways/" + i5, "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data23);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/pathways/" + i5, "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data23);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pathways", "#/properties/pathways/type", "type", { type: "array" }, schema82.properties.pathways, data22);
        errors++;
      }
    }
    if (data.meetings !== void 0) {
      let data24 = data.meetings;
      if (Array.isArray(data24)) {
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (!validate63(data24[i6], instancePath + "/meetings/" + i6)) {
            vErrors = appended(vErrors, validate63.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/meetings", "#/properties/meetings/type", "type", { type: "array" }, schema82.properties.meetings, data24);
        errors++;
      }
    }
    if (data.channels !== void 0) {
      let data26 = data.channels;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++) {
          if (!validate65(data26[i7], instancePath + "/channels/" + i7)) {
            vErrors = appended(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/channels", "#/properties/channels/type", "type", { type: "array" }, schema82.properties.channels, data26);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema82, data);
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
var condition = validate24;
var mentorship = validate67;
var schema119 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "mentors"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "communities": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Id" } }, "mentors": { "$ref": "#/$defs/Mentors" }, "term": { "$ref": "common.schema.json#/$defs/Duration" }, "orientation": { "$ref": "#/$defs/Orientation" }, "assessments": { "type": "array", "items": { "$ref": "#/$defs/Assessment" } } }, "$defs": { "Mentors": { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } }, "Orientation": { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } }, "Assessment": { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } } } };
function validate68(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var schema125 = { "type": "object", "additionalProperties": false, "required": ["when"], "properties": { "when": { "$ref": "condition.schema.json" }, "training": { "$ref": "common.schema.json#/$defs/Id" }, "capacity": { "title": "count", "type": "integer", "minimum": 1 } } };
function validate70(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "when" }, schema125, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "when" || key0 === "training" || key0 === "capacity")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema125, data);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.training !== void 0) {
      let data1 = data.training;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          vErrors = one(vErrors, instancePath + "/training", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/training", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data1);
        errors++;
      }
    }
    if (data.capacity !== void 0) {
      let data2 = data.capacity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = one(vErrors, instancePath + "/capacity", "#/properties/capacity/type", "type", { type: "integer" }, schema125.properties.capacity, data2);
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          vErrors = one(vErrors, instancePath + "/capacity", "#/properties/capacity/minimum", "minimum", { comparison: ">=", limit: 1 }, schema125.properties.capacity, data2);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema125, data);
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var schema128 = { "type": "object", "additionalProperties": false, "required": ["length"], "properties": { "length": { "$ref": "common.schema.json#/$defs/Duration" }, "decision": { "type": "array", "minItems": 1, "items": { "enum": ["go", "extend", "abort"] }, "default": ["go", "extend", "abort"] }, "most": { "title": "count-or-none", "type": "integer", "minimum": 0 } } };
function validate73(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "length" }, schema128, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "length" || key0 === "decision" || key0 === "most")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema128, data);
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data0 = data.length;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/length", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data0);
        errors++;
      }
    }
    if (data.decision !== void 0) {
      let data1 = data.decision;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          vErrors = one(vErrors, instancePath + "/decision", "#/properties/decision/minItems", "minItems", { limit: 1 }, schema128.properties.decision, data1);
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "go" || data2 === "extend" || data2 === "abort")) {
            vErrors = one(vErrors, instancePath + "/decision/" + i0, "#/properties/decision/items/enum", "enum", { allowedValues: schema128.properties.decision.items.enum }, schema128.properties.decision.items, data2);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/decision", "#/properties/decision/type", "type", { type: "array" }, schema128.properties.decision, data1);
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data3 = data.most;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema128.properties.most, data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 0 }, schema128.properties.most, data3);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema128, data);
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var schema130 = { "type": "object", "additionalProperties": false, "required": ["name", "every"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "of": { "enum": ["mentors", "mentees", "both"] } } };
function validate75(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema130, data);
      errors++;
    }
    if (data.every === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "every" }, schema130, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "every" || key0 === "of")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema130, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.every !== void 0) {
      let data1 = data.every;
      if (typeof data1 === "string") {
        if (!pattern8.test(data1)) {
          vErrors = one(vErrors, instancePath + "/every", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/every", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data1);
        errors++;
      }
    }
    if (data.of !== void 0) {
      let data2 = data.of;
      if (!(data2 === "mentors" || data2 === "mentees" || data2 === "both")) {
        vErrors = one(vErrors, instancePath + "/of", "#/properties/of/enum", "enum", { allowedValues: schema130.properties.of.enum }, schema130.properties.of, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema130, data);
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
function validate67(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema119, data);
      errors++;
    }
    if (data.mentors === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "mentors" }, schema119, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "communities" || key0 === "mentors" || key0 === "term" || key0 === "orientation" || key0 === "assessments")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema119, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate68(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate68.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data2);
          errors++;
        }
        if (!pattern6.test(data2)) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data2);
        errors++;
      }
    }
    if (data.communities !== void 0) {
      let data3 = data.communities;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/minItems", "minItems", { limit: 1 }, schema119.properties.communities, data3);
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (!pattern5.test(data4)) {
              vErrors = one(vErrors, instancePath + "/communities/" + i0, "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data4);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/communities/" + i0, "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data4);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/communities", "#/properties/communities/type", "type", { type: "array" }, schema119.properties.communities, data3);
        errors++;
      }
    }
    if (data.mentors !== void 0) {
      if (!validate70(data.mentors, instancePath + "/mentors")) {
        vErrors = appended(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.term !== void 0) {
      let data6 = data.term;
      if (typeof data6 === "string") {
        if (!pattern8.test(data6)) {
          vErrors = one(vErrors, instancePath + "/term", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data6);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/term", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data6);
        errors++;
      }
    }
    if (data.orientation !== void 0) {
      if (!validate73(data.orientation, instancePath + "/orientation")) {
        vErrors = appended(vErrors, validate73.errors);
        errors = vErrors.length;
      }
    }
    if (data.assessments !== void 0) {
      let data8 = data.assessments;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate75(data8[i1], instancePath + "/assessments/" + i1)) {
            vErrors = appended(vErrors, validate75.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/assessments", "#/properties/assessments/type", "type", { type: "array" }, schema119.properties.assessments, data8);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema119, data);
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
var pathway = validate77;
var schema133 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "stages"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "description": { "$ref": "common.schema.json#/$defs/Text" }, "minimum-contribution": { "$ref": "common.schema.json#/$defs/Text" }, "regions": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "stages": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Stage" } } }, "$defs": { "Stage": { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "recognise": { "$ref": "#/$defs/Recognition" } } }, "Recognition": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } } } };
function validate78(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var schema141 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "when"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "when": { "$ref": "condition.schema.json" }, "next": { "$ref": "common.schema.json#/$defs/Text" }, "confirm": { "$ref": "common.schema.json#/$defs/Role" }, "recognise": { "$ref": "#/$defs/Recognition" } } };
var schema146 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "badge": { "$ref": "common.schema.json#/$defs/Id" }, "team": { "$ref": "common.schema.json#/$defs/TeamSlug" }, "suggest": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate83(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema146, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "badge" || key0 === "team" || key0 === "suggest")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema146, data);
        errors++;
      }
    }
    if (data.badge !== void 0) {
      let data0 = data.badge;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/badge", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/badge", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data.team !== void 0) {
      let data1 = data.team;
      if (typeof data1 === "string") {
        if (!pattern53.test(data1)) {
          vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema101, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/team", "common.schema.json#/$defs/TeamSlug/type", "type", { type: "string" }, schema101, data1);
        errors++;
      }
    }
    if (data.suggest !== void 0) {
      let data2 = data.suggest;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/suggest", "#/properties/suggest/minItems", "minItems", { limit: 1 }, schema146.properties.suggest, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              vErrors = one(vErrors, instancePath + "/suggest/" + i0, "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/suggest/" + i0, "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/suggest", "#/properties/suggest/type", "type", { type: "array" }, schema146.properties.suggest, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema146, data);
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
function validate80(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema141, data);
      errors++;
    }
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema141, data);
      errors++;
    }
    if (data.when === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "when" }, schema141, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "previously" || key0 === "name" || key0 === "when" || key0 === "next" || key0 === "confirm" || key0 === "recognise")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema141, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate78(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data2);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate24(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.next !== void 0) {
      let data4 = data.next;
      if (typeof data4 === "string") {
        if (func1(data4) > 2e3) {
          vErrors = one(vErrors, instancePath + "/next", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data4);
          errors++;
        }
        if (!pattern6.test(data4)) {
          vErrors = one(vErrors, instancePath + "/next", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/next", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data4);
        errors++;
      }
    }
    if (data.confirm !== void 0) {
      let data5 = data.confirm;
      if (typeof data5 !== "string") {
        vErrors = one(vErrors, instancePath + "/confirm", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data5);
        errors++;
      }
      const _errs16 = errors;
      let valid5 = false;
      const _errs17 = errors;
      if (!(data5 === "author" || data5 === "subject" || data5 === "assignee" || data5 === "leads" || data5 === "members" || data5 === "mentor" || data5 === "owners")) {
        vErrors = one(vErrors, instancePath + "/confirm", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data5);
        errors++;
      }
      var _valid0 = _errs17 === errors;
      valid5 = valid5 || _valid0;
      const _errs18 = errors;
      if (typeof data5 === "string") {
        if (!pattern11.test(data5)) {
          vErrors = one(vErrors, instancePath + "/confirm", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data5);
          errors++;
        }
      }
      var _valid0 = _errs18 === errors;
      valid5 = valid5 || _valid0;
      const _errs19 = errors;
      if (typeof data5 === "string") {
        if (!pattern12.test(data5)) {
          vErrors = one(vErrors, instancePath + "/confirm", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data5);
          errors++;
        }
      }
      var _valid0 = _errs19 === errors;
      valid5 = valid5 || _valid0;
      if (!valid5) {
        vErrors = one(vErrors, instancePath + "/confirm", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data5);
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
      if (!validate83(data.recognise, instancePath + "/recognise")) {
        vErrors = appended(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema141, data);
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
function validate77(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema133, data);
      errors++;
    }
    if (data.stages === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "stages" }, schema133, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "previously" || key0 === "description" || key0 === "minimum-contribution" || key0 === "regions" || key0 === "languages" || key0 === "stages")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema133, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate78(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 === "string") {
        if (func1(data2) > 2e3) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data2);
          errors++;
        }
        if (!pattern6.test(data2)) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data2);
        errors++;
      }
    }
    if (data["minimum-contribution"] !== void 0) {
      let data3 = data["minimum-contribution"];
      if (typeof data3 === "string") {
        if (func1(data3) > 2e3) {
          vErrors = one(vErrors, instancePath + "/minimum-contribution", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data3);
          errors++;
        }
        if (!pattern6.test(data3)) {
          vErrors = one(vErrors, instancePath + "/minimum-contribution", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/minimum-contribution", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data3);
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
              vErrors = one(vErrors, instancePath + "/regions/" + i0, "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data5);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/regions/" + i0, "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data5);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/regions", "#/properties/regions/type", "type", { type: "array" }, schema133.properties.regions, data4);
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
            if (!pattern52.test(data7)) {
              vErrors = one(vErrors, instancePath + "/languages/" + i1, "common.schema.json#/$defs/Language/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema90, data7);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/languages/" + i1, "common.schema.json#/$defs/Language/type", "type", { type: "string" }, schema90, data7);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema133.properties.languages, data6);
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data8 = data.stages;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = one(vErrors, instancePath + "/stages", "#/properties/stages/minItems", "minItems", { limit: 1 }, schema133.properties.stages, data8);
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate80(data8[i2], instancePath + "/stages/" + i2)) {
            vErrors = appended(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/stages", "#/properties/stages/type", "type", { type: "array" }, schema133.properties.stages, data8);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema133, data);
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
var person = validate86;
var schema150 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "github": { "$ref": "common.schema.json#/$defs/Login" }, "url": { "$ref": "common.schema.json#/$defs/Address" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "languages": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Language" } }, "skills": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "learning": { "type": "array", "items": { "$ref": "common.schema.json#/$defs/Name" } }, "mentoring": { "title": "unlisted", "const": "unlisted" } } };
function validate87(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
function validate86(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema150, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema150.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema150, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate87(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate87.errors);
        errors = vErrors.length;
      }
    }
    if (data.github !== void 0) {
      let data2 = data.github;
      if (typeof data2 === "string") {
        if (!pattern53.test(data2)) {
          vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/pattern", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, schema93, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/github", "common.schema.json#/$defs/Login/type", "type", { type: "string" }, schema93, data2);
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      if (typeof data3 === "string") {
        if (!pattern48.test(data3)) {
          vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/pattern", "pattern", { pattern: "^https?://[^\\s<>]{1,2000}$" }, schema85, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/url", "common.schema.json#/$defs/Address/type", "type", { type: "string" }, schema85, data3);
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data4 = data.timezone;
      if (typeof data4 === "string") {
        if (!pattern67.test(data4)) {
          vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema109, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/type", "type", { type: "string" }, schema109, data4);
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
            if (!pattern52.test(data6)) {
              vErrors = one(vErrors, instancePath + "/languages/" + i0, "common.schema.json#/$defs/Language/pattern", "pattern", { pattern: "^[a-z]{2,3}(-[A-Za-z0-9-]{1,60})?$" }, schema90, data6);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/languages/" + i0, "common.schema.json#/$defs/Language/type", "type", { type: "string" }, schema90, data6);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/languages", "#/properties/languages/type", "type", { type: "array" }, schema150.properties.languages, data5);
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
              vErrors = one(vErrors, instancePath + "/skills/" + i1, "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data8);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/skills/" + i1, "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data8);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/skills", "#/properties/skills/type", "type", { type: "array" }, schema150.properties.skills, data7);
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
              vErrors = one(vErrors, instancePath + "/learning/" + i2, "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data10);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/learning/" + i2, "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data10);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/learning", "#/properties/learning/type", "type", { type: "array" }, schema150.properties.learning, data9);
        errors++;
      }
    }
    if (data.mentoring !== void 0) {
      let data11 = data.mentoring;
      if ("unlisted" !== data11) {
        vErrors = one(vErrors, instancePath + "/mentoring", "#/properties/mentoring/const", "const", { allowedValue: "unlisted" }, schema150.properties.mentoring, data11);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema150, data);
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
var process = validate89;
var schema160 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["name", "start", "label", "steps", "outcome"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "start": { "$ref": "#/$defs/Start" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "community": { "$ref": "#/$defs/CommunityOfRequest" }, "subject": { "$ref": "#/$defs/SubjectOfRequest" }, "private": { "title": "true", "const": true }, "steps": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ProcessStep" } }, "outcome": { "$ref": "#/$defs/Outcome" } }, "$defs": { "Start": { "type": "object", "additionalProperties": false, "required": ["form"], "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" } } }, "SubjectOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "CommunityOfRequest": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } }, "ProcessStep": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "then": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "common.schema.json#/$defs/Option" }, "additionalProperties": { "$ref": "#/$defs/Way" } }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "remind": { "$ref": "#/$defs/Reminder" }, "expires": { "$ref": "common.schema.json#/$defs/Duration" } } }, "Way": { "title": "way", "if": { "type": "object" }, "then": { "$ref": "#/$defs/Again" }, "else": { "enum": ["next", "accepted", "declined"] } }, "Again": { "type": "object", "additionalProperties": false, "required": ["again"], "properties": { "again": { "$ref": "common.schema.json#/$defs/Duration" }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 } } }, "Reminder": { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "dependentRequired": { "times": ["every"] }, "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "times": { "title": "two-to-ten", "type": "integer", "minimum": 2, "maximum": 10 } } }, "Outcome": { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "expired": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } }, "AnswerCondition": { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" } } }, "LabelChange": { "title": "label-change", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "put": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "take": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } }, "OutcomeAction": { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["leave"] }, { "required": ["pair"] }, { "required": ["labels"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"] }, "properties": { "when": { "$ref": "#/$defs/AnswerCondition" }, "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "leave": { "title": "community", "const": "community" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "labels": { "$ref": "#/$defs/LabelChange" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } } } };
var schema164 = { "type": "object", "additionalProperties": false, "required": ["form"], "properties": { "form": { "title": "form", "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" } } };
var pattern110 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$", "u");
function validate90(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/" + i0, "#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "array" }, schema34, data);
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
var schema166 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate92(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema166, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema166, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/field", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/field", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema166, data);
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var schema168 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "common.schema.json#/$defs/Name" } } };
function validate94(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema168, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema168, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      let data0 = data.field;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/field", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/field", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema168, data);
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
var schema170 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "$ref": "common.schema.json#/$defs/Id" }, "previously": { "$ref": "common.schema.json#/$defs/PreviousIds" }, "name": { "$ref": "common.schema.json#/$defs/Name" }, "label": { "$ref": "common.schema.json#/$defs/Label" }, "unless": { "$ref": "condition.schema.json" }, "until": { "$ref": "condition.schema.json" }, "then": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "common.schema.json#/$defs/Option" }, "additionalProperties": { "$ref": "#/$defs/Way" } }, "checklist": { "$ref": "common.schema.json#/$defs/Id" }, "remind": { "$ref": "#/$defs/Reminder" }, "expires": { "$ref": "common.schema.json#/$defs/Duration" } } };
var schema175 = { "title": "way", "if": { "type": "object" }, "then": { "$ref": "#/$defs/Again" }, "else": { "enum": ["next", "accepted", "declined"] } };
var schema176 = { "type": "object", "additionalProperties": false, "required": ["again"], "properties": { "again": { "$ref": "common.schema.json#/$defs/Duration" }, "most": { "title": "one-to-twenty", "type": "integer", "minimum": 1, "maximum": 20 } } };
function validate101(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.again === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "again" }, schema176, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "again" || key0 === "most")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema176, data);
        errors++;
      }
    }
    if (data.again !== void 0) {
      let data0 = data.again;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          vErrors = one(vErrors, instancePath + "/again", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/again", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data0);
        errors++;
      }
    }
    if (data.most !== void 0) {
      let data1 = data.most;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        vErrors = one(vErrors, instancePath + "/most", "#/properties/most/type", "type", { type: "integer" }, schema176.properties.most, data1);
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 20 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/maximum", "maximum", { comparison: "<=", limit: 20 }, schema176.properties.most, data1);
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          vErrors = one(vErrors, instancePath + "/most", "#/properties/most/minimum", "minimum", { comparison: ">=", limit: 1 }, schema176.properties.most, data1);
          errors++;
        }
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema176, data);
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate100(data, instancePath = "") {
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
    if (!validate101(data, instancePath)) {
      vErrors = appended(vErrors, validate101.errors);
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
      vErrors = one(vErrors, instancePath, "#/else/enum", "enum", { allowedValues: schema175.else.enum }, schema175.else, data);
      errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/if", "if", { failingKeyword: ifClause0 }, schema175, data);
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var schema179 = { "type": "object", "additionalProperties": false, "required": ["after", "whom"], "dependentRequired": { "times": ["every"] }, "properties": { "after": { "$ref": "common.schema.json#/$defs/Duration" }, "whom": { "$ref": "common.schema.json#/$defs/Role" }, "every": { "$ref": "common.schema.json#/$defs/Duration" }, "times": { "title": "two-to-ten", "type": "integer", "minimum": 2, "maximum": 10 } } };
function validate104(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.after === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "after" }, schema179, data);
      errors++;
    }
    if (data.whom === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "whom" }, schema179, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "after" || key0 === "whom" || key0 === "every" || key0 === "times")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema179, data);
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data0 = data.after;
      if (typeof data0 === "string") {
        if (!pattern8.test(data0)) {
          vErrors = one(vErrors, instancePath + "/after", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/after", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data0);
        errors++;
      }
    }
    if (data.whom !== void 0) {
      let data1 = data.whom;
      if (typeof data1 !== "string") {
        vErrors = one(vErrors, instancePath + "/whom", "common.schema.json#/$defs/Role/type", "type", { type: "string" }, schema43, data1);
        errors++;
      }
      const _errs8 = errors;
      let valid3 = false;
      const _errs9 = errors;
      if (!(data1 === "author" || data1 === "subject" || data1 === "assignee" || data1 === "leads" || data1 === "members" || data1 === "mentor" || data1 === "owners")) {
        vErrors = one(vErrors, instancePath + "/whom", "common.schema.json#/$defs/Role/anyOf/0/enum", "enum", { allowedValues: schema43.anyOf[0].enum }, schema43.anyOf[0], data1);
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid3 = valid3 || _valid0;
      const _errs10 = errors;
      if (typeof data1 === "string") {
        if (!pattern11.test(data1)) {
          vErrors = one(vErrors, instancePath + "/whom", "common.schema.json#/$defs/Role/anyOf/1/pattern", "pattern", { pattern: "^field:[^\\r\\n]{1,200}$" }, schema43.anyOf[1], data1);
          errors++;
        }
      }
      var _valid0 = _errs10 === errors;
      valid3 = valid3 || _valid0;
      const _errs11 = errors;
      if (typeof data1 === "string") {
        if (!pattern12.test(data1)) {
          vErrors = one(vErrors, instancePath + "/whom", "common.schema.json#/$defs/Role/anyOf/2/pattern", "pattern", { pattern: "^team:[^\\r\\n]{1,100}$" }, schema43.anyOf[2], data1);
          errors++;
        }
      }
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        vErrors = one(vErrors, instancePath + "/whom", "common.schema.json#/$defs/Role/anyOf", "anyOf", {}, schema43, data1);
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
    if (data.every !== void 0) {
      let data2 = data.every;
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          vErrors = one(vErrors, instancePath + "/every", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/every", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data2);
        errors++;
      }
    }
    if (data.times !== void 0) {
      let data3 = data.times;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        vErrors = one(vErrors, instancePath + "/times", "#/properties/times/type", "type", { type: "integer" }, schema179.properties.times, data3);
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 10 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/times", "#/properties/times/maximum", "maximum", { comparison: "<=", limit: 10 }, schema179.properties.times, data3);
          errors++;
        }
        if (data3 < 2 || isNaN(data3)) {
          vErrors = one(vErrors, instancePath + "/times", "#/properties/times/minimum", "minimum", { comparison: ">=", limit: 2 }, schema179.properties.times, data3);
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
        }, schema179, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema179, data);
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate96(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema170, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema170.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema170, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate90(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data2);
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data3);
        errors++;
      }
    }
    if (data.unless !== void 0) {
      if (!validate24(data.unless, instancePath + "/unless")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.until !== void 0) {
      if (!validate24(data.until, instancePath + "/until")) {
        vErrors = appended(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.then !== void 0) {
      let data6 = data.then;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          vErrors = one(vErrors, instancePath + "/then", "#/properties/then/minProperties", "minProperties", { limit: 1 }, schema170.properties.then, data6);
          errors++;
        }
        for (const key1 in data6) {
          const _errs16 = errors;
          if (typeof key1 === "string") {
            if (!pattern29.test(key1)) {
              vErrors = one(vErrors, instancePath + "/then", "common.schema.json#/$defs/Option/pattern", "pattern", { pattern: "^[a-z][a-z-]{0,38}$" }, schema64, key1, key1);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/then", "common.schema.json#/$defs/Option/type", "type", { type: "string" }, schema64, key1, key1);
            errors++;
          }
          var valid4 = _errs16 === errors;
          if (!valid4) {
            vErrors = one(vErrors, instancePath + "/then", "#/properties/then/propertyNames", "propertyNames", { propertyName: key1 }, schema170.properties.then, data6);
            errors++;
          }
        }
        for (const key2 in data6) {
          if (!validate100(data6[key2], instancePath + "/then/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))) {
            vErrors = appended(vErrors, validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/then", "#/properties/then/type", "type", { type: "object" }, schema170.properties.then, data6);
        errors++;
      }
    }
    if (data.checklist !== void 0) {
      let data8 = data.checklist;
      if (typeof data8 === "string") {
        if (!pattern5.test(data8)) {
          vErrors = one(vErrors, instancePath + "/checklist", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data8);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/checklist", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data8);
        errors++;
      }
    }
    if (data.remind !== void 0) {
      if (!validate104(data.remind, instancePath + "/remind")) {
        vErrors = appended(vErrors, validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.expires !== void 0) {
      let data10 = data.expires;
      if (typeof data10 === "string") {
        if (!pattern8.test(data10)) {
          vErrors = one(vErrors, instancePath + "/expires", "common.schema.json#/$defs/Duration/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$" }, schema39, data10);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/expires", "common.schema.json#/$defs/Duration/type", "type", { type: "string" }, schema39, data10);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema170, data);
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
var schema184 = { "type": "object", "additionalProperties": false, "required": ["accepted"], "properties": { "accepted": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "declined": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "withdrawn": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } }, "expired": { "type": "array", "items": { "$ref": "#/$defs/OutcomeAction" } } } };
var schema185 = { "title": "outcome", "type": "object", "additionalProperties": false, "oneOf": [{ "required": ["join"] }, { "required": ["leave"] }, { "required": ["pair"] }, { "required": ["labels"] }, { "required": ["say"] }, { "required": ["close"] }], "dependentRequired": { "invited": ["join"] }, "properties": { "when": { "$ref": "#/$defs/AnswerCondition" }, "join": { "title": "community", "const": "community" }, "invited": { "$ref": "common.schema.json#/$defs/Label" }, "leave": { "title": "community", "const": "community" }, "pair": { "$ref": "common.schema.json#/$defs/Id" }, "labels": { "$ref": "#/$defs/LabelChange" }, "say": { "$ref": "common.schema.json#/$defs/Text" }, "close": { "enum": ["completed", "not-planned"] } } };
var schema186 = { "type": "object", "additionalProperties": false, "required": ["field"], "properties": { "field": { "$ref": "condition.schema.json#/$defs/FieldCondition" } } };
function validate110(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "is" }, schema56.oneOf[0], data);
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
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "is-one-of" }, schema56.oneOf[1], data);
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
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "filled" }, schema56.oneOf[2], data);
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
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema56, data);
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
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "id" }, schema56, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "is" || key0 === "is-one-of" || key0 === "filled")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema56, data);
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/id", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.is !== void 0) {
      let data1 = data.is;
      if (typeof data1 === "string") {
        if (func1(data1) > 2e3) {
          vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data1);
          errors++;
        }
        if (!pattern6.test(data1)) {
          vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data1);
        errors++;
      }
    }
    if (data["is-one-of"] !== void 0) {
      let data2 = data["is-one-of"];
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/minItems", "minItems", { limit: 1 }, schema56.properties["is-one-of"], data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func1(data3) > 2e3) {
              vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data3);
              errors++;
            }
            if (!pattern6.test(data3)) {
              vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/is-one-of/" + i0, "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/is-one-of", "#/properties/is-one-of/type", "type", { type: "array" }, schema56.properties["is-one-of"], data2);
        errors++;
      }
    }
    if (data.filled !== void 0) {
      let data4 = data.filled;
      if (true !== data4) {
        vErrors = one(vErrors, instancePath + "/filled", "#/properties/filled/const", "const", { allowedValue: true }, schema56.properties.filled, data4);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema56, data);
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate109(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "field" }, schema186, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "field")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema186, data);
        errors++;
      }
    }
    if (data.field !== void 0) {
      if (!validate110(data.field, instancePath + "/field")) {
        vErrors = appended(vErrors, validate110.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema186, data);
    errors++;
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var schema193 = { "title": "label-change", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "put": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "take": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } } } };
function validate113(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = one(vErrors, instancePath, "#/minProperties", "minProperties", { limit: 1 }, schema193, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "put" || key0 === "take")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema193, data);
        errors++;
      }
    }
    if (data.put !== void 0) {
      let data0 = data.put;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          vErrors = one(vErrors, instancePath + "/put", "#/properties/put/minItems", "minItems", { limit: 1 }, schema193.properties.put, data0);
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 === "string") {
            if (!pattern4.test(data1)) {
              vErrors = one(vErrors, instancePath + "/put/" + i0, "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data1);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/put/" + i0, "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data1);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/put", "#/properties/put/type", "type", { type: "array" }, schema193.properties.put, data0);
        errors++;
      }
    }
    if (data.take !== void 0) {
      let data2 = data.take;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/take", "#/properties/take/minItems", "minItems", { limit: 1 }, schema193.properties.take, data2);
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              vErrors = one(vErrors, instancePath + "/take/" + i1, "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/take/" + i1, "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/take", "#/properties/take/type", "type", { type: "array" }, schema193.properties.take, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema193, data);
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate108(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.join === void 0) {
      vErrors = one(vErrors, instancePath, "#/oneOf/0/required", "required", { missingProperty: "join" }, schema185.oneOf[0], data);
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
      vErrors = one(vErrors, instancePath, "#/oneOf/1/required", "required", { missingProperty: "leave" }, schema185.oneOf[1], data);
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
      if (data.pair === void 0) {
        vErrors = one(vErrors, instancePath, "#/oneOf/2/required", "required", { missingProperty: "pair" }, schema185.oneOf[2], data);
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
        if (data.labels === void 0) {
          vErrors = one(vErrors, instancePath, "#/oneOf/3/required", "required", { missingProperty: "labels" }, schema185.oneOf[3], data);
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
          if (data.say === void 0) {
            vErrors = one(vErrors, instancePath, "#/oneOf/4/required", "required", { missingProperty: "say" }, schema185.oneOf[4], data);
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
            if (data.close === void 0) {
              vErrors = one(vErrors, instancePath, "#/oneOf/5/required", "required", { missingProperty: "close" }, schema185.oneOf[5], data);
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
          }
        }
      }
    }
  }
  if (!valid0) {
    vErrors = one(vErrors, instancePath, "#/oneOf", "oneOf", { passingSchemas: passing0 }, schema185, data);
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
      if (!(key0 === "when" || key0 === "join" || key0 === "invited" || key0 === "leave" || key0 === "pair" || key0 === "labels" || key0 === "say" || key0 === "close")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema185, data);
        errors++;
      }
    }
    if (data.when !== void 0) {
      if (!validate109(data.when, instancePath + "/when")) {
        vErrors = appended(vErrors, validate109.errors);
        errors = vErrors.length;
      }
    }
    if (data.join !== void 0) {
      let data1 = data.join;
      if ("community" !== data1) {
        vErrors = one(vErrors, instancePath + "/join", "#/properties/join/const", "const", { allowedValue: "community" }, schema185.properties.join, data1);
        errors++;
      }
    }
    if (data.invited !== void 0) {
      let data2 = data.invited;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          vErrors = one(vErrors, instancePath + "/invited", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/invited", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data2);
        errors++;
      }
    }
    if (data.leave !== void 0) {
      let data3 = data.leave;
      if ("community" !== data3) {
        vErrors = one(vErrors, instancePath + "/leave", "#/properties/leave/const", "const", { allowedValue: "community" }, schema185.properties.leave, data3);
        errors++;
      }
    }
    if (data.pair !== void 0) {
      let data4 = data.pair;
      if (typeof data4 === "string") {
        if (!pattern5.test(data4)) {
          vErrors = one(vErrors, instancePath + "/pair", "common.schema.json#/$defs/Id/pattern", "pattern", { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, schema35, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pair", "common.schema.json#/$defs/Id/type", "type", { type: "string" }, schema35, data4);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      if (!validate113(data.labels, instancePath + "/labels")) {
        vErrors = appended(vErrors, validate113.errors);
        errors = vErrors.length;
      }
    }
    if (data.say !== void 0) {
      let data6 = data.say;
      if (typeof data6 === "string") {
        if (func1(data6) > 2e3) {
          vErrors = one(vErrors, instancePath + "/say", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data6);
          errors++;
        }
        if (!pattern6.test(data6)) {
          vErrors = one(vErrors, instancePath + "/say", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data6);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/say", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data6);
        errors++;
      }
    }
    if (data.close !== void 0) {
      let data7 = data.close;
      if (!(data7 === "completed" || data7 === "not-planned")) {
        vErrors = one(vErrors, instancePath + "/close", "#/properties/close/enum", "enum", { allowedValues: schema185.properties.close.enum }, schema185.properties.close, data7);
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
        }, schema185, data);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema185, data);
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
function validate107(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accepted === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "accepted" }, schema184, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "accepted" || key0 === "declined" || key0 === "withdrawn" || key0 === "expired")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema184, data);
        errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data0 = data.accepted;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate108(data0[i0], instancePath + "/accepted/" + i0)) {
            vErrors = appended(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/accepted", "#/properties/accepted/type", "type", { type: "array" }, schema184.properties.accepted, data0);
        errors++;
      }
    }
    if (data.declined !== void 0) {
      let data2 = data.declined;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate108(data2[i1], instancePath + "/declined/" + i1)) {
            vErrors = appended(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/declined", "#/properties/declined/type", "type", { type: "array" }, schema184.properties.declined, data2);
        errors++;
      }
    }
    if (data.withdrawn !== void 0) {
      let data4 = data.withdrawn;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate108(data4[i2], instancePath + "/withdrawn/" + i2)) {
            vErrors = appended(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/withdrawn", "#/properties/withdrawn/type", "type", { type: "array" }, schema184.properties.withdrawn, data4);
        errors++;
      }
    }
    if (data.expired !== void 0) {
      let data6 = data.expired;
      if (Array.isArray(data6)) {
        const len3 = data6.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate108(data6[i3], instancePath + "/expired/" + i3)) {
            vErrors = appended(vErrors, validate108.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/expired", "#/properties/expired/type", "type", { type: "array" }, schema184.properties.expired, data6);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema184, data);
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate89(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema160, data);
      errors++;
    }
    if (data.start === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "start" }, schema160, data);
      errors++;
    }
    if (data.label === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "label" }, schema160, data);
      errors++;
    }
    if (data.steps === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "steps" }, schema160, data);
      errors++;
    }
    if (data.outcome === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "outcome" }, schema160, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema160.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema160, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.previously !== void 0) {
      if (!validate90(data.previously, instancePath + "/previously")) {
        vErrors = appended(vErrors, validate90.errors);
        errors = vErrors.length;
      }
    }
    if (data.start !== void 0) {
      let data2 = data.start;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.form === void 0) {
          vErrors = one(vErrors, instancePath + "/start", "#/$defs/Start/required", "required", { missingProperty: "form" }, schema164, data2);
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "form")) {
            vErrors = one(vErrors, instancePath + "/start", "#/$defs/Start/additionalProperties", "additionalProperties", { additionalProperty: key1 }, schema164, data2);
            errors++;
          }
        }
        if (data2.form !== void 0) {
          let data3 = data2.form;
          if (typeof data3 === "string") {
            if (!pattern110.test(data3)) {
              vErrors = one(vErrors, instancePath + "/start/form", "#/$defs/Start/properties/form/pattern", "pattern", { pattern: "^[A-Za-z0-9_][A-Za-z0-9._ -]{0,100}$" }, schema164.properties.form, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/start/form", "#/$defs/Start/properties/form/type", "type", { type: "string" }, schema164.properties.form, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/start", "#/$defs/Start/type", "type", { type: "object" }, schema164, data2);
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data4);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/label", "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data4);
        errors++;
      }
    }
    if (data.community !== void 0) {
      if (!validate92(data.community, instancePath + "/community")) {
        vErrors = appended(vErrors, validate92.errors);
        errors = vErrors.length;
      }
    }
    if (data.subject !== void 0) {
      if (!validate94(data.subject, instancePath + "/subject")) {
        vErrors = appended(vErrors, validate94.errors);
        errors = vErrors.length;
      }
    }
    if (data.private !== void 0) {
      let data7 = data.private;
      if (true !== data7) {
        vErrors = one(vErrors, instancePath + "/private", "#/properties/private/const", "const", { allowedValue: true }, schema160.properties.private, data7);
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data8 = data.steps;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          vErrors = one(vErrors, instancePath + "/steps", "#/properties/steps/minItems", "minItems", { limit: 1 }, schema160.properties.steps, data8);
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate96(data8[i0], instancePath + "/steps/" + i0)) {
            vErrors = appended(vErrors, validate96.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/steps", "#/properties/steps/type", "type", { type: "array" }, schema160.properties.steps, data8);
        errors++;
      }
    }
    if (data.outcome !== void 0) {
      if (!validate107(data.outcome, instancePath + "/outcome")) {
        vErrors = appended(vErrors, validate107.errors);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema160, data);
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var settings = validate120;
var schema197 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "waymark": { "title": "version", "const": 1 }, "organization": { "$ref": "common.schema.json#/$defs/Name" }, "logo": { "title": "logo", "type": "string", "pattern": "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, "color": { "title": "color", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "pauses": { "type": "array", "items": { "$ref": "#/$defs/Pause" } }, "contributions": { "type": "array", "items": { "$ref": "#/$defs/ContributionRule" } }, "types": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/ContributionName" }, "additionalProperties": { "$ref": "#/$defs/ContributionType" } }, "private": { "title": "private", "type": "string", "pattern": "^[A-Za-z0-9._-]{1,100}$" }, "removals": { "$ref": "#/$defs/Removals" } }, "$defs": { "Pause": { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } }, "ContributionRule": { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.closed"] }, "paths": { "type": "array", "minItems": 1, "items": { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "enum": ["author", "closer", "assignees"] } } }, "ContributionType": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } }, "Removals": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } } } };
var schema212 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } };
var pattern134 = new RegExp("^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", "u");
var pattern135 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
var pattern147 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
var pattern148 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
var schema201 = { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } };
var schema203 = { "title": "day-of-year", "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" };
var pattern138 = new RegExp("^[0-9]{2}-[0-9]{2}$", "u");
function validate121(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "name" }, schema201, data);
      errors++;
    }
    if (data.from === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "from" }, schema201, data);
      errors++;
    }
    if (data.to === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "to" }, schema201, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "from" || key0 === "to")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema201, data);
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/name", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data0);
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (typeof data1 === "string") {
        if (!pattern138.test(data1)) {
          vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/DayOfYear/pattern", "pattern", { pattern: "^[0-9]{2}-[0-9]{2}$" }, schema203, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/from", "common.schema.json#/$defs/DayOfYear/type", "type", { type: "string" }, schema203, data1);
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 === "string") {
        if (!pattern138.test(data2)) {
          vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/DayOfYear/pattern", "pattern", { pattern: "^[0-9]{2}-[0-9]{2}$" }, schema203, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/to", "common.schema.json#/$defs/DayOfYear/type", "type", { type: "string" }, schema203, data2);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema201, data);
    errors++;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
var schema205 = { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.closed"] }, "paths": { "type": "array", "minItems": 1, "items": { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "enum": ["author", "closer", "assignees"] } } };
var pattern141 = new RegExp("^[^\\s]{1,500}$", "u");
function validate123(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "type" }, schema205, data);
      errors++;
    }
    if (data.on === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "on" }, schema205, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "on" || key0 === "paths" || key0 === "labels" || key0 === "reason" || key0 === "credit")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema205, data);
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          vErrors = one(vErrors, instancePath + "/type", "common.schema.json#/$defs/ContributionName/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema40, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/type", "common.schema.json#/$defs/ContributionName/type", "type", { type: "string" }, schema40, data0);
        errors++;
      }
    }
    if (data.on !== void 0) {
      let data1 = data.on;
      if (!(data1 === "pull_request.merged" || data1 === "pull_request_review.submitted" || data1 === "issues.closed")) {
        vErrors = one(vErrors, instancePath + "/on", "#/properties/on/enum", "enum", { allowedValues: schema205.properties.on.enum }, schema205.properties.on, data1);
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/minItems", "minItems", { limit: 1 }, schema205.properties.paths, data2);
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern141.test(data3)) {
              vErrors = one(vErrors, instancePath + "/paths/" + i0, "#/properties/paths/items/pattern", "pattern", { pattern: "^[^\\s]{1,500}$" }, schema205.properties.paths.items, data3);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/paths/" + i0, "#/properties/paths/items/type", "type", { type: "string" }, schema205.properties.paths.items, data3);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/paths", "#/properties/paths/type", "type", { type: "array" }, schema205.properties.paths, data2);
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data4 = data.labels;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/minItems", "minItems", { limit: 1 }, schema205.properties.labels, data4);
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              vErrors = one(vErrors, instancePath + "/labels/" + i1, "common.schema.json#/$defs/Label/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema75, data5);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/labels/" + i1, "common.schema.json#/$defs/Label/type", "type", { type: "string" }, schema75, data5);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/labels", "#/properties/labels/type", "type", { type: "array" }, schema205.properties.labels, data4);
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (!(data6 === "completed" || data6 === "not-planned")) {
        vErrors = one(vErrors, instancePath + "/reason", "#/properties/reason/enum", "enum", { allowedValues: schema205.properties.reason.enum }, schema205.properties.reason, data6);
        errors++;
      }
    }
    if (data.credit !== void 0) {
      let data7 = data.credit;
      if (!(data7 === "author" || data7 === "closer" || data7 === "assignees")) {
        vErrors = one(vErrors, instancePath + "/credit", "#/properties/credit/enum", "enum", { allowedValues: schema205.properties.credit.enum }, schema205.properties.credit, data7);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema205, data);
    errors++;
  }
  validate123.errors = vErrors;
  return errors === 0;
}
var schema209 = { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } };
var pattern146 = new RegExp("^\\S{1,16}$", "u");
function validate125(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.description === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "description" }, schema209, data);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "description" || key0 === "previously" || key0 === "symbol")) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema209, data);
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (typeof data0 === "string") {
        if (func1(data0) > 2e3) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/maxLength", "maxLength", { limit: 2e3 }, schema36, data0);
          errors++;
        }
        if (!pattern6.test(data0)) {
          vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/pattern", "pattern", { pattern: "\\S" }, schema36, data0);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/description", "common.schema.json#/$defs/Text/type", "type", { type: "string" }, schema36, data0);
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
              vErrors = one(vErrors, instancePath + "/previously/" + i0, "common.schema.json#/$defs/ContributionName/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema40, data2);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/previously/" + i0, "common.schema.json#/$defs/ContributionName/type", "type", { type: "string" }, schema40, data2);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/previously", "#/properties/previously/type", "type", { type: "array" }, schema209.properties.previously, data1);
        errors++;
      }
    }
    if (data.symbol !== void 0) {
      let data3 = data.symbol;
      if (typeof data3 === "string") {
        if (!pattern146.test(data3)) {
          vErrors = one(vErrors, instancePath + "/symbol", "#/properties/symbol/pattern", "pattern", { pattern: "^\\S{1,16}$" }, schema209.properties.symbol, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/symbol", "#/properties/symbol/type", "type", { type: "string" }, schema209.properties.symbol, data3);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema209, data);
    errors++;
  }
  validate125.errors = vErrors;
  return errors === 0;
}
function validate120(data, instancePath = "") {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organization === void 0) {
      vErrors = one(vErrors, instancePath, "#/required", "required", { missingProperty: "organization" }, schema197, data);
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema197.properties, key0)) {
        vErrors = one(vErrors, instancePath, "#/additionalProperties", "additionalProperties", { additionalProperty: key0 }, schema197, data);
        errors++;
      }
    }
    if (data.waymark !== void 0) {
      let data0 = data.waymark;
      if (1 !== data0) {
        vErrors = one(vErrors, instancePath + "/waymark", "#/properties/waymark/const", "const", { allowedValue: 1 }, schema197.properties.waymark, data0);
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data1 = data.organization;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          vErrors = one(vErrors, instancePath + "/organization", "common.schema.json#/$defs/Name/pattern", "pattern", { pattern: "^\\S[^\\r\\n]{0,199}$" }, schema33, data1);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/organization", "common.schema.json#/$defs/Name/type", "type", { type: "string" }, schema33, data1);
        errors++;
      }
    }
    if (data.logo !== void 0) {
      let data2 = data.logo;
      if (typeof data2 === "string") {
        if (!pattern134.test(data2)) {
          vErrors = one(vErrors, instancePath + "/logo", "#/properties/logo/pattern", "pattern", { pattern: "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, schema197.properties.logo, data2);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/logo", "#/properties/logo/type", "type", { type: "string" }, schema197.properties.logo, data2);
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data3 = data.color;
      if (typeof data3 === "string") {
        if (!pattern135.test(data3)) {
          vErrors = one(vErrors, instancePath + "/color", "#/properties/color/pattern", "pattern", { pattern: "^#[0-9A-Fa-f]{6}$" }, schema197.properties.color, data3);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/color", "#/properties/color/type", "type", { type: "string" }, schema197.properties.color, data3);
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "en" || data4 === "es")) {
        vErrors = one(vErrors, instancePath + "/language", "common.schema.json#/$defs/OwnLanguage/enum", "enum", { allowedValues: schema91.enum }, schema91, data4);
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data5 = data.timezone;
      if (typeof data5 === "string") {
        if (!pattern67.test(data5)) {
          vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, schema109, data5);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/timezone", "common.schema.json#/$defs/TimeZone/type", "type", { type: "string" }, schema109, data5);
        errors++;
      }
    }
    if (data.pauses !== void 0) {
      let data6 = data.pauses;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate121(data6[i0], instancePath + "/pauses/" + i0)) {
            vErrors = appended(vErrors, validate121.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/pauses", "#/properties/pauses/type", "type", { type: "array" }, schema197.properties.pauses, data6);
        errors++;
      }
    }
    if (data.contributions !== void 0) {
      let data8 = data.contributions;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate123(data8[i1], instancePath + "/contributions/" + i1)) {
            vErrors = appended(vErrors, validate123.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/contributions", "#/properties/contributions/type", "type", { type: "array" }, schema197.properties.contributions, data8);
        errors++;
      }
    }
    if (data.types !== void 0) {
      let data10 = data.types;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          const _errs23 = errors;
          if (typeof key1 === "string") {
            if (!pattern9.test(key1)) {
              vErrors = one(vErrors, instancePath + "/types", "common.schema.json#/$defs/ContributionName/pattern", "pattern", { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, schema40, key1, key1);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/types", "common.schema.json#/$defs/ContributionName/type", "type", { type: "string" }, schema40, key1, key1);
            errors++;
          }
          var valid8 = _errs23 === errors;
          if (!valid8) {
            vErrors = one(vErrors, instancePath + "/types", "#/properties/types/propertyNames", "propertyNames", { propertyName: key1 }, schema197.properties.types, data10);
            errors++;
          }
        }
        for (const key2 in data10) {
          if (!validate125(data10[key2], instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"))) {
            vErrors = appended(vErrors, validate125.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/types", "#/properties/types/type", "type", { type: "object" }, schema197.properties.types, data10);
        errors++;
      }
    }
    if (data.private !== void 0) {
      let data12 = data.private;
      if (typeof data12 === "string") {
        if (!pattern147.test(data12)) {
          vErrors = one(vErrors, instancePath + "/private", "#/properties/private/pattern", "pattern", { pattern: "^[A-Za-z0-9._-]{1,100}$" }, schema197.properties.private, data12);
          errors++;
        }
      } else {
        vErrors = one(vErrors, instancePath + "/private", "#/properties/private/type", "type", { type: "string" }, schema197.properties.private, data12);
        errors++;
      }
    }
    if (data.removals !== void 0) {
      let data13 = data.removals;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          vErrors = one(vErrors, instancePath + "/removals", "#/$defs/Removals/minProperties", "minProperties", { limit: 1 }, schema212, data13);
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "most" || key3 === "share")) {
            vErrors = one(vErrors, instancePath + "/removals", "#/$defs/Removals/additionalProperties", "additionalProperties", { additionalProperty: key3 }, schema212, data13);
            errors++;
          }
        }
        if (data13.most !== void 0) {
          let data14 = data13.most;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            vErrors = one(vErrors, instancePath + "/removals/most", "#/$defs/Removals/properties/most/type", "type", { type: "integer" }, schema212.properties.most, data14);
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              vErrors = one(vErrors, instancePath + "/removals/most", "#/$defs/Removals/properties/most/minimum", "minimum", { comparison: ">=", limit: 0 }, schema212.properties.most, data14);
              errors++;
            }
          }
        }
        if (data13.share !== void 0) {
          let data15 = data13.share;
          if (typeof data15 === "string") {
            if (!pattern148.test(data15)) {
              vErrors = one(vErrors, instancePath + "/removals/share", "#/$defs/Removals/properties/share/pattern", "pattern", { pattern: "^(100|[1-9]?[0-9])%$" }, schema212.properties.share, data15);
              errors++;
            }
          } else {
            vErrors = one(vErrors, instancePath + "/removals/share", "#/$defs/Removals/properties/share/type", "type", { type: "string" }, schema212.properties.share, data15);
            errors++;
          }
        }
      } else {
        vErrors = one(vErrors, instancePath + "/removals", "#/$defs/Removals/type", "type", { type: "object" }, schema212, data13);
        errors++;
      }
    }
  } else {
    vErrors = one(vErrors, instancePath, "#/type", "type", { type: "object" }, schema197, data);
    errors++;
  }
  validate120.errors = vErrors;
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

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
var process = validate81;
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
var schema170 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "required": ["organization"], "properties": { "waymark": { "title": "version", "const": 1 }, "organization": { "$ref": "common.schema.json#/$defs/Name" }, "logo": { "title": "logo", "type": "string", "pattern": "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, "color": { "title": "color", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }, "language": { "$ref": "common.schema.json#/$defs/OwnLanguage" }, "timezone": { "$ref": "common.schema.json#/$defs/TimeZone" }, "pauses": { "type": "array", "items": { "$ref": "#/$defs/Pause" } }, "contributions": { "type": "array", "items": { "$ref": "#/$defs/ContributionRule" } }, "types": { "type": "object", "propertyNames": { "$ref": "common.schema.json#/$defs/ContributionName" }, "additionalProperties": { "$ref": "#/$defs/ContributionType" } }, "removals": { "$ref": "#/$defs/Removals" } }, "$defs": { "Pause": { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } }, "ContributionRule": { "type": "object", "additionalProperties": false, "required": ["type", "on"], "properties": { "type": { "$ref": "common.schema.json#/$defs/ContributionName" }, "on": { "enum": ["pull_request.merged", "pull_request_review.submitted", "issues.closed"] }, "paths": { "type": "array", "minItems": 1, "items": { "title": "path", "type": "string", "pattern": "^[^\\s]{1,500}$" } }, "labels": { "type": "array", "minItems": 1, "items": { "$ref": "common.schema.json#/$defs/Label" } }, "reason": { "enum": ["completed", "not-planned"] }, "credit": { "enum": ["author", "closer", "assignees"] } } }, "ContributionType": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "common.schema.json#/$defs/Text" }, "previously": { "title": "names", "type": "array", "items": { "$ref": "common.schema.json#/$defs/ContributionName" } }, "symbol": { "title": "emoji", "type": "string", "pattern": "^\\S{1,16}$" } } }, "Removals": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } } } };
var schema185 = { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "most": { "title": "count-or-none", "type": "integer", "minimum": 0 }, "share": { "title": "share", "type": "string", "pattern": "^(100|[1-9]?[0-9])%$" } } };
var pattern112 = new RegExp("^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", "u");
var pattern113 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
var pattern125 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
var schema174 = { "type": "object", "additionalProperties": false, "required": ["name", "from", "to"], "properties": { "name": { "$ref": "common.schema.json#/$defs/Name" }, "from": { "$ref": "common.schema.json#/$defs/DayOfYear" }, "to": { "$ref": "common.schema.json#/$defs/DayOfYear" } } };
var schema176 = { "title": "day-of-year", "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$" };
var pattern116 = new RegExp("^[0-9]{2}-[0-9]{2}$", "u");
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
        if (!pattern116.test(data1)) {
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
        if (!pattern116.test(data2)) {
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
var pattern119 = new RegExp("^[^\\s]{1,500}$", "u");
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
            if (!pattern119.test(data3)) {
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
var pattern124 = new RegExp("^\\S{1,16}$", "u");
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
        if (!pattern124.test(data3)) {
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
      if (!func2.call(schema170.properties, key0)) {
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
    if (data.logo !== void 0) {
      let data2 = data.logo;
      if (typeof data2 === "string") {
        if (!pattern112.test(data2)) {
          const err5 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$" }, message: 'must match pattern "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$"', schema: "^([A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/){0,8}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.(svg|png)$", parentSchema: schema170.properties.logo, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema170.properties.logo.type, parentSchema: schema170.properties.logo, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data3 = data.color;
      if (typeof data3 === "string") {
        if (!pattern113.test(data3)) {
          const err7 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"', schema: "^#[0-9A-Fa-f]{6}$", parentSchema: schema170.properties.color, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema170.properties.color.type, parentSchema: schema170.properties.color, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      if (!(data4 === "en" || data4 === "es")) {
        const err9 = { instancePath: instancePath + "/language", schemaPath: "common.schema.json#/$defs/OwnLanguage/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values", schema: schema78.enum, parentSchema: schema78, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data5 = data.timezone;
      if (typeof data5 === "string") {
        if (!pattern54.test(data5)) {
          const err10 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9_+/-]{0,63}$", parentSchema: schema96, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/timezone", schemaPath: "common.schema.json#/$defs/TimeZone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema96.type, parentSchema: schema96, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.pauses !== void 0) {
      let data6 = data.pauses;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate102(data6[i0], { instancePath: instancePath + "/pauses/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate102.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/pauses", schemaPath: "#/properties/pauses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema170.properties.pauses.type, parentSchema: schema170.properties.pauses, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.contributions !== void 0) {
      let data8 = data.contributions;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate104(data8[i1], { instancePath: instancePath + "/contributions/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate104.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/contributions", schemaPath: "#/properties/contributions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema170.properties.contributions.type, parentSchema: schema170.properties.contributions, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
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
              const err14 = { instancePath: instancePath + "/types", schemaPath: "common.schema.json#/$defs/ContributionName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9-]{0,63}$"', schema: "^[A-Za-z][A-Za-z0-9-]{0,63}$", parentSchema: schema40, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/types", schemaPath: "common.schema.json#/$defs/ContributionName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: key1, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          var valid8 = _errs23 === errors;
          if (!valid8) {
            const err16 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema170.properties.types.propertyNames, parentSchema: schema170.properties.types, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        for (const key2 in data10) {
          if (!validate106(data10[key2], { instancePath: instancePath + "/types/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = appended(vErrors, validate106.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema170.properties.types.type, parentSchema: schema170.properties.types, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.removals !== void 0) {
      let data12 = data.removals;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length < 1) {
          const err18 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema185, data: data12 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key3 in data12) {
          if (!(key3 === "most" || key3 === "share")) {
            const err19 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema185, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data12.most !== void 0) {
          let data13 = data12.most;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err20 = { instancePath: instancePath + "/removals/most", schemaPath: "#/$defs/Removals/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema185.properties.most.type, parentSchema: schema185.properties.most, data: data13 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err21 = { instancePath: instancePath + "/removals/most", schemaPath: "#/$defs/Removals/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema185.properties.most, data: data13 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data12.share !== void 0) {
          let data14 = data12.share;
          if (typeof data14 === "string") {
            if (!pattern125.test(data14)) {
              const err22 = { instancePath: instancePath + "/removals/share", schemaPath: "#/$defs/Removals/properties/share/pattern", keyword: "pattern", params: { pattern: "^(100|[1-9]?[0-9])%$" }, message: 'must match pattern "^(100|[1-9]?[0-9])%$"', schema: "^(100|[1-9]?[0-9])%$", parentSchema: schema185.properties.share, data: data14 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/removals/share", schemaPath: "#/$defs/Removals/properties/share/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema185.properties.share.type, parentSchema: schema185.properties.share, data: data14 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/removals", schemaPath: "#/$defs/Removals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema185.type, parentSchema: schema185, data: data12 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema170.type, parentSchema: schema170, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function appended(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
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

// Generated from schemas/waivers.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/waivers.schema.json",
  "title": "WaiversFile",
  "description": "overclaim.waivers.yaml: findings that are allowed to stand, with the reason. Paths are relative to this file's folder.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "waivers"
  ],
  "properties": {
    "waivers": {
      "description": "One entry for each finding, or kind of finding, that may stand.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/waiver"
      }
    }
  },
  "$defs": {
    "waiver": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "path"
      ],
      "properties": {
        "rule": {
          "description": "A rule (vague/effort) or a family (vague).",
          "type": "string",
          "minLength": 1
        },
        "path": {
          "description": "The document, or a glob of documents, for example decks/*.pdf.",
          "type": "string",
          "minLength": 1
        },
        "quote": {
          "description": "Words of the sentence that may stand. Without it the whole document is meant.",
          "type": "string",
          "minLength": 1
        },
        "reason": {
          "description": "Why it may stand. Without a reason the waiver is reported.",
          "type": "string"
        },
        "owner": {
          "description": "Who decided it.",
          "type": "string"
        },
        "until": {
          "description": "The last day on which it counts, for example 2027-03-31.",
          "type": "string",
          "format": "date",
          "expected": "a date such as 2027-03-31"
        }
      }
    }
  }
};

// Generated from schemas/baseline.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/baseline.schema.json",
  "title": "BaselineFile",
  "description": "What `overclaim baseline create` writes: findings that were there when the baseline was made.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "baseline",
    "findings"
  ],
  "properties": {
    "baseline": {
      "description": "The version of this format. Always 1.",
      "const": 1
    },
    "findings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "finding": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "rule",
        "entry",
        "path",
        "sentence"
      ],
      "properties": {
        "rule": {
          "type": "string"
        },
        "entry": {
          "description": "Id of the manifest entry concerned.",
          "type": [
            "string",
            "null"
          ]
        },
        "path": {
          "description": "Where it was found, relative to this file's folder. Matching does not look at it.",
          "type": "string"
        },
        "sentence": {
          "type": "string"
        }
      }
    }
  }
};

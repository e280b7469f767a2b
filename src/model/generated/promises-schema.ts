// Generated from schemas/promises.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/promises.schema.json",
  "title": "PromisesFile",
  "description": "What `overclaim promises --format json` prints: everything that copy promises for the future.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "asOf",
    "manifest",
    "documents",
    "problems",
    "promises",
    "summary"
  ],
  "properties": {
    "schemaVersion": {
      "$ref": "answer.schema.json#/properties/schemaVersion"
    },
    "tool": {
      "$ref": "answer.schema.json#/properties/tool"
    },
    "asOf": {
      "$ref": "answer.schema.json#/properties/asOf"
    },
    "manifest": {
      "$ref": "answer.schema.json#/properties/manifest"
    },
    "documents": {
      "$ref": "answer.schema.json#/properties/documents"
    },
    "problems": {
      "$ref": "answer.schema.json#/properties/problems"
    },
    "promises": {
      "type": "array",
      "description": "By document, in text order.",
      "items": {
        "$ref": "#/$defs/promise"
      }
    },
    "summary": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "promises",
        "overdue",
        "undated",
        "unannounced"
      ],
      "properties": {
        "promises": {
          "description": "All of them.",
          "type": "integer",
          "minimum": 0
        },
        "overdue": {
          "description": "Those whose time has passed.",
          "type": "integer",
          "minimum": 0
        },
        "undated": {
          "description": "Those that name no time.",
          "type": "integer",
          "minimum": 0
        },
        "unannounced": {
          "description": "Those that no public plan of the manifest covers.",
          "type": "integer",
          "minimum": 0
        }
      }
    }
  },
  "$defs": {
    "promise": {
      "type": "object",
      "description": "One promise at one place.",
      "additionalProperties": false,
      "required": [
        "place",
        "sentence",
        "quote",
        "when",
        "from",
        "due",
        "entry",
        "isPublic",
        "target",
        "standing",
        "isOverdue"
      ],
      "properties": {
        "place": {
          "$ref": "answer.schema.json#/$defs/place"
        },
        "sentence": {
          "description": "As a reader sees it.",
          "type": "string"
        },
        "quote": {
          "description": "The words of promise.",
          "type": "string"
        },
        "when": {
          "description": "The time that the sentence names, in its own words; null where it names none.",
          "type": [
            "string",
            "null"
          ]
        },
        "from": {
          "description": "The first day of that time; null for a version and where none is named.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "due": {
          "description": "The last day of that time; null for a version and where none is named.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "entry": {
          "description": "What is promised, where the manifest knows it.",
          "anyOf": [
            {
              "$ref": "answer.schema.json#/$defs/entry"
            },
            {
              "type": "null"
            }
          ]
        },
        "isPublic": {
          "description": "Whether the manifest lets it be announced.",
          "type": "boolean"
        },
        "target": {
          "description": "The entry's target as the manifest has it.",
          "type": [
            "string",
            "null"
          ]
        },
        "standing": {
          "description": "`kept`: it is there already. `unsupported`: the manifest says that it will not come. `unannounced`: no public plan covers it. `early`: for a time before the public target. `announced`: a public plan covers it.",
          "enum": [
            "kept",
            "unsupported",
            "unannounced",
            "early",
            "announced"
          ]
        },
        "isOverdue": {
          "description": "Not kept, and its time, or the public target of a promise without one, has passed.",
          "type": "boolean"
        }
      }
    }
  }
};

// Generated from schemas/impact.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/impact.schema.json",
  "title": "ImpactFile",
  "description": "What `overclaim impact --format json` prints: what a change of the manifest, or of the day, does to copy.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "before",
    "after",
    "documents",
    "problems",
    "becomesFalse",
    "becomesTrue",
    "entries"
  ],
  "properties": {
    "schemaVersion": {
      "$ref": "answer.schema.json#/properties/schemaVersion"
    },
    "tool": {
      "$ref": "answer.schema.json#/properties/tool"
    },
    "before": {
      "$ref": "#/$defs/side"
    },
    "after": {
      "$ref": "#/$defs/side"
    },
    "documents": {
      "$ref": "answer.schema.json#/properties/documents"
    },
    "problems": {
      "$ref": "answer.schema.json#/properties/problems"
    },
    "becomesFalse": {
      "type": "array",
      "description": "Sentences that hold before and no longer do.",
      "items": {
        "$ref": "#/$defs/change"
      }
    },
    "becomesTrue": {
      "type": "array",
      "description": "Sentences that did not hold before and do now, and promises that are kept now.",
      "items": {
        "$ref": "#/$defs/change"
      }
    },
    "entries": {
      "type": "array",
      "description": "Entries that differ, in the order of the manifest after.",
      "items": {
        "$ref": "#/$defs/changedEntry"
      }
    }
  },
  "$defs": {
    "side": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "manifest",
        "asOf"
      ],
      "properties": {
        "manifest": {
          "$ref": "report.schema.json#/properties/manifest"
        },
        "asOf": {
          "description": "The day it is judged by.",
          "type": "string"
        }
      }
    },
    "change": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "place",
        "sentence",
        "quote",
        "entry",
        "rule",
        "message",
        "suggestion",
        "also"
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
          "description": "The words concerned.",
          "type": "string"
        },
        "entry": {
          "description": "Id of the entry concerned.",
          "type": [
            "string",
            "null"
          ]
        },
        "rule": {
          "description": "The rule that speaks of it; null where the entry that the sentence rests on is gone.",
          "type": [
            "string",
            "null"
          ]
        },
        "message": {
          "description": "Why: of what becomes false, what is wrong after; of what becomes true, what was wrong before, or that the promise is kept.",
          "type": "string"
        },
        "suggestion": {
          "description": "What to write instead.",
          "type": [
            "string",
            "null"
          ]
        },
        "also": {
          "type": "array",
          "description": "Other places of the same text.",
          "items": {
            "$ref": "answer.schema.json#/$defs/place"
          }
        }
      }
    },
    "changedEntry": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "change",
        "fields",
        "before",
        "after",
        "sentences"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "change": {
          "enum": [
            "added",
            "removed",
            "changed"
          ]
        },
        "fields": {
          "type": "array",
          "description": "What differs: fields of the manifest, or `status` where only the day changes it.",
          "items": {
            "type": "string"
          }
        },
        "before": {
          "description": "Its status before; null where it was not there.",
          "anyOf": [
            {
              "$ref": "answer.schema.json#/$defs/status"
            },
            {
              "type": "null"
            }
          ]
        },
        "after": {
          "description": "Its status after; null where it is gone.",
          "anyOf": [
            {
              "$ref": "answer.schema.json#/$defs/status"
            },
            {
              "type": "null"
            }
          ]
        },
        "sentences": {
          "description": "How many sentences speak of it: 0 where no copy mentions it.",
          "type": "integer",
          "minimum": 0
        }
      }
    }
  }
};

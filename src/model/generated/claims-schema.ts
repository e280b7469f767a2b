// Generated from schemas/claims.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/claims.schema.json",
  "title": "ClaimsFile",
  "description": "What `overclaim claims --format json` prints: every claim with what it rests on.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "asOf",
    "manifest",
    "documents",
    "problems",
    "only",
    "claims",
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
    "only": {
      "description": "`owed` where only claims that owe evidence are listed (`--owed`).",
      "enum": [
        "all",
        "owed"
      ]
    },
    "claims": {
      "type": "array",
      "description": "By document, in text order.",
      "items": {
        "$ref": "#/$defs/claim"
      }
    },
    "summary": {
      "type": "object",
      "description": "Counts over all claims.",
      "additionalProperties": false,
      "required": [
        "claims",
        "owed",
        "byVerdict"
      ],
      "properties": {
        "claims": {
          "description": "All claims, listed or not.",
          "type": "integer",
          "minimum": 0
        },
        "owed": {
          "description": "Those that owe evidence.",
          "type": "integer",
          "minimum": 0
        },
        "byVerdict": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "supported",
            "overstated",
            "contradicted",
            "unlisted",
            "forward-looking",
            "vague",
            "not-checkable"
          ],
          "properties": {
            "supported": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "overstated": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "contradicted": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "unlisted": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "forward-looking": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "vague": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            },
            "not-checkable": {
              "description": "How many.",
              "type": "integer",
              "minimum": 0
            }
          }
        }
      }
    }
  },
  "$defs": {
    "claim": {
      "type": "object",
      "description": "One claim at one place.",
      "additionalProperties": false,
      "required": [
        "id",
        "place",
        "sentence",
        "verdict",
        "entry",
        "evidence",
        "owner",
        "verified",
        "owed",
        "confidence"
      ],
      "properties": {
        "id": {
          "description": "Stable over moved lines.",
          "type": "string"
        },
        "place": {
          "$ref": "answer.schema.json#/$defs/place"
        },
        "sentence": {
          "description": "As a reader sees it.",
          "type": "string"
        },
        "verdict": {
          "enum": [
            "supported",
            "overstated",
            "contradicted",
            "unlisted",
            "forward-looking",
            "vague",
            "not-checkable"
          ]
        },
        "entry": {
          "description": "The entry it rests on; null where there is none.",
          "anyOf": [
            {
              "$ref": "answer.schema.json#/$defs/entry"
            },
            {
              "type": "null"
            }
          ]
        },
        "evidence": {
          "type": "array",
          "description": "What the entry names as evidence.",
          "items": {
            "type": "string"
          }
        },
        "owner": {
          "description": "Who answers for the entry.",
          "type": [
            "string",
            "null"
          ]
        },
        "verified": {
          "description": "When the entry was last verified: its own day, else the manifest's.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "owed": {
          "description": "Why evidence is owed: no entry covers the claim, its entry names none, or what proves it has run out. Null where nothing is owed.",
          "enum": [
            "no-entry",
            "no-evidence",
            "run-out",
            null
          ]
        },
        "confidence": {
          "description": "How sure the verdict is.",
          "type": "number",
          "minimum": 0,
          "maximum": 1
        }
      }
    }
  }
};

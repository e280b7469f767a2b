// Generated from schemas/coverage.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/coverage.schema.json",
  "title": "CoverageFile",
  "description": "What `overclaim coverage --format json` prints: what copy leaves out.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "asOf",
    "manifest",
    "documents",
    "problems",
    "entries",
    "unmentioned",
    "undisclosedLimits",
    "deprecated",
    "byDocument",
    "byChannel"
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
    "entries": {
      "type": "array",
      "description": "Every entry that may be claimed on the day, in the manifest's order.",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entry",
          "documents"
        ],
        "properties": {
          "entry": {
            "$ref": "answer.schema.json#/$defs/entry"
          },
          "documents": {
            "type": "array",
            "description": "Documents that speak of it.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "path",
                "sentences"
              ],
              "properties": {
                "path": {
                  "type": "string"
                },
                "sentences": {
                  "description": "How many sentences speak of it.",
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          }
        }
      }
    },
    "unmentioned": {
      "type": "array",
      "description": "Ids of those entries that no document speaks of.",
      "items": {
        "type": "string"
      }
    },
    "undisclosedLimits": {
      "type": "array",
      "description": "Limits of claimed entries that no document tells.",
      "items": {
        "$ref": "#/$defs/undisclosedLimit"
      }
    },
    "deprecated": {
      "type": "array",
      "description": "Claims of what is deprecated or retired.",
      "items": {
        "$ref": "#/$defs/deprecatedClaim"
      }
    },
    "byDocument": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "path",
          "contentType",
          "mentioned",
          "unmentioned"
        ],
        "properties": {
          "path": {
            "type": "string"
          },
          "contentType": {
            "$ref": "answer.schema.json#/$defs/document/properties/contentType"
          },
          "mentioned": {
            "type": "array",
            "description": "Ids.",
            "items": {
              "type": "string"
            }
          },
          "unmentioned": {
            "type": "array",
            "description": "Ids.",
            "items": {
              "type": "string"
            }
          }
        }
      }
    },
    "byChannel": {
      "type": "array",
      "description": "The documents of one content type together.",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "contentType",
          "documents",
          "mentioned",
          "unmentioned"
        ],
        "properties": {
          "contentType": {
            "$ref": "answer.schema.json#/$defs/document/properties/contentType"
          },
          "documents": {
            "description": "How many.",
            "type": "integer",
            "minimum": 0
          },
          "mentioned": {
            "type": "array",
            "description": "Ids.",
            "items": {
              "type": "string"
            }
          },
          "unmentioned": {
            "type": "array",
            "description": "Ids.",
            "items": {
              "type": "string"
            }
          }
        }
      }
    }
  },
  "$defs": {
    "undisclosedLimit": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "entry",
        "of",
        "declared",
        "plan",
        "claims"
      ],
      "properties": {
        "entry": {
          "$ref": "answer.schema.json#/$defs/entry"
        },
        "of": {
          "description": "What is limited.",
          "type": "string"
        },
        "declared": {
          "description": "The limit: `max 250 MB`, `min 5 minutes`.",
          "type": "string"
        },
        "plan": {
          "description": "Whose limit it is; null where it is the same on every plan.",
          "type": [
            "string",
            "null"
          ]
        },
        "claims": {
          "description": "How many sentences claim the entry.",
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "deprecatedClaim": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "entry",
        "until",
        "place",
        "sentence",
        "isDisclosed"
      ],
      "properties": {
        "entry": {
          "$ref": "answer.schema.json#/$defs/entry"
        },
        "until": {
          "description": "Its last day.",
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        },
        "place": {
          "$ref": "answer.schema.json#/$defs/place"
        },
        "sentence": {
          "description": "As a reader sees it.",
          "type": "string"
        },
        "isDisclosed": {
          "description": "Whether the copy says so beside the claim.",
          "type": "boolean"
        }
      }
    }
  }
};

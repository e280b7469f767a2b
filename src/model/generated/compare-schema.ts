// Generated from schemas/compare.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/compare.schema.json",
  "title": "CompareFile",
  "description": "What `overclaim compare --format json` prints: what each document says of each entry.",
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
    "entries": {
      "type": "array",
      "description": "Every entry that some document speaks of, in the manifest's order.",
      "items": {
        "$ref": "#/$defs/comparedEntry"
      }
    },
    "summary": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "entries",
        "shared",
        "differing"
      ],
      "properties": {
        "entries": {
          "description": "Entries that some document speaks of.",
          "type": "integer",
          "minimum": 0
        },
        "shared": {
          "description": "Those that several documents speak of.",
          "type": "integer",
          "minimum": 0
        },
        "differing": {
          "description": "Those of which documents say different things.",
          "type": "integer",
          "minimum": 0
        }
      }
    }
  },
  "$defs": {
    "comparedEntry": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "entry",
        "declared",
        "differences",
        "documents"
      ],
      "properties": {
        "entry": {
          "$ref": "answer.schema.json#/$defs/entry"
        },
        "declared": {
          "type": "object",
          "description": "What the manifest says.",
          "additionalProperties": false,
          "required": [
            "plans",
            "values",
            "target"
          ],
          "properties": {
            "plans": {
              "description": "Null: every plan.",
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "values": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/value"
              }
            },
            "target": {
              "description": "Of what is planned.",
              "type": [
                "string",
                "null"
              ]
            }
          }
        },
        "differences": {
          "type": "array",
          "description": "Where documents say different things.",
          "items": {
            "$ref": "#/$defs/difference"
          }
        },
        "documents": {
          "type": "array",
          "description": "In the order of their paths.",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "path",
              "sentences",
              "plans",
              "notOnPlans",
              "values",
              "dates"
            ],
            "properties": {
              "path": {
                "type": "string"
              },
              "sentences": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/said"
                }
              },
              "plans": {
                "type": "array",
                "description": "Plans that it is said to be on, in the manifest's order.",
                "items": {
                  "type": "string"
                }
              },
              "notOnPlans": {
                "type": "array",
                "description": "Plans that it is said not to be on.",
                "items": {
                  "type": "string"
                }
              },
              "values": {
                "type": "array",
                "description": "Amounts, without repeats.",
                "items": {
                  "$ref": "#/$defs/value"
                }
              },
              "dates": {
                "type": "array",
                "description": "Times for which it is promised, without repeats.",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "value": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "of",
        "plan",
        "text"
      ],
      "properties": {
        "of": {
          "description": "What is counted or measured: a limit's name.",
          "type": "string"
        },
        "plan": {
          "description": "The plan it is said of; null where none is named.",
          "type": [
            "string",
            "null"
          ]
        },
        "text": {
          "description": "As written, with its unit.",
          "type": "string"
        }
      }
    },
    "difference": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "kind",
        "about",
        "says"
      ],
      "properties": {
        "kind": {
          "enum": [
            "value",
            "plan",
            "date"
          ]
        },
        "about": {
          "description": "What is counted or measured, the plan's name, or `date`.",
          "type": "string"
        },
        "says": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "text",
              "paths"
            ],
            "properties": {
              "text": {
                "type": "string"
              },
              "paths": {
                "type": "array",
                "description": "Documents that say so.",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      }
    },
    "said": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "place",
        "sentence"
      ],
      "properties": {
        "place": {
          "$ref": "answer.schema.json#/$defs/place"
        },
        "sentence": {
          "description": "As a reader sees it.",
          "type": "string"
        }
      }
    }
  }
};

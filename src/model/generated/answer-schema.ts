// Generated from schemas/answer.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/answer.schema.json",
  "title": "AnswerFile",
  "description": "What the JSON of every question begins with (`overclaim claims`, `promises`, `coverage`, `compare`, `impact`).",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "schemaVersion",
    "tool",
    "asOf",
    "manifest",
    "documents",
    "problems"
  ],
  "properties": {
    "schemaVersion": {
      "description": "Changes when a consumer has to change.",
      "const": 1
    },
    "tool": {
      "$ref": "report.schema.json#/properties/tool"
    },
    "asOf": {
      "description": "The day the answer speaks of (`--as-of`), YYYY-MM-DD.",
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
    },
    "manifest": {
      "$ref": "report.schema.json#/properties/manifest"
    },
    "documents": {
      "type": "array",
      "description": "Every document that was read, in the order of their paths.",
      "items": {
        "$ref": "#/$defs/document"
      }
    },
    "problems": {
      "$ref": "report.schema.json#/properties/problems"
    }
  },
  "$defs": {
    "document": {
      "type": "object",
      "description": "A document that was read.",
      "additionalProperties": false,
      "required": [
        "path",
        "title",
        "contentType",
        "notAudited"
      ],
      "properties": {
        "path": {
          "description": "Relative to the working directory, with forward slashes.",
          "type": "string"
        },
        "title": {
          "description": "What the document calls itself.",
          "type": [
            "string",
            "null"
          ]
        },
        "contentType": {
          "description": "What the configuration says it is: web, deck, docs, blog, release-notes, press or legal; null where it says nothing.",
          "type": [
            "string",
            "null"
          ]
        },
        "notAudited": {
          "type": "array",
          "description": "Parts without text, of which nothing is known.",
          "items": {
            "$ref": "report.schema.json#/$defs/notAuditedPart"
          }
        }
      }
    },
    "place": {
      "type": "object",
      "description": "Where a sentence stands.",
      "additionalProperties": false,
      "required": [
        "path",
        "start",
        "page",
        "slide",
        "section"
      ],
      "properties": {
        "path": {
          "description": "Relative to the working directory, with forward slashes.",
          "type": "string"
        },
        "start": {
          "description": "Where the sentence begins in the source file; null for PDF, slides and DOCX.",
          "anyOf": [
            {
              "$ref": "report.schema.json#/$defs/position"
            },
            {
              "type": "null"
            }
          ]
        },
        "page": {
          "description": "PDF page, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "slide": {
          "description": "Slide, counted from 1; null elsewhere.",
          "type": [
            "integer",
            "null"
          ],
          "minimum": 1
        },
        "section": {
          "type": "array",
          "description": "Titles of the headings above, outermost first.",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "status": {
      "description": "What counts on the day.",
      "enum": [
        "available",
        "limited",
        "preview",
        "private-preview",
        "planned",
        "deprecated",
        "retired",
        "unsupported"
      ]
    },
    "entry": {
      "type": "object",
      "description": "An entry of the manifest.",
      "additionalProperties": false,
      "required": [
        "id",
        "name",
        "kind",
        "status"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "kind": {
          "enum": [
            "capability",
            "commitment",
            "certification",
            "proof"
          ]
        },
        "status": {
          "$ref": "#/$defs/status"
        }
      }
    }
  }
};

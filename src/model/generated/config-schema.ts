// Generated from schemas/config.schema.json by npm run generate. Do not edit.
export default {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://overclaim.dev/schemas/config.schema.json",
  "title": "ConfigFile",
  "description": "overclaim.config.yaml: what to audit and how severe to be. Paths in it are relative to its own folder.",
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "manifest": {
      "description": "The capability manifest, for example capabilities.yaml.",
      "type": "string",
      "minLength": 1
    },
    "include": {
      "description": "Files, folders and globs that are audited when the command line names none, for example [site, decks/*.pdf].",
      "$ref": "#/$defs/paths"
    },
    "exclude": {
      "description": "Globs of files and web addresses that are never audited, for example [\"site/archive/**\"].",
      "$ref": "#/$defs/paths"
    },
    "failOn": {
      "description": "The severity from which findings fail the run (exit status 1).",
      "enum": [
        "error",
        "warning",
        "info",
        "never"
      ],
      "default": "error"
    },
    "maxWarnings": {
      "description": "The run fails when there are more warnings than this.",
      "type": "integer",
      "minimum": 0
    },
    "baseline": {
      "description": "The baseline file, for example overclaim.baseline.json.",
      "type": "string",
      "minLength": 1
    },
    "waivers": {
      "description": "The waivers file; overclaim.waivers.yaml beside this file is found by itself.",
      "type": "string",
      "minLength": 1
    },
    "severity": {
      "description": "Severity by rule (vague/effort) or family (vague): error, warning, info or off.",
      "$ref": "#/$defs/severities"
    },
    "overrides": {
      "description": "What is different for some paths. Where several fit a document, the later one counts.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/override"
      }
    }
  },
  "$defs": {
    "paths": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      }
    },
    "severities": {
      "type": "object",
      "additionalProperties": {
        "enum": [
          "error",
          "warning",
          "info",
          "off"
        ]
      }
    },
    "override": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "paths"
      ],
      "properties": {
        "paths": {
          "description": "Globs of the documents meant, for example [\"blog/**\"] or [\"https://www.example.com/blog/**\"].",
          "$ref": "#/$defs/paths"
        },
        "contentType": {
          "description": "What kind of text these are; sets severities that suit it.",
          "enum": [
            "web",
            "deck",
            "docs",
            "blog",
            "release-notes",
            "press",
            "legal"
          ]
        },
        "severity": {
          "description": "Severity by rule or family, for these paths.",
          "$ref": "#/$defs/severities"
        }
      }
    }
  }
};
